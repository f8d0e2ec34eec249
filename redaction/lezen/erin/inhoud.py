# SPDX-License-Identifier: EUPL-1.2
"""A file inside a file, whatever its kind: what it says and, where it cannot be read whole, why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import PurePath

from redaction import lezen
from redaction.fouten import LeesFout
from redaction.lezen.erin.gelezen import Deel, piece, read_by_reader, refused
from redaction.lezen.erin.ingepakt import unpack
from redaction.lezen.erin.letters import files_in_letters
from redaction.lezen.erin.ole import dragged, open_object
from redaction.lezen.erin.platte_tekst import Bestand, shown, text_of
from redaction.lezen.erin.ruimte import Ruimte
from redaction.lezen.erin.soort import PACKED, kind
from redaction.lezen.vreemd.beeldgegevens import behind, carried_words
from redaction.lezen.vreemd.ingepakt import readable_runs
from redaction.lezen.vreemd.inhoud import MOST, foreign_text, marked_text, markup_text, rtf_files, rtf_text
from redaction.lezen.vreemd.waarden import told
from redaction.lezen.zippakket import MAGIC, open_package, unpacked_size
from redaction.lezen.zipresten import report_leftovers
from redaction.melder import Melder

_READERS = frozenset(("docx", "odt", "pdf", "eml", "html"))
_OF_DOCUMENTS = frozenset(("[Content_Types].xml", "mimetype", "META-INF/manifest.xml"))
_FOLDERS = ("xl/", "ppt/", "word/")
_XML = (".xml", ".rels", ".vml")
_OLD = frozenset(("WordDocument", "Workbook", "Book", "PowerPoint Document"))
_PARTLY = "[niet volledig te lezen: {}]"
_OLD_OFFICE = "een oud Office-bestand; sla het op als .docx en lees het los"
_UNKNOWN = "dit soort bestand wordt niet gelezen; open het zelf"
_INTRICATE = "de opbouw is te ingewikkeld; sla het apart op en lees het los"


def look_inside(naam: str, inhoud: bytes, ruimte: Ruimte) -> tuple[Deel, ...]:
    """The pieces of a file inside; the first is the file's own, those behind it have places of their own."""
    hier = ruimte.below(naam)
    if not inhoud:
        return (Deel("", ""),)
    soort = kind(naam, inhoud)
    size = 0 if soort == "beeld" else len(inhoud) + unpacked_size(inhoud)
    if reason := hier.refuses(size):
        return (piece("", f"[niet gelezen: {reason}]"),)
    try:
        return _of_kind(soort, naam, inhoud, hier)
    except (RecursionError, MemoryError):
        why = LeesFout(_INTRICATE)
    except LeesFout as fout:
        why = fout
    except Exception as fout:  # what others wrote may break any library
        why = lezen.unexpected(naam, fout)
    return _without_reader(inhoud, refused(why, naam))


def _without_reader(inhoud: bytes, why: str) -> tuple[Deel, ...]:
    """The words that can be had of a file that its reader refuses, behind why it does."""
    try:
        said = foreign_text(inhoud)
    except (RecursionError, MemoryError):
        said = ""
    return (piece("", why, said or " ".join(readable_runs(inhoud))),)


def _of_kind(soort: str, naam: str, inhoud: bytes, hier: Ruimte) -> tuple[Deel, ...]:
    if soort in _READERS:
        return read_by_reader(soort, naam, inhoud, hier)
    if soort == "pakket":
        return _package(naam, inhoud, hier)
    if soort == "ole":
        return _object(naam, inhoud, hier)
    if soort in PACKED.values():
        inner = PurePath(naam).stem or naam
        return _with((), [(inner, unpack(soort, inhoud))], hier)
    if soort == "beeld":
        return _with(carried_words(inhoud), [("achter de afbeelding", rest) for rest in behind(inhoud)], hier)
    if soort == "rtf":
        text = inhoud.decode("cp1252", "replace")
        return _with([rtf_text(text)], rtf_files(text), hier)
    if soort == "onbekend":
        return _unknown(inhoud, hier)
    text, files = shown(text_of(inhoud))
    said = marked_text(inhoud) if soort == "xml" else ""
    in_letters = (("bestand in letters", held) for held in files_in_letters(inhoud) if soort == "xml")
    return _with([said or markup_text(text, inhoud)], (*files, *in_letters), hier)


def _with(said: Iterable[str], files: Iterable[Bestand], hier: Ruimte) -> tuple[Deel, ...]:
    """The words of a file, and what is in the files that it holds."""
    deeper = tuple(chain.from_iterable(_held(name, held, hier) for name, held in files if held))
    return piece("", *said), *deeper


def _held(naam: str, inhoud: bytes, hier: Ruimte) -> Iterator[Deel]:
    """The pieces of a file that this one holds, with whole places; none for one without words."""
    own, *deeper = look_inside(naam, inhoud, hier)
    if own.tekst:
        yield Deel(hier.below(naam).place(), own.tekst)
    yield from deeper


def _package(naam: str, inhoud: bytes, hier: Ruimte) -> tuple[Deel, ...]:
    """The words of every part of a document; each file in a zip that is none by itself, and their names."""
    parts = sorted(open_package(inhoud, naam).items())
    melder = Melder()
    report_leftovers(inhoud, melder)
    rest = [part.tekst for part in melder.klaar()]
    if not any(name in _OF_DOCUMENTS or name.startswith(_FOLDERS) for name, _ in parts):
        return _with((*(told(name) for name, _ in parts), *rest), _few(parts, hier), hier)
    own = [foreign_text(part, MOST) for name, part in parts if name.endswith(_XML) and _tells(name)]
    return _with((*own, *rest), ((name, part) for name, part in parts if not name.endswith(_XML)), hier)


def _few(parts: list[Bestand], hier: Ruimte) -> Iterator[Bestand]:
    """The files, until there is no room for more; what is behind the first that has none is told with it."""
    for number, part in enumerate(parts):
        yield part
        if hier.rest.full:
            yield f"en nog {len(parts) - number - 1} bestanden", b"\0"
            return


def _tells(name: str) -> bool:
    return not name.startswith(("[", "docProps/app")) and "theme" not in name and not name.endswith(".rels")


def _object(naam: str, inhoud: bytes, hier: Ruimte) -> tuple[Deel, ...]:
    """The message, file or streams in an OLE object."""
    opened = open_object(inhoud, hier.rest.size)
    if opened.bericht:
        return read_by_reader("msg", naam, inhoud, hier)
    said: list[str] = []
    files: list[Bestand] = []
    for name, held in opened.stromen:
        if found := dragged(name, held):
            said += found[:2]
            files.append((found[0] or "bestand", found[2]))
        elif (soort := kind(name, held)) in {"onbekend", "tekst"}:
            said += readable_runs(held) if soort == "onbekend" else [text_of(held)]
        else:
            files.append((name, held))
    old = any(name in _OLD for name, _ in opened.stromen)
    why = _OLD_OFFICE if old else "" if files else _UNKNOWN
    return _with(([_PARTLY.format(why)] if why else []) + said, files, hier)


def _unknown(inhoud: bytes, hier: Ruimte) -> tuple[Deel, ...]:
    """Runs of letters, and what a package or PDF behind other bytes says."""
    starts = [at for start in (MAGIC, b"%PDF-") if (at := inhoud.find(start)) > 0]
    files = [("bestand", inhoud[min(starts) :])] if starts else []
    return _with((_PARTLY.format(_UNKNOWN), *readable_runs(inhoud)), files, hier)
