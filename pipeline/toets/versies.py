# SPDX-License-Identifier: EUPL-1.2
"""What the register says of the public version of one document: built from what, approved by whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.toets.bron import Registerregel
from pipeline.toets.model import Pad
from pipeline.toets.zicht import Geval
from pipeline.zaak.basis import Moment
from pipeline.zaak.besluitversie import versie_toen

PUBLIEK = "publiek"


def handelingen(g: Geval, handeling: str) -> Iterator[Registerregel]:
    """Visible acts of one kind on this document, in order."""
    return (r for r in g.zicht.register if r.handeling == handeling and r.gegevens.get("document") == g.id)


def bouwen(g: Geval) -> tuple[Registerregel, ...]:
    """Every build of the public version, in order."""
    return tuple(r for r in handelingen(g, "bouw") if r.gegevens.get("doelgroep") == PUBLIEK)


def laatste_bouw(g: Geval) -> Registerregel | None:
    """The build that would go out."""
    alle = bouwen(g)
    return alle[-1] if alle else None


def was_er(g: Geval, op: Moment) -> bool:
    """Whether a public version was there at this moment: built by then, or proven to have gone along.

    True without any build: that nothing was built is the breach of another rule.
    """
    return not _geschreven(g) or versie_bij(g, op) is not None


def _geschreven(g: Geval) -> list[Registerregel]:
    """The builds that wrote files: a leak in the last one is the breach of another rule."""
    return [b for b in bouwen(g) if b.gegevens.get("verificatie") == "schoon"]


def versie_bij(g: Geval, op: Moment) -> str | None:
    """The content zegel of the public version that was there at this moment; None without one."""
    alle = [(b.moment, str(b.gegevens.get("versie"))) for b in _geschreven(g)]
    return versie_toen(g.zaak, g.id, op, alle, g.zicht.bewezen)


def keuringen(g: Geval) -> tuple[Registerregel, ...]:
    """Every approval of a public version of this document."""
    return tuple(r for r in handelingen(g, "keur") if r.gegevens.get("doelgroep") == PUBLIEK)


def zelfde_versie(keuring: Registerregel, bouw: Registerregel) -> bool:
    """Whether the approval is of exactly these bytes and the text they were made from."""
    velden = ("versie", "tekst_zegel", "bestanden")
    zelfde_voorkant = keuring.gegevens.get("voorkant_sha256") == bouw.gegevens.get("voorkant_sha256")
    return zelfde_voorkant and all(
        bouw.gegevens.get(v) and keuring.gegevens.get(v) == bouw.gegevens[v] for v in velden
    )


def geldige_keuringen(g: Geval) -> tuple[Registerregel, ...]:
    """Approvals of the version that would go out."""
    bouw = laatste_bouw(g)
    return () if bouw is None else tuple(k for k in keuringen(g) if zelfde_versie(k, bouw))


def regel_plek(regel: Registerregel) -> Pad:
    """The place of an act in the register."""
    return ("register.jsonl", regel.nr)


def namen(waarde: Any) -> frozenset[str]:
    """A list of ids in the register; anything else counts as none."""
    return frozenset(str(w) for w in waarde) if isinstance(waarde, list | tuple) else frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """A count in the register, what it counts and what to do about it, in Dutch."""

    veld: str
    wat: str
    herstel: str

    def open(self, bouw: Registerregel) -> bool:
        """Whether anything is left; a missing or odd count counts as left."""
        return bouw.gegevens.get(self.veld) != 0 or isinstance(bouw.gegevens.get(self.veld), bool)


def later(regel: Registerregel, dan: Registerregel) -> bool:
    """Whether one act came after another (by place in the register)."""
    return regel.nr > dan.nr
