# SPDX-License-Identifier: EUPL-1.2
"""An error in a profile, with the bound that was broken and where that bound comes from."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.dossier.melding import Melding
from pipeline.profiel.instellingen import alle
from pipeline.profiel.vast import vast

_BUITEN = ("is te klein", "is te groot", "is geen toegestane waarde", "is losser", "noemt een dag")
_INDEX = re.compile(r"\[\d+\]")
_ONBEKEND = "is geen bekende sleutel; "


def met_grens(fout: Melding) -> Melding:
    """The same error; when it would loosen what is fixed, it says by what source."""
    pad = _INDEX.sub("", fout.pad)
    if fout.tekst.startswith(_ONBEKEND):
        return _vast(fout, pad)
    instelling = alle().get(pad)
    if instelling is None or not instelling.grens or not fout.tekst.startswith(_BUITEN):
        return fout
    return replace(fout, tekst=f"{fout.tekst}; grens: {instelling.grens}")


def _vast(fout: Melding, pad: str) -> Melding:
    """A key that is none, but that tries what no profile can set."""
    gevonden = vast(pad.rsplit(".", 1)[-1])
    if gevonden is None:
        return fout
    raad = fout.tekst.removeprefix(_ONBEKEND) if "bedoelde u" in fout.tekst else "haal deze regel weg"
    return replace(fout, tekst=f"is geen instelling; {raad}; grens: {gevonden.wat} ({gevonden.bron})")
