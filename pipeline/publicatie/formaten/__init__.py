# SPDX-License-Identifier: EUPL-1.2
"""Output formats: one module each, with EXTENSIE and ``schrijf(versie) -> bytes``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from pipeline.profiel.model import Huisstijl
from pipeline.publicatie.formaten.basis import Versie
from pipeline.publicatie.kop import Kop
from redaction import Document

Schrijver = Callable[[Versie], bytes]


def formaten() -> dict[str, Schrijver]:
    """Extension -> writer of every format module in this package, sorted by extension.

    Raises ValueError when two modules claim one extension.
    """
    found: dict[str, Schrijver] = {}
    for info in iter_modules(__path__):
        if info.name == "basis":
            continue
        module = import_module(f"{__name__}.{info.name}")
        if module.EXTENSIE in found:
            raise ValueError(f"twee formaten voor .{module.EXTENSIE}")
        found[module.EXTENSIE] = module.schrijf
    return dict(sorted(found.items()))


def schrijf_versie(document: Document, kop: Kop, stijl: Huisstijl | None = None) -> dict[str, bytes]:
    """A version in every format: extension (``pdf``, ``html``, ``docx``) -> bytes.

    Deterministic. Raises SchrijfFout when it cannot be written lawfully; then nothing is written.
    """
    versie = Versie.van(document, kop, stijl or Huisstijl())
    return {extensie: schrijf(versie) for extensie, schrijf in formaten().items()}
