# SPDX-License-Identifier: EUPL-1.2
"""Terms of keeping and destroying, told to an administrator."""

from __future__ import annotations

from pipeline.profiel.instelling import Instelling

_BRON = "Lakmoes; de bronnen geven geen bewaartermijn, uw selectielijst wel"
_GRENS = "ten minste 1 jaar; vernietigen kan pas als de termijnen zijn bevestigd"

BEWAREN: tuple[Instelling, ...] = (
    Instelling(
        "bewaren.namen_jaren", "Jaren dat personen.yaml en zegel.sleutel blijven na sluiting.", _BRON, _GRENS
    ),
    Instelling("bewaren.besluiten_jaren", "Jaren dat de lakbesluiten blijven.", _BRON, _GRENS),
    Instelling("bewaren.stukken_jaren", "Jaren dat stukken, teksten en documenten blijven.", _BRON, _GRENS),
    Instelling("bewaren.versies_jaren", "Jaren dat de versies per doelgroep blijven.", _BRON, _GRENS),
    Instelling("bewaren.selectielijst", "Naam en categorie van de selectielijst die hier geldt.", _BRON),
    Instelling("bewaren.bevestigd_door", "Id (geen naam) van wie de termijnen naliep.", _BRON),
    Instelling("bewaren.bevestigd_op", "Dag waarop dat gebeurde.", _BRON),
)
