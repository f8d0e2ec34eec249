# SPDX-License-Identifier: EUPL-1.2
"""``besluit``: carry out decisions over proposals, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.dossier import Dossier, Register, Zegel, open_zegel, schrijf_regel, slot
from pipeline.fouten import GebruiksFout
from pipeline.lakken.aanduiding import controleer_labels
from pipeline.lakken.bestand import boek_tekst, lees_boek, schrijf_boek
from pipeline.lakken.excel import Rij
from pipeline.lakken.excelbestand import schrijf_lijst
from pipeline.lakken.keuzes import Stap
from pipeline.lakken.werk import Werk, lees_werk
from pipeline.profiel.verslag import onbekende_medewerker
from redaction import Besluitenboek
from redaction import tel_open as tel


@dataclass(frozen=True)
class BesluitUitslag:
    """How many were decided and how much is still open."""

    entiteiten: int
    vermeldingen: int
    open: int
    onderdelen_open: int
    bewaard: str | None = None
    """Where a filled-in Excel list that was not read back yet is kept."""
    nieuw: tuple[str, ...] = ()
    """Ids of entities that were added by hand."""


def voer_uit(
    dossier: Dossier, stappen: Sequence[Stap], door: str, nu: datetime, gelezen: Sequence[Rij] = ()
) -> BesluitUitslag:
    """Apply decisions in order, write lakbesluiten.yaml and the register. All or nothing.

    ``gelezen`` are rows of the Excel list that these steps took over (read when the steps are done).
    Raises GebruiksFout when ``door`` is not in the installed profile or nothing matches.
    """
    if not dossier.profiel.kent(door):
        raise GebruiksFout(onbekende_medewerker(dossier.profiel, door))
    with slot(dossier.map):
        dossier, zegel = Dossier.open(dossier.map), open_zegel(dossier.map)
        eerst = lees_werk(dossier, lees_boek(dossier.map))
        werk, entiteiten, vermeldingen = _na(eerst, stappen)
        controleer_labels(dossier, eerst.boek, werk.boek)
        if _laat_meer_staan(eerst.boek, werk.boek):
            _eis_gelezen(zegel, werk, dossier.register)
        bewaard = schrijf_lijst(dossier.map, werk, gelezen)
        schrijf_boek(dossier.map, werk.boek)
        gegevens = {
            "entiteiten": entiteiten,
            "vermeldingen": vermeldingen,
            "lakbesluiten_zegel": zegel.van_bytes(boek_tekst(werk.boek)),
        }
        schrijf_regel(dossier.map, "besluit", gegevens, nu, door)
    bekend = {e.id for e in eerst.boek.entiteiten}
    nieuw = tuple(e.id for e in werk.boek.entiteiten if e.id not in bekend)
    open_nu = tel(werk.standen, werk.boek.onderdelen)
    return BesluitUitslag(entiteiten, vermeldingen, *open_nu, bewaard, nieuw)


def _na(werk: Werk, stappen: Sequence[Stap]) -> tuple[Werk, int, int]:
    """The work after all steps, with on how many was decided: who is in two steps counts once."""
    entiteiten = vermeldingen = 0
    eerder: set[str] = set()
    for stap in stappen:
        boek, n, m = stap(werk)
        nu = _anders(werk.boek, boek) if n else set()
        werk = replace(werk, boek=boek)
        entiteiten, vermeldingen = entiteiten + (len(nu - eerder) if eerder else n), vermeldingen + m
        eerder |= nu
    return werk, entiteiten, vermeldingen


def _anders(voor: Besluitenboek, na: Besluitenboek) -> set[str]:
    """Ids of what a step decided on."""
    oud = {e.id: e for e in voor.entiteiten}
    return {e.id for e in na.entiteiten if oud.get(e.id) != e}


def _laat_meer_staan(voor: Besluitenboek, na: Besluitenboek) -> bool:
    return bool(_staat(na) - _staat(voor))


def _staat(boek: Besluitenboek) -> set[tuple[object, int]]:
    uitspraken = [("", u) for e in boek.entiteiten for u in e.uitspraken]
    uitspraken += [(a.doelgroep, u) for a in boek.afwijkingen for u in a.uitspraken]
    return {((wie, u.anker), u.aantal) for wie, u in uitspraken if u.keuze == "blijft"}


def _eis_gelezen(zegel: Zegel, werk: Werk, register: Register) -> None:
    """Letting stand binds to text that was proposed on: after an edit ``lak`` comes first."""
    for document, gelezen in werk.gelezen.items():
        regel = register.laatste("lak", document=document)
        if regel is None or regel.gegevens.get("tekst_zegel") != zegel.van(gelezen.tekst_sha256):
            raise GebruiksFout(
                f"de tekst van {document} is gewijzigd sinds lakmoes lak; voer dat eerst opnieuw uit"
                " en bekijk wat erbij is gekomen"
            )
