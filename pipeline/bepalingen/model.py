# SPDX-License-Identifier: EUPL-1.2
"""What is recorded of one provision of the sources, and of one tension between provisions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from pipeline.zaak.basis import Model
from pipeline.zaak.partij import Wet

Bron = Literal["protocol", "kader"]
Partij = Literal[
    "aanbieder", "burgemeester", "college", "gemeente", "projectgroep", "rijksinspectie", "wmo_toezichthouder"
]
"""Whom a provision binds (AK-L1); a definition binds no one."""
Bereik = Literal["protocol", "kader", "vorm 1", "vorm 2", "vorm 3"]
"""``kader``: wherever the Wmo-toezicht and a rijksinspectie meet, whatever the form."""
Herstelbaar = Literal["ja", "vooraf", "deels", "nee", "nvt"]
"""Whether a breach can still be mended. ``vooraf``: as long as nothing was made public or given away.
``deels``: the act can still be done, but late stays late. ``nvt``: there is nothing to breach."""

Nummer = Annotated[str, Field(pattern=r"^(AK|P)-[A-Za-z0-9.-]{1,20}$")]
Tnummer = Annotated[str, Field(pattern=r"^T\d{2}$")]
Zin = Annotated[str, Field(min_length=1)]
Namen = tuple[Zin, ...]

BRONNEN: dict[str, str] = {
    "protocol": "Protocol calamiteitentoezicht Wmo, GGD regio Utrecht, versie 1.0 (18 juni 2015)",
    "kader": "Afsprakenkader en draaiboek toezicht (oktober 2020)",
}


class Plekken(Model):
    """Where something lives, by kind of place; each name must resolve (``pipeline.bepalingen.plekken``).

    ``regel`` id of a rule of the gate; ``veld`` path in the model of zaak or profiel, with ``=waarde`` for
    one of its values; ``soort`` kind of document; ``termijn`` id of a term; ``cel`` cell of the matrix;
    ``uitzondering`` to the matrix; ``toestand`` a state machine with a step that names this provision;
    ``doelgroep`` policy of what an audience may see; ``begrip`` entry of docs/begrippen.md; ``deel``
    ``module:naam`` of anything else in the program.
    """

    regel: Namen = ()
    veld: Namen = ()
    soort: Namen = ()
    termijn: Namen = ()
    cel: Namen = ()
    uitzondering: Namen = ()
    toestand: Namen = ()
    doelgroep: Namen = ()
    begrip: Namen = ()
    deel: Namen = ()

    def paren(self) -> tuple[tuple[str, str], ...]:
        """Every place as (kind, name), in the order of the kinds."""
        return tuple((soort, naam) for soort in type(self).model_fields for naam in getattr(self, soort))


class Bepaling(Model):
    """One provision: own wording, source, whom it binds, when, and where it lives.

    ``plaats`` is the place in the source; ``afgeleid`` marks what follows from the text without standing
    there. ``eigenaar`` and ``wet`` narrow ``bereik``; empty means any. ``buiten`` says why software cannot
    carry it; then ``plekken`` is empty. ``getest`` are tests beside those that come with its places.
    ``goed`` and ``fout`` are examples. Raises ValueError when it lives nowhere without a reason, or has both.
    """

    id: Nummer
    bron: Bron
    plaats: Zin
    tekst: Annotated[str, Field(min_length=20)]
    bindt: tuple[Partij, ...] = ()
    bereik: tuple[Bereik, ...] = Field(min_length=1)
    eigenaar: tuple[Partij, ...] = ()
    wet: tuple[Wet, ...] = ()
    herstelbaar: Herstelbaar
    plekken: Plekken = Plekken()
    buiten: str = ""
    afgeleid: bool = False
    getest: Namen = ()
    goed: str = ""
    fout: str = ""
    zie: tuple[Nummer, ...] = ()

    @model_validator(mode="after")
    def _ergens(self) -> Bepaling:
        if bool(self.plekken.paren()) == bool(self.buiten):
            raise ValueError(f"{self.id}: noem plekken, of zeg bij `buiten` waarom die er niet zijn")
        return self


class Spanning(Model):
    """Two or more provisions that pull apart, and the choice made; a field of Profiel when one may choose."""

    id: Tnummer
    tussen: tuple[Nummer, ...] = Field(min_length=1)
    spanning: Annotated[str, Field(min_length=20)]
    keuze: Annotated[str, Field(min_length=20)]
    plekken: Plekken
    getest: Namen = ()
