# SPDX-License-Identifier: EUPL-1.2
"""Names in texts that should hold none: who of the case is mentioned, by id."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.documenten.langetekst import Blok
from pipeline.documenten.soort import Gegevens
from pipeline.zaak.persoon import Naam

_KORTST = 3


def genoemd(g: Gegevens, teksten: Iterable[str]) -> tuple[str, ...]:
    """Ids of people whose surname, first name or a variant stands in these texts.

    People who act for a gemeente, the toezichthouder or a rijksinspectie do not count: they are
    named in office. A rough check that helps a writer; covering is the work of ``lak``.
    """
    samen = "\n".join(teksten)
    return tuple(
        p.id for p in g.personen or () if not _ambtelijk(g, p.id) and _staat(samen, p.naam, p.varianten)
    )


def woorden_van(blokken: Iterable[Blok]) -> list[str]:
    """The texts of blocks."""
    return [blok["tekst"] for blok in blokken]


def _staat(tekst: str, naam: Naam, varianten: tuple[str, ...]) -> bool:
    vormen = {naam.achternaam, naam.roepnaam, *naam.voornamen, *varianten}
    lang = sorted((re.escape(v) for v in vormen if len(v) >= _KORTST), key=len, reverse=True)
    return bool(lang) and re.search(rf"(?<!\w)(?:{'|'.join(lang)})(?!\w)", tekst) is not None


def _ambtelijk(g: Gegevens, persoon: str) -> bool:
    gevonden = g.zaak.persoon(persoon)
    aanbieders = {a.id for a in g.zaak.partijen.aanbieders}
    bij = gevonden.bij if gevonden else None
    return bij is not None and bij in g.zaak.organisaties and bij not in aanbieders
