# SPDX-License-Identifier: EUPL-1.2
"""Text that content streams of a PDF show, through the fonts' ToUnicode, painted or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from warnings import catch_warnings

from redaction.fouten import LeesFout

_BLOK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_WAARDE = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_TONEN = {"Tj", "TJ", "'", '"'}
_REGEL = {"Td", "TD", "T*", "Tm", "BT", "'", '"'}
_OPERATOREN = " ".join({*_TONEN, *_REGEL, "Tf", "BDC", "DP"})
"""All that is looked at: what only draws is skipped where it is cheap to."""
_STUK = re.compile(rb"(?<![A-Za-z])(?:T[jJfdDm*]|BT|BDC|DP)(?![A-Za-z])|['\"(</\[]")
_ONAF = re.compile(rb"[^A-Za-z'\"(<]{200000}")
"""So much without an operator or string is kept in memory number by number."""
_MAX_STUKKEN = 1_000_000
_PER_STUK = 20
"""So many bytes of other things take as long as one operator or string of text."""
_MAX_BYTES = 200_000_000
_TEVEEL = (
    "op een bladzijde van de PDF staan te veel losse stukken tekst om te controleren; sla hem opnieuw op"
)
Tabel = dict[int, str]


def shown(obj: Any, tel: Callable[[int], None]) -> Iterator[str]:
    """What a page or form shows, on a new line wherever the pen moves; ``tel`` counts what that takes.

    Raises LeesFout when it has more pieces than any page has.
    """
    import pikepdf

    page = isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == pikepdf.Name("/Page")
    form = isinstance(obj, pikepdf.Stream) and ("/Resources" in obj or obj.get("/Type") is None)
    if not page and not (form and b"BT" in _data(obj)):
        return
    tel(_PER_STUK * _pieces(obj.get("/Contents") if page else obj))
    try:
        source = pikepdf.Page(obj) if page else obj
        with catch_warnings(action="ignore"):
            parsed = pikepdf.parse_content_stream(source, _OPERATOREN)
            operations = [(list(i.operands), str(i.operator)) for i in parsed]
    except (pikepdf.PdfError, TypeError, ValueError, AttributeError):
        return
    yield "".join(_said(operations, _fonts(obj)))


def _pieces(content: Any) -> int:
    """How many operators and strings of text are to be read. Raises LeesFout past the limit."""
    import pikepdf

    bytes_ = stukken = 0
    for stroom in content if isinstance(content, pikepdf.Array) else (content,):
        data = _data(stroom) if isinstance(stroom, pikepdf.Stream) else b""
        bytes_ += len(data)
        stukken += sum(1 for _ in _STUK.finditer(data))
        if bytes_ > _MAX_BYTES or stukken > _MAX_STUKKEN or _ONAF.search(data):
            raise LeesFout(_TEVEEL)
    return stukken


def _data(obj: Any) -> bytes:
    import pikepdf

    try:
        return bytes(obj.read_bytes())
    except pikepdf.PdfError:
        return b""


def _said(operations: list[tuple[list[Any], str]], fonts: dict[str, Tabel]) -> Iterator[str]:
    table: Tabel | None = None
    for operands, name in operations:
        if name == "Tf" and operands:
            table = fonts.get(str(operands[0]))
        if name in _REGEL:
            yield "\n"
        if name in _TONEN and operands:
            yield _decoded(operands[-1], table)
        if name in {"BDC", "DP"}:
            yield from (f"\n{v}\n" for v in _marked(operands))


def _marked(operands: Any) -> Iterator[str]:
    import pikepdf

    for item in operands:
        if isinstance(item, pikepdf.Dictionary):
            yield from (str(v) for _, v in item.items() if isinstance(v, pikepdf.String))


def _fonts(obj: Any) -> dict[str, Tabel]:
    """Per font name the code -> text table, from the resources of a page (inherited too) or form."""
    import pikepdf

    found: dict[str, Tabel] = {}
    owner, steps = obj, 0
    while owner is not None and steps < 20:
        for name, font in owner.get("/Resources", {}).get("/Font", {}).items():
            cmap = font.get("/ToUnicode")
            if isinstance(cmap, pikepdf.Stream) and name not in found:
                found[name] = to_unicode(cmap.read_bytes())
        owner, steps = owner.get("/Parent"), steps + 1
    return found


def to_unicode(cmap: bytes) -> Tabel:
    """The table of a ToUnicode stream."""
    table: Tabel = {}
    for kind, body in _BLOK.findall(cmap):
        values = _values(body)
        if kind == b"bfchar":
            for code, text in zip(values[::2], values[1::2], strict=False):
                table[_number(code)] = _text(text)
        else:
            _ranges(values, table)
    return table


def _values(body: bytes) -> list[Any]:
    result: list[Any] = []
    inner: list[bytes] | None = None
    for value, begin, end in _WAARDE.findall(body):
        if begin:
            inner = []
        elif end:
            result.append(inner or [])
            inner = None
        elif inner is not None:
            inner.append(value)
        else:
            result.append(value)
    return result


def _ranges(values: list[Any], table: Tabel) -> None:
    for first, last, target in zip(values[::3], values[1::3], values[2::3], strict=False):
        if isinstance(first, list) or isinstance(last, list):
            return
        low, high = _number(first), min(_number(last), _number(first) + 65_535)
        for offset, code in enumerate(range(low, high + 1)):
            if isinstance(target, list):
                table[code] = _text(target[offset]) if offset < len(target) else ""
            else:
                base = _text(target)
                table[code] = base[:-1] + chr(min(ord(base[-1]) + offset, 0x10FFFF)) if base else ""


def _number(value: bytes) -> int:
    return int(b"".join(value.split()) or b"0", 16)


def _text(value: bytes) -> str:
    digits = b"".join(value.split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii")).decode("utf-16-be", "replace")


def _decoded(operand: Any, table: Tabel | None) -> str:
    import pikepdf

    if isinstance(operand, pikepdf.String):
        return _with_table(bytes(operand), table)
    if isinstance(operand, pikepdf.Array):
        return "".join(_decoded(item, table) for item in operand)
    return ""


def _with_table(data: bytes, table: Tabel | None) -> str:
    if not table:
        return data.decode("cp1252", "replace")
    wide = max(table) > 255 or (len(data) % 2 == 0 and data[:1] == b"\x00")
    step = 2 if wide else 1
    codes = (int.from_bytes(data[i : i + step], "big") for i in range(0, len(data), step))
    return "".join(table.get(code, "") for code in codes)
