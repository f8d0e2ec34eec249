# SPDX-License-Identifier: EUPL-1.2
"""What documents between supervisors share: head of a form, names, addresses, and the steps before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from pipeline.documenten.brief import aanbieders, dag, meer_aanbieders
from pipeline.documenten.mensen import (
    BURGEMEESTER,
    SECRETARIS,
    aan_college,
    aan_persoon,
    algemeen_contact,
    contact,
    kale_naam,
    met_rol,
    ondertekenaar,
    personalia,
    postadres,
    volledig,
)
from pipeline.documenten.soort import Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import RAPPORTEN, gezamenlijk, vastgesteld
from pipeline.documenten.woorden import WETTEN, datum, met_hoofdletter, opsomming, rapportnaam, wetnaam
from pipeline.zaak import Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import StapGezet, StapVerantwoord, Vastgesteld
from pipeline.zaak.partij import Gemeente

VORM1 = "hoort alleen bij gezamenlijk toezicht (samenwerking in vorm 1)."


def formulier(g: Gegevens, titel: str, nu: datetime) -> dict[str, Any]:
    """The fields that every form of the projectgroep knows."""
    partijen = gezamenlijk(g.zaak)
    return {
        "titel": titel,
        "zaaktitel": g.zaak.titel,
        "organisatie": opsomming([g.zaak.organisaties[p].naam for p in partijen]),
        "kenmerk": g.zaak.kenmerk,
        "datum": datum(dag(nu)),
        "aanbieders": aanbieders(g),
        "meer_aanbieders": meer_aanbieders(g),
        "projectleider": _projectleider(g),
        "leden": leden(g),
        "vaststellers": [
            ondertekenaar(g, p) | {"organisatie": g.zaak.organisaties[p].naam} for p in partijen
        ],
    }


def _projectleider(g: Gegevens) -> str:
    if g.zaak.opdracht is not None:
        return naam(g, g.zaak.opdracht.projectleider)
    groep = g.zaak.projectgroep
    leider = next((m.persoon for m in groep.leden if m.rol.lower() == "projectleider"), "") if groep else ""
    if not leider:
        raise NogNiet("er is geen projectleider; vul opdracht.projectleider in (stap 1).")
    return naam(g, leider)


def leden(g: Gegevens) -> list[dict[str, str]]:
    """The members of the projectgroep; empty when there is none."""
    groep = g.zaak.projectgroep
    return [lid(g, m.persoon) | {"rol": met_hoofdletter(m.rol)} for m in groep.leden] if groep else []


def lid(g: Gegevens, persoon: str) -> dict[str, str]:
    """Name, function and organisation of someone who acts for a party. Raises NogNiet."""
    p = personalia(g, persoon)
    gevonden = g.zaak.persoon(persoon)
    partij = g.zaak.organisaties.get(gevonden.bij or "") if gevonden else None
    if partij is None:
        raise NogNiet(f"personen: {persoon} hoort bij geen partij; vul bij dit id het veld bij in.")
    functie = met_hoofdletter(p.functie or (gevonden.rol if gevonden else ""))
    return {"naam": volledig(p), "functie": functie, "organisatie": partij.naam}


def naam(g: Gegevens, wie: str) -> str:
    """A party by name, a person by name and party."""
    if wie in g.zaak.organisaties:
        return met_hoofdletter(g.zaak.organisaties[wie].naam)
    persoon = g.zaak.persoon(wie)
    partij = g.zaak.organisaties.get((persoon.bij if persoon else "") or "")
    voluit = volledig(personalia(g, wie))
    return f"{voluit} ({partij.naam})" if partij else voluit


def namen(g: Gegevens, wie: Iterable[str]) -> str:
    """Several of them, as one phrase."""
    return opsomming([naam(g, w) for w in wie])


def aan_partij(g: Gegevens, partij: str, *, bij_naam: bool = True) -> dict[str, Any]:
    """Address block and opening for another supervisor or a College, by its contact person (AK-A5b)."""
    org = g.zaak.organisaties[partij]
    if isinstance(org, Gemeente):
        return aan_college(g, partij)
    persoon = _contactpersoon(g, partij) if bij_naam else None
    if persoon is not None:
        return aan_persoon(g, persoon, partij)
    regels = [met_hoofdletter(org.naam), *postadres(g, partij)]
    return {"regels": regels, "aanhef": "Geachte heer, mevrouw,"}


def _contactpersoon(g: Gegevens, partij: str) -> str | None:
    """The one contact person: by rol, else the projectleider, else the first member of the projectgroep."""
    gekozen = met_rol(g, ("contactpersoon",), partij)
    leider = [g.zaak.opdracht.projectleider] if g.zaak.opdracht else []
    groep = [m.persoon for m in g.zaak.projectgroep.leden] if g.zaak.projectgroep else []
    wie = [*([gekozen.id] if gekozen else []), *leider, *groep]
    bij = {p.id: p.bij for p in g.zaak.personen}
    return next((w for w in wie if bij.get(w) == partij), None)


def contact_van(g: Gegevens, partij: str, persoon: str | None = None) -> dict[str, Any]:
    """Whom to ask: this person, else the one contact person of the party, else its office."""
    gekozen = persoon or _contactpersoon(g, partij)
    return contact(g, gekozen) if gekozen else algemeen_contact(g, partij)


def ondertekenaars(g: Gegevens, partij: str) -> list[dict[str, Any]]:
    """Who signs for a party: for a gemeente the College, by its secretaris and burgemeester."""
    org = g.zaak.organisaties[partij]
    if not isinstance(org, Gemeente):
        return [ondertekenaar(g, partij)]
    uit: list[dict[str, Any]] = []
    for rollen, functie in ((SECRETARIS, "secretaris"), (BURGEMEESTER, "burgemeester")):
        persoon = met_rol(g, rollen, partij)
        wie = volledig(personalia(g, persoon.id)) if persoon else ""
        college = "" if uit else f"het college van burgemeester en wethouders van {kale_naam(org.naam)}"
        uit.append({"organisatie": college, "naam": wie, "functie": met_hoofdletter(functie)})
    return uit


def gedaan(zaak: Zaak, stap: int, naam: str) -> bool:
    """Whether a step was taken, or accounted for on late entry (AK-S0b)."""
    verantwoord = any(s.stap == stap and s.status != "alsnog" for _, s in zaak.van_soort(StapVerantwoord))
    gezet = any(s.stap == naam for _, s in zaak.van_soort(StapGezet))
    return verantwoord or gezet or any(d.soort == naam and d.bestand for d in zaak.documenten)


def zonder_opdracht(g: Gegevens) -> str | None:
    """Why no document of a later step can be made: not vorm 1, or no assignment by all (AK-S1e)."""
    partijen = gezamenlijk(g.zaak)
    if not partijen:
        return VORM1
    if any(s.stap == 1 and s.status != "alsnog" for _, s in g.zaak.van_soort(StapVerantwoord)):
        return None
    opdrachten = {d.id for d in g.zaak.documenten if d.soort == "opdrachtformulier"}
    feiten = [v for _, v in g.zaak.van_soort(Vastgesteld) if v.document in opdrachten]
    mist = [p for p in partijen if not any(p in v.door for v in feiten)]
    if not mist:
        return None
    return (
        f"het opdrachtformulier is nog niet vastgesteld door {opsomming(mist)}; noteer die vaststelling, "
        "of verantwoord stap 1 met stap_verantwoord."
    )


def vastgesteld_rapport(g: Gegevens, rapport: str | None = None) -> Stuk | None:
    """The established report of the joint supervision: this one, or the last."""
    klaar = [d for d in g.zaak.documenten if d.soort in RAPPORTEN and vastgesteld(g.zaak, d.id)]
    return next((d for d in reversed(klaar) if rapport in {None, d.id}), None)


def rapportregels(g: Gegevens, stuk: Stuk) -> dict[str, str]:
    """Title and day of establishing, in words."""
    moment = vastgesteld(g.zaak, stuk.id)
    return {
        "titel": stuk.titel,
        "naam": rapportnaam(stuk.titel),
        "vastgesteld": datum(moment.dag) if moment else "",
    }


def wet(nummer: str, dag: date) -> str:
    """The full name of a statute on that day; ``andere wetgeving`` for one without a name here."""
    return wetnaam(nummer, dag) if nummer in WETTEN else "andere wetgeving"


def met_redenen(klaar: Sequence[Exemplaar], redenen: Iterable[str]) -> tuple[Exemplaar, ...]:
    """The copies; the first one tells the writer what could not be made yet, and why."""
    niet = tuple(met_hoofdletter(reden) for reden in dict.fromkeys(redenen))
    eerste = [replace(e, meldingen=(*e.meldingen, *niet)) for e in klaar[:1]]
    return (*eerste, *klaar[1:])


def genummerd(teksten: Sequence[str]) -> list[dict[str, str]]:
    """Texts with their number, from 1."""
    return [{"nr": str(nr), "tekst": tekst} for nr, tekst in enumerate(teksten, 1)]
