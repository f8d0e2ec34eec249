# SPDX-License-Identifier: EUPL-1.2
"""Read the annotated passages of the benchmark: markup in, plain text and spans out.

Markup is `[[soort|tekst]]`, with item tags after the kind: `[[persoon~klein~woord|roos]]`. `[[vrij|tekst]]`
marks text that may be covered or not: it counts neither way. Rules for annotators: README.md in this folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

MAP = Path(__file__).parent / "passages"
VRIJ = "vrij"
SOORTNAMEN = """
persoon adres postcode telefoon email bsn iban kenteken kvk agb big nummer geboortedatum leeftijd datum
locatie organisatie url account
"""
KENMERKEN = "klein woord vreemd initialen genitief bijnaam fout bekend"
VORMEN = """
proza kop tabel chat ondertekening lijst kleine_letters kapitalen mail brief telegram voetnoot bijschrift
notulen verslag ocr formulier citaat planning
"""
VOORZETSELS = "van de der den het ter ten te op in aan 't la el al da dos di le du von zu bij uit"
SOORTEN = frozenset(SOORTNAMEN.split())
TAGS = frozenset(KENMERKEN.split())
STIJLEN = frozenset(VORMEN.split())
TUSSENVOEGSELS = frozenset(VOORZETSELS.split())
VELDEN = frozenset({"naam", "soort_tekst", "bekend", "delen"})
MARKERING = re.compile(r"\[\[([a-z]+)((?:~[a-z_]+)*)\|([^\[\]|]+)\]\]")
WOORD = re.compile(r"[^\W\d_]{2,}")
LETTER = re.compile(r"\b[^\W\d_]\b")


class PassageFout(ValueError):
    """A passage that cannot be read; the message is Dutch and says where and what."""


@dataclass(frozen=True)
class Item:
    """One labelled mention: `tekst[start:einde]` in code points, with its kind and tags."""

    start: int
    einde: int
    soort: str
    tekst: str
    tags: frozenset[str]


@dataclass(frozen=True)
class Passage:
    """One passage: plain text, the items that must be found, and the spans that count neither way."""

    naam: str
    soort_tekst: str
    stijlen: frozenset[str]
    bekend: tuple[str, ...]
    tekst: str
    items: tuple[Item, ...]
    vrij: tuple[tuple[int, int], ...]


def read_passages(folder: Path = MAP) -> tuple[Passage, ...]:
    """Read all passages in `folder`, ordered by file name. Raises PassageFout."""
    paden = sorted(folder.glob("*.yaml"))
    if not paden:
        raise PassageFout(f"{folder.name}: geen passages (*.yaml) gevonden")
    gelezen = tuple(p for pad in paden for p in read_file(pad))
    dubbel = {p.naam for p in gelezen if sum(q.naam == p.naam for q in gelezen) > 1}
    if dubbel:
        raise PassageFout(f"naam komt vaker voor: {', '.join(sorted(dubbel))}")
    return gelezen


def read_file(pad: Path) -> tuple[Passage, ...]:
    """Read the passages of one YAML file. Raises PassageFout."""
    try:
        inhoud = yaml.safe_load(pad.read_text(encoding="utf-8"))
    except yaml.YAMLError as fout:
        raise PassageFout(f"{pad.name}: geen geldige YAML ({fout})") from fout
    if not isinstance(inhoud, list):
        raise PassageFout(f"{pad.name}: verwacht een lijst van passages")
    return tuple(_passage(ruw, f"{pad.name}, passage {nr}") for nr, ruw in enumerate(inhoud, 1))


def parse(gemarkeerd: str, waar: str, begin: int = 0) -> tuple[str, list[Item]]:
    """Turn marked-up text into plain text and items, `vrij` included; `begin` is added to each offset."""
    stukken: list[str] = []
    items: list[Item] = []
    plek = begin
    vorige = 0
    for m in MARKERING.finditer(gemarkeerd):
        tussen = gemarkeerd[vorige : m.start()]
        plek += len(tussen)
        items.append(_item(m, plek, waar))
        stukken += [tussen, m[3]]
        plek += len(m[3])
        vorige = m.end()
    tekst = "".join(stukken) + gemarkeerd[vorige:]
    _refuse_leftovers(tekst, waar)
    return tekst, items


def _item(m: re.Match[str], start: int, waar: str) -> Item:
    soort, tekst = m[1], m[3]
    tags = frozenset(filter(None, m[2].split("~")))
    if soort not in SOORTEN | {VRIJ}:
        raise PassageFout(f"{waar}: onbekende soort '{soort}' bij '{tekst}'")
    if tags - TAGS:
        raise PassageFout(f"{waar}: onbekende tag {sorted(tags - TAGS)} bij '{tekst}'")
    if tekst != tekst.strip():
        raise PassageFout(f"{waar}: spatie aan de rand van '{tekst}'")
    return Item(start, start + len(tekst), soort, tekst, tags)


def _refuse_leftovers(tekst: str, waar: str) -> None:
    """Anything left that looks like markup was malformed."""
    rest = re.search(r".{0,20}(\[\[|[a-z]\|[^\s|]|~[a-z]+\|).{0,20}", tekst)
    if rest:
        raise PassageFout(f"{waar}: markering klopt niet bij '{rest[0]}'; schrijf [[soort|tekst]]")


def _passage(ruw: object, waar: str) -> Passage:
    if not isinstance(ruw, dict) or set(ruw) - VELDEN or not {"naam", "soort_tekst", "delen"} <= set(ruw):
        raise PassageFout(f"{waar}: verwacht de velden naam, soort_tekst, delen en eventueel bekend")
    bekend = tuple(ruw.get("bekend") or ())
    waar = f"{waar} ({ruw['naam']})"
    tekst = ""
    items: list[Item] = []
    stijlen: set[str] = set()
    for deel in ruw["delen"]:
        stijl = _stijl(deel, waar)
        tekst += "\n\n" if tekst else ""
        kaal, gevonden = parse(deel["tekst"].rstrip("\n"), waar, len(tekst))
        tekst += kaal
        items += [_with_tags(i, stijl, bekend) for i in gevonden]
        stijlen |= stijl
    vrij = tuple((i.start, i.einde) for i in items if i.soort == VRIJ)
    vast = tuple(i for i in items if i.soort != VRIJ)
    return Passage(ruw["naam"], ruw["soort_tekst"], frozenset(stijlen), bekend, tekst, vast, vrij)


def _stijl(deel: object, waar: str) -> frozenset[str]:
    if not isinstance(deel, dict) or set(deel) != {"stijl", "tekst"}:
        raise PassageFout(f"{waar}: een deel heeft precies de velden stijl en tekst")
    stijl = frozenset(str(deel["stijl"]).split())
    if not stijl or stijl - STIJLEN:
        raise PassageFout(f"{waar}: onbekende stijl {sorted(stijl - STIJLEN)}")
    return stijl


def _with_tags(item: Item, stijl: frozenset[str], bekend: tuple[str, ...]) -> Item:
    """Add the styles of the part, and `bekend` and `kapitalen` where the text itself shows them."""
    extra = set(stijl)
    if item.soort == "persoon" and any(_is_form_of(item.tekst, naam) for naam in bekend):
        extra.add("bekend")
    if re.search(r"[^\W\d_]{3}", item.tekst) and item.tekst == item.tekst.upper() and item.soort == "persoon":
        extra.add("kapitalen")
    return Item(item.start, item.einde, item.soort, item.tekst, item.tags | extra)


def _is_form_of(tekst: str, naam: str) -> bool:
    """Every name word of `tekst` (no tussenvoegsels, genitive s allowed) is in `naam`; an initial fits."""
    eigen = set(_name_words(naam))
    eerste = LETTER.search(tekst)
    past = not eerste or any(w.startswith(eerste[0].lower()) for w in eigen)
    woorden = _name_words(tekst)
    return past and bool(woorden) and all(w in eigen or w.removesuffix("s") in eigen for w in woorden)


def _name_words(tekst: str) -> list[str]:
    return [w for w in WOORD.findall(tekst.lower()) if w not in TUSSENVOEGSELS]


def count(passages: Iterable[Passage]) -> dict[str, int]:
    """Number of items per kind, and of person items per tag (`persoon~tag`)."""
    aantal: dict[str, int] = {}
    for sleutel in _keys(passages):
        aantal[sleutel] = aantal.get(sleutel, 0) + 1
    return dict(sorted(aantal.items()))


def _keys(passages: Iterable[Passage]) -> Iterator[str]:
    for p in passages:
        for i in p.items:
            yield i.soort
            if i.soort == "persoon":
                yield from (f"persoon~{tag}" for tag in i.tags)
