# SPDX-License-Identifier: EUPL-1.2
"""Where an organisation publishes, and who it is for the national index."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pipeline.zaak.basis import Model
from pipeline.zaak.partij import Tooi


class Publicatie(Model):
    """Address under which packages stand on the web, and TOOI code of the organisation that publishes.

    Both may be empty: the package is made all the same, without the metadata that need them.
    """

    adres: Annotated[str, Field(pattern=r"^(https://[a-zA-Z0-9.-]+(:\d+)?(/[a-zA-Z0-9._~/-]*)?)?$")] = ""
    tooi: Tooi | None = None
