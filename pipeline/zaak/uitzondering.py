# SPDX-License-Identifier: EUPL-1.2
"""Who is left out of a procedure, and on which of the few grounds that the sources leave room for.

The sources give everyone the chance to react; a free sentence cannot take it away. What they leave open
is that someone does not use the chance, that nobody can be reached, or that someone has no interest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pipeline.zaak.basis import Bewijs, Id, Model, Reden
from pipeline.zaak.persoon import is_client_rol

if TYPE_CHECKING:
    from pipeline.zaak.zaak import Zaak

Procedure = Literal["conceptrapport", "afschrift_rapport", "zienswijze_openbaarmaking"]
Grond = Literal["ziet_af", "onbereikbaar", "geen_belang", "geen_naaste"]
_ALLE = frozenset({"conceptrapport", "afschrift_rapport", "zienswijze_openbaarmaking"})
_OPENBAARMAKING = frozenset({"zienswijze_openbaarmaking"})


@dataclass(frozen=True, slots=True)
class Uitzonderingsgrond:
    """One ground: what it means, for which procedures, what it rests on.

    ``bewezen``: only with a hashed file. A party is never left out: the aanbieder always gets its chance.
    """

    id: Grond
    tekst: str
    bron: str
    procedures: frozenset[str]
    bewezen: bool = False


GRONDEN = {
    g.id: g
    for g in (
        Uitzonderingsgrond(
            "ziet_af", "liet zelf weten niet mee te willen doen",
            "protocol stap 4 lid 2 en afspraak 11: een gelegenheid, geen plicht", _ALLE, True,
        ),
        Uitzonderingsgrond(
            "onbereikbaar", "is niet te vinden, ook niet na navraag",
            "praktijk; de bronnen zwijgen over wie niet te bereiken is", _ALLE, True,
        ),
        Uitzonderingsgrond(
            "geen_belang", "lijkt door de rol betrokkene, maar het stuk raakt deze persoon niet",
            "afspraak 11: alleen betrokkenen; Awb art. 1:2", _OPENBAARMAKING,
        ),
        Uitzonderingsgrond(
            "geen_naaste", "is overleden en laat niemand achter die bekend is",
            "afspraak 11: alleen betrokkenen; praktijk", _OPENBAARMAKING,
        ),
    )
}  # fmt: skip


class Uitzondering(Model):
    """A recipient or betrokkene left out of a procedure: on which ground, why, and with which evidence."""

    persoon: Id
    procedure: Procedure
    reden: Reden
    grond: Grond | None = None
    bewijs: Bewijs | None = None


def gebrek(zaak: Zaak, u: Uitzondering) -> str:
    """Why this exception does not count, as the end of a Dutch sentence; empty when it does."""
    if u.grond is None:
        return "noemt geen `grond`"
    grond, persoon = GRONDEN[u.grond], zaak.persoon(u.persoon)
    if u.procedure not in grond.procedures:
        return "noemt een `grond` die voor deze procedure niet bestaat"
    if persoon is None:
        return "gaat over een partij, en die wordt nooit overgeslagen"
    client = persoon is not None and is_client_rol(persoon.rol)
    if u.grond == "geen_belang" and client:
        return "zegt dat een cliënt geen belang heeft"
    if u.grond == "geen_naaste" and not (client and persoon and persoon.overleden):
        return "gaat niet over een overleden cliënt"
    return "heeft geen `bewijs` uit stukken/" if grond.bewezen and u.bewijs is None else ""


def die_tellen(zaak: Zaak, procedure: Procedure) -> Iterable[Uitzondering]:
    """The exceptions to a procedure that have a ground and what that ground asks for."""
    return (u for u in zaak.uitzonderingen if u.procedure == procedure and not gebrek(zaak, u))
