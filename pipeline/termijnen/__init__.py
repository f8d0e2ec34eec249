# SPDX-License-Identifier: EUPL-1.2
"""Terms of both sources as data, and every term of a case with its state at a moment."""

from pipeline.termijnen.alle import alle_termijnen, termijnen
from pipeline.termijnen.beeld import Beeld
from pipeline.termijnen.model import Stand, Termijn, Termijnsoort
from pipeline.termijnen.rekenen import termijnenwet
from pipeline.termijnen.soorten import alle_soorten

__all__ = [
    "Beeld",
    "Stand",
    "Termijn",
    "Termijnsoort",
    "alle_soorten",
    "alle_termijnen",
    "termijnen",
    "termijnenwet",
]
