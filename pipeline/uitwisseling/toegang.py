# SPDX-License-Identifier: EUPL-1.2
"""What the matrix says of one flow: allowed, by exception, outside its columns, or not."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.uitwisseling.matrix import VOORWAARDE, Cel, cel
from pipeline.uitwisseling.partijen import kanaal, soort_van
from pipeline.uitwisseling.stroom import Stroom, maatregel_van, stand_maatregel
from pipeline.uitwisseling.uitzonderingen import UITZONDERINGEN, Uitzondering, eerste_die_geldt
from pipeline.zaak import Zaak

GEEN_KOLOM = "AK-B2-0"


@dataclass(frozen=True, slots=True)
class Toegang:
    """The answer for one flow.

    ``cel`` is None between parties that the matrix has no column for. ``reden`` says why not and ``nodig``
    what would be needed; both empty when ``mag``.
    """

    mag: bool
    cel: Cel | None = None
    uitzondering: Uitzondering | None = None
    reden: str = ""
    nodig: str = ""

    @property
    def bepaling(self) -> str:
        """Id of the cell, or of the provision on the matrix as a whole."""
        return self.cel.id if self.cel else GEEN_KOLOM


def toegang(zaak: Zaak, s: Stroom) -> Toegang:
    """Look up the flow in the matrix, with its condition and exceptions. Pure."""
    welk = kanaal(zaak, s.van, s.aan, s.aangewezen)
    if welk is None:
        return _zonder_kolom(zaak, s)
    vak = cel(s.onderwerp, welk, s.informatie)
    if vak.waarde == "j":
        reden = _verkeerde_rij(zaak, s)
        return Toegang(
            not reden, vak, None, reden, "kies de rij die bij de stand van de maatregel past" if reden else ""
        )
    if vak.waarde == "j, mits":
        reden = _geen_stop_of_sluiting(zaak, s)
        if not reden:
            return Toegang(True, vak)
    else:
        reden = "in deze cel van de matrix staat n"
    uitzondering = eerste_die_geldt(zaak, s)
    if uitzondering is not None:
        return Toegang(True, vak, uitzondering)
    return Toegang(False, vak, None, reden, _nodig(zaak, s, vak))


def _zonder_kolom(zaak: Zaak, s: Stroom) -> Toegang:
    """Between gemeente and toezichthouder own facts flow (T17); for others this kader gives no rule."""
    soorten = {soort_van(zaak, s.van), soort_van(zaak, s.aan)}
    if soorten == {"gemeente", "toezichthouder"}:
        return Toegang(True)
    reden = "de matrix heeft geen kolom voor deze twee partijen"
    nodig = "een eigen grondslag buiten dit afsprakenkader; lakmoes kan die niet beoordelen"
    return Toegang(False, None, None, reden, nodig)


def _verkeerde_rij(zaak: Zaak, s: Stroom) -> str:
    if s.onderwerp != "maatregel_getroffen" or s.maatregel is None:
        return ""
    getroffen = stand_maatregel(zaak, s.maatregel, s.moment) == "getroffen"
    return "" if getroffen else "de maatregel is nog niet getroffen; dan geldt rij 13"


def _geen_stop_of_sluiting(zaak: Zaak, s: Stroom) -> str:
    m = maatregel_van(zaak, s)
    if m is None:
        return f"deze cel geldt {VOORWAARDE}; noem de maatregel"
    if m.soort not in {"clientenstop", "sluiting"}:
        return f"deze cel geldt {VOORWAARDE}"
    return _verkeerde_rij(zaak, s)


def _nodig(zaak: Zaak, s: Stroom, vak: Cel) -> str:
    delen = [
        f"uitzondering {u.id} ({', '.join(u.bepalingen)}: {u.titel}); daarvoor ontbreekt: "
        + "; ".join(u.ontbreekt(zaak, s))
        for u in UITZONDERINGEN
        if u.past(zaak, s)
    ]
    if delen:
        return " Of ".join(delen)
    zonder = "de bronnen kennen voor deze cel en richting geen uitzondering"
    if vak.informatie == "inhoudelijk" and cel(s.onderwerp, vak.kanaal, "proces").waarde == "j":
        return f"{zonder}; deel alleen procesinformatie (--informatie proces)"
    return f"{zonder}; deel dit niet"
