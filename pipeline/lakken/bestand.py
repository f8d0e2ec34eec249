# SPDX-License-Identifier: EUPL-1.2
"""lakbesluiten.yaml: the decisions of a dossier on disk."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from pipeline.dossier import Register, lees_zegel, schrijf_atomisch
from pipeline.dossier.kloon import ELDERS, is_kloon
from pipeline.fouten import Geweigerd, ZaakFout
from redaction import Besluitenboek, Entiteit

NAAM = "lakbesluiten.yaml"
GRENS = 64 * 1024 * 1024
DIEPST = 40
_KOP = (
    "# Lakbesluiten van dit dossier. Bevat namen: blijft intern.\n"
    "# Besluiten gaan met lakmoes besluit of met de Excellijst; wie hier zelf iets wijzigt, moet dat daarna\n"
    "# met lakmoes besluit bevestigen.\n"
)
_ID = re.compile(r"e-\d{4,9}")
_KEUZES = frozenset({"open", "weglaten", "opnemen", "overgetypt"})
_FOUT = f"{NAAM}: het bestand is beschadigd of met de hand fout gewijzigd; zet een eerdere versie terug"


def lees_boek(map_: Path) -> Besluitenboek:
    """The decisions of a dossier; an empty book when there is no file yet. Raises ZaakFout."""
    pad = map_ / NAAM
    if not pad.is_file():
        return Besluitenboek()
    try:
        data = _laad(pad)
        boek = TypeAdapter(Besluitenboek).validate_python(data)
    except (ValidationError, yaml.YAMLError, ValueError, RecursionError):
        raise ZaakFout(_FOUT) from None
    except OSError:
        raise ZaakFout(f"{NAAM}: het bestand kan niet worden gelezen; controleer de rechten") from None
    if not _bekend(data, _kale(asdict(boek))) or not _heel(boek):
        raise ZaakFout(_FOUT)
    return boek


def _bekend(gelezen: Any, model: Any) -> bool:
    """Whether every key that was read is one of the model: a misspelt one would vanish in silence."""
    if isinstance(gelezen, dict):
        return all(k in model and _bekend(v, model[k]) for k, v in gelezen.items())
    if isinstance(gelezen, list):
        return all(_bekend(g, m) for g, m in zip(gelezen, model, strict=True))
    return True


def _heel(boek: Besluitenboek) -> bool:
    """Whether ids and keys are unique and well formed, and every decision says whose it is."""
    ids, sleutels = [e.id for e in boek.entiteiten], [e.sleutel for e in boek.entiteiten]
    uniek = len(set(ids)) == len(ids) and len(set(sleutels)) == len(sleutels)
    onderdelen = all(o.keuze in _KEUZES and (o.keuze == "open" or o.door) for o in boek.onderdelen)
    afwijkingen = all(a.door and a.entiteit in ids for a in boek.afwijkingen)
    return (
        uniek
        and onderdelen
        and afwijkingen
        and all(_ID.fullmatch(e.id) and _ondertekend(e) for e in boek.entiteiten)
    )


def _ondertekend(e: Entiteit) -> bool:
    return bool(e.keuze == "open" or e.door) and all(u.door for u in e.uitspraken)


def is_bekend(map_: Path, register: Register) -> bool:
    """Whether lakbesluiten.yaml is what the program itself last wrote, by the register."""
    pad = map_ / NAAM
    eerder = [r.gegevens.get("lakbesluiten_zegel") for r in register.regels]
    laatste = next((h for r, h in zip(reversed(register.regels), reversed(eerder), strict=True)
                    if r.handeling in {"lak", "besluit"} and h), None)  # fmt: skip
    return (lees_zegel(map_).van_bestand(pad) if pad.is_file() else None) == laatste


def eis_bekend(map_: Path, register: Register) -> None:
    """Raises Geweigerd when someone changed lakbesluiten.yaml outside the program, or took it away."""
    if is_kloon(map_) and not register.vernietigd("besluiten"):
        raise Geweigerd(
            f"{NAAM} is hier niet, en de rest van het dossier ook niet; {ELDERS.format('lakbesluiten staan')}"
        )
    if not is_bekend(map_, register):
        raise Geweigerd(
            f"{NAAM} is buiten lakmoes om gewijzigd of weggehaald; bekijk wat erin staat en bevestig het met"
            " lakmoes besluit --als ID --alles voorstel"
        )


def _laad(pad: Path) -> Any:
    if pad.stat().st_size > GRENS:
        raise ZaakFout(f"{NAAM}: het bestand is groter dan 64 MB; zet een eerdere versie terug")
    tekst = pad.read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    _keur_opbouw(tekst, loader)
    data = yaml.load(tekst, Loader=loader)  # noqa: S506 - a safe loader
    return data if isinstance(data, dict) else {"entiteiten": data}


def _keur_opbouw(tekst: str, loader: Any) -> None:
    """Raises ZaakFout for an alias and for deep nesting, which takes hours to load, where they begin."""
    diepte = 0
    for event in yaml.parse(tekst, Loader=loader):
        if isinstance(event, yaml.AliasEvent):
            raise ZaakFout(
                f"{NAAM}: verwijzingen (* en &) zijn niet toegestaan; zet een eerdere versie terug"
            )
        diepte += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if diepte > DIEPST:
            raise ZaakFout(_FOUT)


def boek_tekst(boek: Besluitenboek) -> bytes:
    """The file as it is written: the same book gives the same bytes."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    velden = _kale(asdict(boek))
    if not velden["afwijkingen"]:
        del velden["afwijkingen"]
    for u in (u for e in velden["entiteiten"] for u in e["uitspraken"]):
        if not u["label"]:
            del u["label"]
    for u in (u for a in velden.get("afwijkingen", ()) for u in a["uitspraken"]):
        del u["label"]  # what comes in the place is the same for everyone
    tekst: str = yaml.dump(velden, Dumper=dumper, allow_unicode=True, sort_keys=False, width=110)
    return (_KOP + tekst).encode("utf-8")


def schrijf_boek(map_: Path, boek: Besluitenboek) -> None:
    """Write lakbesluiten.yaml atomically."""
    schrijf_atomisch(map_ / NAAM, boek_tekst(boek))


def _kale(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {k: _kale(v) for k, v in waarde.items()}
    if isinstance(waarde, (list, tuple)):
        return [_kale(v) for v in waarde]
    return waarde
