# SPDX-License-Identifier: EUPL-1.2
"""How often and how long to try again, and what the bank itself asks (Retry-After, RFC 9110)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from pipeline.publicatie.gpp.fouten import BankFout, Tijdelijk
from redaction import small_int


@dataclass(frozen=True, slots=True)
class Herhaling:
    """``pogingen`` attempts; waits double from ``eerste`` to ``langste`` seconds.

    Longer than ``geduld`` seconds is not waited, even if the bank asks so: then the user comes back.
    ``antwoord`` is how many seconds the bank may be silent within one attempt.
    """

    pogingen: int = 6
    eerste: float = 1.0
    langste: float = 30.0
    geduld: float = 300.0
    antwoord: float = 60.0

    def wachttijden(self) -> Iterator[float | None]:
        """After each attempt the seconds to wait before the next; None after the last."""
        for nr in range(self.pogingen - 1):
            yield min(self.eerste * 2.0**nr, self.langste)
        yield None

    def wacht(self, fout: Tijdelijk, gepland: float | None) -> float:
        """How long to wait after this failure. Raises BankFout when it is enough."""
        gevraagd = fout.wacht or 0.0
        if gepland is None or gevraagd > self.geduld:
            raise BankFout(
                f"de publicatiebank werkt nu niet mee: {fout.reden}. Voer dezelfde opdracht later opnieuw"
                " uit, dan gaat Lakmoes verder waar het was"
            ) from None
        return max(gepland, gevraagd)


def gevraagde_wacht(koppen: Mapping[str, str]) -> float | None:
    """The seconds of Retry-After: a number, or a moment measured against the clock of the bank itself."""
    tekst = koppen.get("retry-after", "").strip()
    if (seconden := small_int(tekst)) is not None:
        return float(seconden)
    try:
        verschil = parsedate_to_datetime(tekst) - parsedate_to_datetime(koppen.get("date", ""))
    except (TypeError, ValueError):
        return None
    return max(verschil.total_seconds(), 0.0)
