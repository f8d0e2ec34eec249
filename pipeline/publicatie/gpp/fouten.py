# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong between Lakmoes and the bank: one Dutch sentence, never a value that the bank sent."""

from __future__ import annotations

from pipeline.fouten import Geweigerd


class BankFout(Geweigerd):
    """The bank refused, cannot be reached, or is not in the state that it has to be in.

    ``status`` is the HTTP status of the answer, when there was one.
    """

    def __init__(self, tekst: str, status: int | None = None) -> None:
        super().__init__(tekst)
        self.status = status


class Tijdelijk(Exception):
    """One attempt failed and it is not known whether the bank did what was asked; a next one may do.

    ``reden`` is a Dutch clause for the user; ``wacht`` the seconds that the bank asks to wait.
    """

    def __init__(self, reden: str, wacht: float | None = None) -> None:
        super().__init__(reden)
        self.reden = reden
        self.wacht = wacht
