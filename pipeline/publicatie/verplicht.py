# SPDX-License-Identifier: EUPL-1.2
"""What a report must hold by the protocol, as ``bouw`` finds it in the text before anything is covered."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.documenten.rapport_hoofdstukken import ADVIES, CONCLUSIES, FEITEN
from pipeline.dossier import Dossier, open_zegel
from pipeline.dossier.ontvangen import lees_ontvangen
from pipeline.zaak.gebeurtenis import ReactieConcept
from redaction import Document, RedactieFout, streams

_NODIG = (("feiten", FEITEN), ("conclusies", CONCLUSIES), ("advies", ADVIES))
_LANGSTE_KOP = 80
_MAIL = (".eml", ".msg")
_KOPREGEL = re.compile(r"(?:Van|Verzonden door|Antwoord aan|Aan|Cc|Bcc|Datum|Onderwerp): ")


def hoofdstukken(document: Document) -> list[str]:
    """Which of feiten, conclusies and advies have a heading, or a line that reads as one (P-S4.3c)."""
    koppen = [s.tekst for s in streams(document) if s.soort == "kop"]
    koppen = koppen or [s.tekst for s in streams(document) if len(s.tekst) <= _LANGSTE_KOP]
    return [naam for naam, patroon in _NODIG if any(patroon.search(k) for k in koppen)]


def zienswijzen(dossier: Dossier, document: Document) -> list[dict[str, Any]]:
    """Per zienswijze on the concept: whose, the zegel of its file, and whether all its words are in it.

    ``mist`` has the places in the file whose words are not (P-S4.2d): places only, the register holds no
    text. Without a file the zegel is None; words of one that cannot be read count as missing, of no place.
    """
    rapport = _letters(" ".join(s.tekst for s in streams(document)))
    uit: list[dict[str, Any]] = []
    for _, reactie in dossier.zaak.van_soort(ReactieConcept):
        if reactie.zienswijze is not None and "zienswijze" in reactie.uitkomst:
            pad = dossier.pad(reactie.zienswijze)
            zegel = open_zegel(dossier.map).van_bestand(pad) if pad.is_file() else None
            alineas = _alineas(dossier.map, reactie.zienswijze) if zegel is not None else []
            mist = list(dict.fromkeys(plaats for plaats, tekst in alineas if _letters(tekst) not in rapport))
            heel = bool(alineas) and not mist
            uit.append({"van": reactie.van, "zegel": zegel, "integraal": heel, "mist": mist})
    return uit


def _alineas(folder: Path, pad: str) -> list[tuple[str, str]]:
    """The paragraphs with their place; none when the file blocks: then it was not taken over whole."""
    try:
        read = lees_ontvangen(folder, pad)
    except (RedactieFout, OSError):
        return []
    if read.blokkades:
        return []
    found = [(s.plaats, s.tekst) for s in streams(read.document) if _letters(s.tekst)]
    return (found[1:] or found) if _begint_als_mail(read.bron, found) else found


def _begint_als_mail(bron: str, found: list[tuple[str, str]]) -> bool:
    """Whether it opens with Van, Aan ...: that is of the post, and no program copies it letter by letter."""
    mail = PurePosixPath(bron).suffix.lower() in _MAIL
    return mail and bool(found) and all(_KOPREGEL.match(r) for r in found[0][1].splitlines())


def _letters(tekst: str) -> str:
    """Letters and digits only: line breaks and hyphens differ between files."""
    return "".join(c for c in unicodedata.normalize("NFKC", tekst).casefold() if c.isalnum())
