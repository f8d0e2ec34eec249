# SPDX-License-Identifier: EUPL-1.2
"""``besluit --toon``: what is open or decided, in words for the eyes of who decides."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.dossier import Dossier
from pipeline.lakken.bestand import lees_boek
from pipeline.lakken.keuzes import Kiezer
from pipeline.lakken.werk import Werk, lees_werk
from redaction import Entiteit, Onderdeel, Stand, Vermelding

_NIETS = {
    "open": "Er is niets meer open. Wat er is besloten, ziet u met --toon --lakken en --toon --blijft.",
    "lakken": "Er is nog niets besloten om te lakken.",
    "blijft": "Er is nog niets besloten om te laten staan.",
}


def toon_open(dossier: Dossier, kiezer: Kiezer, keuze: str = "") -> list[str]:
    """One entity a line with its mentions below, surest layer first.

    ``keuze`` open, lakken or blijft: only mentions of which that is so. Without it what is open, but all
    of an entity that is named by id or spelling.
    """
    werk = lees_werk(dossier, lees_boek(dossier.map))
    genoemd = bool(kiezer.ids or kiezer.vormen)
    welke = keuze or ("" if genoemd else "open")
    standen = [s for s in werk.standen if kiezer.kiest(s.entiteit) and (not welke or _van(s, welke))]
    regels: list[str] = []
    for stand in sorted(standen, key=lambda s: (s.entiteit.laag, s.entiteit.id)):
        regels += _entiteit(stand, werk.vermeldingen[stand.entiteit.sleutel], welke)
    if not genoemd:
        regels += _onderdelen(werk, welke)
    return regels or [_NIETS[welke or "open"]]


def _van(stand: Stand, welke: str) -> tuple[Vermelding, ...]:
    return {"open": stand.open, "lakken": stand.gelakt, "blijft": stand.blijft}[welke]


def _entiteit(stand: Stand, mentions: tuple[Vermelding, ...], welke: str) -> Iterator[str]:
    e = stand.entiteit
    kop = f"{e.id}  laag {e.laag}  {e.soort}  open: {len(stand.open)} van {len(mentions)}"
    yield f"{kop}  {_voorstel(e) if e.keuze == 'open' else _besloten(e)}"
    gezien = {id(v) for v in _van(stand, welke)} if welke else {id(v) for v in mentions}
    nog_open = {id(v) for v in stand.open}
    for n, v in enumerate(mentions, start=1):
        if id(v) in gezien:
            hoe = "" if id(v) in nog_open else f" (al besloten: {_plek(stand, v)})"
            a = v.anker
            zin = f"{a.voor}»{a.tekst}«{a.na}".replace("\n", " ")
            yield f"    {e.id}:{n}{hoe}  {v.document}, {v.stroom.plaats}: … {zin} …"


def _voorstel(entiteit: Entiteit) -> str:
    """What ``--alles voorstel`` would do with an entity."""
    if entiteit.voorstel == "lakken":
        return f"voorstel: lakken als [{entiteit.label}]"
    if entiteit.voorstel == "blijft":
        return f"voorstel: laten staan: {entiteit.reden or 'zonder reden'}"
    return f"geen voorstel, beslis zelf; lakken wordt [{entiteit.label}]"


def _besloten(entiteit: Entiteit) -> str:
    """What was decided on an entity as a whole, by whom and when."""
    wat = f"lakken als [{entiteit.label}], grond {entiteit.grond or 'geen'}"
    wat = wat if entiteit.keuze == "lakken" else f"blijft: {entiteit.reden or 'zonder reden'}"
    return f"besloten: {wat}; door {entiteit.door}{_op(entiteit.op)}"


def _op(op: str) -> str:
    """The day and hour of a decision as a reader writes them; empty when none was kept."""
    dag, _, uur = op.partition("T")
    return f" op {'-'.join(reversed(dag.split('-')))} {uur[:5]}".rstrip() if dag else ""


def _plek(stand: Stand, v: Vermelding) -> str:
    """What was decided on one mention; who, when that was said of this mention alone."""
    eigen = stand.uitspraak(v) if stand.entiteit.uitspraken else None
    wat = "blijft" if any(v is x for x in stand.blijft) else f"lakken als [{stand.label(v)}]"
    apart = eigen is not None and (eigen.keuze != stand.entiteit.keuze or bool(eigen.label))
    return f"{wat}, apart door {eigen.door}" if apart and eigen else wat


def _onderdelen(werk: Werk, welke: str) -> Iterator[str]:
    for o in werk.boek.onderdelen:
        if _past(o, welke):
            hoe = "" if o.keuze == "open" else f" ({o.keuze}, door {o.door}: {o.reden})"
            yield f"{o.id}{hoe}  niet overgenomen: {o.document}, {o.plaats} ({o.soort}): {o.tekst[:80]}"


def _past(onderdeel: Onderdeel, welke: str) -> bool:
    """Of what was not taken over: what is left out or typed over counts as covered, a picture may stand."""
    als = {"open": "open", "opnemen": "blijft"}.get(onderdeel.keuze, "lakken")
    return als == welke
