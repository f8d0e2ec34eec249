# SPDX-License-Identifier: EUPL-1.2
"""The order of openbaarmaking between owners and publishers, and telling and agreeing first."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER
from pipeline.toets.model import REDEN_BIJ_FEIT, Bereik, Oordeel, blokkade, informatie, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.afstemming import akkoord
from pipeline.zaak.basis import Moment
from pipeline.zaak.bericht import is_bewindspersoon
from pipeline.zaak.gebeurtenis import (
    Afstemming,
    AnderePartijGeinformeerd,
    BesluitVaststelling,
    OpenbaarGemaakt,
    Verzonden,
)
from pipeline.zaak.termijn import einde_van, na

_RAPPORTEN = frozenset({"rapport", "concept", "advies", "overig"})
_BRIEVEN = frozenset({"raadsbrief", "collegebrief"})

HERSTEL_BEWIJS = (
    "Bewaar de pagina of het bericht van de eigenaar in stukken/ en noteer `openbaar_gemaakt` opnieuw, met"
    " hetzelfde moment en met bewijs=stukken/publicatie.pdf."
)


def _van_inspectie(g: Geval) -> bool:
    volgt = g.door != "rijksinspectie" and g.voornemen.door not in g.stuk.eigenaar
    return "rijksinspectie" in g.eigenaren and g.aard in _RAPPORTEN and volgt


def _van_toezichthouder(g: Geval) -> bool:
    van = "toezichthouder" in g.eigenaren and "rijksinspectie" not in g.eigenaren
    return van and g.aard in _RAPPORTEN and g.door == "rijksinspectie"


def _openbaarmakingen(g: Geval, partij: str) -> list[Feit[OpenbaarGemaakt]]:
    alle = g.zicht.van(OpenbaarGemaakt)
    return [(i, o) for i, o in alle if o.document == g.id and o.door == partij]


def _eigenaar_eerst(g: Geval) -> Iterator[Oordeel]:
    for eigenaar in g.stuk.eigenaar:
        feiten = _openbaarmakingen(g, eigenaar)
        bewezen = [f for f in feiten if g.zicht.bewezen(f[1])]
        if bewezen:
            yield from _pas_daarna(g, bewezen[0])
            yield from _eerder_dan_eigenaar(g, bewezen[0])
        elif feiten:
            wat = "het bestand is weg of gewijzigd" if feiten[-1][1].bewijs else "`bewijs` ontbreekt"
            melding = f"Dat {eigenaar} dit stuk openbaar maakte is niet bewezen: {wat}."
            herstel = HERSTEL_BEWIJS
            yield blokkade(melding, herstel, plek(feiten[-1][0]))
        else:
            melding = f"Eigenaar {eigenaar} heeft dit stuk nog niet openbaar gemaakt."
            herstel = f"Wacht tot {eigenaar} het openbaar maakt en noteer `openbaar_gemaakt` met `bewijs`."
            yield blokkade(melding, herstel, g.plek)


def _pas_daarna(g: Geval, eigen: Feit[OpenbaarGemaakt]) -> Iterator[Oordeel]:
    """The same minute, or the same day without a time, is not surely after."""
    vanaf = na(eigen[1].moment.laatst)
    if g.zicht.op < vanaf:
        melding = "De eigenaar maakt dit stuk op ditzelfde moment openbaar; volgen kan pas daarna."
        yield blokkade(melding, "Wacht tot dat moment voorbij is.", plek(eigen[0], "moment"), vanaf=vanaf)


def _eerder_dan_eigenaar(g: Geval, eigen: Feit[OpenbaarGemaakt]) -> Iterator[Oordeel]:
    for index, ander in g.zicht.van(OpenbaarGemaakt):
        vroeg = ander.document == g.id and ander.door not in g.stuk.eigenaar
        if vroeg and not eigen[1].moment.zeker_voor(ander.moment):
            melding = "Een ander maakte dit stuk openbaar voordat de eigenaar dat zeker had gedaan."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(index))


_UITLEG = """De eigenaar van een rapport maakt het als eerste openbaar; wie het door de samenwerking heeft,
volgt. Een voornemen van de eigenaar is niet genoeg: het moet zijn gebeurd en met een stuk vaststaan."""

regel_a11a = regel(
    "AK-A11a", f"{KADER}, afspraak 11", "Rapport van een rijksinspectie: eerst de rijksinspectie", _UITLEG,
    Bereik("een rapport van (ook) een rijksinspectie dat geen eigenaar openbaar wil maken", _van_inspectie),
    "volgorde",
)(_eigenaar_eerst)  # fmt: skip
regel_a11b = regel(
    "AK-A11b", f"{KADER}, afspraak 11", "Rapport van de toezichthouder: eerst de toezichthouder", _UITLEG,
    Bereik("een rapport van alleen de toezichthouder dat een rijksinspectie openbaar wil maken",
           _van_toezichthouder),
    "volgorde",
)(_eigenaar_eerst)  # fmt: skip


@regel(
    "AK-A11e", f"{KADER}, afspraak 11", "Andermans rapport openbaar maken hoeft niet",
    """Wie een rapport van een ander heeft, mag het na de eigenaar zelf openbaar maken als dat nodig is;
    niets verplicht ertoe. Een verwijzing naar de plek van de eigenaar kan genoeg zijn.""",
    Bereik("een rapport van een ander dan wie openbaar maakt",
           lambda g: _van_inspectie(g) or _van_toezichthouder(g)),
    "proces",
)  # fmt: skip
def regel_hoeft_niet(g: Geval) -> Iterator[Oordeel]:
    melding = "Openbaar maken van andermans rapport is niet verplicht; verwijzen kan volstaan."
    yield informatie(melding, plek=g.plek)


def _anderen(g: Geval) -> tuple[str, ...]:
    """Who must be told: of whom the information is, who takes part in the cooperation, or, unless it is
    a letter, each rijksinspectie that is party to the case: the information matters to it.

    A college and its own toezichthouder arrange their traffic themselves (deel 1 paragraaf 2), so
    the toezichthouder is the other party only of a rijksinspectie.
    """
    z = g.zicht
    mee = (*g.zaak.samenwerking.met, z.toezichthouder) if g.zaak.samenwerking else ()
    partij = () if g.aard in _BRIEVEN else sorted(g.zaak.rijksinspectie_ids)
    wie = dict.fromkeys((*g.stuk.bevat_van, *g.stuk.eigenaar, *mee, *partij))
    soorten = {"rijksinspectie"} | ({"toezichthouder"} if g.door == "rijksinspectie" else set())
    return tuple(p for p in wie if p != g.voornemen.door and z.soort_partij(p) in soorten)


def _ingelicht(g: Geval, partij: str) -> Feit[AnderePartijGeinformeerd] | Feit[Afstemming] | None:
    """The first fact by which the party knew: told, or agreed on content of this document."""
    for index, f in g.zicht.feiten:
        verteld = isinstance(f, AnderePartijGeinformeerd) and f.partij == partij and g.id in f.documenten
        eens = isinstance(f, Afstemming) and partij in f.partijen and f.inhoud and g.id in f.documenten
        if verteld or eens:
            return index, f  # type: ignore[return-value]
    return None


def _andere_partij(g: Geval) -> Iterator[Oordeel]:
    for partij in _anderen(g):
        if _ingelicht(g, partij) is None:
            melding = f"{partij} is niet ingelicht dat deze informatie naar buiten gaat."
            herstel = f"Licht {partij} in en noteer `andere_partij_geinformeerd`; ga pas daarna verder."
            yield blokkade(melding, herstel, g.plek)


@regel(
    "AK-A4b", f"{KADER}, afspraak 4", "De andere partij weet het van tevoren",
    """Toezichthouder en rijksinspectie lichten elkaar in voordat zij informatie die van de ander komt of
    voor de ander van belang kan zijn openbaar maken. Wie over de inhoud afstemde, is ingelicht. Ging het stuk
    eerder naar een college of het publiek dan dat de ander het wist, dan is dat niet te herstellen.""",
    Bereik("een stuk in een zaak waarin een andere toezichthouder partij is (geen brief)",
           lambda g: g.aard not in _BRIEVEN and bool(_anderen(g))),
    "volgorde", na=("AK-A10a",),
)  # fmt: skip
def regel_a4b(g: Geval) -> Iterator[Oordeel]:
    yield from _andere_partij(g)
    for partij in _anderen(g):
        wist, naar_buiten = _wist(g, partij), _naar_derden(g, partij)
        if wist is not None and naar_buiten is not None and naar_buiten[1].moment.zeker_voor(wist):
            melding = f"{partij} hoorde het pas nadat dit stuk naar een derde was gegaan."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(naar_buiten[0]))


def _wist(g: Geval, partij: str) -> Moment | None:
    """When the party knew first: told, agreed, or because it is its own report too.

    An owner knows by establishing it, and in vorm 1 by what the projectgroep decided on it (AK-S10d).
    """
    eerste = _ingelicht(g, partij)
    eigen = [v.moment for _, v in g.zicht.vaststellingen(g.id) if partij in v.door]
    eigen += [
        b.moment for _, b in g.zicht.van(BesluitVaststelling) if b.document == g.id and g.zicht.vorm == 1
    ]
    momenten = [*(eigen if partij in g.stuk.eigenaar else ()), *((eerste[1].moment,) if eerste else ())]
    return min(momenten, key=lambda m: m.laatst) if momenten else None


def _naar_derden(g: Geval, partij: str) -> Feit[Verzonden] | Feit[OpenbaarGemaakt] | None:
    """When this document, with what is of the party, first went to a college or to the public."""
    van = {*g.stuk.bevat_van, *g.stuk.eigenaar}
    van |= {m.door for m in g.zaak.maatregelen if m.id in g.stuk.maatregelen}
    colleges = {gemeente.id for gemeente in g.zaak.partijen.gemeenten}
    derden = colleges | {p.id for p in g.zaak.personen if p.bij in colleges or is_bewindspersoon(p.rol)}
    for index, f in g.zicht.feiten:
        naar = isinstance(f, Verzonden) and partij in van and derden & set(f.aan)
        openbaar = isinstance(f, OpenbaarGemaakt) and f.door == g.voornemen.door
        if (naar or openbaar) and getattr(f, "document", "") == g.id:
            return index, f  # type: ignore[return-value]
    return None


@regel(
    "AK-A4c", f"{KADER}, afspraak 4", "Ook college en raad zijn derden",
    """Gaat informatie van een rijksinspectie naar college of gemeenteraad, dan wordt die rijksinspectie ook
    daarvan eerst op de hoogte gesteld.""",
    Bereik("een brief aan college of raad met informatie van een andere toezichthouder",
           lambda g: g.aard in _BRIEVEN and bool(_anderen(g))),
    "volgorde",
)  # fmt: skip
def regel_a4c(g: Geval) -> Iterator[Oordeel]:
    yield from _andere_partij(g)
    verzonden = g.zicht.verzendingen(g.id)
    for partij in _anderen(g) if verzonden else ():
        wist = _ingelicht(g, partij)
        if wist is not None and verzonden[0][1].moment.zeker_voor(wist[1].moment):
            melding = f"{partij} hoorde het pas nadat deze brief was verzonden."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(wist[0]))


def _afstemming_nodig(g: Geval) -> bool:
    if g.aard == "persbericht":
        return bool(g.zaak.rijksinspectie_ids)
    return g.aard in _RAPPORTEN and (g.gezamenlijk or g.zicht.vorm in {1, 2})


def _partners(g: Geval) -> tuple[str, ...]:
    z = g.zicht
    inspecties = [p for p in g.stuk.eigenaar if z.soort_partij(p) == "rijksinspectie"]
    inspecties += list(g.zaak.samenwerking.met if g.zaak.samenwerking else ())
    if g.aard == "persbericht":
        inspecties += sorted(g.zaak.rijksinspectie_ids)
    colleges = [gemeente.id for gemeente in g.zaak.partijen.gemeenten]
    return tuple(dict.fromkeys((*inspecties, z.toezichthouder, *colleges)))


def _al_openbaar(g: Geval) -> bool:
    """Whether who publishes did so already, or every owner did and this only follows."""
    volgt = g.voornemen.door not in g.stuk.eigenaar and all(_openbaarmakingen(g, e) for e in g.stuk.eigenaar)
    return volgt or bool(_openbaarmakingen(g, g.voornemen.door))


@regel(
    "AK-A10a", f"{KADER}, afspraak 10 (en T18, T19)", "Inhoud en planning zijn samen afgestemd",
    """Bij gezamenlijk of gecombineerd toezicht, en bij een persbericht waar een rijksinspectie partij is,
    stemmen rijksinspecties en toezichthouder in samenspraak met het college inhoud en planning af. Een
    gezamenlijk rapport heeft twee eigenaren en een afgesproken moment. Vóór dat moment mag het niet; daarna
    is er de hele afgesproken dag.""",
    Bereik("een rapport in vorm 1 of 2 of met twee eigenaren, of een persbericht met een rijksinspectie",
           _afstemming_nodig),
    "volgorde",
)  # fmt: skip
def regel_afstemming(g: Geval) -> Iterator[Oordeel]:
    alle = [(i, a) for i, a in g.zicht.van(Afstemming) if g.id in a.documenten]
    herstel = "Stem inhoud en moment met elke partij af en noteer `afstemming` met `publicatie_op`."
    if not alle:
        yield blokkade("Inhoud en moment van openbaarmaking zijn niet afgestemd.", herstel, g.plek)
        return
    index, laatste = alle[-1]
    if laatste.publicatie_op is None:
        yield blokkade("De afstemming noemt geen moment van openbaarmaking.", herstel, plek(index))
        return
    eens = akkoord([a for _, a in alle])
    for partij in (p for p in _partners(g) if p not in eens):
        yield blokkade(f"{partij} heeft niet met inhoud en moment ingestemd.", herstel, plek(index))
    if g.zicht.op < laatste.publicatie_op.vroegst:
        melding = "Het afgesproken moment van openbaarmaking is er nog niet."
        vanaf = laatste.publicatie_op.vroegst
        yield blokkade(melding, "Wacht tot dat moment.", plek(index, "publicatie_op"), vanaf=vanaf)
    elif einde_van(laatste.publicatie_op.dag) < g.zicht.op and not _al_openbaar(g):
        melding = "De afgesproken dag van openbaarmaking is voorbij."
        yield waarschuwing(
            melding,
            "Stem een nieuw moment af, of schrijf de reden bij `toelichting` van deze afstemming.",
            plek(index),
        )
