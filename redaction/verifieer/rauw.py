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
_DEEL = 4_000_000


def raw_hits(
    brokken: Brokken, naalden: Sequence[Naald], uitzonderingen: Sequence[Uitzondering]
) -> Iterator[tuple[str, Naald]]:
    """Place and needle of each raw find that no decoded text accounts for."""
    lang = [n for n in naalden if len(n.tekst) >= LANG and not is_technical(n.kaal)]
    kansen = _present(lang, b"\n".join(dict.fromkeys(inhoud for _, inhoud in brokken.rauw)))
    for plek, inhoud in brokken.rauw if kansen else ():
        lower = inhoud.lower()
        for naald in kansen:
            if _hit(brokken, inhoud, lower, naald, uitzonderingen):
                yield plek, naald


def _present(naalden: Sequence[Naald], alles: bytes) -> list[Naald]:
    """The needles of which the bytes stand anywhere, in any encoding; a part at a time, to save memory."""
    over = {naald: [(w, _grams(w)) for w in _encoded(naald)] for naald in naalden}
    rand = max((len(w) for vormen in over.values() for w, _ in vormen), default=0)
    for at in range(0, len(alles), _DEEL):
        deel = alles[at : at + _DEEL + rand].lower()
        grammen = _grams(deel)
        er = [n for n, vormen in over.items() if any(gram <= grammen and w in deel for w, gram in vormen)]
        over = {naald: vormen for naald, vormen in over.items() if naald not in er}
    return [naald for naald in naalden if naald not in over]


def _grams(inhoud: bytes) -> set[tuple[int, int, int]]:
    """Every three bytes in a row: what does not hold all of a needle's does not hold it."""
    return set(zip(inhoud, inhoud[1:], inhoud[2:], strict=False))


def _encoded(naald: Naald) -> set[bytes]:
    """The needle in lower-case bytes, in every encoding that can hold it."""
    return {naald.tekst.encode(code, "ignore").lower() for code in _CODERINGEN} - {b""}


def _hit(
    brokken: Brokken, inhoud: bytes, lower: bytes, naald: Naald, uitzonderingen: Sequence[Uitzondering]
) -> bool:
    bekend: set[str] = set()
    for code in _CODERINGEN:
        try:
            wanted = naald.tekst.encode(code)
        except UnicodeEncodeError:
            continue
        hay, pattern = (inhoud, wanted) if naald.strikt else (lower, wanted.lower())
        for found in re.finditer(re.escape(pattern), hay):
            heel = _whole(inhoud, found, code, naald)
            if heel not in bekend and not _accounted(brokken, heel, naald, uitzonderingen):
                return True
            bekend.add(heel)
    return False


def _whole(inhoud: bytes, found: re.Match[bytes], code: str, naald: Naald) -> str:
    """The word around a raw find."""
    step = _STAP.get(code, 1)
    before = inhoud[max(0, found.start() - _RAND * step) : found.start()].decode(code, "replace")
    after = inhoud[found.end() : found.end() + _RAND * step].decode(code, "replace")
    left = re.search(r"[^\W_]*+$", before)
    right = re.match(r"[^\W_]*+", after)
    return f"{left[0] if left else ''}{naald.tekst}{right[0] if right else ''}".casefold()


def _accounted(brokken: Brokken, heel: str, naald: Naald, uitzonderingen: Sequence[Uitzondering]) -> bool:
    """Whether the word around a raw find stands in decoded text, where it was judged already."""
    longer = len(heel) > len(naald.tekst)
    return (longer and is_technical(heel)) or any(
        heel in brok.klein and (longer or _stands(brok, naald, uitzonderingen)) for brok in brokken.teksten
    )


def _stands(brok: Brok, naald: Naald, uitzonderingen: Sequence[Uitzondering]) -> bool:
    found = list(spans(brok, naald))
    return bool(found) and all(lets_stand(brok, *span, uitzonderingen) for span in found)
