# SPDX-License-Identifier: EUPL-1.2
"""Whom the messages about a melding reached: each gemeente and function counts apart (stap 1 leden 4-6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from pipeline.zaak.persoon import rolwoord

if TYPE_CHECKING:
    from pipeline.zaak.gebeurtenis_onderzoek import GemeenteGeinformeerd
    from pipeline.zaak.partij import Gemeente
    from pipeline.zaak.zaak import Zaak

_BESTUUR = ("portefeuillehouder", "wethouder")
_BEWIND = frozenset({"bewindspersoon", "bewindslieden", "minister", "staatssecretaris"})
_DPG = ("directeur publieke gezondheid", "dpg")


def is_bestuur(rol: str) -> bool:
    """Whether this rol is that of the portefeuillehouder of a gemeente."""
    return rolwoord(rol).startswith(_BESTUUR)


def is_bewindspersoon(rol: str) -> bool:
    """Whether this rol is that of a minister or staatssecretaris, or of the ministry for them (AK-S11d)."""
    return not _BEWIND.isdisjoint(rolwoord(rol).split(" "))


def dpg(zaak: Zaak) -> frozenset[str]:
    """Ids of the Directeur Publieke Gezondheid."""
    return frozenset(p.id for p in zaak.personen if rolwoord(p.rol).startswith(_DPG))


def ambtenaren(zaak: Zaak, gemeente: str) -> frozenset[str]:
    """Who takes a message for the beleidsambtenaar: one of the staff (also the head), or the gemeente."""
    mensen = (p.id for p in zaak.personen if p.bij == gemeente and not is_bestuur(p.rol))
    return frozenset(mensen) | {gemeente}


def bestuurders(zaak: Zaak, gemeente: str) -> frozenset[str]:
    """Who takes a message for the portefeuillehouder; the gemeente when the case names none."""
    mensen = frozenset(p.id for p in zaak.personen if p.bij == gemeente and is_bestuur(p.rol))
    return mensen or frozenset({gemeente})


def zorggemeenten(zaak: Zaak) -> tuple[Gemeente, ...]:
    """The gemeenten where care was given (lid 4)."""
    return tuple(g for g in zaak.partijen.gemeenten if g.zorgverlening)


Berichten = Iterable["GemeenteGeinformeerd"]


def zonder_mondeling(zaak: Zaak, berichten: Berichten) -> tuple[str, ...]:
    """Gemeenten of the care whose beleidsambtenaar nobody called or met (P-S1.4d)."""
    gezegd = [b for b in berichten if b.wijze != "e-mail"]
    return _zonder(zaak, gezegd, [g.id for g in zorggemeenten(zaak)], ambtenaren)


def zonder_mail(zaak: Zaak, berichten: Berichten) -> tuple[str, ...]:
    """Gemeenten of the care whose beleidsambtenaar got no e-mail (P-S1.5a)."""
    return _zonder(zaak, _mail(berichten), [g.id for g in zorggemeenten(zaak)], ambtenaren)


def bestuur_zonder_mail(zaak: Zaak, berichten: Berichten) -> tuple[str, ...]:
    """Gemeenten of the care whose portefeuillehouder got no e-mail (P-S1.5b)."""
    return _zonder(zaak, _mail(berichten), [g.id for g in zorggemeenten(zaak)], bestuurders)


def andere_zonder_mail(zaak: Zaak, berichten: Berichten) -> tuple[str, ...]:
    """The other betrokken gemeenten whose beleidsambtenaar got no e-mail (P-S1.6)."""
    anderen = [g.id for g in zaak.partijen.gemeenten if not g.zorgverlening]
    anderen = anderen if zorggemeenten(zaak) or len(anderen) > 1 else []
    return _zonder(zaak, _mail(berichten), anderen, ambtenaren)


def dpg_zonder_afschrift(zaak: Zaak, berichten: Berichten) -> bool:
    """Whether the DPG got no copy of the message about the melding (P-S1.5c)."""
    return not any(dpg(zaak) & set(b.aan) for b in _mail(berichten))


_Wie = Callable[["Zaak", str], frozenset[str]]


def _mail(berichten: Berichten) -> list[GemeenteGeinformeerd]:
    return [b for b in berichten if b.wijze == "e-mail"]


def _zonder(zaak: Zaak, berichten: Berichten, gemeenten: Iterable[str], wie: _Wie) -> tuple[str, ...]:
    alle = list(berichten)
    return tuple(g for g in gemeenten if not any(b.gemeente == g and wie(zaak, g) & set(b.aan) for b in alle))
