# SPDX-License-Identifier: EUPL-1.2
"""Signs that are no ordinary text: symbols from a picture font, and ruby."""

from __future__ import annotations

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


def replace_symbols(verhaal: Verhaal) -> None:
    """Write known symbols as text and report the others; take the base out of ruby, report the rest."""
    for symbol in verhaal.live("w:sym"):
        _symbol(verhaal, symbol)
    for ruby in verhaal.live("w:ruby"):
        _ruby(verhaal, ruby)


def _symbol(verhaal: Verhaal, symbol: Element) -> None:
    font, code = val(symbol, "w:font"), val(symbol, "w:char")
    try:
        position = int(code, 16)
    except ValueError:
        position = 0
    sign = _KNOWN.get(font.lower(), {}).get(position & 0xFF if position >= 0xF000 else position)
    if sign is None and 0x20 <= position < 0xD800:
        sign = chr(position)
    parent = symbol.getparent()
    if sign is None or parent is None:
        verhaal.report(symbol, "symbool", f"teken {code} van lettertype {font}")
        return
    text = etree.Element(q("w:t"))
    text.text = sign
    parent.replace(symbol, text)


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
