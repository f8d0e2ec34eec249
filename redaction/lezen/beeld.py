# SPDX-License-Identifier: EUPL-1.2
"""Images that may travel: only the pixels, written anew as PNG or JPEG without metadata."""

from __future__ import annotations

import io
import warnings

MAX_PIXELS = 60_000_000
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")


def reencode(inhoud: bytes) -> tuple[bytes, str] | None:
    """The image written anew with its extension, or None when it cannot be read or is animated."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(inhoud), formats=_FORMATS) as opened:
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if opened.width * opened.height > MAX_PIXELS or getattr(opened, "n_frames", 1) > 1:
                return None
            photo = opened.format == "JPEG"
            picture = ImageOps.exif_transpose(opened).convert("RGB" if photo else "RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning, EOFError):
        return None
    bare = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    if not photo and bare.getchannel("A").getextrema() == (255, 255):
        bare = bare.convert("RGB")
    written = io.BytesIO()
    if photo:
        bare.save(written, "JPEG", quality=90, optimize=False)
    else:
        bare.save(written, "PNG")
    return written.getvalue(), ".jpg" if photo else ".png"
