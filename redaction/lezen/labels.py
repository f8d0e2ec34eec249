# SPDX-License-Identifier: EUPL-1.2
"""The words of a page without a parser: tags left out by their own signs alone, nothing repaired.

A parser drops what follows the end of a page and what is nested too deep, and tells nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

from redaction.lezen.vergelijk import comparable

_LABEL = re.compile(
    r"<!--.*?(?:--!?>|\Z)|<(?:[!?]|/(?![A-Za-z]))[^>]*(?:>|\Z)"
    r"|<(/?[A-Za-z][^\s/>]*)(?:=\s*(?:\"[^\"]*\"|'[^']*')|[^>])*+(?:>|\Z)",
    re.DOTALL,
)
_RUW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
_EINDE = re.compile(r"</(?:html|body)\b[^>]*>", re.IGNORECASE)


def open_ended(text: str) -> str:
    """The page without the tags that close it: a browser shows what stands after them, a parser may not."""
    return _EINDE.sub("", text)


def loses(text: str, gelezen: str) -> bool:
    """Whether a letter or digit outside the tags of ``text`` is not in what was read from it."""
    return bool(_signs(_outside_tags(text)) - _signs(gelezen))


def _signs(text: str) -> Counter[str]:
    return Counter(c for c in comparable(unescape(text)) if c.isalnum())


def _outside_tags(text: str) -> str:
    """Everything but tags and comments; what begins as a tag and never ends counts as words."""
    uit: list[str] = []
    at = 0
    while label := _LABEL.search(text, at):
        uit += [text[at : label.start()], "" if label[0].endswith(">") else label[0]]
        at = label.end()
        if slot := _RUW.get((label[1] or "").lower()):
            einde = slot.search(text, at)
            uit.append(text[at : einde.start() if einde else len(text)])
            at = einde.start() if einde else len(text)
    uit.append(text[at:])
    return unescape("".join(uit))
