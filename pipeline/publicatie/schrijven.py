# SPDX-License-Identifier: EUPL-1.2
"""One version of a document in every format, from a decided tree."""

from __future__ import annotations

from pipeline.profiel.model import Huisstijl
from pipeline.publicatie.formaten import formaten
from pipeline.publicatie.formaten.basis import Versie
from pipeline.publicatie.kop import Kop
from redaction import Document


def schrijf_versie(document: Document, kop: Kop, stijl: Huisstijl | None = None) -> dict[str, bytes]:
    """A version in every format: extension (``docx``, ``html``, ``pdf``) -> bytes.

    Deterministic: the same tree, front and style give the same bytes. Raises SchrijfFout when it
    cannot be written lawfully; then there is no version at all.
    """
    versie = Versie.van(document, kop, stijl or Huisstijl())
    return {extensie: schrijf(versie) for extensie, schrijf in formaten().items()}
