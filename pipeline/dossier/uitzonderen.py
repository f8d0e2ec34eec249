# SPDX-License-Identifier: EUPL-1.2
"""Notes who is left out of a procedure, with the hash of its proof; what would not count is refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.dossier.bestanden import schrijf_atomisch, slot
from pipeline.dossier.invoegen import voeg_toe
from pipeline.dossier.melding import DossierFout
from pipeline.dossier.noteren import UITZONDERING, Notitie, NotitieFout, Opmaak, lees_velden, veldtekst
from pipeline.dossier.zaak_lezen import bestaat, bouw_zaak, lees_bron, lees_personen_bron
from pipeline.fouten import GebruiksFout
from pipeline.zaak.uitzondering import GRONDEN, Uitzondering, gebrek

_LIJST = "uitzonderingen"


def uitleg() -> str:
    """How an exception is noted, with what may stand in each field."""
    velden = " ".join(veldtekst(naam, veld) for naam, veld in Uitzondering.model_fields.items())
    return f"Zonder moment:\n  {UITZONDERING} {velden}\n      Iemand doet aan een procedure niet mee."


def noteer_uitzondering(folder: Path, woorden: Sequence[str], moment: str | None) -> Notitie:
    """Add one exception from ``veld=waarde`` words; with ``bewijs=`` its hash is filled in.

    Raises GebruiksFout for an unknown field or file and for an exception that would not count, and
    DossierFout when the case would become invalid; then nothing is written.
    """
    if moment is not None:
        raise GebruiksFout("Een uitzondering heeft geen moment; laat --moment weg.")
    velden = lees_velden(Uitzondering, UITZONDERING, woorden)
    bestaat(folder)
    with slot(folder):
        bron = lees_bron(folder)
        opmaak = Opmaak(folder, json=bron.naam.endswith(".json"))
        inhoud = {n: opmaak.waarde(Uitzondering.model_fields[n], n, rauw) for n, rauw in velden.items()}
        geordend = {naam: inhoud[naam] for naam in Uitzondering.model_fields if naam in inhoud}
        nieuw = voeg_toe(bron, geordend, _LIJST)
        nummer = len(nieuw.waarde[_LIJST]) - 1
        try:
            zaak, _ = bouw_zaak(nieuw, lees_personen_bron(folder))
        except DossierFout as fout:
            raise NotitieFout(UITZONDERING, nummer, fout, _LIJST) from None
        mist = gebrek(zaak, zaak.uitzonderingen[nummer])
        if mist:
            gronden = ", ".join(GRONDEN)
            raise GebruiksFout(
                f"Deze uitzondering telt niet: zij {mist}. Gronden: {gronden}. Er is niets toegevoegd."
            )
        schrijf_atomisch(folder / bron.naam, nieuw.data)
    return Notitie(bron.naam, nieuw.plekken[(_LIJST, nummer)][0], UITZONDERING, tuple(geordend), ())
