# SPDX-License-Identifier: EUPL-1.2
"""Errors of pydantic in Dutch, with line and column. Shows fields and allowed values, never the value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from pipeline.dossier.melding import Melding, pad_tekst
from pipeline.dossier.modelwandel import Plaats, varianten, wandel
from pipeline.dossier.opbouw import Plekken

_EIGEN = frozenset(get_args(ErrorType)) - {"value_error", "assertion_error"}
_LANGE_LIJST = 5
_NIET_INGEVULD = "is niet in orde; kijk in het schema of in `lakmoes nieuw` hoe dit veld eruitziet"
_MEEST = 1_000

_WEBADRES_BANK = (
    r"^(https://[a-zA-Z0-9.-]+(:\d{1,5})?(/[a-zA-Z0-9._~-]+)*/?"
    r"|http://(localhost|127\.0\.0\.1)(:\d{1,5})?(/[a-zA-Z0-9._~-]+)*/?)?$"
)
PATRONEN: dict[str, str] = {
    r"^[a-z0-9][a-z0-9_-]{0,63}$": "is geen goed id; gebruik kleine letters, cijfers, - en _, hoogstens 64",
    r"^[0-9a-f]{64}$": "is geen sha256 of zegel; laat lakmoes noteer dit invullen",
    r"^[1-9]\d{3} ?[A-Z]{2}$": "is geen postcode; schrijf bijvoorbeeld 1234 AB",
    r"^\d{8}$": "is geen KvK-nummer; schrijf acht cijfers tussen aanhalingstekens",
    r"^\d{4}-\d{2}-\d{2}$": "is geen datum; schrijf bijvoorbeeld 2026-03-02",
    r"^[A-Z0-9][A-Za-z0-9.-]{1,30}$": "is geen regel; kijk met lakmoes regels welke er zijn",
    r"^#[0-9a-fA-F]{6}$": "is geen kleur; schrijf bijvoorbeeld \"#1f4e79\", tussen aanhalingstekens",
    r"^(gm\d{4}|so\d{4}|oorg\d{5})$": "is geen TOOI-code; schrijf bijvoorbeeld gm0344",
    r"^(https://[a-zA-Z0-9.-]+(:\d+)?(/[a-zA-Z0-9._~/-]*)?)?$":
        "is geen webadres; schrijf bijvoorbeeld https://documenten.voorbeeld.nl/toezicht",
    _WEBADRES_BANK: "is geen webadres van een bank; schrijf bijvoorbeeld https://bank.voorbeeld.nl",
}  # fmt: skip
"""What to do when a text breaks a pattern of the model; a test holds this complete."""

Context = Mapping[str, Any]
_ZINNEN: dict[str, str | Callable[[Context], str]] = {
    "missing": "ontbreekt; vul dit veld in",
    "string_too_short": "is leeg; vul het in",
    "string_too_long": lambda c: f"is te lang; gebruik hoogstens {c['max_length']} tekens",
    "string_unicode": "bevat tekens die niet kunnen; haal ze weg",
    "too_short": lambda c: f"is te kort; zet hier minstens {c['min_length']} onderdeel",
    "too_long": lambda c: f"is te lang; zet hier hoogstens {c['max_length']} onderdelen",
    "tuple_type": "moet een lijst zijn; zet elk onderdeel op een eigen regel met een streepje ervoor",
    "model_type": "moet uit eigen velden bestaan; zet ze ingesprongen op de volgende regels",
    "model_attributes_type": "moet uit eigen velden bestaan; zet ze ingesprongen op de volgende regels",
    "dict_type": "moet uit eigen velden bestaan; zet ze ingesprongen op de volgende regels",
    "bool_type": "moet ja of nee zijn; schrijf een van beide",
    "bool_parsing": "moet ja of nee zijn; schrijf een van beide",
    "int_type": "moet een geheel getal zijn; schrijf alleen cijfers",
    "int_parsing": "moet een geheel getal zijn; schrijf alleen cijfers",
    "int_parsing_size": "is een te groot getal; schrijf een kleiner getal",
    "int_from_float": "moet een geheel getal zijn; laat de cijfers achter de komma weg",
    "finite_number": "moet een gewoon getal zijn; schrijf alleen cijfers",
    "greater_than": lambda c: f"is te klein; schrijf een getal boven {c['gt']}",
    "greater_than_equal": lambda c: f"is te klein; schrijf {c['ge']} of meer",
    "less_than": lambda c: f"is te groot; schrijf een getal onder {c['lt']}",
    "less_than_equal": lambda c: f"is te groot; schrijf {c['le']} of minder",
    "union_tag_not_found": "mist het veld soort; schrijf soort: met een van de bekende gebeurtenissen",
}


def vertaal(fout: ValidationError, wortel: type[BaseModel], plekken: Plekken, naam: str) -> list[Melding]:
    """Every error of one validation as a Melding, in the order of the file."""
    details = fout.errors(include_url=False, include_context=True)[:_MEEST]
    return sorted({_melding(d, wortel, plekken, naam) for d in details if not _gevolg(d)})


def _gevolg(detail: ErrorDetails) -> bool:
    """A list that is only too short because its items were refused: those are reported themselves."""
    invoer, minstens = detail["input"], detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and isinstance(invoer, list) and len(invoer) >= minstens


def _melding(detail: ErrorDetails, wortel: type[BaseModel], plekken: Plekken, naam: str) -> Melding:
    plaats = wandel(wortel, tuple(detail["loc"]))
    soort = detail["type"]
    plek = (
        plekken.sleutel(plaats.pad) if soort in {"extra_forbidden", "missing"} else plekken.naaste(plaats.pad)
    )
    return Melding(naam, *plek, pad_tekst(plaats.pad), _tekst(detail, plaats, plekken))


def _tekst(detail: ErrorDetails, plaats: Plaats, plekken: Plekken) -> str:
    soort, context = detail["type"], detail.get("ctx", {})
    if soort == "extra_forbidden":
        return _onbekende_sleutel(plaats)
    if soort == "missing" and plaats.pad in plekken:
        return "is leeg; vul het in"
    if soort == "literal_error":
        return _geen_keuze(detail["input"], _toegestaan(plaats, context))
    if soort == "union_tag_invalid":
        return _onbekende_soort(detail, plaats)
    if soort == "string_type":
        return _geen_tekst(detail["input"])
    if soort == "string_pattern_mismatch":
        return PATRONEN.get(context["pattern"], "heeft niet de goede vorm; kijk in het schema hoe het moet")
    if soort not in _EIGEN and not soort.endswith("_error"):
        return detail["msg"]
    zin = _ZINNEN.get(soort, _NIET_INGEVULD)
    return zin if isinstance(zin, str) else zin(context)


def _onbekende_sleutel(plaats: Plaats) -> str:
    velden = list(plaats.model.model_fields) if plaats.model else []
    return "is geen bekende sleutel; " + (
        bedoelde_u(str(plaats.pad[-1]), velden) or f"hier kan: {', '.join(velden)}"
    )


def _onbekende_soort(detail: ErrorDetails, plaats: Plaats) -> str:
    bekend = sorted(varianten(plaats.soort))
    waarde = detail["input"].get("soort") if isinstance(detail["input"], dict) else ""
    return "soort is geen bekende gebeurtenis; " + (
        bedoelde_u(str(waarde), bekend) or f"kies {en_of(bekend)}"
    )


def _toegestaan(plaats: Plaats, context: Context) -> list[str]:
    keuzes = [str(k) for k in get_args(plaats.soort)]
    return keuzes or [str(context.get("expected", "")).replace("'", "")]


def _geen_keuze(waarde: object, toegestaan: list[str]) -> str:
    """What may stand here; of a long list the nearest one first."""
    nabij = bedoelde_u(str(waarde), toegestaan) if len(toegestaan) > _LANGE_LIJST else ""
    keuze = f"kies {_keuze(toegestaan)}"
    return f"is geen toegestane waarde; {f'{nabij} Of {keuze}' if nabij else keuze}"


def _keuze(toegestaan: list[str]) -> str:
    """The allowed values in words; of a field that may be empty, that too."""
    gevuld = [waarde for waarde in toegestaan if waarde]
    return en_of(gevuld) if gevuld == toegestaan else f"{en_of(gevuld)}, of laat het leeg"


def _geen_tekst(waarde: object) -> str:
    if isinstance(waarde, bool):
        return "is waar of onwaar in plaats van tekst; zet aanhalingstekens om de waarde"
    if isinstance(waarde, int | float):
        return "is een getal in plaats van tekst; zet aanhalingstekens om de waarde"
    if waarde is None:
        return "is leeg; vul het in of haal de regel weg"
    return "moet één tekst zijn, geen lijst of blok; schrijf de tekst op één regel of zet aanhalingstekens"


def bedoelde_u(woord: str, bekend: list[str]) -> str:
    """ "bedoelde u ...?" for the nearest known word, or nothing."""
    nabij = get_close_matches(woord[:80].lower(), bekend, n=1, cutoff=0.6)
    return f"bedoelde u {nabij[0]}?" if nabij else ""


def en_of(keuzes: list[str]) -> str:
    """Choices as a Dutch enumeration: a, b of c."""
    return keuzes[0] if len(keuzes) == 1 else f"{', '.join(keuzes[:-1])} of {keuzes[-1]}"
