# SPDX-License-Identifier: EUPL-1.2
"""What a besluit says of the name of the aanbieder, held against the version that was built."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import KADER, RAPPORT_OF_ADVIES
from pipeline.toets.bron import Registerregel
from pipeline.toets.model import Bereik, Oordeel, blokkade, informatie
from pipeline.toets.procedure import laatste_besluit
from pipeline.toets.regels import regel
from pipeline.toets.versies import bouwen, laatste_bouw, versie_bij
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.aanbiedernaam import genoemd_in, spreekt_tegen
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit


def _zegt_het(g: Geval) -> bool:
    feit = laatste_besluit(g)
    zegt = feit is not None and feit[1].uitkomst == "openbaar" and feit[1].noemt_aanbieder is not None
    return RAPPORT_OF_ADVIES.geldt(g) and zegt


@regel(
    "LM-AANBIEDER", f"{KADER}, afspraken 2 en 11; ontwerp van Lakmoes, principe 3",
    "Het besluit zegt van de naam van de aanbieder wat waar is",
    """Zegt het besluit met `noemt_aanbieder` of de naam van de aanbieder in de openbare versie staat, dan is
    dat zo: in de versie waarover is besloten, en een `nee` ook in de versie die nu openbaar zou worden.
    Wat er in een versie staat, legt `lakmoes bouw` vast.""",
    Bereik("een rapport of advies met een besluit dat `noemt_aanbieder` invult", _zegt_het),
    "proces", na=("AK-A2d", "P-C4b", "AK-A11c"),
)  # fmt: skip
def regel_aanbieder(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is None:
        return
    index, besluit = feit
    waar = plek(index, "noemt_aanbieder")
    versies = [v for v in (_bij_besluit(g, besluit), laatste_bouw(g)) if v is not None]
    if any(_fout(besluit, v, nr) for nr, v in enumerate(versies)):
        melding, herstel = _woorden(besluit)
        yield blokkade(melding, herstel, waar, "vastgelegd")
    elif any(genoemd_in(v.gegevens) is None for v in versies):
        melding = "Of de naam van de aanbieder in de openbare versie staat, is niet vastgelegd."
        yield informatie(melding, "Bouw opnieuw met `lakmoes bouw`.", waar, "vastgelegd")


def _bij_besluit(g: Geval, besluit: Openbaarmakingsbesluit) -> Registerregel | None:
    """The newest build of the version that the besluit is about."""
    versie = versie_bij(g, besluit.moment)
    alle = [b for b in bouwen(g) if b.gegevens.get("versie") == versie]
    return alle[-1] if alle else None


def _fout(besluit: Openbaarmakingsbesluit, bouw: Registerregel, nr: int) -> bool:
    """A later version (``nr`` above 0) may name less than the besluit says, never more."""
    fout = spreekt_tegen(besluit, genoemd_in(bouw.gegevens))
    return fout and (nr == 0 or not besluit.noemt_aanbieder)


def _woorden(besluit: Openbaarmakingsbesluit) -> tuple[str, str]:
    if besluit.noemt_aanbieder:
        return (
            "Het besluit zegt dat de naam van de aanbieder in de openbare versie staat, en die staat er niet "
            "in.",
            "Haal `noemt_aanbieder` weg bij het besluit of maak er `nee` van. Stond het al in een brief, "
            "besluit dan opnieuw.",
        )
    return (
        "Het besluit zegt dat de naam van de aanbieder niet in de openbare versie staat, en die staat er wel "
        "in.",
        "Haal `noemt_aanbieder` weg bij het besluit of maak er `ja` van, of lak de naam en bouw opnieuw. "
        "Stond het al in een brief, besluit dan opnieuw.",
    )
