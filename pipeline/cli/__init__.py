# SPDX-License-Identifier: EUPL-1.2
"""The command line; the only place that knows click. Holds no logic: each command calls one function."""

from pipeline.cli.groep import main

__all__ = ["main"]
