# SPDX-License-Identifier: EUPL-1.2
"""Writes the table of holidays anew: ``python -m tests.maak_feestdagen``."""

from __future__ import annotations

from pipeline.termijnen.feestdagen import schrijf

if __name__ == "__main__":
    schrijf()
