# SPDX-License-Identifier: EUPL-1.2
"""What a PDF holds outside its last version: older versions, remarks in the code, bytes around the file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from redaction.fouten import LeesFout
from redaction.lezen.bekend import Bekend
from redaction.lezen.gegevens import Stuk
from redaction.lezen.pdf.herhaald import check_repeats
from redaction.lezen.pdf.veger import swept
from redaction.lezen.vreemd.ingepakt import readable_runs

_EOF = b"%%EOF"
_MOST = 5
_PLACE = "het bestand"
_OLDER = "tekst van een eerdere versie"
_REMARK = re.compile(rb"^[ \t]*%([^%!\r\n\x80-\xff][\x20-\x7e\xc0-\xff]{2,400})\r?$", re.MULTILINE)
_MADE = ("PDF-", "EOF")


def leftovers(inhoud: bytes, bekend: Bekend) -> Iterator[Stuk]:
    """Every such text that ``bekend`` does not say."""
    for older in _revisions(inhoud):
        lines = [line for line in _texts(older) if not bekend.says(line)]
        if lines:
            yield Stuk(_OLDER, "eerdere versie van het bestand", "pdf", " ".join(dict.fromkeys(lines)))
    for found in _REMARK.findall(inhoud):
        text = found.decode("cp1252", "replace").strip()
        if not text.startswith(_MADE):
            yield Stuk("opmerking in de code", _PLACE, "pdf", text)
    for rest in (inhoud[: max(inhoud.find(b"%PDF-"), 0)], _behind(inhoud)):
        for text in readable_runs(rest):
            yield Stuk("tekens buiten het bestand", _PLACE, "pdf", text)


def older_kinds(inhoud: bytes) -> Iterator[str]:
    """Whether there are older versions or bytes behind the end, in Dutch."""
    if len(_ends(inhoud)) > 1:
        yield "eerdere versies van het bestand"
    if _behind(inhoud):
        yield "tekens achter het einde van het bestand"


def _ends(inhoud: bytes) -> list[int]:
    """Where each version ends; a file made for the web has two ends and one version."""
    ends = [found.end() for found in re.finditer(_EOF, inhoud)]
    return ends[1:] if b"/Linearized" in inhoud[:2048] else ends


def _behind(inhoud: bytes) -> bytes:
    at = inhoud.rfind(_EOF)
    return inhoud[at + len(_EOF) :].strip(b"\0\r\n\t ") if at >= 0 else b""


def _revisions(inhoud: bytes) -> Iterator[bytes]:
    for end in _ends(inhoud)[:-1][-_MOST:]:
        yield inhoud[:end]


def _texts(older: bytes) -> Iterator[str]:
    """The lines of the pages as they were, and every string beside them."""
    import pikepdf
    import pypdfium2 as pdfium

    try:
        check_repeats(older, _PLACE)
        document = pdfium.PdfDocument(older)
        try:
            for number in range(len(document)):
                yield from document[number].get_textpage().get_text_bounded().splitlines()
        finally:
            document.close()
        with pikepdf.open(io.BytesIO(older)) as pdf:
            yield from (stuk.tekst for stuk in swept(pdf))
    except (LeesFout, pdfium.PdfiumError, pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError):
        return
