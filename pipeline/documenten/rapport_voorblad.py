# SPDX-License-Identifier: EUPL-1.2
"""What stands on the front page of a report, and when a report may be made at all."""

from __future__ import annotations

from datetime import date
from typing import Any

from pipeline.documenten.mensen import aan_organisatie, aan_persoon, adresnaam, op_een_regel, personalia
from pipeline.documenten.rapport_ontvangers import Ontvanger, rolnaam
from pipeline.documenten.soort import Gegevens
from pipeline.documenten.stand import beoordeling, gezamenlijk, route
from pipeline.documenten.woorden import datum, duur, gebeurtenis, met_hoofdletter, opsomming
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Vastgesteld


def niet_na_3a(g: Gegevens) -> str | None:
    """Why this case gets no report of the toezichthouder; None when it does (P-S3A.5, P-S4.0)."""
    chosen = route(g.zaak)
    oordeel = beoordeling(g.zaak)
    insufficient = oordeel is not None and not (oordeel.zorgvuldig and oordeel.maatregelen_voldoende)
    if chosen == "3A" and not insufficient:
        return (
            "de aanbieder doet zelf onderzoek (stap 3A); dan komt er geen rapport van de toezichthouder "
            "(P-S3A.5). Noteer keuze_onderzoek 3B als de toezichthouder alsnog zelf onderzoekt."
        )
    own_choice = chosen or gezamenlijk(g.zaak) or g.zaak.protocol == "kader"
    if not own_choice:
        return "er is nog niet gekozen wie onderzoekt; noteer keuze_onderzoek met route 3B (P-S2.1, P-S4.0)."
    return None


def stuk_van(g: Gegevens, soort: str) -> Stuk | None:
    """The first document of this kind in the case."""
    return next((d for d in g.zaak.documenten if d.soort == soort), None)


def titel(g: Gegevens) -> str:
    """The title on the cover; it becomes a property, and names no natural person."""
    rapport = stuk_van(g, "definitief_rapport")
    return rapport.titel if rapport else g.zaak.titel


def organisaties(g: Gegevens, soort: str) -> list[str]:
    """The owners of the report by name: one, or two when it is joint (T18)."""
    stuk = stuk_van(g, soort) or stuk_van(g, "definitief_rapport")
    owners = stuk.eigenaar if stuk else gezamenlijk(g.zaak) or (g.zaak.partijen.toezichthouder.id,)
    names = [g.zaak.organisaties[o].naam for o in owners if o in g.zaak.organisaties]
    return names or [g.zaak.partijen.toezichthouder.naam]


def vaststelling(g: Gegevens, soort: str) -> Vastgesteld | None:
    """The last time a document of this kind was established."""
    ids = {d.id for d in g.zaak.documenten if d.soort == soort} or {soort}
    found = [e for _, e in g.zaak.van_soort(Vastgesteld) if e.document in ids]
    return found[-1] if found else None


def vaststellers(g: Gegevens, door: tuple[str, ...]) -> str:
    """Who established it, parties by name and people by rol."""
    parties = g.zaak.organisaties
    return opsomming([parties[w].naam if w in parties else rolnaam(g.zaak, w) for w in door])


def ondertitel(g: Gegevens) -> str:
    """What kind of research this reports on."""
    melding = g.zaak.melding
    if g.zaak.protocol == "kader" or melding is None:
        return "Rapport van gezamenlijk toezicht" if gezamenlijk(g.zaak) else "Rapport van toezicht"
    aanleiding = "een melding" if melding.soort == "melding" else "een signaal"
    return f"Rapport van het onderzoek naar aanleiding van {aanleiding} van {gebeurtenis(melding.betreft)}"


def voor_ontvanger(g: Gegevens, wie: Ontvanger, dag: date) -> dict[str, Any]:
    """Addressee, reason and reaction date of one copy. Raises NogNiet without the name."""
    verzonden = wie.verzonden or dag
    tot = wie.tot(g.profiel, dag)
    adres, naam = _adres(g, wie)
    waarom = "Het onderzoek gaat over de ondersteuning die uw organisatie geeft."
    if wie.gehoord is not None:
        waarom = f"U bent in dit onderzoek gehoord op {datum(wie.gehoord)}."
    return {
        "voorblad": naam,
        "adres": adres,
        "waarom": waarom,
        "gehoord": "ja" if wie.gehoord is not None else "",
        "verzonden": datum(verzonden),
        "reactie_tot": datum(tot),
        "weken": duur(verzonden, tot),
    }


def _adres(g: Gegevens, wie: Ontvanger) -> tuple[list[str], str]:
    """To the home of a person where that is known: a copy is personal, not the employer's."""
    if wie.id in g.zaak.organisaties:
        return aan_organisatie(g, wie.id)["regels"], g.zaak.organisaties[wie.id].naam
    persoon, kent = g.zaak.persoon(wie.id), personalia(g, wie.id)
    bij = persoon.bij if persoon and not kent.straat and persoon.bij in g.zaak.organisaties else ""
    regels = [*aan_persoon(g, wie.id, bij or "")["regels"], "Persoonlijk en vertrouwelijk"]
    return regels, met_hoofdletter(adresnaam(kent))


def reageren_bij(g: Gegevens) -> list[str]:
    """Where a reaction goes, in writing or electronically (P-S4.2b)."""
    toezichthouder = g.zaak.partijen.toezichthouder
    huis = g.profiel.huisstijl
    adres = op_een_regel(g, toezichthouder.id) or toezichthouder.plaats
    lines = [f"Schriftelijk: {toezichthouder.naam}, {adres}"]
    ids = [p.id for p in g.zaak.personen if p.bij == toezichthouder.id and p.rol.lower() == "toezichthouder"]
    mail = next((p.email for p in g.personen or () if p.id in ids and p.email), "")
    if mail:
        lines.append(f"Elektronisch: {mail}")
    elif huis.website:
        lines.append(f"Elektronisch: via {huis.website}")
    return lines


def basis(g: Gegevens, soort: str) -> dict[str, Any]:
    """The fields that every report template knows."""
    return {"titel": titel(g), "organisaties": organisaties(g, soort), "kenmerk": g.zaak.kenmerk}
