# SPDX-License-Identifier: EUPL-1.2
"""Whether a text names an organisation, in full or by a short form as detection knows it."""

from __future__ import annotations

import re

_LIDWOORD = re.compile(r"^(?:De|Het|Een|Den|'t) ", re.IGNORECASE)
_RECHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u2011": "-", "\u00a0": " ", "\u00ad": None})


def noemt(naam: str, tekst: str) -> bool:
    """Whether this name, or a short form of it, stands in the text with the capitals of a name."""
    from redaction import Identiteit, vormen

    wie = Identiteit(id="aanbieder", rol="aanbieder", achternaam=naam, organisatie=True)
    namen = dict.fromkeys(_recht(vorm) for vorm, soort in vormen(wie) if soort == "organisatie")
    recht = _recht(tekst)
    return any(re.search(_patroon(n), recht) for n in namen if n != n.lower())


def _patroon(naam: str) -> str:
    """With capitals as a name has them; an article before it may be small: "bij de Waterlelie"."""
    lidwoord = _LIDWOORD.match(naam)
    rest = naam[lidwoord.end() :] if lidwoord else naam
    voor = f"(?i:{re.escape(lidwoord.group())})" if lidwoord else ""
    return rf"(?<!\w){voor}{re.escape(rest)}(?!\w)"


def _recht(tekst: str) -> str:
    return " ".join(tekst.translate(_RECHT).split())
