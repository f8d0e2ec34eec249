# SPDX-License-Identifier: EUPL-1.2
"""A small dossier on disk to redact in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import docx

from pipeline.dossier import Dossier
from pipeline.zaak import NEDERLAND

NU = datetime(2026, 6, 1, 12, 0, tzinfo=NEDERLAND)
ZAAK = """\
lakmoes: 1
kenmerk: T-1
titel: Proefzaak
profiel: voorbeeld
melding:
  soort: melding
  ontvangen: 2026-01-05T09:00
  betreft: [calamiteit]
  aard: overlijden
  omschrijving: val
partijen:
  toezichthouder: {naam: GGD Proefstreek, aangewezen_door: [waterrade], plaats: Waterrade}
  aanbieders: [{id: aanbieder, naam: Stichting Woonanker}]
  gemeenten: [{id: waterrade, naam: gemeente Waterrade, redenen: [verblijf_client], zorgverlening: ja}]
personen:
  - {id: client, rol: cliënt}
  - {id: begeleider-1, rol: begeleider, bij: aanbieder}
  - {id: begeleider-2, rol: begeleider, bij: aanbieder}
documenten:
  - id: rapport
    soort: definitief_rapport
    titel: Rapport over een val
    eigenaar: [toezichthouder]
    bestand: documenten/rapport.docx
    auteurs: [schrijver]
openbaarmaking:
  - {document: rapport, door: toezichthouder}
gebeurtenissen:
  - {soort: vastgesteld, moment: 2026-04-10, document: rapport, door: [toezichthouder]}
"""
PERSONEN = """\
personen:
  - {id: client, naam: {voornamen: [Hendrika], roepnaam: Riek, achternaam: Kuiper, voorletters: H.M.}}
  - {id: begeleider-1, naam: {voornamen: [Yusuf], achternaam: Demirtaş, voorletters: Y.}}
  - {id: begeleider-2, naam: {voornamen: [Joanna], achternaam: Vries, tussenvoegsel: de, voorletters: J.}}
"""


def dossier(map_: Path, alineas: list[str]) -> Dossier:
    """Write the dossier with a report of these paragraphs, and open it."""
    (map_ / "zaak.yaml").write_text(ZAAK, encoding="utf-8")
    (map_ / "personen.yaml").write_text(PERSONEN, encoding="utf-8")
    schrijf_rapport(map_, alineas)
    return Dossier.open(map_)


def schrijf_rapport(map_: Path, alineas: list[str]) -> None:
    """Save the report as Word would."""
    (map_ / "documenten").mkdir(exist_ok=True)
    document = docx.Document()
    document.add_heading("Rapport over een val", 1)
    for alinea in alineas:
        document.add_paragraph(alinea)
    document.save(str(map_ / "documenten" / "rapport.docx"))
