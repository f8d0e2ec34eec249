# SPDX-License-Identifier: EUPL-1.2
"""PDF: PDF/UA-1 and PDF/A-2a by page-validation, language, title, no metadata of people."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pipeline.publicatie.controles.gebrek import Gebrek, fout, let_op

PROFIELEN = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
_LENGTE = "STREAM-LENGTH-001"
_INFO = {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped"}
_MAKER = "Typst "


def check(naam: str, inhoud: bytes) -> Iterator[Gebrek]:
    """What is wrong with one PDF."""
    import pikepdf

    try:
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            for profiel in PROFIELEN:
                yield from _standard(naam, inhoud, pdf, profiel)
            yield from _catalog(naam, pdf)
            yield from _metadata(naam, pdf)
            yield from _tables(naam, pdf)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        yield fout(naam, "PDF", "is geen leesbare PDF; bouw de versie opnieuw")


def _standard(naam: str, inhoud: bytes, pdf: Any, profiel: str) -> Iterator[Gebrek]:
    import page

    try:
        report = page.validate_pdf_bytes(inhoud, profile=profiel)
    except page.PageError:
        yield fout(naam, "PDF", f"kan niet op {PROFIELEN[profiel]} worden gecontroleerd; bouw opnieuw")
        return
    failures = [f for f in report.failures if not (_LENGTE in f.rule_id and _false_alarm(pdf, f.object_id))]
    codes = sorted({str(f.rule_id) for f in failures})
    if codes or (not report.is_compliant and not report.failures):
        yield fout(
            naam, PROFIELEN[profiel], f"voldoet niet aan {PROFIELEN[profiel]} ({', '.join(codes[:8])})"
        )


def _false_alarm(pdf: Any, object_id: Any) -> bool:
    """The known false alarm: the stream ends in CR and its /Length is exact."""
    if object_id is None:
        return False
    try:
        stream = pdf.get_object(object_id.object_number, object_id.generation)
        raw = stream.read_raw_bytes()
        return bool(raw.endswith(b"\r") and int(stream["/Length"]) == len(raw))
    except (KeyError, TypeError, ValueError, AttributeError):
        return False


def _catalog(naam: str, pdf: Any) -> Iterator[Gebrek]:
    root = pdf.Root
    if not str(root.get("/Lang", "")).lower().startswith("nl"):
        yield fout(naam, "TAAL", "heeft niet Nederlands als taal; bouw de versie opnieuw")
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield fout(naam, "TITEL", "heeft geen titel in de eigenschappen; bouw de versie opnieuw")
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield fout(naam, "TITEL", "toont de titel niet in de titelbalk; bouw de versie opnieuw")
    actions = [k for k in ("/OpenAction", "/AA", "/AcroForm") if k in root]
    names = root.get("/Names", {})
    if actions or "/JavaScript" in names or "/EmbeddedFiles" in names or "/AF" in root:
        yield fout(naam, "ACTIEF", "bevat een formulier, script of bijlage; bouw de versie opnieuw")


def _metadata(naam: str, pdf: Any) -> Iterator[Gebrek]:
    vreemd = sorted(set(pdf.docinfo.keys()) - _INFO)
    maker = str(pdf.docinfo.get("/Creator", ""))
    if vreemd or not maker.startswith(_MAKER):
        yield fout(naam, "METAGEGEVENS", "bevat andere eigenschappen dan titel en datum; bouw opnieuw")
    with pdf.open_metadata() as xmp:
        if any(key in xmp for key in ("dc:creator", "dc:description", "dc:contributor", "pdf:Keywords")):
            yield fout(naam, "METAGEGEVENS", "noemt een maker of trefwoorden; bouw de versie opnieuw")


def _tables(naam: str, pdf: Any) -> Iterator[Gebrek]:
    """Tables without a header cell: the standards let these pass, a reader cannot use them."""
    kinds = [_kinds_below(obj) for obj in pdf.objects if _is(obj, "/Table")]
    without = sum(1 for kinds_ in kinds if "/TH" not in kinds_)
    if without:
        yield let_op(naam, "TABELKOP", f"heeft {without} tabel(len) zonder koprij; voeg die toe")


def _is(obj: Any, kind: str) -> bool:
    import pikepdf

    return isinstance(obj, pikepdf.Dictionary) and str(obj.get("/S", "")) == kind


def _kinds_below(obj: Any) -> set[str]:
    import pikepdf

    found: set[str] = set()
    stack = [(obj, 0)]
    while stack:
        node, depth = stack.pop()
        kids: Any = node.get("/K", []) if isinstance(node, pikepdf.Dictionary) else []
        if isinstance(node, pikepdf.Dictionary):
            found.add(str(node.get("/S", "")))
        if depth < 4:
            stack += [(kid, depth + 1) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])]
    return found
