# SPDX-License-Identifier: EUPL-1.2
"""Texts of properties of a message of Outlook that hold words which the message does not show.

Outlook keeps who sent and got a message many times over: as shown above it, per recipient, as the headers
that came in. As long as they say the same they are told once. Source of the tags: [MS-OXPROPS].
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email import message_from_string, policy
from email.errors import MessageError

from redaction.lezen.post.kopwoorden import decoded, words
from redaction.melder import one_line

HEADERS = "007D"
_TECHNICAL_TEXT = (
    "001A 003D 0064 0075 0077 0C1E 0C25 0C24 1000 1009 1013 1035 1042 1046 10F3 300B 3002 3FFD 65C6 4022 "
    "4024 3703 370E 3712 3701 3716 0E28 0E29 3A71 5FF7 5FDE 5FDF 3FDE 3FFD"
)
_TECHNICAL = frozenset(_TECHNICAL_TEXT.split())
"""Kinds of message and address, keys and ids, and the texts that are read by themselves."""
_EXCHANGE = re.compile(r"/O=|(?:SMTP|EX|MAPIPDL|UNKNOWN)\Z", re.IGNORECASE)
_SHOWN = ("from", "sender", "reply-to", "to", "cc", "bcc", "date", "subject")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def unsaid(texts: Sequence[tuple[str, str]], shown: str) -> Iterator[str]:
    """Of texts by tag those with a word that ``shown`` lacks, each such word once."""
    known = words(shown)
    for tag, text in texts:
        said = one_line(text)
        if tag in _TECHNICAL or tag == HEADERS or _EXCHANGE.match(said):
            continue
        if any(_LETTERS.search(word) for word in words(said).keys() - known.keys()):
            known += words(said)
            yield said


def came_in(text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Headers as they came in: those that a message shows above its text, and others but those of parts."""
    try:
        rows = [(n, str(raw)) for n, raw in message_from_string(text, policy=policy.compat32).raw_items()]
    except (MessageError, ValueError):
        return [(HEADERS, text)], []
    shown = [(name, decoded(raw)) for name, raw in rows if name.lower() in _SHOWN]
    about = ("content-", "mime-version")
    others = [
        (n, one_line(raw)) for n, raw in rows if n.lower() not in _SHOWN and not n.lower().startswith(about)
    ]
    return shown, others
