# SPDX-License-Identifier: EUPL-1.2
"""The hash of what a document says: the same content gives the same hash, in any file format."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from redaction.boom import Document
from redaction.stroom import streams


def inhoud_sha256(document: Document) -> str:
    """SHA-256 over the tree with its pictures; independent of the tools that write files."""
    images = {k: hashlib.sha256(v).digest() for k, v in sorted(document.images.items())}
    return hashlib.sha256(repr(replace(document, images=images)).encode("utf-8")).hexdigest()


def platte_tekst(document: Document) -> str:
    """All text streams of a document, one a line."""
    return "\n".join(s.tekst for s in streams(document))
