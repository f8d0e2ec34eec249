# SPDX-License-Identifier: EUPL-1.2
"""Files made by an enemy, or by mutation: a clear line, exit 3, in bounded memory and time."""

from __future__ import annotations

import json
import time
import tracemalloc
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.dossier import Dossier, DossierFout
from pipeline.dossier.melding import MEEST
from pipeline.dossier.opbouw import Opbouw
from pipeline.dossier.tekst import GROOTSTE
from pipeline.dossier.yaml_lezen import lees_data, yaml_stappen
from pipeline.dossier.zaak_lezen import bouw_zaak
from pipeline.fouten import Afloop
from tests.pipeline.dossier.hulp import GOED, maak

GOEDE_TEKST = (GOED / "zaak.yaml").read_text(encoding="utf-8")
BOM = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 30))
MB = 1_000_000

VIJANDEN: dict[str, tuple[bytes, str]] = {
    "anchors bomb": (b"a0: &a0 [x]\n" + BOM.encode(), "zaak.yaml:1:5: a0: een anker (&) mag niet"),
    "alias": (b"lakmoes: *een\n", "een verwijzing (*) mag niet"),
    "merge key": (b"a: &a {lakmoes: 1}\n<<: *a\n", "een anker (&) mag niet"),
    "own tag": (b"lakmoes: !!python/object/apply:os.system [id]\n", "een label met een uitroepteken (!)"),
    "local tag": (b"lakmoes: !geheim 1\n", "een label met een uitroepteken (!)"),
    "not UTF-8": ("kenmerk: caf\xe9".encode("latin-1"), "zaak.yaml:1:13: hier staat een teken"),
    "UTF-16": (GOEDE_TEKST.encode("utf-16"), "is geen UTF-8 maar UTF-16"),
    "UTF-16 without mark": (GOEDE_TEKST.encode("utf-16-le"), "is geen UTF-8 maar UTF-16"),
    "control character": (b"lakmoes: 1\nkenmerk: a\x07b\n", "zaak.yaml:2:11: hier staat een onzichtbaar"),
    "nul": (b"kenmerk: abc\x00\n", "(U+0000)"),
    "line separator": ("kenmerk: a\u2028b\n".encode(), "(U+2028)"),
    "old Mac line ends": (b"lakmoes: 1\rkenmerk: a\r", "(U+000D)"),
    "encoded surrogate": (b"kenmerk: \xed\xa0\x80\n", "geen UTF-8"),
    "surrogate escape": (b'kenmerk: "\\ud800"\n', "zaak.yaml:1:1"),
    "escaped control character": (b'lakmoes: 1\nkenmerk: "a\\x00"\n', "zaak.yaml:2:10: kenmerk: bevat een"),
    "deep flow": (b"[" * 10_000, "zaak.yaml:1:41: is meer dan 40 niveaus diep"),
    "deep block": (b"- " * 10_000, "is meer dan 40 niveaus diep"),
    "deep maps": (b"{a: " * 10_000, "is meer dan 40 niveaus diep"),
    "deep indentation": ("".join(" " * i + "a:\n" for i in range(1_500)).encode(), "40 niveaus diep"),
    "too many nodes": (b"documenten: [" + b"a," * 300_000 + b"]", "bevat te veel onderdelen"),
    "complex key": (b"? [a, b]\n: 1\n", "een sleutel moet een woord zijn"),
    "many duplicates": (b"a: 1\n" * 5_000, "staat er twee keer"),
    "huge integer": (b"lakmoes: " + b"9" * 1_000_000, "zaak.yaml:1:10: lakmoes: is een te groot getal"),
    "NaN": (b"lakmoes: .nan\n", "lakmoes: is geen toegestane waarde; kies 1"),
    "two documents": (b"lakmoes: 1\n---\nlakmoes: 1\n", "tweede document"),
    "empty": (b"", "zaak.yaml:1:1: is leeg"),
    "only comments": (b"# niets\n", "zaak.yaml:1:1: is leeg"),
    "null": (b"~\n", "zaak.yaml:1:1: moet uit velden bestaan"),
    "list at the top": (b"- lakmoes: 1\n", "zaak.yaml:1:1: moet uit velden bestaan"),
    "text at the top": (b"hallo\n", "zaak.yaml:1:1: moet uit velden bestaan"),
    "newer YAML": (b"%YAML 9.9\n---\nlakmoes: 1\n", "is geen geldige YAML"),
    "tag directive": (b"%TAG ! tag:x,2000:\n---\nlakmoes: !a 1\n", "een label met een uitroepteken (!)"),
    "long key": (b"'" + b"k" * 900 + b"': 1\n", "kkk...: is geen bekende sleutel"),
    "many errors": (b"documenten: [" + b"1," * 30_000 + b"]", "documenten[0]"),
    "binary": (bytes(range(256)) * 10, "zaak.yaml:1:1"),
}  # fmt: skip


@pytest.mark.parametrize("naam", VIJANDEN)
def test_hostile_yaml(naam: str, tmp_path: Path) -> None:
    data, verwacht = VIJANDEN[naam]
    _geweigerd(tmp_path, "zaak.yaml", data, verwacht)


JSON_VIJANDEN: dict[str, tuple[bytes, str]] = {
    "deep": (b"[" * 10_000, "is meer dan 40 niveaus diep"),
    "deep maps": (b'{"a":' * 10_000, "is meer dan 40 niveaus diep"),
    "duplicate key": (
        b'{"lakmoes": 1,\n "lakmoes": 1}',
        "zaak.json:2:2: lakmoes: staat er twee keer, ook op regel 1",
    ),
    "NaN": (b'{"lakmoes": NaN}', "zaak.json:1:13: is geen geldige JSON"),
    "infinity": (b'{"lakmoes": -Infinity}', "is geen geldige JSON"),
    "huge integer": (b'{"lakmoes": ' + b"9" * 500_000 + b"}", "is een te groot getal"),
    "lone surrogate": (
        b'{"kenmerk": "\\ud800"}',
        "zaak.json:1:13: kenmerk: bevat een onzichtbaar stuurteken",
    ),
    "escaped nul": (b'{"kenmerk": "\\u0000"}', "kenmerk: bevat een onzichtbaar stuurteken"),
    "comment": (b'{"lakmoes": 1 /* een */}', "is geen geldige JSON"),
    "trailing comma": (b'{"lakmoes": 1,}', "zaak.json:1:15: is geen geldige JSON"),
    "single quotes": (b"{'lakmoes': 1}", "is geen geldige JSON"),
    "number as key": (b"{1: 2}", "is geen geldige JSON"),
    "not closed": (b'{"lakmoes": [1', "is geen geldige JSON"),
    "closed twice": (b'{"lakmoes": 1}}', "is geen geldige JSON"),
    "wrong bracket": (b'{"lakmoes": [1}', "is geen geldige JSON"),
    "two values": (b"{} {}", "is geen geldige JSON"),
    "empty": (b" ", "is leeg"),
    "list": (b"[]", "moet uit velden bestaan"),
    "long string": (b'{"kenmerk": "' + b"\\\\" * 900_000 + b'"}', "kenmerk: is te lang"),
}


@pytest.mark.parametrize("naam", JSON_VIJANDEN)
def test_hostile_json(naam: str, tmp_path: Path) -> None:
    data, verwacht = JSON_VIJANDEN[naam]
    _geweigerd(tmp_path, "zaak.json", data, verwacht)


def _geweigerd(folder: Path, bestand: str, data: bytes, verwacht: str) -> None:
    (folder / bestand).write_bytes(data)
    tracemalloc.start()
    begin = time.process_time()
    with pytest.raises(DossierFout) as fout:
        Dossier.open(folder)
    duur = time.process_time() - begin
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert verwacht in str(fout.value).splitlines()[0] or verwacht in str(fout.value)
    assert fout.value.afloop == Afloop.ZAAK
    assert len(fout.value.regels) <= MEEST + 1
    assert all(len(regel) < 600 for regel in fout.value.regels)
    assert piek < 200 * MB, f"{piek / MB:.0f} MB"
    assert duur < 20


def test_fifty_megabytes_are_not_read(tmp_path: Path) -> None:
    with (tmp_path / "zaak.yaml").open("wb") as stroom:
        stroom.truncate(50 * MB)
    tracemalloc.start()
    with pytest.raises(DossierFout, match="is groter dan 2 MB"):
        Dossier.open(tmp_path)
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert piek < GROOTSTE


def test_both_yaml_and_json_is_an_error(tmp_path: Path) -> None:
    maak(tmp_path)
    (tmp_path / "zaak.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DossierFout, match=r"staat ook zaak\.json; houd er één"):
        Dossier.open(tmp_path)


@pytest.mark.parametrize("einde", ["\n", "\r\n"])
@pytest.mark.parametrize("merk", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_and_line_ends_change_nothing(einde: str, merk: bytes, tmp_path: Path) -> None:
    data = merk + GOEDE_TEKST.replace("\n", einde).encode()
    (tmp_path / "zaak.yaml").write_bytes(data)
    dossier = Dossier.open(tmp_path)
    assert dossier.zaak == Dossier.open(GOED).zaak
    assert dossier.plekken[("lakmoes",)] == (2, 10)


def test_json_and_yaml_give_the_same_case(tmp_path: Path) -> None:
    waarde = lees_data(GOEDE_TEKST.encode(), "zaak.yaml").waarde
    tekst = json.dumps(waarde, indent="\t", ensure_ascii=True)
    (tmp_path / "zaak.json").write_text(tekst, encoding="utf-8")
    dossier = Dossier.open(tmp_path)
    assert dossier.bestand == "zaak.json"
    assert dossier.zaak == Dossier.open(GOED).zaak


def test_emoji_as_json_escapes() -> None:
    gelezen = lees_data(b'{"a": "\\ud83d\\ude00\\/\\n", "b": [1, -2.5e3, true, null]}', "x.json")
    assert gelezen.waarde == {"a": "\U0001f600/\n", "b": [1, -2500.0, True, None]}
    assert gelezen.plekken.waarden[("b", 1)] == (1, 36)


def test_scalars_are_those_of_yaml_1_2() -> None:
    tekst = "[2026-03-02, ja, no, on, 0x1F, 010, 1_000, 12:30, 1e3, -5, ~, 'true', .5, 1.2.3, yes]"
    waarde = lees_data(tekst.encode(), "x.yaml").waarde
    verwacht = ["2026-03-02", "ja", "no", "on", "0x1F", 10, "1_000", "12:30", 1e3, -5, None, "true", 0.5]
    assert waarde == [*verwacht, "1.2.3", "yes"]


@pytest.mark.parametrize("lader", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)])
def test_both_loaders_give_the_same(lader: type) -> None:
    waarde, plekken = Opbouw("zaak.yaml").bouw(yaml_stappen(GOEDE_TEKST, "zaak.yaml", lader))
    gelezen = lees_data(GOEDE_TEKST.encode(), "zaak.yaml")
    assert waarde == gelezen.waarde
    assert plekken == gelezen.plekken


_WOORDEN = "- | [ ] { } &a *a !t # > ' \" \\ % @ ` ~ null true 1 1.5 ja ? <<: soort: 2026-02-30 [] {} : é"
_TEKENS = ["", " ", "  ", "\n", "\t", "\x00", "\x85", "\ufeff", "\U0001f600", "---\n", "...\n", "\r", "\r\n"]
_STUKKEN = st.sampled_from([*_TEKENS, *_WOORDEN.split(), *(w + " " for w in _WOORDEN.split()), "9" * 30])


@st.composite
def _mutaties(draw: st.DrawFn) -> bytes:
    tekst = GOEDE_TEKST
    for _ in range(draw(st.integers(1, 6))):
        begin = draw(st.integers(0, len(tekst)))
        eind = min(len(tekst), begin + draw(st.sampled_from([0, 0, 1, 2, 5, 20, 200])))
        tekst = tekst[:begin] + draw(_STUKKEN) + tekst[eind:]
    return tekst.encode("utf-8")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_mutaties())
def test_mutations_open_or_are_refused(data: bytes) -> None:
    try:
        bron = lees_data(data, "zaak.yaml")
        if isinstance(bron.waarde, dict):
            bouw_zaak(bron, lees_data((GOED / "personen.yaml").read_bytes(), "personen.yaml"))
    except DossierFout as fout:
        assert fout.regels
        assert all(regel.startswith(("zaak.yaml:", "personen.yaml:", "...")) for regel in fout.regels)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["zaak.yaml", "zaak.json"]))
def test_any_bytes_are_read_or_refused(data: bytes, naam: str) -> None:
    try:
        lees_data(data, naam)
    except DossierFout as fout:
        assert fout.regels[0].startswith(f"{naam}:")


_TEKST = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), max_size=8)
_WAARDEN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | _TEKST,
    lambda kind: st.lists(kind, max_size=4) | st.dictionaries(st.text("abc é", max_size=4), kind, max_size=4),
    max_leaves=20,
)


@settings(max_examples=100, deadline=None)
@given(_WAARDEN, st.sampled_from([None, 2, "\t"]), st.booleans())
def test_json_is_read_as_json(waarde: object, inspringing: int | str | None, ascii_: bool) -> None:
    tekst = json.dumps(waarde, indent=inspringing, ensure_ascii=ascii_)
    assert lees_data(tekst.encode(), "x.json").waarde == waarde
