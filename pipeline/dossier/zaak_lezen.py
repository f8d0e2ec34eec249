# SPDX-License-Identifier: EUPL-1.2
"""zaak.yaml and personen.yaml (or .json) to a typed Zaak and its people; all errors at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from pipeline.dossier.melding import DossierFout, Melding, pad_tekst
from pipeline.dossier.modelwandel import zonder_lege
from pipeline.dossier.namen import genoemde_personen
from pipeline.dossier.yaml_lezen import Gelezen, lees_bestand
from pipeline.fouten import GebruiksFout
from pipeline.zaak.persoon import Personalia, Personenbestand
from pipeline.zaak.verwijzingen import controleer_verwijzingen
from pipeline.zaak.zaak import Zaak

M = TypeVar("M", bound=BaseModel)
INVULLEN = "VUL IN"
"""Marks a value that a writer still has to fill in."""


def vind_bestand(folder: Path, stam: str) -> Path | None:
    """The one of ``stam``.yaml and ``stam``.json that exists; raises DossierFout when both do."""
    aanwezig = [
        folder / f"{stam}{einde}" for einde in (".yaml", ".json") if (folder / f"{stam}{einde}").exists()
    ]
    if len(aanwezig) > 1:
        tekst = f"naast dit bestand staat ook {stam}.json; houd er één en haal het andere weg"
        raise DossierFout(Melding(aanwezig[0].name, 1, 1, "", tekst))
    return aanwezig[0] if aanwezig else None


def bestaat(folder: Path) -> None:
    """Raises GebruiksFout when there is no such folder."""
    if not folder.is_dir():
        raise GebruiksFout(
            "De map van het dossier bestaat niet; controleer de naam of maak een dossier met lakmoes nieuw."
        )


def lees_bron(folder: Path) -> Gelezen:
    """The raw zaak file of a dossier; raises GebruiksFout without folder, DossierFout otherwise."""
    bestaat(folder)
    pad = vind_bestand(folder, "zaak")
    if pad is None:
        wat = "ontbreekt; maak een dossier met lakmoes nieuw of kies een andere map"
        raise DossierFout(Melding("zaak.yaml", 1, 1, "", wat))
    bron = lees_bestand(pad)
    if not isinstance(bron.waarde, dict):
        wat = "moet uit velden bestaan, zoals kenmerk: en titel:; begin met lakmoes nieuw"
        raise DossierFout(Melding(bron.naam, 1, 1, "", wat))
    return bron


def lees_personen_bron(folder: Path) -> Gelezen | None:
    """The raw personen file of a dossier, or None when there is none."""
    pad = vind_bestand(folder, "personen")
    return None if pad is None else lees_bestand(pad)


def bouw_zaak(
    bron: Gelezen, personen_bron: Gelezen | None, eerder: Sequence[Melding] = ()
) -> tuple[Zaak, tuple[Personalia, ...] | None]:
    """Validate both files and their agreement; raises DossierFout with every error, ``eerder`` included."""
    zaak, fouten = valideer(Zaak, bron)
    gemeld = {m.pad for m in eerder}
    fouten = [*eerder, *(fout for fout in fouten if fout.pad not in gemeld)]
    mensen: tuple[Personalia, ...] = ()
    if personen_bron is not None:
        bestand, fouten_personen = valideer(Personenbestand, personen_bron)
        mensen = bestand.personen if bestand else ()
        fouten += [*fouten_personen, *genoemde_personen(bron, mensen)]
    if zaak is not None:
        fouten += _verwijzingen(zaak, bron)
        if personen_bron is not None:
            fouten += _personen_bekend(zaak, mensen, personen_bron)
    if fouten or zaak is None:
        raise DossierFout(*_op_volgorde(fouten, bron.naam))
    return zaak, None if personen_bron is None else mensen


def _verwijzingen(zaak: Zaak, bron: Gelezen) -> list[Melding]:
    return [
        Melding(bron.naam, *bron.plekken.naaste(b.pad), pad_tekst(b.pad), b.tekst)
        for b in controleer_verwijzingen(zaak)
    ]


def valideer(model: type[M], bron: Gelezen) -> tuple[M | None, list[Melding]]:
    """The typed content of a file, or every error in it."""
    leeg = _nog_invullen(bron)
    try:
        return model.model_validate(zonder_lege(model, bron.waarde)), leeg
    except ValidationError as fout:
        from pipeline.dossier.vertaling import vertaal

        gemeld = {(m.regel, m.pad) for m in leeg}
        fouten = vertaal(fout, model, bron.plekken, bron.naam)
        return None, leeg + [f for f in fouten if (f.regel, f.pad) not in gemeld]


def _nog_invullen(bron: Gelezen) -> list[Melding]:
    wat = "is nog niet ingevuld; vul het in"
    return [
        Melding(bron.naam, *bron.plekken.naaste(pad), pad_tekst(pad), wat)
        for pad, tekst in bron.teksten()
        if tekst.startswith(INVULLEN)
    ]


def _personen_bekend(zaak: Zaak, mensen: tuple[Personalia, ...], bron: Gelezen) -> list[Melding]:
    bekend = sorted(p.id for p in zaak.personen)
    found, gezien = [], set()
    for i, mens in enumerate(mensen):
        pad = ("personen", i, "id")
        if mens.id not in bekend:
            keuze = ", ".join(bekend) or "een id dat u daar toevoegt"
            wat = f"staat niet bij personen in de zaak; kies {keuze}"
            found.append(Melding(bron.naam, *bron.plekken.naaste(pad), pad_tekst(pad), wat))
        if mens.id in gezien:
            found.append(
                Melding(
                    bron.naam, *bron.plekken.naaste(pad), pad_tekst(pad), "staat er twee keer; voeg ze samen"
                )
            )
        gezien.add(mens.id)
    return found


def _op_volgorde(fouten: list[Melding], eerst: str) -> list[Melding]:
    return sorted(set(fouten), key=lambda m: (m.bestand != eerst, m))
