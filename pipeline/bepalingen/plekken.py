# SPDX-License-Identifier: EUPL-1.2
"""Finds what a record points at, and says in Dutch what is there. What is gone raises LookupError."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType

from pipeline.bepalingen import velden
from pipeline.documenten.vinden import soorten
from pipeline.dossier.uitleg import UITLEG, VELDUITLEG
from pipeline.lakken.doelgroep_beleid import alle_beleid
from pipeline.profiel.instellingen import alle as instellingen
from pipeline.termijnen.model import Duur, Termijnsoort
from pipeline.termijnen.soorten import alle_soorten
from pipeline.toestanden.model import NAMEN, Machine, laad_machine
from pipeline.toets.regels import alle_regels
from pipeline.uitwisseling.matrix import CELLEN, VOORWAARDE
from pipeline.uitwisseling.uitzonderingen import UITZONDERINGEN


@dataclass(frozen=True, slots=True)
class Plek:
    """One place where a provision lives: kind of place, name, and what is there."""

    soort: str
    naam: str
    tekst: str


def _regel(naam: str, _: str) -> str:
    return alle_regels()[naam].titel


def _veld(naam: str, _: str) -> str:
    bestand, _veld = velden.zoek(naam)
    pad = naam.partition("=")[0]
    if pad.startswith("Profiel."):
        instelling = instellingen().get(pad.removeprefix("Profiel."))
        return f"{bestand}: {instelling.uitleg}" if instelling else bestand
    uitleg = (
        VELDUITLEG.get(pad) or VELDUITLEG.get(pad.rpartition(".")[2]) or UITLEG.get(pad.split(".")[0], "")
    )
    return f"{bestand}: {uitleg}" if uitleg else bestand


def _soort(naam: str, _: str) -> str:
    return f"{soorten()[naam].titel} (lakmoes genereer DOSSIER {naam})"


def _termijn(naam: str, _: str) -> str:
    t = termijn(naam)
    return f"{t.omschrijving}: {lengte(t.duur)}, vanaf {t.begint}"


def _cel(naam: str, _: str) -> str:
    c = CELLEN[naam]
    waarde = {"j": "ja", "n": "nee", "j, mits": f"ja, {VOORWAARDE}"}[c.waarde]
    return f"rij {c.rij.nummer}, {c.rij.naam}; {c.kanaal} en rijksinspectie, {c.informatie}: {waarde}"


def _uitzondering(naam: str, _: str) -> str:
    gevonden = {u.id: u for u in UITZONDERINGEN}
    return f"{gevonden[naam].titel} (uitzondering op de matrix)"


def _toestand(naam: str, bepaling: str) -> str:
    stappen = stappen_van(naam, bepaling)
    if not stappen:
        raise LookupError(f"machine {naam} noemt {bepaling} niet")
    return "; ".join(dict.fromkeys(stappen))


def _doelgroep(naam: str, _: str) -> str:
    return f"{alle_beleid()[naam].versienaam} (lakmoes bouw DOSSIER --doelgroep)"


def _begrip(_naam: str, _: str) -> str:
    return "docs/begrippen.md"


def _deel(naam: str, _: str) -> str:
    module, _dubbelepunt, attribuut = naam.partition(":")
    try:
        getattr(import_module(module), attribuut)
    except (ImportError, AttributeError) as fout:
        raise LookupError(f"{naam} bestaat niet") from fout
    return "deel van het programma"


VINDERS: Mapping[str, Callable[[str, str], str]] = MappingProxyType({
    "regel": _regel, "veld": _veld, "soort": _soort, "termijn": _termijn, "cel": _cel,
    "uitzondering": _uitzondering, "toestand": _toestand, "doelgroep": _doelgroep,
    "begrip": _begrip, "deel": _deel,
})  # fmt: skip
"""Per kind of place what finds it; a test holds that every kind has one."""


def vind(soort: str, naam: str, bepaling: str) -> Plek:
    """What stands at this place for this provision; raises LookupError when it is not there."""
    return Plek(soort, naam, VINDERS[soort](naam, bepaling))


def termijn(naam: str) -> Termijnsoort:
    """A kind of term by its id or by the provision it comes from; raises LookupError for neither."""
    alle = alle_soorten()
    if naam in alle:
        return alle[naam]
    gevonden = next((t for t in alle.values() if t.bepaling == naam), None)
    if gevonden is None:
        raise LookupError(f"geen termijn {naam}")
    return gevonden


def lengte(duur: Duur | None) -> str:
    """A length in words; a setting of the profile with its default."""
    if duur is None:
        return "geen vaste lengte"
    if isinstance(duur.aantal, int):
        return f"{duur.aantal} {duur.eenheid if duur.aantal != 1 else duur.eenheid.removesuffix('en')}"
    _, veld = velden.zoek(f"Profiel.termijnen.{duur.aantal}")
    return f"{veld.default} {duur.eenheid} (instelling {duur.aantal})"


@cache
def machine(naam: str) -> Machine:
    """A state machine by name; raises LookupError for an unknown one."""
    gevonden = next((n for n in NAMEN if n == naam), None)
    if gevonden is None:
        raise LookupError(f"geen machine {naam}")
    return laad_machine(gevonden)


def stappen_van(naam: str, bepaling: str) -> tuple[str, ...]:
    """The steps and tasks of one machine that rest on this provision."""
    m = machine(naam)
    stappen = [o.stap for o in m.overgangen if bepaling in o.regels]
    taken = [t.stap for toestand in m.toestanden.values() for t in toestand.taken if bepaling in t.regels]
    return (*stappen, *taken)
