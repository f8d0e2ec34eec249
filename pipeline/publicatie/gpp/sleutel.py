# SPDX-License-Identifier: EUPL-1.2
"""The token of the bank: from the environment or the keyring of the system, never from a file or option."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from pipeline.fouten import GebruiksFout

VARIABELE = "LAKMOES_GPP_TOKEN"
DIENST = "lakmoes-gpp"
_VORM = re.compile(r"[!-~]{1,500}")


class Sleutel:
    """A token that does not show itself: only ``kop`` gives it, to the one place that sends it."""

    __slots__ = ("_waarde",)

    def __init__(self, waarde: str) -> None:
        if not _VORM.fullmatch(waarde):
            raise GebruiksFout(
                f"de sleutel van de publicatiebank ({VARIABELE} of de sleutelbos) heeft tekens die niet"
                " kunnen; kopieer hem opnieuw, zonder spaties en zonder het woord Token"
            )
        self._waarde = waarde

    def kop(self) -> str:
        """The value of the header Authorization."""
        return f"Token {self._waarde}"

    def __repr__(self) -> str:
        return "Sleutel(...)"

    def __reduce__(self) -> str:
        raise TypeError("a token is not written down")


def lees_sleutel(omgeving: Mapping[str, str], adres: str) -> Sleutel:
    """The token for the bank at ``adres``: the variable first, then the keyring (if it is installed).

    Raises GebruiksFout when there is none.
    """
    waarde = omgeving.get(VARIABELE, "").strip() or _uit_sleutelbos(adres)
    if not waarde:
        raise GebruiksFout(
            f"er is geen sleutel voor de publicatiebank; zet hem in de omgevingsvariabele {VARIABELE},"
            f" of in de sleutelbos met: keyring set {DIENST} {adres}"
        )
    return Sleutel(waarde)


def _uit_sleutelbos(adres: str) -> str:
    """What the keyring holds; nothing when it is not installed or does not answer."""
    try:
        waarde = import_module("keyring").get_password(DIENST, adres)
    except Exception:  # a backend may raise anything, and its message may hold what it looked up
        return ""
    return str(waarde or "").strip()
