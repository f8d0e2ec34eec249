# SPDX-License-Identifier: EUPL-1.2
"""For the tests here a reader that breaks is a defect: the net for users is off."""

from __future__ import annotations

import pytest

from redaction import lezen


@pytest.fixture(autouse=True)
def zonder_vangnet(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "vangnet" in request.keywords:
        return

    def break_off(_: str, fout: Exception) -> Exception:
        raise fout

    monkeypatch.setattr(lezen, "unexpected", break_off)
