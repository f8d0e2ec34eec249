# SPDX-License-Identifier: EUPL-1.2
"""Who gets the concept, when it was sent, until when each may react, and what came back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from pipeline.documenten.soort import Gegevens
from pipeline.profiel.model import Profiel
from pipeline.termijnen.wederhoor import reageren_tot
from pipeline.zaak import Zaak
from pipeline.zaak.gebeurtenis import Gehoord, ReactieConcept, Verzonden
from pipeline.zaak.uitzondering import Procedure, Uitzondering, die_tellen

CONCEPT: Procedure = "conceptrapport"


@dataclass(frozen=True, slots=True)
class Ontvanger:
    """A recipient of the concept: party or person heard, day of dispatch, last day to react."""

    id: str
    gehoord: date | None
    verzonden: date | None
    reacties: tuple[ReactieConcept, ...]

    def tot(self, profiel: Profiel, anders: date) -> date:
        """The last day to react; ``anders`` is the day of dispatch when it was not sent yet (P-S4.2b)."""
        return reageren_tot(self.verzonden or anders, profiel)


def concept_ids(zaak: Zaak) -> frozenset[str]:
    """Ids of the concept among the documents of the case."""
    return frozenset(d.id for d in zaak.documenten if d.soort == CONCEPT) or frozenset({CONCEPT})


def ontvangers(zaak: Zaak) -> tuple[Ontvanger, ...]:
    """The aanbieders and everyone heard, without those excepted or deceased (P-S4.2a, P-S3B.1e)."""
    excepted = zaak.uitgezonderd(CONCEPT)
    heard: dict[str, date] = {}
    for _, event in zaak.van_soort(Gehoord):
        heard.setdefault(event.persoon, event.moment.dag)
    ids = dict.fromkeys([*(a.id for a in zaak.partijen.aanbieders), *heard])
    alive = [i for i in ids if not ((p := zaak.persoon(i)) and p.overleden)]
    return tuple(_ontvanger(zaak, i, heard.get(i)) for i in alive if i not in excepted)


def _ontvanger(zaak: Zaak, wie: str, gehoord: date | None) -> Ontvanger:
    mine = concept_ids(zaak)
    sent = [e.moment.dag for _, e in zaak.van_soort(Verzonden) if e.document in mine and wie in e.aan]
    back = tuple(e for _, e in zaak.van_soort(ReactieConcept) if e.document in mine and e.van == wie)
    is_party = wie in zaak.organisaties
    return Ontvanger(wie, None if is_party else gehoord, sent[-1] if sent else None, back)


def alle_reacties(zaak: Zaak) -> tuple[ReactieConcept, ...]:
    """Every reaction on the concept, of recipients or not, in the order of the case."""
    mine = concept_ids(zaak)
    return tuple(e for _, e in zaak.van_soort(ReactieConcept) if e.document in mine)


def uitzonderingen(zaak: Zaak) -> tuple[Uitzondering, ...]:
    """Who was left out of hoor en wederhoor, with the reason."""
    return tuple(die_tellen(zaak, CONCEPT))


def rolnaam(zaak: Zaak, wie: str) -> str:
    """How a report calls someone without a name: the rol, numbered when several have it."""
    party = zaak.organisaties.get(wie)
    if party is not None:
        single = len(zaak.partijen.aanbieders) == 1
        return "de aanbieder" if single and wie == zaak.partijen.aanbieders[0].id else party.naam
    shared = Counter(p.rol.lower() for p in zaak.personen)
    seen: Counter[str] = Counter()
    for person in zaak.personen:
        rol = person.rol.lower()
        seen[rol] += 1
        if person.id == wie:
            return f"{_lidwoord(rol)} {rol}" if shared[rol] == 1 else f"{rol} {seen[rol]}"
    return "een betrokkene"


def _lidwoord(rol: str) -> str:
    return "het" if rol.endswith(("lid", "hoofd", "kind", "meisje", "slachtoffer")) else "de"


def wederhoor_nodig(g: Gegevens) -> bool:
    """Whether hoor en wederhoor must be done: always under the protocol, else by profile (T09)."""
    return g.zaak.protocol == "calamiteitentoezicht" or g.profiel.keuzes.wederhoor_verplicht
