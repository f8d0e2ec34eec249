# SPDX-License-Identifier: EUPL-1.2
"""The words of a part that is not taken over, as well as they can be had for the report."""

from __future__ import annotations

import re

from redaction.fouten import LeesFout
from redaction.lezen.xmlveilig import parse, words
from redaction.lezen.zippakket import MAGIC, open_package

MAX_TEXT = 20_000
_TAG = re.compile(r"<[^>]*>")
_ENTITY = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"'}


def foreign_text(inhoud: bytes) -> str:
    """Readable words of an inserted file: Office, XML, HTML or plain text; empty when there are none."""
    try:
        return _text(inhoud)[:MAX_TEXT]
    except LeesFout:
        return ""


def _text(inhoud: bytes) -> str:
    if inhoud.startswith(MAGIC):
        parts = open_package(inhoud, "")
        return " ".join(_xml(parts[name]) for name in sorted(parts) if _holds_words(name))
    if inhoud.lstrip()[:5] == b"<?xml":
        return _xml(inhoud)
    try:
        return _markup(inhoud.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return ""


def _holds_words(name: str) -> bool:
    return name.endswith(".xml") and not name.startswith(("docProps/", "[")) and "theme" not in name


def _xml(inhoud: bytes) -> str:
    return words(parse(inhoud, ""))


def _markup(text: str) -> str:
    if "\0" in text:
        return ""
    bare = _TAG.sub(" ", text)
    for entity, sign in _ENTITY.items():
        bare = bare.replace(entity, sign)
    return " ".join(bare.split())
