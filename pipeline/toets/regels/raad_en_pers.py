# SPDX-License-Identifier: EUPL-1.2
"""Letters to the gemeenteraad, and press releases."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.aard import aard
from pipeline.toets.bereiken import ELKE_ZAAK, KADER, PERSBERICHT, PROTOCOL, RAADSBRIEF
from pipeline.toets.model import Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Feit, Geval, Zicht, plek
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import CommunicatieBetrokken, Geheimhouding, OpenbaarGemaakt
from pipeline.zaak.termijn import na


@regel(
    "P-B3a", f"{PROTOCOL}, 3 B lid 3", "Het college informeert de raad",
    """De brief aan de gemeenteraad komt van het college van een gemeente, niet van de toezichthouder.""",
    RAADSBRIEF, "proces",
)  # fmt: skip
def regel_college(g: Geval) -> Iterator[Oordeel]:
    if g.door != "gemeente" or g.eigenaren != {"gemeente"}:
        herstel = "Laat het college de brief sturen, en noteer de gemeente als eigenaar en bij `door`."
        yield blokkade("Deze brief aan de raad is niet van een college.", herstel, g.plek)


def _vertrouwelijk(z: Zicht, document: str) -> bool:
    geheim = any(h.document == document for _, h in z.van(Geheimhouding))
    return geheim or any(r.document == document and r.vertrouwelijk for r in z.zaak.raad)


@regel(
    "P-B3c", f"{PROTOCOL}, 3 B lid 3; Gemeentewet (geheimhouding)", "Een vertrouwelijke brief blijft binnen",
    """Een brief aan de raad die vertrouwelijk is of waarop geheimhouding rust, gaat nooit openbaar.""",
    Bereik("elk stuk dat de zaak als vertrouwelijke brief aan de raad noemt, of waarop geheimhouding rust",
           lambda g: _vertrouwelijk(g.zicht, g.id)),
    "volgorde", verbod=True,
)  # fmt: skip
def regel_vertrouwelijk(g: Geval) -> Iterator[Oordeel]:
    brief = any(raad.document == g.id for raad in g.zaak.raad)
    melding = "Deze brief aan de raad is vertrouwelijk." if brief else "Op dit stuk rust geheimhouding."
    yield blokkade(melding, "Haal dit stuk uit `openbaarmaking`.", g.plek)


@regel(
    "LM-GEHEIM", f"Gemeentewet (geheimhouding); {PROTOCOL}, 3 B lid 3", "Vertrouwelijk rust op een besluit",
    """Vertrouwelijk op een brief schrijven is geen geheimhouding: daarvoor is een besluit nodig. Is de brief
    al verzonden, dan kan hij zonder dat besluit in het openbaar komen.""",
    ELKE_ZAAK, "volgorde", per="zaak",
)  # fmt: skip
def regel_geheimhouding(z: Zicht) -> Iterator[Oordeel]:
    for index, raad in enumerate(z.zaak.raad):
        besloten = any(h.document == raad.document for _, h in z.van(Geheimhouding))
        if raad.vertrouwelijk and not besloten:
            verzonden = bool(z.verzendingen(raad.document))
            melding = "Een vertrouwelijke brief aan de raad rust niet op een besluit tot geheimhouding."
            herstel = "Laat het besluit tot geheimhouding nemen en noteer `geheimhouding`."
            maak = blokkade if verzonden else waarschuwing
            yield maak(melding, herstel, ("raad", index))


def _rapporten(g: Geval) -> Iterator[tuple[str, Stuk]]:
    """Reports of others whose information is in the letter."""
    for partij in dict.fromkeys((*g.stuk.bevat_van, *g.stuk.eigenaar)):
        for stuk in g.zaak.documenten:
            toezicht = g.zicht.soort_partij(partij) in {"toezichthouder", "rijksinspectie"}
            if toezicht and stuk.id != g.id and partij in stuk.eigenaar and aard(stuk) == "rapport":
                yield partij, stuk


def _openbaar(g: Geval, stuk: Stuk) -> Feit[OpenbaarGemaakt] | None:
    """The first fact that an owner made it public, proven when it is another's."""
    for index, o in g.zicht.van(OpenbaarGemaakt):
        eigen = g.zicht.soort_partij(o.door) == "toezichthouder"
        if o.document == stuk.id and o.door in stuk.eigenaar and (eigen or g.zicht.bewezen(o)):
            return index, o
    return None


def _gaat_mee(g: Geval, stuk: Stuk) -> bool:
    """Whether the toezichthouder makes its own report public along with it; of another that is no fact."""
    voornemens = (v for v in g.zaak.openbaarmaking if v.document == stuk.id)
    return any(v.door in stuk.eigenaar and v.door == g.zicht.toezichthouder for v in voornemens)


@regel(
    "AK-A13e", f"{KADER}, afspraken 11 en 13", "Een openbare raadsbrief volgt de volgorde van het rapport",
    """Een openbare brief aan de raad maakt het rapport aan derden bekend. Het rapport waar de brief uit put
    is dus eerst door de eigenaar openbaar gemaakt; een eigen rapport van de toezichthouder mag tegelijk.""",
    Bereik("een openbare raadsbrief, of brief aan het college, met informatie uit een rapport van een ander",
           lambda g: g.aard in {"raadsbrief", "collegebrief"} and any(_rapporten(g))),
    "volgorde",
)  # fmt: skip
def regel_volgorde(g: Geval) -> Iterator[Oordeel]:
    for partij, stuk in _rapporten(g):
        feit = _openbaar(g, stuk)
        vanaf = na(feit[1].moment.laatst) if feit else None
        if feit and vanaf and g.zicht.op < vanaf:
            melding = f"Het rapport {stuk.id} van {partij} wordt op ditzelfde moment openbaar."
            herstel = "Wacht tot dat moment voorbij is."
            yield blokkade(melding, herstel, plek(feit[0], "moment"), vanaf=vanaf)
        elif feit is None and not _gaat_mee(g, stuk):
            melding = f"Het rapport {stuk.id} van {partij}, waar de brief uit put, is niet bewezen openbaar."
            herstel = "Wacht tot de eigenaar het openbaar maakt en noteer `openbaar_gemaakt` met bewijs."
            yield blokkade(melding, herstel, g.stuk_plek)


@regel(
    "P-C4e", f"{PROTOCOL}, 3 C lid 4", "Communicatie van elke betrokken gemeente is betrokken",
    """Een persbericht hoeft niet. Komt het er wel, dan is de afdeling communicatie van elke betrokken
    gemeente daarbij betrokken.""",
    Bereik("een persbericht onder het protocol", lambda g: PERSBERICHT.geldt(g) and g.zicht.protocol),
    "proces",
)  # fmt: skip
def regel_communicatie(g: Geval) -> Iterator[Oordeel]:
    betrokken = {c.gemeente for _, c in g.zicht.van(CommunicatieBetrokken) if c.document == g.id}
    for index, gemeente in enumerate(g.zaak.partijen.gemeenten):
        if gemeente.id not in betrokken:
            melding = f"De afdeling communicatie van {gemeente.id} is niet bij het persbericht betrokken."
            herstel = "Betrek haar en noteer `communicatie_betrokken`."
            yield blokkade(melding, herstel, ("partijen", "gemeenten", index))


@regel(
    "P-C4c", f"{PROTOCOL}, 3 C lid 4", "Een persbericht gaat met een openbaarmaking mee",
    """Een persbericht is niet verplicht. Komt het er, dan hoort het bij de openbaarmaking van een onderzoek
    of van voorgestelde maatregelen: tegelijk daarmee of erna, nooit ervoor of in plaats ervan.""",
    Bereik("een persbericht onder het protocol", lambda g: g.aard == "persbericht" and g.zicht.protocol),
    "volgorde",
)  # fmt: skip
def regel_gaat_mee(g: Geval) -> Iterator[Oordeel]:
    rapporten = {s.id for s in g.zaak.documenten if aard(s) in {"rapport", "advies"}}
    openbaar = {o.document for _, o in g.zicht.van(OpenbaarGemaakt)}
    if not rapporten & (openbaar | {v.document for v in g.zaak.openbaarmaking}):
        melding = "Dit persbericht hoort niet bij een rapport of advies dat openbaar is of wordt."
        herstel = "Noem het rapport ook in `openbaarmaking`, of noteer `openbaar_gemaakt` van het rapport."
        yield blokkade(melding, herstel, g.plek)


@regel(
    "P-C4d", f"{PROTOCOL}, 3 C lid 4 (en T19)", "Het persbericht komt van de toezichthouder",
    """Onder het protocol is de Wmo-toezichthouder afzender van het persbericht.""",
    Bereik("een persbericht onder het protocol, zonder samenwerking",
           lambda g: g.aard == "persbericht" and g.zicht.protocol and g.zicht.vorm == 0),
    "proces", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_afzender(g: Geval) -> Iterator[Oordeel]:
    if g.door != "toezichthouder":
        melding = "Het persbericht komt niet van de toezichthouder."
        yield waarschuwing(
            melding,
            "Laat de toezichthouder afzender zijn, of leg de reden vast als ontheffing bij `ontheffingen`.",
            g.plek,
        )
