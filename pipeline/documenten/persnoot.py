# SPDX-License-Identifier: EUPL-1.2
"""What goes to editors with a persbericht and is not published: contact, who was involved.

It stands in the publicatiedraaiboek; the persbericht itself is published as it is (P-C4e, AK-A10b, AK-S4j).
"""

from __future__ import annotations

from pipeline.documenten.soort import Gegevens
from pipeline.documenten.woorden import met_lidwoord, opsomming
from pipeline.zaak.aard import aard

INVULLEN = "[vul in]"


def voor_pers(g: Gegevens) -> dict[str, str]:
    """The fields of that text; empty when the case has no persbericht.

    No embargo: the press gets nothing before openbaarmaking.
    """
    if not any(aard(d) == "persbericht" for d in g.zaak.documenten):
        return {}
    return {"contact": _contact(g), "afgestemd": afgestemd(g)}


def _contact(g: Gegevens) -> str:
    huis = g.profiel.huisstijl
    wegen = [f"telefoon {huis.telefoon}" if huis.telefoon else f"telefoon {INVULLEN}"]
    wegen += [f"e-mail {huis.mail}"] if huis.mail else []
    return ", ".join([met_lidwoord(g.zaak.partijen.toezichthouder.naam), *wegen])


def afgestemd(g: Gegevens) -> str:
    """With whom it was agreed; which gemeenten are involved, and so where family lives, stays unsaid."""
    wie = "De afdelingen communicatie van de betrokken gemeenten zijn"
    if len(g.zaak.partijen.gemeenten) == 1:
        wie = "De afdeling communicatie van de betrokken gemeente is"
    met = [met_lidwoord(r.naam) for r in g.zaak.partijen.rijksinspecties]
    samen = f" Het is afgestemd met {opsomming(met)}." if met else ""
    return f"{wie} bij dit bericht betrokken.{samen}"
