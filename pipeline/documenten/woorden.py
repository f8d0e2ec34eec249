# SPDX-License-Identifier: EUPL-1.2
"""Words that letters share: dates, names of laws by date, and how a gemeente is involved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from pipeline.profiel import recht
from pipeline.zaak import Moment

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
WETTEN = ("wmo2015", "jeugdwet", "wlz", "zvw", "wfz", "wvggz", "wzd")
"""Ids of the statutes that can meet in a case (AK-T1)."""
BETROKKENHEID = {
    "plaats_calamiteit": "de gebeurtenis in uw gemeente heeft plaatsgevonden",
    "inkoopcontract": "uw gemeente een contract met de aanbieder heeft",
    "verblijf_client": "de cliënt in uw gemeente verblijft",
    "inschrijving_client": "de cliënt in uw gemeente staat ingeschreven",
    "inschrijving_familie": "familie van de cliënt in uw gemeente staat ingeschreven",
}
"""The five kinds of betrokken gemeente (P-F2a to P-F2e)."""


def datum(dag: date) -> str:
    """``2 maart 2026``."""
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"


def rapportnaam(titel: str) -> str:
    """How a sentence names a report: ``rapport “Val in de nacht”``, and never the word twice."""
    eerste, _, rest = titel.partition(" ")
    return f"rapport {rest}" if eerste.lower() == "rapport" and rest.strip() else f"rapport “{titel}”"


def datum_uit(tekst: str) -> str:
    """A date written as 2026-03-02 in words; any other text as it stands."""
    try:
        moment = Moment.lees(tekst)
    except ValueError:
        return tekst
    tijd = f" om {moment.tijd:%H.%M} uur" if moment.tijd else ""
    return datum(moment.dag) + tijd


def opsomming(delen: Sequence[str]) -> str:
    """``a, b en c``."""
    return delen[0] if len(delen) == 1 else f"{', '.join(delen[:-1])} en {delen[-1]}"


def privacywet(dag: date) -> str:
    """The privacy law in force on this day, in full (T04)."""
    return recht.privacywet(dag)


def openbaarheidswet(dag: date) -> str:
    """The law on open government in force on this day, in full (T04)."""
    return recht.voluit(recht.openbaarheidswet(dag))


def wetten(ids: Iterable[str], dag: date) -> list[str]:
    """The full names on this day of these statutes, each once; what is no statute is left out."""
    return list(dict.fromkeys(wetnaam(nummer, dag) for nummer in ids if nummer in WETTEN))


def wetnaam(nummer: str, dag: date) -> str:
    """The full name of what this statute was on that day; raises KeyError for an unknown one."""
    return recht.op_dag(nummer, dag).naam


def gebeurtenis(betreft: Iterable[str]) -> str:
    """``een calamiteit``, ``een geweldsincident`` or both (P-1.2e)."""
    soorten = set(betreft)
    if soorten == {"geweld"}:
        return "een geweldsincident"
    return "een calamiteit en een geweldsincident" if "geweld" in soorten else "een calamiteit"


def met_hoofdletter(tekst: str) -> str:
    """The first letter a capital, the rest as it is."""
    return tekst[:1].upper() + tekst[1:]


def zin(tekst: str) -> str:
    """The text with an end: a full stop, unless it has one."""
    kaal = tekst.strip()
    return kaal if kaal.endswith((".", "!", "?")) else f"{kaal}."


_ZINSBEGIN = (
    *("De", "Het", "Een", "Er", "Wij", "We", "Deze", "Dit", "Die", "Dat", "Om", "Omdat", "Op", "In", "Uit"),
    *("Bij", "Door", "Na", "Naar", "Van", "Voor", "Met", "Over", "Volgens", "Uw", "Onze", "Ons", "Twee"),
    *("Drie", "Enkele", "Alle", "Iedere", "Elke", "Ook", "Nu"),
)
"""Words that have a capital only because a sentence begins with them."""


def na_dubbelepunt(tekst: str) -> str:
    """What a writer stated, a sentence or less, as it reads after a colon: ``de melding van 3 mei 2026.``"""
    kaal = zin(tekst)
    eerste = kaal.split()[0]
    return kaal[:1].lower() + kaal[1:] if eerste in _ZINSBEGIN else kaal


_GETALLEN = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")


def aantal(getal: int, enkel: str, meer: str) -> str:
    """``een week``, ``twee weken``, ``14 dagen``."""
    woord = _GETALLEN[getal] if getal < len(_GETALLEN) else str(getal)
    return f"{woord} {enkel if getal == 1 else meer}"


def duur(van: date, tot: date) -> str:
    """How long someone has from a day to and including another: ``twee weken``, else ``17 dagen``."""
    dagen = (tot - van).days
    return aantal(dagen, "dag", "dagen") if dagen % 7 or dagen < 7 else aantal(dagen // 7, "week", "weken")


def met_lidwoord(organisatie: str) -> str:
    """``de Inspectie ...``, ``de GGD ...`` and ``de gemeente ...``; other names take no article."""
    eerste, _, rest = organisatie.partition(" ")
    if eerste.lower() == "gemeente" and rest:
        return f"de gemeente {rest}"
    return f"de {organisatie}" if eerste in {"Inspectie", "GGD"} else organisatie
