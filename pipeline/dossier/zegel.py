# SPDX-License-Identifier: EUPL-1.2
"""Zegels: keyed hashes of what holds names, for files that may be seen by people without those names.

Register and verklaring may lie in git. A plain hash of a text in which one name is covered, or of a small
personen.yaml, confirms a guess: who has the public version fills in a name of a list and tests. HMAC-SHA256
with a secret of the case tells whether two contents are equal to whoever holds the key, and nothing to
anybody else. The key lies beside personen.yaml and is kept, left out and destroyed as that is.

What is public (manifest, package, metadata), what tells nothing of a person (front, look, profile, template)
and what people state as evidence keeps its plain sha256: that can be checked without a secret.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.dossier.bestanden import schrijf_atomisch, sha256_van, slot
from pipeline.fouten import ZaakFout

BESTAND = "zegel.sleutel"
LENGTE = 32
_GROOTSTE = 4096
_WEINIG = 8
"""A key of fewer different bytes was filled in by hand: chance makes no such key."""
_SLEUTEL = re.compile(rf"[0-9a-fA-F]{{{2 * LENGTE}}}")
_GEZET = re.compile(rb"zegel[\"']?\s*:\s*[\"']?[0-9a-f]{64}")
_REGISTER = "register.jsonl"
_WAAR = (_REGISTER, "zaak.yaml", "zaak.json")
_MERK = re.compile(rb'"sleutel":"([0-9a-f]{16})"')
KOP = (
    "# Sleutel van de zegels in het register, de verklaring en zaak.yaml. Geheim, net als personen.yaml:\n"
    "# wie deze sleutel heeft kan namen raden. Bewaar haar mee in de reservekopie; zonder haar gaat niets.\n"
)
_WEG = (
    f"{BESTAND}: dit bestand ontbreekt, terwijl {{}} zegels bevat die ermee zijn gemaakt; zet het terug uit"
    " de map waar het dossier wordt bewaard of uit een reservekopie daarvan, want in git staat het nooit"
)
_FOUT = (
    f"{BESTAND}: hierin staat geen sleutel (een regel van {2 * LENGTE} cijfers en letters a-f, door"
    " Lakmoes gemaakt); zet het bestand terug uit de map waar het dossier wordt bewaard of uit een"
    " reservekopie daarvan"
)
_ANDERE = (
    f"{BESTAND}: dit is niet de sleutel waarmee de zegels van dit dossier zijn gemaakt; zet de juiste terug"
    " uit de map waar het dossier wordt bewaard of uit een reservekopie daarvan"
)
_ONLEESBAAR = f"{BESTAND}: het bestand kan niet worden gelezen; controleer de rechten"


@dataclass(frozen=True, slots=True)
class Zegel:
    """Makes the zegels of one case; the key is never shown."""

    sleutel: bytes = field(repr=False)

    @property
    def merk(self) -> str:
        """Tells this key from another one, and nothing of it: 16 hex digits for the register."""
        return hmac.new(self.sleutel, b"merk", "sha256").hexdigest()[:16]

    def van(self, som: str) -> str:
        """The zegel of a content by its plain sha256 in hex, which is never kept."""
        return hmac.new(self.sleutel, som.encode("ascii"), "sha256").hexdigest()

    def van_bytes(self, inhoud: bytes) -> str:
        """The zegel of these bytes."""
        return self.van(hashlib.sha256(inhoud).hexdigest())

    def van_bestand(self, pad: Path) -> str:
        """The zegel of a file; raises GebruiksFout when it cannot be read."""
        return self.van(sha256_van(pad))


def lees_zegel(map_: Path) -> Zegel:
    """The zegel of this dossier, to compare with; writes nothing.

    Without a key and without any zegel, one that equals nothing. Raises ZaakFout when the key is missing
    while there are zegels, is none, or is that of another dossier.
    """
    zegel = _lees(map_)
    if zegel is not None:
        return _eigen(map_, zegel)
    _eis_zonder_zegels(map_)
    return Zegel(secrets.token_bytes(LENGTE))


def open_zegel(map_: Path) -> Zegel:
    """The zegel of this dossier, to write with; makes the key when this is its first use. Raises as above."""
    with slot(map_):
        zegel = _lees(map_)
        if zegel is None:
            _eis_zonder_zegels(map_)
            zegel = Zegel(secrets.token_bytes(LENGTE))
            schrijf_atomisch(map_ / BESTAND, f"{KOP}{zegel.sleutel.hex()}\n".encode("ascii"))
    return _eigen(map_, zegel)


def merk_van(map_: Path) -> str | None:
    """The mark of the key for the register; None without a key that can be read."""
    try:
        zegel = _lees(map_)
    except ZaakFout:
        return None
    return None if zegel is None else zegel.merk


def _eigen(map_: Path, zegel: Zegel) -> Zegel:
    """The zegel, when the register knows its key or no key at all; raises ZaakFout."""
    pad = map_ / _REGISTER
    try:
        gezet = _MERK.search(pad.read_bytes()) if pad.is_file() else None
    except OSError:
        raise ZaakFout(f"{_REGISTER}: het bestand kan niet worden gelezen; controleer de rechten") from None
    if gezet and gezet[1].decode("ascii") != zegel.merk:
        raise ZaakFout(_ANDERE)
    return zegel


def _lees(map_: Path) -> Zegel | None:
    pad = map_ / BESTAND
    if not pad.is_symlink() and not pad.exists():
        return None
    if not pad.is_file():
        raise ZaakFout(_ONLEESBAAR)
    try:
        with pad.open("rb") as stroom:
            inhoud = stroom.read(_GROOTSTE).decode("utf-8-sig")
    except OSError:
        raise ZaakFout(_ONLEESBAAR) from None
    except UnicodeDecodeError:
        raise ZaakFout(_FOUT) from None
    regels = [r.strip() for r in inhoud.splitlines() if r.strip() and not r.startswith("#")]
    if len(regels) != 1 or not _SLEUTEL.fullmatch(regels[0]) or len(set(bytes.fromhex(regels[0]))) < _WEINIG:
        raise ZaakFout(_FOUT)
    return Zegel(bytes.fromhex(regels[0]))


def _eis_zonder_zegels(map_: Path) -> None:
    for naam in _WAAR:
        pad = map_ / naam
        try:
            gezet = pad.is_file() and _GEZET.search(pad.read_bytes()) is not None
        except OSError:
            raise ZaakFout(f"{naam}: het bestand kan niet worden gelezen; controleer de rechten") from None
        if gezet:
            raise ZaakFout(_WEG.format(naam))
