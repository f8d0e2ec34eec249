# SPDX-License-Identifier: EUPL-1.2
"""``bouw``: write and verify the version of each document for one audience."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.dossier import Dossier, Zegel, open_zegel, schrijf_atomisch, schrijf_regel, slot
from pipeline.dossier.namen_gezien import namen_zegels
from pipeline.dossier.verouderd import opmaak_sha256
from pipeline.fouten import Geweigerd, LekFout
from pipeline.lakken import Werk, lees_boek, lees_werk
from pipeline.lakken.bestand import eis_bekend
from pipeline.lakken.doelgroep import Doelgroep, documenten_voor, lees_doelgroepen
from pipeline.lakken.doelgroep_zicht import Zicht
from pipeline.lakken.lak import boek_zegel, open_van
from pipeline.lakken.verboden import verboden
from pipeline.publicatie.aanbiedernaam import genoemde_aanbieders
from pipeline.publicatie.dekking import Dekking, bewaar, eerder_getoond
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.kopcontrole import controleer_kop
from pipeline.publicatie.koppen import kop_van, kop_zonder
from pipeline.publicatie.lekmelding import eerst_beslissen, lekmelding
from pipeline.publicatie.ontwerp import Ontwerp, ontwerp
from pipeline.publicatie.schrijven import schrijf_versie
from pipeline.publicatie.verklaring import schrijf_verklaring
from pipeline.publicatie.verplicht import hoofdstukken, zienswijzen
from pipeline.publicatie.voorwerk import kop_toegestaan
from pipeline.toets.voorkant import voorkant_sha256
from pipeline.zaak.aanbiedernaam import VELD as AANBIEDERS_GENOEMD
from pipeline.zaak.mensennamen import VELD as PERSONEN_BLIJVEN
from pipeline.zaak.versienummer import versienummer
from redaction import Lek, SchrijfFout, beslissers, inhoud_sha256, platte_tekst, verifieer_bytes


@dataclass(frozen=True)
class Gebouwd:
    """One version that was written: its id, zegels of its files and what is still open."""

    document: str
    doelgroep: str
    versie: str
    bestanden: Mapping[str, str]
    gelakt: int
    open: int
    onderdelen_open: int
    leesblokkades: int = 0
    personen_blijven: int = 0


HERSTEL = (
    "Herstel dat in het bronbestand (in Word, of vraag een ander bestand), sla het op en draai lakmoes lak "
    "en lakmoes bouw opnieuw; met lakmoes besluit kan dit niet"
)
"""What to do about text that could not be read whole."""


def leesfouten(aantal: int) -> str:
    """So many findings in reading that block, in words."""
    return "1 punt dat blokkeert" if aantal == 1 else f"{aantal} punten die blokkeren"


def namen(aantal: int) -> str:
    """How many people's names stay, in words."""
    return "blijft 1 naam van een mens" if aantal == 1 else f"blijven {aantal} namen van mensen"


def welke(dossier: str) -> str:
    """How to see which people those are, with their ids; a path with a space stands between quotes."""
    pad = f'"{dossier}"' if " " in dossier else dossier
    return f"Bekijk ze met: lakmoes besluit {pad} --toon --blijft --soort persoon"


def bouw(dossier: Dossier, doelgroep: str, nu: datetime) -> tuple[Gebouwd, ...]:
    """Build every document that this audience gets, for each one of a kind when no id is given.

    Undecided mentions are covered unless the policy shows them, and counted. Raises LekFout when
    verification finds something: then nothing of that document is written; Geweigerd when there is
    nothing to build, or a mark of the writer cannot be read.
    """
    doelgroepen = lees_doelgroepen(dossier.zaak, doelgroep)
    with slot(dossier.map):
        dossier, zegel = Dossier.open(dossier.map), open_zegel(dossier.map)
        boek = lees_boek(dossier.map)
        eis_bekend(dossier.map, dossier.register)
        werk = lees_werk(dossier, boek)
        plannen = [
            (d, wie) for wie in doelgroepen for d in documenten_voor(dossier.zaak, wie, [*werk.gelezen])
        ]
        if not plannen:
            raise Geweigerd(_geen_document(doelgroep, doelgroepen[0]))
        _eis_leesbare_markering(werk, [d for d, _ in plannen])
        try:
            return tuple(_bouw_een(dossier, zegel, werk, d, wie, nu) for d, wie in plannen)
        finally:
            schrijf_verklaring(Dossier.open(dossier.map))


def _geen_document(doelgroep: str, wie: Doelgroep) -> str:
    if wie.beleid.krijgt == "openbaar":
        return f"er is geen document voor doelgroep {doelgroep}; noem het bij openbaarmaking in zaak.yaml"
    soorten = ", ".join(wie.beleid.krijgt)
    return f"er is geen document voor doelgroep {doelgroep}: die krijgt alleen {soorten}; maak zo'n document"


def _eis_leesbare_markering(werk: Werk, documenten: Sequence[str]) -> None:
    """A passage that someone meant to mark must be marked before anyone gets a version (P-F1c)."""
    for document in dict.fromkeys(documenten):
        for b in werk.gelezen[document].bevindingen:
            if b.code == "markering":
                raise Geweigerd(f"{document}, {b.plaats}: {b.melding}")


def _bouw_een(
    dossier: Dossier, zegel: Zegel, werk: Werk, document: str, doelgroep: Doelgroep, nu: datetime
) -> Gebouwd:
    map_naam = doelgroep.map_naam
    plan = ontwerp(Zicht(dossier.zaak, doelgroep, werk), document)
    dekking = _dekking(zegel, plan, document, map_naam)
    kop = kop_zonder(kop_van(dossier, document, doelgroep), (v.vondst.tekst for v in plan.gelakt))
    kop = replace(kop, nummer=versienummer(dekking.versie))
    wat = verboden(dossier, werk, document, doelgroep)
    controleer_kop(dossier, document, kop, wat)
    bestanden = _schrijf(dossier, document, plan, kop)
    staat = (*plan.toegestaan, *kop_toegestaan(kop, wat))
    lekken = tuple(lek for n, b in bestanden.items() for lek in verifieer_bytes(n, b, wat, staat))
    gegevens = _gegevens(dossier, zegel, werk, dekking, bestanden, lekken)
    gegevens[AANBIEDERS_GENOEMD] = genoemde_aanbieders(dossier.zaak, kop, dekking.tekst, plan.wie)
    gegevens[PERSONEN_BLIJVEN] = plan.mensen
    if lekken:
        schrijf_regel(dossier.map, "bouw", gegevens, nu, None)
        eerst = eerst_beslissen(sum(open_van(werk, document)), document)
        raise LekFout(eerst + lekmelding((document, map_naam), plan.document, lekken, wat, staat))
    for naam, inhoud in bestanden.items():
        schrijf_atomisch(dossier.map / "versies" / map_naam / naam, inhoud)
    bewaar(dossier.map, dekking)
    schrijf_regel(dossier.map, "bouw", gegevens, nu, None)
    return _gebouwd(werk, dekking, plan, gegevens)


def _schrijf(dossier: Dossier, document: str, plan: Ontwerp, kop: Kop) -> dict[str, bytes]:
    """The files of a version by name."""
    try:
        geschreven = schrijf_versie(plan.document, kop, dossier.profiel.huisstijl)
    except SchrijfFout as fout:
        raise SchrijfFout(f"{document}, {fout}") from None
    return {f"{document}.{formaat}": inhoud for formaat, inhoud in geschreven.items()}


def _dekking(zegel: Zegel, plan: Ontwerp, document: str, map_naam: str) -> Dekking:
    """What this version covers; its id is a zegel: an earlier version may show what a later one covers."""
    return Dekking(
        zegel.van(inhoud_sha256(plan.document)),
        document,
        map_naam,
        tuple(sorted({v.vondst.tekst for v in plan.gelakt})),
        platte_tekst(plan.document),
        plan.labels,
        tuple(sorted({hashlib.sha256(b).hexdigest() for b in plan.document.images.values()})),
    )


def _gebouwd(werk: Werk, dekking: Dekking, plan: Ontwerp, gegevens: Mapping[str, object]) -> Gebouwd:
    return Gebouwd(
        dekking.document,
        dekking.doelgroep,
        dekking.versie,
        dict(gegevens["bestanden"]),  # type: ignore[call-overload]
        len(plan.gelakt),
        *open_van(werk, dekking.document),
        int(str(gegevens["leesblokkades"])),
        plan.mensen,
    )


def _beslisten(dossier: Dossier) -> set[str]:
    """Everyone who ever decided in this dossier, whatever lakbesluiten.yaml says now."""
    return {r.door for r in dossier.register.regels if r.handeling == "besluit" and r.door}


def _eerdere(dossier: Dossier, dekking: Dekking) -> dict[str, str | None]:
    """The zegel of what earlier clean builds for the same readers covered, by version."""
    bouwen = dossier.register.van(
        "bouw", document=dekking.document, doelgroep=dekking.doelgroep, verificatie="schoon"
    )
    return {str(r.gegevens["versie"]): r.gegevens.get("dekking_zegel") for r in bouwen}


def _gegevens(
    dossier: Dossier,
    zegel: Zegel,
    werk: Werk,
    dekking: Dekking,
    bestanden: Mapping[str, bytes],
    lekken: Iterable[Lek],
) -> dict[str, object]:
    gelezen = werk.gelezen[dekking.document]
    stuk = dossier.zaak.stuk(dekking.document)
    assert stuk is not None
    open_, onderdelen = open_van(werk, dekking.document)
    onthuld, nieuw = eerder_getoond(dossier.map, zegel, _eerdere(dossier, dekking), dekking)
    return {
        "document": dekking.document,
        "doelgroep": dekking.doelgroep,
        "bron_zegel": zegel.van(gelezen.bron_sha256),
        "tekst_zegel": zegel.van(gelezen.tekst_sha256),
        "lakbesluiten_zegel": boek_zegel(zegel, werk),
        "namen": namen_zegels(dossier.zaak, dossier.personen or (), zegel),
        "versie": dekking.versie,
        "voorkant_sha256": voorkant_sha256(dossier.zaak, stuk),
        "opmaak_sha256": opmaak_sha256(dossier.profiel),
        "bestanden": {n: zegel.van_bytes(b) for n, b in sorted(bestanden.items())},
        "besloten_door": sorted({*beslissers(werk.boek), *_beslisten(dossier)}),
        "open": open_,
        "niet_overgenomen_open": onderdelen,
        "leesblokkades": sum(1 for b in gelezen.bevindingen if b.blokkeert),
        "verificatie": "lek" if tuple(lekken) else "schoon",
        "dekking_zegel": zegel.van_bytes(dekking.inhoud),
        "hoofdstukken": hoofdstukken(gelezen.document),
        "zienswijzen": zienswijzen(dossier, gelezen.document),
        "onthult": list(onthuld),
        "nieuw": list(nieuw),
    }
