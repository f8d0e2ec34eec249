# SPDX-License-Identifier: EUPL-1.2
"""The leak check's own list of what makes a compound or a diminutive of a name."""

from __future__ import annotations

import re

_KOPPELING = "(?:s|e|se|n|en|-|'s-?)?"
_VERKLEIND = "(?:o?tje|je|pje|etje|ke|eke)s?"
_STAARTEN = """
aanpak affaire afdeling agenda appel bende bericht berichten besluit bezoek blog boek boom brief brieven
broer broers bus casus clan club commissie contact dochter dochters dode dood dossier drama echtpaar erfenis
fiets foto fotos gedoe gesprek gesprekken gezin groep groepje hof hoeve huis huisje huishouden incident
kamer kamers kant kantoor kast kerk kind kinderen klas kwestie lijst lijstje mail mails map meisje meisjes
melding moeder moment morgen nummer onderzoek ongeluk ongeval opa oma oom ouders overleg overlijden
pad pand plan probleem protocol rapport regel regels rol ruimte salon schuur school situatie spreekuur
stichting stoel sterfgeval tafel tante tas team tehuis theorie traject trap tuin tweeling vader val variant
vergadering verhaal verklaring verslag verslagen villa vraag vragen vriend vriendin vrouw woning zaak zaal
zaken zoon zonen zus zussen zusjes
familie families begeleider begeleiding behandeling aanbieder bewoner bewoners cliënt client dienst debat
afspraak afspraken app appje appjes auto bed bijeenkomst bureau burgemeester crisis dag discussie
evaluatie feest gebouw geval geschiedenis gezelschap initiatief locatie mantelzorg methode nacht notitie
notulen notulen ontslag oplossing opname patiënt patient periode poli praktijk procedure proces project
punt rooster schrift schema spreker stuk stukken toestand uitje uitspraak uitval verblijf verlof verzoek
voorstel voorval weekend werkgroep zorg zorgplan
"""
_WOORD = "|".join(sorted(set(_STAARTEN.split()), key=len, reverse=True))
_STAART = re.compile(f"{_KOPPELING}(?:{_WOORD})(?:s|en|'s)?|{_VERKLEIND}", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
MINIMUM = 5
"""From so many letters a name is looked for at the beginning of a word."""


def opens_compound(text: str, end: int) -> bool:
    """Whether the letters from ``end`` on make the word before it a compound or a diminutive."""
    rest = _LETTERS.match(text, end)
    return rest is not None and _STAART.fullmatch(rest[0]) is not None
