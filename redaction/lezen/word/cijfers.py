# SPDX-License-Identifier: EUPL-1.2
"""Numbers as Word writes them in automatic numbering: 3, 03, c, C, iii, III, 3e."""

from __future__ import annotations

from redaction.boom import Nummering

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
# The formats that a list of the tree can show by itself.
IN_TREE: dict[str, Nummering] = {
    "decimal": "cijfer",
    "lowerLetter": "letter",
    "upperLetter": "hoofdletter",
    "lowerRoman": "romeins",
    "upperRoman": "romeins-hoofdletter",
}
_MOST = 4999
_LETTERS = 26


def written(number: int, format_: str) -> str | None:
    """``number`` in one of Word's number formats; None for a format that is not known here."""
    if not 0 <= number <= _MOST:
        return None
    match format_:
        case "decimal" | "":
            return str(number)
        case "decimalZero":
            return f"{number:02d}"
        case "lowerLetter":
            return _letters(number).lower()
        case "upperLetter":
            return _letters(number)
        case "lowerRoman":
            return _roman(number).lower()
        case "upperRoman":
            return _roman(number)
        case "ordinal":
            return f"{number}e"
        case "none":
            return ""
        case _:
            return None


def _letters(number: int) -> str:
    """After z Word doubles the letter: aa, bb."""
    if number < 1:
        return ""
    times, letter = divmod(number - 1, _LETTERS)
    return chr(ord("A") + letter) * (times + 1)


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        text += sign * times
    return text
