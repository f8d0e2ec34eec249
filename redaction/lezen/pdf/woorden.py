# SPDX-License-Identifier: EUPL-1.2
"""Words in PDF objects that no page shows, as well as they can be had for a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from warnings import catch_warnings

from redaction.lezen.vreemd.inhoud import foreign_text
from redaction.lezen.vreemd.waarden import told

_SHOW = frozenset(("Tj", "TJ", "'", '"'))
_LONG = 8 * 1024 * 1024
_DEEP = 30
_NESTED = 8
_MOMENT = re.compile(r"D:\d{4}")
_MANY = 50_000
# A mark with text of its own; a remark; the name of a mark.
_MARKED = re.compile(rb"<<[^>]{0,2000}?(?:\(|[^<]<[0-9A-Fa-f])")
_REMARK = re.compile(rb"^[ \t]*%+[ \t]*([\x20-\x7e]{3,400})\r?$", re.MULTILINE)
_MARK = re.compile(rb"/([^\s/<>()\[\]%]{3,60})\s*(?:BMC|<<|/[^\s/<>]+\s+BDC)")


def said(thing: Any, *keys: str) -> str:
    """The strings and text streams under these keys, in this order."""
    return " ".join(text for key in keys if key in thing and (text := _string(thing[key])))


def _string(value: Any) -> str:
    import pikepdf

    if isinstance(value, pikepdf.String):
        return str(value)
    if isinstance(value, pikepdf.Stream):
        return value.read_bytes().decode("utf-8", "replace")
    if isinstance(value, pikepdf.Array):
        return " ".join(_string(inner) for inner in value)
    if isinstance(value, pikepdf.Dictionary) and ("/F" in value or "/UF" in value):
        return said(value, "/UF", "/F", "/Desc")
    return ""


def strings(value: Any, depth: int = 0) -> Iterator[str]:
    """Every string and every stream of text below ``value``; no moments."""
    import pikepdf

    if isinstance(value, pikepdf.String):
        if not _MOMENT.match(str(value)):
            yield str(value)
    elif isinstance(value, pikepdf.Stream) and len(value.read_raw_bytes()) <= _LONG:
        yield foreign_text(unpacked(value))
    if depth < _NESTED and isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in sorted(value.keys()):
            if key != "/Parent":
                yield from strings(value[key], depth + 1)
    elif depth < _NESTED and isinstance(value, pikepdf.Array):
        for inner in list(value)[:_MANY]:
            yield from strings(inner, depth + 1)


def unpacked(stream: Any) -> bytes:
    """The bytes of a stream; none of one that cannot be unpacked."""
    import pikepdf

    try:
        found: bytes = stream.read_bytes()
    except pikepdf.PdfError:
        return b""
    return found if len(found) <= _LONG else b""


def shown(stream: Any) -> str:
    """The letters that a content stream paints, when its font writes them as they are."""
    painted = [_letters(operands) for operands, name in steps(stream) if name in _SHOW]
    return " ".join("".join(painted).split())


def steps(stream: Any) -> list[tuple[list[Any], str]]:
    """Operands and operator of every step in a page or content stream; none when it is damaged."""
    import pikepdf

    if len(_raw(stream)) > _LONG:
        return []
    try:
        with catch_warnings(action="ignore"):
            return [
                (list(step.operands), str(step.operator)) for step in pikepdf.parse_content_stream(stream)
            ]
    except (pikepdf.PdfError, TypeError, ValueError):
        return []


def _letters(operands: Any) -> str:
    import pikepdf

    if isinstance(operands, pikepdf.String):
        return bytes(operands).decode("cp1252", "replace")
    if isinstance(operands, (list, pikepdf.Array)):
        return "".join(_letters(inner) for inner in operands)
    return ""


def _raw(thing: Any) -> bytes:
    """The unpacked bytes of a content stream, or of all those of a page."""
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        return thing.read_bytes()
    held = thing.get("/Contents")
    parts = held if isinstance(held, pikepdf.Array) else [held]
    return b"\n".join(part.read_bytes() for part in parts if isinstance(part, pikepdf.Stream))


def described(stream: Any) -> str:
    """Replacement texts in the marks of a content stream."""
    import pikepdf

    if not _MARKED.search(_raw(stream)):
        return ""
    marks = [operands for operands, name in steps(stream) if name in {"BDC", "DP"}]
    inline = [part for operands in marks for part in operands if isinstance(part, pikepdf.Dictionary)]
    return " ".join(plain for part in inline for text in strings(part) if len(plain := told(text)) > 2)


def replaced(stream: Any) -> Iterator[str]:
    """What is painted where a mark says other words: a reader sees it, who selects it gets the other."""
    import pikepdf

    if b"/ActualText" not in _raw(stream):
        return
    depth, painted = 0, ""
    for operands, name in steps(stream):
        if name in {"BDC", "BMC"}:
            own = any(isinstance(o, pikepdf.Dictionary) and "/ActualText" in o for o in operands)
            depth += bool(depth or own)
        elif name == "EMC" and depth:
            depth -= 1
            if not depth:
                yield " ".join(painted.split())
                painted = ""
        elif depth and name in _SHOW and (letters := _letters(operands)).isprintable():
            painted += letters


def in_code(stream: Any) -> Iterator[tuple[str, str]]:
    """Remarks in a content stream and the names of its marks."""
    raw = _raw(stream)
    yield from (("opmerking in de code", found.decode("ascii")) for found in _REMARK.findall(raw))
    for name in dict.fromkeys(_MARK.findall(raw)):
        yield "namen van onderdelen", name.decode("cp1252", "replace")


def actions(thing: Any, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Kind and words of an action and those behind it: scripts, addresses, files."""
    import pikepdf

    if depth > _DEEP or not isinstance(thing, pikepdf.Dictionary):
        return
    if "/S" in thing:
        kind = str(thing["/S"])
        yield ("script" if kind == "/JavaScript" else "koppeling"), said(thing, "/JS", "/URI", "/F", "/Win")
    following = thing.get("/Next")
    for action in following if isinstance(following, pikepdf.Array) else [following]:
        yield from actions(action, depth + 1)


def triggers(thing: Any) -> Iterator[tuple[str, str]]:
    """The actions that an object starts by itself."""
    import pikepdf

    held = thing.get("/AA")
    for name in sorted(held.keys()) if isinstance(held, pikepdf.Dictionary) else ():
        yield from actions(held[name])


def tree(node: Any, leaf: str, budget: list[int] | None = None) -> Iterator[Any]:
    """The entries of a name tree or number tree under ``leaf`` ("/Names", "/Nums")."""
    left = [_MANY] if budget is None else budget
    left[0] -= 1
    if left[0] < 0:
        return
    yield from node.get(leaf, [])
    for kid in node.get("/Kids", []):
        yield from tree(kid, leaf, left)


def attached(pdf: Any) -> Iterator[tuple[str, str, bytes]]:
    """Name, name with description, and bytes of every file inside, wherever it hangs."""
    import pikepdf

    for thing in pdf.objects:
        files = thing.get("/EF") if isinstance(thing, pikepdf.Dictionary) else None
        if isinstance(files, pikepdf.Dictionary):
            held = next((f for f in files.as_dict().values() if isinstance(f, pikepdf.Stream)), None)
            inside = b"" if held is None else held.read_bytes()
            label = said(thing, "/UF", "/Desc") or said(thing, "/F", "/Desc")
            yield said(thing, "/UF") or said(thing, "/F") or "bijlage", label, inside
