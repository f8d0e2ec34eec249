# SPDX-License-Identifier: EUPL-1.2
"""Running the pandoc that ships with pypandoc: sandboxed, bounded in time and memory."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from redaction.fouten import LeesFout

TIMEOUT_S = 60.0
MEMORY = "1024m"
_HEAP_EXHAUSTED = 251


def to_json(inhoud: bytes, formaat: str, naam: str, opties: Sequence[str] = ()) -> str:
    """Pandoc JSON of ``inhoud`` in pandoc input format ``formaat``.

    ``naam`` is the file name for the user. Raises LeesFout when pandoc fails, takes longer than
    a minute or needs more than a gigabyte.
    """
    arguments = ["-f", formaat, "-t", "json", "--sandbox", *opties]
    limited = _run(inhoud, [*arguments, "+RTS", f"-M{MEMORY}", "-RTS"], naam)
    if limited.returncode and b"RTS options are disabled" in limited.stderr:
        limited = _run(inhoud, arguments, naam)
    if limited.returncode == _HEAP_EXHAUSTED:
        raise LeesFout(f"{naam}: het bestand is te groot of te ingewikkeld; splits het en probeer opnieuw")
    if limited.returncode:
        raise LeesFout(f"{naam}: het bestand is beschadigd; open het, sla het opnieuw op en probeer opnieuw")
    return limited.stdout.decode("utf-8")


def _run(inhoud: bytes, arguments: Sequence[str], naam: str) -> subprocess.CompletedProcess[bytes]:
    import pypandoc

    command = [pypandoc.get_pandoc_path(), *arguments]
    try:
        return subprocess.run(command, input=inhoud, capture_output=True, timeout=TIMEOUT_S, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as fout:
        raise LeesFout(f"{naam}: het lezen duurt te lang; splits het bestand en probeer opnieuw") from fout
    except OSError as fout:
        raise LeesFout(f"{naam}: pandoc start niet; installeer lakmoes opnieuw") from fout
