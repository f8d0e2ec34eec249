# SPDX-License-Identifier: EUPL-1.2
"""What is checked: everything public that the examples make, made anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pipeline.cli.opties import nu
from pipeline.weg.demo import demo

WORTEL = Path(__file__).resolve().parents[2]
ZAKEN = sorted(p.parent.name for p in (WORTEL / "examples").glob("*/verloop.yaml"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, unless this is a release check."""
    if os.environ.get("LAKMOES_RELEASE"):
        return
    for item in items:
        if Path(item.fspath).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.skip(reason="vraagt Java en een browser: make release-check"))


@pytest.fixture(scope="session", params=ZAKEN)
def gemaakt(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier of one example after its whole recipe."""
    map_ = tmp_path_factory.mktemp("uitgave") / str(request.param)
    demo(map_, str(request.param), nu, lambda _: None)
    return map_
