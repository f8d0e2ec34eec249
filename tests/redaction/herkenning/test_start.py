# SPDX-License-Identifier: EUPL-1.2
"""What detection leaves undone until it is needed, so that it is ready soon."""

import subprocess
import sys

from redaction.herkenning.engine import Patroon
from redaction.herkenning.inladen import load_apart
from redaction.herkenning.tekst import Tekst

VRAAG = """
import sys
from redaction import Herkenner
print(Herkenner([]).vind("Op 3 maart 2021 sprak mevrouw Jansen met de begeleider.")[1].tekst)
print("redaction.boom" in sys.modules)
"""


def test_load_apart_makes_the_module_ready() -> None:
    load_apart("colorsys")
    assert "colorsys" in sys.modules


def test_what_goes_wrong_is_left_to_the_import_itself() -> None:
    load_apart("bestaat_niet")
    assert "bestaat_niet" not in sys.modules


def test_detection_loads_nothing_of_documents() -> None:
    klaar = subprocess.run([sys.executable, "-c", VRAAG], capture_output=True, text=True, check=True)
    assert klaar.stdout.split() == ["Jansen", "False"]


def test_a_pattern_is_not_compiled_for_a_text_without_its_anchor() -> None:
    patroon = Patroon("jaren", r"\d+ jaar", 0.5, anker="oud")
    assert not list(patroon.zoek(Tekst("na 12 jaar")))
    assert not patroon.vorm.klaar(True)
    assert [m.group() for m in patroon.zoek(Tekst("al 12 jaar oud"))] == ["12 jaar"]
    assert patroon.vorm.klaar(True)
    assert not list(patroon.zoek(Tekst("na 12 jaar")))
