# SPDX-License-Identifier: EUPL-1.2
"""Imports a large package in a thread of its own, which begins with an empty stack.

Python hands out room for calls in blocks, and a loop that calls across the end of a block asks for one
each time. Whether that happens depends on how deep the importer stands: Presidio can take half as long again.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread


def load_apart(naam: str) -> None:
    """Import a module before the ``import`` of it that follows, which raises what goes wrong."""
    draad = Thread(target=_try, args=(naam,))
    draad.start()
    draad.join()


def _try(naam: str) -> None:
    with suppress(Exception):
        import_module(naam)
