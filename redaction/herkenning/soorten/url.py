# SPDX-License-Identifier: EUPL-1.2
"""Web addresses; they often hold a name."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_REST = r"[^\s<>\"'\u201c\u201d\[\]{}]*[\w/=&#-]"


class Url(Patroonregel):
    """With a scheme, with ``www.``, or a bare domain of a common kind."""

    bron = "url"
    soort: ClassVar[Soort] = "url"
    patronen = (
        Patroon("schema", rf"(?i:\b(?:https?|ftp)://){_REST}", 0.9),
        Patroon("www", rf"(?i:(?<![\w@.])www\.)(?=\w){_REST}", 0.9),
        Patroon(
            "domein",
            r"(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:nl|com|org|net|eu|info|be|de|"
            r"frl|amsterdam|online|me|app|care|zorg|nu|tv|io|uk|fr|pl|tr|eu|example|test|invalid)"
            r"(?![\w-]|\.\w|@)(?:/[^\s<>\"']*[\w/=&#-])?",
            0.6,
        ),
        Patroon("mailto", r"(?<!\w)tel:\+?\d[\d-]{6,}", 0.8),
    )
