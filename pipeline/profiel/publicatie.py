# SPDX-License-Identifier: EUPL-1.2
"""Where an organisation publishes, and who it is for the national index."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from pipeline.profiel.gpp import Gpp
from pipeline.zaak.basis import Model
from pipeline.zaak.partij import Tooi


class Publicatie(Model):
    """Address of packages on the web, TOOI code of the organisation, folder of the site on this machine.

    All may be empty: the package is made all the same, without the metadata that need them, and the
    site then lies in the dossier.
    """

    adres: Annotated[str, Field(pattern=r"^(https://[a-zA-Z0-9.-]+(:\d+)?(/[a-zA-Z0-9._~/-]*)?)?$")] = ""
    tooi: Tooi | None = None
    map: str = ""
    gpp: Gpp = Gpp()
