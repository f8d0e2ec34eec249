# SPDX-License-Identifier: EUPL-1.2
"""Numbers of clients, files, cases, staff, passports: by the word that names them, or by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.lui import lui
from redaction.herkenning.nummervorm import AANEEN, CIJFERS, GEDEELD, is_nummer
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

_DINGEN = frozenset(
    {
        "dossier", "zaak", "casus", "melding", "incident", "cliënt", "cliënte", "client", "patiënt",
        "patiënte", "pt", "bewoner", "bewoonster", "debiteur", "polis", "bankpas", "tankpas", "pasje",
        "chipkaart", "ov-chipkaart", "imei", "beschikking", "besluit", "factuur", "rapport",
        "budgethouder", "paspoort", "rijbewijs", "proces-verbaal", "label", "lidmaatschap", "kluisje",
        "kluis", "gezin", "ticket", "order", "aangifte", "registratie", "register", "inschrijving", "mic",
        "mim", "vim", "fobo", "triasweb", "ref", "referentie", "kenmerk", "zaakkenmerk", "inzake", "code",
        "klant", "medewerker", "medew", "mdw", "mw", "pers", "personeel", "cl", "bew", "pat", "indicatie",
        "mip",
        "reg", "beslissing", "bezwaar", "klacht", "aanslag", "topdesk", "personeelslid", "id",
        "relatie", "ritcode", "dossiers", "zaken",
    }
)  # fmt: skip
_DING_UITGANG = ("kaart", "sleutel")
_GEEN = (
    "huis", "telefoon", "mobiele", "mobiele ", "mobiel", "kamer", "artikel", "pagina", "toestel", "versie",
    "volg", "post", "gedrags", "regel", "alarm", "nood", "bar", "bron", "product", "rekening",
)  # fmt: skip
"""Numbers of another kind, or of nothing that anyone can be found by."""
_WOORD = Vorm(
    r"(?:nummers?|NUMMER|Nummers?|nrs?\b\.?|NR\b\.?|Nr\b\.?|code|CODE|Code|kenmerk|Kenmerk|KENMERK|"
    r"[Rr]eferentie|\b[Rr]ef\b\.?|\b[Nn]o\.|№)"
    r"(?![A-Za-zà-ÿ])"
)
_VAN = (
    r"(?:[ \t]?\((?!\d)[^()\d\n]{1,30}\))?[ \t]{0,8}(?:[:=#(,.*-][ \t]{0,3})?"
    r"(?:[A-Za-zÀ-ÿ.'-]{1,20}[:]?[ \t]){0,5}?"
    r"(?:\n{0,2}[ \t]{0,3})?[\"'(*]?"
)
_NA_WOORD = lui(rf"{_VAN}(?P<w>{GEDEELD})")
_NA_DING = lui(
    r"[ \t]{0,8}(?:[:=#(,.*-][ \t]{0,3})?(?:(?:is|met|van|onder|nr\.?|nummer|[A-Z]{2,6})[ :]{1,2}){0,2}?"
    rf"(?:\n{{0,2}})?[\"'(*]?(?P<w>{GEDEELD})"
)
_RECHT = Vorm(
    r"(?<![\w/])(?:C/\d\d/\d{5,6}|\d{7,8})[ ]?[/\\]?[ ]?[A-Z]{2,3}[ ]?[A-Z]{2,5}[ ]\d\d[-/]\d{1,6}"
    r"|(?<![\w/])(?:[A-Z]{3}|[A-Z]{2,3}[ ][A-Z]{2,4})[ ]\d\d/\d{2,5}(?:[ ][A-Z]{2,6})?(?!\w)"
    r"|(?<![\w/])C/\d\d/\d{5,6}(?!\w)|(?<![\w-])PL\d{4}[ -]?\d{8,10}(?:-\d{1,2})?(?![\w-])"
    r"|(?<!\d)\d{2}[/-]\d{6}[/-]\d{2}(?!\d)"
)
_ONDER = Vorm(
    r"(?<!\w)(?i:o\.?v\.?v\.?|onder vermelding van|bekend (?:staat )?onder|staat (?:in \w+ )?onder|(?:die "
    r")?eindig(?:t|end)"
    r" op|laatste (?:(?:twee|drie|vier) )?cijfers(?: zijn)?)[ :]{1,2}(?P<w>[A-Za-z]{0,4}[-/.]?\d[\dA-Za-z]"
    r"+(?:[-/.]\w+)*)"
)
_VOORLETTER = Vorm(
    r"(?<![\w./@:+-])(?:[a-z]{1,3}-?\d{4,8}|(?!EUR|NEN|ISO|NTA|HKZ|DIN|CAO|TEL|AGB|KVK|BIG|BSN|NR)[A-Z]{1,"
    r"3}[ ]\d{5,8}|[A-Z"
    r"]{2}[ ]\d{2}[ ]\d{5})"
    r"(?![\w@]|[-/]\w|[.,]\d)"
)
_HAAKJES = Vorm(r"(?<=[a-zà-ÿ] )\((?P<w>\d{4,8})\)")
_PASPOORT = Vorm(r"(?<![\w-])[A-NP-Z]{2}(?=[A-NP-Z0-9]*\d)[A-NP-Z0-9]{6}\d(?![\w-])")


_ZEKER = (_RECHT, _PASPOORT)
_VORMEN = ((_RECHT, 0.7), (_PASPOORT, 0.5), (AANEEN, 0.5), (CIJFERS, 0.4), (_VOORLETTER, 0.35))


class Nummer(Tekstregel):
    """Beside a word for a number three digits do; beside a word for a thing, or alone, the form must tell."""

    bron = "nummer"
    soort: ClassVar[Soort] = "nummer"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for kop in _WOORD.zoek(tekst):
            if tekst.tekst[max(0, kop.start() - 9) : kop.start()].lower().endswith(_GEEN):
                continue
            los = not tekst.tekst[max(0, kop.start() - 1) : kop.start()].isalpha()
            yield from self._na(tekst.tekst, _NA_WOORD, kop.end(), 3 if los else 2, 0.8, los=los)
        for woord in tekst.woorden_die(_ding):
            yield from self._na(tekst.tekst, _NA_DING, woord.end, 3, 0.7)
        for vorm, minst in ((_HAAKJES, 4), (_ONDER, 2)):
            for match in vorm.zoek(tekst):
                start, end = match.span("w")
                if is_nummer(tekst.tekst, start, end, minst, alleen=True):
                    yield self.treffer(start, end, 0.5)
        for patroon, score in _VORMEN:
            for match in patroon.zoek(tekst):
                if patroon in _ZEKER or is_nummer(
                    tekst.tekst, *match.span(), 3 if "-" in match.group() else 4, alleen=True
                ):
                    yield self.treffer(*match.span(), score)

    def _na(
        self, tekst: str, vorm: re.Pattern[str], at: int, minst: int, score: float, *, los: bool = False
    ) -> Iterator[Treffer]:
        match = vorm.match(tekst, at)
        if match is None:
            return
        start, end = match.span("w")
        ver = any(c.isalpha() for c in tekst[at:start])
        kort = los and tekst[start:end].isdigit() and end - start < 4
        letters = any(c.isupper() for c in tekst[start:end])
        if not kort and is_nummer(tekst, start, end, 2 if letters and los else minst, ver=ver):
            yield self.treffer(start, end, score)
            yield from self._verder(tekst, end, minst, score)

    def _verder(self, tekst: str, at: int, minst: int, score: float) -> Iterator[Treffer]:
        """What else is named by the same word: "de dossiers 4471, 4480 en 4502"."""
        while volgend := _VERDER.match(tekst, at):
            start, at = volgend.span("w")
            if not is_nummer(tekst, start, at, max(minst, 3)):
                return
            yield self.treffer(start, at, score)


_VERDER = lui(rf"(?:,[ ]|[ ](?:en|of|/|&|t/m|tot en met)[ ])(?P<w>{GEDEELD})")


def _ding(woord: str) -> bool:
    klein = woord.lower().split("-")[-1]
    return klein in _DINGEN or klein.endswith(_DING_UITGANG)
