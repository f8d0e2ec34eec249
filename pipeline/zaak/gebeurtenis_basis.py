# SPDX-License-Identifier: EUPL-1.2
"""What all events of a case share: when, with which evidence."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pipeline.zaak.basis import Bewijs, Id, Model, Moment

Ids = Annotated[tuple[Id, ...], Field(min_length=1)]


class GebeurtenisBasis(Model):
    """The fields of every event; ``bewijs`` makes a fact *bewezen*."""

    moment: Moment
    bewijs: Bewijs | None = None
    toelichting: str = ""
