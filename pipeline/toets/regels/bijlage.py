# SPDX-License-Identifier: EUPL-1.2
"""A zienswijze on the concept stands whole in the report, or goes out as a file of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import PROTOCOL, PROTOCOLRAPPORT
from pipeline.toets.model import Oordeel, blokkade, informatie
from pipeline.toets.regels import regel
from pipeline.toets.versies import handelingen, laatste_bouw
from pipeline.toets.wederhoor import reacties, te_laat_ontvangen
from pipeline.toets.zicht import Geval, plek
from pipeline.zaak.gebeurtenis import ReactieConcept

_GENOEMD = 5
"""So many places are named; who sees more missing pastes the whole again."""
_HERSTEL = (
    "Plak de hele tekst van dat bestand woord voor woord achteraan in het bestand van het rapport, onder een "
    "kop Bijlage. Stel het rapport opnieuw vast, en draai `lakmoes lak` en `lakmoes bouw`. Welke tekst is "
    "gelezen, toont `lakmoes detecteer BESTAND --toon-tekst`. Is het bestand niet volledig als tekst te "
    "lezen, typ het dan over in een bestand met dezelfde naam en `.transcript.txt` erachter."
)


def _als_bijlage(g: Geval, bestand: str) -> bool:
    """Whether the program took it in, or the writer states that it was."""
    gemaakt = [r.gegevens.get("invoer") for r in handelingen(g, "genereer")]
    return bestand in g.stuk.bijlagen or any(isinstance(i, dict) and bestand in i for i in gemaakt)


def _eigen_bestand(g: Geval, bestand: str | None) -> bool:
    """Whether it is made public beside the report, as a document with its own version and gate."""
    stukken = (g.zaak.stuk(v.document) for v in g.zaak.openbaarmaking)
    return any(s is not None and s.id != g.id and s.bestand == bestand for s in stukken)


def _gezien(g: Geval) -> list[object] | None:
    """What the last ``bouw`` found of each zienswijze; None when none looked."""
    bouw = laatste_bouw(g)
    gezien = bouw.gegevens.get("zienswijzen") if bouw is not None else None
    return gezien if isinstance(gezien, list) else None


def _niet_heel(g: Geval, reactie: ReactieConcept, gezien: list[object]) -> str | None:
    """What ``bouw`` missed of this zienswijze in the text of the report, or what changed in it since."""
    eigen = [z for z in gezien if isinstance(z, dict) and z.get("van") == reactie.van]
    if not eigen or not all(z.get("integraal") is True for z in eigen):
        noemt = ", ook al noemt `bijlagen` haar" if reactie.zienswijze in g.stuk.bijlagen else ""
        mist = _wat_mist(eigen)
        return f"De zienswijze van {reactie.van} staat niet in haar geheel in het rapport{noemt}{mist}."
    bron = g.zicht.bron
    if bron.map is None or not bron.heeft_inhoud or bron.vernietigd("stukken") or bron.sleutel_vernietigd:
        return None
    nu = bron.zegel_van(bron.map / str(reactie.zienswijze))
    if nu is None or nu not in {z.get("zegel") for z in eigen}:
        return f"Het bestand met de zienswijze van {reactie.van} is na het bouwen gewijzigd of weg."
    return None


def _wat_mist(gezien: list[dict[str, object]]) -> str:
    """Which paragraphs of its file the report lacks, as the end of a sentence; never by words or by path."""
    lijsten = [m for z in gezien if z.get("zegel") is not None and isinstance(m := z.get("mist"), list)]
    mist = [str(plaats) for lijst in lijsten for plaats in lijst]
    if not mist:
        return "; haar bestand is niet volledig te lezen" if lijsten else ""
    meer = len(mist) - _GENOEMD
    rest = f" en nog {meer}" if meer > 0 else ""
    return f"; van haar bestand ontbreekt: {', '.join(mist[:_GENOEMD])}{rest}"


def _niet_bijgevoegd(g: Geval, reactie: ReactieConcept) -> str | None:
    """What is lacking: by the text of the report where ``bouw`` read it, else by what is stated."""
    if _eigen_bestand(g, reactie.zienswijze):
        return None
    gezien = _gezien(g)
    if gezien is not None:
        return _niet_heel(g, reactie, gezien)
    if _als_bijlage(g, str(reactie.zienswijze)):
        return None
    return f"De zienswijze van {reactie.van} is geen bijlage van het rapport."


@regel(
    "P-S4.2d", f"{PROTOCOL}, stap 4 lid 2", "Zienswijzen op het concept staan integraal in het rapport",
    """Een zienswijze op het concept wordt integraal als bijlage toegevoegd. `lakmoes bouw` zoekt haar
    woordelijk terug in de tekst van het rapport; het veld `bijlagen` bij het stuk telt alleen zolang er niet
    is gebouwd. Gaat zij als eigen stuk mee naar buiten, dan is dat ook goed. De openbare versie ervan wordt
    gelakt (T15).""",
    PROTOCOLRAPPORT, "termijn", na=("P-S4.2b", "LM-ZEGEL"),
)  # fmt: skip
def regel_zienswijzen(g: Geval) -> Iterator[Oordeel]:
    for index, reactie in reacties(g):
        if "zienswijze" not in reactie.uitkomst:
            continue
        if te_laat_ontvangen(g, reactie):
            melding = f"De zienswijze van {reactie.van} kwam na de termijn en na de vaststelling."
            yield informatie(melding, "Zij hoeft geen bijlage te zijn.", plek(index))
        elif reactie.zienswijze is None:
            melding = f"Van de zienswijze van {reactie.van} is geen bestand genoteerd."
            herstel = "Leg haar in stukken/ en vul het bestand in bij `zienswijze` van deze gebeurtenis."
            yield blokkade(melding, herstel, plek(index))
        elif (gebrek := _niet_bijgevoegd(g, reactie)) is not None:
            yield blokkade(gebrek, _HERSTEL, plek(index, "zienswijze"), "vastgelegd")
