# SPDX-License-Identifier: EUPL-1.2
"""The GPP-publicatiebank of the organisation. The token is not here: it is in no file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pipeline.zaak.basis import Model

_PAD = r"(:\d{1,5})?(/[a-zA-Z0-9._~-]+)*/?"
_ADRES = rf"^(https://[a-zA-Z0-9.-]+{_PAD}|http://(localhost|127\.0\.0\.1){_PAD})?$"


class Gpp(Model):
    """Address of the bank, without ``/api/v2``, and what of each document goes there.

    Only TLS, except to a bank on the same computer. Empty: nothing can be published to a bank.
    """

    adres: Annotated[str, Field(pattern=_ADRES, max_length=200)] = ""
    bestanden: Literal["hoofdbestand", "alle"] = "hoofdbestand"
