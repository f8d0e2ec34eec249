# SPDX-License-Identifier: EUPL-1.2
"""Organisations by ordinary words ("van Samen Veilig"), by a compound of care, or by "het" and a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.instelling import eigen
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.soorten.persoon_rol import is_rol
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import achternaam, gewoon, kaal, lijst, niemand, nooit_naam, vast, voornaam
from redaction.model import Soort

_CAP = rf"[{HOOFD}][{KLEIN}]+(?:-[{HOOFD}{KLEIN}][{KLEIN}]+)?"
_RIJ = Vorm(
    rf"(?<![\w'@./&-]){_CAP}(?:[ ](?:(?:van|voor|op|in|en|aan|des|met|onder|uit)[ ])?{_CAP}){{1,3}}(?!"
    rf"[\w'@-])"
)
_VOOR = lui(
    r"(?<!\w)(?i:bij|via|namens|door|van|voor|aan|naar|uit|met|binnen|vanuit|volgens|en|of|organisatie"
    r"|aanbieder|"
    r"stichting|vereniging|bureau|team|project|programma|partij)[ ]$|[(|][ ]?$|\|[ ]$"
)
_HET = Vorm(rf"(?<=[ (])het[ ](?P<w>{_CAP}(?:-[a-z]+)?)(?![\w'-])(?![ ][{HOOFD}])")
_SAMEN = Vorm(
    rf"(?<![\w'@./&-])(?:Zorg|Thuis|Flex|Medi|Woon|Jeugd|Budget|Kraam|Welzijn|Care|Psy|Uitzend|Verpleeg"
    rf"|Begeleid)"
    rf"(?:[{KLEIN}]{{3,}}|[{HOOFD}][{KLEIN}]{{2,}})(?:[ ](?:(?:van de|van|de|en|voor)[ ])?{_CAP}){{0"
    rf",3}}(?![\w'@])"
    rf"|(?<![\w'@./&-])[{HOOFD}][{KLEIN}]{{2,}}(?:zorg|care|flex|hulp|thuis|werk|support|groep|point"
    rf"|partners)"
    rf"(?:[ ](?:(?:van de|van der|van|de|en|voor)[ ])?{_CAP}){{0,3}}(?![\w'@])"
)
_VORM = Vorm(
    rf"(?<![\w'@./&-])(?:[{HOOFD}][\w']*-(?:moskee|kerk|school|college|center|centrum|kliniek|stichting"
    rf"|apotheek|"
    rf"hospice|praktijk|ziekenhuis)|{_CAP}[ ](?:UMC\+?|MC|Medisch Centrum)|[A-Z]?UMC[A-Z+]?|"
    rf"[{HOOFD}][{KLEIN}]+(?:[24][{HOOFD}]|-4-[{HOOFD}])[{KLEIN}]+)(?![\w-])"
    rf"|(?<![\w'])'s[ ](?!Avonds|Morgens|Ochtends|Middags|Namiddags|Nachts|Zondags|Zaterdags|Maandags)"
    rf"[{HOOFD}][{KLEIN}]+(?:[ ]{_CAP})?(?![\w-])|(?<![\w'@./&-]){_CAP}[ ]des[ ]{_CAP}(?![\w-])"
    rf"|(?<=[ (](?:het|bij|van|via) )(?:St\.|Sint)[ -]{_CAP}(?:[ ]{_CAP})?(?![\w-])"
    rf"|(?<![\w'@./&-])(?:Prins|Prinses|Koningin|Koning|Burgemeester|Pater|Sint|Pastoor|Juliana)[ ]"
    rf"[{HOOFD}][{KLEIN}]+"
    rf"(?:school|college|kerk|ziekenhuis|huis|hof|stichting)(?![\w-])"
)
_BIJVOEGLIJK = ("se", "isch", "ische", "ees", "aans", "ense", "iaan")
_STRAAT = (
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "dag",
    "nacht",
    "avond",
    "wet",
    "kamer",
    "zaken",
    "van",
)


class OrganisatieWoorden(Tekstregel):
    """Only where no sentence begins: a capital there is no matter of course."""

    bron = "organisatie.woorden"
    soort: ClassVar[Soort] = "organisatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for vinder, score in (
            (_rijen, 0.34),
            (_na_hets, 0.33),
            (_vormen, 0.5),
            (_samens, 0.4),
        ):
            for start, end in vinder(tekst):
                yield self.treffer(start, end, score)


def _rijen(tekst: Tekst) -> Iterator[tuple[int, int]]:
    """Rows of ordinary words with capitals behind a word for a relation."""
    for match in _RIJ.zoek(tekst):
        if _VOOR.search(tekst.tekst, max(0, match.start() - 16), match.start()) and _rij(match.group()):
            yield match.span()


def _na_hets(tekst: Tekst) -> Iterator[tuple[int, int]]:
    """Names behind "het"."""
    return (m.span("w") for m in _HET.zoek(tekst) if _na_het(m["w"]))


def _vormen(tekst: Tekst) -> Iterator[tuple[int, int]]:
    """Names by a form that only organisations have."""
    for match in _VORM.zoek(tekst):
        eerste = match.group().split()[0].split("-")[0]
        if not (vast(match.group()) or vast(eerste) or eerste in lijst("volken")):
            yield match.span()


def _samens(tekst: Tekst) -> Iterator[tuple[int, int]]:
    """Compounds of care that are no ordinary word, and names that begin with one."""
    for match in _SAMEN.zoek(tekst):
        woorden = match.group().split()
        lang = len(woorden) > 1 and not tekst.zinsbegin(match.start()) and eigen(match.group())
        if lang or _samen(woorden[0]):
            yield match.span()


@lru_cache(maxsize=4096)
def _rij(naam: str) -> bool:
    """Whether a row of capitalised words is a name: ordinary words all, none of the domain, a name or a"
    " place."""
    woorden = [w for w in naam.split() if w[0].isupper()]
    if not all(gewoon(w) for w in woorden) or woorden[-1].lower().endswith(_STRAAT):
        return False
    if all(nooit_naam(w) for w in woorden):
        return False
    return not any(
        vast(w) or is_rol(w) or niemand(w) or w in lijst("volken") or w.lower() in lijst("rollen")
        for w in woorden
    )


@lru_cache(maxsize=4096)
def _na_het(woord: str) -> bool:
    """ "het Antonius": no word, town, language or term; nobody is called with "het" before it."""
    kern = woord.split("-")[0]
    if kern.endswith(_BIJVOEGLIJK):
        return False
    if (
        gewoon(kern)
        or vast(woord)
        or vast(kern)
        or niemand(kern)
        or nooit_naam(kern)
        or kern in lijst("volken")
    ):
        return False
    delen = in_lijst(kaal(kern))
    return "p" not in delen or voornaam(kern) or achternaam(kern)


@lru_cache(maxsize=4096)
def _samen(woord: str) -> bool:
    """Whether a compound of care is no ordinary one: "Flexpoint", "Budgetzorg"."""
    return not (
        gewoon(woord)
        or vast(woord)
        or niemand(woord)
        or is_rol(woord)
        or voornaam(woord)
        or achternaam(woord)
    )
