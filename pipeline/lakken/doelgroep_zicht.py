# SPDX-License-Identifier: EUPL-1.2
"""Whether an audience reads a mention: a decision for that audience, what stands for all, the policy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from pipeline.lakken.doelgroep import Doelgroep
from pipeline.lakken.doelgroep_inhoud import inhoud_van_identiteit, inhoud_van_passage
from pipeline.lakken.werk import Werk
from pipeline.zaak.persoon import is_betrokken_rol
from pipeline.zaak.zaak import Zaak
from redaction import Afwijking, Keuze, Merk, Stand, Vermelding, geldende, merk_van_code


@dataclass(frozen=True)
class Zicht:
    """What one audience sees of one work.

    First someone's decision for this audience, then what a decision lets stand for everyone, then the
    policy; what none of these shows is covered.
    """

    zaak: Zaak
    doelgroep: Doelgroep
    werk: Werk

    def mag_identiteit(self, identiteit: str | None) -> bool:
        """Whether the policy shows this person or organisation."""
        return self.doelgroep.beleid.mag(inhoud_van_identiteit(self.zaak, self.doelgroep, identiteit))

    def mag_merk(self, merk: Merk) -> bool:
        """Whether the policy shows passages under this mark."""
        return self.doelgroep.beleid.mag(inhoud_van_passage(self.zaak, self.doelgroep, merk))

    def mag(self, vermelding: Vermelding) -> bool:
        """Whether the policy shows this mention, before anyone decided."""
        vondst = vermelding.vondst
        if vondst.soort == "passage":
            return self.mag_merk(merk_van_code(vondst.bron))
        if vondst.identiteit is None and vondst.kandidaten:
            return self._mag_gedeeld(vondst.kandidaten)
        return self.mag_identiteit(vondst.identiteit)

    def _mag_gedeeld(self, wie: tuple[str, ...]) -> bool:
        """Whether a name may be read that several bear: all of them, or one of a family.

        Who may read the name of the client knows the name that its family shares; whose it is here the
        label would have told just the same ("cliënt of nabestaande").
        """
        ziet = [self.mag_identiteit(w) for w in wie]
        familie = all((p := self.zaak.persoon(w)) is not None and is_betrokken_rol(p.rol) for w in wie)
        return all(ziet) or (familie and any(ziet))

    def verdeel(self, stand: Stand) -> tuple[list[Vermelding], list[Vermelding]]:
        """The mentions of one entity that this audience reads, and those that are covered for it."""
        blijft = {id(v) for v in stand.blijft}
        leest: list[Vermelding] = []
        gelakt: list[Vermelding] = []
        for v in (*stand.gelakt, *stand.open, *stand.blijft):
            besloten = self._besloten(stand, v)
            ziet = besloten == "blijft" if besloten else id(v) in blijft or self.mag(v)
            (leest if ziet else gelakt).append(v)
        return leest, gelakt

    def laat_staan(self, stand: Stand, vermelding: Vermelding) -> bool:
        """Whether someone decided that this mention stays, for this audience or for everyone."""
        besloten = self._besloten(stand, vermelding)
        return besloten == "blijft" if besloten else any(v is vermelding for v in stand.blijft)

    def _besloten(self, stand: Stand, vermelding: Vermelding) -> Keuze | None:
        for naam in self.doelgroep.namen:
            afwijking = self._afwijkingen.get((naam, stand.entiteit.id))
            if afwijking is None:
                continue
            ankers = geldende(afwijking, self.werk.vermeldingen[stand.entiteit.sleutel])
            if vermelding.anker in ankers:
                return ankers[vermelding.anker]
            if afwijking.keuze == "lakken":
                return "lakken"
        return None

    @cached_property
    def _afwijkingen(self) -> dict[tuple[str, str], Afwijking]:
        return {(a.doelgroep, a.entiteit): a for a in self.werk.boek.afwijkingen}

    def ids(self, bekend: Iterable[str]) -> frozenset[str]:
        """Which of these people and organisations the policy shows."""
        return frozenset(i for i in bekend if self.mag_identiteit(i))
