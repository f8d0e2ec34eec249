# SPDX-License-Identifier: EUPL-1.2
"""Workflow commands of GitHub Actions: each finding as an annotation on its line."""

from __future__ import annotations

from pipeline.toets.model import Bevinding, Uitslag, Zaakfout
from pipeline.toets.verslag import _woorden as woorden

_NIVEAU = {"blokkade": "error", "waarschuwing": "warning", "informatie": "notice"}


def _tekst(waarde: str) -> str:
    return waarde.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(waarde: str) -> str:
    return _tekst(waarde).replace(":", "%3A").replace(",", "%2C")


def schrijf(uitslag: Uitslag, dossier: str) -> str:
    """One line per finding and a last one with the verdict."""
    regels = [_zaakfout(f, dossier) for f in uitslag.zaakfouten]
    regels += [_annotatie(b, dossier) for b in uitslag.bevindingen]
    for f in uitslag.ontheffingsfouten:
        plek = f"file={_pad(dossier, uitslag.bestand)},line={f.regelnr},col={f.kolom}"
        regels.append(f"::error {plek},title=LM-ONTHEFFING::{_tekst('Ontheffing ' + f.melding + '.')}")
    slot = " ".join([*woorden.slot(uitslag), *uitslag.uitgangspunten, woorden.IDENTITEIT])
    slot = f"{slot} ({woorden.profiel(uitslag)})"
    regels.append(f"::notice title=Lakmoes::{_tekst(slot)}")
    return "\n".join(regels) + "\n"


def _pad(dossier: str, bestand: str) -> str:
    return _eigenschap(f"{dossier.rstrip('/')}/{bestand}".removeprefix("./"))


def _zaakfout(f: Zaakfout, dossier: str) -> str:
    plek = f"file={_pad(dossier, f.bestand)},line={max(1, f.regelnr)},col={max(1, f.kolom)}"
    pad = f"{f.pad}: " if f.pad else ""
    return f"::error {plek},title={woorden.ZAAKREGEL}::{_tekst(pad + f.melding)}"


def _annotatie(b: Bevinding, dossier: str) -> str:
    wie = f"{b.document}: " if b.document else ""
    plek = (
        f"file={_pad(dossier, b.bestand)},line={max(1, b.regelnr)},col={max(1, b.kolom)},"
        if b.bestand
        else ""
    )
    tekst = _tekst(f"{wie}{b.melding} {b.herstel} Bron: {b.bron}.")
    return f"::{_NIVEAU[b.ernst]} {plek}title={_eigenschap(b.regel)}::{tekst}"
