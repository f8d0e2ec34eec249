# SPDX-License-Identifier: EUPL-1.2
"""A dossier with someone of every kind, and a report in Markdown with something of every kind."""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier import Dossier

AUDIENTIE = (
    "publiek", "raad", "aanbieder-woonanker", "aanbieder-dagzorg", "college-lindewoude", "college-molenbeek",
    "gehoorde-client", "gehoorde-medeclient", "gehoorde-dochter", "gehoorde-verpleegkundige",
    "gehoorde-buurman", "familie-dochter",
)  # fmt: skip
ZAAK = """\
lakmoes: 1
kenmerk: T-7
titel: Proefzaak
profiel: voorbeeld
partijen:
  toezichthouder: {naam: GGD Proefstreek, aangewezen_door: [lindewoude], plaats: Lindewoude}
  aanbieders: [{id: woonanker, naam: Stichting Woonanker}, {id: dagzorg, naam: Dagzorg Plus}]
  gemeenten:
    - {id: lindewoude, naam: gemeente Lindewoude, redenen: [plaats_calamiteit], zorgverlening: ja}
    - {id: molenbeek, naam: gemeente Molenbeek, redenen: [inschrijving_client]}
personen:
  - {id: client, rol: cliënt, bij: woonanker}
  - {id: medeclient, rol: medecliënt, bij: dagzorg}
  - {id: dochter, rol: dochter, vertegenwoordigt: client}
  - {id: verpleegkundige, rol: verpleegkundige, bij: woonanker}
  - {id: activiteiten, rol: activiteitenbegeleider, bij: dagzorg}
  - {id: buurman, rol: buurman}
documenten:
  - id: rapport
    soort: definitief_rapport
    titel: Rapport over een val
    eigenaar: [toezichthouder]
    bestand: documenten/rapport.md
    auteurs: [schrijver]
  - id: raadsbrief
    soort: gemeenteraad_brief
    titel: Brief aan de raad
    eigenaar: [lindewoude]
    bestand: documenten/raadsbrief.md
openbaarmaking:
  - {document: rapport, door: toezichthouder}
  - {document: raadsbrief, door: lindewoude}
gebeurtenissen:
  - {soort: gehoord, moment: 2026-03-10, persoon: buurman}
"""
PERSONEN = """\
personen:
  - {id: client, naam: {voornamen: [Wilhelmina], achternaam: Kuipers, voorletters: W.}}
  - {id: medeclient, naam: {voornamen: [Jacob], achternaam: Sluijter, voorletters: J.}}
  - {id: dochter, naam: {voornamen: [Carolien], achternaam: Aardenburg, voorletters: C.}}
  - {id: verpleegkundige, naam: {voornamen: [Samira], achternaam: Haddou, voorletters: S.}}
  - {id: activiteiten, naam: {voornamen: [Ruben], achternaam: Brouwers, voorletters: R.}}
  - {id: buurman, naam: {voornamen: [Teun], achternaam: Verhagen, voorletters: T.}}
"""
RAPPORT = """\
% Rapport over een val

Mevrouw Kuipers (geboren op 12 maart 1941) woonde bij Stichting Woonanker. De heer Sluijter kwam bij
Dagzorg Plus. Dochter C. Aardenburg en verpleegkundige S. Haddou waren er niet. De heer R. Brouwers hielp
later. Buurman T. Verhagen belde. Ook mevrouw Olga Terhorst stond buiten.

[Hij zei: het raam ging nooit op slot]{.gezegd van=buurman}. [Zij gaf toe: de ronde werd die avond
overgeslagen]{.gezegd door=verpleegkundige}.

::: {.gezegd van=client}
Mevrouw Kuipers zei dat zij was bang voor haar dochter.
:::

[Iemand riep dat niemand van de leiding luisterde]{.gezegd}

::: {.beroepsgeheim van=woonanker}
In het dossier staat dat zij dagelijks haloperidol kreeg toegediend[^1].
:::

::: beroepsgeheim
De huisarts schreef over beginnende vasculaire dementie met achterdocht.
:::

::: {.medisch over=client}
Zij brak haar linkerheup op twee plaatsen.
:::

- Een lijst met [hij slikte bloedverdunners volgens het zorgplan]{.medisch van=dagzorg} erin.

| Wie | Wat |
|-----|-----|
| Een | [zij gebruikte slaapmiddelen in ruime mate]{.medisch} |

De sluiting was niet geborgd.

[^1]: Zie de rapportage bladzijde eenenveertig.
"""
VREEMD = "\n::: verzonnen\nMaar deze zin heeft een verzonnen merk.\n:::\n"


def schrijf(map_: Path, rapport: str = RAPPORT) -> Dossier:
    """Write the dossier with this report, and open it."""
    (map_ / "documenten").mkdir(exist_ok=True)
    (map_ / "zaak.yaml").write_text(ZAAK, encoding="utf-8")
    (map_ / "personen.yaml").write_text(PERSONEN, encoding="utf-8")
    (map_ / "documenten" / "rapport.md").write_text(rapport, encoding="utf-8")
    brief = "# Brief aan de raad\n\nGeachte raad, mevrouw Kuipers viel bij Stichting Woonanker.\n"
    (map_ / "documenten" / "raadsbrief.md").write_text(brief, encoding="utf-8")
    return Dossier.open(map_)
