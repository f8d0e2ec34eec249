# SPDX-License-Identifier: EUPL-1.2
"""Who a letter goes to and who signs it: names from personen.yaml, functions from the profile."""

from __future__ import annotations

import unicodedata
from typing import Any

from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import met_hoofdletter, met_lidwoord
from pipeline.dossier.adressen import eigen_adres
from pipeline.zaak.partij import Postadres, Toezichthouder
from pipeline.zaak.persoon import Naam, Personalia, Persoon

BELEIDSAMBTENAAR = ("beleidsambtenaar", "wmo-beleidsambtenaar", "beleidsambtenaar wmo")
PORTEFEUILLEHOUDER = ("portefeuillehouder", "wethouder", "portefeuillehouder wmo")
DPG = ("dpg", "directeur publieke gezondheid", "directeur-publieke-gezondheid")
ONDERTEKENAAR = ("ondertekenaar",)
BURGEMEESTER = ("burgemeester",)
SECRETARIS = ("gemeentesecretaris", "secretaris")


def met_rol(g: Gegevens, rollen: tuple[str, ...], bij: str | None) -> Persoon | None:
    """The first person with one of these roles, with this party (None: with any)."""
    return next(
        (p for p in g.zaak.personen if p.rol.lower() in rollen and (bij is None or p.bij == bij)), None
    )


def personalia(g: Gegevens, persoon: str) -> Personalia:
    """What personen.yaml knows of this person. Raises NogNiet when it is not there."""
    if g.personen is None:
        raise NogNiet("personen.yaml ontbreekt; zet daarin de namen van de geadresseerden.")
    gevonden = next((p for p in g.personen if p.id == persoon), None)
    if gevonden is None:
        raise NogNiet(f"personen.yaml noemt {persoon} niet; voeg naam en aanhef toe.")
    return gevonden


def achternaam(naam: Naam, *, los: bool) -> str:
    """Surname with tussenvoegsel; ``los``: nothing stands before it, so it starts with a capital."""
    samen = f"{naam.tussenvoegsel} {naam.achternaam}".strip()
    return met_hoofdletter(samen) if los else samen


def volledig(p: Personalia) -> str:
    """``A. de Vries``, or with first names when there are no initials."""
    n = p.naam
    voor = (
        n.voorletters or "".join(f"{unicodedata.normalize('NFC', v)[0]}." for v in n.voornamen) or n.roepnaam
    )
    return f"{voor} {achternaam(n, los=False)}" if voor else achternaam(n, los=True)


def aanhef(p: Personalia) -> str:
    """``Geachte mevrouw De Vries,``; without aanhef initials and surname."""
    if not p.aanhef:
        return f"Geachte {volledig(p)},"
    heer = "heer" if p.aanhef == "de heer" else "mevrouw"
    return f"Geachte {heer} {achternaam(p.naam, los=True)},"


def adresnaam(p: Personalia) -> str:
    """``mevrouw A. de Vries``, for an envelope."""
    return f"{p.aanhef} {volledig(p)}".strip()


def adresregels(adres: Postadres | None) -> list[str]:
    """Street and town; none when the address is unknown."""
    return adres.regels if adres else []


def aan_persoon(g: Gegevens, persoon: str, organisatie: str = "") -> dict[str, Any]:
    """Address block and opening for a person, at home or with an organisation."""
    p = personalia(g, persoon)
    naam = adresnaam(p)
    if not organisatie:
        thuis = [p.straat, f"{p.postcode}  {p.plaats}".strip()]
        return {"regels": [met_hoofdletter(naam), *(r for r in thuis if r)], "aanhef": aanhef(p)}
    partij = g.zaak.organisaties[organisatie]
    functie = [met_hoofdletter(p.functie)] if p.functie else []
    regels = [met_hoofdletter(partij.naam), f"t.a.v. {naam}", *functie, *postadres(g, organisatie)]
    return {"regels": regels, "aanhef": aanhef(p)}


def postadres(g: Gegevens, partij: str) -> list[str]:
    """Where post for a party goes, as lines of an envelope: one address in every letter and on the site."""
    org = g.zaak.organisaties[partij]
    if isinstance(org, Toezichthouder):
        return eigen_adres(org, g.profiel.huisstijl)
    return adresregels(org.adres)


def op_een_regel(g: Gegevens, partij: str) -> str:
    """That address within a sentence; empty when it is unknown."""
    return ", ".join(postadres(g, partij)).replace("  ", " ")


def aan_organisatie(g: Gegevens, organisatie: str) -> dict[str, Any]:
    """Address block and opening for an organisation, to its board."""
    partij = g.zaak.organisaties[organisatie]
    regels = [met_hoofdletter(partij.naam), "t.a.v. het bestuur", *adresregels(partij.adres)]
    return {"regels": regels, "aanhef": "Geacht bestuur,"}


def aan_college(g: Gegevens, gemeente: str) -> dict[str, Any]:
    """Address block and opening for the College of a gemeente."""
    partij = g.zaak.organisaties[gemeente]
    regels = [f"Het college van burgemeester en wethouders van {kale_naam(partij.naam)}"]
    return {"regels": [*regels, *adresregels(partij.adres)], "aanhef": "Geacht college,"}


def aan(g: Gegevens, wie: str) -> dict[str, Any]:
    """Address block and opening for a party or a person of the case. Raises NogNiet."""
    if wie in g.zaak.organisaties:
        return aan_organisatie(g, wie)
    persoon = g.zaak.persoon(wie)
    if persoon is None:
        raise NogNiet(f"{wie} is geen partij en geen persoon in zaak.yaml; voeg die toe.")
    bij = persoon.bij if persoon.bij in g.zaak.organisaties else None
    return aan_persoon(g, wie, bij or "")


def aan_thuis(g: Gegevens, wie: str) -> dict[str, Any]:
    """The same, to the home of a person where that is known: the letter is personal, not the employer's."""
    if wie in g.zaak.organisaties:
        return aan_organisatie(g, wie)
    adres = aan_persoon(g, wie) if personalia(g, wie).straat else aan(g, wie)
    return adres | {"regels": [*adres["regels"], "Persoonlijk en vertrouwelijk"]}


def kale_naam(gemeente: str) -> str:
    """``Lindewoude`` for ``Gemeente Lindewoude``."""
    return gemeente[len("gemeente ") :] if gemeente.lower().startswith("gemeente ") else gemeente


def afzender(g: Gegevens, partij: str) -> dict[str, Any]:
    """Letterhead of a party: name, address, telephone and website as far as they are known."""
    org = g.zaak.organisaties[partij]
    huis = g.profiel.huisstijl
    regels = postadres(g, partij)
    if isinstance(org, Toezichthouder):
        regels = regels or [org.plaats]
        regels += [f"Telefoon {huis.telefoon}"] if huis.telefoon else []
        regels += [huis.mail] if huis.mail else []
        regels += [huis.website] if huis.website else []
    return {"organisatie": met_hoofdletter(org.naam), "regels": regels}


def ondertekenaar(g: Gegevens, partij: str) -> dict[str, Any]:
    """Who signs for a party: the person with rol ondertekenaar, else by function only."""
    org = g.zaak.organisaties[partij]
    persoon = met_rol(g, ONDERTEKENAAR, partij)
    if persoon is not None:
        p = personalia(g, persoon.id)
        functie = met_hoofdletter(p.functie or "bevoegd ondertekenaar")
        return {"organisatie": met_lidwoord(org.naam), "naam": volledig(p), "functie": functie}
    functie = _functie(g, "teamleider") or "Toezichthoudend ambtenaar Wmo"
    if not isinstance(org, Toezichthouder):
        functie = "Inspecteur"
    return {"organisatie": met_lidwoord(org.naam), "naam": "", "functie": met_hoofdletter(functie)}


def _functie(g: Gegevens, medewerker: str) -> str:
    return next((m.functie for m in g.profiel.medewerkers if m.id == medewerker), "")


def contact(g: Gegevens, wie: str) -> dict[str, Any]:
    """The contact person: a person of the case by name, a medewerker of the profile by function.

    Raises NogNiet when the id is neither.
    """
    telefoon = g.profiel.huisstijl.telefoon
    functie = _functie(g, wie)
    if functie:
        return {
            "naam": f"onze {functie[:1].lower()}{functie[1:]}",
            "telefoon": telefoon,
            "email": g.profiel.huisstijl.mail,
            "adres": op_een_regel(g, g.zaak.partijen.toezichthouder.id),
        }
    persoon = g.zaak.persoon(wie)
    if persoon is None:
        raise NogNiet(f"contactpersoon {wie} staat niet in zaak.yaml (personen) en niet in het profiel.")
    p = personalia(g, wie)
    eigen = next((k.waarde for k in p.kenmerken if k.soort == "telefoon"), "")
    naam = adresnaam(p) + (f", {p.functie}" if p.functie else "")
    algemeen = telefoon if persoon.bij == g.zaak.partijen.toezichthouder.id else ""
    adres = op_een_regel(g, persoon.bij) if persoon.bij in g.zaak.organisaties else ""
    return {"naam": naam, "telefoon": eigen or algemeen, "email": p.email, "adres": adres}


def algemeen_contact(g: Gegevens, partij: str) -> dict[str, Any]:
    """Contact when no one is appointed: the announced contact person if with this party, else its office."""
    a = g.zaak.aankondiging
    persoon = g.zaak.persoon(a.contactpersoon) if a else None
    toezichthouder = partij == g.zaak.partijen.toezichthouder.id
    if a and ((persoon and persoon.bij == partij) or (persoon is None and toezichthouder)):
        return contact(g, a.contactpersoon)
    naam = g.zaak.organisaties[partij].naam
    huis = g.profiel.huisstijl
    telefoon, email = (huis.telefoon, huis.mail) if toezichthouder else ("", "")
    adres = op_een_regel(g, partij)
    return {"naam": met_lidwoord(naam), "telefoon": telefoon, "email": email, "adres": adres}
