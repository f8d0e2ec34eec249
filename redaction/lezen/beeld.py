# SPDX-License-Identifier: EUPL-1.2
"""Images that may travel: only the pixels, written anew as PNG or JPEG without metadata."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 60_000_000
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


def reencode(inhoud: bytes) -> tuple[bytes, str] | None:
    """The image written anew with its extension, or None when it cannot be read or is animated.

    What Pillow warns of, such as damaged EXIF data, does not travel and is not told.
    """
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        read = _pixels(inhoud)
    if read is None:
        return None
    picture, photo = read
    bare = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    if not photo and bare.getchannel("A").getextrema() == (255, 255):
        bare = bare.convert("RGB")
    written = io.BytesIO()
    if photo:
        bare.save(written, "JPEG", quality=90, optimize=False)
    else:
        bare.save(written, "PNG")
    return written.getvalue(), ".jpg" if photo else ".png"


def _pixels(inhoud: bytes) -> tuple[Image.Image, bool] | None:
    """The picture upright, and whether it is a photo."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(inhoud), formats=_FORMATS) as opened:
            if opened.width * opened.height > MAX_PIXELS or getattr(opened, "n_frames", 1) > 1:
                return None
            photo = opened.format == "JPEG"
            return ImageOps.exif_transpose(opened).convert("RGB" if photo else "RGBA"), photo
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning, EOFError):
        return None
