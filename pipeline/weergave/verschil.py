# SPDX-License-Identifier: EUPL-1.2
"""The words of a .docx paragraph by paragraph, and how two versions differ, in readable Dutch."""

from __future__ import annotations

import difflib

from pipeline.weergave.pakket import delen_van, lees_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def alineas(docx: bytes) -> list[str]:
    """The text of every paragraph of the body, deletions left out. Raises ValueError for no document."""
    deel = delen_van(docx).get("word/document.xml")
    if deel is None:
        raise ValueError("geen document")
    teksten = ("".join(_stukken(alinea)).strip() for alinea in lees_xml(deel).iter(f"{_W}p"))
    return [tekst for tekst in teksten if tekst]


def _stukken(alinea: object) -> list[str]:
    gewoon = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}noBreakHyphen": "-"}
    return [
        (element.text or "") if element.tag == f"{_W}t" else gewoon[element.tag]
        for element in alinea.iter()  # type: ignore[attr-defined]
        if element.tag == f"{_W}t" or element.tag in gewoon
    ]


def zelfde_tekst(een: bytes, ander: bytes, ruil: tuple[str, str] = ("", "")) -> bool:
    """Whether two documents have the same words; what cannot be read has not.

    ``ruil``: words of the first (its date) that stand for other words of the second.
    """
    try:
        eerst = [tekst.replace(*ruil) if ruil[0] else tekst for tekst in alineas(een)]
        return eerst == alineas(ander)
    except ValueError:
        return False


def verschillen(oud: bytes, nieuw: bytes, naam_oud: str, naam_nieuw: str) -> str:
    """What a writer must weigh: paragraphs that only one of the two versions holds."""
    kop = [
        f"Verschillen tussen {naam_oud} (uw bewerkte bestand) en {naam_nieuw} (opnieuw gemaakt).",
        f"Uw bestand is niet gewijzigd. Neem over wat u nodig heeft en verwijder daarna {naam_nieuw}.",
        "",
    ]
    try:
        regels = _regels(alineas(oud), alineas(nieuw))
    except ValueError:
        regels = ["Uw bestand kon niet als Word-bestand worden gelezen; vergelijk de twee zelf."]
    return "\n".join([*kop, *(regels or ["De tekst is gelijk; alleen de opmaak verschilt."])]) + "\n"


def _regels(oud: list[str], nieuw: list[str]) -> list[str]:
    regels: list[str] = []
    vergelijking = difflib.SequenceMatcher(None, oud, nieuw, autojunk=False)
    for soort, a, b, c, d in vergelijking.get_opcodes():
        if soort == "equal":
            continue
        regels.append(f"Alinea {a + 1}:")
        regels += [f"  - alleen in uw bestand: {tekst}" for tekst in oud[a:b]]
        regels += [f"  + alleen in het nieuwe: {tekst}" for tekst in nieuw[c:d]]
        regels.append("")
    return regels
