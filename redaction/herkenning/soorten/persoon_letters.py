# SPDX-License-Identifier: EUPL-1.2
"""Someone by letters in a looser form: "J.K", "M.vdB.", "S. vd B.", "mw. K", "(jvd)" behind a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.tekens import HOOFD, KLEIN, LETTER
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, kleine_lijst, niemand, vast
from redaction.model import Soort

_L = rf"(?:Th|Ch|Ph|IJ|Ij|Sj|Tj|[{HOOFD}])"
_V = r"(?:[vV]\.?[ ]?d\.?|[vV]/d|v\.?|d\.?|el\.?|[vV]an (?:de[rn]?|'t)|'t)"
_NIET_ERNA = rf"(?![\w@/]|[.-][{LETTER}])"
_STIPPEN = Vorm(
    rf"(?<![\w.@/-])(?:{_L}\.-?(?:{_V})?){{1,3}}{_L}{_NIET_ERNA}\.?"
    rf"|(?<![\w.@/-])[{HOOFD}][ ]\.[ ]?[{HOOFD}][ ]?\."
    rf"|(?<![\w.@/-])[{HOOFD}]\.[ ](?:van|de|der|den|ten|ter|el)(?:[ ]de[rn]?)?[ ][{HOOFD}]\.-[{HOOFD}]\."
    rf"|(?<![\w.@/-]){_L}\.[ ]{_L}\.(?![\w@]|[ ]{_L}\.|[ ](?:{_V}[ ])?[{HOOFD}][{KLEIN}])"
)
_MET_VD = Vorm(rf"(?<![\w.@/-])(?:{_L}\.?[ ]?){{0,2}}(?:[vV]\.?[ ]?d\.|[vV]d|[vV]/d)[ ]?{_L}{_NIET_ERNA}\.?")
_DUBBEL = Vorm(rf"(?<![\w.@/-])[{HOOFD}]-[{HOOFD}][ ][{HOOFD}](?:\.|(?![\w-]))")
_TITEL = r"(?<!\w)(?i:mevrouw|mevr\.?|mw\.?|heer|dhr\.?|meneer|mijnheer|collega|coll\.)[ ]"
_NA_TITEL = Vorm(
    rf"{_TITEL}(?P<w>[{HOOFD}]{{1,3}}|[{HOOFD}]{{1,2}}(?:v|vd|d|t|de)[{HOOFD}]{{1,2}}){_NIET_ERNA}"
)
_NA_TIJD = Vorm(
    r"(?<!\w)\d\d?[.:]\d\d(?:[ ]?uur|[ ]?u\.?)?[ \t]*"
    rf"(?:\((?P<w>[{KLEIN}]{{2,4}})\)|(?P<v>[{KLEIN}]{{2,3}}):)"
)
_ALLEEN = Vorm(
    rf"(?:(?<=\()|(?<=[\t|] )|(?<=\t)|(?<=\|))(?P<cel>[{HOOFD}]\.)(?=[ ]?(?:\)|\t|\||\n|$))"
    r"|(?i:\b(?:door|paraaf:?|get\.|gr\.?|groetjes|groet,?|liefs,?|xx?|collega|met|namens))[ ]"
    rf"(?P<na>[{HOOFD}]\.)(?=[ ]?(?:[,;)]|\n|$))"
    rf"|(?<=[{KLEIN}][.,][ ])(?P<slot>[{HOOFD}]\.)(?=[ \t]*(?:\n|$))"
    r"|(?:^|(?<=\n))(?P<regel>[F-HJ-UWYZ]\.)(?=\n|$)"
)
_KLEIN_PUNT = Vorm(
    rf"(?i:\((?:get\.[ ])?|\b(?:door|collega|paraaf:?|mw\.?|dhr\.?|namens|gr\.?|get\.)[ ])"
    rf"(?P<w>[{KLEIN}]\.(?:v\.)?(?:d\.)?[{KLEIN}]\.?)(?![\w.])"
)
_PAAR = Vorm(
    rf"(?<![\w.@/-])(?P<w>[{HOOFD}]\.)(?=[ ](?:en|&)[ ](?:[{HOOFD}]\.[ ]?){{1,3}}(?:{_V}[ ]?|de[ ])?"
    rf"[{HOOFD}][{KLEIN}])"
)
_KORT = frozenset(
    (
        "oa",
        "io",
        "po",
        "dd",
        "bv",
        "nv",
        "ed",
        "ea",
        "mn",
        "nl",
        "ca",
        "vd",
        "ma",
        "zo",
        "iv",
        "zg",
        "ic",
        "vm",
        "nm",
    )
)
_NIEMAND = frozenset({"B.V", "N.V", "C.V", "U.A", "V.O.F", "A.U.B"})
_EENHEID = frozenset(
    {"ca", "ivm", "nvt", "zn", "uur", "mg", "ml", "kg", "ntb", "opm", "evt", "vm", "nm", "vv", "ur"}
)


class PersoonLetters(Tekstregel):
    """What also abbreviates something else is left to a person to see, unless a title stands before it."""

    bron = "persoon.letters"
    soort: ClassVar[Soort] = "persoon"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for patroon in (_STIPPEN, _MET_VD, _DUBBEL):
            for match in patroon.zoek(tekst):
                if match.group().rstrip(".") not in _NIEMAND and not _afkorting(match.group()):
                    yield self.treffer(*match.span(), 0.5)
        for patroon in (_NA_TITEL, _PAAR):
            for match in patroon.zoek(tekst):
                yield self.treffer(*match.span("w"), 0.6)
        for match in _ALLEEN.zoek(tekst):
            yield self.treffer(*match.span(match.lastgroup or 0), 0.45)
        yield from self._klein(tekst)

    def _klein(self, tekst: Tekst) -> Iterator[Treffer]:
        """Letters in small type: "door j.k.", "06.15 (jvd)"."""
        for match in _KLEIN_PUNT.zoek(tekst):
            if match["w"].replace(".", "") not in _KORT:
                yield self.treffer(*match.span("w"), 0.45)
        for match in _NA_TIJD.zoek(tekst):
            groep = "w" if match["w"] else "v"
            if not gewoon(match[groep]) and match[groep] not in _EENHEID and not vast(match[groep].upper()):
                yield self.treffer(*match.span(groep), 0.45)


def _afkorting(tekst: str) -> bool:
    kern = tekst.replace(".", "").replace(" ", "")
    if kern.lower() in kleine_lijst("letterwoorden") and "." not in tekst[1:-1]:
        return True
    return len(kern) > 1 and (vast(tekst) or niemand(tekst) or (len(kern) > 2 and vast(kern)))
