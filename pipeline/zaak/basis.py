# SPDX-License-Identifier: EUPL-1.2
"""The ground all parts of a case stand on: frozen model, ids, moments, evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
)
from pydantic_core import PydanticCustomError, core_schema

NEDERLAND = ZoneInfo("Europe/Amsterdam")
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?")
_EERSTE_JAAR, _LAATSTE_JAAR = 2000, 2199
MOMENT_PATROON = r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$"


class Model(BaseModel):
    """Base of every part of a case: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True)


def _ander_jaar() -> PydanticCustomError:
    return PydanticCustomError(
        "jaar",
        "heeft een jaar buiten {eerste} tot en met {laatste}; verbeter het jaar",
        {"eerste": str(_EERSTE_JAAR), "laatste": str(_LAATSTE_JAAR)},
    )


class JaarFout(ValueError):
    """A year in which no case of this kind can lie, and in which terms cannot be reckoned."""


@dataclass(frozen=True, slots=True, order=False)
class Moment:
    """A point in time as a dossier states it: a day, with or without a time (Dutch local time).

    A day without a time is an interval: it surely happened only at the end of that day.
    ``vroegst`` and ``laatst`` are its ends, aware, to the minute.
    """

    dag: date
    tijd: time | None = None

    @property
    def vroegst(self) -> datetime:
        """The first instant it can have been."""
        return datetime.combine(self.dag, self.tijd or time(0, 0), NEDERLAND)

    @property
    def laatst(self) -> datetime:
        """The last instant it can have been."""
        return datetime.combine(self.dag, self.tijd or time(23, 59), NEDERLAND)

    def zeker_voor(self, other: Moment) -> bool:
        """Whether this surely lies before ``other``."""
        return self.laatst < other.vroegst

    def voor_daad(self, instant: datetime) -> bool:
        """Whether this surely lies before an act of the program at ``instant`` (aware, with seconds).

        A moment to the minute is that whole minute, and a day the whole day.
        """
        return self.zeker_voor(Moment.van(instant))

    def gebeurd(self, op: datetime) -> bool:
        """Whether this surely happened at or before ``op`` (aware)."""
        return self.laatst <= op

    def __str__(self) -> str:
        return self.dag.isoformat() if self.tijd is None else f"{self.dag}T{self.tijd:%H:%M}"

    @classmethod
    def lees(cls, value: object) -> Moment:
        """Read ``2026-03-02`` or ``2026-03-02T10:15``; raises ValueError otherwise, JaarFout for the year."""
        if isinstance(value, Moment):
            return value
        found = _MOMENT.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is None:
            raise ValueError("geen moment")
        dag, tijd = date.fromisoformat(found.group(1)), found.group(2)
        if not _EERSTE_JAAR <= dag.year <= _LAATSTE_JAAR:
            raise JaarFout(f"jaar buiten {_EERSTE_JAAR} tot en met {_LAATSTE_JAAR}")
        return cls(dag, time.fromisoformat(tijd) if tijd else None)

    @classmethod
    def van(cls, instant: datetime) -> Moment:
        """The moment of an aware instant, in Dutch local time, to the minute."""
        lokaal = instant.astimezone(NEDERLAND)
        return cls(lokaal.date(), lokaal.time().replace(second=0, microsecond=0))

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        def valideer(value: object) -> Moment:
            try:
                return cls.lees(value)
            except JaarFout:
                raise _ander_jaar() from None
            except ValueError:
                raise PydanticCustomError(
                    "moment", "is geen moment; schrijf 2026-03-02 of 2026-03-02T10:15"
                ) from None

        return core_schema.no_info_plain_validator_function(
            valideer, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string", "pattern": MOMENT_PATROON}


def _dag(value: str) -> str:
    try:
        Moment.lees(value)
    except JaarFout:
        raise _ander_jaar() from None
    except ValueError:
        raise PydanticCustomError("datum", "is geen datum; schrijf bijvoorbeeld 2026-03-02") from None
    return value


Dag = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(_dag)]
"""A day without a time, as text."""


MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def dutch_date(moment: Moment) -> str:
    """A day in Dutch words: ``3 maart 2026``."""
    return f"{moment.dag.day} {MAANDEN[moment.dag.month - 1]} {moment.dag.year}"


def _ja_nee(value: object) -> object:
    return {"ja": True, "nee": False}.get(value.lower(), value) if isinstance(value, str) else value


_VAN_WINDOWS = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, with or without an extension: no file can be called so there."""


def _id(value: str) -> str:
    if _VAN_WINDOWS.fullmatch(value):
        raise PydanticCustomError(
            "id_van_windows",
            "kan in Windows geen bestandsnaam worden; zet er iets achter, bijvoorbeeld -1",
        )
    return value


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$"), AfterValidator(_id)]
Zin = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


def _zegt_iets(value: str) -> str:
    """A reason is there to be read: ``-``, ``.`` or one word says nothing."""
    woorden = [deel for deel in value.split() if any(teken.isalpha() for teken in deel)]
    if value and len(woorden) < 2:
        raise PydanticCustomError("reden", "zegt te weinig; schrijf in ten minste twee woorden waarom")
    return value


Reden = Annotated[str, StringConstraints(min_length=1, max_length=20_000), AfterValidator(_zegt_iets)]
"""Why something was done or left: at least two words."""
RedenOfLeeg = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_zegt_iets)]
"""The same, where no reason is needed in every case."""
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Zegel = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A keyed hash, of the same form; the program fills it in."""
JaNee = Annotated[
    bool, BeforeValidator(_ja_nee, json_schema_input_type=bool | Literal["ja", "nee"]), Field(strict=False)
]
_VERBODEN_IN_PAD = re.compile(r'[\\:*?"<>|\x00-\x1f]')


def _pad(value: str) -> str:
    parts = value.split("/")
    if _VERBODEN_IN_PAD.search(value) or any(p in {"", ".", ".."} or p != p.rstrip(". ") for p in parts):
        raise PydanticCustomError(
            "pad", "is geen pad binnen het dossier; schrijf bijvoorbeeld stukken/brief.pdf, met gewone tekens"
        )
    if any(_VAN_WINDOWS.fullmatch(p) for p in parts):
        raise PydanticCustomError(
            "pad_van_windows",
            "heeft een naam die in Windows niet kan; geef bestand of map een andere naam",
        )
    return value


Pad = Annotated[str, StringConstraints(min_length=1, max_length=240), AfterValidator(_pad)]


_GEEN_STUK = re.compile(
    r"(?:personen|zaak|lakbesluiten|verloop|verklaring)\.[a-z]+|register\.jsonl|zegel\.sleutel|\.[^/]*+(?:/.*)?",
    re.IGNORECASE,
)


def is_dossierbestand(pad: str) -> bool:
    """Whether a path in a dossier is a file that the dossier keeps of itself: no piece of the case."""
    return _GEEN_STUK.fullmatch(pad) is not None


def _bewijsstuk(value: str) -> str:
    if is_dossierbestand(value):
        raise PydanticCustomError(
            "geen_bewijs", "is een bestand van het dossier zelf en bewijst niets; noem een brief of stuk"
        )
    return value


class Bewijs(Model):
    """A file in stukken/ that proves a fact; with ``sha256`` it counts as *bewezen*."""

    bestand: Annotated[Pad, AfterValidator(_bewijsstuk)]
    sha256: Sha256
    url: str | None = None
