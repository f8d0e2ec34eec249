# SPDX-License-Identifier: EUPL-1.2
"""What a user reads when a version holds what was covered: where to look and what to do, no values."""

from __future__ import annotations

from collections.abc import Sequence

from redaction import Document, Lek, Toegestaan, Verboden, streams, verifieer_bytes

_MEEST = 10


def lekmelding(
    versie: tuple[str, str],
    geschreven: Document,
    lekken: Sequence[Lek],
    verboden: Sequence[Verboden],
    toegestaan: Sequence[Toegestaan] = (),
) -> str:
    """One sentence on a version (document, folder): each leak with its paragraph, then the way out."""
    document, map_naam = versie
    sleutels = {lek.sleutel for lek in lekken}
    gezocht = [v for v in verboden if v.sleutel in sleutels]
    in_tekst = _plekken(geschreven, gezocht, toegestaan)
    plekken = [f"{plaats} ({sleutel})" for plaats, sleutel in in_tekst]
    genoemd = {sleutel for _, sleutel in in_tekst}
    plekken += [f"{lek.bestand}, {lek.plek} ({lek.sleutel})" for lek in lekken if lek.sleutel not in genoemd]
    meer = f"; en op nog {len(plekken) - _MEEST} plaatsen" if len(plekken) > _MEEST else ""
    return (
        f"versie {map_naam} van {document} is niet geschreven: er staat nog in: {'; '.join(plekken[:_MEEST])}"
        f"{meer}. Tel alinea's en koppen samen, van boven af. Zoek de plek in het document en lak haar met"
        " lakmoes besluit --voeg-toe TEKST; staat zij daar terecht, beslis dan over die ene plaats met"
        " lakmoes besluit --vermelding ID:NR --blijft --reden TEKST (--toon noemt de nummers)"
    )


def _plekken(
    geschreven: Document, verboden: Sequence[Verboden], toegestaan: Sequence[Toegestaan]
) -> list[tuple[str, str]]:
    """(place, label) of every leak in the text itself, in reading order."""
    return [
        (stroom.plaats, lek.sleutel)
        for stroom in streams(geschreven)
        for lek in _uniek(verifieer_bytes("alinea.txt", stroom.tekst.encode(), verboden, toegestaan))
    ]


def _uniek(lekken: Sequence[Lek]) -> list[Lek]:
    return list({lek.sleutel: lek for lek in lekken}.values())
