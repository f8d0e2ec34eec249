# SPDX-License-Identifier: EUPL-1.2
"""Bytes of a hostile file to text: bounded, strict UTF-8, no control characters or lone surrogates."""

from __future__ import annotations

import re
from pathlib import Path

from pipeline.dossier.melding import DossierFout, Melding

GROOTSTE = 2_000_000
"""Largest zaak.yaml or personen.yaml in bytes."""
_ONTOELAATBAAR = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]|\r(?!\n)"
)
_MEEST_TEKENS = 20
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
BOM = "\ufeff"


def lees_bytes(pad: Path, naam: str, grootste: int = GROOTSTE) -> bytes:
    """All bytes of a file of at most ``grootste`` bytes; raises DossierFout, also when unreadable."""
    try:
        if not pad.is_file():
            raise _fout(naam, "ontbreekt of is geen gewoon bestand; zet het bestand in het dossier")
        if pad.stat().st_size > grootste:
            raise _te_groot(naam, grootste)
        with pad.open("rb") as stroom:
            data = stroom.read(grootste + 1)
    except OSError:
        raise _fout(naam, "kan niet gelezen worden; controleer de rechten op het bestand") from None
    if len(data) > grootste:
        raise _te_groot(naam, grootste)
    return data


def naar_tekst(data: bytes, naam: str) -> str:
    """Strictly decoded text, without a byte order mark; raises DossierFout with line and column."""
    if data.startswith(_UTF16) or data[:2].count(0) == 1:
        raise _fout(naam, "is geen UTF-8 maar UTF-16; sla het bestand op als UTF-8")
    try:
        tekst = data.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError as fout:
        regel, kolom = _plek(data[: fout.start].decode("utf-8", "replace"))
        raise _fout(
            naam, "hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8", regel, kolom
        ) from None
    meldingen = _verkeerde_tekens(tekst, naam)
    if meldingen:
        raise DossierFout(*meldingen)
    return tekst


def ontoelaatbaar(tekst: str) -> bool:
    """Whether a text holds a control character, lone surrogate or odd line end."""
    return _ONTOELAATBAAR.search(tekst) is not None


def _verkeerde_tekens(tekst: str, naam: str) -> list[Melding]:
    found = []
    for treffer in _ONTOELAATBAAR.finditer(tekst):
        regel, kolom = _plek(tekst[: treffer.start()])
        wat = f"hier staat een onzichtbaar stuurteken (U+{ord(treffer[0][0]):04X}); haal het weg"
        found.append(Melding(naam, regel, kolom, "", wat))
        if len(found) == _MEEST_TEKENS:
            break
    return found


def _plek(ervoor: str) -> tuple[int, int]:
    return ervoor.count("\n") + 1, len(ervoor) - (ervoor.rfind("\n") + 1) + 1


def _te_groot(naam: str, grootste: int) -> DossierFout:
    return _fout(naam, f"is groter dan {grootste // 1_000_000} MB; zet lange tekst in rapport/")


def _fout(naam: str, tekst: str, regel: int = 1, kolom: int = 1) -> DossierFout:
    return DossierFout(Melding(naam, regel, kolom, "", tekst))
