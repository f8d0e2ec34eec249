# SPDX-License-Identifier: EUPL-1.2
"""Conditions on the road to openbaarheid of one document. The verdict itself is that of ``lakmoes toets``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.termijnen.laatste import wachttijd_tot
from pipeline.toestanden.beeld import Beeld
from pipeline.toestanden.voorwaarden._maak import voorwaarde
from pipeline.zaak import gebeurtenis as g
from pipeline.zaak.aard import aard
from pipeline.zaak.afstemming import akkoord
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.document import Stuk
from pipeline.zaak.parallel import lopend
from pipeline.zaak.termijn import einde_van
from pipeline.zaak.voorziening import mogelijke_standen
from pipeline.zaak.vrijgave import mag_vrijgeven


def _stuk(b: Beeld) -> Stuk:
    assert isinstance(b.over, Stuk)
    return b.over


def _betrokkenen(b: Beeld) -> tuple[str, ...]:
    uit = b.uitgezonderd("zienswijze_openbaarmaking")
    return tuple(p for p in b.zaak.betrokkenen if p not in uit)


def _uitnodigingen(b: Beeld) -> dict[str, g.UitnodigingZienswijze]:
    """The last invitation by whom it reached."""
    gevonden: dict[str, g.UitnodigingZienswijze] = {}
    for _, uitnodiging in b.van(g.UitnodigingZienswijze):
        if uitnodiging.document == _stuk(b).id:
            gevonden |= dict.fromkeys(b.bereikt(uitnodiging.aan), uitnodiging)
    return gevonden


@voorwaarde
def stuk_nooit_openbaar(b: Beeld, _: Any) -> Iterator[str]:
    """The report of the aanbieder and a secret letter never become public (P-C4a, P-B3c)."""
    stuk, aanbieders = _stuk(b), {a.id for a in b.zaak.partijen.aanbieders}
    ontvangen = any(o.document == stuk.id for _, o in b.van(g.AanbiedersrapportOntvangen))
    geheim = any(h.document == stuk.id for _, h in b.van(g.Geheimhouding))
    geheim = geheim or any(r.document == stuk.id and r.vertrouwelijk for r in b.zaak.raad)
    if not (aanbieders & set(stuk.eigenaar) or ontvangen or geheim):
        yield "Dit stuk kan openbaar worden."


@voorwaarde
def is_brief_of_bericht(b: Beeld, _: Any) -> Iterator[str]:
    """The procedure of afspraak 11 is about reports; letters and press releases follow their report."""
    if aard(_stuk(b)) not in {"raadsbrief", "collegebrief", "persbericht", "besluit"}:
        yield "Dit stuk is geen brief of bericht."


@voorwaarde
def is_persbericht(b: Beeld, _: Any) -> Iterator[str]:
    """Whether it is a press release (P-C4e)."""
    if aard(_stuk(b)) != "persbericht":
        yield "Dit stuk is geen persbericht."


@voorwaarde
def communicatie_betrokken(b: Beeld, _: Any) -> Iterator[str]:
    """The communication department of each gemeente takes part in a press release (P-C4e)."""
    betrokken = {c.gemeente for _, c in b.van(g.CommunicatieBetrokken) if c.document == _stuk(b).id}
    for gemeente in b.zaak.partijen.gemeenten if aard(_stuk(b)) == "persbericht" else ():
        if gemeente.id not in betrokken:
            yield f"De afdeling communicatie van {gemeente.id} is nog niet betrokken."


@voorwaarde
def betrokkenen_uitgenodigd(b: Beeld, _: Any) -> Iterator[str]:
    """Each betrokkene is invited, or left out with a reason (AK-A11d)."""
    for wie in _betrokkenen(b):
        if wie not in _uitnodigingen(b):
            yield f"{wie} is nog niet uitgenodigd voor een zienswijze op de openbaarmaking."


@voorwaarde
def zienswijzetermijn_voorbij(b: Beeld, feit: Any) -> Iterator[str]:
    """Everyone answered or had the whole term (AK-A11d); a day counts as its end."""
    antwoorden = [z.van for _, z in b.van(g.ZienswijzeOpenbaarmaking) if z.document == _stuk(b).id]
    for wie, uitnodiging in _uitnodigingen(b).items():
        voorbij = uitnodiging.tot.laatst <= b.op if feit is not None else uitnodiging.tot.laatst < b.op
        if wie in _betrokkenen(b) and wie not in b.bereikt(antwoorden) and not voorbij:
            yield f"{wie} kan nog een zienswijze geven, tot en met {dutch_date(uitnodiging.tot)}."


@voorwaarde
def bewezen(_: Beeld, feit: Any) -> Iterator[str]:
    """That the procedure ended rests on a hashed file (AK-A11d)."""
    if feit is not None and feit.bewijs is None:
        yield "Bij het afronden van de procedure staat geen bewijs uit stukken/."


@voorwaarde
def versie_gebouwd(b: Beeld, _: Any) -> Iterator[str]:
    """A public version was built (P-C4b, AK-A11c)."""
    if not any(r.gegevens.get("verificatie") == "schoon" for r in b.handelingen("bouw", _stuk(b).id)):
        yield "Er is nog geen openbare versie gebouwd."


@voorwaarde
def versie_goedgekeurd(b: Beeld, _: Any) -> Iterator[str]:
    """Someone who neither decided nor wrote approved the last build (P-C4b, AK-A11c)."""
    bouwen = b.handelingen("bouw", _stuk(b).id)
    if not bouwen:
        yield "Er is nog geen openbare versie gebouwd."
        return
    laatste = bouwen[-1].gegevens
    bezet = {*_stuk(b).auteurs, *(laatste.get("besloten_door") or ())}
    goed = [
        k
        for k in b.handelingen("keur", _stuk(b).id)
        if k.gegevens.get("versie") == laatste.get("versie") and k.door not in bezet
    ]
    if not goed:
        yield "De laatste openbare versie is nog niet goedgekeurd door iemand die niet besliste of schreef."


def _andere_partijen(b: Beeld) -> tuple[str, ...]:
    assert b.voornemen is not None
    wie = dict.fromkeys((*b.partners(), *sorted(b.zaak.rijksinspectie_ids)))
    return tuple(p for p in wie if p != b.voornemen.door)


@voorwaarde
def heeft_partner(b: Beeld, _: Any) -> Iterator[str]:
    """Whether another supervisor is party to the case (AK-A4b)."""
    if not _andere_partijen(b):
        yield "Er is geen andere toezichthouder in deze zaak."


@voorwaarde
def partner_ingelicht(b: Beeld, _: Any) -> Iterator[str]:
    """Each other supervisor that is party knows before (AK-A4b)."""
    for partij in _andere_partijen(b):
        verteld = any(
            f.partij == partij and _stuk(b).id in f.documenten for _, f in b.van(g.AnderePartijGeinformeerd)
        )
        if not verteld and partij not in _eens(b):
            yield f"{partij} is nog niet ingelicht over de openbaarmaking."


def _eens(b: Beeld) -> frozenset[str]:
    return akkoord([a for _, a in b.van(g.Afstemming) if _stuk(b).id in a.documenten])


@voorwaarde
def afstemming_nodig(b: Beeld, _: Any) -> Iterator[str]:
    """Vorm 1 and 2, and a document with two owners (AK-A10a, T18)."""
    vorm = b.zaak.samenwerking.vorm if b.zaak.samenwerking else 0
    eigenaren = set(_stuk(b).eigenaar)
    if vorm not in {1, 2} and not (eigenaren & b.zaak.rijksinspectie_ids and len(eigenaren) > 1):
        yield "Afstemming hoeft hier niet."


@voorwaarde
def afgestemd(b: Beeld, _: Any) -> Iterator[str]:
    """In vorm 1 and 2, or with two owners, content and moment are agreed (AK-A10a, T18)."""
    if any(afstemming_nodig(b, None)):
        return
    colleges = tuple(m.id for m in b.zaak.partijen.gemeenten)
    for partij in dict.fromkeys((*b.samen, *colleges)):
        if partij not in _eens(b):
            yield f"Met {partij} zijn inhoud en moment van openbaarmaking nog niet afgestemd."
    momenten = [a.publicatie_op for _, a in b.van(g.Afstemming) if _stuk(b).id in a.documenten]
    if momenten and momenten[-1] is not None and b.op < momenten[-1].vroegst:
        yield f"Afgesproken is openbaar te maken op {dutch_date(momenten[-1])}."


@voorwaarde
def wachttijd_voorbij(b: Beeld, _: Any) -> Iterator[str]:
    """The wait after bekendmaking, when objection is expected."""
    besluiten = [d for _, d in b.van(g.Openbaarmakingsbesluit) if d.document == _stuk(b).id]
    if not besluiten:
        return
    if not besluiten[-1].bezwaar_verwacht:
        if not besluiten[-1].reden_geen_bezwaar.strip():
            yield "Het besluit verwacht geen bezwaar en zegt niet waarom."
        return
    if besluiten[-1].bekendgemaakt is None:
        yield "Het besluit is nog niet bekendgemaakt."
        return
    tot = wachttijd_tot(besluiten[-1].bekendgemaakt.dag, b.profiel)
    if b.op <= einde_van(tot):
        yield f"De wachttijd na bekendmaking loopt tot en met {dutch_date(Moment(tot))}."


@voorwaarde
def vrijgegeven(b: Beeld, _: Any) -> Iterator[str]:
    """Strafonderzoek and PSHi ask for clearance (P-A1b, P-A2c)."""
    for proces, wie in (("strafonderzoek", "de driehoek"), ("pshi", "de ambtenaar IV/OV")):
        begonnen = lopend(b.van(g.ParallelProces), proces)
        vrij = [v for _, v in b.van(g.Vrijgave) if v.proces == proces and _stuk(b).id in v.documenten]
        vrij = [v for v in vrij if mag_vrijgeven(b.zaak, v) and v.bewijs is not None]
        if begonnen and all(v.moment.zeker_voor(begonnen[-1][1].moment) for v in vrij):
            naam = "strafonderzoek" if proces == "strafonderzoek" else "PSHi-proces"
            yield f"Er loopt een {naam}; vraag {wie} om vrijgave."


@voorwaarde
def geen_voorziening(b: Beeld, _: Any) -> Iterator[str]:
    """No request to the court open or granted."""
    standen = mogelijke_standen(v for _, v in b.van(g.VoorlopigeVoorziening) if v.document == _stuk(b).id)
    hoe = {hoe for stand in standen for _, hoe in stand}
    if hoe:
        woord = "toegewezen" if "toegewezen" in hoe else "verzocht"
        yield f"De rechter is om een voorlopige voorziening gevraagd ({woord})."


@voorwaarde
def ander_is_eigenaar(b: Beeld, _: Any) -> Iterator[str]:
    """Owner is not publisher (AK-A11a, AK-A11b)."""
    assert b.voornemen is not None
    if b.voornemen.door in _stuk(b).eigenaar:
        yield "Wie openbaar maakt is zelf eigenaar."


@voorwaarde
def eigenaar_was_eerst(b: Beeld, feit: Any) -> Iterator[str]:
    """The owner's own publication is a proven fact, earlier (AK-A11a, AK-A11b)."""
    for eigenaar in _stuk(b).eigenaar:
        eerder = [
            o
            for _, o in b.van(g.OpenbaarGemaakt)
            if o.document == _stuk(b).id
            and o.door == eigenaar
            and o.bewijs is not None
            and (feit is None or o.moment.zeker_voor(feit.moment))
        ]
        if not eerder:
            yield f"{eigenaar} maakte het stuk nog niet bewezen openbaar."
