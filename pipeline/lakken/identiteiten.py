# SPDX-License-Identifier: EUPL-1.2
"""The people and organisations of a case, as redaction needs to know them."""

from __future__ import annotations

from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit
from pipeline.zaak.persoon import Personalia
from pipeline.zaak.zaak import Zaak
from redaction import Identiteit


def identiteiten(zaak: Zaak, personen: tuple[Personalia, ...]) -> tuple[Identiteit, ...]:
    """Every person with personalia, in the order of zaak.yaml, then the aanbieders."""
    gegevens = {p.id: p for p in personen}
    mensen = [identiteit_van(p.rol, gegevens[p.id]) for p in zaak.personen if p.id in gegevens]
    aanbieders = [
        Identiteit(
            id=a.id,
            rol="aanbieder",
            achternaam=a.naam,
            organisatie=True,
            kenmerken=(("kvk", a.kvk),) if a.kvk else (),
        )
        for a in zaak.partijen.aanbieders
    ]
    return (*mensen, *aanbieders)


def overheden(zaak: Zaak) -> tuple[str, ...]:
    """Names of the public bodies of the case: they stay, and are no find."""
    p = zaak.partijen
    gemeenten = [naam for g in p.gemeenten for naam in (g.naam, g.naam.removeprefix("gemeente ").strip())]
    return tuple(dict.fromkeys([p.toezichthouder.naam, *gemeenten, *(r.naam for r in p.rijksinspecties)]))


def blijvend(zaak: Zaak) -> dict[str, str]:
    """The aanbieders, when an openbaarmakingsbesluit names them: letting stand is proposed."""
    besluiten = [g for _, g in zaak.van_soort(Openbaarmakingsbesluit) if g.uitkomst == "openbaar"]
    if not besluiten or not besluiten[-1].noemt_aanbieder:
        return {}
    return {a.id: "het openbaarmakingsbesluit noemt de aanbieder" for a in zaak.partijen.aanbieders}


def identiteit_van(rol: str, p: Personalia) -> Identiteit:
    """One person as redaction needs to know them."""
    kenmerken = [(k.soort, k.waarde) for k in p.kenmerken]
    if p.email:
        kenmerken.append(("email", p.email))
    if p.straat:
        kenmerken.append(("adres", p.straat))
    if p.postcode:
        kenmerken.append(("postcode", p.postcode))
    return Identiteit(
        id=p.id,
        rol=rol,
        achternaam=p.naam.achternaam,
        tussenvoegsel=p.naam.tussenvoegsel,
        voornamen=p.naam.voornamen,
        roepnaam=p.naam.roepnaam,
        voorletters=p.naam.voorletters,
        varianten=p.varianten,
        kenmerken=tuple(kenmerken),
    )
