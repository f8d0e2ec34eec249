# SPDX-License-Identifier: EUPL-1.2
"""The report for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.model import Bevinding, Uitslag
from pipeline.toets.verslag import _woorden as woorden

_KOPPEN = {"blokkade": "WEIGERING", "waarschuwing": "let op", "informatie": "ter informatie"}
_BREEDTE = 100


def schrijf(uitslag: Uitslag, _dossier: str, uitgebreid: bool = False) -> str:
    """The report; ``uitgebreid`` adds what only informs and what is not at issue yet."""
    regels = [f"Toets op {woorden.moment(uitslag.op)} ({woorden.profiel(uitslag)})"]
    if uitslag.gesimuleerd:
        regels.append("Dit moment ligt na de klok: dit is een simulatie, publiceren kan er niet op steunen.")
    for document in woorden.documenten(uitslag):
        regels += ["", *_document(uitslag, document, uitgebreid)]
    regels += [f"  FOUT {woorden.waar_fout(f)}: {f.melding}" for f in uitslag.zaakfouten]
    regels += [*_ontheffingen(uitslag), "", *woorden.slot(uitslag)]
    regels += [*uitslag.uitgangspunten, woorden.IDENTITEIT]
    return "\n".join(regels) + "\n"


def _document(u: Uitslag, document: str | None, uitgebreid: bool) -> Iterator[str]:
    if document is None:
        yield "De zaak als geheel"
    else:
        oordeel = "mag openbaar" if woorden.mag(u, document) else "mag NIET openbaar"
        yield f"{document}: {oordeel}"
    for b in u.van(document):
        if uitgebreid or b.ernst != "informatie":
            yield from _bevinding(b)
    uitgesteld = [b for b in u.van(document) if b.uitgesteld_door]
    if uitgesteld and not uitgebreid:
        yield "  Daarna nog te toetsen (zie -v):"
        yield from dict.fromkeys(f"      {b.regel}: {b.melding}" for b in uitgesteld)


def _bevinding(b: Bevinding) -> Iterator[str]:
    yield f"  {_KOPPEN[b.ernst]} {b.regel}: {b.melding}"
    yield f"      bron:    {b.bron}"
    yield f"      plek:    {woorden.waar(b)}"
    yield f"      rust op: {woorden.RUST_OP[b.rust_op]}"
    if b.herstel:
        yield f"      doe:     {b.herstel}"
    if b.vanaf is not None:
        yield f"      vanaf:   {woorden.moment(b.vanaf)}"


def _ontheffingen(u: Uitslag) -> Iterator[str]:
    for fout in u.ontheffingsfouten:
        yield ""
        plek = f"{u.bestand}:{fout.regelnr}:{fout.kolom} (ontheffingen[{fout.index}])"
        yield f"ONTHEFFING ONGELDIG: deze ontheffing {fout.melding}."
        yield f"      plek:    {plek}"
