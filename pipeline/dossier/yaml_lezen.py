# SPDX-License-Identifier: EUPL-1.2
"""YAML and JSON files of a dossier, read as if an enemy wrote them: bounded, and without surprises.

Anchors, aliases, tags, several documents, duplicate keys, deep nesting and control characters are
refused. Scalars follow YAML 1.2: dates, ja and nee stay text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pipeline.dossier.json_lezen import JsonStappen
from pipeline.dossier.melding import DossierFout, Melding, Pad
from pipeline.dossier.opbouw import Opbouw, Plekken, Stap
from pipeline.dossier.tekst import lees_bytes, naar_tekst

LADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UITLEG = (
    ("mapping values are not allowed", "hier kan geen dubbele punt; zet de tekst tussen aanhalingstekens"),
    ("could not find expected ':'", "een dubbele punt ontbreekt; schrijf sleutel: waarde"),
    ("end of stream", "een aanhalingsteken of haakje is niet gesloten; sluit het"),
    ("end of the stream", "een aanhalingsteken of haakje is niet gesloten; sluit het"),
    ("did not find expected ',' or", "een komma of sluithaakje ontbreekt; vul het aan"),
    ("did not find expected key", "de inspringing klopt niet; zet sleutels van een blok recht onder elkaar"),
    ("expected <block end>", "de inspringing klopt niet; zet sleutels van een blok recht onder elkaar"),
    ("did not find expected '-'", "de inspringing klopt niet; zet de streepjes recht onder elkaar"),
    ("cannot start any token", "hier kan dit teken niet; zet de tekst tussen aanhalingstekens"),
    ("undefined alias", "een verwijzing met een sterretje; schrijf de waarde zelf uit"),
    ("escape", "een onbekende code na een schuine streep naar links; gebruik enkele aanhalingstekens"),
)  # fmt: skip
_ANDERS = "is geen geldige YAML; kijk naar inspringing, dubbele punten en aanhalingstekens"


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A file as plain values, with the place of everything and the text it was read from."""

    naam: str
    waarde: Any
    plekken: Plekken
    tekst: str
    data: bytes

    def teksten(self, waarde: object = None, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
        """Every text in the file, or in the part ``waarde`` of it, with its path."""
        waarde = self.waarde if waarde is None and not pad else waarde
        if isinstance(waarde, str):
            yield pad, waarde
        elif isinstance(waarde, dict | list):
            delen = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
            for sleutel, deel in delen:
                yield from self.teksten(deel, (*pad, sleutel))


def lees_bestand(pad: Path, naam: str | None = None) -> Gelezen:
    """Read one .yaml or .json file of the dossier; raises DossierFout."""
    naam = naam or pad.name
    return lees_data(lees_bytes(pad, naam), naam)


def lees_data(data: bytes, naam: str) -> Gelezen:
    """Read bytes as the file ``naam`` (its suffix tells YAML from JSON); raises DossierFout."""
    tekst = naar_tekst(data, naam)
    waarde, plekken = Opbouw(naam).bouw(stappen(tekst, naam))
    return Gelezen(naam, waarde, plekken, tekst, data)


def stappen(tekst: str, naam: str) -> Iterator[Stap]:
    """The steps through a text; raises DossierFout on a syntax error."""
    if naam.endswith(".json"):
        return iter(JsonStappen(tekst, naam))
    return yaml_stappen(tekst, naam)


def yaml_stappen(tekst: str, naam: str, lader: Any = LADER) -> Iterator[Stap]:
    """The steps through a YAML text; ``lader`` is the C loader where PyYAML has it."""
    documenten = 0
    try:
        for event in yaml.parse(tekst, Loader=lader):
            if isinstance(event, yaml.DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    raise _fout(naam, event.start_mark, "hier begint een tweede document (---); haal het weg")
            elif (stap := _stap(event)) is not None:
                yield stap
    except yaml.MarkedYAMLError as fout:
        raise _fout(naam, fout.problem_mark or fout.context_mark, _in_het_nederlands(fout, tekst)) from None
    except yaml.YAMLError:
        raise _fout(naam, None, _ANDERS) from None


def _stap(event: Any) -> Stap | None:
    van, tot = event.start_mark, event.end_mark
    plek = (van.line + 1, van.column + 1, van.index, tot.index)
    if isinstance(event, yaml.CollectionEndEvent):
        return Stap("eind", "", False, *plek)
    if not isinstance(event, yaml.NodeEvent):
        return None
    fout = _verboden(event)
    if isinstance(event, yaml.ScalarEvent):
        return Stap("waarde", event.value, event.implicit[0], *plek, fout)
    if isinstance(event, yaml.AliasEvent):
        return Stap("waarde", "", True, *plek, fout)
    return Stap("map" if isinstance(event, yaml.MappingStartEvent) else "lijst", "", False, *plek, fout)


def _verboden(event: Any) -> str:
    if isinstance(event, yaml.AliasEvent):
        return "een verwijzing (*) mag niet; schrijf de waarde zelf uit of zet aanhalingstekens"
    if event.anchor is not None:
        return "een anker (&) mag niet; schrijf de waarde zelf uit of zet aanhalingstekens"
    if event.tag is not None:
        return "een label met een uitroepteken (!) mag niet; haal het weg of zet aanhalingstekens"
    return ""


def _in_het_nederlands(fout: yaml.MarkedYAMLError, tekst: str) -> str:
    if fout.problem_mark is not None and tekst[fout.problem_mark.index : fout.problem_mark.index + 1] == "\t":
        return "hier staat een tab; gebruik spaties om in te springen"
    probleem = f"{fout.problem or ''} {fout.context or ''}"
    return next((tekst for sleutel, tekst in _UITLEG if sleutel in probleem), _ANDERS)


def _fout(naam: str, mark: Any, tekst: str) -> DossierFout:
    regel, kolom = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    return DossierFout(Melding(naam, regel, kolom, "", tekst))
