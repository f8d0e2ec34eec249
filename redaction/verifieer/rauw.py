# SPDX-License-Identifier: EUPL-1.2
"""Raw bytes: forbidden strings from five code points, in any encoding, wherever no decoder came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redaction.verifieer.lezen import Brok, Brokken
from redaction.verifieer.woorden import is_technical
from redaction.verifieer.zoek import LANG, Naald, Uitzondering, lets_stand, spans

_CODERINGEN = ("utf-8", "latin-1", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_STAP = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_RAND = 80


def raw_hits(
    brokken: Brokken, naalden: Sequence[Naald], uitzonderingen: Sequence[Uitzondering]
) -> Iterator[tuple[str, Naald]]:
    """Place and needle of each raw find that no decoded text accounts for."""
    lang = [n for n in naalden if len(n.tekst) >= LANG and not is_technical(n.kaal)]
    alles = b"\n".join(dict.fromkeys(inhoud for _, inhoud in brokken.rauw)).lower()
    grammen = set(zip(alles, alles[1:], alles[2:], strict=False))
    kansen = [n for n in lang if any(_kan(w, grammen) and w in alles for w in _encoded(n))]
    for plek, inhoud in brokken.rauw:
        lower = inhoud.lower()
        for naald in kansen:
            if _hit(brokken, inhoud, lower, naald, uitzonderingen):
                yield plek, naald


def _kan(wanted: bytes, grammen: set[tuple[int, int, int]]) -> bool:
    """Whether every three bytes in a row occur at all: a quick way to say no."""
    return all(gram in grammen for gram in zip(wanted, wanted[1:], wanted[2:], strict=False))


def _encoded(naald: Naald) -> set[bytes]:
    """The needle in lower-case bytes, in every encoding that can hold it."""
    return {naald.tekst.encode(code, "ignore").lower() for code in _CODERINGEN} - {b""}


def _hit(
    brokken: Brokken, inhoud: bytes, lower: bytes, naald: Naald, uitzonderingen: Sequence[Uitzondering]
) -> bool:
    for code in _CODERINGEN:
        try:
            wanted = naald.tekst.encode(code)
        except UnicodeEncodeError:
            continue
        hay, pattern = (inhoud, wanted) if naald.strikt else (lower, wanted.lower())
        for found in re.finditer(re.escape(pattern), hay):
            if not _accounted(brokken, inhoud, found, code, naald, uitzonderingen):
                return True
    return False


def _accounted(
    brokken: Brokken,
    inhoud: bytes,
    found: re.Match[bytes],
    code: str,
    naald: Naald,
    uitzonderingen: Sequence[Uitzondering],
) -> bool:
    """Whether the word around a raw find stands in decoded text, where it was judged already."""
    step = _STAP.get(code, 1)
    before = inhoud[max(0, found.start() - _RAND * step) : found.start()].decode(code, "replace")
    after = inhoud[found.end() : found.end() + _RAND * step].decode(code, "replace")
    left = re.search(r"[^\W_]*$", before)
    right = re.match(r"[^\W_]*", after)
    whole = f"{left[0] if left else ''}{naald.tekst}{right[0] if right else ''}".casefold()
    longer = len(whole) > len(naald.tekst)
    return (longer and is_technical(whole)) or any(
        whole in brok.tekst.casefold() and (longer or _stands(brok, naald, uitzonderingen))
        for brok in brokken.teksten
    )


def _stands(brok: Brok, naald: Naald, uitzonderingen: Sequence[Uitzondering]) -> bool:
    found = list(spans(brok, naald))
    return bool(found) and all(lets_stand(brok, *span, uitzonderingen) for span in found)
