# SPDX-License-Identifier: EUPL-1.2
"""Cases as data: a base case plus small changes by path, turned into what the gate sees."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipeline.dossier import Zegel, laad_profiel
from pipeline.dossier.register import Regel
from pipeline.toets import Bron
from pipeline.zaak.basis import Moment
from pipeline.zaak.zaak import Zaak

HIER = Path(__file__).parent


class _Lader(yaml.SafeLoader):
    """YAML in which a moment stays the text that it is."""


_Lader.yaml_implicit_resolvers = {
    teken: [(tag, patroon) for tag, patroon in lijst if tag != "tag:yaml.org,2002:timestamp"]
    for teken, lijst in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def _bestand(pad: Path) -> Any:
    return yaml.load(pad.read_text(encoding="utf-8"), Loader=_Lader)


def lees(pad: Path) -> Any:
    """A YAML file as fresh data."""
    return copy.deepcopy(_bestand(pad))


def basis(naam: str) -> dict[str, Any]:
    """A base case: ``op``, ``zaak``, ``register``; it may build on another with ``erft``."""
    data: dict[str, Any] = lees(HIER / "basis" / f"{naam}.yaml")
    return wijzig(basis(data["erft"]), data) if "erft" in data else data


def _stap(houder: Any, sleutel: str) -> Any:
    """The key or index under which ``sleutel`` is: a key, an index, an id, or a ``_naam``."""
    if isinstance(houder, dict):
        return sleutel
    if sleutel.isdigit():
        return int(sleutel)
    for index, deel in enumerate(houder):
        if isinstance(deel, dict) and sleutel in {deel.get("_naam"), deel.get("id"), deel.get("document")}:
            return index
    raise KeyError(sleutel)


def _zoek(data: Any, pad: str) -> tuple[Any, Any]:
    delen = pad.split(".")
    for deel in delen[:-1]:
        stap = _stap(data, deel)
        if isinstance(data, dict) and stap not in data:
            data[stap] = {}
        data = data[stap]
    return data, _stap(data, delen[-1])


def wijzig(data: dict[str, Any], verschil: Mapping[str, Any]) -> dict[str, Any]:
    """Apply ``verwijder``, ``zet`` and ``voeg_toe`` (in that order) to a copy."""
    data = copy.deepcopy(data)
    for pad in verschil.get("verwijder", ()):
        houder, sleutel = _zoek(data, pad)
        del houder[sleutel]
    for pad, waarde in verschil.get("zet", {}).items():
        houder, sleutel = _zoek(data, pad)
        houder[sleutel] = copy.deepcopy(waarde)
    for pad, waarden in verschil.get("voeg_toe", {}).items():
        houder, sleutel = _zoek(data, pad)
        if isinstance(houder, dict):
            houder.setdefault(sleutel, [])
        houder[sleutel] += copy.deepcopy(waarden)
    data["op"] = verschil.get("op", data.get("op"))
    return data


def sha(woord: str) -> str:
    """The hash that ``hash:woord`` stands for."""
    return hashlib.sha256(woord.encode()).hexdigest()


ZEGEL = Zegel(bytes(range(32)))
"""The key of every case here."""


def _schoon(waarde: Any) -> Any:
    """Without ``_naam``, and with every ``hash:x`` and ``zegel:x`` filled in."""
    if isinstance(waarde, dict):
        return {k: _schoon(v) for k, v in waarde.items() if k != "_naam"}
    if isinstance(waarde, list):
        return [_schoon(v) for v in waarde]
    if isinstance(waarde, str) and waarde.startswith("zegel:"):
        return ZEGEL.van(sha(waarde[6:]))
    return sha(waarde[5:]) if isinstance(waarde, str) and waarde.startswith("hash:") else waarde


def register(regels: list[dict[str, Any]]) -> tuple[Regel, ...]:
    """The acts as the register holds them."""
    return tuple(
        Regel(
            nr=nr,
            moment=_daad(r["moment"]),
            handeling=r["handeling"],
            door=r.get("door"),
            gegevens=r["gegevens"],
            hash=sha(f"regel {nr}"),
        )
        for nr, r in enumerate(regels, start=1)
    )


def _daad(tekst: str) -> datetime:
    """The instant of an act: to the minute as in zaak.yaml, or with seconds as the register has it."""
    return datetime.fromisoformat(tekst) if "+" in tekst else Moment.lees(tekst).vroegst


@cache
def _profiel(naam: str) -> Any:
    return laad_profiel(naam)[0]


def bron(data: Mapping[str, Any], tmp_path: Path | None = None) -> Bron:
    """What the gate sees of a case; ``bestanden`` (path -> text) are written under ``tmp_path``."""
    bestanden = data.get("bestanden") or {}
    for pad, tekst in bestanden.items():
        assert tmp_path is not None
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(tekst, encoding="utf-8")
    profiel = _profiel("voorbeeld")
    if "profiel" in data:
        profiel = type(profiel).model_validate({**profiel.model_dump(), **data["profiel"]})
    return Bron(
        zaak=Zaak.model_validate(_schoon(data["zaak"])),
        profiel=profiel,
        register=register(_schoon(data.get("register", []))),
        registerfout=data.get("registerfout"),
        verklaring=_schoon(data.get("verklaring")),
        verklaring_onleesbaar=bool(data.get("verklaring_onleesbaar")),
        namen=_schoon(data.get("namen")),
        zegel=None if data.get("zegel_weg") else ZEGEL,
        zegel_weg=data.get("zegel_weg"),
        map=tmp_path if bestanden else None,
    )


def op(data: Mapping[str, Any]) -> datetime:
    """The moment at which the case is judged."""
    return Moment.lees(data["op"]).laatst
