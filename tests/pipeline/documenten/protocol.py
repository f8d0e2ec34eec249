# SPDX-License-Identifier: EUPL-1.2
"""One whole case of the protocol, cut off at any moment, as a dossier on disk with its register."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from pipeline.documenten.genereren import Resultaat, genereer
from pipeline.documenten.soort import Exemplaar, Gegevens
from pipeline.documenten.vinden import soorten
from pipeline.dossier import Dossier, open_zegel, schrijf_regel
from pipeline.zaak import Moment

ZAAK = Path(__file__).parent / "protocolzaak"
VERSIE = "a1b2c3d4e5f6" + "0" * 52
_BOUWEN = (
    ("2026-07-01T09:00", "rapport", "gehoorde-dochter"),
    ("2026-07-01T09:10", "rapport", "gehoorde-begeleider"),
    ("2026-07-01T09:20", "rapport", "gehoorde-buurvrouw"),
    ("2026-07-03T09:00", "rapport", "publiek"),
)
Wijzig = Callable[[dict[str, Any]], None]


def tijdstip(tekst: str) -> datetime:
    """``2026-03-04`` (ten in the morning) or with a time, in the Netherlands."""
    moment = Moment.lees(tekst)
    return moment.vroegst if moment.tijd else moment.vroegst.replace(hour=10)


def ruw() -> dict[str, Any]:
    """The case as plain data, every value as it is written."""
    zaak: dict[str, Any] = yaml.load((ZAAK / "zaak.yaml").read_text("utf-8"), yaml.BaseLoader)
    zaak["lakmoes"] = 1
    return zaak


def verander(zaak: dict[str, Any], anders: dict[str, Any]) -> None:
    """Change the raw case as the test data say; a path is a key or an index per step."""
    events = zaak["gebeurtenissen"]
    if anders.get("afdoende"):
        _afdoende(zaak)
        events = zaak["gebeurtenissen"]
    zaak["gebeurtenissen"] = [e for e in events if e["soort"] not in anders.get("zonder", ())]
    zaak["gebeurtenissen"] += [dict(e) for e in anders.get("bij", ())]
    if anders.get("inspectie"):
        zaak["partijen"]["rijksinspecties"] = [{"id": "igj", "naam": "Inspectie Gezondheidszorg en Jeugd"}]
    for pad, waarde in anders.get("zet", {}).items():
        _zet(zaak, pad.split("."), waarde)


def _zet(plek: Any, pad: list[str], waarde: Any) -> None:
    sleutel: Any = int(pad[0]) if isinstance(plek, list) else pad[0]
    if len(pad) > 1:
        _zet(plek[sleutel], pad[1:], waarde)
    elif waarde is None:
        del plek[sleutel]
    else:
        plek[sleutel] = waarde


def _afdoende(zaak: dict[str, Any]) -> None:
    """The other outcome of 3A: both judgements positive, and the research ended."""
    zaak["gebeurtenissen"] = [e for e in zaak["gebeurtenissen"] if e.get("route") != "3B"]
    for event in zaak["gebeurtenissen"]:
        if event["soort"] == "beoordeling_3a":
            event |= {"zorgvuldig": "ja", "motivering": "Iedereen is gehoord"}
    zaak["gebeurtenissen"].append({"soort": "onderzoek_beeindigd", "moment": "2026-05-06"})


def stel_op(
    folder: Path, op: str, wijzig: Wijzig | None = None, *, gebouwd: bool = True, gekeurd: bool = True
) -> Dossier:
    """The dossier as it stood at ``op``: later events are not there yet, nor later versions."""
    nu, zaak = tijdstip(op), ruw()
    zaak["gebeurtenissen"] = [e for e in zaak["gebeurtenissen"] if Moment.lees(e["moment"]).dag <= nu.date()]
    for event in zaak["gebeurtenissen"]:
        if event["soort"] == "uitnodiging_zienswijze_openbaarmaking":
            event["versie"] = VERSIE
    if wijzig is not None:
        wijzig(zaak)
    for naam in ("rapport", "stukken"):
        shutil.copytree(ZAAK / naam, folder / naam)
    shutil.copy(ZAAK / "personen.yaml", folder / "personen.yaml")
    (folder / "zaak.yaml").write_text(yaml.safe_dump(zaak, allow_unicode=True, sort_keys=False), "utf-8")
    for moment, document, doelgroep in _BOUWEN:
        if gebouwd and tijdstip(moment) <= nu:
            _bouw(folder, tijdstip(moment), document, doelgroep, gekeurd)
    return Dossier.open(folder)


def _bouw(folder: Path, moment: datetime, document: str, doelgroep: str, gekeurd: bool) -> None:
    versies = folder / "versies" / doelgroep
    versies.mkdir(parents=True)
    (versies / f"{document}.pdf").write_bytes(b"%PDF-1.7")
    bestanden = {f"{document}.pdf": open_zegel(folder).van_bestand(versies / f"{document}.pdf")}
    gegevens = {"document": document, "doelgroep": doelgroep, "versie": VERSIE, "bestanden": bestanden}
    schrijf_regel(folder, "bouw", gegevens | {"verificatie": "schoon"}, moment, None)
    if gekeurd:
        schrijf_regel(folder, "keur", gegevens, moment, "keurder")


def gegevens(dossier: Dossier) -> Gegevens:
    return Gegevens(dossier.zaak, dossier.personen, dossier.profiel, dossier.map, dossier.register)


def exemplaren(dossier: Dossier, soort: str, op: str) -> dict[str, Exemplaar]:
    """Copies by file name."""
    return {e.bestandsnaam: e for e in soorten()[soort].exemplaren(gegevens(dossier), tijdstip(op))}


def doe(dossier: Dossier, soort: str, op: str) -> list[Resultaat]:
    """Generate one kind, as the command does."""
    return list(genereer(dossier, [soort], tijdstip(op)))
