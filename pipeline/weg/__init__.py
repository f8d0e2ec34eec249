# SPDX-License-Identifier: EUPL-1.2
"""The whole road in one go: the steps of a recipe, run as a user would run them."""

from pipeline.weg.demo import demo
from pipeline.weg.verloop import draai, lees_verloop

__all__ = ["demo", "draai", "lees_verloop"]
