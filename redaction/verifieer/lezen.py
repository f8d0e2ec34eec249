# SPDX-License-Identifier: EUPL-1.2
"""From the bytes of a file to every piece of text in it, disguises undone, and what stays raw."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from redaction.fouten import LeesFout
from redaction.verifieer.codering import Gezien, hidden
from redaction.verifieer.ingepakt import is_closed, is_packed, is_tar, tar_members, unpacked
from redaction.verifieer.rtf import is_rtf, rtf_text
from redaction.verifieer.tekst import Skelet, skeleton
from redaction.verifieer.vermomd import changed, code_readings, prose_readings

MAX_BYTES = 400_000_000
"""All decoded bytes of one file together; more is refused, for what was not read is not clean."""
MAX_TEKENS = 30_000_000
"""All text of one file, in every reading of it; the PDF of a report of 340 pages has 17 million."""
MAX_STUKKEN = 100_000
"""Pieces of text of one file; that report has 4,400."""
MAX_LABELS = 500_000
"""Signs that open a tag, in all markup of one file; its Word file has 23,000."""
MAX_DIEPTE = 6
MAX_GECODEERD = 8
MAX_RONDEN = 1
BESTANDEN = frozenset({"zip", "pdf", "png", "jpg", "beeld", "ingepakt", "tar", "gesloten"})
ONLEESBAAR = "het bestand is beschadigd of te zwaar en dus niet te controleren; maak het opnieuw"
_GESLOTEN = (
    "in het bestand zit iets dat is ingepakt op een manier die niet te controleren is (zoals 7z of brotli); "
    "laat het weg of pak het eerst uit"
)
_TE_VEEL = (
    "het bestand heeft zo veel tekst of onderdelen dat het niet te controleren is; maak het kleiner, splits"
    " het of haal het weg"
)
_EBCDIC = b"\x4c\x6f\xa7\x94\x93"


@dataclass(frozen=True)
class Brok:
    """A piece of decoded text with its place.

    ``bladzijde``: text of a page, with page furniture between. ``naast``: another reading of the
    same page, that keeps cells and lines apart. ``code``: no prose (names of elements, style sheets).
    ``techniek``: a place of the format itself, where words of that format stand.
    """

    plek: str
    tekst: str
    bladzijde: bool = False
    code: bool = False
    naast: Brok | None = None
    techniek: bool = False

    @cached_property
    def klein(self) -> str:
        """In small letters; only asked for where something was found."""
        return self.tekst.casefold()

    @cached_property
    def skelet(self) -> Skelet:
        """Its letters and digits, folded, with their places."""
        return skeleton(self.tekst)


@dataclass
class Brokken:
    """Everything found in a file so far."""

    teksten: list[Brok] = field(default_factory=list)
    rauw: list[tuple[str, bytes]] = field(default_factory=list)
    gezien: set[tuple[str, str]] = field(default_factory=set)
    gecodeerd: dict[str, Gezien] = field(default_factory=dict)
    bytes_: int = 0
    tekens: int = 0
    labels: int = 0

    def tekst(self, plek: str, tekst: str, *, code: bool = False, diepte: int = 0) -> None:
        """Add a text, and what it says once entities, percent, base64 and the like are undone."""
        self.brok(Brok(plek, tekst, code=code), diepte)

    def brok(self, brok: Brok, diepte: int = 0, ronde: int = 0) -> None:
        """Add a piece of text with its marks, and what it says without its disguises.

        ``diepte``: how often it was written out as letters; ``ronde``: how often read as a program reads it.
        """
        plek, tekst = brok.plek, brok.tekst
        if not tekst.strip() or (plek, tekst) in self.gezien:
            return
        self._erbij(brok)
        self._zegt(brok, tekst, diepte, ronde)
        for anders in prose_readings(tekst):
            if (plek, anders) not in self.gezien:
                self._erbij(replace(brok, tekst=anders))
                self._zegt(brok, changed(anders, tekst), diepte, ronde)

    def _zegt(self, brok: Brok, tekst: str, diepte: int, ronde: int) -> None:
        """Add what (a changed piece of) a text says to a program, and what is coded in it."""
        for anders in _as_program(tekst) if ronde < MAX_RONDEN else ():
            if nieuw := changed(anders, tekst):
                self.brok(replace(brok, tekst=nieuw, code=True, naast=brok), diepte, ronde + 1)
        gecodeerd = self.gecodeerd.setdefault(brok.plek, {})
        for inhoud in hidden(tekst, lambda b: kind_of(b) in BESTANDEN, gecodeerd):
            if diepte >= MAX_GECODEERD:
                raise LeesFout("in het bestand is iets te vaak gecodeerd om te controleren; laat het weg")
            self.los(f"{brok.plek}, gecodeerd", inhoud, diepte + 1)

    def los(self, plek: str, inhoud: bytes, diepte: int) -> None:
        """Add bytes found inside a text: as a file when they look like one, else as text."""
        if kind_of(inhoud) in BESTANDEN:
            self.bestand(plek, inhoud, diepte)
            return
        for tekst in texts_of(inhoud):
            self.tekst(plek, tekst, diepte=diepte)

    def bestand(self, plek: str, inhoud: bytes, diepte: int = 0, naam: str = "") -> None:
        """Add a whole file, by what its first bytes say it is. Raises LeesFout."""
        self.tel(len(inhoud))
        if diepte > MAX_DIEPTE:
            raise LeesFout(f"{plek}: bestanden zitten te diep in elkaar; dit kan niet worden gecontroleerd")
        kind = kind_of(inhoud, naam)
        if kind == "gesloten":
            raise LeesFout(_GESLOTEN)
        if kind == "tekst":
            for tekst in texts_of(inhoud):
                self.tekst(plek, tekst)
        elif kind == "tar":
            self._tar(plek, inhoud, diepte)
        elif kind == "ingepakt":
            self._uitgepakt(plek, inhoud, diepte)
        else:
            self._gelezen(kind, plek, inhoud, diepte)

    def _gelezen(self, kind: str, plek: str, inhoud: bytes, diepte: int) -> None:
        from redaction.verifieer import beeld, opmaak, pdf, zippakket

        if kind == "zip":
            zippakket.read(self, plek, inhoud, diepte)
        elif kind == "pdf":
            pdf.read(self, plek, inhoud, diepte)
        elif kind == "xml":
            opmaak.read(self, plek, inhoud)
        elif kind in {"png", "jpg", "beeld"}:
            beeld.read(self, plek, inhoud, diepte)
        else:
            beeld.loose(self, plek, inhoud)

    def _tar(self, plek: str, inhoud: bytes, diepte: int) -> None:
        self.rauw.append((plek, inhoud))
        for naam, deel in tar_members(inhoud):
            self.tekst("naam van een onderdeel", naam)
            self.bestand(f"{plek}, onderdeel", deel, diepte + 1, naam)

    def _uitgepakt(self, plek: str, inhoud: bytes, diepte: int) -> None:
        from redaction.verifieer import beeld

        self.rauw.append((plek, inhoud))
        leden, rest = unpacked(inhoud)
        for data in leden:
            self.bestand(f"{plek}, uitgepakt", data, diepte + 1)
        if leden and kind_of(rest) in BESTANDEN:
            self.bestand(f"{plek}, na het ingepakte", rest, diepte + 1)
        elif rest:
            beeld.loose(self, f"{plek}, na het ingepakte", rest)

    def _erbij(self, brok: Brok) -> None:
        """Keep one text. Raises LeesFout past the limits of what one file may say."""
        self.tel(len(brok.tekst))
        self.tekens += len(brok.tekst)
        if self.tekens > MAX_TEKENS or len(self.teksten) >= MAX_STUKKEN:
            raise LeesFout(_TE_VEEL)
        self.gezien.add((brok.plek, brok.tekst))
        self.teksten.append(brok)

    def tel_vooraf(self, aantal: int) -> None:
        """Refuse text that is still to be read when it will be too much. Raises LeesFout."""
        if self.tekens + aantal > MAX_TEKENS:
            raise LeesFout(_TE_VEEL)

    def tel_labels(self, aantal: int) -> None:
        """Count tags before they are parsed; raises LeesFout past the limit."""
        self.labels += aantal
        if self.labels > MAX_LABELS:
            raise LeesFout(_TE_VEEL)

    def tel(self, aantal: int) -> None:
        """Count what was decoded; raises LeesFout past the limit."""
        self.bytes_ += aantal
        if self.bytes_ > MAX_BYTES:
            raise LeesFout("het bestand is uitgepakt te groot om te controleren; maak het kleiner")


def _as_program(tekst: str) -> Iterator[str]:
    """What a text says as a program reads it."""
    yield from code_readings(tekst)
    if is_rtf(tekst):
        yield rtf_text(tekst)


def decode(naam: str, inhoud: bytes) -> Brokken:
    """All text in a file, its own name included. Raises LeesFout."""
    brokken = Brokken()
    try:
        brokken.tekst("de bestandsnaam", naam)
        brokken.bestand("de inhoud", inhoud, naam=naam)
    except LeesFout:
        raise
    except Exception as fout:
        # Hostile bytes make decoders fail in ways of their own: what was not read is not clean.
        raise LeesFout(ONLEESBAAR) from fout
    return brokken


def kind_of(inhoud: bytes, naam: str = "") -> str:
    """What a file is: zip, pdf, png, jpg, beeld, ingepakt, tar, gesloten, xml (HTML too), tekst, onbekend."""
    if inhoud.startswith((b"PK\x03\x04", b"PK\x05\x06")) or naam.lower().endswith((".docx", ".odt", ".zip")):
        return "zip"
    if b"%PDF-" in inhoud[:1024]:
        return "pdf"
    if beeld := _picture(inhoud):
        return beeld
    if is_closed(inhoud, naam):
        return "gesloten"
    if is_packed(inhoud) or is_tar(inhoud):
        return "ingepakt" if is_packed(inhoud) else "tar"
    return _letters(inhoud)


def _picture(inhoud: bytes) -> str:
    if inhoud.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if inhoud.startswith(b"\xff\xd8\xff"):
        return "jpg"
    return "beeld" if inhoud.startswith((b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")) else ""


def _letters(inhoud: bytes) -> str:
    """Whether it is markup, text or neither."""
    head = inhoud[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if inhoud.startswith(_EBCDIC):
        return "tekst"
    opent = head[:512].lower().startswith((b"<?xml", b"<!doctype", b"<html"))
    if opent or (head[:1] == b"<" and b">" in inhoud):
        return "xml"
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "xml" if b"<\x00" in inhoud[:64] or b"\x00<" in inhoud[:64] else "tekst"
    return "tekst" if b"\x00" not in inhoud and _mostly_text(inhoud) else "onbekend"


def _mostly_text(inhoud: bytes) -> bool:
    sample = inhoud[:4096]
    odd = sum(1 for b in sample if b < 9 or 13 < b < 32)
    return odd * 50 <= len(sample)


def texts_of(inhoud: bytes) -> list[str]:
    """Bytes as text, in each encoding that makes sense of them."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        wide = "utf-32" if inhoud.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")) else "utf-16"
        return [inhoud.decode(wide, "replace")]
    if inhoud.startswith(_EBCDIC):
        return [inhoud.decode("cp037", "replace")]
    found = []
    try:
        found.append(inhoud.decode("utf-8-sig"))
    except UnicodeDecodeError:
        found.append(inhoud.decode("cp1252", "replace"))
    if len(inhoud) >= 10 and b"\x00" in inhoud:
        found += [inhoud[i:].decode(code, "replace") for code in ("utf-16-le", "utf-16-be") for i in (0, 1)]
    return found
