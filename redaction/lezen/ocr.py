# SPDX-License-Identifier: EUPL-1.2
"""Text in pixels, when the extra ``lakmoes[ocr]`` is installed: for a transcript that a person checks.

Nothing that OCR reads enters a version by itself: a scan stays content that was not taken over until
someone typed it over or left it out. So the fingerprint of a file is the same with and without OCR.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redaction.fouten import LeesFout
from redaction.lezen.pdf.grenzen import check_bounds
from redaction.lezen.pdf.herhaald import check_repeats

ADVIES = "installeer lakmoes[ocr] of voeg een transcript toe"
_NAKIJKEN = (
    "lees haar met lakmoes detecteer --ocr --toon-tekst, kijk de tekst na en voeg die als transcript toe"
)
_PUNTEN = 200 / 72
MAX_BLADZIJDEN = 200
_ZEKER = 0.5
_BEELDEN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
Lees = Callable[[Any], tuple[str, ...]]


def has_ocr() -> bool:
    """Whether the extra is installed; nothing is loaded to know it."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


def scan_advice() -> str:
    """What to do with a page that is a picture of text, in one sentence."""
    return _NAKIJKEN if has_ocr() else ADVIES


def text_in_image(inhoud: bytes) -> str | None:
    """What a picture says, "" for nothing; None when OCR is not installed or the picture is unreadable."""
    from redaction.lezen.beeld import reencode

    if not has_ocr():
        return None
    made = reencode(inhoud)
    return None if made is None else "\n".join(_reader()(made[0]))


def transcript(pad: Path) -> str:
    """What OCR reads in a picture or a scanned PDF, a blank line between pages.

    Raises LeesFout when OCR is not installed, or the file is neither or cannot be opened.
    """
    if not has_ocr():
        raise LeesFout(f"{pad.name}: voor een scan is OCR nodig; {ADVIES}")
    from redaction.lezen import content

    inhoud = content(pad)
    if inhoud.startswith(_BEELDEN):
        said = text_in_image(inhoud)
        if said is None:
            raise LeesFout(f"{pad.name}: de afbeelding is beschadigd of te groot; lever haar opnieuw aan")
        return said
    if inhoud[:1024].find(b"%PDF-") < 0:
        raise LeesFout(f"{pad.name}: OCR leest afbeeldingen en PDF; kies een ander bestand")
    return "\n\n".join("\n".join(_reader()(page)) for page in _pages(inhoud, pad.name))


def _pages(inhoud: bytes, naam: str) -> Iterable[Any]:
    import pypdfium2 as pdfium

    check_bounds(inhoud, naam)
    check_repeats(inhoud, naam)
    try:
        pdf = pdfium.PdfDocument(inhoud)
    except pdfium.PdfiumError as fout:
        raise LeesFout(f"{naam}: het bestand is beschadigd of beveiligd; vraag het opnieuw op") from fout
    try:
        if len(pdf) > MAX_BLADZIJDEN:
            raise LeesFout(f"{naam}: meer dan {MAX_BLADZIJDEN} bladzijden; splits het bestand")
        for number in range(len(pdf)):
            yield pdf[number].render(scale=_PUNTEN).to_numpy()
    finally:
        pdf.close()


@lru_cache(maxsize=1)
def _reader() -> Lees:
    """The reader of pictures, made once: it loads three models of the wheel and needs no network."""
    engine = import_module("rapidocr").RapidOCR(params={"Global.log_level": "error"})

    def read(picture: Any) -> tuple[str, ...]:
        result = engine(picture)
        rows = zip(result.txts or (), result.scores or (), strict=False)
        return tuple(str(text) for text, score in rows if score >= _ZEKER and str(text).strip())

    return read
