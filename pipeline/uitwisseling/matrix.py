# SPDX-License-Identifier: EUPL-1.2
"""The matrix of bijlage 2: fourteen subjects, four columns, 56 cells (AK-B2-R01-GP to AK-B2-R14-TI).

A ``j`` is necessary, never sufficient (AK-B2-W0). There is no column between gemeente and
toezichthouder; such an exchange is judged by where the information came from (T17).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from pipeline.zaak.uitwisseling import Informatie, Onderwerp

Waarde = Literal["j", "n", "j, mits"]
Kanaal = Literal["gemeente", "toezichthouder"]
"""With whom a rijksinspectie exchanges, both ways."""
VOORWAARDE = "alleen bij een maatregel tot cliëntenstop of een bevel tot sluiting"
"""The condition of the two conditional cells, AK-B2-R14-GP and AK-B2-R14-GI."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A subject, in Dutch words, with its four answers in the order of the columns."""

    nummer: int
    sleutel: Onderwerp
    naam: str
    waarden: tuple[Waarde, Waarde, Waarde, Waarde]


@dataclass(frozen=True, slots=True)
class Cel:
    """One answer of the matrix with its id."""

    id: str
    rij: Rij
    kanaal: Kanaal
    informatie: Informatie
    waarde: Waarde


KOLOMMEN: tuple[tuple[str, Kanaal, Informatie], ...] = (
    ("GP", "gemeente", "proces"),
    ("GI", "gemeente", "inhoudelijk"),
    ("TP", "toezichthouder", "proces"),
    ("TI", "toezichthouder", "inhoudelijk"),
)
RIJEN: tuple[Rij, ...] = (
    #                                                                                GP   GI   TP   TI
    Rij(1, "signaal_kwaliteit", "signaal over de kwaliteit van burger of professional", ("j", "j", "j", "j")),
    Rij(2, "signaal_behandeling", "behandeling van een signaal over de kwaliteit", ("j", "n", "j", "j")),
    Rij(3, "signaal_afsluiting", "afsluiting van een signaal over de kwaliteit", ("j", "n", "j", "j")),
    Rij(4, "calamiteit_melding", "melding van een calamiteit", ("j", "n", "j", "j")),
    Rij(5, "calamiteit_behandeling", "behandeling van een melding van een calamiteit", ("j", "n", "j", "j")),
    Rij(6, "calamiteit_afsluiting", "afsluiting van een melding van een calamiteit", ("j", "n", "j", "j")),
    Rij(7, "geweld_melding", "melding van geweld", ("j", "n", "j", "j")),
    Rij(8, "geweld_behandeling", "behandeling van een melding van geweld", ("j", "n", "j", "j")),
    Rij(9, "geweld_afsluiting", "afsluiting van een melding van geweld", ("j", "n", "j", "j")),
    Rij(10, "onderzoek_voorgenomen", "voorgenomen onderzoek", ("j", "n", "j", "j")),
    Rij(11, "onderzoek_lopend", "lopend onderzoek", ("j", "n", "j", "j")),
    Rij(12, "onderzoek_afgerond", "afgerond onderzoek", ("j", "n", "j", "j")),
    Rij(13, "maatregel_voorgenomen", "voorgenomen handhavende maatregel", ("n", "n", "j", "j")),
    Rij(14, "maatregel_getroffen", "getroffen handhavende maatregel", ("j, mits", "j, mits", "j", "j")),
)


def _cellen(rij: Rij) -> list[Cel]:
    return [
        Cel(f"AK-B2-R{rij.nummer:02}-{kolom}", rij, kanaal, informatie, waarde)
        for (kolom, kanaal, informatie), waarde in zip(KOLOMMEN, rij.waarden, strict=True)
    ]


CELLEN = MappingProxyType({c.id: c for rij in RIJEN for c in _cellen(rij)})
"""Every cell by id."""
_OP_PLAATS = MappingProxyType({(c.rij.sleutel, c.kanaal, c.informatie): c for c in CELLEN.values()})
_OP_SLEUTEL = MappingProxyType({rij.sleutel: rij for rij in RIJEN})


def rij(onderwerp: Onderwerp) -> Rij:
    """The row with this key."""
    return _OP_SLEUTEL[onderwerp]


def cel(onderwerp: Onderwerp, kanaal: Kanaal, informatie: Informatie) -> Cel:
    """The cell that governs an exchange with a rijksinspectie; the direction makes no difference."""
    return _OP_PLAATS[(onderwerp, kanaal, informatie)]


def als_tabel() -> str:
    """The matrix for a terminal, in Dutch, with the keys that ``--over`` takes."""
    regels = [
        f"{'':28}{'gemeente met':<20}{'Wmo-toezichthouder':<20}",
        f"{'':28}{'rijksinspectie':<20}{'met rijksinspectie':<20}",
        f"nr  {'onderwerp (--over)':24}{'proces':<10}{'inhoud':<10}{'proces':<10}inhoud",
    ]
    for r in RIJEN:
        gp, gi, tp, ti = r.waarden
        regels.append(f"{r.nummer:>2}  {r.sleutel:24}{gp:<10}{gi:<10}{tp:<10}{ti}")
    return "\n".join(
        [
            *regels,
            "",
            f"j, mits: {VOORWAARDE}.",
            "Een j is nodig, maar niet genoeg: er hoort altijd een afweging bij.",
            "Tussen gemeente en Wmo-toezichthouder is er geen kolom: eigen informatie mag. Wat van een",
            "rijksinspectie kwam, mag alleen als zij het zelf mocht geven en het vooraf weet.",
            "Een cel heet naar rij en kolom: AK-B2-R12-GI is rij 12, gemeente, inhoudelijke informatie.",
        ]
    )
