# SPDX-License-Identifier: EUPL-1.2
"""The register: what the program did with a dossier, append-only, each line bound to the one before.

Holds ids, hashes, zegels and counts, and no value from the dossier.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.dossier.bestanden import schrijf_atomisch, slot
from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.tekst import lees_bytes, naar_tekst
from pipeline.dossier.zegel import merk_van

BESTAND = "register.jsonl"
BEGIN = "0" * 64
_GROOTSTE = 50_000_000
_LANGSTE_TEKST = 300
_LANGSTE_REGEL = 1_000_000
_OPEN = frozenset(
    {"bron_sha256", "tekst_sha256", "lakbesluiten_sha256", "dekking_sha256", "formulier_sha256"}
)
"""Plain hashes of what holds names, as lines had them before there were zegels."""
_MAAKT = frozenset({"genereer", "overzicht"})
_OUD = (
    "is van een oudere Lakmoes en bevat een hash waarmee een naam te raden is; haal register.jsonl en"
    " verklaring.json weg, ook uit git, en genereer, lak, besluit, bouw en keur opnieuw"
)
_VELDEN = frozenset(
    {"nr", "moment", "handeling", "door", "gegevens", "klok_terug", "sleutel", "vorige", "hash"}
)


@dataclass(frozen=True, slots=True)
class Regel:
    """One act: number from 1, aware moment, what was done, by whom (id), and its data.

    ``klok_terug``: the clock stood before the moment of the line above. ``sleutel``: the mark of the key of
    the zegels, on the first line after that was made, so that another key is known for what it is.
    """

    nr: int
    moment: datetime
    handeling: str
    door: str | None
    gegevens: dict[str, Any]
    hash: str
    klok_terug: bool = False
    sleutel: str | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """All acts of a dossier, in order; the chain of hashes was verified on reading."""

    regels: tuple[Regel, ...] = ()

    @property
    def hash(self) -> str:
        """The hash of the last line; 64 zeros for an empty register."""
        return self.regels[-1].hash if self.regels else BEGIN

    def van(self, handeling: str, **gegevens: object) -> tuple[Regel, ...]:
        """The acts of one kind whose data hold these values, oldest first."""
        return tuple(
            r
            for r in self.regels
            if r.handeling == handeling and all(r.gegevens.get(k) == v for k, v in gegevens.items())
        )

    def laatste(self, handeling: str, **gegevens: object) -> Regel | None:
        """The newest such act, or None."""
        found = self.van(handeling, **gegevens)
        return found[-1] if found else None

    def gebouwd(self, document: object, **gegevens: object) -> tuple[Regel, ...]:
        """The builds of the public version that wrote files: their verification found nothing."""
        return self.van("bouw", document=document, doelgroep="publiek", verificatie="schoon", **gegevens)

    def vernietigd(self, groep: str) -> bool:
        """Whether the files of this group were destroyed after their term."""
        return any(groep in r.gegevens.get("groepen", {}) for r in self.van("vernietigd"))

    @classmethod
    def open(cls, folder: Path) -> Register:
        """Read and verify; an absent file is an empty register. Raises DossierFout naming the line."""
        return cls(_lees(folder / BESTAND)[0])


def schrijf_regel(
    folder: Path, handeling: str, gegevens: dict[str, Any], nu: datetime, door: str | None
) -> Regel:
    """Append one act, atomically and under the lock; ``nu`` must be aware. Raises DossierFout."""
    with slot(folder):
        regels, data = _lees(folder / BESTAND)
        merk = None if any(regel.sleutel for regel in regels) else merk_van(folder)
        regel, tekst = _nieuwe_regel(regels, handeling, gegevens, nu, door, merk)
        schrijf_atomisch(folder / BESTAND, data + tekst.encode("utf-8") + b"\n")
    return regel


def _nieuwe_regel(
    regels: tuple[Regel, ...],
    handeling: str,
    gegevens: dict[str, Any],
    nu: datetime,
    door: str | None,
    merk: str | None,
) -> tuple[Regel, str]:
    if nu.tzinfo is None:
        raise ValueError("a register line needs an aware moment")
    _keur_gegevens(gegevens)
    inhoud: dict[str, Any] = {
        "nr": len(regels) + 1,
        "moment": nu.isoformat(timespec="seconds"),
        "handeling": handeling,
        "door": door,
        "gegevens": gegevens,
        "vorige": regels[-1].hash if regels else BEGIN,
    }
    if regels and datetime.fromisoformat(inhoud["moment"]) < regels[-1].moment:
        inhoud["klok_terug"] = True
    if merk:
        inhoud["sleutel"] = merk
    inhoud["hash"] = _hash(inhoud)
    return _regel(inhoud), canoniek(inhoud)


def canoniek(waarde: object) -> str:
    """The one JSON text of a value: sorted keys, no spaces."""
    return json.dumps(waarde, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def _hash(inhoud: dict[str, Any]) -> str:
    zonder = {k: v for k, v in inhoud.items() if k != "hash"}
    return hashlib.sha256(canoniek(zonder).encode("utf-8")).hexdigest()


def _keur_gegevens(waarde: object) -> None:
    """Refuse what cannot be an id, hash, path or count: long or many-lined text, floats, objects."""
    if isinstance(waarde, dict):
        for sleutel, deel in waarde.items():
            _keur_gegevens(sleutel)
            _keur_gegevens(deel)
    elif isinstance(waarde, list | tuple):
        for deel in waarde:
            _keur_gegevens(deel)
    elif isinstance(waarde, str):
        if len(waarde) > _LANGSTE_TEKST or not waarde.isprintable():
            raise ValueError("the register holds ids, hashes and counts, no text")
    elif waarde is not None and not isinstance(waarde, int):
        raise ValueError(f"the register cannot hold a {type(waarde).__name__}")


def _lees(pad: Path) -> tuple[tuple[Regel, ...], bytes]:
    if not pad.exists():
        return (), b""
    data = lees_bytes(pad, BESTAND, _GROOTSTE)
    tekst = naar_tekst(data, BESTAND)
    if tekst and not tekst.endswith("\n"):
        raise _fout(
            tekst.count("\n") + 1, "is niet afgemaakt; zet het register terug uit git of een reservekopie"
        )
    regels: list[Regel] = []
    for nr, rauw in enumerate(tekst.split("\n")[:-1], start=1):
        regels.append(_controleer(nr, rauw, regels[-1].hash if regels else BEGIN))
    return tuple(regels), data


def _controleer(nr: int, rauw: str, vorige: str) -> Regel:
    inhoud = _inhoud(nr, rauw)
    klopt = (
        set(inhoud) <= _VELDEN
        and inhoud.get("nr") == nr
        and inhoud.get("vorige") == vorige
        and inhoud.get("hash") == _hash(inhoud)
    )
    if not klopt:
        raise _fout(
            nr,
            "past niet bij de regel erboven: het register is veranderd; zet het terug uit git of een kopie",
        )
    try:
        regel = _regel(inhoud)
    except (KeyError, TypeError, ValueError):
        raise _fout(
            nr, "mist een veld of heeft een verkeerd veld; zet het register terug uit een reservekopie"
        ) from None
    if _OPEN & regel.gegevens.keys() or (regel.handeling in _MAAKT and "sha256" in regel.gegevens):
        raise _fout(nr, _OUD)
    return regel


def _inhoud(nr: int, rauw: str) -> dict[str, Any]:
    """The line as values; only the one canonical text is a line, so no double keys, NaN or spaces."""
    try:
        waarde = json.loads(rauw) if len(rauw) <= _LANGSTE_REGEL else None
        if isinstance(waarde, dict) and canoniek(waarde) == rauw:
            return waarde
    except (ValueError, RecursionError):
        pass
    raise _fout(nr, "is geen geldige regel; zet het register terug uit git of een reservekopie")


def _regel(inhoud: dict[str, Any]) -> Regel:
    moment = datetime.fromisoformat(inhoud["moment"])
    if (
        moment.tzinfo is None
        or not isinstance(inhoud["gegevens"], dict)
        or not isinstance(inhoud["handeling"], str)
    ):
        raise ValueError("wrong field")
    return Regel(
        nr=inhoud["nr"],
        moment=moment,
        handeling=inhoud["handeling"],
        door=inhoud["door"],
        gegevens=inhoud["gegevens"],
        hash=inhoud["hash"],
        klok_terug=bool(inhoud.get("klok_terug", False)),
        sleutel=inhoud.get("sleutel"),
    )


def _fout(regel: int, tekst: str) -> DossierFout:
    return DossierFout(Melding(BESTAND, regel, 1, "", tekst))
