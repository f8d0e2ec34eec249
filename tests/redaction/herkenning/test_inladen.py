# SPDX-License-Identifier: EUPL-1.2
import subprocess
import sys

from redaction.herkenning.inladen import load_apart

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
