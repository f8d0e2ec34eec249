# SPDX-License-Identifier: EUPL-1.2
"""Hidden text: pandoc would publish it as if it were visible, so it is taken out and reported."""

from __future__ import annotations

from itertools import groupby

from redaction.lezen.word.gangen.vermomd import is_disguised
from redaction.lezen.word.namen import Element, is_on, q, style_of, val
from redaction.lezen.word.tekst import raw_text
from redaction.lezen.word.verhaal import Verhaal

_VANISH = (q("w:vanish"), q("w:specVanish"))


def report_hidden(verhaal: Verhaal) -> None:
    """Report runs that are hidden, by their style too, or that nobody can read; neighbours together."""
    hidden = _hidden_styles(verhaal)
    runs = [
        (run, _is_hidden(run, hidden) or is_disguised(run), run.getparent()) for run in verhaal.live("w:r")
    ]
    for (is_hidden, _), group in groupby(runs, lambda known: known[1:]):
        if is_hidden:
            _report(verhaal, [run for run, _, _ in group])


def _report(verhaal: Verhaal, runs: list[Element]) -> None:
    words = "".join(raw_text(run) for run in runs).strip()
    if words:
        verhaal.report(runs[0], "verborgen tekst", words)
    for run in runs:
        verhaal.flag(run)


def _own(properties: Element | None) -> bool | None:
    """Whether properties hide text; None when they say nothing about it."""
    found = [] if properties is None else [e for name in _VANISH for e in properties.findall(name)]
    return any(is_on(element) for element in found) if found else None


def _is_hidden(run: Element, hidden: frozenset[str]) -> bool:
    properties = run.find(q("w:rPr"))
    own = _own(properties)
    if own is not None:
        return own
    style = None if properties is None else properties.find(q("w:rStyle"))
    return val(style) in hidden or _paragraph_style(run) in hidden


def _paragraph_style(run: Element) -> str:
    paragraph = next(run.iterancestors(q("w:p")), None)
    return "" if paragraph is None else style_of(paragraph)


def _hidden_styles(verhaal: Verhaal) -> frozenset[str]:
    """Ids of the styles that hide text, themselves or by the style they are based on."""
    found = verhaal.pakket.related(verhaal.pakket.main(), "styles")
    styles = list(verhaal.pakket.xml(found[0].doel).iter(q("w:style"))) if found else []
    own = {val(style, "w:styleId"): _own(style.find(q("w:rPr"))) for style in styles}
    based = {val(style, "w:styleId"): val(style.find(q("w:basedOn"))) for style in styles}
    return frozenset(ident for ident in own if _resolve(ident, own, based))


def _resolve(ident: str, own: dict[str, bool | None], based: dict[str, str]) -> bool:
    seen: set[str] = set()
    while ident in own and ident not in seen:
        seen.add(ident)
        state = own[ident]
        if state is not None:
            return state
        ident = based[ident]
    return False
