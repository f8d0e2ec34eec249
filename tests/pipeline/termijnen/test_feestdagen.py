# SPDX-License-Identifier: EUPL-1.2
"""The table of holidays is that of the package, and other years ask the package itself."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.termijnen.feestdagen import JAREN, feestdagen, uit_pakket


@pytest.mark.parametrize("jaar", [*JAREN, JAREN.start - 1, JAREN.stop])
def test_table_and_package_agree(jaar: int) -> None:
    assert feestdagen(jaar) == uit_pakket(jaar)
    assert date(jaar, 5, 5) in feestdagen(jaar)
