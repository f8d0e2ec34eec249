# SPDX-License-Identifier: EUPL-1.2
"""``herleidbaarheid``: what identifies without a name, in every document that gets a version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from pipeline.dossier import Dossier
from pipeline.lakken.bestand import lees_boek
from pipeline.lakken.gewoon_woord import is_geen
from pipeline.lakken.identiteiten import overheden
from pipeline.lakken.unieke_rol import unieke_rollen
from pipeline.lakken.werk import Werk, lees_werk
from redaction import (
    Combinatie,
    Gevonden,
    Kenmerk,
    Kenmerkstand,
    Passage,
    Stand,
    Stroom,
    Vermelding,
    combinaties,
    kenmerken_in,
)

_CELLEN = 12
"""So many table cells in a row are read as one passage: about two rows."""
Plek = tuple[str, int]


def herleidbaarheid(dossier: Dossier, eerste_dag: date | None = None) -> tuple[Combinatie, ...]:
    """The combinations of the dossier as it stands; writes nothing. Raises ZaakFout and RedactieFout."""
    werk = lees_werk(dossier, lees_boek(dossier.map))
    gevonden = _per_plek(werk)
    blijft = (*overheden(dossier.zaak), *_blijvende_namen(werk))
    samen = combinaties(tuple(_passages(werk, gevonden, blijft, eerste_dag)))
    return eenmaal((*samen, *unieke_rollen(dossier.zaak, werk)))


def eenmaal(gevonden: Sequence[Combinatie]) -> tuple[Combinatie, ...]:
    """The same combination in several documents once, at the last of them: a report follows its concept."""
    groepen: dict[object, list[Combinatie]] = defaultdict(list)
    geteld: dict[object, int] = defaultdict(int)
    for c in gevonden:
        wat = (
            c.persoon,
            c.overal,
            c.opgelost,
            tuple((k.soort, k.tekst.lower(), k.stand) for k in c.kenmerken),
        )
        geteld[c.document, wat] += 1
        groepen[wat, geteld[c.document, wat]].append(c)
    laatste = {id(g[-1]): tuple(c.document for c in g[:-1]) for g in groepen.values()}
    return tuple(replace(c, ook=laatste[id(c)]) for c in gevonden if id(c) in laatste)


def _blijvende_namen(werk: Werk) -> Iterator[str]:
    """Organisations that the openbaarmakingsbesluit names: for those letting stand is proposed."""
    for e in werk.boek.entiteiten:
        if e.soort == "organisatie" and e.voorstel == "blijft":
            yield from e.vormen


def _per_plek(werk: Werk) -> Mapping[Plek, Sequence[Gevonden]]:
    uit: dict[Plek, list[Gevonden]] = defaultdict(list)
    for stand in werk.standen:
        mentions = ((v, "gelakt") for v in stand.gelakt), ((v, "blijft") for v in stand.blijft)
        for rij in mentions:
            for v, wat in rij:
                if wat == "blijft" and is_geen(stand, v):
                    continue
                uit[_plek(v)].append(_gevonden(v, stand, "gelakt" if wat == "gelakt" else "blijft"))
        for v in stand.open:
            voorgesteld = stand.entiteit.voorstel == "lakken" and stand.entiteit.keuze == "open"
            uit[_plek(v)].append(_gevonden(v, stand, "voorgesteld" if voorgesteld else "open"))
    return uit


def _plek(v: Vermelding) -> Plek:
    return v.document, v.stroom.nummer


def _gevonden(v: Vermelding, stand: Stand, hoe: Kenmerkstand) -> Gevonden:
    label = stand.label(v) if v.vondst.soort == "persoon" else ""
    return Gevonden(v.vondst, hoe, stand.entiteit.id, label)


def _passages(
    werk: Werk, gevonden: Mapping[Plek, Sequence[Gevonden]], blijft: Sequence[str], eerste_dag: date | None
) -> Iterator[Passage]:
    for document, stromen in werk.stromen.items():
        for groep in _groepen(stromen):
            kenmerken: list[Kenmerk] = []
            for stroom in groep:
                hier = [g for g in gevonden.get((document, stroom.nummer), ()) if g.vondst.soort != "passage"]
                kenmerken += kenmerken_in(stroom.tekst, hier, blijft, eerste_dag)
            yield Passage(document, groep[0].plaats, tuple(kenmerken))


def _groepen(stromen: Iterable[Stroom]) -> Iterator[list[Stroom]]:
    """Each stream is a passage; cells of a table side by side are one together."""
    for cel, groep in groupby(stromen, key=lambda s: s.soort == "cel"):
        rij = list(groep)
        stap = _CELLEN if cel else 1
        yield from (rij[i : i + stap] for i in range(0, len(rij), stap))
