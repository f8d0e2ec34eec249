# SPDX-License-Identifier: EUPL-1.2
"""The register: a chain that shows each change, and holds no text."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from pipeline.dossier import DossierFout, Register, schrijf_regel
from pipeline.dossier.register import BEGIN, canoniek

NU = datetime(2026, 6, 1, 10, 15, 30, tzinfo=timezone(timedelta(hours=2)))


def _vul(folder: Path, aantal: int = 4) -> list[str]:
    for nr in range(aantal):
        gegevens = {"document": "rapport", "open": nr, "lijst": ["a", None, True], "é": {"x": 1}}
        schrijf_regel(folder, "lak", gegevens, NU + timedelta(minutes=nr), "lakker" if nr else None)
    return (folder / "register.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert Register.open(tmp_path).hash == BEGIN
    geschreven = schrijf_regel(tmp_path, "keur", {"document": "rapport"}, NU, "keurder")
    register = Register.open(tmp_path)
    assert register.regels == (geschreven,)
    assert (geschreven.nr, geschreven.moment, geschreven.door) == (1, NU, "keurder")
    assert register.hash == geschreven.hash
    assert (
        json.loads((tmp_path / "register.jsonl").read_text(encoding="utf-8"))["moment"]
        == "2026-06-01T10:15:30+02:00"
    )


def test_lines_above_stay_byte_for_byte(tmp_path: Path) -> None:
    vier = _vul(tmp_path)
    schrijf_regel(tmp_path, "lak", {}, NU + timedelta(days=1), None)
    assert (tmp_path / "register.jsonl").read_text(encoding="utf-8").startswith("".join(vier))


def test_newest_act(tmp_path: Path) -> None:
    _vul(tmp_path)
    register = Register.open(tmp_path)
    laatste = register.laatste("lak", document="rapport")
    assert laatste is not None
    assert laatste.gegevens["open"] == 3
    assert register.laatste("lak", document="ander") is None
    assert [r.nr for r in register.van("lak", open=1)] == [2]


def _herstel_hash(regel: str) -> str:
    import hashlib

    inhoud = {k: v for k, v in json.loads(regel).items() if k != "hash"}
    return canoniek({**inhoud, "hash": hashlib.sha256(canoniek(inhoud).encode()).hexdigest()}) + "\n"


@pytest.mark.parametrize(
    ("wijzig", "nr"),
    [
        (lambda r: [r[0], r[1].replace('"open":1', '"open":9'), *r[2:]], 2),
        (lambda r: [r[0], _herstel_hash(r[1].replace('"open":1', '"open":9')), *r[2:]], 3),
        (lambda r: [r[0], r[2], r[3]], 2),
        (lambda r: [r[1], r[0], *r[2:]], 1),
        (lambda r: r[1:], 1),
        (lambda r: [*r, r[3]], 5),
        (lambda r: [*r[:3], r[3].rstrip("\n")], 4),
        (lambda r: [*r[:3], r[3][:40]], 4),
        (lambda r: [*r[:3], "\n", r[3]], 4),
        (lambda r: [*r, "[1]\n"], 5),
        (lambda r: [*r, "[" * 100_000 + "\n"], 5),
        (lambda r: [*r, '{"nr": NaN}\n'], 5),
        (lambda r: [*r, '{"nr":' + "9" * 10_000 + "}\n"], 5),
        (lambda r: [_herstel_hash(r[0].replace("+02:00", ""))], 1),
        (lambda r: [_herstel_hash(r[0].replace('"handeling"', '"handling"'))], 1),
        (lambda r: [r[0].replace('"door":null', '"door": null')], 1),
    ],
)
def test_a_broken_chain_names_the_line(wijzig: Any, nr: int, tmp_path: Path) -> None:
    regels = wijzig(_vul(tmp_path))
    (tmp_path / "register.jsonl").write_text("".join(regels), encoding="utf-8", newline="\n")
    with pytest.raises(DossierFout) as fout:
        Register.open(tmp_path)
    assert str(fout.value).startswith(f"register.jsonl:{nr}:1: ")
    with pytest.raises(DossierFout):
        schrijf_regel(tmp_path, "lak", {}, NU, None)


def test_a_clock_that_goes_back_is_recorded(tmp_path: Path) -> None:
    schrijf_regel(tmp_path, "lak", {}, NU, None)
    schrijf_regel(tmp_path, "lak", {}, NU.astimezone(UTC), None)
    schrijf_regel(tmp_path, "lak", {}, NU - timedelta(seconds=1), None)
    assert [r.klok_terug for r in Register.open(tmp_path).regels] == [False, False, True]


@pytest.mark.parametrize("waarde", ["x" * 301, "twee\nregels", 1.5, object(), {"a": ["\x00"]}])
def test_the_register_refuses_text(waarde: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="register"):
        schrijf_regel(tmp_path, "lak", {"a": waarde}, NU, None)
    with pytest.raises(ValueError, match="aware"):
        schrijf_regel(tmp_path, "lak", {}, NU.replace(tzinfo=None), None)
    assert not (tmp_path / "register.jsonl").exists()
