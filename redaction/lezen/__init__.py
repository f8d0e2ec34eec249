# SPDX-License-Identifier: EUPL-1.2
"""Reading files into the document tree: one module per format, found by a registry."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from redaction.fouten import LeesFout, RedactieFout
from redaction.lezen.gelezen import Gelezen, finish
from redaction.lezen.gespeld.woorden import words_together
from redaction.lezen.onzichtbaar import without_unseen
from redaction.lezen.register import choose

MAX_BYTES = 100 * 1024 * 1024
# One command reads the same report for every letter about it; a larger file is not kept in memory.
_KEEP_BYTES = 2 * 1024 * 1024
_KEEP_FILES = 32


def lees(pad: Path) -> Gelezen:
    """The content of one file as a tree, with everything that could not be taken over.

    Raises LeesFout, naming the file and what to do, for a file that is missing, over 100 MB, not
    of the format that its extension says, encrypted, damaged or hostile.
    """
    inhoud = content(pad)
    return _kept(pad.name, inhoud) if len(inhoud) <= _KEEP_BYTES else _read(pad.name, inhoud)


@lru_cache(maxsize=_KEEP_FILES)
def _kept(naam: str, inhoud: bytes) -> Gelezen:
    return _read(naam, inhoud)


def _read(naam: str, inhoud: bytes) -> Gelezen:
    try:
        lezer = choose(naam, inhoud)
        ruw = words_together(without_unseen(lezer.lees(inhoud, naam)))
        return finish(ruw, inhoud, lezer.formaat, naam)
    except (RecursionError, MemoryError) as fout:
        raise LeesFout(f"{naam}: de opbouw is te ingewikkeld; splits of vereenvoudig het bestand") from fout
    except LeesFout as fout:
        raise fout if str(fout).startswith(naam) else LeesFout(f"{naam}: {fout}") from fout
    except RedactieFout:
        raise
    except Exception as fout:  # what others wrote may break any library: one file, one sentence
        raise unexpected(naam, fout) from fout


def unexpected(naam: str, fout: Exception) -> LeesFout:
    """What to say when a reader broke: by kind and place only, for a message may hold what the file says."""
    at = fout.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    place = f"{at.tb_frame.f_globals.get('__name__')}:{at.tb_lineno}" if at else "onbekend"
    return LeesFout(
        f"{naam}: het bestand kan niet worden gelezen; open het, sla het opnieuw op en probeer opnieuw, of "
        f"meld dit bij de beheerder ({type(fout).__name__} in {place})"
    )


def content(pad: Path) -> bytes:
    """The bytes of one file.

    Raises LeesFout when it is missing, no file (a device or a pipe never ends), cannot be opened or is
    over 100 MB.
    """
    try:
        if pad.exists() and not pad.is_file():
            raise LeesFout(f"{pad.name}: dit is geen gewoon bestand; geef het pad van een bestand")
        if pad.stat().st_size > MAX_BYTES:
            raise LeesFout(
                f"{pad.name}: het bestand is groter dan 100 MB; splits het of verklein de afbeeldingen"
            )
        return pad.read_bytes()
    except OSError as fout:
        raise LeesFout(
            f"{pad.name}: het bestand is er niet of is niet te openen; kijk naam en rechten na"
        ) from fout
