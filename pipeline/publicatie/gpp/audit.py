# SPDX-License-Identifier: EUPL-1.2
"""Who does what, for the log of the bank: an id and a function from the profile, never a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.fouten import GebruiksFout
from pipeline.profiel.model import Profiel
from pipeline.profiel.verslag import onbekende_medewerker


@dataclass(frozen=True, slots=True)
class Audit:
    """The user behind the requests."""

    id: str
    functie: str

    def koppen(self, handeling: str) -> Mapping[str, str]:
        """The three headers that the API asks on every request; ``handeling`` says what it does."""
        return {
            "Audit-User-ID": self.id,
            "Audit-User-Representation": _ascii(self.functie),
            "Audit-Remarks": _ascii(f"Lakmoes: {handeling}"),
        }


def audit_van(profiel: Profiel, als: str | None) -> Audit:
    """The employee with this id. Raises GebruiksFout without one, or when the profile does not know it."""
    if als is None:
        raise GebruiksFout(
            "de publicatiebank legt vast wie publiceert; noem uw id uit het profiel met --als ID"
        )
    wie = next((m for m in profiel.medewerkers if m.id == als), None)
    if wie is None:
        raise GebruiksFout(onbekende_medewerker(profiel, als))
    return Audit(wie.id, wie.functie)


def _ascii(tekst: str) -> str:
    """Headers carry ASCII on one line."""
    kaal = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode("ascii")
    return " ".join(kaal.split())[:200] or "onbekend"
