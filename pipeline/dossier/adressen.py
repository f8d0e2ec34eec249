# SPDX-License-Identifier: EUPL-1.2
"""Whose address the letters on openbaarmaking will need and the dossier does not hold. Ids only."""

from __future__ import annotations

from pipeline.dossier.dossier import Dossier


def opmerkingen(dossier: Dossier) -> list[str]:
    """Advice on what letters will lack; none while nothing is to become public."""
    if not dossier.zaak.openbaarmaking:
        return []
    found = []
    wie = [*_organisaties(dossier), *_mensen(dossier)]
    if wie:
        found.append(
            f"Zonder adres: {', '.join(wie)}. Brieven vragen erom: vul het in, van een organisatie in"
            " zaak.yaml bij partijen, van een mens in personen.yaml."
        )
    huis = dossier.profiel.huisstijl
    if not (huis.telefoon or huis.mail):
        found.append(
            "In het profiel staat geen telefoon en geen e-mail; brieven zeggen dan niet hoe iemand u"
            " bereikt. Vraag de beheerder om huisstijl.telefoon of huisstijl.mail."
        )
    return found


def _organisaties(dossier: Dossier) -> list[str]:
    """Parties that get a letter or send one; the toezichthouder may have its address in the profile."""
    p = dossier.zaak.partijen
    post = dossier.profiel.huisstijl.postadres
    zelf = [] if p.toezichthouder.adres or post else [p.toezichthouder.id]
    return [*zelf, *(a.id for a in p.aanbieders if not a.adres), *(g.id for g in p.gemeenten if not g.adres)]


def _mensen(dossier: Dossier) -> list[str]:
    """Betrokkenen to whom no letter can go: not at home, not at work, not through who represents them."""
    zaak = dossier.zaak
    if dossier.personen is None:
        return []
    thuis = {p.id for p in dossier.personen if p.straat}
    werk = {p.id for p in zaak.personen if (o := zaak.organisaties.get(p.bij or "")) and o.adres}
    via = {p.vertegenwoordigt for p in zaak.personen if p.id in thuis and p.vertegenwoordigt}
    uit = zaak.uitgezonderd("zienswijze_openbaarmaking")
    mensen = [b for b in zaak.betrokkenen if b not in zaak.organisaties and b not in uit]
    return [wie for wie in mensen if wie not in thuis | werk | via]
