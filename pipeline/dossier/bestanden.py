# SPDX-License-Identifier: EUPL-1.2
"""Files of a dossier on disk: written whole or not at all, hashed, and locked while in use."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pipeline.fouten import GebruiksFout

SLOT = ".lakmoes.slot"
_GEDULD = 15.0


def schrijf_atomisch(pad: Path, data: bytes) -> None:
    """Write ``data`` as ``pad`` so that a reader sees the old file or the new one, never a part.

    Creates missing folders. Raises GebruiksFout when the system does not allow it.
    """
    tijdelijk = pad.with_name(f".{pad.name[:100]}.{os.urandom(6).hex()}.tmp")
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        with tijdelijk.open("xb") as stroom:
            stroom.write(data)
            stroom.flush()
            os.fsync(stroom.fileno())
        if pad.exists():
            tijdelijk.chmod(pad.stat().st_mode & 0o777)
        tijdelijk.replace(pad)
        _bewaar_map(pad.parent)
    except OSError:
        raise GebruiksFout(
            f"{pad.name} kan niet geschreven worden; sluit het bestand in andere programma's en controleer "
            "de rechten en de schijfruimte. Er is niets gewijzigd."
        ) from None
    finally:
        with suppress(OSError):
            tijdelijk.unlink(missing_ok=True)


def _bewaar_map(folder: Path) -> None:
    """Make the rename itself durable, where the system can."""
    with suppress(OSError, AttributeError):
        nummer = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(nummer)
        finally:
            os.close(nummer)


def sha256_van(pad: Path) -> str:
    """The sha256 of a file, in hex; raises GebruiksFout when it cannot be read."""
    try:
        with pad.open("rb") as stroom:
            return hashlib.file_digest(stroom, "sha256").hexdigest()
    except OSError:
        raise GebruiksFout(f"{pad.name} kan niet gelezen worden; controleer of het bestand er is.") from None


@contextmanager
def slot(folder: Path, geduld: float = _GEDULD) -> Iterator[None]:
    """Hold the dossier for one command at a time; may be nested. Raises GebruiksFout when it is taken."""
    from filelock import FileLock, Timeout

    bewaker = FileLock(folder.resolve() / SLOT, timeout=geduld, is_singleton=True)
    try:
        bewaker.acquire()
    except Timeout:
        raise GebruiksFout("Een andere opdracht werkt nu in dit dossier; wacht tot die klaar is.") from None
    except OSError:
        raise GebruiksFout(
            "In de map van het dossier kan niet geschreven worden; controleer de rechten."
        ) from None
    try:
        yield
    finally:
        bewaker.release()
