# SPDX-License-Identifier: EUPL-1.2
"""What a find or a passage is to the one who receives it: his own, of his client, another's, unknown."""

from __future__ import annotations

from pipeline.lakken.doelgroep import Doelgroep, is_familie_rol
from pipeline.lakken.doelgroep_beleid import Inhoud
from pipeline.zaak.persoon import Persoon, is_client_rol, rolwoord
from pipeline.zaak.zaak import Zaak
from redaction import Merk

_BESTUUR = ("portefeuillehouder", "wethouder", "burgemeester", "beleidsambtenaar", "wmo beleidsambtenaar",
            "gemeentesecretaris")  # fmt: skip


def inhoud_van_identiteit(zaak: Zaak, doelgroep: Doelgroep, identiteit: str | None) -> Inhoud:
    """What the name or datum of this person or organisation is to this audience."""
    if identiteit is None:
        return "onbekend"
    if identiteit in {a.id for a in zaak.partijen.aanbieders}:
        return "eigen_organisatie" if identiteit in _eigen_partijen(zaak, doelgroep) else "aanbieder"
    persoon = zaak.persoon(identiteit)
    if persoon is None:
        return "onbekend"
    if doelgroep.soort in {"gehoorde", "familie"} and persoon.id == doelgroep.wie:
        return "eigen_gegevens"
    return _van_persoon(zaak, doelgroep, persoon)


def _van_persoon(zaak: Zaak, doelgroep: Doelgroep, persoon: Persoon) -> Inhoud:
    if is_client_rol(persoon.rol):
        return "eigen_client" if persoon.id in eigen_clienten(zaak, doelgroep) else "client"
    if is_familie_rol(persoon.rol):
        return "naasten"
    if persoon.bij in {a.id for a in zaak.partijen.aanbieders}:
        eigen = doelgroep.soort == "aanbieder" and persoon.bij == doelgroep.wie
        return "eigen_medewerkers" if eigen else "medewerkers_aanbieder"
    if doelgroep.soort == "college" and persoon.bij == doelgroep.wie and _bestuurt(persoon.rol):
        return "eigen_bestuur"
    return "anderen"


def _bestuurt(rol: str) -> bool:
    return (rolwoord(rol) + " ").startswith(tuple(f"{b} " for b in _BESTUUR))


def _eigen_partijen(zaak: Zaak, doelgroep: Doelgroep) -> frozenset[str]:
    """The receiving party itself, and the one with which a receiving person works."""
    persoon = zaak.persoon(doelgroep.wie) if doelgroep.soort in {"gehoorde", "familie"} else None
    werkt = persoon is not None and not is_client_rol(persoon.rol) and not is_familie_rol(persoon.rol)
    return frozenset({doelgroep.wie, str(persoon.bij)} if persoon and werkt else {doelgroep.wie})


def eigen_clienten(zaak: Zaak, doelgroep: Doelgroep) -> frozenset[str]:
    """Ids of the clients whose name this audience knows: its own, or of whom the reader is family.

    With several clients only the one that the case ties to this reader counts.
    """
    clienten = [p for p in zaak.personen if is_client_rol(p.rol)]
    if doelgroep.soort == "aanbieder":
        enige = len(zaak.partijen.aanbieders) == 1
        return frozenset(p.id for p in clienten if p.bij == doelgroep.wie or (enige and p.bij is None))
    lezer = zaak.persoon(doelgroep.wie) if doelgroep.soort in {"gehoorde", "familie"} else None
    if lezer is None or not is_familie_rol(lezer.rol):
        return frozenset()
    if lezer.vertegenwoordigt is not None:
        return frozenset(p.id for p in clienten if p.id == lezer.vertegenwoordigt)
    return frozenset(p.id for p in clienten if len(clienten) == 1)


def inhoud_van_passage(zaak: Zaak, doelgroep: Doelgroep, merk: Merk) -> Inhoud:
    """What a marked passage is to this audience (P-F1c)."""
    if merk.soort == "onbekend":
        return "onbekende_markering"
    eigen = bool(doelgroep.wie) and merk.van == doelgroep.wie
    if merk.soort == "gezegd":
        return "eigen_woorden" if eigen else "woorden_van_ander"
    if merk.soort == "medisch" and _over_lezer(zaak, doelgroep, merk):
        return "medisch_over_zichzelf"
    if merk.soort == "medisch":
        return "medisch_eigen_dossier" if eigen else "medisch"
    return "beroepsgeheim_eigen_dossier" if eigen else "beroepsgeheim"


def _over_lezer(zaak: Zaak, doelgroep: Doelgroep, merk: Merk) -> bool:
    """Whether a medical passage is about the reader: as it says, or about the only client of the case."""
    if doelgroep.soort not in {"gehoorde", "familie"}:
        return False
    if merk.over:
        return merk.over == doelgroep.wie
    clienten = [p.id for p in zaak.personen if is_client_rol(p.rol)]
    return clienten == [doelgroep.wie]
