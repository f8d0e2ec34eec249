# SPDX-License-Identifier: EUPL-1.2
"""The judgement of one exchange: matrix, exceptions, relaying, prior notice and weighing together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipeline.uitwisseling.afweging import weeg
from pipeline.uitwisseling.bezwaar import Bezwaar
from pipeline.uitwisseling.herkomst import Herkomst, herkomsten, is_toezicht
from pipeline.uitwisseling.inhoud import werkelijk_niveau
from pipeline.uitwisseling.matrix import rij
from pipeline.uitwisseling.partijen import partij_van
from pipeline.uitwisseling.stroom import Stroom, niet_later
from pipeline.uitwisseling.toegang import Toegang, toegang
from pipeline.zaak import Zaak
from pipeline.zaak.gebeurtenis import AnderePartijGeinformeerd, Uitwisseling
from pipeline.zaak.uitwisseling import Informatie, Onderwerp


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """What came out: the judgements per row, who it came from, and every objection.

    ``informatie`` is the level that was judged: what was called process information but holds
    substance counts as substance (AK-B2-D1, AK-B2-D2).
    """

    informatie: Informatie
    toegangen: tuple[Toegang, ...]
    herkomst: tuple[Herkomst, ...]
    bezwaren: tuple[Bezwaar, ...]

    @property
    def mag(self) -> bool:
        """Whether the exchange is allowed."""
        return not self.weigeringen

    @property
    def weigeringen(self) -> tuple[Bezwaar, ...]:
        """What refuses."""
        return tuple(b for b in self.bezwaren if b.ernst == "weigering")

    @property
    def waarschuwingen(self) -> tuple[Bezwaar, ...]:
        """What a person must look at."""
        return tuple(b for b in self.bezwaren if b.ernst == "waarschuwing")


def beoordeel(zaak: Zaak, u: Uitwisseling, eerdere: Iterable[Uitwisseling] = ()) -> Uitspraak:
    """Judge an exchange in this case; ``eerdere`` are those before it, in order of time. Pure."""
    van, aan = partij_van(zaak, u.van), partij_van(zaak, u.aan)
    niveau = werkelijk_niveau(zaak, u)
    s = Stroom(
        van, aan, u.over, niveau, u.moment, u.document, u.maatregel, u.aanbieder,
        openbaar=u.versie == "publiek", vertrouwelijk=u.afweging.vertrouwelijk,
        aangewezen=u.afweging.aangewezen,
    )  # fmt: skip
    rijen = te_toetsen(zaak, u.over)
    toegangen = tuple(toegang(zaak, replace(s, onderwerp=o)) for o in rijen)
    bronnen = herkomsten(zaak, u, eerdere)
    bezwaren = (
        *_niveau(u, niveau),
        *(b for o, t in zip(rijen, toegangen, strict=True) for b in _matrix(o, t)),
        *_doorgeven(zaak, s, bronnen),
        *_inlichten(zaak, u, aan, bronnen),
        *_geheim(zaak, u, van, aan),
        *weeg(zaak, u),
    )
    return Uitspraak(niveau, toegangen, bronnen, tuple(dict.fromkeys(bezwaren)))


def eerdere_uitwisselingen(zaak: Zaak, index: int) -> tuple[Uitwisseling, ...]:
    """The exchanges that may have been before the one at this index, in order of time."""
    dit = zaak.gebeurtenissen[index].moment
    eerder = [
        (u.moment.vroegst, i, u)
        for i, u in zaak.van_soort(Uitwisseling)
        if i != index and not dit.zeker_voor(u.moment) and not (u.moment == dit and i > index)
    ]
    return tuple(u for _, _, u in sorted(eerder, key=lambda d: d[:2]))


def te_toetsen(zaak: Zaak, onderwerp: Onderwerp) -> tuple[Onderwerp, ...]:
    """The rows that must all allow it: a signal about a calamiteit counts as melding too (T16)."""
    m = zaak.melding
    if m is None or m.soort != "signaal_calamiteit" or not onderwerp.startswith("signaal_"):
        return (onderwerp,)
    stap = {"signaal_kwaliteit": "melding"}.get(onderwerp, onderwerp.removeprefix("signaal_"))
    rijen: dict[str, Onderwerp] = {r.sleutel: r.sleutel for r in map(rij, _MELDINGEN)}
    return (onderwerp, *(rijen[f"{soort}_{stap}"] for soort in m.betreft))


_MELDINGEN: tuple[Onderwerp, ...] = (
    "calamiteit_melding", "calamiteit_behandeling", "calamiteit_afsluiting",
    "geweld_melding", "geweld_behandeling", "geweld_afsluiting",
)  # fmt: skip


def _niveau(u: Uitwisseling, niveau: Informatie) -> Iterator[Bezwaar]:
    if niveau != u.informatie:
        melding = "dit is inhoudelijke informatie, want er zitten bevindingen of gezondheidsgegevens in"
        yield Bezwaar("AK-B2-D1", "waarschuwing", melding, "De kolom inhoudelijk geldt", "matrix")


def _matrix(onderwerp: Onderwerp, t: Toegang) -> Iterator[Bezwaar]:
    waar = f"rij {rij(onderwerp).nummer} ({rij(onderwerp).naam})"
    if not t.mag:
        yield Bezwaar(t.bepaling, "weigering", f"{waar}: {t.reden}", f"Nodig: {t.nodig}", "matrix")
    elif t.uitzondering is not None and t.uitzondering.let_op:
        bepalingen = ", ".join(t.uitzondering.bepalingen)
        herstel = f"{t.uitzondering.let_op.removesuffix('.')} ({bepalingen})"
        yield Bezwaar(t.bepaling, "waarschuwing", f"{waar}: {VOOR_UITZONDERING}", herstel, "matrix")


VOOR_UITZONDERING = "de cel zelf laat dit niet toe, een genoemde uitzondering wel"


def mag_niet_doorgeven(zaak: Zaak, s: Stroom, van: Iterable[str]) -> tuple[Bezwaar, ...]:
    """What refuses to pass on what these parties gave, by the matrix alone."""
    bronnen = [Herkomst(partij_van(zaak, wie), s.onderwerp, s.informatie) for wie in van]
    return tuple(_doorgeven(zaak, s, (h for h in bronnen if h.partij != s.van)))


def _doorgeven(zaak: Zaak, s: Stroom, bronnen: Iterable[Herkomst]) -> Iterator[Bezwaar]:
    """The party that it came from must be allowed to give it to this receiver itself."""
    for h in bronnen:
        if h.partij == s.aan:
            continue
        bron = replace(
            s, van=h.partij, onderwerp=h.onderwerp, informatie=h.informatie, aangewezen=True, via=True
        )
        t = toegang(zaak, _met_maatregel(zaak, bron))
        if t.mag or t.cel is None:
            continue
        melding = f"dit komt van {h.partij}, en die mag het niet zelf aan {s.aan} geven: {t.reden}"
        eigen = "is het uw eigen informatie, noem dan met --document uw eigen stuk"
        herstel = f"Geef het niet door; {eigen}. Nodig: {t.nodig}"
        yield Bezwaar(t.bepaling, "weigering", melding, herstel, "doorgeven")


def _met_maatregel(zaak: Zaak, s: Stroom) -> Stroom:
    """With the measure of the source party that the document names, when none was given."""
    stuk = zaak.stuk(s.document) if s.document else None
    if s.maatregel is not None or stuk is None:
        return s
    eigen = [m.id for m in zaak.maatregelen if m.id in stuk.maatregelen and m.door == s.van]
    return replace(s, maatregel=eigen[0]) if eigen else s


def _inlichten(zaak: Zaak, u: Uitwisseling, aan: str, bronnen: Iterable[Herkomst]) -> Iterator[Bezwaar]:
    """A supervisor hears it before its information goes to another, the College included (AK-A4b, AK-A4c)."""
    for partij in dict.fromkeys(h.partij for h in bronnen if is_toezicht(zaak, h.partij) and h.partij != aan):
        if not weet_ervan(zaak, u, partij):
            melding = f"{partij}, van wie de informatie komt, is niet vooraf ingelicht"
            herstel = "Licht die partij in en vul bron_ingelicht in, of noteer andere_partij_geinformeerd"
            yield Bezwaar("AK-A4b", "weigering", melding, herstel, "inlichten")


def weet_ervan(zaak: Zaak, u: Uitwisseling, partij: str) -> bool:
    """Whether this source was told before the exchange."""
    if u.afweging.bron_ingelicht is not None and niet_later(u.afweging.bron_ingelicht, u.moment):
        return True
    return any(
        g.partij == partij and u.document in g.documenten and niet_later(g.moment, u.moment)
        for _, g in zaak.van_soort(AnderePartijGeinformeerd)
    )


def _geheim(zaak: Zaak, u: Uitwisseling, van: str, aan: str) -> Iterator[Bezwaar]:
    """What a gemeente asked to keep confidential stays with the rijksinspectie (AK-A8h)."""
    m = next((m for m in zaak.maatregelen if m.id == u.maatregel), None)
    if m is not None and m.vertrouwelijk_op_verzoek and van != m.door and aan != m.door:
        melding = "deze maatregel is op verzoek van de gemeente vertrouwelijk"
        yield Bezwaar("AK-A8h", "weigering", melding, "Vraag de gemeente of het mag", "doorgeven")
