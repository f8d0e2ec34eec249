# SPDX-License-Identifier: EUPL-1.2
"""Step 4 of the protocol: hoor en wederhoor per recipient, establishing, sending."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.bereik import EIGEN_ONDERZOEK, KADER_WEDERHOOR
from pipeline.termijnen.model import Duur, Loop, Termijnsoort
from pipeline.termijnen.wederhoor import REACTIETERMIJN, Ontvangst, concepten_van, ontvangsten, rapporten
from pipeline.zaak.basis import Moment
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Vastgesteld, Verzonden

VOLGNUMMER = 3
_STAP = "Protocol calamiteitentoezicht GGDrU 2015, stap 4 lid"
_T11 = "gezamenlijk toezicht: telt als {} (T11)"


def _groepen(b: Beeld) -> list[frozenset[str]]:
    """The concepts that belong together: those of one report."""
    per_rapport = [frozenset(c.id for c in concepten_van(b, r)) for r in rapporten(b)]
    genoemd = frozenset[str]().union(*per_rapport)
    los = [frozenset({c.id}) for c in b.stukken("concept") if c.id not in genoemd]
    return list(dict.fromkeys((*per_rapport, *los)))


def _reageren(b: Beeld) -> Iterator[Loop]:
    gezien: set[tuple[str, int]] = set()
    for groep in _groepen(b):
        for o in ontvangsten(b, groep):
            if (o.ontvanger, o.verzending[0]) in gezien:
                continue
            gezien.add((o.ontvanger, o.verzending[0]))
            yield Loop(
                o.ontvanger,
                o.begin,
                einde=o.einde,
                gehaald_op=o.reactie[1].moment if o.reactie else None,
                gehaald_bij=o.reactie[0] if o.reactie else None,
                begin_bij=o.verzending[0],
                document=o.verzending[1].document,
                instelling=o.instelling,
            )


def vastgesteld(b: Beeld, rapport: Stuk | None) -> Feit[Vastgesteld] | None:
    """The last time this report was established, or None."""
    alle = [(i, v) for i, v in b.van(Vastgesteld) if rapport and v.document == rapport.id]
    return alle[-1] if alle else None


def einde_reactietermijn(b: Beeld, rapport: Stuk | None) -> datetime | None:
    """The end of the last reaction term on the concept of a report; None before it was sent."""
    wie: tuple[Ontvangst, ...] = ontvangsten(b, {c.id for c in concepten_van(b, rapport)})
    return max((o.einde for o in wie), default=None)


def _gezamenlijk(b: Beeld) -> str:
    return _T11.format(b.profiel.keuzes.protocoltermijnen_gezamenlijk) if b.vorm == 1 else ""


def _vaststellen(b: Beeld) -> Iterator[Loop]:
    for rapport in rapporten(b):
        eind = einde_reactietermijn(b, rapport)
        klaar = vastgesteld(b, rapport)
        yield Loop(
            None,
            Moment.van(eind) if eind else None,
            gehaald_op=klaar[1].moment if klaar else None,
            gehaald_bij=klaar[0] if klaar else None,
            document=rapport.id if rapport else None,
            instelling=_gezamenlijk(b),
        )


def _toezenden(b: Beeld) -> Iterator[Loop]:
    for rapport in rapporten(b):
        begin, woorden = _begin_toezending(b, rapport)
        for aanbieder in b.zaak.partijen.aanbieders:
            klaar = _ontvangen(b, rapport, aanbieder.id)
            yield Loop(
                aanbieder.id,
                begin,
                gehaald_op=klaar[1].moment if klaar else None,
                gehaald_bij=klaar[0] if klaar else None,
                document=rapport.id if rapport else None,
                instelling="; ".join(w for w in (woorden, _gezamenlijk(b)) if w),
            )


def _begin_toezending(b: Beeld, rapport: Stuk | None) -> tuple[Moment | None, str]:
    """The day of establishing; by setting the end of the reaction term, if that was earlier (T26)."""
    klaar = vastgesteld(b, rapport)
    if klaar is None:
        return None, ""
    eind = einde_reactietermijn(b, rapport)
    eerder = eind is not None and eind < klaar[1].moment.vroegst
    if b.profiel.termijnen.start_toezending == "einde_reactietermijn" and eind and eerder:
        return Moment.van(eind), "begin: einde van de reactietermijn (T26)"
    return klaar[1].moment, ""


def _ontvangen(b: Beeld, rapport: Stuk | None, wie: str) -> Feit[Verzonden] | None:
    """The first dispatch to this aanbieder that was not surely before the report was established."""
    klaar = vastgesteld(b, rapport)
    for index, v in b.van(Verzonden):
        past = rapport is not None and v.document == rapport.id and wie in b.bereikt(v.aan)
        if past and klaar is not None and not v.moment.zeker_voor(klaar[1].moment):
            return index, v
    return None


SOORTEN = (
    Termijnsoort(
        "reactie-concept", "P-S4.2b", f"{_STAP} 2",
        "Reageren op het conceptrapport", "de eigen verzending van het concept",
        "reactie_concept", EIGEN_ONDERZOEK, _reageren, REACTIETERMIJN, "gelegenheid", per="ontvanger",
    ),
    Termijnsoort(
        "reactie-concept-kader", "AK-S10c", "Draaiboek toezicht okt. 2020, stap 10 (en T09)",
        "Reageren op het conceptrapport", "de eigen verzending van het concept",
        "reactie_concept", KADER_WEDERHOOR, _reageren, REACTIETERMIJN, "gelegenheid", per="ontvanger",
    ),
    Termijnsoort(
        "vaststellen", "P-S4.3a", f"{_STAP} 3", "Het rapport vaststellen",
        "einde van de laatste reactietermijn (niet de ontvangst van reacties)", "vastgesteld",
        EIGEN_ONDERZOEK, _vaststellen, Duur(1, "weken"), per="rapport",
    ),
    Termijnsoort(
        "toezenden", "P-S4.4a", f"{_STAP} 4", "Het rapport sturen aan de aanbieder",
        "vaststelling van het rapport (T26)", "verzonden (het rapport)", EIGEN_ONDERZOEK, _toezenden,
        Duur("toezending_werkdagen", "werkdagen"), per="aanbieder",
    ),
)  # fmt: skip
