# SPDX-License-Identifier: EUPL-1.2
"""Where the shipped templates and examples are: beside the packages in a checkout, inside them in a wheel."""

from __future__ import annotations

from pathlib import Path

_HIER = Path(__file__).resolve().parent


def _map(naam: str) -> Path:
    in_wheel = _HIER / f"_{naam}"
    return in_wheel if in_wheel.is_dir() else _HIER.parent / naam


def sjablonen() -> Path:
    """The folder with the .docx templates."""
    return _map("templates")


def voorbeelden() -> Path:
    """The folder with the example dossiers."""
    return _map("examples")
