# SPDX-License-Identifier: EUPL-1.2
"""Plan van aanpak of joint supervision, with communicatieparagraaf and learning instrument (AK-S4)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pipeline.documenten.brief import dag
from pipeline.documenten.projectgroepafspraken import geldt_projectgroep
from pipeline.documenten.samen import contact_van, formulier, gedaan, genummerd, naam, namen, wet
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import datum_uit, met_hoofdletter, opsomming, zin
from pipeline.zaak.samenwerking import Instrument, Plancommunicatie, PlanVanAanpak

_HERKOMST = {"bestaand": "Bestaand", "aangepast": "Bestaand, aangepast", "nieuw": "Nieuw"}


def _geldt(g: Gegevens) -> str | None:
    reden = geldt_projectgroep(g)
    if reden is not None:
        return reden
    plan = g.zaak.plan_van_aanpak
    if plan is None:
        return "vul in zaak.yaml het onderdeel plan_van_aanpak in."
    if not gedaan(g.zaak, 3, "vooronderzoek"):
        return (
            "het vooronderzoek is er nog niet; noem het bij documenten (soort vooronderzoek, met bestand), "
            "of verantwoord stap 3 met stap_verantwoord."
        )
    return _onvolledig(g, plan)


def _onvolledig(g: Gegevens, plan: PlanVanAanpak) -> str | None:
    leren = [i for i in plan.instrumenten if i.leren]
    if not leren:
        return (
            "geen van de instrumenten in plan_van_aanpak.instrumenten beoogt leren; "
            "voeg er een toe en zet leren op ja."
        )
    if any(not i.leerdoel.strip() for i in leren):
        return "vul bij elk instrument met leren: ja het veld leerdoel in: hoe het leren stimuleert."
    rollen = {r.partij for r in plan.rollen}
    mist = [p for p in gezamenlijk(g.zaak) if p not in rollen]
    mist += [p for i in plan.instrumenten for p in i.partijen if p not in rollen and p not in mist]
    if mist:
        return f"plan_van_aanpak.rollen noemt {opsomming(mist)} niet; voeg de rol en de bevoegdheid toe."
    return None


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    plan = g.zaak.plan_van_aanpak
    if plan is None:
        raise NogNiet("vul in zaak.yaml het onderdeel plan_van_aanpak in.")
    context = formulier(g, "Plan van aanpak gezamenlijk toezicht", nu) | {
        "toezichtvraag": zin(plan.toezichtvraag),
        "deelvragen": genummerd(plan.deelvragen),
        "kader": list(plan.toetsingskader),
        "instrumenten": [_instrument(g, i) for i in plan.instrumenten],
        "leren": [{"naam": i.naam, "leerdoel": zin(i.leerdoel)} for i in plan.instrumenten if i.leren],
        "rollen": [
            {
                "partij": naam(g, r.partij),
                "wetten": met_hoofdletter(opsomming([wet(w, dag(nu)) for w in r.wetten])),
                "bijdrage": r.bijdrage,
            }
            for r in plan.rollen
        ],
        "selectie": [{"wie": naam(g, s.wie), "reden": s.reden} for s in plan.selectie],
        "planning": [{"wat": s.wat, "wanneer": datum_uit(s.wanneer)} for s in plan.planning],
        "communicatie": _communicatie(g, plan.communicatie),
    }
    return (Exemplaar("plan_van_aanpak.docx", None, "", context),)


def _instrument(g: Gegevens, i: Instrument) -> dict[str, Any]:
    return {
        "naam": i.naam,
        "criteria": "\n".join(f"– {c}" for c in i.criteria),
        "herkomst": _HERKOMST[i.herkomst],
        "door": namen(g, i.partijen),
    }


def _communicatie(g: Gegevens, c: Plancommunicatie) -> dict[str, Any]:
    contacten = [contact_van(g, p) | {"partij": naam(g, p)} for p in gezamenlijk(g.zaak)]
    return {
        "voornemen": datum_uit(c.voornemen_wanneer),
        "voornemen_door": naam(g, c.voornemen_door),
        "pers": zin(c.pers),
        "contacten": [k | {"naam": met_hoofdletter(k["naam"].removeprefix("onze "))} for k in contacten],
        "adviseurs": namen(g, c.adviseurs) if c.adviseurs else "",
    }


SOORT = Documentsoort(
    id="plan_van_aanpak",
    titel="Plan van aanpak",
    regels=(*(f"AK-S4{letter}" for letter in "abcdefghijk"), "AK-S3b", "AK-S5", "AK-A5b", "AK-A10b"),
    sjabloon="plan_van_aanpak.docx",
    draagt=Draagt((("onderzoek_voorgenomen", "inhoudelijk"),)),
    geldt=_geldt,
    exemplaren=_exemplaren,
)
