# SPDX-License-Identifier: EUPL-1.2
"""What the public version of each document covers, as counts; the texts themselves stay inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.dossier import Dossier
from pipeline.dossier.register import Regel
from pipeline.lakken import lees_boek, lees_werk
from pipeline.lakken.bestand import eis_bekend
from pipeline.lakken.doelgroep import PUBLIEK
from pipeline.lakken.doelgroep_zicht import Zicht
from redaction import lees_grond

ZONDER_GROND = "geen grond"


@dataclass(frozen=True)
class Telling:
    """One document: mentions covered by ground and kind, mentions left, and what is still open.

    ``gelakt`` is by (ground, kind). ``weggelaten`` counts pictures and other content left out.
    """

    document: str
    gelakt: Mapping[tuple[str, str], int]
    blijft: int
    open: int
    weggelaten: int

    @property
    def totaal(self) -> int:
        """How many places are covered."""
        return sum(self.gelakt.values())

    @property
    def gronden(self) -> tuple[str, ...]:
        """The grounds that were used, in order."""
        return tuple(sorted({grond for grond, _ in self.gelakt if grond != ZONDER_GROND}))


@dataclass(frozen=True)
class Tellingen:
    """All documents that get a public version. ``gelakte_teksten`` must never be shown."""

    per_document: Mapping[str, Telling]
    gelakte_teksten: frozenset[str] = field(repr=False)


def tel(dossier: Dossier) -> Tellingen:
    """Count by the decisions as they stand now.

    Raises ZaakFout without personen.yaml, and Geweigerd when lakbesluiten.yaml was changed by hand.
    """
    boek = lees_boek(dossier.map)
    eis_bekend(dossier.map, dossier.register)
    zicht = Zicht(dossier.zaak, PUBLIEK, lees_werk(dossier, boek))
    return Tellingen({d: _een(zicht, d) for d in zicht.werk.gelezen}, _teksten(zicht))


def _een(zicht: Zicht, document: str) -> Telling:
    gelakt: Counter[tuple[str, str]] = Counter()
    blijft = open_ = 0
    for stand in zicht.werk.standen:
        leest, weg = zicht.verdeel(stand)
        aantal = sum(v.document == document for v in weg)
        if aantal:
            gelakt[_grond(stand.entiteit.grond), stand.entiteit.soort] += aantal
        blijft += sum(v.document == document for v in leest)
        open_ += sum(v.document == document for v in stand.open)
    onderdelen = [o for o in zicht.werk.boek.onderdelen if o.document == document]
    weggelaten = sum(o.keuze in {"open", "weglaten"} for o in onderdelen)
    open_ += sum(o.keuze == "open" for o in onderdelen)
    return Telling(document, dict(sorted(gelakt.items())), blijft, open_, weggelaten)


def _grond(code: str) -> str:
    return lees_grond(code) if code.strip() else ZONDER_GROND


def _teksten(zicht: Zicht) -> frozenset[str]:
    return frozenset(v.vondst.tekst for s in zicht.werk.standen for v in zicht.verdeel(s)[1])


def laatste_bouw(dossier: Dossier, document: str) -> Regel | None:
    """The build of the public version that would go out, when verification found nothing."""
    regel = dossier.register.laatste("bouw", document=document, doelgroep=PUBLIEK.map_naam)
    return regel if regel and regel.gegevens.get("verificatie") == "schoon" else None
