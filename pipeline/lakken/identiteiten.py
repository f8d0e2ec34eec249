# SPDX-License-Identifier: EUPL-1.2
"""The people and organisations of a case, as redaction needs to know them."""

from __future__ import annotations

from pipeline.zaak.basis import dutch_date
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit, Vastgesteld
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


def instanties(zaak: Zaak) -> tuple[str, ...]:
    """Names of the public bodies of the case."""
    p = zaak.partijen
    namen = [p.toezichthouder.naam, *(g.naam for g in p.gemeenten), *(r.naam for r in p.rijksinspecties)]
    return tuple(dict.fromkeys(d for n in namen for d in (n, n.split(",")[0], _zonder_soort(n))))


def overheden(zaak: Zaak) -> tuple[str, ...]:
    """Names of the public bodies of the case and its own reference: they stay, and are no find."""
    return tuple(dict.fromkeys([*instanties(zaak), zaak.kenmerk]))


def _zonder_soort(naam: str) -> str:
    woord, _, rest = naam.partition(" ")
    return rest if woord.lower() == "gemeente" and rest else naam


def vastgesteld_op(zaak: Zaak) -> frozenset[str]:
    """The day that a public version prints as that of its establishing, in words: of each the last."""
    openbaar = {v.document for v in zaak.openbaarmaking}
    per_document = {g.document: g.moment for _, g in zaak.van_soort(Vastgesteld) if g.document in openbaar}
    return frozenset(dutch_date(moment) for moment in per_document.values())


def blijvend(zaak: Zaak) -> dict[str, str]:
    """For what letting stand is proposed, and why.

    The aanbieders when an openbaarmakingsbesluit names them, and the days of establishing.
    """
    redenen = dict.fromkeys(sorted(vastgesteld_op(zaak)), "datum van vaststelling, staat ook op de versie")
    besluiten = [g for _, g in zaak.van_soort(Openbaarmakingsbesluit) if g.uitkomst == "openbaar"]
    if besluiten and besluiten[-1].noemt_aanbieder:
        for aanbieder in zaak.partijen.aanbieders:
            redenen[aanbieder.id] = "het openbaarmakingsbesluit noemt de aanbieder"
    return redenen


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
        aanhef=p.aanhef,
    )
