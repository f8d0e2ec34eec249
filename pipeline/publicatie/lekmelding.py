# SPDX-License-Identifier: EUPL-1.2
"""What a user reads when a version holds what was covered: where to look and what to do, no values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redaction import Document, Lek, Stroom, Toegestaan, Verboden, streams, verifieer_bytes

_MEEST, _KOP_LENGTE = 10, 80
_NAMEN = {
    "cel": "cel",
    "noot": "alinea van een voetnoot, plek",
    "link": "link, plek",
    "alt": "afbeelding, plek",
}


def eerst_beslissen(open_: int, document: str) -> str:
    """What comes first when ``open_`` places and parts were not decided on; empty when all were."""
    if not open_:
        return ""
    hoeveel = "is nog 1 punt" if open_ == 1 else f"zijn nog {open_} punten"
    return (
        f"in {document} {hoeveel} niet beslist, en daar kan dit aan liggen: bekijk wat open is met lakmoes"
        " besluit MAP --toon --open, beslis daarover en bouw opnieuw. Blijft het, dan: "
    )


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
    in_tekst = _plekken(geschreven, gezocht, verboden, toegestaan)
    plekken = [f"{plaats} ({sleutel})" for plaats, sleutel in in_tekst]
    genoemd = {sleutel for _, sleutel in in_tekst}
    plekken += [f"{lek.bestand}, {lek.plek} ({lek.sleutel})" for lek in lekken if lek.sleutel not in genoemd]
    rest = len(plekken) - _MEEST
    meer = f"; en op nog {rest} {'plaats' if rest == 1 else 'plaatsen'}" if rest > 0 else ""
    return (
        f"versie {map_naam} van {document} is niet geschreven: er staat nog in: {'; '.join(plekken[:_MEEST])}"
        f"{meer}.{_TELLEN if in_tekst else ''} Zoek de plek in het document en lak haar met"
        " lakmoes besluit --voeg-toe TEKST; staat zij daar terecht, beslis dan over die ene plaats met"
        " lakmoes besluit --vermelding ID:NR --blijft --reden TEKST (--toon noemt de nummers)"
    )


_TELLEN = " Tel onder die kop elke alinea en cel mee."


def _plekken(
    geschreven: Document,
    gezocht: Sequence[Verboden],
    verboden: Sequence[Verboden],
    toegestaan: Sequence[Toegestaan],
) -> list[tuple[str, str]]:
    """(place, label) of every leak in the text itself, in reading order."""
    return [
        (plek, lek.sleutel)
        for stroom, plek in _plaatsen(geschreven, verboden)
        for lek in _uniek(verifieer_bytes("alinea.txt", stroom.tekst.encode(), gezocht, toegestaan))
    ]


def _plaatsen(geschreven: Document, verboden: Sequence[Verboden]) -> Iterator[tuple[Stroom, str]]:
    """Each stream with its place: so many paragraphs or cells below the heading nearest above it."""
    kop, onder = "", 0
    for stroom in streams(geschreven):
        is_kop = stroom.soort in {"kop", "titel"}
        onder = 0 if is_kop else onder + 1
        if is_kop:
            kop = _veilig(stroom.tekst, verboden)
            yield stroom, f"{stroom.plaats} (een kop)"
        else:
            naam = _NAMEN.get(stroom.soort, "alinea")
            yield stroom, f"{naam} {onder} onder de kop “{kop}”" if kop else stroom.plaats


def _veilig(kop: str, verboden: Sequence[Verboden]) -> str:
    """A heading as the message may say it: none that holds what is covered itself."""
    tekst = " ".join(kop.split())
    return "" if verifieer_bytes("kop.txt", tekst.encode(), verboden) else tekst[:_KOP_LENGTE]


def _uniek(lekken: Sequence[Lek]) -> list[Lek]:
    return list({lek.sleutel: lek for lek in lekken}.values())
