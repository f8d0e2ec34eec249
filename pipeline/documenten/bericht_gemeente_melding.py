# SPDX-License-Identifier: EUPL-1.2
"""The e-mail about a melding to the gemeenten, after the telephone call or meeting (P-S1.5, P-S1.6).

Where the care was given: the beleidsambtenaar ter bevestiging, the portefeuillehouder ter informatie,
and the DPG a copy of the message to the portefeuillehouder (T25). Other betrokken gemeenten: the
beleidsambtenaar ter informatie (T14), without the description of what happened.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from pipeline.documenten.brief import Kop, brief, dag, melding, over
from pipeline.documenten.mensen import (
    BELEIDSAMBTENAAR,
    DPG,
    PORTEFEUILLEHOUDER,
    aan_persoon,
    algemeen_contact,
    kale_naam,
    met_rol,
)
from pipeline.documenten.protocol import betrokken, geen_melding, gemeenten, keuze_op, melding_van, om
from pipeline.documenten.protocoltermijnen import werkdag
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.telefoonnotitie_gemeente import gesprekken
from pipeline.documenten.woorden import datum, met_hoofdletter, opsomming
from pipeline.zaak.gebeurtenis import GemeenteGeinformeerd
from pipeline.zaak.partij import Gemeente
from pipeline.zaak.persoon import Persoon

_TITEL = "Melding op grond van de Wmo 2015"
_SOORTEN = {"calamiteit": "calamiteit", "geweld": "geweld bij de verstrekking van een voorziening"}
_VERVOLG = {
    "3A": "De aanbieder krijgt de gelegenheid om de gebeurtenis eerst zelf te onderzoeken. "
    "Wij beoordelen dat onderzoek.",
    "3B": "Wij onderzoeken de gebeurtenis zelf.",
    "": "Wij bepalen nog of de aanbieder eerst zelf onderzoek doet of dat wij het onderzoek doen.",
}


def _geldt(g: Gegevens) -> str | None:
    reden = geen_melding(g)
    if reden is not None:
        return reden
    zorg = _zorg(g)
    if not zorg:
        return (
            "zet bij partijen.gemeenten zorgverlening: ja bij de gemeente waar de ondersteuning is verleend."
        )
    gesproken = {e.gemeente for e in gesprekken(g)}
    eerst = [m.id for m in zorg if m.id not in gesproken]
    if eerst:
        return f"bel of spreek eerst {opsomming(eerst)} en noteer gemeente_geinformeerd (P-S1.4, P-S1.5)."
    return None


def _zorg(g: Gegevens) -> tuple[Gemeente, ...]:
    return tuple(m for m in g.zaak.partijen.gemeenten if m.zorgverlening)


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    uit: list[Exemplaar] = []
    for gemeente in g.zaak.partijen.gemeenten:
        eigen = _waar_de_zorg_was(g, gemeente, nu) if gemeente.zorgverlening else [_overig(g, gemeente, nu)]
        uit += [replace(e, meldingen=_laat(g, gemeente, nu)) for e in eigen]
    return tuple(uit)


def _laat(g: Gegevens, gemeente: Gemeente, nu: datetime) -> tuple[str, ...]:
    uiterlijk = werkdag(g, melding_van(g).ontvangen.dag, 1)
    if dag(_verzonden(g, gemeente, nu)) <= uiterlijk:
        return ()
    return (f"Het bericht moest uiterlijk op {datum(uiterlijk)} zijn verzonden (P-S1.5).",)


def _waar_de_zorg_was(g: Gegevens, gemeente: Gemeente, nu: datetime) -> list[Exemplaar]:
    ambtenaar = _vereist(g, BELEIDSAMBTENAAR, gemeente)
    bestuurder = _vereist(g, PORTEFEUILLEHOUDER, gemeente)
    dpg = met_rol(g, DPG, None)
    if dpg is None:
        raise NogNiet("noem in zaak.yaml onder personen een persoon met rol: directeur publieke gezondheid.")
    eigen = dpg.bij if dpg.bij in g.zaak.organisaties else ""
    afschrift = {
        "afschrift": aan_persoon(g, dpg.id, eigen or "")["regels"],
        "titel": f"Afschrift: {_TITEL[:1].lower()}{_TITEL[1:]}",
    }
    naam = f"bericht_gemeente_melding-{gemeente.id}"
    bevestiging = _context(g, gemeente, ambtenaar, "ter_bevestiging", nu)
    informatie = _context(g, gemeente, bestuurder, "ter_informatie", nu)
    return [
        Exemplaar(f"{naam}-beleidsambtenaar.docx", ambtenaar.id, "ter_bevestiging", bevestiging),
        Exemplaar(f"{naam}-portefeuillehouder.docx", bestuurder.id, "ter_informatie", informatie),
        Exemplaar(f"{naam}-afschrift-dpg.docx", dpg.id, "afschrift", informatie | afschrift),
    ]


def _overig(g: Gegevens, gemeente: Gemeente, nu: datetime) -> Exemplaar:
    ambtenaar = _vereist(g, BELEIDSAMBTENAAR, gemeente)
    context = _context(g, gemeente, ambtenaar, "ter_informatie", nu) | {"omschrijving": ""}
    naam = f"bericht_gemeente_melding-{gemeente.id}-beleidsambtenaar.docx"
    return Exemplaar(naam, ambtenaar.id, "ter_informatie", context)


def _vereist(g: Gegevens, rollen: tuple[str, ...], gemeente: Gemeente) -> Persoon:
    persoon = met_rol(g, rollen, gemeente.id)
    if persoon is None:
        raise NogNiet(f"noem in zaak.yaml onder personen een {rollen[0]} met bij: {gemeente.id}.")
    return persoon


def _context(g: Gegevens, gemeente: Gemeente, persoon: Persoon, als: str, nu: datetime) -> dict[str, Any]:
    m = melding_van(g)
    reden = betrokken(gemeente)
    if not reden:
        raise NogNiet(f"noem bij gemeente {gemeente.id} waarom zij betrokken is (redenen in zaak.yaml).")
    eigen = g.zaak.partijen.toezichthouder.id
    kop = Kop(_TITEL, over(g), aan_persoon(g, persoon.id, gemeente.id), algemeen_contact(g, eigen))
    anderen = tuple(a for a in g.zaak.partijen.gemeenten if a.id != gemeente.id)
    op = _verzonden(g, gemeente, nu)
    return brief(g, (eigen,), kop, op) | {
        "hoedanigheid": als.replace("_", " "),
        "portefeuillehouder": "ja" if persoon.rol.lower() in PORTEFEUILLEHOUDER else "",
        "afschrift": [],
        "melding": melding(g) | {"van": melding(g)["van"] or g.zaak.partijen.aanbieders[0].naam},
        "gemeente": kale_naam(gemeente.naam),
        "betrokken": reden,
        "gesproken": _gesproken(g, gemeente, persoon),
        "anderen": gemeenten(anderen),
        "meer_anderen": "ja" if len(anderen) > 1 else "",
        "ontvangen": om(m.ontvangen),
        "soort": met_hoofdletter(opsomming([_SOORTEN[s] for s in dict.fromkeys(m.betreft)])),
        "aard": met_hoofdletter(melding(g)["aard"]),
        "omschrijving": m.omschrijving,
        "vervolg": _VERVOLG[keuze_op(g.zaak, dag(op))],
    }


def _verzonden(g: Gegevens, gemeente: Gemeente, nu: datetime) -> datetime:
    """The day on which the e-mail was noted as sent, else today."""
    gestuurd = [
        e.moment.laatst
        for _, e in g.zaak.van_soort(GemeenteGeinformeerd)
        if e.wijze == "e-mail" and e.gemeente == gemeente.id
    ]
    return gestuurd[0] if gestuurd else nu


def _gesproken(g: Gegevens, gemeente: Gemeente, persoon: Persoon) -> str:
    gesprek = next((e for e in gesprekken(g) if e.gemeente == gemeente.id), None)
    if gesprek is None:
        return ""
    met = "met u" if persoon.id in gesprek.aan else "met uw gemeente"
    hoe = "telefonisch" if gesprek.wijze == "telefonisch" else "persoonlijk"
    return f"Op {datum(gesprek.moment.dag)} hebben wij hierover {hoe} {met} gesproken."


SOORT = Documentsoort(
    id="bericht_gemeente_melding",
    titel="Bericht over de melding aan de gemeenten",
    regels=("P-S1.5a", "P-S1.5b", "P-S1.5c", "P-S1.5d", "P-S1.6"),
    sjabloon="bericht_gemeente_melding.docx",
    geldt=_geldt,
    exemplaren=_exemplaren,
    draagt=Draagt((("calamiteit_melding", "inhoudelijk"), ("geweld_melding", "inhoudelijk"))),
)
