# SPDX-License-Identifier: EUPL-1.2
"""What the sources say may never happen, read anew and without the rules: the reasons for "no".

Works on the plain data of a case. ``echt`` says whether evidence is real; ``bekend`` are the ids of the
profile. Afspraak 11 of the kader: owner first, and after the procedure in which betrokkenen could give a
zienswijze. Protocol 3 C lid 4 and afspraak 2: privacy, so one decides and another approves.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from pipeline.zaak.basis import Moment

Data = dict[str, Any]


EINDEN = ("afgewezen", "ingetrokken", "opgeheven")


def _vroegst(g: Data) -> datetime:
    return Moment.lees(g["moment"]).vroegst


def _laatst(g: Data) -> datetime:
    return Moment.lees(g["moment"]).laatst


def verboden(data: Data, op: datetime, echt: Callable[[Any], bool], bekend: Collection[str]) -> set[str]:
    """What forbids publication at ``op``.

    ``eigenaar``, ``zienswijze``, ``twee mensen``, ``andere tekst``, ``rechter``, ``besluit``,
    ``ander proces``.
    """
    zaak = data["zaak"]
    gebeurd = sorted((g for g in zaak["gebeurtenissen"] if _laatst(g) <= op), key=_laatst)
    gedaan = [r for r in data["register"] if Moment.lees(r["moment"]).vroegst <= op]
    redenen = set()
    for voornemen in zaak["openbaarmaking"]:
        stuk = next(d for d in zaak["documenten"] if d["id"] == voornemen["document"])
        hierover = [g for g in gebeurd if g.get("document") == stuk["id"]]
        if not _eigenaar_eerst(voornemen, stuk, hierover, op, echt):
            redenen.add("eigenaar")
        if not _zienswijze_afgerond(zaak, hierover, echt) or not _ieder_had_tijd(zaak, hierover, echt):
            redenen.add("zienswijze")
        nieuw = [g for g in _van_vandaag(zaak, op) if g.get("document") == stuk["id"]]
        for brief in (g for g in nieuw if g["soort"].startswith("uitnodiging")):
            if not _zienswijze_afgerond(zaak, [*hierover, brief], echt):
                redenen.add("zienswijze")
        if not _twee_mensen(stuk, gedaan, bekend):
            redenen.add("twee mensen")
        if _andere_tekst(stuk, hierover, gedaan):
            redenen.add("andere tekst")
        redenen |= _in_de_weg(zaak, stuk["id"], op)
    return redenen


def _andere_tekst(stuk: Data, hierover: list[Data], gedaan: list[Data]) -> bool:
    """Whether the last build is of another file than a party established the last time (stap 4 lid 3).

    Which file it was has to be known.
    """
    bouwen = [r for r in gedaan if r["handeling"] == "bouw" and r["gegevens"]["document"] == stuk["id"]]
    laatste = {p: g for g in hierover if g["soort"] == "vastgesteld" for p in g["door"]}
    vast = {g.get("bron_zegel") for g in laatste.values()}
    return bool(bouwen) and bool(vast - {bouwen[-1]["gegevens"]["bron_zegel"]})


def _van_vandaag(zaak: Data, op: datetime) -> list[Data]:
    """What a file says of this very day without an hour: it may be so already, it may be still to come."""
    return [g for g in zaak["gebeurtenissen"] if _vroegst(g) <= op < _laatst(g)]


def _in_de_weg(zaak: Data, stuk: str, op: datetime) -> set[str]:
    """What begins counts from its first possible minute, what ends from its last."""

    def tel(stap: str, wanneer: Callable[[Data], datetime]) -> int:
        return sum(
            g["soort"] == "voorlopige_voorziening"
            and g["document"] == stuk
            and g["stap"] == stap
            and wanneer(g) <= op
            for g in zaak["gebeurtenissen"]
        )

    gevonden = set()
    einden = {stap: tel(stap, _laatst) for stap in EINDEN}
    toegewezen = tel("toegewezen", _vroegst)
    if (
        tel("verzocht", _vroegst) > sum(einden.values())
        or toegewezen > sum(einden.values()) - einden["afgewezen"]
    ):
        gevonden.add("rechter")
    besluiten = [
        g for g in zaak["gebeurtenissen"] if g["soort"] == "openbaarmakingsbesluit" and g["document"] == stuk
    ]
    telt = [
        g for g in besluiten if _laatst(g) <= op or (g["uitkomst"] == "niet_openbaar" and _vroegst(g) <= op)
    ]
    if telt and max(enumerate(telt), key=lambda p: (_laatst(p[1]), p[0]))[1]["uitkomst"] == "niet_openbaar":
        gevonden.add("besluit")
    for soort in ("strafonderzoek", "pshi"):
        stappen = [g for g in zaak["gebeurtenissen"] if g["soort"] == soort]
        telt = [g for g in stappen if _laatst(g) <= op or (g["stap"] == "gestart" and _vroegst(g) <= op)]
        vrij = any(g["soort"] == "vrijgave" for g in zaak["gebeurtenissen"])
        loopt = 0
        for g in sorted(telt, key=_laatst):
            loopt = max(0, loopt + (1 if g["stap"] == "gestart" else -1))
        if loopt and not vrij:
            gevonden.add("ander proces")
    return gevonden


def _eigenaar_eerst(
    voornemen: Data, stuk: Data, hierover: list[Data], op: datetime, echt: Callable[[Any], bool]
) -> bool:
    if voornemen["door"] in stuk["eigenaar"]:
        return True
    openbaar = [g for g in hierover if g["soort"] == "openbaar_gemaakt" and echt(g.get("bewijs"))]
    return all(any(g["door"] == e and _laatst(g) < op for g in openbaar) for e in stuk["eigenaar"])


def _telt(zaak: Data, uitzondering: Data, echt: Callable[[Any], bool]) -> bool:
    """Only who gave it up or cannot be found is left out, with evidence; a party never.

    The others of the case are clients and next of kin, whom no judgement of interest can leave out but one
    (``geen_belang``, never a client).
    """
    if uitzondering["procedure"] != "zienswijze_openbaarmaking":
        return False
    mens = next((p for p in zaak["personen"] if p["id"] == uitzondering["persoon"]), None)
    grond = uitzondering.get("grond")
    if grond == "geen_belang":
        return mens is not None and mens["rol"] != "cliënt"
    if grond == "geen_naaste":
        return mens is not None and mens["rol"] == "cliënt" and mens.get("overleden") == "ja"
    return echt(uitzondering.get("bewijs")) and (mens is not None and grond in {"ziet_af", "onbereikbaar"})


def _ieder_had_tijd(zaak: Data, hierover: list[Data], echt: Callable[[Any], bool]) -> bool:
    """Two weeks from the first letter with the version to the last day named, or an answer with evidence."""
    brieven = [g for g in hierover if g["soort"].startswith("uitnodiging")]
    namens = {p["id"]: p.get("vertegenwoordigt") for p in zaak["personen"]}
    for wie in _betrokkenen(zaak, echt):
        met_hem = {wie, *(p for p, ander in namens.items() if ander == wie)}
        eigen = [b for b in brieven if met_hem & set(b["aan"])]
        if not eigen:
            return False
        zelfde = [b for b in eigen if b.get("versie") == eigen[-1].get("versie")]
        vanaf, tot = _vroegst(zelfde[0]), Moment.lees(eigen[-1]["tot"]).laatst
        antwoorden = [
            g
            for g in hierover
            if g["soort"] == "zienswijze_openbaarmaking"
            and g["van"] in met_hem
            and _laatst(g) >= _vroegst(eigen[-1])
        ]
        vast = any(a.get("bestand") or echt(a.get("bewijs")) for a in antwoorden[:1])
        if tot.date() - vanaf.date() < timedelta(weeks=2) and not vast:
            return False
    return True


def _betrokkenen(zaak: Data, echt: Callable[[Any], bool]) -> set[str]:
    mensen = {
        p["id"]
        for p in zaak["personen"]
        if p["rol"] in {"cliënt", "nabestaande"} and p.get("overleden", "nee") != "ja"
    }
    uit = {u["persoon"] for u in zaak.get("uitzonderingen", ()) if _telt(zaak, u, echt)}
    return ({a["id"] for a in zaak["partijen"]["aanbieders"]} | mensen) - uit


def _zienswijze_afgerond(zaak: Data, hierover: list[Data], echt: Callable[[Any], bool]) -> bool:
    namens = {p["id"]: p.get("vertegenwoordigt") for p in zaak["personen"]}
    einden = [g for g in hierover if g["soort"] == "procedure_zienswijze_afgerond" and echt(g.get("bewijs"))]

    def kon(wie: str, einde: Data) -> bool:
        met_hem = {wie, *(p for p, ander in namens.items() if ander == wie)}
        brieven = [g for g in hierover if g["soort"].startswith("uitnodiging") and met_hem & set(g["aan"])]
        if not brieven:
            return False
        antwoord = any(
            g["soort"] == "zienswijze_openbaarmaking"
            and g["van"] in met_hem
            and _laatst(g) >= _vroegst(brieven[-1])
            and _vroegst(g) <= _laatst(einde)
            for g in hierover
        )
        return antwoord or Moment.lees(brieven[-1]["tot"]).laatst <= _laatst(einde)

    return any(all(kon(wie, einde) for wie in _betrokkenen(zaak, echt)) for einde in einden)


def _twee_mensen(stuk: Data, gedaan: list[Data], bekend: Collection[str]) -> bool:
    over = [r for r in gedaan if r["gegevens"].get("document") == stuk["id"]]
    bouwen = [r["gegevens"] for r in over if r["handeling"] == "bouw"]
    if not bouwen:
        return False
    versie, beslissers = bouwen[-1]["versie"], set(bouwen[-1]["besloten_door"])
    keurders = {r["door"] for r in over if r["handeling"] == "keur" and r["gegevens"]["versie"] == versie}
    ander = (keurders & set(bekend)) - beslissers - set(stuk.get("auteurs", ()))
    return bool(ander) and beslissers <= set(bekend) and len(ander | beslissers) >= 2
