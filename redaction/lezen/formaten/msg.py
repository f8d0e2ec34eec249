# SPDX-License-Identifier: EUPL-1.2
"""Messages of Outlook (.msg): known, not read; the error says what to do."""

from __future__ import annotations

from redaction.fouten import LeesFout
from redaction.lezen.gelezen import Lezer, Ruw

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ADVICE = (
    "een bericht van Outlook wordt niet gelezen; open het in Outlook, kies Opslaan als en neem .eml (of "
    "HTML), en sla bijlagen apart op"
)


def _looks_like_msg(inhoud: bytes) -> bool:
    return inhoud.startswith(_OLE)


def read(_inhoud: bytes, naam: str) -> Ruw:
    """Raises LeesFout, always: see docs/keuzes.md for why there is no reader."""
    raise LeesFout(f"{naam}: {_ADVICE}")


LEZER = Lezer("msg", (".msg",), _looks_like_msg, read)
