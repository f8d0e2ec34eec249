# SPDX-License-Identifier: EUPL-1.2
"""Vooronderzoek: what the projectgroep knows beforehand, written in rapport/vooronderzoek (AK-S3)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.langetekst import Blok, blokken, vereist
from pipeline.documenten.projectgroepafspraken import geldt_projectgroep
from pipeline.documenten.samen import formulier
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet

_WAT = "het vooronderzoek, met een kopje per onderdeel"
ONDERDELEN = {
    "Omvang": ("omvang",),
    "Risico's": ("risico",),
    "Goede voorbeelden": ("goede voorbeelden", "best practice", "best-practice"),
    "Ervaringen van cliënten": ("ervaring",),
    "Zelfevaluatie en audits": ("zelfevaluatie", "audit"),
    "Wetgeving": ("wetgeving", "wettelijk", "wetten"),
}
"""What is collected in any case, and the words by which a heading is known; the list is open (AK-S3a)."""


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    pad = vereist(g, _WAT, "vooronderzoek")
    tekst = blokken(g, pad)
    _volledig(pad, tekst)
    context = formulier(g, "Vooronderzoek", nu) | {"inhoud": tekst}
    return (Exemplaar("vooronderzoek.docx", None, "", context, (pad,)),)


def _volledig(pad: str, tekst: list[Blok]) -> None:
    """Every part has a heading and words under it; what does not apply says so in those words."""
    gevuld: set[str] = set()
    koppen: set[str] = set()
    for nr, blok in enumerate(tekst):
        if blok["soort"] != "kop":
            continue
        kop = blok["tekst"].lower().replace("’", "'")
        onderdelen = {naam for naam, woorden in ONDERDELEN.items() if any(w in kop for w in woorden)}
        koppen |= onderdelen
        if nr + 1 < len(tekst) and tekst[nr + 1]["soort"] != "kop":
            gevuld |= onderdelen
    for naam in ONDERDELEN:
        if naam not in koppen:
            raise NogNiet(
                f"{pad} mist het kopje “{naam}”; voeg het toe, met de tekst of waarom het niet geldt."
            )
        if naam not in gevuld:
            raise NogNiet(f"{pad} heeft onder het kopje “{naam}” geen tekst; vul die aan, of waarom niet.")


SOORT = Documentsoort(
    id="vooronderzoek",
    titel="Vooronderzoek",
    regels=("AK-S3a", "AK-S3b"),
    sjabloon="vooronderzoek.docx",
    draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
    geldt=geldt_projectgroep,
    exemplaren=_exemplaren,
)
