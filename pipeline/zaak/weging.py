# SPDX-License-Identifier: EUPL-1.2
"""What is known of the event itself: the criteria by which it is a calamiteit, geweld or an incident."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import JaNee, Model

Gebeuren = Literal[
    "overlijden_client", "suicide_client", "overlijden_ander", "ernstig_letsel", "grensoverschrijdend",
    "anders",
]  # fmt: skip
"""The list of the protocol is open ("onder meer"): P-1.1f-1 to P-1.1f-5, and anything else."""


class Weging(Model):
    """The criteria one by one, None for what is not known; the profile says which definition counts (T13).

    ``gevolg``: ``kan`` could lead to death or serious harm, ``heeft`` did, ``geen`` neither.
    ``pleger`` and ``verblijft_mee``: the restricted set of perpetrators of geweld (P-1.1h).
    ``vermoeden_onvrijwillige_zorg``: grounded suspicion without entry in the public register (AK-A9c).
    """

    gebeuren: Gebeuren = "anders"
    tijdens_betrokkenheid: JaNee | None = None
    onverwacht: JaNee | None = None
    onbedoeld: JaNee | None = None
    gevolg: Literal["heeft", "kan", "geen"] | None = None
    verband_kwaliteit: JaNee | None = None
    geweld: Literal["seksueel", "lichamelijk", "geestelijk", "geen"] | None = None
    tegen_client: JaNee | None = None
    pleger: Literal["beroepskracht", "andere_client", "ander"] | None = None
    verblijft_mee: JaNee | None = None
    vermoeden_onvrijwillige_zorg: JaNee = False
