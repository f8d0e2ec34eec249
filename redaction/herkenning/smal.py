# SPDX-License-Identifier: EUPL-1.2
"""Classes of letters cut down to those of western Europe, for a text that has no others.

A class of hundreds of letters takes most of the time of compiling a regex, and longer to match.
"""

from __future__ import annotations

import re
from functools import cached_property

from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import SMALLE

_ANDERE = lui(r"[^\x00-\xde\xe0-\xfe\u2000-\u20ff\u2190-\u2bff\ue000-\uf8ff]")
"""All but the letters of Latin-1 and signs without case; "ß" and "ÿ" have a capital that lies beyond."""


def is_smal(tekst: str) -> bool:
    """Whether every class of letters and the shorter one for it say the same of all signs of a text."""
    return tekst.isascii() or _ANDERE.search(tekst) is None


class Tweevoud:
    """A regex and its like for a text that ``is_smal``, each compiled when it is first used."""

    def __init__(self, regex: str, flags: int = 0) -> None:
        self.regex = regex
        self.flags = flags

    @cached_property
    def patroon(self) -> re.Pattern[str]:
        """The compiled regex, for any text."""
        return re.compile(self.regex, self.flags)

    @cached_property
    def _smal(self) -> re.Pattern[str]:
        regex = self.regex
        for breed, smal in SMALLE.items():
            regex = regex.replace(breed, smal)
        return self.patroon if regex == self.regex else re.compile(regex, self.flags)

    def klaar(self, smal: bool) -> bool:
        """Whether the regex is compiled already for a text that ``is_smal`` or not."""
        return ("_smal" if smal else "patroon") in vars(self)

    def voor(self, smal: bool) -> re.Pattern[str]:
        """The compiled regex for a text that ``is_smal`` or not: the same matches."""
        return self._smal if smal else self.patroon
