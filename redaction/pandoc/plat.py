# SPDX-License-Identifier: EUPL-1.2
"""All words below any pandoc node, for a report of what was not taken over."""

from __future__ import annotations

from typing import Any

_SPACE = frozenset({"Space", "SoftBreak", "LineBreak"})
_LAST = frozenset({"RawInline", "RawBlock", "Math", "Code", "CodeBlock"})


def flat(value: Any) -> str:
    """The words in ``value``, blocks and table cells apart by a space."""
    return " ".join("".join(_pieces(value)).split())


def _pieces(value: Any) -> list[str]:
    if isinstance(value, dict):
        return _node(value)
    if isinstance(value, list):
        return [piece for part in value for piece in _pieces(part)]
    return []


def _node(node: dict[str, Any]) -> list[str]:
    kind, content = node.get("t"), node.get("c")
    if kind in _SPACE:
        return [" "]
    if isinstance(content, str):
        return [content]
    if kind in _LAST and isinstance(content, list):
        return [str(content[-1]), " "]
    inner = _pieces(content if "t" in node else list(node.values()))
    return inner if kind in {"Emph", "Strong", "Span", "Underline", "Link"} else [*inner, " "]
