# SPDX-License-Identifier: EUPL-1.2
"""Who a version is for: the audience as given, the folder of its versions, and its policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.fouten import GebruiksFout
from pipeline.lakken.doelgroep_beleid import Doelgroepbeleid, alle_beleid
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Gehoord
from pipeline.zaak.persoon import is_betrokken_rol, is_client_rol
from pipeline.zaak.zaak import Zaak

_KEUZE = (
    "--doelgroep: kies publiek, raad, aanbieder, college, gehoorde:ID of familie:ID (ook aanbieder:ID en"
    " college:ID), met een id uit zaak.yaml; gehoorde, familie, aanbieder of college alleen is ieder van hen"
)


@dataclass(frozen=True, slots=True)
class Doelgroep:
    """One audience: its kind, and who it is (an id; empty for publiek and raad)."""

    soort: str
    wie: str
    map_naam: str

    @property
    def beleid(self) -> Doelgroepbeleid:
        """Its policy."""
        return alle_beleid()[self.soort]

    @property
    def namen(self) -> tuple[str, ...]:
        """How a decision may call it, the most precise first."""
        return (f"{self.soort}:{self.wie}", self.soort) if self.wie else (self.soort,)


PUBLIEK = Doelgroep("publiek", "", "publiek")


def lees_doelgroep(zaak: Zaak, doelgroep: str) -> Doelgroep:
    """One audience, also by the name of its folder. Raises GebruiksFout for none, or for several."""
    gevonden = lees_doelgroepen(zaak, doelgroep)
    if len(gevonden) != 1:
        raise GebruiksFout(_KEUZE)
    return gevonden[0]


def lees_doelgroepen(zaak: Zaak, doelgroep: str) -> tuple[Doelgroep, ...]:
    """The audiences that are meant; a kind alone is everyone of that kind. Raises GebruiksFout."""
    soort, _, wie = doelgroep.partition(":")
    alle = {d.map_naam: d for kind in alle_beleid() for d in _van_soort(zaak, kind, alles=True)}
    if doelgroep in alle:
        return (alle[doelgroep],)
    if soort not in alle_beleid():
        raise GebruiksFout(_KEUZE)
    if not wie:
        gevonden = _van_soort(zaak, soort, alles=False)
    else:
        gevonden = tuple(d for d in _van_soort(zaak, soort, alles=True) if d.wie == wie)
    if not gevonden:
        raise GebruiksFout(_KEUZE)
    return gevonden


def _van_soort(zaak: Zaak, soort: str, *, alles: bool) -> tuple[Doelgroep, ...]:
    """Everyone who can be an audience of this kind; ``alles`` False: who is one by the facts of the case."""
    p = zaak.partijen
    match soort:
        case "aanbieder":
            return _partijen(soort, [a.id for a in p.aanbieders])
        case "college":
            return _partijen(soort, [g.id for g in p.gemeenten])
        case "gehoorde":
            gehoord = {g.persoon for _, g in zaak.van_soort(Gehoord)}
            ids = [x.id for x in zaak.personen if (alles or x.id in gehoord) and not x.overleden]
        case "familie":
            ids = [x.id for x in zaak.personen if is_familie_rol(x.rol) and not x.overleden]
        case _:
            return (Doelgroep(soort, "", soort),)
    return tuple(Doelgroep(soort, wie, f"{soort}-{wie}") for wie in ids)


def _partijen(soort: str, ids: Sequence[str]) -> tuple[Doelgroep, ...]:
    """A party that is alone of its kind has a folder without an id."""
    return tuple(Doelgroep(soort, wie, soort if len(ids) == 1 else f"{soort}-{wie}") for wie in ids)


def is_familie_rol(rol: str) -> bool:
    """Whether this rol is that of family, next of kin or a representative."""
    return is_betrokken_rol(rol) and not is_client_rol(rol)


def documenten_voor(zaak: Zaak, doelgroep: Doelgroep, gelezen: Sequence[str]) -> list[str]:
    """Ids of the documents among ``gelezen`` that go to this audience, by the kind of each."""
    voornemens = {v.document for v in zaak.openbaarmaking}
    stukken: list[Stuk] = [s for d in gelezen if (s := zaak.stuk(d)) is not None]
    if doelgroep.beleid.krijgt == "openbaar":
        return [s.id for s in stukken if s.id in voornemens]
    return [s.id for s in stukken if doelgroep.beleid.krijgt_soort(s.soort)]
