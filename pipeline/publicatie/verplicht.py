# SPDX-License-Identifier: EUPL-1.2
"""What a report must hold by the protocol, as ``bouw`` finds it in the text before anything is covered."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

from pipeline.documenten.rapport_hoofdstukken import ADVIES, CONCLUSIES, FEITEN
from pipeline.dossier import Dossier, open_zegel
from pipeline.dossier.ontvangen import lees_ontvangen
from pipeline.zaak.gebeurtenis import ReactieConcept
from redaction import Document, RedactieFout, streams

_NODIG = (("feiten", FEITEN), ("conclusies", CONCLUSIES), ("advies", ADVIES))
_LANGSTE_KOP = 80


def hoofdstukken(document: Document) -> list[str]:
    """Which of feiten, conclusies and advies have a heading, or a line that reads as one (P-S4.3c)."""
    koppen = [s.tekst for s in streams(document) if s.soort == "kop"]
    koppen = koppen or [s.tekst for s in streams(document) if len(s.tekst) <= _LANGSTE_KOP]
    return [naam for naam, patroon in _NODIG if any(patroon.search(k) for k in koppen)]


def zienswijzen(dossier: Dossier, document: Document) -> list[dict[str, Any]]:
    """Per zienswijze on the concept: whose, the zegel of its file, and whether all its words are in it.

    Without a file the zegel is None; words of one that cannot be read count as missing (P-S4.2d).
    """
    rapport = _letters(" ".join(s.tekst for s in streams(document)))
    uit: list[dict[str, Any]] = []
    for _, reactie in dossier.zaak.van_soort(ReactieConcept):
        if reactie.zienswijze is not None and "zienswijze" in reactie.uitkomst:
            pad = dossier.pad(reactie.zienswijze)
            zegel = open_zegel(dossier.map).van_bestand(pad) if pad.is_file() else None
            heel = zegel is not None and all(a in rapport for a in _alineas(dossier.map, reactie.zienswijze))
            uit.append({"van": reactie.van, "zegel": zegel, "integraal": heel})
    return uit


def _alineas(folder: Path, pad: str) -> list[str]:
    """The paragraphs, or one that no report holds when the file blocks: then it was not taken over whole."""
    try:
        read = lees_ontvangen(folder, pad)
    except (RedactieFout, OSError):
        return ["\n"]
    alineas = [_letters(s.tekst) for s in streams(read.document)]
    return [a for a in alineas if a and not read.blokkades] or ["\n"]


def _letters(tekst: str) -> str:
    """Letters and digits only: line breaks and hyphens differ between files."""
    return "".join(c for c in unicodedata.normalize("NFKC", tekst).casefold() if c.isalnum())
