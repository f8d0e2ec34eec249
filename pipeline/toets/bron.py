# SPDX-License-Identifier: EUPL-1.2
"""Where the gate gets its facts: the case, the register, the verklaring, and files if they are there."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from pipeline.dossier import Zegel, sha256_van
from pipeline.dossier.inhoud import heeft_inhoud, vraagt_sleutel
from pipeline.dossier.zegel import TERUG
from pipeline.fouten import GebruiksFout
from pipeline.profiel.model import Profiel
from pipeline.toestanden.beeld import Handeling
from pipeline.toets.model import Pad
from pipeline.zaak.basis import Bewijs
from pipeline.zaak.zaak import Zaak


class Registerregel(Handeling, Protocol):
    """One act of the program with its link in the chain of the register."""

    @property
    def hash(self) -> str: ...


def sha256(pad: Path) -> str | None:
    """The hash of a file, or None when it cannot be read."""
    try:
        return sha256_van(pad)
    except GebruiksFout:
        return None


@dataclass(frozen=True)
class Bron:
    """Everything the gate may look at. ``map`` is None when there is nothing beside the case itself.

    ``registerfout`` says in Dutch what is wrong with the register, if anything; ``verklaring`` is the
    parsed verklaring.json, None when absent, and ``verklaring_onleesbaar`` when it is no JSON object;
    ``namen_weg`` says in Dutch that the names of the people of the case are not known, if so;
    ``namen`` has a zegel of what is looked for of each person, None where names or key are not here;
    ``zegel`` compares files with what the register saw; without it ``zegel_weg`` says in Dutch why and
    ``zegel_doe`` what to do about it;
    ``verklaring_weg`` when a folder with builds in its register lacks the file that each build writes.
    """

    zaak: Zaak
    profiel: Profiel
    register: tuple[Registerregel, ...] = ()
    registerfout: str | None = None
    verklaring: Mapping[str, Any] | None = None
    verklaring_onleesbaar: bool = False
    verklaring_weg: bool = False
    namen_weg: str | None = None
    namen: Mapping[str, str] | None = None
    zegel: Zegel | None = None
    zegel_weg: str | None = None
    zegel_doe: str = TERUG
    map: Path | None = None
    plekken: Mapping[Pad, tuple[int, int]] = field(default_factory=dict)
    bestand: str = "zaak.yaml"
    _bewaard: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)

    def een_keer(self, sleutel: object, maak: Callable[[], Any]) -> Any:
        """The value of ``maak``, made only once: files are read once, not once per rule and moment."""
        if sleutel not in self._bewaard:
            self._bewaard[sleutel] = maak()
        return self._bewaard[sleutel]

    @property
    def heeft_inhoud(self) -> bool:
        """Whether more than case, register and verklaring is here: then the evidence has to be here too."""
        folder = self.map
        return folder is not None and bool(self.een_keer("inhoud", lambda: heeft_inhoud(folder)))

    def bewijs_klopt(self, bewijs: Bewijs) -> bool:
        """Whether the file has the stated hash; where only the case itself lies, the statement counts."""
        if self.map is None or not self.heeft_inhoud:
            return True
        pad = self.map / bewijs.bestand
        if self.vernietigd("stukken") and not pad.exists():
            return True
        return bool(self.een_keer(("bewijs", pad), lambda: sha256(pad)) == bewijs.sha256)

    def zegel_klopt(self, bestand: str, zegel: str | None) -> bool:
        """Whether the file has the stated zegel; where nothing can be compared the statement counts.

        A key that is missed where the files lie is the breach of another rule.
        """
        if zegel is None or self.map is None or not self.heeft_inhoud or self.zegel is None:
            return zegel is not None
        pad = self.map / bestand
        return (self.vernietigd("stukken") and not pad.exists()) or self.zegel_van(pad) == zegel

    def vernietigd(self, groep: str) -> bool:
        """Whether the register says that these files were destroyed after their term."""
        return any(
            r.handeling == "vernietigd" and groep in r.gegevens.get("groepen", {}) for r in self.register
        )

    @property
    def mist_zegel(self) -> bool:
        """Whether there are files to compare with the register, and no key to do it with."""
        folder = self.map
        if self.zegel_weg is None or folder is None or self.sleutel_vernietigd:
            return False
        return bool(self.een_keer("sleutel", lambda: vraagt_sleutel(folder, self.zaak)))

    def zegel_van(self, pad: Path) -> str | None:
        """The zegel of a file; None when it cannot be read or there is no key."""
        som = self.een_keer(("zegel", pad), lambda: sha256(pad))
        return None if som is None or self.zegel is None else self.zegel.van(som)

    @property
    def sleutel_vernietigd(self) -> bool:
        """Whether the key went with the names after their term: then no file can be compared any more."""
        return self.zegel is None and self.vernietigd("namen")

    def versie_zegel(self, doelgroep: str, naam: str) -> str | None:
        """The zegel of a built file, None when versies/ of that doelgroep is not here."""
        if self.map is None or not self.heeft_inhoud or self.sleutel_vernietigd:
            return None
        folder = self.map / "versies" / doelgroep
        return (self.zegel_van(folder / Path(naam).name) or "afwezig") if folder.is_dir() else None

    def positie(self, plek: Pad) -> tuple[int, int]:
        """Line and column of a path in zaak.yaml, or of its nearest parent; (1, 1) without any."""
        while plek:
            if plek in self.plekken:
                return self.plekken[plek]
            plek = plek[:-1]
        return (1, 1)


def lees_verklaring(dossier: Path) -> tuple[Mapping[str, Any] | None, bool]:
    """verklaring.json and whether it is unreadable; (None, False) when it is absent."""
    pad = dossier / "verklaring.json"
    if not pad.exists():
        return None, False
    try:
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None, True
    return (inhoud, False) if isinstance(inhoud, dict) else (None, True)
