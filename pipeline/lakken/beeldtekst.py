# SPDX-License-Identifier: EUPL-1.2
"""A picture with text in it may not travel: nobody can cover or read aloud what stands in pixels."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.fouten import GebruiksFout
from pipeline.lakken.werk import Werk, beeld_id
from redaction import Onderdeel, text_in_image

_TEKENS = 3
"""From so many letters and digits it is text; one or two may be a mark in a drawing."""


def zonder_tekst(werk: Werk, onderdelen: Sequence[Onderdeel]) -> None:
    """Raises GebruiksFout when OCR, if installed, sees text in one of these pictures of the documents."""
    gevraagd = {(o.document, o.id) for o in onderdelen}
    for document, gelezen in werk.gelezen.items():
        for sleutel, inhoud in sorted(gelezen.document.images.items()):
            id_ = beeld_id(gelezen, sleutel)
            if (document, id_) in gevraagd and _says(text_in_image(inhoud)):
                raise GebruiksFout(
                    f"in afbeelding {id_} van {document} staat tekst; kies weglaten, en zet in het document "
                    "wat erin staat als tekst"
                )


def _says(tekst: str | None) -> bool:
    return sum(c.isalnum() for c in tekst or "") >= _TEKENS
