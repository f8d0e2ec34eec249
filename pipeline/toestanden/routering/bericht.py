# SPDX-License-Identifier: EUPL-1.2
"""What came in: calamiteit, geweld or incident; melding or signaal. Unknown facts stay unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.zaak.weging import Weging

Definitie = Literal["protocol", "wet"]
Soort = Literal["melding", "signaal_calamiteit", "signaal_kwaliteit", "incident"]
_OPSOMMING = {
    "suicide_client": "P-1.1f-2",
    "overlijden_ander": "P-1.1f-3",
    "ernstig_letsel": "P-1.1f-4",
    "grensoverschrijdend": "P-1.1f-5",
}
"""Named by the protocol as calamiteit without further criteria; death of a client has two (P-1.1f-1)."""


@dataclass(frozen=True, slots=True)
class Bericht:
    """Whether it is a calamiteit and whether geweld (None: not known yet); it can be both."""

    calamiteit: bool | None
    geweld: bool | None
    definitie: Definitie
    zinnen: tuple[str, ...]

    @property
    def incident(self) -> bool | None:
        """A relatively light disturbance: neither of both (P-1.2g); None as long as one is unknown."""
        if self.calamiteit or self.geweld:
            return False
        return None if None in {self.calamiteit, self.geweld} else True


def kwalificeer(weging: Weging, definitie: Definitie = "protocol") -> Bericht:
    """Judge the criteria by the definition that the profile chose (T13); which one was used is named."""
    calamiteit = _volgens_wet(weging) if definitie == "wet" else _volgens_protocol(weging)
    geweld = _geweld(weging)
    zinnen = (
        f"Calamiteit ({'wettelijke definitie' if definitie == 'wet' else 'definitie van het protocol'}): "
        f"{_woord(calamiteit)}.",
        f"Geweld bij de verstrekking van een voorziening: {_woord(geweld)}.",
    )
    return Bericht(calamiteit, geweld, definitie, zinnen)


def soort_bericht(van_aanbieder: bool, bericht: Bericht) -> Soort | None:
    """What the message is; None as long as the criteria don't tell.

    Of the aanbieder: a melding (P-1.2e) or an incident. Of someone else: a signaal, about a calamiteit or
    geweld (P-1.2f) or about quality (AK-R2); those two differ for what may be exchanged (T16).
    """
    if bericht.incident is None:
        return None
    if bericht.incident:
        return "incident" if van_aanbieder else "signaal_kwaliteit"
    return "melding" if van_aanbieder else "signaal_calamiteit"


def _alle(*feiten: bool | None) -> bool | None:
    """And, over what is known: one "no" decides, one "unknown" leaves it open."""
    if any(f is False for f in feiten):
        return False
    return None if any(f is None for f in feiten) else True


def _volgens_protocol(w: Weging) -> bool | None:
    """P-1.1e, or one of the list (P-1.1f)."""
    if w.gebeuren in _OPSOMMING:
        return True
    schade = True if w.gebeuren == "overlijden_client" else None if w.gevolg is None else w.gevolg != "geen"
    betrokken = True if w.gebeuren == "overlijden_client" else w.tijdens_betrokkenheid
    return _alle(betrokken, w.onverwacht, w.onbedoeld, schade)


def _volgens_wet(w: Weging) -> bool | None:
    """The statutory definition: harm did result, and quality of the voorziening has to do with it (T13)."""
    dood = w.gebeuren in {"overlijden_client", "suicide_client", "overlijden_ander", "ernstig_letsel"}
    schade = True if dood else None if w.gevolg is None else w.gevolg == "heeft"
    return _alle(w.onverwacht, w.onbedoeld, schade, w.verband_kwaliteit)


def _geweld(w: Weging) -> bool | None:
    """Against a client, by a beroepskracht or a client who stays in the same place (P-1.1g, P-1.1h)."""
    vorm = None if w.geweld is None else w.geweld != "geen"
    dader = None
    if w.pleger == "andere_client":
        dader = w.verblijft_mee
    elif w.pleger is not None:
        dader = w.pleger == "beroepskracht"
    return _alle(vorm, w.tegen_client, dader)


def _woord(uitkomst: bool | None) -> str:
    return {True: "ja", False: "nee", None: "nog niet bekend"}[uitkomst]
