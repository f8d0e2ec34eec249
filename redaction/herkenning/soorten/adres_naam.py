# SPDX-License-Identifier: EUPL-1.2
"""Addresses in a street whose name holds no word for a street: "Oude Delft 95", "Hoefblad 19, 21 en 23"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.namen import WOORD
from redaction.herkenning.plekwoorden import WINDSTREKEN
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Bij, Vorm
from redaction.herkenning.woorden import achternaam, gewoon, kaal, nooit_naam, vast, voornaam
from redaction.model import Soort

_NR = (
    r"[1-9]\d{0,3}(?:[ ]?[-/][ ]?\d{1,4}|[ ]?-?[ ]?(?:bis|hs|huis|rood|zwart|[a-zA-Z](?![A-Za-z']))|"
    r"-[IV]{1,3}|"
    r"[ ](?:I{1,3}|IV)(?!\w))?(?![\w]|[-.,:/]\d|%| ?(?:uur|jaar|keer|euro|cliënten|bewoners|mensen|"
    r"weken|dagen|"
    r"maanden|minuten|punten|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december)\b)"
)
_STRAAT = (
    rf"(?:(?:De|Het|'t|Op|Aan|Achter|In|Van|Onder|Bij|Ter|Ten|Den)[ ](?:(?:de|den|der|het|'t|Sint|"
    rf"St\\.)[ ])?)?"
    rf"{WOORD}(?:[ ](?:(?:van|de|der|den|het|ter|ten|op|aan|in|Sint|'t)[ ]){{0,2}}{WOORD}){{0,2}}"
)
_CUE = Vorm(
    rf"(?:(?<!\w)(?P<cue>(?i:aan|op|naar|van|bij|langs|tegenover|naast|(?-i:in|achter|rond|nabij|uit|vanui"
    rf"t|van"
    rf"af|hoek|zit)|wonende?|woonachtig|woont|"
    rf"woonde|verblijft|adres|bezorgadres|"
    rf"postadres|bezoekadres|woonadres|retour|thuis|ook|en|of|op het adres|op adres):?[ ](?:de |"
    rf"het )?)|(?P<regel>(?:^|(?<=\n))[ \t]*)|(?P<komma>,[ ]))"
    rf"(?P<w>{_STRAAT}[ ]{_NR}(?:(?:,[ ]\d{{1,4}}[a-z]?)*[ ]en[ ]\d{{1,4}}[a-z]?(?=[ ]?[.,;)\n]|$))?"
    rf"(?P<post>[,\s]{{1,3}}[1-9]\d{{3}}[ ]{{0,2}}[A-Z]{{2}}(?!\w)(?:[ ]{{1,3}}{WOORD}(?:[ ]{WOORD})?)?)?)",
    bij=Bij(rf"[{HOOFD}][{LETTER}'-]{{0,60}}[ ][1-9]", voor=640, na=2000),
)
_GEEN_STRAAT = frozenset(
    {
        "artikel", "hoofdstuk", "paragraaf", "bijlage", "tabel", "figuur", "stap", "fase", "norm",
        "team", "groep", "week", "dag", "versie", "kamer", "afdeling", "unit", "doel", "punt", "vraag",
        "module", "deel", "niveau", "spoor", "perron", "categorie", "level", "zone", "type", "model",
        "lijn", "bus", "nummer", "nr", "gesprek", "casus", "bewoner", "cliënt", "cliënte", "getuige",
        "medewerker", "begeleider", "route", "blok", "locatie", "gebouw", "appartement", "flat",
        "woning", "etage", "verdieping", "studio", "zaal", "lokaal", "box", "cel", "bed", "vleugel",
        "toren", "ingang", "punten", "ronde", "klas", "cohort", "rapport", "document", "dossier", "zaak",
        "melding", "incident", "scenario", "optie", "variant", "ploeg", "dienst", "pagina", "blad",
        "bladzijde", "regel", "lid", "criterium", "aanbeveling", "conclusie", "thema", "kwartaal",
        "windows", "top", "beppe", "score", "graad", "code", "vak", "sectie", "gang", "huis", "portiek",
        "hal", "plek", "tel", "telefoon", "toestel", "postbus", "antwoordnummer", "nederland", "radio",
        "kanaal", "net", "formulier", "stuk", "productie",
    }
)  # fmt: skip


_LID = frozenset({"De", "Het", "Den", "Op", "Aan", "Achter", "In", "Van", "Onder", "Bij", "Ter", "Ten"})
_WIJD = frozenset({"in", "achter", "rond", "nabij", "uit", "vanuit", "vanaf", "zit"})
"""Before these a number more often counts, and a name is more often a town's."""
_TELT = lui(r"[ ][a-zë]{3,}(?:en|s|'s)\b")
_STRAATWOORD = frozenset(
    {"Singel", "Markt", "Plein", "Brink", "Dijk", "Haven", "Kade", "Wal", "Gracht", "Dam", "Spui"}
)


@lru_cache(maxsize=4096)
def _is_plaats(woord: str) -> bool:
    """Whether a word is the name of a town."""
    return "p" in in_lijst(kaal(woord))


class AdresNaam(Tekstregel):
    """A name with a capital and a house number, where an address stands."""

    bron = "adres.naam"
    soort: ClassVar[Soort] = "adres"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        at = 0
        for start, end in _CUE.gebied(tekst):
            at, cue = max(at, start), _CUE.voor(tekst.smal)
            while match := cue.search(tekst.tekst, at, end):
                at = match.end() if self._straat(tekst, match) else match.start("w") + 1
                if at == match.end():
                    yield self.treffer(*match.span("w"), 0.6)

    def _straat(self, tekst: Tekst, match: re.Match[str]) -> bool:
        woorden = re.findall(WOORD, re.split(r"[ ]\d", match["w"])[0])
        laatste = woorden[-1]
        if (
            laatste.lower() in _GEEN_STRAAT
            or any(vast(w) for w in woorden if w not in _LID)
            or is_rol(laatste)
            or laatste.isupper()
        ):
            return False
        if match["post"]:
            return True
        if len(woorden) == 1 and laatste.lower() in WINDSTREKEN:
            return False
        if match["regel"] is not None:
            rest = tekst.tekst[match.end() :].split("\n", 1)[0].strip()
            return not rest and not (gewoon(laatste) and len(woorden) == 1 and laatste not in _STRAATWOORD)
        cue = (match["cue"] or "").strip().lower()
        if cue in _WIJD and (_is_plaats(laatste) or gewoon(laatste) or _TELT.match(tekst.tekst, match.end())):
            return False
        if nooit_naam(laatste) or (len(woorden) == 1 and (voornaam(laatste) or achternaam(laatste))):
            return False
        if match["komma"] is not None or cue in {"en", "of", "ook"}:
            return not gewoon(laatste) or len(woorden) > 1
        return True
