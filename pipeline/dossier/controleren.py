# SPDX-License-Identifier: EUPL-1.2
"""The report of ``lakmoes controleer``: every error, or a summary; as text or JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.dossier.dossier import Dossier
from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.samenvatting import in_tekst, vat_samen
from pipeline.fouten import Afloop


def controleer(
    folder: Path, formaat: str = "tekst", meer: Callable[[Dossier], Sequence[Melding]] | None = None
) -> tuple[str, Afloop]:
    """The report and the exit code; raises GebruiksFout when there is no such folder.

    ``meer``: a further check on a valid dossier, by someone who knows more of it.
    """
    try:
        dossier = Dossier.open(folder)
        if meer is not None and (gevonden := meer(dossier)):
            raise DossierFout(*gevonden)
        kort = vat_samen(dossier)
    except DossierFout as fout:
        return _fouten(fout, formaat), Afloop.ZAAK
    if formaat == "json":
        return _json({"geldig": True, "fouten": [], "samenvatting": kort.als_dict()}), Afloop.GOED
    return in_tekst(kort), Afloop.GOED


def _fouten(fout: DossierFout, formaat: str) -> str:
    if formaat == "json":
        return _json({"geldig": False, "fouten": [asdict(m) for m in fout.meldingen]})
    aantal = len(fout.meldingen)
    return f"{fout}\n{aantal} {'fout' if aantal == 1 else 'fouten'}; er is niets gewijzigd."


def _json(waarde: object) -> str:
    return json.dumps(waarde, ensure_ascii=False, indent=2)
