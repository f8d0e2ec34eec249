# SPDX-License-Identifier: EUPL-1.2
"""What each audience may see, as data: one file an audience in ``doelgroepen``, found by a registry.

Whatever a policy does not say "ja" to is covered.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

import yaml
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pipeline.zaak.basis import Id, JaNee, Model, Zin

Inhoud = Literal[
    "eigen_gegevens",
    "eigen_client",
    "client",
    "naasten",
    "eigen_medewerkers",
    "medewerkers_aanbieder",
    "eigen_organisatie",
    "aanbieder",
    "eigen_bestuur",
    "anderen",
    "onbekend",
    "eigen_woorden",
    "woorden_van_ander",
    "medisch_over_zichzelf",
    "medisch_eigen_dossier",
    "medisch",
    "beroepsgeheim_eigen_dossier",
    "beroepsgeheim",
    "onbekende_markering",
]
"""Kinds of content, from the one who receives: his own, of his client, of his staff, of others."""

UITLEG: dict[Inhoud, str] = {
    "eigen_gegevens": "naam en gegevens van de lezer zelf",
    "eigen_client": "naam en gegevens van de cliënt van deze aanbieder, of van wie deze lezer naaste is",
    "client": "naam en gegevens van een andere cliënt",
    "naasten": "naam en gegevens van familie en nabestaanden",
    "eigen_medewerkers": "namen van medewerkers van de aanbieder die dit leest",
    "medewerkers_aanbieder": "namen van medewerkers van een (andere) aanbieder",
    "eigen_organisatie": "de organisatie die dit leest, of waar de lezer werkt",
    "aanbieder": "de naam van een (andere) aanbieder",
    "eigen_bestuur": "bestuurders en ambtenaren van de gemeente die dit leest",
    "anderen": "naam en gegevens van ieder ander in de zaak",
    "onbekend": "gevonden namen en gegevens waarvan niet vaststaat van wie ze zijn",
    "eigen_woorden": "een gemarkeerde passage met wat de lezer zelf zei",
    "woorden_van_ander": "een gemarkeerde passage met wat een ander zei",
    "medisch_over_zichzelf": "een passage die als medisch is gemarkeerd, over de lezer zelf",
    "medisch_eigen_dossier": "een passage die als medisch is gemarkeerd, uit het dossier van deze lezer",
    "medisch": "elke andere passage die als medisch is gemarkeerd",
    "beroepsgeheim_eigen_dossier": "een passage onder beroepsgeheim uit het dossier van deze lezer (P-F1c)",
    "beroepsgeheim": "elke andere passage onder beroepsgeheim (P-F1c)",
    "onbekende_markering": "een passage met een markering die niet te lezen is",
}


class Doelgroepbeleid(Model):
    """The policy for one kind of audience: who it is, by which provisions, which documents, what it sees."""

    doelgroep: Id
    versienaam: Zin
    bronnen: Annotated[tuple[str, ...], Field(min_length=1)]
    krijgt: Literal["openbaar"] | tuple[Id, ...]
    """Kinds of document; ``openbaar``: whatever the case means to make public."""
    ziet: dict[Inhoud, JaNee]

    @model_validator(mode="after")
    def _nooit(self) -> Doelgroepbeleid:
        if self.ziet.get("onbekende_markering"):
            raise PydanticCustomError("beleid", "een markering die niet te lezen is, mag niemand zien")
        return self

    def mag(self, inhoud: Inhoud) -> bool:
        """Whether this audience may see this kind of content; what is not said may not."""
        return self.ziet.get(inhoud, False)

    def krijgt_soort(self, soort: str) -> bool:
        """Whether documents of this kind go to this audience."""
        return self.krijgt == "openbaar" or soort in self.krijgt


def samen(beleiden: Iterable[Doelgroepbeleid]) -> dict[str, Doelgroepbeleid]:
    """Policies by audience; raises ValueError when two are for one audience."""
    gevonden: dict[str, Doelgroepbeleid] = {}
    for beleid in beleiden:
        if beleid.doelgroep in gevonden:
            raise ValueError(f"two policies for audience {beleid.doelgroep}")
        gevonden[beleid.doelgroep] = beleid
    return gevonden


@cache
def alle_beleid() -> dict[str, Doelgroepbeleid]:
    """Every policy by kind of audience, in the order of the file names."""
    map_ = files("pipeline.lakken") / "doelgroepen"
    bestanden = sorted((p for p in map_.iterdir() if p.name.endswith(".yaml")), key=lambda p: p.name)
    teksten = [p.read_text(encoding="utf-8") for p in bestanden]
    return samen(Doelgroepbeleid.model_validate(yaml.safe_load(tekst)) for tekst in teksten)
