# SPDX-License-Identifier: EUPL-1.2
"""The Jinja environment of the templates: sandboxed, escaping, and never printing a blank."""

from __future__ import annotations

from typing import Any

from jinja2 import StrictUndefined, Undefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment


class Onafdrukbaar(Exception):
    """A tag prints something that is no text; the message is Dutch and holds no value."""


@pass_context
def _nooit_leeg(_context: Context, waarde: Any) -> Any:
    """Called for every tag that prints; with the context, so that constants do not escape it."""
    if isinstance(waarde, Undefined):
        return waarde
    if isinstance(waarde, bool) or not isinstance(waarde, str | int):
        raise Onafdrukbaar(
            "de code drukt geen tekst af maar een lijst, een groep velden of niets; noem het veld zelf"
        )
    if not str(waarde).strip():
        raise Onafdrukbaar(
            "het veld is leeg en zou een witte plek geven; vul het in of zet {% if %} om de code"
        )
    return waarde


def maak_omgeving() -> ImmutableSandboxedEnvironment:
    """A fresh environment: StrictUndefined, autoescape, no blank, no None, no list printed."""
    omgeving = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=True, finalize=_nooit_leeg, keep_trailing_newline=True
    )
    omgeving.globals.clear()
    return omgeving
