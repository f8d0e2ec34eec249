# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a dossier file: where, what, and what to do. Holds no values from the dossier."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.fouten import ZaakFout

Pad = tuple[str | int, ...]
"""Path to a field: keys and list indices (from 0)."""
MEEST = 100
"""No more than this many messages are shown at once."""
_LANGSTE_SLEUTEL = 40


def pad_tekst(pad: Pad) -> str:
    """A path as people read it: ``gebeurtenissen[3].aan[0]`` (indices from 0)."""
    parts = [f"[{p}]" if isinstance(p, int) else f".{_kort(p)}" for p in pad]
    return "".join(parts).removeprefix(".")


def _kort(sleutel: str) -> str:
    veilig = "".join(c if c.isprintable() else "?" for c in sleutel)
    return veilig if len(veilig) <= _LANGSTE_SLEUTEL else veilig[:_LANGSTE_SLEUTEL] + "..."


@dataclass(frozen=True, slots=True, order=True)
class Melding:
    """One error: file, line and column (from 1), path, and a sentence "what is wrong; what to do"."""

    bestand: str
    regel: int
    kolom: int
    pad: str
    tekst: str

    def __str__(self) -> str:
        plek = f"{self.bestand}:{self.regel}:{self.kolom}: "
        return plek + (f"{self.pad}: {self.tekst}" if self.pad else self.tekst)


class DossierFout(ZaakFout):
    """A file of the dossier is invalid; ``meldingen`` are all errors, ``regels`` the same as text."""

    def __init__(self, *meldingen: Melding) -> None:
        regels = [str(m) for m in meldingen[:MEEST]]
        if len(meldingen) > MEEST:
            regels.append(f"... en nog {len(meldingen) - MEEST} fouten; verbeter eerst deze.")
        super().__init__(*regels)
        self.meldingen = meldingen
