# SPDX-License-Identifier: EUPL-1.2
"""Word documents (.docx)."""

from __future__ import annotations

from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.zippakket import part


def _looks_like_docx(inhoud: bytes) -> bool:
    return b"wordprocessingml" in part(inhoud, "[Content_Types].xml")


def read(inhoud: bytes, naam: str) -> Ruw:
    """A Word document; the work is loaded on first use. Raises LeesFout."""
    from redaction.lezen.word.lezer import read_docx

    return read_docx(inhoud, naam)


LEZER = Lezer("docx", (".docx",), _looks_like_docx, read)
