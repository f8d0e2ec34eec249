# SPDX-License-Identifier: EUPL-1.2
"""Signs that are no ordinary text: symbols from a picture font, and ruby."""

from __future__ import annotations

from itertools import groupby

from lxml import etree

from redaction.lezen.word.namen import Element, q, unwrap, val
from redaction.lezen.word.verhaal import Verhaal

# Symbols that Word itself makes while typing, by font and position.
_KNOWN = {
    "wingdings": {
        0xE0: "\u2192", 0xDF: "\u2190", 0xF3: "\u2194", 0x4A: "\u263a", 0x4C: "\u2639", 0xFC: "\u2713",
        0xFB: "\u2717", 0xA8: "\u2610", 0x6F: "\u2610", 0xFE: "\u2611", 0xFD: "\u2612", 0xA7: "\u25aa",
        0xD8: "\u27a2", 0x6C: "\u25cf",
    },
    "wingdings 2": {0x52: "\u2611", 0x54: "\u2612", 0xA3: "\u2610", 0x50: "\u2713", 0x4F: "\u2717"},
    "symbol": {0xB7: "\u2022", 0xAE: "\u2192", 0xAC: "\u2190", 0xB3: "\u2265", 0xA3: "\u2264"},
}  # fmt: skip
# Letters of the Symbol font, from A and from a.
_GREEK = {
    0x41: "\u0391\u0392\u03a7\u0394\u0395\u03a6\u0393\u0397\u0399\u03d1\u039a\u039b\u039c\u039d\u039f\u03a0"
          "\u0398\u03a1\u03a3\u03a4\u03a5\u03c2\u03a9\u039e\u03a8\u0396",
    0x61: "\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf\u03c0"
          "\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6",
}  # fmt: skip
_SAME_IN_SYMBOL = frozenset("0123456789()[].,:;+=<>/%&!?")
_PICTURE_FONTS = frozenset(("wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol"))


def replace_symbols(verhaal: Verhaal) -> None:
    """Write known symbols as text and report the others; take the base out of ruby, report the rest."""
    for rare in verhaal.live("w:cr", "w:ptab"):
        rare.tag = q("w:br" if rare.tag == q("w:cr") else "w:tab")
        rare.attrib.clear()
    for page_break in verhaal.live("w:br"):
        if val(page_break, "w:type") in {"page", "column"}:
            page_break.tag = q("w:lastRenderedPageBreak" if _at_an_end(page_break) else "w:br")
            page_break.attrib.clear()
    for run in verhaal.live("w:r"):
        _symbol_run(verhaal, run)
    for reference in verhaal.live("w:footnoteReference", "w:endnoteReference"):
        _own_mark(reference)
    unknown = [symbol for symbol in verhaal.live("w:sym") if not _symbol(symbol)]
    for _, group in groupby(unknown, lambda symbol: (symbol.getparent(), val(symbol, "w:font"))):
        _report_symbols(verhaal, list(group))
    for ruby in verhaal.live("w:ruby"):
        _ruby(verhaal, ruby)


def _at_an_end(page_break: Element) -> bool:
    """Whether a page begins before all words of a paragraph, or after them."""
    paragraph = next(page_break.iterancestors(q("w:p")), None)
    if paragraph is None:
        return True
    around = [e for e in paragraph.iter(q("w:t"), q("w:br")) if e is page_break or e.text]
    return page_break in (around[0], around[-1])


def _own_mark(reference: Element) -> None:
    """Put what stands beside a reference in a run of its own: pandoc reads only the reference."""
    run = reference.getparent()
    beside = [] if run is None else [e for e in reference.itersiblings() if e.tag == q("w:t") and e.text]
    if run is None or run.tag != q("w:r") or not beside:
        return
    own = etree.Element(q("w:r"))
    run.addnext(own)
    for text in beside:
        own.append(text)


def _symbol(symbol: Element) -> bool:
    """Write a symbol as text; False when it is not known what it shows."""
    font, position = val(symbol, "w:font"), _position(symbol)
    sign = _sign(font, position)
    if sign is None and font.lower() not in _PICTURE_FONTS:
        sign = _letter(position)
    parent = symbol.getparent()
    if sign is None or parent is None:
        return False
    text = etree.Element(q("w:t"))
    text.text = sign
    parent.replace(symbol, text)
    return True


def _letter(position: int) -> str | None:
    """The letter at a position of an ordinary font; from F020 on Word means its place in Windows-1252."""
    if 0xF020 <= position <= 0xF0FF:
        return bytes((position & 0xFF,)).decode("cp1252", "ignore") or None
    return chr(position) if 0x20 <= position < 0xD800 else None


def _position(symbol: Element) -> int:
    try:
        return int(val(symbol, "w:char"), 16)
    except ValueError:
        return 0


def _report_symbols(verhaal: Verhaal, symbols: list[Element]) -> None:
    """Report neighbours together, with the letters that stand at these places in other fonts."""
    codes = " ".join(val(symbol, "w:char") for symbol in symbols)
    letters = "".join(chr(_position(symbol) & 0xFF) for symbol in symbols)
    also = f", in letters: {letters}" if len(letters) > 1 and letters.isprintable() else ""
    verhaal.report(symbols[0], "symbool", f"teken {codes} van lettertype {val(symbols[0], 'w:font')}{also}")
    for symbol in symbols[1:]:
        verhaal.flag(symbol)


def _sign(font: str, position: int) -> str | None:
    """What a position in a picture font shows; None when that is not known here."""
    place = position & 0xFF if position >= 0xF000 else position
    if font.lower() == "symbol":
        for first, row in _GREEK.items():
            if first <= place < first + len(row):
                return row[place - first]
        if chr(place) in _SAME_IN_SYMBOL:
            return chr(place)
    return _KNOWN.get(font.lower(), {}).get(place)


def _symbol_run(verhaal: Verhaal, run: Element) -> None:
    """Text in a picture font: its letters are signs, which pandoc would guess at."""
    fonts = run.find(f"{q('w:rPr')}/{q('w:rFonts')}")
    font = val(fonts, "w:ascii") or val(fonts, "w:hAnsi")
    if fonts is None or font.lower() not in _PICTURE_FONTS:
        return
    for text in run.findall(q("w:t")):
        signs = {sign: _sign(font, ord(sign)) for sign in (text.text or "") if not sign.isspace()}
        unknown = [sign for sign, shown in signs.items() if shown is None]
        if unknown:
            codes = " ".join(f"{ord(sign):04X}" for sign in unknown)
            said = f"teken {codes} van lettertype {font}, in letters: {text.text}"
            verhaal.report(text, "symbool", said)
        else:
            text.text = "".join(signs.get(sign) or sign for sign in text.text or "")
    parent = fonts.getparent()
    if parent is not None:
        parent.remove(fonts)


def _ruby(verhaal: Verhaal, ruby: Element) -> None:
    run, base, above = ruby.getparent(), ruby.find(q("w:rubyBase")), ruby.find(q("w:rt"))
    if run is None or base is None or len(run) > 1 + len(run.findall(q("w:rPr"))):
        verhaal.report(ruby, "tekst boven de regel")
        return
    if above is not None:
        verhaal.report(above, "tekst boven de regel")
    unwrap(base)
    for other in list(ruby):
        if other.tag != q("w:r"):
            ruby.remove(other)
    unwrap(ruby)
    unwrap(run)
