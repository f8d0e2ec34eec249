# SPDX-License-Identifier: EUPL-1.2
"""Rows as csv or xlsx: the same rows give the same bytes, and no cell can run as a formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence

_BESTURING = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]+")
_FORMULE = re.compile(r"(^|[,;|\"])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])")
_LANGST = 2000
_BREEDST = 60
_VAST = (1980, 1, 1, 0, 0, 0)
_KERN = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>nl-NL</dc:language></cp:coreProperties>'
)
Rij = Sequence[str | int]


def veilig(waarde: str | int) -> str | int:
    """A value that no spreadsheet reads as a formula, also when a csv is split at another separator.

    Control characters become spaces; an apostrophe is put before a sign that could begin a formula.
    """
    if isinstance(waarde, int):
        return waarde
    return _FORMULE.sub(r"\1\2'", _BESTURING.sub(" ", waarde).strip())[:_LANGST]


def als_csv(koppen: Sequence[str], rijen: Sequence[Rij]) -> bytes:
    """Every field quoted, ``;`` between them as a Dutch Excel expects, UTF-8 with a mark."""
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    schrijver.writerow(koppen)
    schrijver.writerows([veilig(w) for w in rij] for rij in rijen)
    return uit.getvalue().encode("utf-8-sig")


def als_xlsx(naam: str, koppen: Sequence[str], rijen: Sequence[Rij]) -> bytes:
    """One sheet with a header row that stays in view; text is always text, and there is no metadata."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    boek = Workbook()
    blad = boek.active
    assert blad is not None
    blad.title = naam[:31]
    for nr, rij in enumerate([koppen, *rijen], start=1):
        for kolom, waarde in enumerate(rij, start=1):
            cel = blad.cell(nr, kolom)
            cel.value = veilig(waarde)
            cel.alignment = Alignment(wrap_text=True, vertical="top")
            cel.font = Font(bold=nr == 1)
            if isinstance(waarde, str):
                cel.data_type = "s"
                cel.number_format = "@"
    for kolom in range(1, len(koppen) + 1):
        lengtes = [len(str(rij[kolom - 1])) for rij in [koppen, *rijen]]
        blad.column_dimensions[get_column_letter(kolom)].width = min(max(lengtes), _BREEDST) + 3
    blad.freeze_panes = "A2"
    blad.auto_filter.ref = blad.dimensions
    uit = io.BytesIO()
    boek.save(uit)
    return _herhaalbaar(uit.getvalue())


def _herhaalbaar(xlsx: bytes) -> bytes:
    """The same package without clock, writer and tool."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(xlsx)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in sorted(oud.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            inhoud = _KERN.encode("utf-8") if naam == "docProps/core.xml" else oud.read(naam)
            deel = zipfile.ZipInfo(naam, _VAST)
            deel.compress_type = zipfile.ZIP_DEFLATED
            deel.create_system = 3
            nieuw.writestr(deel, inhoud)
    return uit.getvalue()
