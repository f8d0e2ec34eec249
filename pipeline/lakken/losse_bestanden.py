# SPDX-License-Identifier: EUPL-1.2
"""Detection in loose files, with the people of a personen.yaml when one is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from pipeline.dossier.melding import DossierFout
from pipeline.dossier.yaml_lezen import lees_bestand
from pipeline.dossier.zaak_lezen import valideer
from pipeline.fouten import GebruiksFout
from pipeline.lakken.identiteiten import identiteit_van
from pipeline.zaak.persoon import Personenbestand
from redaction import (
    Bron,
    Herkenner,
    Identiteit,
    als_json,
    als_tekst,
    bron_van_bestand,
    bron_van_bytes,
    bron_van_tekst,
    transcript,
    vind_in,
)


def lees_bronnen(
    bestanden: Sequence[Path], standaardinvoer: Callable[[], bytes], ocr: bool = False
) -> list[Bron]:
    """The texts to look through; ``-`` is standard input; ``ocr`` reads pixels instead.

    Raises LeesFout, GebruiksFout.
    """
    if bestanden.count(Path("-")) > 1:
        raise GebruiksFout("De standaardinvoer (-) kan maar één keer; noem de andere bestanden bij hun naam.")
    if ocr:
        if Path("-") in bestanden:
            raise GebruiksFout("--ocr leest afbeeldingen en PDF; noem een bestand in plaats van -.")
        return [bron_van_tekst(transcript(pad), str(pad)) for pad in bestanden]
    return [
        bron_van_bytes(standaardinvoer()) if pad == Path("-") else bron_van_bestand(pad) for pad in bestanden
    ]


def detecteer(bronnen: Sequence[Bron], formaat: str, personen: Path | None) -> str:
    """The finds as text or JSON (a list for one source, else an object by name)."""
    herkenner = Herkenner(lees_identiteiten(personen) if personen else ())
    vondsten = {bron.naam: vind_in(bron, herkenner) for bron in bronnen}
    return als_json(vondsten) if formaat == "json" else als_tekst(vondsten)


def lees_identiteiten(pad: Path) -> tuple[Identiteit, ...]:
    """The people of one personen.yaml; their role is not known here. Raises ZaakFout, GebruiksFout."""
    if not pad.is_file():
        raise GebruiksFout(f"--personen: {pad.name} bestaat niet; noem een personen.yaml.")
    bestand, fouten = valideer(Personenbestand, lees_bestand(pad))
    if fouten or bestand is None:
        raise DossierFout(*fouten)
    return tuple(identiteit_van("persoon", p) for p in bestand.personen)
