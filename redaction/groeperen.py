# SPDX-License-Identifier: EUPL-1.2
"""From finds to entities: one person, one key; the same datum, one key; labels with numbers."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from unicodedata import category

from redaction.beleid import naam_van_soort, stel_voor, voorstel_passage
from redaction.besluit import Besluitenboek, Entiteit, Vermelding, ververs
from redaction.merk import merk_van_code
from redaction.model import TE_BEZIEN, Identiteit, Soort, Vondst
from redaction.nummering import Nummer, bezette_nummers, leesvolgorde, rollabels, volgende
from redaction.schrift import ander_schrift

_TUSSEN = frozenset(
    {"de", "den", "der", "van", "het", "'t", "ten", "ter", "te", "in", "op", "el", "al", "von"}
)
_TITELS = frozenset(
    {"dhr", "mevr", "mw", "mevrouw", "meneer", "heer", "dr", "drs", "mr", "prof", "ds", "ir", "ing"}
)
_DING = ("locatie:", "organisatie:")
_GEEN_TEKEN = re.compile(r"[^a-z0-9]+")


def kaal(tekst: str) -> str:
    """Text for comparing: no accents, no signs, lower case, single spaces."""
    if tekst.isascii():
        return _GEEN_TEKEN.sub(" ", tekst.lower()).strip()
    plat = unicodedata.normalize("NFKD", tekst)
    plat = "".join(c for c in plat if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if _telt(c) else " " for c in plat).split())


def _telt(teken: str) -> bool:
    return (teken.isascii() and teken.isalnum()) or ander_schrift(teken) or category(teken) in {"Mc", "Nd"}


def _naamdelen(tekst: str) -> list[str]:
    woorden = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?", tekst)
    return [w for w in woorden if kaal(w) not in _TITELS]


def sleutel_van(vondst: Vondst) -> str:
    """The key that finds of one entity share.

    Known people share their id, but a word that may be their name or just a word stands apart, so that
    no decision on the person covers the word. A name that fits several known people, those people;
    unknown people their surname with first initial, when given; all else the text without signs.
    """
    if vondst.laag == TE_BEZIEN and (vondst.identiteit or vondst.kandidaten):
        wie = vondst.kandidaten or (str(vondst.identiteit),)
        return f"misschien:{'+'.join(sorted(wie))}:{kaal(vondst.tekst)}"
    if vondst.kandidaten:
        return "gedeeld:" + "+".join(sorted(vondst.kandidaten))
    if vondst.identiteit:
        return (
            f"bekend:{vondst.identiteit}"
            if vondst.soort in ("persoon", "organisatie")
            else (f"{vondst.soort}:{kaal(vondst.tekst)}")
        )
    if vondst.soort == "passage":
        return f"passage:{vondst.bron}:{hashlib.sha256(kaal(vondst.tekst).encode()).hexdigest()[:16]}"
    if vondst.soort != "persoon":
        return f"{vondst.soort}:{kaal(vondst.tekst)}"
    return _persoonssleutel(vondst.tekst)


def _persoonssleutel(tekst: str) -> str:
    delen = _naamdelen(tekst)
    kern = [d for d in delen if kaal(d) not in _TUSSEN]
    if not kern:
        return f"persoon:{kaal(tekst)}"
    achternaam = kaal(kern[-1])
    achternaam = achternaam[:-1] if re.search(r"['’]s?$", tekst) and achternaam.endswith("s") else achternaam
    eerste = kaal(kern[0])[:1] if len(kern) > 1 else ""
    return f"persoon:{achternaam}|{eerste}" if eerste else f"persoon:{achternaam}"


def verzamel(vermeldingen: Iterable[Vermelding], eerder: Iterable[str] = ()) -> dict[str, list[Vermelding]]:
    """Mentions by entity key; a bare surname joins the one unknown person who bears it.

    ``eerder`` are keys of earlier runs, which count as bearers too. With two bearers of a
    surname the bare one stays an entity of its own, for the reviewer.
    """
    per: dict[str, list[Vermelding]] = defaultdict(list)
    for vermelding in vermeldingen:
        per[sleutel_van(vermelding.vondst)].append(vermelding)
    vroeger = frozenset(eerder)
    alle = {*per, *vroeger}
    dragers: dict[str, list[str]] = defaultdict(list)
    for sleutel in sorted(alle):
        if "|" in sleutel:
            dragers[sleutel.split("|")[0]].append(sleutel)
    for kort, lang in dragers.items():
        if kort in per and len(lang) == 1:
            per[lang[0]] += per.pop(kort)
    _een_ding(per, vroeger)
    return dict(per)


def _een_ding(per: dict[str, list[Vermelding]], eerder: Collection[str]) -> None:
    """Join a house and a firm that are written the same, unless they were decided on apart before.

    The text around a name makes it one or the other: another document may change that, not the decision.
    """
    for tekst in sorted({k.partition(":")[2] for k in per if k.startswith(_DING)}):
        sleutels = [soort + tekst for soort in _DING]
        vast, nu = [k for k in sleutels if k in eerder], [k for k in sleutels if k in per]
        if len(vast) < len(_DING) and {*vast, *nu} == {*sleutels}:
            doel = vast[0] if vast else max(nu, key=lambda k: len(per[k]))
            per[doel] = [v for k in nu for v in per.pop(k)]


def werk_bij(
    boek: Besluitenboek,
    per_sleutel: Mapping[str, Sequence[Vermelding]],
    identiteiten: Sequence[Identiteit],
    blijvend: Mapping[str, str] | None = None,
    documenten: Iterable[str] = (),
) -> tuple[Entiteit, ...]:
    """The entities after a new reading: earlier ones keep id, label and decisions; new ones are open.

    New ones are numbered as a reader meets them, ``documenten`` first. ``blijvend``: ids of identities, or
    exact texts, for which letting stand is proposed, with the reason.
    """
    bekend = {e.sleutel for e in boek.entiteiten}
    entiteiten = [ververs(e, per_sleutel.get(e.sleutel, ())) for e in boek.entiteiten]
    nummer = max((int(e.id.split("-")[1]) for e in boek.entiteiten), default=0)
    labels = rollabels(identiteiten, boek.entiteiten)
    bezet = bezette_nummers(boek.entiteiten, labels.values())
    eigenaars = _eigenaars(per_sleutel, identiteiten)
    rollen = {i.id: i.rol for i in identiteiten}
    nieuwe = [sleutel for sleutel in leesvolgorde(per_sleutel, documenten) if sleutel not in bekend]
    for id_, sleutel in enumerate(nieuwe, start=nummer + 1):
        wiens = eigenaars.get(sleutel, "")
        nieuw = _nieuw(f"e-{id_:04d}", sleutel, per_sleutel[sleutel], labels, rollen, bezet, wiens)
        reden = next((r for k in (nieuw.persoon, *nieuw.vormen) if k and (r := (blijvend or {}).get(k))), "")
        entiteiten.append(replace(nieuw, voorstel="blijft", reden=reden, grond="") if reden else nieuw)
    return tuple(entiteiten)


def _nieuw(
    id_: str,
    sleutel: str,
    vermeldingen: Sequence[Vermelding],
    labels: Mapping[str, str],
    rollen: Mapping[str, str],
    bezet: set[Nummer],
    eigenaar: str,
) -> Entiteit:
    zekerst = min(vermeldingen, key=lambda v: (v.vondst.laag, -v.vondst.score)).vondst
    persoon = zekerst.identiteit if sleutel.startswith("bekend:") else None
    rol = rollen.get(persoon) if persoon else None
    label = labels.get(persoon or eigenaar) or _gedeeld(sleutel, labels)
    label = label or _naar_soort(zekerst.soort, rol, bezet)
    voorstel = stel_voor(zekerst.soort, zekerst.laag, rol, label, zekerst.tekst)
    if zekerst.soort == "passage":
        voorstel = voorstel_passage(merk_van_code(zekerst.bron))
    return Entiteit(
        id=id_,
        sleutel=sleutel,
        soort=zekerst.soort,
        label=voorstel.label,
        laag=zekerst.laag,
        bron=zekerst.bron,
        vormen=tuple(dict.fromkeys(v.vondst.tekst for v in vermeldingen)),
        voorstel=voorstel.keuze,
        grond=voorstel.grond,
        persoon=persoon,
        reden=voorstel.reden,
    )


def nieuw_label(boek: Besluitenboek, soort: Soort) -> str:
    """The label of an entity of this kind that someone adds."""
    return _naar_soort(soort, None, bezette_nummers(boek.entiteiten))


def _naar_soort(soort: Soort, rol: str | None, bezet: set[Nummer]) -> str:
    woord = naam_van_soort(soort, rol)
    return volgende(woord, bezet) if soort == "persoon" else woord


def _eigenaars(
    per_sleutel: Mapping[str, Sequence[Vermelding]], identiteiten: Sequence[Identiteit]
) -> dict[str, str]:
    """Whose label an e-mail address gets: of the one person of whose full name it is made.

    It stays an entity of its own, decided upon apart: a name may stand where an address may not.
    """
    adressen = {s: v[0].vondst.tekst for s, v in per_sleutel.items() if v[0].vondst.soort == "email"}
    if not adressen:
        return {}
    from redaction.herkenning.vormen import naamvormen

    van: dict[str, set[str]] = defaultdict(set)
    for wie in identiteiten:
        for vorm in () if wie.organisatie else naamvormen(wie):
            if vorm.volledig:
                van[_letters(vorm.tekst)].add(wie.id)
    wiens = {s: van.get(_letters(re.split(r"@| ?[\[(]", adres)[0]), set()) for s, adres in adressen.items()}
    return {s: next(iter(wie)) for s, wie in wiens.items() if len(wie) == 1}


def _letters(tekst: str) -> str:
    return "".join(c for c in kaal(tekst) if c.isalpha())


def _gedeeld(sleutel: str, labels: Mapping[str, str]) -> str:
    """ "cliënt of nabestaande 1" for a name that fits both; empty when it is of no known person."""
    soort, _, rest = sleutel.partition(":")
    if soort not in ("gedeeld", "misschien"):
        return ""
    wie = rest.split(":")[0].split("+")
    return " of ".join(dict.fromkeys(labels[w] for w in labels if w in wie))
