# SPDX-License-Identifier: EUPL-1.2
"""The road to openbaarmaking: zienswijzen, the wait after bekendmaking, the court, the agreed moment."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.bereik import ALTIJD
from pipeline.termijnen.model import Duur, Loop, Termijnsoort
from pipeline.termijnen.rekenen import einde, in_woorden
from pipeline.zaak.basis import Moment, dutch_date
from pipeline.zaak.gebeurtenis import (
    Afstemming,
    MaatregelStap,
    OpenbaarGemaakt,
    Openbaarmakingsbesluit,
    UitnodigingZienswijze,
    VoorlopigeVoorziening,
    ZienswijzeMaatregel,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.termijn import weken
from pipeline.zaak.voorziening import verzoeken

VOLGNUMMER = 4
_KADER = "Afsprakenkader okt. 2020, afspraak"
_PRAKTIJK = "Woo art. 4.4 lid 5 en praktijk (instelling van het profiel)"
MINIMUM_ZIENSWIJZE = Duur("zienswijze_openbaarmaking_weken", "weken")
WACHTTIJD = Duur("wacht_na_bekendmaking_dagen", "dagen")


def _genodigden(b: Beeld, document: str) -> dict[str, Feit[UitnodigingZienswijze]]:
    """Everyone invited with the last invitation. What reached a representative, reached the betrokkene."""
    laatste: dict[str, Feit[UitnodigingZienswijze]] = {}
    weg = b.zaak.uitgezonderd("zienswijze_openbaarmaking")
    for index, brief in b.van(UitnodigingZienswijze):
        if brief.document == document:
            bereikt = {w for w in b.zaak.betrokkenen if w in b.bereikt(brief.aan)}
            namens = {w for w in brief.aan if not b.vertegenwoordigde(w) & bereikt}
            laatste |= {w: (index, brief) for w in (bereikt | namens) - weg}
    return laatste


def _zienswijzen(b: Beeld) -> Iterator[Loop]:
    for stuk in b.zaak.documenten:
        for wie, (index, brief) in sorted(_genodigden(b, stuk.id).items()):
            antwoord = next(
                (
                    (i, z)
                    for i, z in b.van(ZienswijzeOpenbaarmaking)
                    if z.document == stuk.id
                    and wie in b.bereikt((z.van,))
                    and not z.moment.zeker_voor(brief.moment)
                ),
                None,
            )
            yield Loop(
                wie,
                brief.moment,
                einde=brief.tot.laatst,
                gehaald_op=antwoord[1].moment if antwoord else None,
                gehaald_bij=antwoord[0] if antwoord else None,
                begin_bij=index,
                document=stuk.id,
                instelling=_kort(b, brief),
            )


def te_kort(b: Beeld, brief: UitnodigingZienswijze) -> bool:
    """Whether the term in an invitation is shorter than the profile wants."""
    tot = einde(brief.moment, MINIMUM_ZIENSWIJZE, b.profiel)
    heel = weken(brief.moment.vroegst, b.profiel.termijnen.zienswijze_openbaarmaking_weken)
    return brief.tot.dag < tot.date() or brief.tot.laatst < heel


def _kort(b: Beeld, brief: UitnodigingZienswijze) -> str:
    return f"korter dan het profiel vraagt ({_gevraagd(b, brief)})" if te_kort(b, brief) else ""


def _gevraagd(b: Beeld, brief: UitnodigingZienswijze) -> str:
    tot = Moment.van(einde(brief.moment, MINIMUM_ZIENSWIJZE, b.profiel))
    return f"{in_woorden(MINIMUM_ZIENSWIJZE, b.profiel)}, tot en met {dutch_date(tot)}"


def tekort(b: Beeld, brief: UitnodigingZienswijze) -> str:
    """The length of a term that is too short and what the profile wants: Dutch, with the first lawful end."""
    dagen = (brief.tot.dag - brief.moment.dag).days
    lengte = f"{dagen} dag" if dagen == 1 else f"{dagen} dagen"
    return f"{lengte}, tot en met {dutch_date(brief.tot)}; het profiel vraagt {_gevraagd(b, brief)} of later"


def besluit(b: Beeld, document: str) -> Feit[Openbaarmakingsbesluit] | None:
    """The last besluit on openbaarmaking of this document, or None."""
    alle = [(i, o) for i, o in b.van(Openbaarmakingsbesluit) if o.document == document]
    return alle[-1] if alle else None


def _wachten(b: Beeld) -> Iterator[Loop]:
    for stuk in b.zaak.documenten:
        feit = besluit(b, stuk.id)
        if feit is not None and feit[1].uitkomst == "openbaar" and feit[1].bezwaar_verwacht:
            yield Loop(None, feit[1].bekendgemaakt, begin_bij=feit[0], document=stuk.id)


_OP_VOLGORDE = (
    "de stap die dit afsloot noemt geen verzoek; geteld is het oudste dat liep. Vul `verzoek` in, bij elk"
)


def _voorzieningen(b: Beeld) -> Iterator[Loop]:
    for stuk in b.zaak.documenten:
        stappen = [(i, v) for i, v in b.van(VoorlopigeVoorziening) if v.document == stuk.id]
        for verzoek in verzoeken(stappen):
            index, gevraagd = verzoek.gevraagd
            yield Loop(
                None,
                gevraagd.moment,
                gehaald_op=verzoek.klaar[1].moment if verzoek.klaar else None,
                gehaald_bij=verzoek.klaar[0] if verzoek.klaar else None,
                begin_bij=index,
                document=stuk.id,
                instelling=_OP_VOLGORDE if verzoek.op_volgorde else "",
            )


def _afgesproken(b: Beeld) -> Iterator[Loop]:
    for stuk in b.zaak.documenten:
        alle = [(i, a) for i, a in b.van(Afstemming) if stuk.id in a.documenten and a.publicatie_op]
        for index, laatste in alle[-1:]:
            assert laatste.publicatie_op is not None
            feit = next(((i, o) for i, o in b.van(OpenbaarGemaakt) if o.document == stuk.id), None)
            yield Loop(
                None,
                laatste.moment,
                einde=laatste.publicatie_op.laatst,
                gehaald_op=feit[1].moment if feit else None,
                gehaald_bij=feit[0] if feit else None,
                begin_bij=index,
                document=stuk.id,
            )


def _bronpartijen(b: Beeld) -> Iterator[Loop]:
    for maatregel in b.zaak.maatregelen:
        stappen = [(i, s) for i, s in b.van(MaatregelStap) if s.maatregel == maatregel.id]
        ingelicht = [(i, s) for i, s in stappen if s.stap == "bronpartij_ingelicht"]
        for index, stap in ingelicht[-1:]:
            antwoord = next(
                (
                    (i, z)
                    for i, z in b.van(ZienswijzeMaatregel)
                    if z.maatregel == maatregel.id
                    and z.van == maatregel.door
                    and not z.moment.zeker_voor(stap.moment)
                ),
                None,
            )
            yield Loop(
                maatregel.door,
                stap.moment,
                einde=stap.tot.laatst if stap.tot else None,
                gehaald_op=antwoord[1].moment if antwoord else None,
                gehaald_bij=antwoord[0] if antwoord else None,
                begin_bij=index,
            )


SOORTEN = (
    Termijnsoort(
        "zienswijze-openbaarmaking", "AK-A11d", f"{_KADER} 11",
        "Een zienswijze geven op de openbaarmaking", "de uitnodiging",
        "zienswijze_openbaarmaking", ALTIJD, _zienswijzen, aard="gelegenheid", per="betrokkene en stuk",
    ),
    Termijnsoort(
        "wacht-bekendmaking", "LM-WACHT", _PRAKTIJK,
        "Wachten met openbaar maken na de bekendmaking van het besluit",
        "bekendmaking van het besluit, als bezwaar te verwachten is", "het verstrijken van de wachttijd",
        ALTIJD, _wachten, WACHTTIJD, "wacht", per="stuk",
    ),
    Termijnsoort(
        "voorlopige-voorziening", "LM-VV", _PRAKTIJK, "Wachten op de rechter",
        "het verzoek om een voorlopige voorziening", "voorlopige_voorziening, de uitspraak of de intrekking",
        ALTIJD, _voorzieningen, per="verzoek",
    ),
    Termijnsoort(
        "afgesproken-moment", "AK-A10a", f"{_KADER} 10", "Openbaar maken op het afgesproken moment",
        "afstemming met `publicatie_op`", "openbaar_gemaakt", ALTIJD, _afgesproken, per="stuk",
    ),
    Termijnsoort(
        "zienswijze-maatregel", "AK-A8e", f"{_KADER} 8",
        "Een zienswijze geven op het openbaar maken van een maatregel",
        "maatregel, bronpartij_ingelicht", "zienswijze_maatregel", ALTIJD, _bronpartijen,
        aard="gelegenheid", per="maatregel",
    ),
)  # fmt: skip
