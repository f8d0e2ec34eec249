# SPDX-License-Identifier: EUPL-1.2
"""``gpp.json`` in the dossier: what was begun and done at the bank, per package; ids and states, no names.

The bank itself is the truth: without this file a package is found by its identifier. The journal knows
what should be there, so that what was removed at the bank is noticed and not silently made again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.dossier import schrijf_atomisch
from pipeline.fouten import GebruiksFout

BESTAND = "gpp.json"
_GROOTSTE = 5_000_000
Fase = Literal["begonnen", "concept", "gepubliceerd", "ingetrokken", "gewist"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Regel(_Model):
    """One package: at which bank, under which id, how far, and the documents by file name."""

    bank: Annotated[str, Field(max_length=300)]
    fase: Fase = "begonnen"
    publicatie: UUID | None = None
    documenten: dict[str, UUID] = {}


class _Bestand(_Model):
    lakmoes: Literal[1] = 1
    pakketten: dict[str, Regel] = {}


def genoemd(folder: Path, pakket: str) -> bool:
    """Whether this package was ever on its way to a bank, finished or not."""
    return pakket in _lees(folder / BESTAND).pakketten


class Dagboek:
    """The journal of one dossier and one bank; every change is on disk before the next request."""

    def __init__(self, folder: Path, bank: str) -> None:
        self._pad, self._bank = folder / BESTAND, bank
        self._inhoud = _lees(self._pad)

    def van(self, pakket: str) -> Regel:
        """What is known of a package. Raises GebruiksFout when it was brought to another bank."""
        regel = self._inhoud.pakketten.get(pakket, Regel(bank=self._bank))
        if regel.bank != self._bank:
            raise GebruiksFout(
                f"{BESTAND}: dit pakket ging naar een andere publicatiebank dan het profiel nu noemt; zet"
                " het vorige adres terug bij publicatie.gpp_adres, of trek het pakket daar eerst in"
            )
        return regel

    def begin(self, pakket: str) -> None:
        """Write down that this package is about to go there, before the bank hears of it."""
        self._zet(pakket, self.van(pakket))

    def zet_publicatie(self, pakket: str, publicatie: UUID, fase: Fase) -> None:
        """The publication is there, in this state."""
        self._zet(pakket, self.van(pakket).model_copy(update={"publicatie": publicatie, "fase": fase}))

    def zet_document(self, pakket: str, naam: str, document: UUID) -> None:
        """The document is complete and its bytes were compared."""
        oud = self.van(pakket)
        self._zet(pakket, oud.model_copy(update={"documenten": {**oud.documenten, naam: document}}))

    def _zet(self, pakket: str, regel: Regel) -> None:
        if self._inhoud.pakketten.get(pakket) == regel:
            return
        self._inhoud = _Bestand(pakketten={**self._inhoud.pakketten, pakket: regel})
        schrijf_atomisch(self._pad, (self._inhoud.model_dump_json(indent=1) + "\n").encode("utf-8"))


def _lees(pad: Path) -> _Bestand:
    try:
        data = pad.read_bytes() if pad.is_file() and pad.stat().st_size <= _GROOTSTE else None
        if data is None:
            if pad.exists():
                raise ValueError
            return _Bestand()
        return _Bestand.model_validate_json(data)
    except (OSError, ValueError, ValidationError):
        raise GebruiksFout(
            f"{BESTAND} is niet te lezen; zet het terug uit git of een kopie. Is er geen, haal het dan weg:"
            " Lakmoes zoekt bij de bank zelf op wat er staat"
        ) from None
