# SPDX-License-Identifier: EUPL-1.2
"""A passing and a failing example of a provision, for a reader."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.bepalingen import velden
from pipeline.bepalingen.model import Bepaling
from pipeline.bepalingen.plekken import lengte, machine, termijn
from pipeline.bepalingen.register import voorbeelden
from pipeline.uitwisseling.matrix import CELLEN, Cel


class Voorbeeld(NamedTuple):
    """``goed`` meets the provision, ``fout`` does not; both empty when nothing can be breached."""

    goed: str = ""
    fout: str = ""


def van_regel(regel: str) -> Voorbeeld:
    """The examples of a rule of the gate; empty when none was taken from its cases yet."""
    v = voorbeelden().get(regel)
    if v is None:
        return Voorbeeld()
    return Voorbeeld(v["goed"], f"{v['fout']}. De toets zegt: {v['melding']} {v['herstel']}".strip())


def voorbeeld(b: Bepaling) -> Voorbeeld:
    """The example in the record, else one that follows from the best place it lives."""
    if b.goed or b.fout:
        return Voorbeeld(b.goed, b.fout)
    if b.buiten or (b.herstelbaar == "nvt" and not b.plekken.regel):
        return Voorbeeld()
    for soort, maak in _MAKERS:
        for naam in getattr(b.plekken, soort):
            if (gevonden := maak(naam, b.id)) is not None:
                return gevonden
    return Voorbeeld()


def _regel(naam: str, _: str) -> Voorbeeld:
    return van_regel(naam)


def _cel(naam: str, _: str) -> Voorbeeld:
    return van_cel(CELLEN[naam])


def van_cel(c: Cel) -> Voorbeeld:
    """What the cell allows and what it refuses."""
    wie, wat = f"{c.kanaal} en rijksinspectie delen", f"{c.informatie}, over {c.rij.naam}"
    if c.waarde == "j":
        return Voorbeeld(f"{wie} {wat}, met een afweging", f"{wie} {wat}, zonder afweging (AK-B2-W0)")
    if c.waarde == "n":
        goed = f"{wie} hierover niets, of alleen met een uitzondering die met name is genoemd"
        return Voorbeeld(goed, f"{wie} {wat}; dat wordt geweigerd")
    fout = f"{wie} {wat}: een boete; dat wordt geweigerd"
    return Voorbeeld(f"{wie} {wat}: een cliëntenstop, met een afweging", fout)


def _termijn(naam: str, _: str) -> Voorbeeld | None:
    t = termijn(naam)
    if t.duur is None:
        return Voorbeeld(f"{t.omschrijving}: gedaan ({t.eindigt})", f"{t.omschrijving}: nog niet gedaan")
    lang = f"{lengte(t.duur)} vanaf {t.begint}"
    te_laat = f"{t.omschrijving}: later dan {lang}; `lakmoes termijnen` toont dat als te laat"
    return Voorbeeld(f"{t.omschrijving}: gedaan binnen {lang}", te_laat)


def _toestand(naam: str, bepaling: str) -> Voorbeeld | None:
    for o in machine(naam).overgangen:
        if bepaling in o.regels:
            eisen = " ".join(o.voorwaarden.values())
            zonder = f" terwijl dit niet klopt: {eisen}" if eisen else " zonder dat het is genoteerd"
            return Voorbeeld(f"{o.stap}. {eisen}".strip(), f"{o.stap},{zonder}")
    return None


def _veld(naam: str, _: str) -> Voorbeeld | None:
    bestand, veld = velden.zoek(naam)
    pad = naam.partition("=")[0]
    model, _, naam = pad.rpartition(".")
    goed = f"`{naam}` is ingevuld bij {model} in {bestand}"
    if not veld.is_required():
        return Voorbeeld(goed, f"`{naam}` is leeg terwijl het hier nodig is")
    return Voorbeeld(goed, f"`{naam}` ontbreekt; lakmoes controleer weigert {bestand} dan")


def _soort(naam: str, _: str) -> Voorbeeld:
    return Voorbeeld(f"`lakmoes genereer` maakt {naam} met alles wat erin hoort",
                     f"een gegeven voor {naam} ontbreekt; `lakmoes genereer` zegt dan welk")  # fmt: skip


_MAKERS = (
    ("cel", _cel), ("regel", _regel), ("termijn", _termijn), ("veld", _veld), ("soort", _soort),
    ("toestand", _toestand),
)  # fmt: skip
"""The kinds of place, the one with the best example first."""
