# SPDX-License-Identifier: EUPL-1.2
"""What Lakmoes reads of the answers of the bank; all else in them is left alone."""

from __future__ import annotations

from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr
from pydantic.alias_generators import to_camel

T = TypeVar("T")
Status = Literal["concept", "gepubliceerd", "ingetrokken"]


class Antwoord(BaseModel):
    """Names as the API spells them; unknown fields are allowed, wrong ones are not."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel)


class Kenmerk(Antwoord):
    """An identifier with the system where it lives."""

    kenmerk: StrictStr
    bron: StrictStr


class Publicatie(Antwoord):
    """A publication as the bank holds it."""

    uuid: UUID
    publicatiestatus: Status
    kenmerken: tuple[Kenmerk, ...]
    officiele_titel: StrictStr
    informatie_categorieen: tuple[UUID, ...]
    publisher: UUID | None
    registratiedatum: StrictStr
    url_publicatie_extern: StrictStr = ""


class Document(Antwoord):
    """A document as the bank holds it: one file."""

    uuid: UUID
    publicatie: UUID
    kenmerken: tuple[Kenmerk, ...] = ()
    publicatiestatus: Status
    upload_voltooid: StrictBool


class Deel(Antwoord):
    """A part of a file that the bank expects: its place and its size in bytes."""

    uuid: UUID
    volgnummer: StrictInt
    omvang: Annotated[StrictInt, Field(gt=0)]


class Registratie(Antwoord):
    """The answer to the registration of a document."""

    uuid: UUID
    bestandsdelen: tuple[Deel, ...] | None


class Voortgang(Antwoord):
    """The answer to the upload of a part."""

    document_upload_voltooid: StrictBool


class Gegeven(Antwoord):
    """An organisation or category: its identifier in the bank and in the national lists."""

    uuid: UUID
    identifier: StrictStr


class Pagina(Antwoord, Generic[T]):
    """One page of a list."""

    next: StrictStr | None = None
    results: tuple[T, ...]
