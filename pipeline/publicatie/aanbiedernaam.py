# SPDX-License-Identifier: EUPL-1.2
"""Which aanbieders a version names: what was built says so, not what someone wrote down about it."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.lakken.identiteiten import identiteiten
from pipeline.publicatie.kop import Kop
from pipeline.zaak.zaak import Zaak
from redaction import Identiteit, vormen

_LIDWOORD = re.compile(r"^(?:De|Het|Een|Den|'t) ", re.IGNORECASE)
_RECHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u2011": "-", "\u00a0": " ", "\u00ad": None})


def genoemde_aanbieders(zaak: Zaak, kop: Kop, tekst: str, gevonden: Collection[str]) -> list[str]:
    """Ids of the aanbieders whose name, or a short form of it, stands in a version, in order of the case.

    ``tekst`` is all that the built tree says; ``gevonden`` are the ids of which detection saw a mention.
    """
    alles = _recht("\n".join([kop.titel, kop.ondertitel, kop.uitgever, tekst]))
    wie = {i.id: i for i in identiteiten(zaak, ())}
    ids = [a.id for a in zaak.partijen.aanbieders]
    return [a for a in ids if a in gevonden or _staat_erin(wie[a], alles)]


def _staat_erin(wie: Identiteit, tekst: str) -> bool:
    namen = dict.fromkeys(_recht(vorm) for vorm, soort in vormen(wie) if soort == "organisatie")
    return any(re.search(_patroon(n), tekst) for n in namen if n != n.lower())


def _patroon(naam: str) -> str:
    """With capitals as a name has them; an article before it may be small: "bij de Waterlelie"."""
    lidwoord = _LIDWOORD.match(naam)
    rest = naam[lidwoord.end() :] if lidwoord else naam
    voor = f"(?i:{re.escape(lidwoord.group())})" if lidwoord else ""
    return rf"(?<!\w){voor}{re.escape(rest)}(?!\w)"


def _recht(tekst: str) -> str:
    return " ".join(tekst.translate(_RECHT).split())
