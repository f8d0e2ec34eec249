# SPDX-License-Identifier: EUPL-1.2
"""Afwegingsformulier informatiedeling: why information was shared, and why that was allowed (AK-B2-W6)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pipeline.documenten.mensen import ondertekenaar
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord, opsomming, zin
from pipeline.uitwisseling.matrix import VOORWAARDE, rij
from pipeline.uitwisseling.oordeel import Uitspraak, beoordeel, eerdere_uitwisselingen
from pipeline.uitwisseling.partijen import partij_van, soort_van
from pipeline.uitwisseling.toegang import Toegang
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.gebeurtenis import Uitwisseling
from pipeline.zaak.uitwisseling import Afweging

_TITEL = "Afwegingsformulier informatiedeling"
_NIVEAU = {"proces": "procesinformatie", "inhoudelijk": "inhoudelijke informatie"}
_KANAAL = {"gemeente": "gemeente en rijksinspectie", "toezichthouder": "Wmo-toezichthouder en rijksinspectie"}
_GRONDSLAG = {
    "geen_persoonsgegevens": "Er worden geen persoonsgegevens gedeeld.",
    "avg_6_1_e": "Artikel 6, eerste lid, onder e: nodig voor de taak van de IGJ en de Wmo-toezichthouder.",
    "vitaal_belang": "Het vitaal belang van de betrokkene: er is gevaar voor de veiligheid van personen en "
    "de ontvanger moet acuut ingrijpen.",
}


def _geldt(g: Gegevens) -> str | None:
    if g.zaak.van_soort(Uitwisseling):
        return None
    return "er is nog geen informatie gedeeld; gebruik daarvoor lakmoes uitwisseling."


def _exemplaren(g: Gegevens, _: datetime) -> tuple[Exemplaar, ...]:
    return tuple(formulier(g, index) for index, _u in g.zaak.van_soort(Uitwisseling))


def formulier(g: Gegevens, index: int) -> Exemplaar:
    """The form of the exchange at this index in ``gebeurtenissen``; its number counts exchanges only."""
    feiten = g.zaak.van_soort(Uitwisseling)
    nummer = next(nr for nr, (i, _) in enumerate(feiten, start=1) if i == index)
    u = feiten[nummer - 1][1]
    uitspraak = beoordeel(g.zaak, u, eerdere_uitwisselingen(g.zaak, index))
    naam = f"afwegingsformulier_informatiedeling-{nummer}-{u.van}-{u.aan}.docx"
    return Exemplaar(naam, None, "intern", _velden(g, u, uitspraak, nummer))


def _velden(g: Gegevens, u: Uitwisseling, uitspraak: Uitspraak, nummer: int) -> dict[str, Any]:
    zaak, a = g.zaak, u.afweging
    van, aan = partij_van(zaak, u.van), partij_van(zaak, u.aan)
    stuk = zaak.stuk(u.document) if u.document else None
    bronnen = dict.fromkeys(_naam(zaak, h.partij) for h in uitspraak.herkomst if h.partij != aan)
    return {
        "titel": _TITEL,
        "organisatie": _naam(zaak, van),
        "zaaktitel": zaak.titel,
        "kenmerk": zaak.kenmerk,
        "nummer": str(nummer),
        "van": _naam(zaak, van),
        "van_in_zin": met_lidwoord(_naam(zaak, van)),
        "aan_in_zin": met_lidwoord(_naam(zaak, aan)),
        "aan": _naam(zaak, aan),
        "moment": _wanneer(u.moment),
        "onderwerp": met_hoofdletter(rij(u.over).naam),
        "informatie": met_hoofdletter(_NIVEAU[uitspraak.informatie]),
        "stuk": _stuk(stuk.titel, u.versie) if stuk else "",
        "herkomst": opsomming(list(bronnen)) if bronnen else "",
        "onrechtmatigheid": "ja" if u.betreft == "onrechtmatigheid" else "",
        "matrix": [_cel(t) for t in uitspraak.toegangen],
        "afweging": {veld: zin(getattr(a, veld)) for veld in _TEKSTEN},
        "verhouding": _ja_nee(a.proportioneel),
        "belemmering": _belemmering(a),
        "anoniem": "ja" if a.anoniem_kan and not a.persoonsgegevens else "",
        "vertrouwelijk": "ja" if a.vertrouwelijk else "",
        "persoonsgegevens": _ja_nee(a.persoonsgegevens),
        "gezondheidsgegevens": _ja_nee(a.gezondheidsgegevens),
        "grondslag": _grondslag(a),
        "artikel_9": zin(a.grondslag_artikel_9) if a.gezondheidsgegevens else "",
        "betrokkene": _betrokkene(a),
        "aanbieder": _aanbieder(a, u.moment),
        "bron_ingelicht": _wanneer(a.bron_ingelicht) if a.bron_ingelicht and bronnen else "",
        "bevoegd": _bevoegd(a, _naam(zaak, van), _naam(zaak, aan)),
        "aangewezen": _aangewezen(zaak, a, {van, aan}),
        "aandacht": [{"tekst": zin(f"{met_hoofdletter(b.melding)}. {b.herstel}"), "bepaling": b.bepaling}
                     for b in uitspraak.waarschuwingen],
        "ondertekenaar": _ondertekenaar(g, van),
    }  # fmt: skip


_TEKSTEN = (
    "doel", "proportionaliteit", "subsidiariteit", "waarom", "welke_informatie", "gebruik", "taak_ontvanger",
)  # fmt: skip


def _naam(zaak: Zaak, partij: str) -> str:
    organisatie = zaak.organisaties.get(partij)
    return organisatie.naam if organisatie else partij


def _stuk(titel: str, versie: str) -> str:
    return f"“{titel}”" + (", alleen de openbare versie" if versie == "publiek" else "")


def _ondertekenaar(g: Gegevens, partij: str) -> dict[str, Any]:
    gevonden = ondertekenaar(g, partij)
    if not gevonden["naam"] and soort_van(g.zaak, partij) == "gemeente":
        return gevonden | {"functie": "Namens het college van burgemeester en wethouders"}
    return gevonden


def _ja_nee(waarde: bool) -> str:
    return "Ja" if waarde else "Nee"


def _belemmering(a: Afweging) -> str:
    """Whether a law or the effect of a measure stands in the way (AK-A12c)."""
    wet = "een wettelijke bepaling verbiedt het" if a.belemmering_wet else ""
    werking = "een maatregel werkt er minder goed door" if a.belemmering_maatregel else ""
    if wet or werking:
        return f"Ja: {opsomming([d for d in (wet, werking) if d])}."
    return "Nee. Geen wettelijke bepaling verbiedt het, en een maatregel werkt er niet minder goed door."


def _bevoegd(a: Afweging, van: str, aan: str) -> str:
    """What was established beforehand about the competence of both (AK-P11-6)."""
    op = f"Op {_wanneer(a.bevoegdheid_vastgesteld)} is vastgesteld dat"
    niet = [met_lidwoord(p) for p, goed in ((van, a.bevoegd_van), (aan, a.bevoegd_aan)) if not goed]
    if not niet:
        return f"{op} beide partijen bevoegd zijn."
    return f"{op} {opsomming(niet)} niet bevoegd {'zijn' if len(niet) > 1 else 'is'}."


def _wanneer(moment: Moment) -> str:
    tijd = f" om {moment.tijd:%H.%M} uur" if moment.tijd else ""
    return datum(moment.dag) + tijd


def _cel(t: Toegang) -> dict[str, str]:
    """A line of the answer of the matrix: cell, columns, answer."""
    if t.cel is None:
        tussen = "Gemeente en Wmo-toezichthouder"
        uitleg = (
            "De matrix heeft hier geen kolom. Eigen informatie mag worden gedeeld; de herkomst is nagegaan."
        )
        return {"cel": t.bepaling, "kolom": tussen, "antwoord": uitleg}
    waarde = {"j": "Ja", "n": "Nee", "j, mits": f"Ja, {VOORWAARDE}"}[t.cel.waarde]
    if t.uitzondering is not None:
        bepalingen = ", ".join(t.uitzondering.bepalingen)
        waarde = (
            f"{waarde}. Het mag wel volgens een genoemde uitzondering: {t.uitzondering.titel} ({bepalingen})"
        )
    kolom = f"Rij {t.cel.rij.nummer}, {_KANAAL[t.cel.kanaal]}, {_NIVEAU[t.cel.informatie]}"
    return {"cel": t.cel.id, "kolom": kolom, "antwoord": zin(waarde)}


def _grondslag(a: Afweging) -> str:
    if a.grondslag == "anders":
        return zin(a.grondslag_anders)
    tekst = _GRONDSLAG[a.grondslag]
    return f"{tekst} {zin(a.noodzaak)}" if a.grondslag == "avg_6_1_e" and a.noodzaak.strip() else tekst


def _betrokkene(a: Afweging) -> str:
    if not a.persoonsgegevens:
        return "Niet nodig: er worden geen persoonsgegevens gedeeld."
    if a.betrokkene_geinformeerd is not None:
        return f"De betrokkene is vooraf geïnformeerd, op {_wanneer(a.betrokkene_geinformeerd)}."
    return f"De betrokkene is niet vooraf geïnformeerd. Reden: {zin(a.betrokkene_niet_reden)}"


def _aanbieder(a: Afweging, moment: Moment) -> str:
    if a.aanbieder_geinformeerd is not None and a.aanbieder_geinformeerd.vroegst <= moment.laatst:
        return (
            f"De aanbieder weet dat de informatie wordt gedeeld, sinds {_wanneer(a.aanbieder_geinformeerd)}."
        )
    if a.aanbieder_uitstel_tot is None:
        return "De aanbieder is niet geïnformeerd."
    reden = zin(a.aanbieder_uitstel_reden)
    return f"De aanbieder hoort het later, uiterlijk op {_wanneer(a.aanbieder_uitstel_tot)}. Reden: {reden}"


def _aangewezen(zaak: Zaak, a: Afweging, partijen: set[str]) -> str:
    toezicht = zaak.partijen.toezichthouder
    if toezicht.id not in partijen:
        return ""
    if not a.aangewezen:
        return "De toezichthouder is niet door een gemeente aangewezen; de kolommen van de gemeente gelden."
    door = opsomming([met_lidwoord(_naam(zaak, m)) for m in toezicht.aangewezen_door])
    return f"De Wmo-toezichthouder is aangewezen door {door}."


SOORT = Documentsoort(
    id="afwegingsformulier_informatiedeling",
    titel="Afwegingsformulier informatiedeling",
    regels=(
        *(f"AK-B2-W{n}" for n in range(7)),
        *(f"AK-P11-{n}" for n in range(1, 7)),
        "AK-A12c",
        "AK-A12d",
        "AK-AA3",
    ),
    sjabloon="afwegingsformulier_informatiedeling.docx",
    draagt=Draagt(()),
    geldt=_geldt,
    exemplaren=_exemplaren,
    legt_vast=True,
)
