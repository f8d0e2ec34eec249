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
from pipeline.dossier.kloon import ELDERS, SLEUTEL, is_kloon
from pipeline.fouten import ZaakFout

BESTAND = SLEUTEL
LENGTE = 32
_GROOTSTE = 4096
_WEINIG = 8
"""A key of fewer different bytes was filled in by hand: chance makes no such key."""
_SLEUTEL = re.compile(rf"[0-9a-fA-F]{{{2 * LENGTE}}}")
_GEZET = re.compile(rb"zegel[\"']?\s*:\s*[\"']?[0-9a-f]{64}")
_REGISTER = "register.jsonl"
_WAAR = (_REGISTER, "zaak.yaml", "zaak.json")
_WEGGEDAAN = re.compile(rb'"groepen":\{[^\n]*"namen":\{[^\n]*"handeling":"vernietigd"')
_MERK = re.compile(rb'"sleutel":"([0-9a-f]{16})"')
KOP = (
    "# Sleutel van de zegels in het register, de verklaring en zaak.yaml. Geheim, net als personen.yaml:\n"
    "# wie deze sleutel heeft kan namen raden. Bewaar haar mee in de reservekopie; zonder haar gaat niets.\n"
)
_UIT = "uit de map waar het dossier wordt bewaard of uit een reservekopie daarvan"
TERUG = f"zet het bestand terug {_UIT}; in git staat het nooit"
_WEG = "dit bestand ontbreekt, terwijl {} zegels bevat die ermee zijn gemaakt"
_ELDERS = ("dit bestand is hier niet, en de rest van het dossier ook niet", ELDERS.format("de sleutel staat"))
_FOUT = f"hierin staat geen sleutel (een regel van {2 * LENGTE} cijfers en letters a-f, door Lakmoes gemaakt)"
_ANDERE = "dit is niet de sleutel waarmee de zegels van dit dossier zijn gemaakt"
_JUISTE = f"zet de juiste terug {_UIT}; in git staat zij nooit"
_VERNIETIGD = (
    "dit bestand is na de bewaartermijn vernietigd, samen met de namen",
    "in dit dossier kan niets meer worden gemaakt of vergeleken, alleen nog worden gelezen",
)
_ONLEESBAAR = ("het bestand kan niet worden gelezen", "controleer de rechten")


class SleutelFout(ZaakFout):
    """The zegels of a dossier cannot be used: ``wat`` is the matter, ``doe`` what to do, in Dutch."""

    def __init__(self, wat: str, doe: str = TERUG, bestand: str = BESTAND) -> None:
        super().__init__(f"{bestand}: {wat}; {doe}")
        self.wat, self.doe = wat, doe


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

    Without a key and without any zegel, one that equals nothing. Raises SleutelFout when the key is missing
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
    except SleutelFout:
        return None
    return None if zegel is None else zegel.merk


def _eigen(map_: Path, zegel: Zegel) -> Zegel:
    """The zegel, when the register knows its key or no key at all; raises SleutelFout."""
    pad = map_ / _REGISTER
    try:
        gezet = _MERK.search(pad.read_bytes()) if pad.is_file() else None
    except OSError:
        raise SleutelFout(*_ONLEESBAAR, bestand=_REGISTER) from None
    if gezet and gezet[1].decode("ascii") != zegel.merk:
        raise SleutelFout(_ANDERE, _JUISTE)
    return zegel


def _lees(map_: Path) -> Zegel | None:
    pad = map_ / BESTAND
    if not pad.is_symlink() and not pad.exists():
        return None
    if not pad.is_file():
        raise SleutelFout(*_ONLEESBAAR)
    try:
        with pad.open("rb") as stroom:
            inhoud = stroom.read(_GROOTSTE).decode("utf-8-sig")
    except OSError:
        raise SleutelFout(*_ONLEESBAAR) from None
    except UnicodeDecodeError:
        raise SleutelFout(_FOUT) from None
    regels = [r.strip() for r in inhoud.splitlines() if r.strip() and not r.startswith("#")]
    if len(regels) != 1 or not _SLEUTEL.fullmatch(regels[0]) or len(set(bytes.fromhex(regels[0]))) < _WEINIG:
        raise SleutelFout(_FOUT)
    return Zegel(bytes.fromhex(regels[0]))


def _eis_zonder_zegels(map_: Path) -> None:
    for naam in _WAAR:
        pad = map_ / naam
        try:
            inhoud = pad.read_bytes() if pad.is_file() else b""
        except OSError:
            raise SleutelFout(*_ONLEESBAAR, bestand=naam) from None
        if _WEGGEDAAN.search(inhoud):
            raise SleutelFout(*_VERNIETIGD)
        if _GEZET.search(inhoud):
            raise SleutelFout(*_ELDERS) if is_kloon(map_) else SleutelFout(_WEG.format(naam))
