# SPDX-License-Identifier: EUPL-1.2
"""Destroying what is due: one person asks, another carries it out, the register holds both."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.bewaren.plan import Plan, Post, maak_plan
from pipeline.bewaren.verslag import verslag
from pipeline.bewaren.wissen import wis
from pipeline.dossier import Dossier, Regel, Zegel, open_zegel, schrijf_atomisch, schrijf_regel, slot
from pipeline.dossier.zegel import BESTAND as SLEUTEL
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.profiel.verslag import onbekende_medewerker
from pipeline.publicatie.verklaring import schrijf_verklaring

AANVRAAG, BEGONNEN, GEDAAN = "vernietiging_aangevraagd", "vernietiging_begonnen", "vernietigd"


@dataclass(frozen=True, slots=True)
class Vernietigd:
    """What was done: files and bytes, how many could not be removed, where the record is."""

    bestanden: int
    bytes_: int
    mislukt: int
    verslag: str


def vraag_aan(dossier: Dossier, door: str, nu: datetime) -> Plan:
    """Enter a request for everything that is due now; another person must carry it out.

    Raises GebruiksFout for someone the profile doesn't know, Geweigerd when nothing may go.
    """
    _eis_bekend(dossier, door)
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        zegel = _zegel(dossier)
        plan = _plan(dossier, nu)
        schrijf_regel(dossier.map, AANVRAAG, _gegevens(dossier, zegel, plan.te_doen), nu, door)
        schrijf_verklaring(Dossier.open(dossier.map))
    return plan


def vernietig(dossier: Dossier, door: str, nu: datetime) -> Vernietigd:
    """Destroy exactly what someone else asked for, and write the record.

    Raises Geweigerd without such a request, when what is due differs from what was asked, or when a
    procedure runs now; GebruiksFout for someone the profile doesn't know.
    """
    _eis_bekend(dossier, door)
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        zegel = _zegel(dossier)
        plan = _plan(dossier, nu)
        gegevens = _gegevens(dossier, zegel, plan.te_doen)
        aanvraag = _aanvraag(dossier, gegevens, door)
        gegevens |= {"aanvraag": aanvraag.nr, "aanvrager": aanvraag.door}
        schrijf_regel(dossier.map, BEGONNEN, gegevens, nu, door)
        paden = [pad for post in plan.te_doen for pad in post.inhoud.paden]
        mislukt = wis(dossier.map, paden)
        return _leg_vast(dossier, plan.te_doen, gegevens, mislukt, nu, door)


def _leg_vast(
    dossier: Dossier,
    posten: Sequence[Post],
    gegevens: dict[str, object],
    mislukt: int,
    nu: datetime,
    door: str,
) -> Vernietigd:
    naam, inhoud = verslag(dossier, posten, gegevens, mislukt, nu, door)
    schrijf_atomisch(dossier.map / naam, inhoud)
    som = hashlib.sha256(inhoud).hexdigest()
    slotregel = gegevens | {"mislukt": mislukt, "verslag": naam, "verslag_sha256": som}
    schrijf_regel(dossier.map, GEDAAN, slotregel, nu, door)
    schrijf_verklaring(Dossier.open(dossier.map))
    aantal = sum(p.inhoud.aantal for p in posten)
    return Vernietigd(aantal - mislukt, sum(p.inhoud.bytes_ for p in posten), mislukt, naam)


def _eis_bekend(dossier: Dossier, door: str) -> None:
    if not dossier.profiel.kent(door):
        raise GebruiksFout(onbekende_medewerker(dossier.profiel, door))


def _plan(dossier: Dossier, nu: datetime) -> Plan:
    plan = maak_plan(dossier, nu)
    if plan.belet:
        raise Geweigerd("\n".join(["Er wordt niets vernietigd:", *(f"- {b}." for b in plan.belet)]))
    if not plan.te_doen:
        raise Geweigerd(
            "Er is niets waarvan de bewaartermijn voorbij is; bekijk de lijst met lakmoes bewaar."
        )
    return plan


def _zegel(dossier: Dossier) -> Zegel | None:
    """The zegel of the dossier; None once its key was destroyed with the names."""
    weg = any("namen" in r.gegevens.get("groepen", {}) for r in dossier.register.van(BEGONNEN))
    return None if weg and not (dossier.map / SLEUTEL).exists() else open_zegel(dossier.map)


def _gegevens(dossier: Dossier, zegel: Zegel | None, posten: Sequence[Post]) -> dict[str, object]:
    """Counts and zegels, never a file name: those can name people."""
    bewaren = dossier.profiel.bewaren
    return {
        "groepen": {
            p.groep.naam: {
                "bestanden": p.inhoud.aantal,
                "bytes": p.inhoud.bytes_,
                "zegel": zegel.van(p.inhoud.sha256) if zegel else None,
                "jaren": p.jaren,
                "bewaard_tot": str(p.bewaren_tot),
            }
            for p in posten
        },
        "profiel": dossier.profiel.naam,
        "profiel_sha256": dossier.profiel_sha256,
        "bevestigd_door": bewaren.bevestigd_door,
        "bevestigd_op": str(bewaren.bevestigd_op),
    }


def _aanvraag(dossier: Dossier, gegevens: dict[str, object], door: str) -> Regel:
    """The newest request for exactly this, by someone else, that was not carried out yet."""
    aanvraag = dossier.register.laatste(AANVRAAG)
    if aanvraag is None or any(r.nr > aanvraag.nr for r in dossier.register.van(BEGONNEN)):
        raise Geweigerd("er is geen aanvraag; laat eerst een ander vernietiging aanvragen met --vraag-aan")
    if aanvraag.gegevens != gegevens:
        raise Geweigerd("het dossier of het profiel is gewijzigd na de aanvraag; vraag opnieuw aan")
    if aanvraag.door == door:
        raise Geweigerd(f"{door} vroeg de vernietiging zelf aan en mag haar niet uitvoeren; vraag een ander")
    return aanvraag
