# SPDX-License-Identifier: EUPL-1.2
"""Text in the pixels of a picture, for the leak check; silent when the extra is not installed."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

MAX_BYTES = 30_000_000


def pixels_say(inhoud: bytes) -> str:
    """The lines that OCR sees in a picture; "" without OCR, and for what is no picture."""
    if find_spec("rapidocr") is None or find_spec("onnxruntime") is None or len(inhoud) > MAX_BYTES:
        return ""
    try:
        return "\n".join(str(line) for line in _engine()(inhoud).txts or ())
    except Exception:  # a library of others; the bytes of the picture are searched anyway
        return ""


@lru_cache(maxsize=1)
def _engine() -> Any:
    return import_module("rapidocr").RapidOCR(params={"Global.log_level": "error"})
