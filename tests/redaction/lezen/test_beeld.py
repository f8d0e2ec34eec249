# SPDX-License-Identifier: EUPL-1.2
"""Pictures written anew: nothing of their metadata travels, and no library speaks to the user."""

from __future__ import annotations

import io
import warnings

import pytest
from PIL import Image, ImageOps

from redaction.lezen.beeld import reencode

_EXIF = b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x09\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00"
"""Says that there are nine tags and ends in the second."""


def _jpeg(exif: bytes) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 4), "teal").save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_damaged_metadata_is_no_line_on_the_screen() -> None:
    picture = _jpeg(_EXIF)
    with pytest.warns(UserWarning), Image.open(io.BytesIO(picture)) as opened:
        ImageOps.exif_transpose(opened)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        made = reencode(picture)
    assert made is not None and made[1] == ".jpg" and b"Exif" not in made[0]
    assert told == []


def test_too_many_pixels_are_still_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = _jpeg(b"")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 20)
    assert reencode(picture) is None
