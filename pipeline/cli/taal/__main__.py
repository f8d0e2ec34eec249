# SPDX-License-Identifier: EUPL-1.2
"""``python -m pipeline.cli.taal`` compiles the translation; needs Babel, for developers only."""

from __future__ import annotations

import io

from pipeline.cli.taal import DOMEIN, MAP

PO = MAP / "nl" / "LC_MESSAGES" / f"{DOMEIN}.po"


def compiled() -> bytes:
    """The bytes of the .mo file that belongs to the .po file."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    uit = io.BytesIO()
    with PO.open("rb") as bron:
        write_mo(uit, read_po(bron))
    return uit.getvalue()


if __name__ == "__main__":
    PO.with_suffix(".mo").write_bytes(compiled())
