# SPDX-License-Identifier: EUPL-1.2
"""Every place in a Word file where words can hide: taken over, or reported; never lost without a word."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from redaction import Gelezen, LeesFout, streams
from tests.redaction.lezen.hulp import read
from tests.redaction.verstopplekken_docx_delen import PLEKKEN as DELEN
from tests.redaction.verstopplekken_docx_meer import PLEKKEN as MEER
from tests.redaction.verstopplekken_docx_tekst import PLEKKEN as TEKST
from tests.redaction.verstopplekken_docx_tekst import Plek
from tests.redaction.verstopplekken_pakket import Pakket, geheim

PLEKKEN: dict[str, Plek] = {**TEKST, **{f"deel: {n}" if n in TEKST else n: p for n, p in DELEN.items()}}
PLEKKEN |= {f"meer: {naam}": plek for naam, plek in MEER.items()}
# Two parts of one name: which of them counts is for a person to say.
GEWEIGERD = {
    "ingang met andere hoofdletters",
    "ingang met omgekeerde schuine streep",
    "tweede ingang met dezelfde naam",
    "voor het pakket",
}
# Inside a picture that is written anew and put before a person; the secret must be gone from its bytes.
HERSCHREVEN = {"beeld, PNG tEXt", "beeld, PNG zTXt", "beeld, achter het eind", "beeld, JPEG EXIF"}
# Told by their place and kind: a picture font shows signs and no letters.
ZONDER_WOORDEN = {"symbolen in eigen gebied"}
ANDERE_LETTERS = str.maketrans("аеоá", "aeoa")


def _gelijk(tekst: str) -> str:
    vorm = unicodedata.normalize("NFC", tekst).replace("\u00ad", "").replace("\u200b", "")
    return vorm.translate(ANDERE_LETTERS).replace("\n", "")


def _gemeld(gelezen: Gelezen) -> set[tuple[str, ...]]:
    delen = {(n.soort, n.plaats, n.onderdeel, n.tekst) for n in gelezen.niet_overgenomen}
    return delen | {(b.code, b.plaats, b.melding) for b in gelezen.bevindingen}


def lot(gelezen: Gelezen, gewoon: Gelezen, woord: str) -> set[str]:
    """What became of a secret: in the tree, reported with its words, reported by its place."""
    boom = any(woord in _gelijk(s.tekst) for s in streams(gelezen.document))
    tekst = any(woord in _gelijk(n.tekst) for n in gelezen.niet_overgenomen)
    meer = _gemeld(gelezen) - _gemeld(gewoon)
    return {naam for naam, is_zo in (("boom", boom), ("tekst", tekst), ("plaats", bool(meer))) if is_zo}


@pytest.fixture(scope="module")
def gewoon(tmp_path_factory: pytest.TempPathFactory) -> Gelezen:
    return read(tmp_path_factory.mktemp("gewoon"), "gewoon.docx", Pakket().bytes())


def test_an_ordinary_document_reports_nothing(gewoon: Gelezen) -> None:
    assert _gemeld(gewoon) == set()


def test_there_are_enough_places() -> None:
    assert len(PLEKKEN) >= 410
    assert len({geheim(n) for n in range(len(PLEKKEN))}) == len(PLEKKEN)


@pytest.mark.parametrize("plek", PLEKKEN)
def test_each_place_is_taken_over_or_reported(plek: str, gewoon: Gelezen, tmp_path: Path) -> None:
    woord, pakket = geheim(list(PLEKKEN).index(plek)), Pakket()
    PLEKKEN[plek](pakket, woord)
    if plek in GEWEIGERD:
        with pytest.raises(LeesFout):
            read(tmp_path, "a.docx", pakket.bytes())
        return
    gelezen = read(tmp_path, "a.docx", pakket.bytes())
    assert not any(woord.encode() in beeld for beeld in gelezen.document.images.values())
    gevonden = lot(gelezen, gewoon, woord)
    if plek in HERSCHREVEN:
        assert gelezen.document.images
    assert gevonden & ({"plaats"} if plek in ZONDER_WOORDEN else {"boom", "tekst"})


def alles_samen(overslaan: set[str]) -> tuple[bytes, dict[str, str]]:
    """One document with every place but those, and its secret by place."""
    pakket, woorden = Pakket(), {}
    for nummer, (plek, verstop) in enumerate(PLEKKEN.items()):
        if plek not in overslaan:
            woorden[plek] = geheim(nummer)
            verstop(pakket, woorden[plek])
    return pakket.bytes(), woorden


# An unfinished field swallows what follows it; and Word refuses a document with text between paragraphs.
ALLEEN = {"veld dat niet eindigt", "gewone tekst in een veldopdracht"}


def test_all_places_in_one_document(tmp_path: Path) -> None:
    inhoud, woorden = alles_samen(GEWEIGERD | ALLEEN)
    gelezen = read(tmp_path, "alles.docx", inhoud)
    boom = _gelijk(" ".join(s.tekst for s in streams(gelezen.document)))
    gemeld = _gelijk(" ".join(n.tekst for n in gelezen.niet_overgenomen))
    alleen_gemeld = {plek for plek, woord in woorden.items() if woord in gemeld and woord not in boom}
    assert len(alleen_gemeld) >= 280
    assert not any(w.encode() in b for b in gelezen.document.images.values() for w in woorden.values())
