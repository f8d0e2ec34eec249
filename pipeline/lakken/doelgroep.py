# SPDX-License-Identifier: EUPL-1.2
"""Who a version is for, and which people that audience may see by name."""

from __future__ import annotations

from pipeline.fouten import GebruiksFout
from pipeline.zaak.zaak import Zaak
from redaction import Vermelding

VAST = ("publiek", "aanbieder", "college", "raad")


def controleer_doelgroep(zaak: Zaak, doelgroep: str) -> str:
    """The audience as a folder name (``gehoorde-ID`` for ``gehoorde:ID``). Raises GebruiksFout."""
    soort, _, persoon = doelgroep.partition(":")
    if soort == "gehoorde" and zaak.persoon(persoon) is not None:
        return f"gehoorde-{persoon}"
    if doelgroep not in VAST:
        raise GebruiksFout(
            f"--doelgroep: kies {', '.join(VAST)} of gehoorde:ID, met een id uit personen in zaak.yaml"
        )
    return doelgroep


def zichtbaar(zaak: Zaak, doelgroep: str) -> frozenset[str]:
    """Ids of people and organisations that this audience may read unredacted.

    The public and the raad: nobody. The aanbieder: its own staff and clients, and itself. A person
    heard: only themselves. The college: the aanbieder and its own portefeuillehouders.
    """
    soort, _, persoon = doelgroep.partition(":")
    aanbieders = {a.id for a in zaak.partijen.aanbieders}
    if soort == "gehoorde":
        return frozenset({persoon})
    if soort == "aanbieder":
        eigen = {p.id for p in zaak.personen if p.bij in aanbieders or p.rol.lower() == "cliënt"}
        return frozenset(eigen | aanbieders)
    if soort == "college":
        bestuur = {p.id for p in zaak.personen if p.rol.lower() == "portefeuillehouder"}
        return frozenset(bestuur | aanbieders)
    return frozenset()


def mag_zien(vermelding: Vermelding, ids: frozenset[str]) -> bool:
    """Whether this mention is of someone the audience may see."""
    return vermelding.vondst.identiteit in ids
