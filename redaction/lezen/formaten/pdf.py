# SPDX-License-Identifier: EUPL-1.2
"""PDF with text (.pdf)."""

from __future__ import annotations

from redaction.lezen.gelezen import Lezer, Ruw


def _looks_like_pdf(inhoud: bytes) -> bool:
    return b"%PDF-" in inhoud[:1024]


def read(inhoud: bytes, naam: str) -> Ruw:
    """A PDF; the work is loaded on first use. Raises LeesFout."""
    from redaction.lezen.pdf.lezer import read_pdf

    return read_pdf(inhoud, naam)


LEZER = Lezer("pdf", (".pdf",), _looks_like_pdf, read)
