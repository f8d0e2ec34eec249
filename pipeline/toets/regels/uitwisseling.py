# SPDX-License-Identifier: EUPL-1.2
"""What was shared or sent against the matrix of bijlage 2. It cannot be undone: who may still be told, is."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER
from pipeline.toets.model import REDEN_BIJ_FEIT, Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht, plek
from pipeline.uitwisseling.bezwaar import Bezwaar
from pipeline.uitwisseling.brief import als_brief, te_veel
from pipeline.uitwisseling.oordeel import beoordeel, eerdere_uitwisselingen
from pipeline.zaak.gebeurtenis import AnderePartijGeinformeerd, Uitwisseling, Verzonden

_BIJLAGE = f"{KADER}, bijlage 2"
_BUITEN_MATRIX = frozenset({"matrix", "doorgeven"})
Vondst = tuple[int, str | None, Bezwaar]
"""Index of the event, the document, and what is wrong."""


def _gedeeld(z: Zicht) -> bool:
    return bool(z.van(Uitwisseling) or z.van(Verzonden)) and bool(z.zaak.rijksinspectie_ids)


_GEDEELD = Bereik(
    "een zaak met een rijksinspectie waarin informatie is gedeeld of een stuk is verzonden", _gedeeld
)
_UITGEWISSELD = Bereik("een zaak met een vastgelegde uitwisseling", lambda z: bool(z.van(Uitwisseling)))


def _uitwisselingen(z: Zicht) -> Iterator[Vondst]:
    for index, u in z.van(Uitwisseling):
        for bezwaar in beoordeel(z.zaak, u, eerdere_uitwisselingen(z.zaak, index)).weigeringen:
            yield index, u.document, bezwaar


def _buiten_de_matrix(z: Zicht) -> Iterator[Vondst]:
    for vondst in _uitwisselingen(z):
        if vondst[2].soort in _BUITEN_MATRIX:
            yield vondst
    for index, v in z.van(Verzonden):
        stuk = z.zaak.stuk(v.document)
        for aan in v.aan if stuk else ():
            for bezwaar in te_veel(z.zaak, als_brief(z.zaak, stuk, aan, v.moment)) if stuk else ():
                yield index, v.document, bezwaar


@regel(
    "AK-B2-0", _BIJLAGE, "Delen past in de matrix",
    """Wat gemeente, toezichthouder en rijksinspectie delen of elkaar sturen, past in de matrix van bijlage 2
    of onder een genoemde uitzondering (afspraak 8, afspraak 13, al openbaar). Dat geldt ook voor wat van een
    ander komt en wordt doorgegeven. Wat al is gedeeld, is niet terug te halen.""",
    _GEDEELD, "proces", per="zaak", herstelbaar=False,
)  # fmt: skip
def regel_matrix(z: Zicht) -> Iterator[Oordeel]:
    for index, _, bezwaar in dict.fromkeys(_buiten_de_matrix(z)):
        yield waarschuwing(f"{bezwaar.bepaling}: {bezwaar.melding}.", REDEN_BIJ_FEIT, plek(index))


def _bronnen(z: Zicht, document: str | None) -> tuple[str, ...]:
    """The rijksinspecties whose information a document holds."""
    stuk = z.zaak.stuk(document) if document else None
    partijen = dict.fromkeys((*stuk.eigenaar, *stuk.bevat_van)) if stuk else {}
    return tuple(p for p in partijen if p in z.zaak.rijksinspectie_ids)


@regel(
    "AK-A2a", f"{KADER}, afspraken 2 en 4", "Inhoudelijke informatie blijft bij toezichthouder en inspectie",
    """Kreeg een ander inhoudelijke informatie van een rijksinspectie die hij niet mag hebben, dan is dat niet
    terug te halen. De inspectie heeft er nog recht op dat te weten: tot zij is ingelicht wordt niets
    openbaar. Stuurde zij het zelf, dan weet zij het.""",
    _GEDEELD, "volgorde", per="zaak",
)  # fmt: skip
def regel_inlichten(z: Zicht) -> Iterator[Oordeel]:
    gemeld: set[tuple[str, str]] = set()
    for index, document, bezwaar in _buiten_de_matrix(z):
        for partij in _bronnen(z, document) if bezwaar.soort == "doorgeven" else ():
            wist = any(
                g.partij == partij and document in g.documenten for _, g in z.van(AnderePartijGeinformeerd)
            )
            if wist or (partij, document or "") in gemeld:
                continue
            gemeld.add((partij, document or ""))
            melding = f"{partij} weet niet dat haar informatie in {document} bij een ander terechtkwam."
            yield blokkade(melding, "Licht haar in en noteer `andere_partij_geinformeerd`.", plek(index))


@regel(
    "AK-B2-W0", _BIJLAGE, "Bij elke uitwisseling hoort een volledige afweging",
    """Ook waar de matrix ja zegt, is er een afweging: doel, verhouding, andere weg, bevoegdheid, grondslag
    en wie het weet. Klopt een vastgelegde afweging niet, dan is dat achteraf niet te herstellen.""",
    _UITGEWISSELD, "proces", per="zaak", herstelbaar=False,
)  # fmt: skip
def regel_afweging(z: Zicht) -> Iterator[Oordeel]:
    for index, _, bezwaar in _uitwisselingen(z):
        if bezwaar.soort in {"afweging", "inlichten"}:
            melding = f"{bezwaar.bepaling}: {bezwaar.melding}."
            yield waarschuwing(melding, REDEN_BIJ_FEIT, plek(index, "afweging"))


def _aanbieder_weet_het(z: Zicht, u: Uitwisseling) -> bool:
    aanbieders = {a.id for a in z.zaak.partijen.aanbieders}
    later = (g for _, g in z.van(AnderePartijGeinformeerd) if not g.moment.zeker_voor(u.moment))
    return u.afweging.aanbieder_geinformeerd is not None or any(g.partij in aanbieders for g in later)


@regel(
    "AK-B2-W4", f"{_BIJLAGE} (en T20)", "De aanbieder weet dat er is gedeeld",
    """Wie informatie deelt, zegt dat tegen de aanbieder. Later mag, met reden en datum, bijvoorbeeld voor een
    onaangekondigd bezoek; is die datum voorbij, dan hoort de aanbieder het te weten.""",
    _UITGEWISSELD, "proces", per="zaak",
)  # fmt: skip
def regel_aanbieder(z: Zicht) -> Iterator[Oordeel]:
    herstel = "Informeer de aanbieder en noteer `andere_partij_geinformeerd` met de aanbieder als partij."
    for index, u in z.van(Uitwisseling):
        tot = u.afweging.aanbieder_uitstel_tot
        if _aanbieder_weet_het(z, u):
            continue
        if tot is None or not u.afweging.aanbieder_uitstel_reden.strip():
            melding = "De aanbieder weet niet dat er is gedeeld, en uitstel is niet gemotiveerd."
            yield waarschuwing(melding, herstel, plek(index, "afweging"))
        elif tot.gebeurd(z.op):
            melding = "De datum waarop de aanbieder uiterlijk zou horen dat er is gedeeld, is voorbij."
            yield waarschuwing(melding, herstel, plek(index, "afweging", "aanbieder_uitstel_tot"))
