# SPDX-License-Identifier: EUPL-1.2
"""Persbericht: never needed; with openbaarmaking, agreed on, and about nobody (P-C4c to e, AK-A10a)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.langetekst import blokken, opschrift, vereist
from pipeline.documenten.mensen import kale_naam
from pipeline.documenten.mensennamen import mensennamen
from pipeline.documenten.namen import genoemd, woorden_van
from pipeline.documenten.openbaarheid import besluit_over, publicatiedag
from pipeline.documenten.protocol import formulier
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import vastgesteld
from pipeline.documenten.woorden import met_hoofdletter, met_lidwoord, opsomming, rapportnaam
from pipeline.dossier.aanbiedernaam import noemt
from pipeline.zaak.aanbiedernaam import genoemd_in
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Afstemming, CommunicatieBetrokken
from pipeline.zaak.zaak import Voornemen

_TEKST = "het persbericht: eerst een kop, dan de hoofdboodschap, zonder gegevens van mensen"
_GEGEVENS = {
    "bsn": "een burgerservicenummer", "geboortedatum": "een geboortedatum", "telefoon": "een telefoonnummer",
    "email": "een e-mailadres", "adres": "een adres", "postcode": "een postcode",
    "iban": "een rekeningnummer",
    "kenteken": "een kenteken", "big": "een BIG-nummer", "agb": "een AGB-code", "leeftijd": "een leeftijd",
}  # fmt: skip


def _geldt(g: Gegevens) -> str | None:
    stuk = _stuk(g)
    if stuk is None:
        return "een persbericht hoeft niet; zet anders bij documenten een stuk met soort: persbericht."
    rapport = _rapport(g)
    if rapport is None:
        return "er is geen rapport met een besluit tot openbaarmaking; dat gaat aan een persbericht vooraf."
    betrokken = {c.gemeente for _, c in g.zaak.van_soort(CommunicatieBetrokken) if c.document == stuk.id}
    mist = [m.id for m in g.zaak.partijen.gemeenten if m.id not in betrokken]
    if mist:
        return (
            f"de afdeling communicatie van {opsomming(mist)} is niet betrokken; noteer "
            "communicatie_betrokken (P-C4e)."
        )
    return _niet_afgestemd(g, stuk)


def _stuk(g: Gegevens) -> Stuk | None:
    return next((d for d in g.zaak.documenten if d.soort == "persbericht"), None)


def _rapport(g: Gegevens) -> tuple[Voornemen, Stuk] | None:
    """The established report, with a decision, that this persbericht is about (P-C4c)."""
    for voornemen in g.zaak.openbaarmaking:
        stuk, besluit = g.zaak.stuk(voornemen.document), besluit_over(g.zaak, voornemen.document)
        if stuk and stuk.soort != "persbericht" and besluit and besluit.uitkomst == "openbaar":
            return voornemen, stuk
    return None


def _niet_afgestemd(g: Gegevens, stuk: Stuk) -> str | None:
    """Rijksinspecties, toezichthouder and colleges agree on content and planning (AK-A10a, T19)."""
    if not g.zaak.rijksinspectie_ids:
        return None
    alle = [a for _, a in g.zaak.van_soort(Afstemming) if stuk.id in a.documenten and a.inhoud]
    eens = {p for a in alle if alle[-1].publicatie_op in (None, a.publicatie_op) for p in a.partijen}
    nodig = [*sorted(g.zaak.rijksinspectie_ids), *(m.id for m in g.zaak.partijen.gemeenten)]
    mist = [p for p in nodig if p not in eens]
    if mist or alle[-1].publicatie_op is None:
        wie = opsomming(mist) if mist else "de andere partijen"
        return (
            f"inhoud en moment zijn niet afgestemd met {wie}; noteer afstemming met publicatie_op (AK-A10a)."
        )
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    stuk, rapport = _stuk(g), _rapport(g)
    if stuk is None or rapport is None:
        raise NogNiet("er is geen persbericht of geen rapport in zaak.yaml.")
    voornemen, over = rapport
    pad = vereist(g, _TEKST, "persbericht")
    tekst = blokken(g, pad)
    kop = opschrift(g, pad)
    if not kop:
        raise NogNiet(f"{pad} begint niet met een titel; zet die er als eerste boven (# ...).")
    _niemand_te_herkennen(g, pad, [kop, *woorden_van(tekst)], over)
    _op_tijd(g, voornemen, over, stuk)
    partijen = g.zaak.partijen
    namen = [partijen.toezichthouder.naam, *(r.naam for r in partijen.rijksinspecties)]
    context = formulier(g, "Persbericht", nu) | {
        "titel": f"Persbericht: {kop}",
        "organisatie": met_hoofdletter(opsomming([met_lidwoord(n) for n in namen])),
        "kop": kop,
        "bericht": tekst,
        "rapport": rapportnaam(over.titel),
        **mensennamen(g, over.id),
        "website": g.profiel.huisstijl.website,
    }
    return (Exemplaar("persbericht.docx", None, "openbaar", context, (pad,)),)


def _op_tijd(g: Gegevens, voornemen: Voornemen, over: Stuk, stuk: Stuk) -> None:
    """Raises NogNiet when the report cannot be out on the planned day. The text itself names no day: a plan
    may move after it was approved, and it is published as it is."""
    besluit = besluit_over(g.zaak, over.id)
    if besluit is None or besluit.bekendgemaakt is None or vastgesteld(g.zaak, over.id) is None:
        raise NogNiet(
            f"het besluit over {over.id} is niet bekendgemaakt; vul bekendgemaakt in bij het besluit."
        )
    publicatiedag(g, voornemen, besluit, besluit.bekendgemaakt.dag, (stuk.id,))


def _niemand_te_herkennen(g: Gegevens, pad: str, woorden: list[str], over: Stuk) -> None:
    """Raises NogNiet for people of the case, for personal data of any kind, and for a covered aanbieder."""
    wie = genoemd(g, woorden)
    if wie:
        raise NogNiet(f"{pad} noemt {opsomming(wie)} bij naam; een persbericht noemt niemand.")
    mag = _mag_genoemd(g, over)
    alles = "\n".join(woorden)
    namen = [a.id for a in g.zaak.partijen.aanbieders if a.id not in mag and noemt(a.naam, alles)]
    if namen:
        raise NogNiet(
            f"{pad} noemt {opsomming(namen)}, en de openbare versie van {over.id} doet dat niet; "
            "haal de naam weg."
        )
    _geen_persoonsgegevens(g, pad, woorden)


def _mag_genoemd(g: Gegevens, over: Stuk) -> frozenset[str]:
    """The aanbieders that the newest public version of the report names; unknown: as the besluit says."""
    bouwen = g.register.gebouwd(over.id) if g.register else ()
    in_versie = genoemd_in(bouwen[-1].gegevens if bouwen else None)
    besluit = besluit_over(g.zaak, over.id)
    if in_versie is None and besluit is not None and besluit.noemt_aanbieder:
        return frozenset(a.id for a in g.zaak.partijen.aanbieders)
    return in_versie or frozenset()


def _geen_persoonsgegevens(g: Gegevens, pad: str, woorden: list[str]) -> None:
    from redaction import Herkenner

    p = g.zaak.partijen
    bekend = [organisatie.naam for organisatie in g.zaak.organisaties.values()]
    herkenner = Herkenner((), [*bekend, *(kale_naam(m.naam) for m in p.gemeenten), p.toezichthouder.plaats])
    for nr, regel in enumerate(woorden, 1):
        soorten = {v.soort for v in herkenner.vind(regel) if v.soort in _GEGEVENS}
        if soorten:
            wat = opsomming([_GEGEVENS[s] for s in sorted(soorten)])
            raise NogNiet(f"{pad}, alinea {nr}: bevat {wat}; een persbericht bevat geen persoonsgegevens.")


SOORT = Documentsoort(
    id="persbericht",
    titel="Persbericht",
    regels=("P-C4c", "P-C4d", "P-C4e", "AK-A10a"),
    sjabloon="persbericht.docx",
    draagt=Draagt((("onderzoek_afgerond", "proces"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
