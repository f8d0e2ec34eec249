# SPDX-License-Identifier: EUPL-1.2
"""Whether the public version itself shows a text: only then may the metadata hold it."""

from __future__ import annotations

import re
from collections.abc import Mapping


def toont(bestanden: Mapping[str, bytes], tekst: str) -> bool:
    """Whether the text stands on one of the web pages among these files, between words."""
    return any(_staat(inhoud, tekst) for naam, inhoud in bestanden.items() if naam.endswith(".html"))


def _staat(inhoud: bytes, tekst: str) -> bool:
    from lxml import etree, html

    try:
        pagina = html.fromstring(inhoud, parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return False
    woorden = " ".join(" ".join(str(deel) for deel in pagina.itertext()).split())
    return re.search(rf"(?<![\w-]){re.escape(tekst)}(?![\w-])", woorden) is not None
