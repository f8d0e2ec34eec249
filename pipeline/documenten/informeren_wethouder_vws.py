# SPDX-License-Identifier: EUPL-1.2
"""Wethouders and bewindslieden of VWS told about the established report (AK-S11d, AK-S11e)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pipeline.documenten.brief import Kop, aanbieders, brief, dag
from pipeline.documenten.langetekst import Blok, blokken, vereist
from pipeline.documenten.mensen import PORTEFEUILLEHOUDER, aan_persoon, met_rol
from pipeline.documenten.namen import genoemd, woorden_van
from pipeline.documenten.samen import VORM1, contact_van, naam, rapportregels, vastgesteld_rapport
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import eigen_rapport, gezamenlijk, openbaar_door
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord, opsomming, rapportnaam
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import BesluitVaststelling

_KERN = "de kern van het rapport in enkele zinnen, zonder namen"
BEWINDSLIEDEN = "bewindslieden_vws"
_VWS = {
    "regels": [
        "De bewindslieden van Volksgezondheid, Welzijn en Sport",
        "Postbus 20350",
        "2500 EJ  Den Haag",
    ],
    "aanhef": "Excellenties,",
}


def _geldt(g: Gegevens) -> str | None:
    if not gezamenlijk(g.zaak):
        return VORM1
    rapport = vastgesteld_rapport(g)
    if rapport is None:
        return "het rapport is nog niet vastgesteld; bestuurders horen er pas daarna van."
    if _besluit(g, rapport) is None:
        return (
            "de projectgroep besloot nog niet wie de betrokkenen informeert; "
            "noteer besluit_vaststelling met informeert_betrokkenen."
        )
    if not (g.map / _versie(rapport)).is_file():
        return (
            f"de versie zonder persoonsgegevens van {rapport.id} is er nog niet; "
            "maak die eerst met lakmoes bouw."
        )
    return None


def _besluit(g: Gegevens, rapport: Stuk) -> BesluitVaststelling | None:
    besluiten = [b for _, b in g.zaak.van_soort(BesluitVaststelling) if b.document == rapport.id]
    return besluiten[-1] if besluiten else None


def _versie(stuk: Stuk) -> str:
    return f"versies/publiek/{stuk.id}.pdf"


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    rapport = vastgesteld_rapport(g)
    besluit = _besluit(g, rapport) if rapport else None
    if rapport is None or besluit is None:
        raise NogNiet("het rapport is nog niet vastgesteld.")
    pad = vereist(g, _KERN, "samenvatting")
    kern = _zonder_namen(g, pad)
    afzender = _afzender(g, besluit)
    basis = _inhoud(g, rapport, afzender[0], nu) | {"kern": kern}
    return tuple(
        _exemplaar(g, rapport, afzender, ontvanger, nu, basis, (pad, _versie(rapport)))
        for ontvanger in (*_wethouders(g), *_bewindslieden(g))
    )


def _afzender(g: Gegevens, besluit: BesluitVaststelling) -> tuple[str, str | None]:
    """The party that informs those involved, and the person if one was named (AK-S10e)."""
    persoon = g.zaak.persoon(besluit.informeert_betrokkenen)
    partij = (persoon.bij if persoon else besluit.informeert_betrokkenen) or ""
    if partij not in g.zaak.organisaties:
        raise NogNiet("besluit_vaststelling.informeert_betrokkenen hoort bij geen partij; verbeter dat.")
    return partij, persoon.id if persoon else None


def _zonder_namen(g: Gegevens, pad: str) -> list[Blok]:
    tekst = blokken(g, pad)
    wie = genoemd(g, woorden_van(tekst))
    if wie:
        raise NogNiet(f"{pad} noemt {opsomming(wie)} bij naam; bestuurders krijgen geen namen.")
    return tekst


def _wethouders(g: Gegevens) -> list[tuple[str, dict[str, Any]]]:
    uit: list[tuple[str, dict[str, Any]]] = []
    for gemeente in g.zaak.partijen.gemeenten:
        persoon = met_rol(g, PORTEFEUILLEHOUDER, gemeente.id)
        if persoon is None:
            raise NogNiet(
                f"er is geen portefeuillehouder van {gemeente.id}; "
                f"voeg bij personen iemand toe met rol: portefeuillehouder en bij: {gemeente.id}."
            )
        uit.append((persoon.id, aan_persoon(g, persoon.id, gemeente.id)))
    return uit


def _bewindslieden(g: Gegevens) -> list[tuple[str, dict[str, Any]]]:
    return [(BEWINDSLIEDEN, _VWS)] if g.zaak.rijksinspectie_ids else []


def _inhoud(g: Gegevens, rapport: Stuk, partij: str, nu: datetime) -> dict[str, Any]:
    samen = [met_lidwoord(naam(g, p)) for p in gezamenlijk(g.zaak) if p != partij]
    return {
        "rapport": rapportregels(g, rapport),
        "samen_met": opsomming(samen),
        "aanbieders": aanbieders(g),
        "openbaar_sinds": _openbaar(g, rapport, nu),
        "openbaar_op": _gepland(g, rapport, nu),
        "natraject": "ja" if g.zaak.natraject else "",
    }


def _exemplaar(
    g: Gegevens,
    rapport: Stuk,
    afzender: tuple[str, str | None],
    ontvanger: tuple[str, dict[str, Any]],
    nu: datetime,
    basis: dict[str, Any],
    bronnen: tuple[str, ...],
) -> Exemplaar:
    wie, adres = ontvanger
    op = basis["rapport"]["vastgesteld"]
    titel = met_hoofdletter(rapportnaam(rapport.titel))
    bijlage = f"{titel}, vastgesteld op {op}, zonder persoonsgegevens"
    kop = Kop(
        "Informatie over een vastgesteld rapport",
        titel,
        adres,
        contact_van(g, *afzender),
        (bijlage,),
    )
    wethouder = {"wethouder": "" if wie == BEWINDSLIEDEN else "ja"}
    context = brief(g, afzender[:1], kop, nu) | basis | wethouder
    return Exemplaar(f"informeren-{rapport.id}-{wie}.docx", wie, "ter_informatie", context, bronnen)


def _openbaar(g: Gegevens, rapport: Stuk, nu: datetime) -> str:
    momenten = [m for e in rapport.eigenaar if (m := openbaar_door(g.zaak, rapport.id, e)) and m.gebeurd(nu)]
    return datum(momenten[0].dag) if momenten else ""


def _gepland(g: Gegevens, rapport: Stuk, nu: datetime) -> str:
    dagen = [v.op.dag for v in g.zaak.openbaarmaking if v.document == rapport.id and v.op]
    return datum(min(dagen)) if dagen and min(dagen) > dag(nu) else ""


SOORT = Documentsoort(
    id="informeren_wethouder_vws",
    titel="Brief aan wethouders en bewindslieden over het vastgestelde rapport",
    regels=("AK-S11d", "AK-S11e", "AK-S10e"),
    sjabloon="informeren_wethouder_vws.docx",
    draagt=Draagt((("onderzoek_afgerond", "inhoudelijk"),), stukken=eigen_rapport),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
