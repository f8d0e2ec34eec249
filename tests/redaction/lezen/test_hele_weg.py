# SPDX-License-Identifier: EUPL-1.2
"""A report full of hiding places down the whole road: no secret in any file that is built."""

from __future__ import annotations

import json
import unicodedata
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from pipeline.dossier import Dossier
from pipeline.lakken import Keus, Kiezer, kies, kies_onderdelen, lak, voer_uit
from pipeline.publicatie.bouw import bouw
from redaction import lees, platte_tekst
from tests.pipeline.lakken.hulp import NU, dossier
from tests.redaction import verstopplekken_pdf, verstopplekken_pdf_meer
from tests.redaction.lezen.test_verstopplekken_docx import ALLEEN, ANDERE_LETTERS, GEWEIGERD, alles_samen

ALLEEN_IN_PDF = {"XFA", "meer: XFA in delen", "tekst in letters van een eigen lettertype"}


def _geheimen_in(map_: Path, woorden: dict[str, str]) -> list[tuple[str, str]]:
    gevonden = []
    bestanden = [pad for pad in (map_ / "versies" / "publiek").rglob("*") if pad.is_file()]
    assert bestanden
    for pad in bestanden:
        ruw = pad.read_bytes()
        if zipfile.is_zipfile(pad):
            with zipfile.ZipFile(BytesIO(ruw)) as zip_:
                ruw = b"\n".join(zip_.read(naam) for naam in zip_.namelist())
        tekst = platte_tekst(lees(pad).document) + ruw.decode("utf-8", "replace")
        gelijk = unicodedata.normalize("NFC", tekst).translate(ANDERE_LETTERS).casefold()
        gelijk = gelijk.replace("\u00ad", "").replace("\u200b", "")
        gevonden += [(pad.name, plek) for plek, woord in woorden.items() if woord.casefold() in gelijk]
    return gevonden


def _bouw(map_: Path, naam: str, inhoud: bytes) -> Dossier:
    d = dossier(map_, ["Een zin."])
    zaak = (map_ / "zaak.yaml").read_text("utf-8").replace("documenten/rapport.docx", f"documenten/{naam}")
    (map_ / "zaak.yaml").write_text(zaak, encoding="utf-8")
    (map_ / "documenten" / naam).write_bytes(inhoud)
    d = Dossier.open(map_)
    lak(d, NU)
    stappen = [
        kies_onderdelen([], "weglaten", "hoort niet bij het rapport", "lakker"),
        kies(Kiezer(alleen_open=True), Keus("lakken"), "lakker", NU),
    ]
    voer_uit(d, stappen, "lakker", NU)
    bouw(Dossier.open(map_), "publiek", NU)
    return Dossier.open(map_)


@pytest.fixture(scope="module")
def uit_word(tmp_path_factory: pytest.TempPathFactory) -> tuple[Dossier, dict[str, str]]:
    inhoud, woorden = alles_samen(GEWEIGERD | ALLEEN)
    return _bouw(tmp_path_factory.mktemp("weg"), "rapport.docx", inhoud), woorden


def test_no_secret_of_a_word_file_is_in_a_public_file(uit_word: tuple[Dossier, dict[str, str]]) -> None:
    d, woorden = uit_word
    assert len(woorden) >= 400
    assert _geheimen_in(d.map, woorden) == []


def test_neither_the_register_nor_the_statement_holds_one(uit_word: tuple[Dossier, dict[str, str]]) -> None:
    d, woorden = uit_word
    samen = "".join((d.map / naam).read_text("utf-8") for naam in ("register.jsonl", "verklaring.json"))
    assert not [woord for woord in woorden.values() if woord in samen]
    json.loads((d.map / "verklaring.json").read_text("utf-8"))


def test_tracked_changes_stop_the_approval(uit_word: tuple[Dossier, dict[str, str]]) -> None:
    from pipeline.fouten import Geweigerd
    from pipeline.publicatie.keur import keur

    with pytest.raises(Geweigerd):
        keur(uit_word[0], "rapport", "publiek", "keurder", NU)


def test_no_secret_of_a_pdf_is_in_a_public_file(tmp_path: Path) -> None:
    # Fields and the older form share one dictionary: the last one made stands, so both are not together.
    plekken = [p for p in verstopplekken_pdf_meer.PLEKKEN if p not in ALLEEN_IN_PDF]
    woorden = {plek: verstopplekken_pdf.woord(plek) for plek in plekken}
    d = _bouw(tmp_path, "rapport.pdf", verstopplekken_pdf.maak(*woorden.items()))
    assert _geheimen_in(d.map, woorden) == []
