# SPDX-License-Identifier: EUPL-1.2
"""The runner: every rule on every document that the case wants public, and the verdict."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.profiel.verslag import aanduiding, definitie, gegevens
from pipeline.termijnen import alle_termijnen
from pipeline.termijnen.rekenen import onbekende_dagen, termijnenwet
from pipeline.toets.bron import Bron
from pipeline.toets.model import (
    REDEN_BIJ_FEIT,
    REDEN_STAAT_ER,
    Bevinding,
    Ontheffingsfout,
    Oordeel,
    Pad,
    Regel,
    Uitslag,
)
from pipeline.toets.ontheffing import ontheffingen, pas_toe
from pipeline.toets.regels import alle_regels
from pipeline.toets.zicht import Geval, Zicht
from pipeline.toets.zonder_uur import Ronde, samen
from pipeline.zaak.telling import mogelijkheden

_MEESTE_MOMENTEN = 500
"""More moments than this are not tried in the search for the earliest lawful one."""


_NAAST_DE_ZAAK = frozenset({"register.jsonl", "verklaring.json", "zegel.sleutel"})
"""Files that a finding can point at, beside the case itself."""
_ZONDER_SLEUTEL = (
    "zegel.sleutel is hier niet, en de bestanden van het dossier ook niet: of die zijn gewijzigd is hier niet"
    " te zien, en gepubliceerd wordt er alleen waar zij liggen."
)


@dataclass(frozen=True)
class _Ronde:
    bevindingen: tuple[Bevinding, ...]
    fouten: tuple[Ontheffingsfout, ...]
    gecrasht: bool

    @property
    def goed(self) -> bool:
        return not self.fouten and not any(b.blokkeert for b in self.bevindingen)


Regels = Mapping[str, Regel]


def beoordeel(bron: Bron, op: datetime, nu: datetime | None = None, regels: Regels | None = None) -> Uitslag:
    """The verdict at ``op``; after ``nu`` (the clock, if given) it is marked as simulated.

    ``regels`` are the rules to judge by; without it all of them.
    """
    regels = alle_regels() if regels is None else regels
    ronde = _ronde(bron, op, regels)
    blokkades = [b for b in ronde.bevindingen if b.blokkeert]
    acts = dict.fromkeys(b.wacht_op for b in blokkades if b.wacht_op)
    return Uitslag(
        op=op,
        bevindingen=ronde.bevindingen,
        documenten=tuple(dict.fromkeys(v.document for v in bron.zaak.openbaarmaking)),
        profiel_naam=bron.profiel.naam,
        profiel_versie=bron.profiel.versie,
        profiel_tekst=aanduiding(bron.profiel),
        profiel=gegevens(bron.profiel),
        uitgangspunten=(
            definitie(bron.profiel),
            f"{termijnenwet(bron.profiel)}.",
            *onbekende_dagen(alle_termijnen(bron.zaak, bron.profiel, op), bron.profiel),
            *_zonder_uur(bron, op),
            *_vernietigd(bron, op),
            *((bron.namen_weg,) if bron.namen_weg else ()),
            *((_ZONDER_SLEUTEL,) if bron.zegel_weg and not bron.mist_zegel else ()),
        ),
        vanaf=None if ronde.goed or ronde.gecrasht else _vroegste_moment(bron, ronde, op, regels),
        wacht_op=tuple(acts),
        ontheffingsfouten=ronde.fouten,
        bestand=bron.bestand,
        gecrasht=ronde.gecrasht,
        gesimuleerd=nu is not None and op > nu,
        regels_getoetst=tuple(regels),
    )


def _zonder_uur(bron: Bron, op: datetime) -> Iterator[str]:
    """What the report says when a fact of today names no hour."""
    if any(g.moment.vroegst <= op < g.moment.laatst for g in bron.zaak.gebeurtenissen):
        yield (
            "Feiten van deze dag zonder uur: wat openbaarmaking in de weg staat telt al, wat de weg vrijmaakt"
            " pas aan het einde van de dag; noteer het uur (2026-03-02T10:15) als het er al is."
        )


def _vernietigd(bron: Bron, op: datetime) -> Iterator[str]:
    """What was destroyed is said in every report, also where it only informs."""
    groepen = {
        str(groep)
        for r in bron.register
        if r.handeling == "vernietigd" and r.moment <= op
        for groep in r.gegevens.get("groepen") or ()
    }
    if groepen:
        yield f"Vernietigd na de bewaartermijn: {', '.join(sorted(groepen))}; dat is hier niet meer te zien."


def _ronde(bron: Bron, op: datetime, regels: Regels) -> _Ronde:
    geldig, fouten = ontheffingen(bron, regels, op)
    ruw = [pas_toe(b, geldig) for b in samen(bron, _rondes(bron, op, regels))]
    gecrasht = any(b.bestand == "" for b in ruw)
    return _Ronde(tuple(_uitgesteld(ruw, regels)), fouten, gecrasht)


def _rondes(bron: Bron, op: datetime, regels: Regels) -> Iterator[Ronde]:
    """The findings, and those if facts of today without an hour happened already."""
    for ook in mogelijkheden(bron.zaak, op):
        yield ook, list(_alles(Zicht(bron, op, ook), regels))


def _alles(zicht: Zicht, regels: Regels) -> Iterator[Bevinding]:
    gevallen = tuple(_gevallen(zicht))
    for r in regels.values():
        if r.per == "zaak":
            yield from _bevindingen(r, zicht, zicht)
        else:
            for geval in gevallen:
                yield from _bevindingen(r, geval, zicht, geval.id)


def _gevallen(zicht: Zicht) -> Iterator[Geval]:
    for nr, voornemen in enumerate(zicht.zaak.openbaarmaking):
        stuk = zicht.zaak.stuk(voornemen.document)
        if stuk is not None:
            yield Geval(zicht, nr, voornemen, stuk)


def _bevindingen(r: Regel, wat: Geval | Zicht, zicht: Zicht, document: str | None = None) -> list[Bevinding]:
    try:
        oordelen = list(r.check(wat)) if r.bereik.geldt(wat) else []
    except Exception as fout:  # fail closed: a rule that crashes refuses; its message may hold values
        return [_crash(r, type(fout).__name__, document)]
    return [_bevinding(r, o, zicht, document) for o in oordelen]


def _crash(r: Regel, soort: str, document: str | None) -> Bevinding:
    melding = f"Deze regel liep vast ({soort}) en telt daarom als niet voldaan."
    herstel = "Meld dit bij de beheerder, met het nummer van de regel."
    return Bevinding(r.id, r.bron, "blokkade", document, melding, herstel, wacht_op=herstel, bestand="")


def _bevinding(r: Regel, o: Oordeel, zicht: Zicht, document: str | None) -> Bevinding:
    plek, bestand = o.plek, zicht.bron.bestand
    if plek and plek[0] in _NAAST_DE_ZAAK:
        bestand, plek = str(plek[0]), plek[1:]
    herstel = _reden_staat_er(o, zicht) or o.herstel
    regelnr, kolom = zicht.bron.positie(plek) if bestand == zicht.bron.bestand else (_getal(plek), 1)
    return Bevinding(
        r.id, r.bron, o.ernst, document, o.melding, herstel, plek, o.rust_op, o.vanaf, o.wacht_op,
        bestand, regelnr, kolom,
    )  # fmt: skip


def _reden_staat_er(o: Oordeel, zicht: Zicht) -> str | None:
    """What to say instead of asking for a reason that the event already gives."""
    if o.herstel != REDEN_BIJ_FEIT or o.plek[:1] != ("gebeurtenissen",):
        return None
    index = o.plek[1]
    gebeurtenis = zicht.zaak.gebeurtenissen[index] if isinstance(index, int) else None
    return REDEN_STAAT_ER if gebeurtenis and gebeurtenis.toelichting.strip() else None


def _getal(plek: Pad) -> int:
    return plek[0] if plek and isinstance(plek[0], int) else 1


def _uitgesteld(ruw: list[Bevinding], regels: Regels) -> Iterator[Bevinding]:
    """Findings that only matter once another rule is met, or never, become information."""
    for b in ruw:
        eerst = _eerst(b, ruw, regels) if b.blokkeert and b.bestand else None
        if eerst is None:
            yield b
        else:
            herstel = f"Komt pas aan de orde als aan {eerst} is voldaan. {b.herstel}"
            yield replace(
                b, ernst="informatie", herstel=herstel, vanaf=None, wacht_op=None, uitgesteld_door=eerst
            )


def _eerst(b: Bevinding, ruw: Iterable[Bevinding], regels: Regels) -> str | None:
    for ander in ruw:
        if not ander.blokkeert or ander.regel == b.regel or ander.document not in {None, b.document}:
            continue
        if ander.regel in _voorgangers(regels[b.regel], regels):
            return ander.regel
        if regels[ander.regel].verbod and not regels[b.regel].verbod and ander.document == b.document:
            return ander.regel
    return None


def _voorgangers(r: Regel, regels: Regels) -> frozenset[str]:
    return frozenset(r.na).union(*(_voorgangers(regels[n], regels) for n in r.na))


def _vroegste_moment(bron: Bron, ronde: _Ronde, op: datetime, regels: Regels) -> datetime | None:
    """The first later moment at which the same dossier is allowed; None when time alone won't do.

    Only moments at which something can change are tried: an event or act that the dossier already
    holds, and each moment that a finding gives as the end of its own breach.
    """
    later = {g.moment.laatst for g in bron.zaak.gebeurtenissen} | {r.moment for r in bron.register}
    rij = [m for m in later | _einden(ronde) if m > op]
    heapq.heapify(rij)
    gezien: set[datetime] = set()
    while rij and len(gezien) < _MEESTE_MOMENTEN:
        moment = heapq.heappop(rij)
        if moment in gezien:
            continue
        gezien.add(moment)
        einden = _wat_dan_nog_loopt(bron, moment, regels)
        if einden is None:
            return moment
        for einde in einden:
            if einde > moment:
                heapq.heappush(rij, einde)
    return None


def _wat_dan_nog_loopt(bron: Bron, moment: datetime, regels: Regels) -> set[datetime] | None:
    """The ends of what refuses at ``moment``; None when nothing does.

    One breach that waits for an act is enough to know that ``moment`` is not it: the rest is not judged.
    """
    geldig, fouten = ontheffingen(bron, regels, moment)
    if fouten:
        return set()
    einden: set[datetime] = set()
    for b in (b for ook, ruw in _rondes(bron, moment, regels) for b in ruw if not ook or b.blokkeert):
        na_ontheffing = pas_toe(b, geldig)
        if na_ontheffing.blokkeert and na_ontheffing.vanaf is None:
            return set()
        einden |= {na_ontheffing.vanaf} if na_ontheffing.blokkeert and na_ontheffing.vanaf else set()
    return einden or None


def _einden(ronde: _Ronde) -> set[datetime]:
    return {b.vanaf for b in ronde.bevindingen if b.blokkeert and b.vanaf is not None}
