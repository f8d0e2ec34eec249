# SPDX-License-Identifier: EUPL-1.2
"""Messages of Outlook (.msg)."""

from __future__ import annotations

from redaction.lezen.gelezen import Lezer, Ruw

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _looks_like_msg(inhoud: bytes) -> bool:
    return inhoud.startswith(_OLE)


def read(inhoud: bytes, naam: str) -> Ruw:
    """A message of Outlook; the work is loaded on first use. Raises LeesFout."""
    from redaction.lezen.post.lezer import read_msg

    return read_msg(inhoud, naam)


LEZER = Lezer("msg", (".msg",), _looks_like_msg, read)
