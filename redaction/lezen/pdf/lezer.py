# SPDX-License-Identifier: EUPL-1.2
"""Reading a PDF with text: pages to blocks, with a report of everything that is no text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from redaction import boom
from redaction.fouten import LeesFout
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.regels import SOORT
from redaction.lezen.ocr import scan_advice
from redaction.lezen.pdf.alineas import Kolom, Tekstblok, glue, paragraphs
from redaction.lezen.pdf.bedekt import Rechthoek
from redaction.lezen.pdf.bijzaken import report_beside
from redaction.lezen.pdf.blad import read_page
from redaction.lezen.pdf.blokken import blocks
from redaction.lezen.pdf.grenzen import check_bounds
from redaction.lezen.pdf.herhaald import check_repeats
from redaction.lezen.pdf.kolommen import columns
from redaction.lezen.pdf.nalezen import look_beside
from redaction.lezen.pdf.randen import without_edges
from redaction.lezen.pdf.regels import pieces
from redaction.lezen.pdf.rijen import with_aligned_tables
from redaction.lezen.pdf.tabellen import with_tables
from redaction.lezen.pdf.vormen import Blad, Raster, Stuk
from redaction.lezen.randen import Rand, settle
from redaction.lezen.titel import promote_title
from redaction.melder import Melder
from redaction.model import Leesbevinding
from redaction.stroom import streams

MAX_PAGES = 2000
_SCAN = "typ de tekst over"
_LEFT_OUT = {
    "verborgen": "verborgen tekst",
    "buiten": "tekst buiten de bladzijde",
    "gedraaid": "gedraaide tekst",
    "staand": SOORT,
}
_UNREADABLE = "{} tekens hebben geen bekende letter; typ de tekst van deze bladzijde over"
_CROWDED = (
    "de bladzijde bevat te veel lijnen en vlakken om te zien welke tekst verborgen is; typ haar over "
    "of vraag een eenvoudiger bestand"
)
_MANY_SHAPES = 10
_STOPS = ".:?!;"

Los = Tekstblok | Raster


def read_pdf(inhoud: bytes, naam: str) -> Ruw:
    """A PDF as tree, reports and findings. Raises LeesFout."""
    return read_pages(inhoud, naam, Ruimte((naam,)))[0]


def read_pages(inhoud: bytes, naam: str, ruimte: Ruimte) -> tuple[Ruw, dict[int, str]]:
    """The same, with the text of each page by itself. Raises LeesFout."""
    check_bounds(inhoud, naam)
    check_repeats(inhoud, naam)
    melder = Melder()
    beside = report_beside(inhoud, naam, melder, ruimte)
    findings = beside.bevindingen
    bladen = _pages(inhoud, naam, beside.bedekt, ruimte)
    for blad in bladen:
        findings += _report(blad, melder)
    kept, running = without_edges(bladen)
    parts: list[Los] = []
    pages: dict[int, str] = {}
    for blad in kept:
        own = _parts(blad)
        pages[blad.nummer] = _words([*own, *_upright(blad)]) if ruimte.inside else ""
        _extend(parts, own)
        _add_upright(parts, blad)
    document = promote_title(boom.Document((), blocks(parts)))
    edge = Rand("kop- of voettekst", "elke bladzijde", "bladzijden", " | ".join(running))
    findings += settle([edge] if running else [], document, (), melder)
    findings += look_beside(inhoud, document, melder)
    return Ruw(document, melder.klaar(), tuple(findings)), pages


def _words(parts: Sequence[Los]) -> str:
    return " ".join(stroom.tekst for stroom in streams(boom.Document((), blocks(parts))))


def _pages(inhoud: bytes, naam: str, bedekt: Mapping[int, Sequence[Rechthoek]], ruimte: Ruimte) -> list[Blad]:
    import pypdfium2 as pdfium

    try:
        pdf = pdfium.PdfDocument(inhoud)
        try:
            if len(pdf) > MAX_PAGES:
                raise LeesFout(f"{naam}: het bestand heeft meer dan {MAX_PAGES} bladzijden; splits het")
            if ruimte.inside and (why := ruimte.rest.take_pages(len(pdf))):
                raise LeesFout(f"{naam}: {why}")
            numbers = range(1, len(pdf) + 1)
            return [read_page(pdf[n - 1], n, naam, bedekt.get(n, ())) for n in numbers]
        finally:
            pdf.close()
    except pdfium.PdfiumError as fout:
        raise LeesFout(f"{naam}: het bestand is beschadigd of beveiligd; vraag het opnieuw op") from fout


def _report(blad: Blad, melder: Melder) -> list[Leesbevinding]:
    plaats = f"bladzijde {blad.nummer}"
    if not (blad.woorden or blad.staand) and (blad.beelden or blad.tekeningen or blad.weggelaten):
        read_by_machine = blad.weggelaten.get("verborgen", "")
        melder.meld(
            "gescande bladzijde", plaats, plaats, f"{_SCAN}: {read_by_machine}" if read_by_machine else _SCAN
        )
        melding = f"de bladzijde is een scan zonder tekst; {scan_advice()}"
        return [Leesbevinding("scan", plaats, melding, blokkeert=False)]
    for plek, soort in _LEFT_OUT.items():
        if plek in blad.weggelaten:
            melder.meld(soort, plaats, plaats, blad.weggelaten[plek])
    for _ in blad.beelden:
        melder.meld("afbeelding", plaats, plaats)
    if blad.tekeningen >= _MANY_SHAPES:
        melder.meld("tekening", plaats, plaats)
    found: list[Leesbevinding] = []
    if blad.teveel:
        found.append(Leesbevinding("te-veel-tekeningen", plaats, _CROWDED, blokkeert=True))
    if blad.onleesbaar:
        melding = _UNREADABLE.format(blad.onleesbaar)
        found.append(Leesbevinding("onleesbare-tekens", plaats, melding, blokkeert=True))
    return found


def _parts(blad: Blad) -> list[Los]:
    """Paragraphs and tables of one page in reading order."""
    found: list[Los] = []
    for column in columns(with_tables(pieces(blad.woorden, blad.lijnen), blad.lijnen)):
        made: list[Los] = []
        waiting: list[Stuk] = []
        kolom = Kolom.of([piece for piece in column if isinstance(piece, Stuk)])
        for part in with_aligned_tables(column):
            if isinstance(part, Raster):
                made += [*paragraphs(waiting, kolom), part]
                waiting = []
            else:
                waiting.append(part)
        _extend(found, [*made, *paragraphs(waiting, kolom)])
    return found


def _upright(blad: Blad) -> list[Los]:
    return [Tekstblok(woord.tekst, 0.0, vet=False, regels=1) for woord in blad.staand]


def _add_upright(parts: list[Los], blad: Blad) -> None:
    """Words that ran downwards beside the text, behind it; before a paragraph that may go on overleaf."""
    made = _upright(blad)
    last = parts[-1] if parts else None
    goes_on = isinstance(last, Tekstblok) and last.tekst[-1:] not in _STOPS
    parts[len(parts) - goes_on : len(parts) - goes_on] = made


def _extend(found: list[Los], more: Sequence[Los]) -> None:
    """Add parts; a paragraph that goes on over a column or page becomes one again."""
    if found and more and _goes_on(found[-1], more[0]):
        left, right = found[-1], more[0]
        if isinstance(left, Tekstblok) and isinstance(right, Tekstblok):
            text = (
                glue(left.tekst, right.tekst) if left.tekst.endswith("-") else f"{left.tekst} {right.tekst}"
            )
            found[-1] = Tekstblok(text, left.grootte, left.vet, left.regels + right.regels)
            more = more[1:]
    found.extend(more)


def _goes_on(left: Los, right: Los) -> bool:
    if not isinstance(left, Tekstblok) or not isinstance(right, Tekstblok):
        return False
    alike = abs(left.grootte - right.grootte) < 0.5 and left.vet == right.vet
    return alike and right.tekst[:1].islower() and left.tekst[-1:] not in _STOPS
