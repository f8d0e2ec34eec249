# SPDX-License-Identifier: EUPL-1.2
"""What the register knows of files made earlier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline.dossier import Register


@dataclass(frozen=True)
class Maaksel:
    """One act of making: which file, when, its zegel and the hashes and zegels of its inputs."""

    bestand: str
    moment: datetime
    zegel: str
    invoer: dict[str, str]


def stam(bestand: str) -> str:
    """``documenten/brief`` for ``documenten/brief.docx`` and for what stood beside it later."""
    return bestand.removesuffix(".docx").split(".nieuw")[0]


@dataclass(frozen=True)
class Vroeger:
    """All acts of making in the register, oldest first."""

    maaksels: tuple[Maaksel, ...]

    @classmethod
    def uit(cls, register: Register) -> Vroeger:
        """From the register of a dossier; lines that are no act of making are passed over."""
        regels = (r for r in register.regels if r.handeling == "genereer")
        return cls(
            tuple(
                Maaksel(g["bestand"], r.moment, g["zegel"], dict(g["invoer"]))
                for r in regels
                for g in [r.gegevens]
            )
        )

    def laatste(self, bestand: str) -> Maaksel | None:
        """The last time this document was made, under its own name or beside it."""
        return next((m for m in reversed(self.maaksels) if stam(m.bestand) == stam(bestand)), None)

    def maaksel(self, bestand: str, zegel: str) -> Maaksel | None:
        """The act that made exactly these bytes; None when someone edited them since."""
        eigen = (m for m in reversed(self.maaksels) if stam(m.bestand) == stam(bestand))
        return next((m for m in eigen if m.zegel == zegel), None)
