# SPDX-License-Identifier: EUPL-1.2
"""E-mail addresses; spelled to fool a robot: ``email_gespeld``."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.herkenning.tekens import LETTER
from redaction.model import Soort

_LOKAAL = rf"(?<![{LETTER}\d.+_%-])[{LETTER}\d][{LETTER}\d.+_%'-]{{0,63}}"
_DOMEIN = rf"[{LETTER}\d](?:[{LETTER}\d-]{{0,62}}\.){{1,6}}[{LETTER}]{{2,24}}(?![{LETTER}\d])"


class Email(Patroonregel):
    """``naam@domein.nl``."""

    bron = "email"
    soort: ClassVar[Soort] = "email"
    patronen = (Patroon("gewoon", rf"{_LOKAAL}@{_DOMEIN}", 0.9),)
