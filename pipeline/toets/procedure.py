# SPDX-License-Identifier: EUPL-1.2
"""The zienswijze procedure on openbaarmaking of one document: who was invited, until when, who answered."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.toets.zicht import Feit, Geval
from pipeline.zaak.basis import Moment
from pipeline.zaak.gebeurtenis import (
    Openbaarmakingsbesluit,
    ProcedureAfgerond,
    UitnodigingZienswijze,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.persoon import is_client_rol
from pipeline.zaak.uitzondering import Procedure, Uitzondering, die_tellen, gebrek


@dataclass(frozen=True, slots=True)
class Deelname:
    """One betrokkene: the last invitation (None: not invited) and the answers to it, if any.

    ``sinds``: when this betrokkene first got the version of that invitation; a second letter with the same
    version only makes the term longer.
    """

    betrokkene: str
    uitnodiging: Feit[UitnodigingZienswijze] | None
    reacties: tuple[Feit[ZienswijzeOpenbaarmaking], ...] = ()
    sinds: Moment | None = None

    @property
    def reactie(self) -> Feit[ZienswijzeOpenbaarmaking] | None:
        """The first answer."""
        return self.reacties[0] if self.reacties else None

    def voorbij(self, moment: Moment) -> bool:
        """Whether at ``moment`` this betrokkene had answered, or the whole term was over.

        A day without a time counts as its end, so that a procedure can end with the last day of a term.
        """
        beantwoord = self.reactie is not None and not moment.zeker_voor(self.reactie[1].moment)
        tot = self.uitnodiging[1].tot if self.uitnodiging else None
        return beantwoord or (tot is not None and tot.laatst <= moment.laatst)


def laatste_besluit(g: Geval) -> Feit[Openbaarmakingsbesluit] | None:
    """The last besluit on this document, or None."""
    alle = [(i, b) for i, b in g.zicht.van(Openbaarmakingsbesluit) if b.document == g.id]
    return alle[-1] if alle else None


def uitgezonderd(g: Geval, procedure: Procedure) -> frozenset[str]:
    """Who is left out of a procedure, on a ground that counts and with evidence that is unchanged."""
    return frozenset(u.persoon for u in die_tellen(g.zaak, procedure) if _bewijs_klopt(g, u))


def _bewijs_klopt(g: Geval, u: Uitzondering) -> bool:
    return u.bewijs is None or g.zicht.bron.bewijs_klopt(u.bewijs)


def uitzondering_telt_niet(g: Geval, wie: str, procedure: Procedure) -> tuple[int, str] | None:
    """Index and defect of an exception that was meant to leave ``wie`` out; None without any."""
    for nr, u in enumerate(g.zaak.uitzonderingen):
        if u.persoon == wie and u.procedure == procedure:
            mist = gebrek(g.zaak, u) or ("" if _bewijs_klopt(g, u) else "heeft een `bewijs` dat niet klopt")
            if mist:
                return nr, mist
    return None


def betrokkenen(g: Geval) -> tuple[str, ...]:
    """Everyone who must be invited."""
    uit = uitgezonderd(g, "zienswijze_openbaarmaking")
    return tuple(b for b in g.zaak.betrokkenen if b not in uit)


def deelnames(g: Geval) -> tuple[Deelname, ...]:
    """One for each betrokkene. An invitation to a representative counts for whom they represent."""
    return tuple(_deelname(g, b) for b in betrokkenen(g))


def _deelname(g: Geval, betrokkene: str) -> Deelname:
    z = g.zicht
    uitnodigingen = [
        (i, u)
        for i, u in z.van(UitnodigingZienswijze)
        if u.document == g.id and betrokkene in z.bereikt(u.aan)
    ]
    if not uitnodigingen:
        return Deelname(betrokkene, None)
    laatste = uitnodigingen[-1]
    reacties = tuple(
        (i, r)
        for i, r in z.van(ZienswijzeOpenbaarmaking)
        if r.document == g.id
        and betrokkene in z.bereikt((r.van,))
        and not r.moment.zeker_voor(laatste[1].moment)
    )
    sinds = next(u.moment for _, u in uitnodigingen if u.versie == laatste[1].versie)
    return Deelname(betrokkene, laatste, reacties, sinds)


def ieder_kon_antwoorden(g: Geval, moment: Moment) -> bool:
    """Whether at ``moment`` every invited betrokkene had answered or had the whole term."""
    return all(d.voorbij(moment) for d in deelnames(g) if d.uitnodiging is not None)


def afrondingen(g: Geval) -> tuple[Feit[ProcedureAfgerond], ...]:
    """Recorded ends of the procedure, in order of time."""
    return tuple((i, p) for i, p in g.zicht.van(ProcedureAfgerond) if p.document == g.id)


def overleden_clienten_zonder_naaste(g: Geval) -> tuple[str, ...]:
    """Clients who died and for whom no next of kin takes part, gave it up, or cannot be found."""
    uit = uitgezonderd(g, "zienswijze_openbaarmaking")
    zonder_belang = {u.persoon for u in g.zaak.uitzonderingen if u.grond == "geen_belang"}
    naasten = [
        p
        for p in g.zaak.personen
        if not p.overleden
        and p.id in {*g.zaak.betrokkenen, *uit} - zonder_belang
        and not is_client_rol(p.rol)
    ]
    if naasten:
        return ()
    clienten = (p for p in g.zaak.personen if p.overleden and is_client_rol(p.rol))
    return tuple(p.id for p in clienten if p.id not in uit)
