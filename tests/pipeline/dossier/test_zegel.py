# SPDX-License-Identifier: EUPL-1.2
"""The key of a case: made once, never shown, and nothing goes on without it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dossier import Register, Zegel, lees_zegel, open_zegel, schrijf_regel
from pipeline.dossier.melding import DossierFout
from pipeline.dossier.zegel import BESTAND, LENGTE
from pipeline.fouten import ZaakFout
from tests.pipeline.lakken.hulp import NU

SLEUTEL = bytes(range(LENGTE))
SLEUTELS = st.binary(min_size=LENGTE, max_size=LENGTE)


def _verzegeld(map_: Path) -> Path:
    """A folder whose register holds a zegel."""
    schrijf_regel(map_, "lak", {"document": "rapport", "tekst_zegel": "0" * 64}, NU, None)
    return map_


@given(SLEUTELS, st.binary())
def test_the_same_key_and_content_give_the_same_zegel(sleutel: bytes, inhoud: bytes) -> None:
    zegel = Zegel(sleutel).van_bytes(inhoud)
    assert zegel == Zegel(sleutel).van_bytes(inhoud) == Zegel(sleutel).van(hashlib.sha256(inhoud).hexdigest())
    assert re.fullmatch("[0-9a-f]{64}", zegel) and zegel != hashlib.sha256(inhoud).hexdigest()


@given(SLEUTELS, SLEUTELS, st.binary(), st.binary())
def test_another_key_or_another_content_gives_another_zegel(
    een: bytes, ander: bytes, inhoud: bytes, anders: bytes
) -> None:
    assert (Zegel(een).van_bytes(inhoud) == Zegel(ander).van_bytes(inhoud)) is (een == ander)
    assert (Zegel(een).van_bytes(inhoud) == Zegel(een).van_bytes(anders)) is (inhoud == anders)


def test_a_file_and_its_bytes_have_one_zegel(tmp_path: Path) -> None:
    (tmp_path / "stuk.txt").write_bytes(b"Riek Kuiper")
    assert Zegel(SLEUTEL).van_bestand(tmp_path / "stuk.txt") == Zegel(SLEUTEL).van_bytes(b"Riek Kuiper")


def test_the_key_is_not_shown() -> None:
    assert str(SLEUTEL) not in repr(Zegel(SLEUTEL)) and SLEUTEL.hex() not in repr(Zegel(SLEUTEL))


def test_the_first_use_makes_a_key_and_the_next_takes_it(tmp_path: Path) -> None:
    eerst = open_zegel(tmp_path)
    inhoud = (tmp_path / BESTAND).read_bytes()
    assert len(eerst.sleutel) >= 32 and eerst.sleutel.hex().encode() in inhoud
    assert open_zegel(tmp_path) == lees_zegel(tmp_path) == eerst
    assert (tmp_path / BESTAND).read_bytes() == inhoud


def test_two_cases_have_different_keys(tmp_path: Path) -> None:
    mappen = [tmp_path / str(nr) for nr in range(5)]
    for map_ in mappen:
        map_.mkdir()
    assert len({open_zegel(map_).sleutel for map_ in mappen}) == 5


def test_reading_makes_nothing_and_what_it_gives_equals_nothing(tmp_path: Path) -> None:
    assert lees_zegel(tmp_path) != lees_zegel(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("doe", [lees_zegel, open_zegel])
@pytest.mark.parametrize("waar", ["register.jsonl", "zaak.yaml", "zaak.json"])
def test_a_missing_key_is_named_when_there_are_zegels(tmp_path: Path, doe: object, waar: str) -> None:
    if waar == "register.jsonl":
        _verzegeld(tmp_path)
    else:
        veld = f'"bron_zegel": "{"a" * 64}"' if waar == "zaak.json" else f"    bron_zegel: {'a' * 64}\n"
        (tmp_path / waar).write_text(veld, encoding="utf-8")
    (tmp_path / "personen.yaml").touch()
    with pytest.raises(ZaakFout) as fout:
        doe(tmp_path)  # type: ignore[operator]
    zin = str(fout.value)
    assert BESTAND in zin and "ontbreekt" in zin and waar in zin and "reservekopie" in zin
    assert "\n" not in zin and not (tmp_path / BESTAND).exists()


@pytest.mark.parametrize("doe", [lees_zegel, open_zegel])
@pytest.mark.parametrize(
    "inhoud",
    [b"", b"\n", b"geen sleutel", SLEUTEL.hex()[:-1].encode(), SLEUTEL.hex().encode() * 2, b"0" * 64,
     b"\xff\xfe\x00", SLEUTEL.hex().encode() + b"\n" + SLEUTEL.hex().encode(), b"# alleen uitleg\n"],
)  # fmt: skip
def test_what_is_no_key_is_refused_and_left_alone(tmp_path: Path, doe: object, inhoud: bytes) -> None:
    (tmp_path / BESTAND).write_bytes(inhoud)
    with pytest.raises(ZaakFout, match=r"zegel\.sleutel: hierin staat geen sleutel") as fout:
        doe(tmp_path)  # type: ignore[operator]
    assert "\n" not in str(fout.value) and SLEUTEL.hex()[:16] not in str(fout.value)
    assert (tmp_path / BESTAND).read_bytes() == inhoud


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / BESTAND).mkdir()
    with pytest.raises(ZaakFout, match="kan niet worden gelezen"):
        open_zegel(tmp_path)


@pytest.mark.parametrize("vorm", ["{}", "{}\r\n", "\ufeff# uitleg\r\n{}\r\n", "  {}  \n\n"])
def test_a_key_that_an_editor_saved_is_still_that_key(tmp_path: Path, vorm: str) -> None:
    (tmp_path / BESTAND).write_bytes(vorm.format(SLEUTEL.hex().upper()).encode("utf-8"))
    assert lees_zegel(tmp_path) == Zegel(SLEUTEL)


@pytest.mark.parametrize(
    ("handeling", "gegevens"),
    [
        ("lak", {"bron_sha256": "0" * 64}),
        ("besluit", {"lakbesluiten_sha256": "0" * 64}),
        ("genereer", {"bestand": "documenten/a.docx", "sha256": "0" * 64, "invoer": {}}),
        ("overzicht", {"bestand": "documenten/a.md", "sha256": "0" * 64}),
    ],
)
def test_a_register_of_before_the_zegels_is_refused(
    tmp_path: Path, handeling: str, gegevens: dict[str, object]
) -> None:
    schrijf_regel(tmp_path, handeling, gegevens, NU, None)
    with pytest.raises(DossierFout, match=r"register\.jsonl:1:.* oudere Lakmoes .* uit git"):
        Register.open(tmp_path)


def test_the_register_marks_the_key_once_and_refuses_another(tmp_path: Path) -> None:
    eigen = open_zegel(tmp_path)
    for nummer in range(2):
        schrijf_regel(tmp_path, "lak", {"document": f"d{nummer}", "tekst_zegel": "0" * 64}, NU, None)
    assert [r.sleutel for r in Register.open(tmp_path).regels] == [eigen.merk, None]
    assert lees_zegel(tmp_path) == eigen
    goed = (tmp_path / BESTAND).read_bytes()
    laatste = b"1" if goed.rstrip()[-1:] != b"1" else b"2"
    (tmp_path / BESTAND).write_bytes(goed.rstrip()[:-1] + laatste + b"\n")
    for gebruik in (lees_zegel, open_zegel):
        with pytest.raises(ZaakFout, match="niet de sleutel waarmee de zegels van dit dossier zijn gemaakt"):
            gebruik(tmp_path)
    schrijf_regel(tmp_path, "intrek", {"document": "d0"}, NU, None)
    (tmp_path / BESTAND).write_bytes(goed)
    assert lees_zegel(tmp_path) == eigen


def test_a_key_that_cannot_be_read_does_not_stop_an_act_without_zegels(tmp_path: Path) -> None:
    (tmp_path / BESTAND).write_bytes(b"geen sleutel")
    assert schrijf_regel(tmp_path, "intrek", {"document": "d0"}, NU, None).sleutel is None
