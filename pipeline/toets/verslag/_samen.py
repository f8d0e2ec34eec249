# SPDX-License-Identifier: EUPL-1.2
"""One report of several dossiers, for a pipeline that holds more than one case."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element, fromstring, tostring

Verslagen = Mapping[str, str]
"""The folder of each dossier -> its own report, all in one format."""


def voeg_samen(formaat: str, verslagen: Verslagen) -> str:
    """One report of all, or that of the only one. Raises KeyError where ``kan_samen`` is False."""
    if len(verslagen) == 1:
        return next(iter(verslagen.values()))
    return _SAMEN[formaat](verslagen)


def kan_samen(formaat: str) -> bool:
    """Whether this format has a form for several dossiers."""
    return formaat in _SAMEN


def _tekst(verslagen: Verslagen) -> str:
    return "\n".join(f"== {map_} ==\n{verslag}" for map_, verslag in verslagen.items())


def _github(verslagen: Verslagen) -> str:
    return "".join(verslagen.values())


def _json(verslagen: Verslagen) -> str:
    samen = {map_: json.loads(verslag) for map_, verslag in verslagen.items()}
    return json.dumps(samen, ensure_ascii=False, indent=2) + "\n"


def _sarif(verslagen: Verslagen) -> str:
    """One run: a code host takes one run of one tool and refuses the rest."""
    delen = {map_: json.loads(verslag) for map_, verslag in verslagen.items()}
    eerste = next(iter(delen.values()))
    runs = {map_: deel["runs"][0] for map_, deel in delen.items()}
    regels = {r["id"]: r for run in runs.values() for r in run["tool"]["driver"]["rules"]}
    nummers = {nummer: plaats for plaats, nummer in enumerate(regels)}
    resultaten: list[dict[str, Any]] = [r for run in runs.values() for r in run["results"]]
    run = {
        **eerste["runs"][0],
        "tool": {"driver": {**eerste["runs"][0]["tool"]["driver"], "rules": list(regels.values())}},
        "results": [{**r, "ruleIndex": nummers[r["ruleId"]]} for r in resultaten],
        "properties": {map_: run["properties"] for map_, run in runs.items()},
    }
    return json.dumps({**eerste, "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _junit(verslagen: Verslagen) -> str:
    wortel = Element("testsuites")
    for map_, verslag in verslagen.items():
        for suite in fromstring(verslag.partition("?>")[2]):  # noqa: S314 - our own report
            suite.set("name", f"{suite.get('name')} {map_}")
            wortel.append(suite)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(wortel, encoding="unicode") + "\n"


_SAMEN: dict[str, Callable[[Verslagen], str]] = {
    "tekst": _tekst,
    "github": _github,
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
}
