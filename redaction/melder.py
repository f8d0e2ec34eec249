# SPDX-License-Identifier: EUPL-1.2
"""Collects what a reader could not take over, with ids that survive edits elsewhere."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256

from redaction.model import NietOvergenomen


def one_line(text: str) -> str:
    """``text`` with every run of whitespace as one space."""
    return " ".join(text.split())


def _whole(text: str) -> str:
    """Halves of a sign joined (RTF writes them apart); one that stands alone can be written nowhere."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@dataclass
class Melder:
    """A growing list of NietOvergenomen; the id follows kind and content, not the place."""

    gevonden: list[NietOvergenomen] = field(default_factory=list)
    _seen: Counter[str] = field(default_factory=Counter)

    def meld(
        self,
        soort: str,
        plaats: str,
        onderdeel: str,
        tekst: str = "",
        inhoud: bytes = b"",
        *,
        gegeven: bool = False,
    ) -> None:
        """Report one piece of content; ``inhoud`` are its bytes where it has no text.

        ``gegeven``: it is data about the file.
        """
        text = _whole(one_line(tekst))
        key = "\0".join((soort, text, sha256(inhoud).hexdigest()))
        self._seen[key] += 1
        digest = sha256(f"{key}\0{self._seen[key]}".encode("utf-8", "backslashreplace")).hexdigest()[:12]
        ident = f"{soort.replace(' ', '-')}-{digest}"
        self.gevonden.append(NietOvergenomen(ident, plaats, onderdeel, soort, text, gegeven))

    def klaar(self) -> tuple[NietOvergenomen, ...]:
        return tuple(self.gevonden)
