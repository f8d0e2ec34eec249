# SPDX-License-Identifier: EUPL-1.2
"""Publicatiedraaiboek: the day of openbaarmaking itself. Internal: the only overview with names.

It is no ``SOORT``: it needs the verdict of the gate, which stands above this room, so whoever asks for it
passes that in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pipeline.bronnen import sjablonen
from pipeline.documenten.brief import dag
from pipeline.documenten.draaiboek_stappen import INVULLEN, eerste_gesprek, stappen, woordvoerder
from pipeline.documenten.langetekst import Blok, blokken, bron
from pipeline.documenten.openbaarheid import besluit_over
from pipeline.documenten.persnoot import voor_pers
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import datum, met_hoofdletter, met_lidwoord
from pipeline.weergave.sjabloon import vul
from pipeline.zaak import NEDERLAND, Zaak
from pipeline.zaak.aard import MET_BESLUIT, aard
from pipeline.zaak.gebeurtenis import Afstemming

SJABLOON = "publicatiedraaiboek.docx"
_VRAGEN = (
    ("Kernboodschap", "In drie zinnen: wat is onderzocht, wat is de conclusie, wat gebeurt er nu?"),
    ("Waarom openbaar", "Waarom is dit rapport openbaar, en wie heeft dat besloten?"),
    ("De aanbieder", "Wat doet de aanbieder met de conclusies? Alleen wat in het rapport staat."),
    ("De gemeente", "Wat doet het college, en wanneer hoort de raad daarvan?"),
    ("Wat wij niet zeggen", "Niets over mensen, de locatie of wat in het rapport is gelakt. Hoe zegt u dat?"),
    ("Als het eerder uitlekt", "Wie belt wie, en wie beslist of u eerder reageert?"),
    ("Na afloop", "Wie belt de nabestaanden of naasten na een dag, en wie volgt de reacties?"),
)


@dataclass(frozen=True)
class Toetsing:
    """What the gate said: may it go at ``moment``, the earliest lawful one, and what must come first."""

    toegestaan: bool
    vanaf: datetime | None
    wacht_op: tuple[str, ...] = ()


def gepland(zaak: Zaak) -> datetime | None:
    """The moment that the case plans or that was agreed on, the last of several; None when there is none."""
    plannen = [v.op for v in zaak.openbaarmaking if v.op]
    stukken = {v.document for v in zaak.openbaarmaking}
    plannen += [a.publicatie_op for _, a in zaak.van_soort(Afstemming)
                if a.publicatie_op and stukken & set(a.documenten)][-1:]  # fmt: skip
    return max((m.vroegst if m.tijd else m.laatst for m in plannen), default=None)


def draaiboek(g: Gegevens, toetsing: Toetsing, nu: datetime) -> bytes:
    """The .docx. Raises NogNiet when nothing is to become public or a name is missing."""
    return vul(sjablonen() / SJABLOON, velden(g, toetsing, nu), g.profiel.huisstijl.kleur)


def velden(g: Gegevens, toetsing: Toetsing, nu: datetime) -> dict[str, Any]:
    """What the template is filled with. The title names nobody: it becomes a property."""
    if not g.zaak.openbaarmaking:
        raise NogNiet("zaak.yaml noemt geen openbaarmaking; vul in welk document openbaar moet worden.")
    moment = _moment(g, toetsing)
    pad = bron(g, "draaiboek", "woordvoeringslijn")
    lijn: list[Blok] = blokken(g, pad) if pad else []
    return {
        "titel": f"Publicatiedraaiboek zaak {g.zaak.kenmerk}",
        "organisatie": met_hoofdletter(met_lidwoord(g.zaak.partijen.toezichthouder.naam)),
        "kenmerk": g.zaak.kenmerk,
        "zaaktitel": g.zaak.titel,
        "datum": datum(dag(nu)),
        "stukken": [{"tekst": _stuk(g, v.document)} for v in g.zaak.openbaarmaking],
        "vroegst": _voluit(toetsing.vanaf) if toetsing.vanaf else "nog niet bekend",
        "moment": _voluit(moment) if moment else INVULLEN,
        "waarschuwing": _waarschuwing(g, toetsing) or _te_laat(g, moment, nu),
        "wacht_op": [{"tekst": w} for w in toetsing.wacht_op],
        "embargo": _voluit(moment) if moment else "het moment van openbaarmaking",
        "woordvoerder": woordvoerder(g),
        "pers": voor_pers(g),
        "stappen": stappen(g, moment),
        "lijn": lijn,
        "vragen": [] if lijn else [{"onderwerp": o, "vraag": v} for o, v in _VRAGEN],
    }


def _moment(g: Gegevens, toetsing: Toetsing) -> datetime | None:
    """The planned moment when it is lawful, else None: then someone must plan again."""
    plan = gepland(g.zaak)
    laat_genoeg = plan and toetsing.vanaf and plan >= toetsing.vanaf and toetsing.toegestaan
    return plan if laat_genoeg else None


def _waarschuwing(g: Gegevens, toetsing: Toetsing) -> str:
    plan = gepland(g.zaak)
    if toetsing.vanaf is None:
        return "De openbaarmaking mag nog niet. Eerst moet gebeuren wat hieronder staat."
    if plan is None:
        return "Er is nog geen moment gekozen. Vul in zaak.yaml bij openbaarmaking op in, met dag en uur."
    if plan < toetsing.vanaf:
        return f"Het geplande moment ({_voluit(plan)}) is te vroeg, of is al voorbij. Kies een later moment."
    if not toetsing.toegestaan:
        return (
            f"Op het geplande moment ({_voluit(plan)}) mag het volgens de toets niet. Kies een ander moment."
        )
    return ""


def _te_laat(g: Gegevens, moment: datetime | None, nu: datetime) -> str:
    """When calls that come before the moment of openbaarmaking can no longer be made in time."""
    if moment is None or eerste_gesprek(g, moment) > nu:
        return ""
    if moment <= nu:
        return "Het moment van openbaarmaking is al geweest. Bel alsnog wie het nog niet heeft gehoord."
    return (
        "Let op: een of meer momenten in de lijst hieronder zijn al voorbij. Bel deze mensen nu, of kies een "
        "later moment: zet dat in zaak.yaml bij openbaarmaking in het veld op, en maak dit draaiboek opnieuw."
    )


def _stuk(g: Gegevens, document: str) -> str:
    stuk, besluit = g.zaak.stuk(document), besluit_over(g.zaak, document)
    titel = stuk.titel if stuk else document
    if besluit is None and stuk is not None and aard(stuk) not in MET_BESLUIT:
        return f"“{titel}”: gaat mee. Daarvoor is geen apart besluit nodig."
    if besluit is None:
        return f"“{titel}”: er is nog geen besluit."
    bekend = f", bekendgemaakt op {datum(besluit.bekendgemaakt.dag)}" if besluit.bekendgemaakt else ""
    bezwaar = " Bezwaar is te verwachten." if besluit.bezwaar_verwacht else ""
    uitkomst = besluit.uitkomst.replace("_", " ")
    return f"“{titel}”: besluit van {datum(besluit.moment.dag)} ({uitkomst}){bekend}.{bezwaar}"


def _voluit(moment: datetime) -> str:
    lokaal = moment.astimezone(NEDERLAND)
    return f"{datum(lokaal.date())}, {lokaal:%H.%M} uur"
