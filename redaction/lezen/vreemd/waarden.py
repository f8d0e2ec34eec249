# SPDX-License-Identifier: EUPL-1.2
"""The words in a part of a package that a person or program filled in: no numbers, ids, moments, schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.vreemd.ingepakt import packed_words
from redaction.lezen.vreemd.ontcijferd import decoded, with_decoded
from redaction.lezen.word.namen import Element

_MACHINE = re.compile(
    r"[\W\d_]*"  # no letter at all
    r"|\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?"
    r"|(?=[a-f]*\d)[0-9a-f]{4,}|[0-9a-f]{8}|0x[0-9a-f]+"
    r"|\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?"
    r"|rId\d+|true|false|on|off|yes|no|none|auto|t|f|[a-z]"
    r"|[a-z]{2,3}-[a-z]{2,4}(-[a-z]{2})?"
    r"|-?[\d.]+(pt|in|cm|mm|px|em|%)"
    r"|(https?://(schemas\.(openxmlformats|microsoft)\.\w+|purl\.o\w+\.org|www\.w3\.org|ns\.adobe\.com)"
    r"|urn:schemas-microsoft-com:|application/vnd\.|uuid:|xmp\.[di]id:)\S*",
    re.IGNORECASE,
)
_PACKED = re.compile(r"[A-Za-z0-9+/\s]{60,}={0,2}")
_LONGEST = 2_000_000


def told(text: str) -> str:
    """What ``text`` tells a reader, in codes too; "" for what only machines read."""
    plain = " ".join(text.split())
    if not plain or _MACHINE.fullmatch(plain):
        return with_decoded(plain) if decoded(plain) else ""
    if len(plain) <= _LONGEST and " " not in plain and _PACKED.fullmatch(plain):
        return with_decoded(packed_words(plain))
    return with_decoded(plain)


def values(root: Element) -> Iterator[str]:
    """Every attribute and text at or below ``root`` that tells something, once each."""
    seen: set[str] = set()
    for element in root.iter():
        for text in (*element.attrib.values(), element.text or "", element.tail or ""):
            said = told(str(text))
            if said and said not in seen:
                seen.add(said)
                yield said
