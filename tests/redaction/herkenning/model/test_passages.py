# SPDX-License-Identifier: EUPL-1.2
"""The labelled texts of the project: read as they are written, refused when a mark is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redaction.fouten import LeesFout
from redaction.herkenning.model.soortvinden import CODE, LABELS
from redaction.herkenning.train.passages import TEKSTEN, lees, lees_passages
from redaction.model import SOORTEN
from redaction.normaal import normaliseer


def test_a_mark_is_a_span_with_a_label() -> None:
    tekst = lees("Belde [[persoon|Jan]] ([[leeftijd|84]], [[bsn|999990019]]), [[postcode|1234 AB]].", "proef")
    assert tekst.tekst == "Belde Jan (84, 999990019), 1234 AB."
    assert [(tekst.tekst[s:e], label) for s, e, label in tekst.merken] == [
        ("Jan", "persoon"),
        ("84", "leeftijd"),
        ("999990019", CODE),
        ("1234 AB", "adres"),
    ]


@pytest.mark.parametrize("ruw", ["[[persoon|Jan", "Jan]]", "[[persoon|]] x", "[[mens|Jan]]"])
def test_a_wrong_mark_is_refused(ruw: str) -> None:
    with pytest.raises(LeesFout, match=r"proef\.txt"):
        lees(ruw, "proef.txt")


def test_no_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LeesFout, match="geen teksten"):
        lees_passages(tmp_path)


def test_every_label_is_learned_from_many_texts() -> None:
    """A label that stands in a few texts only is learned by heart."""
    teksten = lees_passages()
    for label in LABELS[1:]:
        assert sum(any(m[2] == label for m in t.merken) for t in teksten) >= 50, label


def test_names_of_texts_differ_and_kinds_are_known() -> None:
    inhoud = "\n".join(p.read_text(encoding="utf-8") for p in sorted(TEKSTEN.glob("*.txt")))
    koppen = re.findall(r"^=== (.+)$", inhoud, re.MULTILINE)
    assert len(koppen) == len(set(koppen)) > 1000
    assert set(re.findall(r"\[\[([a-z]+)\|", inhoud)) <= {*SOORTEN, "vrij"}


def test_texts_are_as_detection_sees_them() -> None:
    """Offsets of a text that detection would change would point beside the mark."""
    anders = [t for t in lees_passages() if len(normaliseer(t.tekst).tekst) != len(t.tekst)]
    assert len(anders) < 20
