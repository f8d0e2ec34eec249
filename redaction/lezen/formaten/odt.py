# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument text (.odt)."""

from __future__ import annotations

from redaction.lezen.gelezen import Lezer, Ruw
from redaction.lezen.zippakket import part


def _looks_like_odt(inhoud: bytes) -> bool:
    return part(inhoud, "mimetype").startswith(b"application/vnd.oasis.opendocument.text")


def read(inhoud: bytes, naam: str) -> Ruw:
    """An OpenDocument text; the work is loaded on first use. Raises LeesFout."""
    from redaction.lezen.opendocument.lezer import read_odt

    return read_odt(inhoud, naam)


LEZER = Lezer("odt", (".odt",), _looks_like_odt, read)
