# SPDX-License-Identifier: EUPL-1.2
"""Where an organisation publishes, and who it is for the national index."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pipeline.zaak.basis import Model
from pipeline.zaak.partij import Tooi

_PAD = r"(:\d{1,5})?(/[a-zA-Z0-9._~-]+)*/?"
_BANK = rf"^(https://[a-zA-Z0-9.-]+{_PAD}|http://(localhost|127\.0\.0\.1){_PAD})?$"


class Publicatie(Model):
    """Address of packages on the web, TOOI code of the organisation, folder of the site on this machine.

    All may be empty: the package is made all the same, without the metadata that need them, and the
    site then lies in the dossier.
    """

    adres: Annotated[str, Field(pattern=r"^(https://[a-zA-Z0-9.-]+(:\d+)?(/[a-zA-Z0-9._~/-]*)?)?$")] = ""
    tooi: Tooi | None = None
    map: str = ""
    gpp_adres: Annotated[str, Field(pattern=_BANK, max_length=200)] = ""
    """Where the GPP-publicatiebank is, without ``/api/v2``; without TLS only on this computer itself."""
    gpp_bestanden: Literal["hoofdbestand", "alle"] = "hoofdbestand"
