# SPDX-License-Identifier: EUPL-1.2
"""The head of an e-mail as a report prints it: its date as people read one."""

from __future__ import annotations

from dataclasses import replace
from email.utils import parsedate_to_datetime

from pipeline.documenten.woorden import datum
from pipeline.zaak import NEDERLAND
from redaction import Block, Document, Inline, Paragraph, Text

_DATUM = "Datum: "
_POST = (".eml", ".msg")


def met_leesbare_datum(document: Document, bron: str) -> Document:
    """An e-mail with ``Datum: 30 december 2026, 11.00 uur`` in its head; any other document as it is."""
    if not bron.lower().endswith(_POST) or not document.blocks:
        return document
    head, *rest = document.blocks
    return replace(document, blocks=(_kop(head), *rest))


def _kop(block: Block) -> Block:
    return Paragraph(tuple(_regel(i) for i in block.content)) if isinstance(block, Paragraph) else block


def _regel(inline: Inline) -> Inline:
    if not isinstance(inline, Text) or not inline.text.startswith(_DATUM):
        return inline
    try:
        moment = parsedate_to_datetime(inline.text.removeprefix(_DATUM))
    except (ValueError, TypeError, OverflowError):
        return inline
    if moment.tzinfo is None:
        return inline
    hier = moment.astimezone(NEDERLAND)
    return Text(f"{_DATUM}{datum(hier.date())}, {hier:%H.%M} uur")
