# SPDX-License-Identifier: EUPL-1.2
"""Names of organisations and places that no word announces: by what stands before them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redaction.herkenning.accountwoorden import medium
from redaction.herkenning.instelling import eigen, kop_uitgang, mag_naam
from redaction.herkenning.lui import lui
from redaction.herkenning.model.kenmerken import in_lijst
from redaction.herkenning.namen import WOORD
from redaction.herkenning.smal import Tweevoud
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.wegen import ANDERE_NAAM
from redaction.herkenning.woorden import achternaam, gewoon, kaal, lijst, nooit_naam, vast, voornaam
from redaction.model import Soort

ANDERE = "andere naam"
"""The source of these finds."""
_ZEKER, _HUIS_ZEKER = 0.5, 0.2
"""Least chance of "no person" where an organisation stands, and for a word like the name of a house."""
_PLEK = Vorm(
    rf"(?<!\w)(?P<voor>[Bb]ij|[Dd]oor|[Nn]amens|[Vv]ia|[Bb]innen|[Oo]p|[Vv]an|[Nn]aar|[Uu]it|[Ii]n|"
    rf"[Vv]oor|[Aa]an|[Mm]et|[Ee]n|[Oo]f|"
    rf"[Rr]ichting|[Tt]eam|[Gg]roep|[Vv]anuit|[Tt]egen|[Oo]ver|ligt|zijn|is|heet|heette|genaamd|"
    rf"bezocht|hierna:|,|"
    rf"\()[ \t\n]?(?<=[ \n(])(?:de[ ]|het[ ]|'t[ ])?['\"\u201c\u2018]?"
    rf"(?P<naam>(?P<lid>(?:De|Het|'t|Ter|Ten|Huize|Huis|Ons|Villa|Residentie|Hof)[ \t](?:(?:van|ter|de|"
    rf"den|der|aan|op)[ \t]){{0,2}})?"
    rf"{WOORD}(?:[ \t](?:(?:van|de|der|den|en|aan|op)[ \t]){{0,2}}(?!De |Het ){WOORD}){{0,2}})"
)
_HUIS = lui(
    r"(?:zicht|rust|hage|duin|duinen|staete|haven|borg|borgh|horst|hoeve|vliet|dauw|hof|hoven|weide|"
    r"huis|huys|tuin|waerd|lust|burgh|"
    r"stede|oord|rand|gaarde|gaard|state|zijde|hoek|wende|winde|heem|burcht|stein|steyn|roos|bron|"
    r"akker|linde|kwartier|gebouw)$"
)
_BOND = lui(r"(?:groep|stichting|bond|fonds|zorg|hulp|huis|school|kerk)$")
_KAMEEL = Tweevoud(
    rf"(?!Mc|Mac|Van|De|Ten|Ter|El|Al)[{HOOFD}][{KLEIN}]+[{HOOFD}][{KLEIN}]+"
    rf"(?:[{HOOFD}][{KLEIN}]+)?"
)
_WOORD = Vorm(rf"(?<![\w.@/'-])[{HOOFD}][{KLEIN}]{{2,}}(?:[{HOOFD}][{KLEIN}]+){{0,2}}(?![\w@'-]|\.\w)")
_HIERNA = Vorm(
    rf"(?i:\bhierna(?: te noemen| ook)?|\bverder te noemen|\bkortweg):?[ ]['\"\u201c\u2018]"
    rf"(?P<w>{WOORD}(?:[ ](?:van |de |en )?{WOORD}){{0,3}})"
)
_DOENER = lui(
    r"(?<!\w)(?i:volgens|namens|medewerkers? van|zorg van|bestuur van|bestuurder van|"
    r"directeur van)[ ]$"
)
_VANZELF = 0.85
"""Least chance of "no person" for a name that has nothing else to go by."""
_ORGANISATIE = frozenset({"bij", "door", "namens", "via", "binnen", "vanuit"})
_WAAR = frozenset({"in", "op", "naar", "uit", "vanuit"})
_KORTST, _KLEINST = 4, 6


def andere_namen(tekst: Tekst, treffers: Iterable[Treffer]) -> list[Treffer]:
    """What stands where an organisation or a place stands, and is neither a word, a town nor a person."""
    anders = {t.start: t.score for t in treffers if t.bron == ANDERE_NAAM}
    uit = [t for m in _PLEK.zoek(tekst) if (t := _op_plek(m, anders))]
    for match in _WOORD.zoek(tekst):
        soort = _vanzelf(match.group(), anders.get(match.start(), 0.0), tekst, match.start())
        if soort:
            uit.append(Treffer(*match.span(), soort, 0.3, 2, ANDERE))
    uit += [Treffer(*m.span("w"), "organisatie", 0.5, 2, ANDERE) for m in _HIERNA.zoek(tekst)]
    return uit


def _vanzelf(woord: str, kans: float, tekst: Tekst, at: int) -> Soort | None:
    """The kind of a name that needs no neighbours: by its form, or because the model is sure of it."""
    if vast(woord) or plaatsnaam(woord) or woord in lijst("volken") or medium(woord):
        return None
    if _KAMEEL.voor(tekst.smal).fullmatch(woord):
        return "organisatie"
    if _BOND.search(woord) and not tekst.zinsbegin(at):
        return "organisatie"
    if gewoon(woord) or nooit_naam(woord) or voornaam(woord) or achternaam(woord):
        return None
    if _HUIS.search(woord) and kans >= _HUIS_ZEKER:
        return "locatie"
    genoeg = (
        kans >= _VANZELF and len(woord) >= _KORTST and not woord.endswith(("isch", "ische", "aans", "ees"))
    )
    alleen = tekst.zinsbegin(at) or _DOENER.search(tekst.tekst, max(0, at - 20), at)
    return "organisatie" if genoeg and alleen else None


def _op_plek(match: re.Match[str], anders: dict[int, float]) -> Treffer | None:
    naam, lid = mag_naam(match["naam"]), match["lid"] or ""
    kern = naam[len(lid) :]
    if not kern or not eigen(naam):
        return None
    start = match.start("naam")
    eerste = kern.split()[0]
    voor = match["voor"].lower()
    kans = anders.get(start + len(lid), 0.0)
    if lid:
        mag = not (
            gewoon(eerste) and voor in {",", "(", "en", "of", "is", "zijn", "met"} and kans < _HUIS_ZEKER
        )
    else:
        mag = _los(kern, eerste, voor, kans)
    if not mag or kop_uitgang(eerste) or medium(eerste):
        return None
    soort: Soort = "locatie" if voor in {"op", "ligt", "zijn"} or _HUIS.search(eerste) else "organisatie"
    return Treffer(start, start + len(naam), soort, 0.4, 2, ANDERE)


def _los(kern: str, eerste: str, voor: str, kans: float) -> bool:
    """Whether a name without an article of its own is more than a town, a person or a word with a capital."""
    if voor == "op" and _HUIS.search(eerste) and not gewoon(eerste):
        return True
    if voor in _WAAR and gewoon(eerste) and _HUIS.search(eerste) and len(eerste) > _KLEINST:
        return not (plaatsnaam(eerste) or vast(eerste) or nooit_naam(eerste))
    if gewoon(eerste) or plaatsnaam(eerste) or nooit_naam(eerste) or eerste.isupper():
        return False
    if _HUIS.search(eerste) and voor not in {",", "("}:
        return not (voornaam(eerste) or (achternaam(eerste) and kans < _ZEKER))
    if voornaam(eerste) or achternaam(eerste):
        return False
    return kans >= _ZEKER and (
        voor in _ORGANISATIE or voor == "op" or (" " in kern and voor in {"van", "naar", "uit"})
    )


def plaatsnaam(woord: str) -> bool:
    """Whether a word is the name of a town or region."""
    return "p" in in_lijst(kaal(woord))
