# SPDX-License-Identifier: EUPL-1.2
"""The routing of one case, as sentences with their provisions and the weight of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.profiel.model import Profiel
from pipeline.toestanden.routering.bericht import kwalificeer, soort_bericht
from pipeline.toestanden.routering.bevoegd import bevoegdheid
from pipeline.toestanden.routering.overdracht import controleer_overdracht
from pipeline.toestanden.routering.route import onderzoeksroute
from pipeline.toestanden.routering.samenloop import samenloop
from pipeline.zaak.gebeurtenis import Gebeurtenis, Geregistreerd, Overgedragen, Samenloop
from pipeline.zaak.zaak import Melding, Zaak


@dataclass(frozen=True, slots=True)
class Zin:
    """One thing that the facts say, and the provisions it rests on."""

    tekst: str
    regels: tuple[str, ...]
    ernst: Literal["informatie", "waarschuwing"] = "informatie"


def routering(zaak: Zaak, profiel: Profiel, feiten: tuple[Gebeurtenis, ...]) -> tuple[Zin, ...]:
    """What came in, who is competent, whether supervision meets, who investigates. ``feiten`` in order."""
    melding = zaak.melding
    if melding is None:
        return ()
    return (
        *_bericht(zaak, melding, profiel),
        *(() if _weg(feiten) else _bevoegd(melding)),
        *_samenloop(zaak, melding, profiel, feiten),
        *_route(zaak, feiten),
        *_overdracht(zaak, feiten),
    )


_WOORD = {
    "melding": "een melding van de aanbieder",
    "signaal_calamiteit": "een signaal over een calamiteit of geweld",
    "signaal_kwaliteit": "een signaal over kwaliteit", "incident": "een incident",
}  # fmt: skip


def _weg(feiten: tuple[Gebeurtenis, ...]) -> bool:
    """Whether the case is no longer here, or was never a case of research."""
    return any(isinstance(f, Overgedragen | Geregistreerd) for f in feiten)


def _bericht(zaak: Zaak, melding: Melding, profiel: Profiel) -> Iterator[Zin]:
    yield Zin(f"De zaak noemt dit {_WOORD[melding.soort]}.", ("P-1.2e", "P-1.2f", "AK-R2"))
    van_aanbieder = melding.van in {a.id for a in zaak.partijen.aanbieders}
    if melding.van is not None and (melding.soort == "melding") != van_aanbieder:
        zin = "Alleen een bericht van de aanbieder is een melding; van een ander is het een signaal."
        yield Zin(zin, ("P-1.2e", "P-1.2f"), "waarschuwing")
    if melding.weging is None:
        return
    uitkomst = kwalificeer(melding.weging, profiel.keuzes.definitie_calamiteit)
    yield from (Zin(z, ("P-1.1e", "P-1.1g", "P-1.1h", "P-1.2g")) for z in uitkomst.zinnen)
    soort = soort_bericht(van_aanbieder, uitkomst)
    if melding.van is not None and soort not in {None, melding.soort}:
        zin = f"Naar deze kenmerken is het {_WOORD[str(soort)]}; verbeter `melding` of `weging`."
        yield Zin(zin, ("P-1.2e", "P-1.2f", "P-1.2g", "AK-R2"), "waarschuwing")


def _bevoegd(melding: Melding) -> Iterator[Zin]:
    vermoeden = melding.weging is not None and melding.weging.vermoeden_onvrijwillige_zorg
    uitkomst = bevoegdheid(melding.wetten_client, vermoeden_dwang=vermoeden)
    anders = uitkomst.twijfel or "wmo-toezichthouder" not in uitkomst.wie
    for zin, regels in uitkomst.redenen:
        yield Zin(zin, regels, "waarschuwing" if anders else "informatie")


def _samenloop(
    zaak: Zaak, melding: Melding, profiel: Profiel, feiten: tuple[Gebeurtenis, ...]
) -> Iterator[Zin]:
    genoteerd = {str(f.situatie) for f in feiten if isinstance(f, Samenloop)}
    for aanbieder in zaak.partijen.aanbieders:
        gevonden = samenloop(melding.wetten_client, aanbieder.wetten)
        if gevonden.ruim and not profiel.keuzes.samenloop_ruim:
            continue
        for nr, zin in zip((*gevonden.situaties, 0), gevonden.zinnen, strict=False):
            yield Zin(zin, (_R11[nr - 1],) if nr else _R11, "informatie" if nr else "waarschuwing")
        nieuw = {str(nr) for nr in gevonden.situaties} | ({"ruim"} if gevonden.ruim else set())
        if nieuw and not nieuw & genoteerd:
            yield Zin(
                "Noteer `samenloop` en weeg met de ander de vorm van samenwerking.", ("AK-R13", "AK-R14")
            )


_R13 = ("AK-R13", "AK-R14")
_R11 = ("AK-R11-1", "AK-R11-2", "AK-R11-3")


def _route(zaak: Zaak, feiten: tuple[Gebeurtenis, ...]) -> Iterator[Zin]:
    if zaak.protocol == "calamiteitentoezicht" and not _weg(feiten):
        route = onderzoeksroute(feiten)
        yield Zin(route.zin, route.regels)


def _overdracht(zaak: Zaak, feiten: tuple[Gebeurtenis, ...]) -> Iterator[Zin]:
    for feit in feiten:
        if isinstance(feit, Overgedragen):
            for gebrek in controleer_overdracht(zaak, feit):
                yield Zin(gebrek, ("AK-R10b", "AK-R10c", "AK-P11-2", "AK-P11-4", "AK-P11-6"), "waarschuwing")
