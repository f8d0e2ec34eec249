# SPDX-License-Identifier: EUPL-1.2
"""Reading bytes in a test, and the plain texts of what came out."""

from __future__ import annotations

from pathlib import Path

from redaction import Gelezen, lees, streams


def read(folder: Path, name: str, content: bytes) -> Gelezen:
    path = folder / name
    path.write_bytes(content)
    return lees(path)


def texts(read_file: Gelezen) -> list[str]:
    return [stroom.tekst for stroom in streams(read_file.document) if stroom.tekst]


def reported(read_file: Gelezen) -> list[tuple[str, str]]:
    return [(gemist.soort, gemist.tekst) for gemist in read_file.niet_overgenomen]


def codes(read_file: Gelezen) -> set[str]:
    return {bevinding.code for bevinding in read_file.bevindingen}


def blocking(read_file: Gelezen) -> set[str]:
    return {bevinding.code for bevinding in read_file.bevindingen if bevinding.blokkeert}
