# SPDX-License-Identifier: EUPL-1.2
"""What supervisors ask and tell each other when something comes in, and what a melder must or may do."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from pipeline.toestanden.routering.bevoegd import DWANG, ZORG
from pipeline.zaak.gebeurtenis import Gebeurtenis, Informeermoment, Samenloop, Uitwisseling, VormGekozen
from pipeline.zaak.persoon import rolwoord
from pipeline.zaak.zaak import Melding, Zaak

MOET_MELDEN = {
    "geneesheer directeur": frozenset({"wvggz"}),
    "wzd functionaris": frozenset({"wzd"}),
    "zorgverantwoordelijke": DWANG,
    "zorgverlener": frozenset({"wzd"}),
}
"""Who must report seriously deficient care to the IGJ, by rol and under which statutes (AK-R3)."""
MAG_MELDEN = frozenset({"patientvertrouwenspersoon", "familievertrouwenspersoon"})
"""Who may, and need not (AK-R5)."""


@dataclass(frozen=True, slots=True)
class Vraag:
    """One thing to do or to know, with its provisions; ``gedaan``: the case notes that it was done."""

    tekst: str
    regels: tuple[str, ...]
    gedaan: bool = False


def wederzijds(zaak: Zaak, feiten: Iterable[Gebeurtenis]) -> tuple[Vraag, ...]:
    """What follows from the message itself: ask, tell, plan (AK-R2 to AK-R9c and AK-R12).

    ``feiten`` are the events so far. Nothing without a message, or once it was handed over.
    """
    melding = zaak.melding
    if melding is None:
        return ()
    alle = tuple(feiten)
    return (*_toezicht(melding), *_melder(zaak, melding), *_navraag(zaak, alle), *_signalen(zaak, alle))


def _toezicht(melding: Melding) -> tuple[Vraag, ...]:
    """The least that is done with a melding, and what a signaal is for."""
    if melding.soort == "signaal_kwaliteit":
        zin = (
            "Een signaal over kwaliteit helpt risicogestuurd toezicht te plannen; u kunt er ook onderzoek "
            "naar doen."
        )
        return (Vraag(zin, ("AK-R2", "AK-R7"), gedaan=True),)
    if melding.soort == "melding":
        zin = "Na een verplichte Wmo-melding van een calamiteit of geweld doet u ten minste toezicht."
        return (Vraag(zin, ("AK-R6",), gedaan=True),)
    return ()


def _melder(zaak: Zaak, melding: Melding) -> tuple[Vraag, ...]:
    """Whether who told it must report to the IGJ too, when the client gets compulsory care."""
    wie = zaak.persoon(melding.van) if melding.van else None
    wetten = frozenset(melding.wetten_client) & DWANG
    if wie is None or not wetten:
        return ()
    rol = rolwoord(wie.rol)
    if MOET_MELDEN.get(rol, frozenset()) & wetten:
        zin = f"Een {wie.rol} moet ernstig tekortschietende zorg ook bij de IGJ melden; wijs daarop."
        return (Vraag(zin, ("AK-R3", "AK-R4")),)
    if rol in MAG_MELDEN:
        return (
            Vraag(f"Een {wie.rol} mag ook bij de IGJ melden, maar hoeft dat niet.", ("AK-R5",), gedaan=True),
        )
    return ()


def _navraag(zaak: Zaak, feiten: tuple[Gebeurtenis, ...]) -> tuple[Vraag, ...]:
    """Asked the other whether it knows the melding and investigates already (AK-R12)."""
    melding = zaak.melding
    if melding is None or melding.soort == "signaal_kwaliteit" or not _raakt_ander(zaak):
        return ()
    zin = (
        "Vraag de rijksinspecties of zij de melding kennen en of er al onderzoek loopt of was: bij het "
        "Inspectieloket of bij het Meldpunt van de IGJ, met de gegevens van bijlage 1."
    )
    return (Vraag(zin, ("AK-R12", "AK-R9c"), _contact(zaak, feiten)),)


def _signalen(zaak: Zaak, feiten: tuple[Gebeurtenis, ...]) -> tuple[Vraag, ...]:
    """Several serious signals on an aanbieder that others supervise too (AK-R9b)."""
    melding = zaak.melding
    if melding is None or melding.soort == "melding" or not _raakt_ander(zaak):
        return ()
    verteld = any(isinstance(f, Informeermoment) and f.over == "signalen" for f in feiten) or any(
        isinstance(f, Uitwisseling) and f.over.startswith("signaal_") and f.aan in zaak.rijksinspectie_ids
        for f in feiten
    )
    zin = (
        "De aanbieder helpt ook cliënten onder toezicht van een rijksinspectie: zijn er meer ernstige "
        "signalen, vertel het haar dan en noteer `informeermoment` over signalen."
    )
    return (Vraag(zin, ("AK-R9b",), verteld),)


def _raakt_ander(zaak: Zaak) -> bool:
    """Whether the client or the aanbieder falls under a statute that a rijksinspectie supervises."""
    client: Collection[str] = zaak.melding.wetten_client if zaak.melding else ()
    wetten = {*client, *(w for a in zaak.partijen.aanbieders for w in a.wetten)}
    return bool(wetten & (ZORG | DWANG))


def _contact(zaak: Zaak, feiten: tuple[Gebeurtenis, ...]) -> bool:
    """Any contact with a rijksinspectie that the case notes."""
    if zaak.inspectiecontacten:
        return True
    inspecties = zaak.rijksinspectie_ids
    return any(
        isinstance(f, Samenloop | VormGekozen)
        or (isinstance(f, Informeermoment) and f.partij in inspecties)
        or (isinstance(f, Uitwisseling) and inspecties & {f.van, f.aan})
        for f in feiten
    )
