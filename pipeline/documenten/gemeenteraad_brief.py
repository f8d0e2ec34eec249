# SPDX-License-Identifier: EUPL-1.2
"""Letter from the College to the gemeenteraad: public, or vertrouwelijk on a decision (P-B3, AK-A13c)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any

from pipeline.documenten.brief import Kop, aanbieders, brief, melding, over
from pipeline.documenten.college_brief_a13 import a13_rapporten, geldt_a13
from pipeline.documenten.langetekst import Blok, blokken, opschrift, vereist
from pipeline.documenten.mensen import (
    BURGEMEESTER,
    SECRETARIS,
    adresregels,
    kale_naam,
    met_rol,
    personalia,
    volledig,
)
from pipeline.documenten.namen import genoemd, woorden_van
from pipeline.documenten.openbaarheid import besluit_over, publicatiedag
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import openbaar_door, vastgesteld
from pipeline.documenten.woorden import (
    datum,
    met_hoofdletter,
    met_lidwoord,
    na_dubbelepunt,
    opsomming,
    rapportnaam,
    zin,
)
from pipeline.dossier.aanbiedernaam import noemt
from pipeline.zaak import NEDERLAND
from pipeline.zaak.aard import aard
from pipeline.zaak.gebeurtenis import Geheimhouding
from pipeline.zaak.zaak import Raad

_BRIEF = "wat het college de raad meldt: de kern, de maatregelen en het vervolg, zonder namen"


def _geldt(g: Gegevens) -> str | None:
    if not g.zaak.raad:
        return "het college informeert de raad indien nodig; vul daarvoor in zaak.yaml het onderdeel raad in."
    redenen = [reden for raad in g.zaak.raad if (reden := _niet(g, raad)) is not None]
    return redenen[0] if redenen else None


def _niet(g: Gegevens, raad: Raad) -> str | None:
    if _gemeente(g, raad) is None:
        return f"bij document {raad.document} is geen gemeente eigenaar; noem de gemeente van dit college."
    if raad.vertrouwelijk and _geheimhouding(g, raad) is None:
        return (
            f"{raad.document} is vertrouwelijk, maar er is geen besluit over geheimhouding; "
            "noteer eerst de gebeurtenis geheimhouding met grondslag en kenmerk."
        )
    if not raad.reden.strip():
        return f"vul bij raad.reden in waarom het college de raad informeert over {raad.document}."
    if geldt_a13(g.zaak) is None and _zonder_overweging(g, raad):
        return "vul bij raad.overwegingen voor elk verbeterpunt in of het college het overneemt, en waarom."
    return None


def _zonder_overweging(g: Gegevens, raad: Raad) -> bool:
    gedaan = {o.punt for o in raad.overwegingen}
    return gedaan != set(range(1, len(g.zaak.verbeterpunten_college) + 1))


def _gemeente(g: Gegevens, raad: Raad) -> str | None:
    stuk = g.zaak.stuk(raad.document)
    gemeenten = {gemeente.id for gemeente in g.zaak.partijen.gemeenten}
    eigenaren = stuk.eigenaar if stuk else ()
    return next((e for e in eigenaren if e in gemeenten), None)


def _geheimhouding(g: Gegevens, raad: Raad) -> Geheimhouding | None:
    besluiten = [b for _, b in g.zaak.van_soort(Geheimhouding) if b.document == raad.document]
    return besluiten[-1] if besluiten else None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    return tuple(_brief(g, raad, nu) for raad in g.zaak.raad)


def _brief(g: Gegevens, raad: Raad, nu: datetime) -> Exemplaar:
    gemeente = _gemeente(g, raad)
    besluit = _geheimhouding(g, raad) if raad.vertrouwelijk else None
    if gemeente is None or (raad.vertrouwelijk and (besluit is None or not besluit.moment.gebeurd(nu))):
        raise NogNiet(f"het besluit over geheimhouding voor {raad.document} is er nog niet.")
    pad = vereist(g, _BRIEF, f"raadsbrief-{gemeente}", "raadsbrief")
    titel = "Vertrouwelijke informatie voor de raad" if raad.vertrouwelijk else "Informatie voor de raad"
    a13 = geldt_a13(g.zaak) is None
    _openbaarheid_gewaarborgd(g, raad, nu, a13)
    onderwerp = over(g) if raad.vertrouwelijk or a13 else _onderwerp(g)
    kop = Kop(
        titel,
        onderwerp,
        _aan_raad(g, gemeente),
        _college_contact(g, gemeente),
        _bijlagen(g, nu) if a13 else (),
    )
    plaats = kale_naam(g.zaak.organisaties[gemeente].naam)
    inhoud = _inhoud(g, pad, raad)
    context = brief(g, (gemeente,), kop, _op(g, raad, nu)) | {
        "organisatie": f"College van burgemeester en wethouders van {plaats}",
        "ondertekenaars": _ondertekenaars(g, gemeente),
        "gemeente": plaats,
        "geheimhouding": _besluit(besluit),
        "reden": na_dubbelepunt(raad.reden),
        "melding": melding(g) if raad.vertrouwelijk else _openbaar(melding(g)),
        "toezichthouder": met_lidwoord(g.zaak.partijen.toezichthouder.naam),
        "toezichthouder_begin": met_hoofdletter(met_lidwoord(g.zaak.partijen.toezichthouder.naam)),
        "aanbieders": aanbieders(g) if raad.vertrouwelijk or a13 else "",
        "inhoud": inhoud,
        "privacy": "" if not raad.vertrouwelijk and _over_privacy(inhoud) else "ja",
        "a13": _a13(g, raad, nu) if a13 else {},
    }
    return Exemplaar(f"gemeenteraad_brief-{raad.document}.docx", gemeente, "ter_informatie", context, (pad,))


def _openbaarheid_gewaarborgd(g: Gegevens, raad: Raad, nu: datetime, a13: bool) -> None:
    """A public letter that encloses a report makes it public: not before its owner did (AK-A13e)."""
    if not a13 or raad.vertrouwelijk:
        return
    if any(not _is_openbaar(g, i, r.id, nu) for i, r in a13_rapporten(g.zaak)):
        raise NogNiet(
            "de rijksinspectie heeft haar rapport nog niet openbaar gemaakt; "
            "wacht daarop, of informeer de raad vertrouwelijk."
        )


def _onderwerp(g: Gegevens) -> str:
    """The report that is to be public, by its title; in general words when that would name someone."""
    algemeen = over(g).rpartition(" bij ")[0] + " Wmo 2015" if g.zaak.melding else "Toezicht Wmo 2015"
    stukken = [s for v in g.zaak.openbaarmaking if (s := g.zaak.stuk(v.document)) is not None]
    titels = [s.titel for s in stukken if aard(s) == "rapport"]
    if (
        not titels
        or genoemd(g, titels[:1])
        or any(noemt(a.naam, titels[0]) for a in g.zaak.partijen.aanbieders)
    ):
        return algemeen
    return met_hoofdletter(rapportnaam(titels[0]))


def _op(g: Gegevens, raad: Raad, nu: datetime) -> datetime:
    """The day of openbaarmaking when a public letter goes out with the report and that is still to come."""
    vandaag = nu.astimezone(NEDERLAND).date()
    dag = max([vandaag, *([] if raad.vertrouwelijk else _gepland(g, raad))])
    return nu if dag == vandaag else datetime.combine(dag, time(9, 0), NEDERLAND)


def _gepland(g: Gegevens, raad: Raad) -> Iterator[date]:
    """The days on which a report is to be public: by a besluit, or as planned for this letter too."""
    mee = any(v.document == raad.document for v in g.zaak.openbaarmaking)
    for v in g.zaak.openbaarmaking:
        if mee and v.op is not None:
            yield v.op.dag
        besluit = besluit_over(g.zaak, v.document)
        if besluit is not None and besluit.uitkomst == "openbaar" and besluit.bekendgemaakt is not None:
            with suppress(NogNiet):
                yield publicatiedag(g, v, besluit, besluit.bekendgemaakt.dag, (raad.document,))


def _openbaar(velden: dict[str, str]) -> dict[str, str]:
    """Without day, place and description: together those point to a person (P-B3b)."""
    return velden | {"datum": "", "van": "", "omschrijving": ""}


def _inhoud(g: Gegevens, pad: str, raad: Raad) -> list[Blok]:
    """What the College writes; a public letter names nobody (P-B3b)."""
    tekst = blokken(g, pad)
    kop = opschrift(g, pad)
    tekst = [{"soort": "kop", "tekst": kop}, *tekst] if kop else tekst
    overwegingen = [o.motivering for o in raad.overwegingen]
    wie = genoemd(g, [*woorden_van(tekst), raad.reden, *overwegingen])
    if wie and not raad.vertrouwelijk:
        raise NogNiet(
            f"{pad} of raad.reden noemt {opsomming(wie)} bij naam; een openbare brief noemt niemand."
        )
    return tekst


def _over_privacy(inhoud: list[Blok]) -> bool:
    """Whether the College has a section on privacy of its own."""
    return any(blok["soort"] == "kop" and "privacy" in blok["tekst"].lower() for blok in inhoud)


def _besluit(besluit: Geheimhouding | None) -> dict[str, str]:
    if besluit is None:
        return {}
    return {
        "datum": datum(besluit.moment.dag),
        "grondslag": besluit.grondslag.strip().rstrip("."),
        "kenmerk": besluit.kenmerk,
    }


def _aan_raad(g: Gegevens, gemeente: str) -> dict[str, Any]:
    partij = g.zaak.organisaties[gemeente]
    regels = [f"De gemeenteraad van {kale_naam(partij.naam)}", *adresregels(partij.adres)]
    return {"regels": regels, "aanhef": "Geachte leden van de raad,"}


def _college_contact(g: Gegevens, gemeente: str) -> dict[str, Any]:
    return {
        "naam": f"de griffie van de gemeente {kale_naam(g.zaak.organisaties[gemeente].naam)}",
        "telefoon": "",
        "adres": "",
        "email": "",
    }


def _ondertekenaars(g: Gegevens, gemeente: str) -> list[dict[str, str]]:
    """A College signs by its secretaris and burgemeester."""
    uit: list[dict[str, str]] = []
    for rollen, functie in ((SECRETARIS, "secretaris"), (BURGEMEESTER, "burgemeester")):
        persoon = met_rol(g, rollen, gemeente)
        naam = volledig(personalia(g, persoon.id)) if persoon else ""
        uit.append({"naam": naam, "functie": functie})
    return uit


def _bijlagen(g: Gegevens, nu: datetime) -> tuple[str, ...]:
    """Both the report and the letter of the rijksinspectie go along (AK-A13c)."""
    uit: list[str] = []
    for inspectie, rapport in a13_rapporten(g.zaak):
        moment = vastgesteld(g.zaak, rapport.id)
        naam = met_lidwoord(g.zaak.organisaties[inspectie].naam)
        vertrouwelijk = "" if _is_openbaar(g, inspectie, rapport.id, nu) else " (vertrouwelijk)"
        op = f", vastgesteld op {datum(moment.dag)}" if moment else ""
        uit += [
            f"{met_hoofdletter(rapportnaam(rapport.titel))} van {naam}{op}{vertrouwelijk}",
            f"Brief van {naam} aan het college{vertrouwelijk}",
        ]
    return tuple(uit)


def _is_openbaar(g: Gegevens, inspectie: str, rapport: str, nu: datetime) -> bool:
    moment = openbaar_door(g.zaak, rapport, inspectie)
    return moment is not None and moment.gebeurd(nu)


def _a13(g: Gegevens, raad: Raad, nu: datetime) -> dict[str, Any]:
    paren = a13_rapporten(g.zaak)
    per_punt = {o.punt: o for o in raad.overwegingen}
    punten = [
        {
            "nr": str(nr),
            "tekst": tekst,
            "overnemen": "Ja" if per_punt[nr].overnemen else "Nee",
            "motivering": zin(per_punt[nr].motivering),
        }
        for nr, tekst in enumerate(g.zaak.verbeterpunten_college, 1)
        if nr in per_punt
    ]
    niet_openbaar = [r for i, r in paren if not _is_openbaar(g, i, r.id, nu)]
    return {
        "inspectie": met_hoofdletter(met_lidwoord(g.zaak.organisaties[paren[0][0]].naam)),
        "rapport": rapportnaam(paren[0][1].titel),
        "niet_openbaar": "ja" if niet_openbaar else "",
        "punten": punten,
    }


SOORT = Documentsoort(
    id="gemeenteraad_brief",
    titel="Brief van het college aan de gemeenteraad",
    regels=("P-B3a", "P-B3b", "P-B3c", "AK-A13c", "AK-A13d"),
    sjabloon="gemeenteraad_brief.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
