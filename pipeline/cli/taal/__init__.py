# SPDX-License-Identifier: EUPL-1.2
"""Dutch for what click says by itself."""

from __future__ import annotations

import gettext
import os
from pathlib import Path

DOMEIN = "lakmoes"
MAP = Path(__file__).resolve().parent


def spreek_nederlands() -> None:
    """Let click's own messages come from our translation, whatever the language of the machine."""
    os.environ["LANGUAGE"] = "nl"
    gettext.bindtextdomain(DOMEIN, str(MAP))
    gettext.textdomain(DOMEIN)
