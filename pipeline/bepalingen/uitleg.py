# SPDX-License-Identifier: EUPL-1.2
"""One provision, rule or tension, told in full to a reader."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from pipeline.bepalingen.model import BRONNEN, Bepaling, Spanning
from pipeline.bepalingen.plekken import Plek, vind
from pipeline.bepalingen.register import bepalingen, spanningen
from pipeline.bepalingen.samenhang import (
    bepalingen_van_regel,
    getest_door,
    plekken_van,
    spanningen_van,
    verwant,
)
from pipeline.bepalingen.voorbeeld import Voorbeeld, van_regel, voorbeeld
from pipeline.toets.model import Regel
from pipeline.toets.regels import alle_regels

_KOP = re.compile(r"[a-zL ]{2,13}: +(?=\S)|  [a-z]+ +(?=\S)|  (?:goed|fout|Keuze): |  ")
_NAGAAN = {
    "cel": "lakmoes uitwisseling weigert wat deze cel niet toelaat",
    "uitzondering": "lakmoes uitwisseling laat dit toe als aan elke eis van de uitzondering is voldaan",
    "termijn": "lakmoes termijnen rekent de termijn uit en zegt wat te laat is",
    "toestand": "lakmoes stand zegt of deze stap is gezet, en wat hem nog tegenhoudt",
    "doelgroep": "lakmoes bouw dekt af wat deze lezers niet mogen zien",
    "soort": "lakmoes genereer maakt dit stuk en zegt wat er nog aan ontbreekt",
    "veld": "lakmoes controleer leest dit veld en weigert wat er niet in past",
}
"""What the program checks at each kind of place, for a provision without a rule of its own."""
_PARTIJ = {"wmo_toezichthouder": "Wmo-toezichthouder"}
_BEREIK = {
    "protocol": "een zaak onder het protocol",
    "kader": "elke zaak waarin Wmo-toezicht en rijksinspectie elkaar tegenkomen",
    "vorm 1": "gezamenlijk toezicht (vorm 1)",
    "vorm 2": "afzonderlijk toezicht met gedeelde resultaten (vorm 2)",
    "vorm 3": "afzonderlijk toezicht met informeren (vorm 3)",
}
_HERSTEL = {
    "ja": "ja",
    "vooraf": "ja, zolang er niets openbaar is gemaakt of gedeeld; daarna niet meer",
    "deels": "deels: het kan alsnog, maar te laat blijft te laat",
    "nee": "nee; leg de reden vast",
    "nvt": "niet van toepassing: hier valt niets aan te overtreden",
}


def uitleg(nummer: str, *, tests: bool = False) -> str:
    """The full text for one id; ``tests`` adds the files that try it. Raises KeyError for no id."""
    if nummer in bepalingen():
        regels = _bepaling(bepalingen()[nummer], tests)
    elif nummer in alle_regels():
        regels = _eigen_regel(alle_regels()[nummer], tests)
    else:
        regels = _spanning(spanningen()[nummer])
    return "\n".join(gevouwen for regel in regels for gevouwen in _vouw(regel)) + "\n"


def _vouw(regel: str) -> list[str]:
    """One line as lines that fit; what follows stands under the text, not under its heading."""
    kop = _KOP.match(regel)
    inspringen = " " * (kop.end() if kop else 0)
    return textwrap.wrap(regel, 100, subsequent_indent=inspringen, break_on_hyphens=False) or [""]


def _kop(naam: str, waarde: str) -> str:
    return f"{naam + ':':14}{waarde}"


def bereik_in_woorden(b: Bepaling) -> str:
    """When a provision holds, in one line."""
    tekst = ", ".join(_BEREIK[b_] for b_ in b.bereik)
    tekst += f"; stuk of maatregel van: {_partijen(b.eigenaar)}" if b.eigenaar else ""
    return tekst + (f"; wet: {', '.join(b.wet)}" if b.wet else "")


def _partijen(partijen: Iterable[str]) -> str:
    return ", ".join(_PARTIJ.get(p, p) for p in partijen)


def _bepaling(b: Bepaling, tests: bool) -> list[str]:
    regels = [b.id, "", b.tekst, "", _kop("bron", f"{BRONNEN[b.bron]}, {b.plaats}")]
    if b.afgeleid:
        regels.append(_kop("let op", "dit volgt uit de tekst; het staat er niet letterlijk"))
    regels.append(_kop("bindt", _partijen(b.bindt) or "niemand; dit is een omschrijving of een verwijzing"))
    regels.append(_kop("geldt voor", bereik_in_woorden(b)))
    regels.append(_kop("herstelbaar", _HERSTEL[b.herstelbaar]))
    regels += (
        ["", _kop("buiten", f"dit zit niet in Lakmoes. {b.buiten}")] if b.buiten else _plekken(plekken_van(b))
    )
    regel = alle_regels().get(b.id)
    regels += _regel(regel) if regel else _nagegaan(b)
    return regels + _slot(b.id, voorbeeld(b), getest_door(b) if tests else ())


def _nagegaan(b: Bepaling) -> list[str]:
    """What is checked of a provision that has no rule of the gate with its own id."""
    if b.buiten:
        return []
    soorten = [soort for soort in dict.fromkeys(soort for soort, _ in b.plekken.paren()) if soort in _NAGAAN]
    zinnen = [f"lakmoes toets, regel {r}: {alle_regels()[r].titel}" for r in b.plekken.regel]
    zinnen += [_NAGAAN[soort] for soort in soorten]
    if any("uitwisseling" in naam for naam in b.plekken.deel):
        zinnen.append("lakmoes uitwisseling weegt dit mee en weigert wat niet mag")
    zinnen = zinnen or ["niets; dit is een betekenis of een verwijzing, geen eis"]
    return ["", "Wat Lakmoes nagaat", *(f"  {zin}" for zin in zinnen)]


def _eigen_regel(r: Regel, tests: bool) -> list[str]:
    regels = [r.id, "", r.titel, "", _kop("bron", r.bron), *_regel(r)]
    regels.append(_kop("herstelbaar", "ja" if r.herstelbaar else "nee"))
    van = bepalingen_van_regel(r.id)
    regels += [_kop("draagt", ", ".join(van))] if van else []
    gevallen = (f"tests/pipeline/toets/gevallen/{r.id}.yaml",)
    return regels + _slot(r.id, van_regel(r.id), gevallen if tests else ())


def _regel(r: Regel) -> list[str]:
    mogelijk = "mogelijk" if r.ontheffing_mogelijk else "niet mogelijk"
    regels = ["", f"De toets (lakmoes toets) gaat dit na: {r.titel}."]
    regels += [_kop("uitleg", r.uitleg), _kop("toetst bij", r.bereik.tekst), _kop("ontheffing", mogelijk)]
    return regels + ([_kop("eerst", ", ".join(r.na))] if r.na else [])


def _plekken(plekken: Iterable[Plek]) -> list[str]:
    return ["", "Waar dit in Lakmoes zit", *(f"  {p.soort:13} {p.naam}: {p.tekst}" for p in plekken)]


def _slot(nummer: str, v: Voorbeeld, tests: Iterable[str]) -> list[str]:
    regels = ["", "Voorbeeld"] if v.goed or v.fout else []
    regels += [f"  goed: {v.goed}"] if v.goed else []
    regels += [f"  fout: {v.fout}"] if v.fout else []
    for s in spanningen_van(nummer):
        regels += ["", f"Spanning {s.id}", f"  {s.spanning}", f"  Keuze: {s.keuze}"]
    ander = verwant(nummer)
    regels += ["", _kop("verwant", ", ".join(ander))] if ander else []
    door = [f"  {t}" for t in tests]
    return [*regels, "", _kop("getoetst door", ""), *door] if door else regels


def _spanning(s: Spanning) -> list[str]:
    plekken = [vind(soort, naam, _drager(s, soort)) for soort, naam in s.plekken.paren()]
    regels = [s.id, "", s.spanning, "", _kop("keuze", s.keuze), *_plekken(plekken), "", "Tussen"]
    return regels + [f"  {b}: {bepalingen()[b].tekst}" for b in s.tussen]


def _drager(s: Spanning, soort: str) -> str:
    """The provision under which a state machine is looked up."""
    return s.tussen[0] if soort == "toestand" else s.id
