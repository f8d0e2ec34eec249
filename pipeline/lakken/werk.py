# SPDX-License-Identifier: EUPL-1.2
"""What redaction works on: the documents of a case read, their mentions found and grouped."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.dossier import Dossier
from pipeline.dossier.namen_bekend import eis_namen
from pipeline.fouten import ZaakFout
from pipeline.lakken.identiteiten import blijvend, identiteiten, instanties, overheden
from pipeline.lakken.zienswijzen import bijlagedelen
from pipeline.zaak.document import Stuk
from pipeline.zaak.zaak import Zaak
from redaction import (
    Besluitenboek,
    Gelezen,
    Herkenner,
    Identiteit,
    Onderdeel,
    Stand,
    Stroom,
    Vermelding,
    Vondst,
    handmatige_vondsten,
    lees,
    passagevondsten,
    per_entiteit,
    streams,
    verzamel,
    werk_bij,
)

RONDE = frozenset({"conceptrapport", "definitief_rapport"})
"""Kinds that get versions for audiences even when no openbaarmaking is intended."""


@dataclass(frozen=True)
class Werk:
    """One reading of the documents that get a version, with every mention and the decisions.

    ``vermeldingen`` is by entity key; ``boek`` holds the decisions as they stand after this reading.
    """

    gelezen: Mapping[str, Gelezen]
    stromen: Mapping[str, tuple[Stroom, ...]]
    vermeldingen: Mapping[str, tuple[Vermelding, ...]]
    boek: Besluitenboek

    @property
    def standen(self) -> tuple[Stand, ...]:
        """The state of every entity that has mentions."""
        return per_entiteit(self.boek, self.vermeldingen)


def te_lakken(dossier: Dossier) -> tuple[Stuk, ...]:
    """The documents that get a version and are there.

    While the concept goes round, the report that is to go public does not exist yet. Raises ZaakFout
    when one that must go public has no file and there is nothing else to read.
    """
    voornemens = {v.document for v in dossier.zaak.openbaarmaking}
    stukken = [s for s in dossier.zaak.documenten if s.id in voornemens or s.soort in RONDE]
    gekozen = tuple(s for s in stukken if _aanwezig(dossier, s))
    if not gekozen:
        for i, stuk in enumerate(dossier.zaak.documenten):
            if stuk.id in voornemens:
                raise ZaakFout(_zonder_bestand(dossier, i, stuk.id))
    return gekozen


def nog_niet_gemaakt(dossier: Dossier) -> tuple[str, ...]:
    """Ids of documents that are to go public and have no file yet."""
    voornemens = {v.document for v in dossier.zaak.openbaarmaking}
    return tuple(s.id for s in dossier.zaak.documenten if s.id in voornemens and not _aanwezig(dossier, s))


def _aanwezig(dossier: Dossier, stuk: Stuk) -> bool:
    return stuk.bestand is not None and (dossier.map / stuk.bestand).is_file()


def _zonder_bestand(dossier: Dossier, plaats: int, stuk: str) -> str:
    regel, kolom = dossier.plekken.get(("documenten", plaats, "bestand"), (0, 0))
    return (
        f"zaak.yaml:{regel}:{kolom}: documenten.{plaats}.bestand: er is geen bestand van {stuk};"
        " maak het met lakmoes genereer of zet het in het dossier"
    )


def lees_werk(dossier: Dossier, boek: Besluitenboek) -> Werk:
    """Read the documents, find and group mentions, refresh the decisions.

    Raises ZaakFout when personen.yaml is missing or empty: without names nothing can be covered.
    """
    eis_namen(dossier, "kan niet gelakt worden")
    bekend = identiteiten(dossier.zaak, dossier.personen or ())
    gelezen = {s.id: lees(dossier.pad(str(s.bestand))) for s in te_lakken(dossier)}
    stromen = {id_: streams(g.document) for id_, g in gelezen.items()}
    alle = tuple(stroom for reeks in stromen.values() for stroom in reeks)
    zaak = dossier.zaak
    vondsten = _vondsten(tuple(bekend), overheden(zaak), instanties(zaak), alle)
    paren = [(alle[nummer], vondst) for nummer, vondst in vondsten]
    vermeldingen = [*_vermeldingen(paren, stromen, boek), *_passages(gelezen)]
    per_sleutel = verzamel(vermeldingen, (e.sleutel for e in boek.entiteiten))
    entiteiten = werk_bij(boek, per_sleutel, bekend, blijvend(zaak), _eerst_openbaar(zaak))
    nieuw = replace(
        boek, entiteiten=entiteiten, onderdelen=_onderdelen(boek, gelezen, bijlagedelen(dossier, gelezen))
    )
    return Werk(gelezen, stromen, {k: tuple(v) for k, v in per_sleutel.items()}, nieuw)


def _eerst_openbaar(zaak: Zaak) -> list[str]:
    """Documents as the public gets them: by the moment that is meant, those without one last."""
    met = sorted((v.op.vroegst, n) for n, v in enumerate(zaak.openbaarmaking) if v.op)
    return [v.document for v in (*(zaak.openbaarmaking[n] for _, n in met), *zaak.openbaarmaking)]


@lru_cache(maxsize=2)
def _vondsten(
    bekend: tuple[Identiteit, ...],
    staat: tuple[str, ...],
    lichamen: tuple[str, ...],
    stromen: tuple[Stroom, ...],
) -> tuple[tuple[int, Vondst], ...]:
    """Every find with the index of its stream; kept, since one command reads a dossier more than once."""
    plek = {id(stroom): nummer for nummer, stroom in enumerate(stromen)}
    paren = Herkenner(bekend, staat, lichamen).vind_stromen(stromen)
    return tuple((plek[id(stroom)], vondst) for stroom, vondst in paren)


def _vermeldingen(
    paren: Sequence[tuple[Stroom, Vondst]], stromen: Mapping[str, tuple[Stroom, ...]], boek: Besluitenboek
) -> list[Vermelding]:
    plat = [(id_, stroom) for id_, reeks in stromen.items() for stroom in reeks]
    waar = {id(stroom): id_ for id_, stroom in plat}
    met_hand = handmatige_vondsten(boek, [stroom for _, stroom in plat], paren)
    return [Vermelding(waar[id(stroom)], stroom, vondst) for stroom, vondst in met_hand]


def _passages(gelezen: Mapping[str, Gelezen]) -> list[Vermelding]:
    """Marked passages; what was found inside one stays a find of its own."""
    return [
        Vermelding(id_, stroom, vondst)
        for id_, g in gelezen.items()
        for stroom, vondst in passagevondsten(g.document)
    ]


def beeld_id(gelezen: Gelezen, sleutel: str) -> str:
    """The id of a picture in decisions: by what it shows, so that another picture is never let through."""
    return f"beeld-{hashlib.sha256(gelezen.document.images[sleutel]).hexdigest()[:12]}"


def _onderdelen(
    boek: Besluitenboek, gelezen: Mapping[str, Gelezen], bijlagen: Sequence[Onderdeel]
) -> tuple[Onderdeel, ...]:
    eerder = {(o.document, o.id): o for o in boek.onderdelen}
    nu = list(bijlagen)
    for document, g in gelezen.items():
        nu += [Onderdeel(n.id, document, n.plaats, n.soort, n.tekst) for n in g.niet_overgenomen]
        nu += [
            Onderdeel(id_, document, "afbeelding in de tekst", "afbeelding", "")
            for id_ in dict.fromkeys(beeld_id(g, sleutel) for sleutel in sorted(g.document.images))
        ]
    return tuple(eerder.get((o.document, o.id), o) for o in nu)
