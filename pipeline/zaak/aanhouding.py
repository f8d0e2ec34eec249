# SPDX-License-Identifier: EUPL-1.2
"""Why a case may not be destroyed yet, beside the terms: a procedure that no other event tells."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import Model, Moment, Zin


class Aanhouding(Model):
    """Something for which all must be kept: bezwaar, beroep, a claim. Without ``tot`` it still runs."""

    reden: Literal["bezwaar", "beroep", "klacht", "schadeclaim", "archiefonderzoek", "anders"]
    sinds: Moment
    tot: Moment | None = None
    toelichting: Zin | None = None
