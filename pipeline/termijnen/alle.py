# SPDX-License-Identifier: EUPL-1.2
"""Every term of a case at a moment: the only place where a term gets its end and its state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from pipeline.profiel.model import Profiel
from pipeline.termijnen.beeld import Beeld
from pipeline.termijnen.model import Loop, Stand, Termijn, Termijnsoort
from pipeline.termijnen.rekenen import einde, in_woorden
from pipeline.termijnen.soorten import alle_soorten
from pipeline.zaak.basis import NEDERLAND, Moment
from pipeline.zaak.gebeurtenis import Afgesloten, Geregistreerd, Overgedragen
from pipeline.zaak.zaak import Zaak


def alle_termijnen(zaak: Zaak, profiel: Profiel, op: datetime) -> tuple[Termijn, ...]:
    """Every term of ``zaak`` at ``op`` (aware), in the order of the sources. Never raises on a valid case."""
    beeld = Beeld(zaak, profiel, op)
    return tuple(_eigen_ids(t for soort in alle_soorten().values() for t in _van_soort(beeld, soort)))


def termijnen(beeld: Beeld, bepaling: str, document: str | None = None) -> tuple[Termijn, ...]:
    """The terms of one provision, only those of ``document`` if given; for the gate and for letters."""
    soorten = (s for s in alle_soorten().values() if s.bepaling == bepaling)
    gevonden = tuple(_eigen_ids(t for soort in soorten for t in _van_soort(beeld, soort)))
    return gevonden if document is None else tuple(t for t in gevonden if t.document == document)


def _van_soort(b: Beeld, soort: Termijnsoort) -> Iterator[Termijn]:
    if soort.bereik.geldt(b):
        weg = _weg(b)
        for loop in soort.lopen(b):
            yield _termijn(b, soort, loop, weg)


def _weg(b: Beeld) -> Moment | None:
    """When the case left this supervisor or was closed: after that nothing starts to be late."""
    eind = (*b.van(Afgesloten), *b.van(Overgedragen), *b.van(Geregistreerd))
    return min((e.moment for _, e in eind), key=lambda m: m.laatst, default=None)


def _termijn(b: Beeld, soort: Termijnsoort, loop: Loop, weg: Moment | None) -> Termijn:
    tot = _einde(b, soort, loop)
    stand = _stand(b.op, soort, replace(loop, einde=tot), weg)
    wacht_voorbij = soort.aard == "wacht" and stand == "gehaald" and tot is not None
    return Termijn(
        id=":".join(deel for deel in (soort.id, loop.document, loop.voor) if deel),
        bepaling=soort.bepaling,
        omschrijving=soort.omschrijving,
        voor=loop.voor,
        begin=loop.begin,
        einde=tot,
        stand=stand,
        gehaald_op=Moment.van(tot) if wacht_voorbij and tot else loop.gehaald_op,
        instelling=loop.instelling,
        bron=soort.bron,
        duur=in_woorden(soort.duur, b.profiel) if soort.duur else "",
        aard=soort.aard,
        document=loop.document,
        begin_bij=loop.begin_bij,
        gehaald_bij=loop.gehaald_bij,
    )


def _einde(b: Beeld, soort: Termijnsoort, loop: Loop) -> datetime | None:
    tot = loop.einde
    if tot is None and soort.duur is not None and loop.begin is not None:
        tot = einde(loop.begin, soort.duur, b.profiel)
    return max(tot, loop.tot_ten_minste) if tot and loop.tot_ten_minste else tot


def _stand(op: datetime, soort: Termijnsoort, loop: Loop, weg: Moment | None) -> Stand:
    if loop.gehaald_op is not None:
        laat = loop.einde is not None and loop.gehaald_op.vroegst > loop.einde
        return "te_laat" if laat and soort.aard != "streven" else "gehaald"
    if loop.weg or (weg is not None and not (loop.einde and loop.einde < weg.vroegst)):
        return "vervallen"
    if loop.begin is None or loop.begin.vroegst > op:
        return "nog_niet_begonnen"
    if loop.einde is None:
        return "zonder_einddatum"
    return _open(op, soort, loop.einde)


def _open(op: datetime, soort: Termijnsoort, tot: datetime) -> Stand:
    if op > tot:
        verlopen: dict[str, Stand] = {"plicht": "te_laat", "wacht": "gehaald"}
        return verlopen.get(soort.aard, "vervallen")
    return "vandaag" if op.astimezone(NEDERLAND).date() == tot.date() else "loopt"


def _eigen_ids(gevonden: Iterable[Termijn]) -> Iterator[Termijn]:
    """The same ids with a number behind a second and later run of the same term."""
    gezien: Counter[str] = Counter()
    for t in gevonden:
        gezien[t.id] += 1
        yield replace(t, id=f"{t.id}:{gezien[t.id]}") if gezien[t.id] > 1 else t
