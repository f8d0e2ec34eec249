# SPDX-License-Identifier: EUPL-1.2
"""The act of sharing: weigh, note, make the afwegingsformulier, enter it in the register."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.profiel.model import Profiel
from pipeline.uitwisseling.bezwaar import Bezwaar
from pipeline.uitwisseling.keuze import met_profiel
from pipeline.uitwisseling.matrix import rij
from pipeline.uitwisseling.oordeel import (
    Uitspraak,
    beoordeel,
    eerdere_uitwisselingen,
    mag_niet_doorgeven,
)
from pipeline.uitwisseling.partijen import partij_van
from pipeline.uitwisseling.stroom import Stroom
from pipeline.uitwisseling.toegang import Toegang, toegang
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.gebeurtenis import Uitwisseling

FORMULIER = "afwegingsformulier_informatiedeling"


@dataclass(frozen=True)
class Verzoek:
    """What a user wants to share: the fields of the event (plain values), without the weighing."""

    velden: dict[str, Any]
    moment: str | None = None


@dataclass(frozen=True)
class Gedeeld:
    """What was recorded: place in zaak.yaml, the form, and what a person must still look at."""

    plek: str
    formulier: str
    uitspraak: Uitspraak = field(repr=False)


def deel(map_: Path, verzoek: Verzoek, afweging: Path, nu: datetime, als: str) -> Gedeeld:
    """Weigh and record one exchange; nothing is written when it is refused.

    Raises Geweigerd with every objection, GebruiksFout for a wrong option and DossierFout for a wrong file.
    """
    from pipeline.dossier import Dossier, schrijf_regel
    from pipeline.dossier.bestanden import slot
    from pipeline.dossier.noteren import voeg_gebeurtenis_toe
    from pipeline.dossier.zegel import open_zegel
    from pipeline.profiel.verslag import onbekende_medewerker

    dossier = Dossier.open(map_)
    if not dossier.profiel.kent(als):
        raise GebruiksFout(onbekende_medewerker(dossier.profiel, als))
    inhoud = {"moment": _moment(verzoek.moment, nu), **verzoek.velden, "afweging": lees_afweging(afweging)}
    gewogen: list[Uitspraak] = []

    def keur(zaak: Zaak, nummer: int) -> None:
        gewogen.append(_weeg(zaak, nummer, dossier.profiel))
        _proefformulier(dossier, zaak, nummer)

    with slot(dossier.map):
        zegel = open_zegel(dossier.map)
        notitie = voeg_gebeurtenis_toe(dossier.map, "uitwisseling", inhoud, keur)
        nieuw = Dossier.open(dossier.map)
        bestand = _formulier(nieuw, nu, als)
        regel = _registerregel(nieuw.zaak, gewogen[0]) | {
            "formulier": bestand,
            "formulier_zegel": zegel.van_bestand(nieuw.pad(bestand)),
        }
        schrijf_regel(dossier.map, "uitwisseling", regel, nu, als)
    return Gedeeld(f"{notitie.bestand}:{notitie.regel}", bestand, gewogen[0])


def mag_volgens_matrix(zaak: Zaak, verzoek: Verzoek, nu: datetime) -> tuple[Toegang, tuple[Bezwaar, ...]]:
    """What the matrix and its exceptions say before any weighing, and what refuses to pass on (``herkomst``).

    Raises GebruiksFout.
    """
    v = verzoek.velden
    for naam, ids in (("van", [v["van"]]), ("aan", [v["aan"]]), ("herkomst", v.get("herkomst", []))):
        if any(wie not in zaak.organisaties and zaak.persoon(wie) is None for wie in ids):
            bekend = ", ".join(sorted(zaak.organisaties))
            raise GebruiksFout(f"--{naam}: deze partij staat niet in de zaak; kies uit {bekend}.")
    stroom = Stroom(
        partij_van(zaak, v["van"]), partij_van(zaak, v["aan"]), v["over"], v["informatie"],
        Moment.lees(_moment(verzoek.moment, nu)),
        v.get("document"), v.get("maatregel"), v.get("aanbieder"),
        openbaar=v.get("versie") == "publiek", vertrouwelijk=True,
    )  # fmt: skip
    return toegang(zaak, stroom), mag_niet_doorgeven(zaak, stroom, v.get("herkomst", []))


def lees_afweging(pad: Path) -> dict[str, Any]:
    """The weighing that a user wrote: a YAML file, read as if an enemy wrote it. Raises DossierFout."""
    from pipeline.dossier.yaml_lezen import lees_bestand

    waarde = lees_bestand(pad).waarde
    if not isinstance(waarde, dict):
        raise GebruiksFout(f"{pad.name}: schrijf per regel een veld met een dubbele punt; zie --leeg.")
    inhoud = waarde.get("afweging", waarde)
    if not isinstance(inhoud, dict):
        raise GebruiksFout(f"{pad.name}: afweging moet uit eigen velden bestaan; zie --leeg.")
    return {veld: tekst for veld, tekst in inhoud.items() if tekst is not None}


def _moment(tekst: str | None, nu: datetime) -> str:
    try:
        moment = Moment.lees(tekst) if tekst else Moment.van(nu)
    except ValueError:
        raise GebruiksFout("--moment: schrijf een moment als 2026-03-02 of 2026-03-02T10:15.") from None
    if moment.vroegst > nu:
        raise GebruiksFout("--moment ligt in de toekomst; leg een uitwisseling vast als u deelt.")
    return str(moment)


def _weeg(zaak: Zaak, nummer: int, profiel: Profiel) -> Uitspraak:
    u = zaak.gebeurtenissen[nummer]
    if not isinstance(u, Uitwisseling):
        raise TypeError("only an exchange is weighed here")
    uitspraak = met_profiel(beoordeel(zaak, u, eerdere_uitwisselingen(zaak, nummer)), profiel)
    if not uitspraak.mag:
        kop = f"Niet gedeeld: {u.van} aan {u.aan}, {rij(u.over).naam}, {uitspraak.informatie}."
        redenen = [f"  {b}" for b in uitspraak.weigeringen]
        raise Geweigerd("\n".join([kop, *redenen, "Er is niets vastgelegd."]))
    return uitspraak


def _proefformulier(dossier: Any, zaak: Zaak, nummer: int) -> None:
    """Fill the form once before anything is written, so that a case never keeps an exchange without form."""
    from pipeline.bronnen import sjablonen
    from pipeline.documenten.afwegingsformulier_informatiedeling import SOORT, formulier
    from pipeline.documenten.soort import Gegevens, NogNiet

    g = Gegevens(zaak, dossier.personen, dossier.profiel, dossier.map, dossier.register)
    try:
        SOORT.maak(sjablonen() / SOORT.sjabloon, formulier(g, nummer), g)
    except NogNiet as fout:
        raise Geweigerd(f"Het afwegingsformulier kan niet worden gemaakt: {fout}") from None


def _formulier(dossier: Any, nu: datetime, als: str) -> str:
    from pipeline.documenten.genereren import genereer

    gemaakt = [r.bestand for r in genereer(dossier, (FORMULIER,), nu, als) if r.bestand]
    return gemaakt[-1]


def _registerregel(zaak: Zaak, uitspraak: Uitspraak) -> dict[str, Any]:
    _, u = zaak.van_soort(Uitwisseling)[-1]
    return {
        "van": u.van,
        "aan": u.aan,
        "over": u.over,
        "informatie": uitspraak.informatie,
        "document": u.document,
        "cellen": [t.cel.id for t in uitspraak.toegangen if t.cel],
        "uitzonderingen": [t.uitzondering.id for t in uitspraak.toegangen if t.uitzondering],
        "waarschuwingen": sorted({b.bepaling for b in uitspraak.waarschuwingen}),
    }
