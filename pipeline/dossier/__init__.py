# SPDX-License-Identifier: EUPL-1.2
"""The case on disk: read with line numbers, written atomically, with a register of acts."""

from pipeline.dossier.bestanden import schrijf_atomisch, sha256_van, slot
from pipeline.dossier.dossier import Dossier
from pipeline.dossier.melding import DossierFout, Melding, pad_tekst
from pipeline.dossier.profielen import laad_profiel
from pipeline.dossier.register import Regel, Register, schrijf_regel
from pipeline.dossier.zegel import Zegel, lees_zegel, open_zegel

__all__ = [
    "Dossier",
    "DossierFout",
    "Melding",
    "Regel",
    "Register",
    "Zegel",
    "laad_profiel",
    "lees_zegel",
    "open_zegel",
    "pad_tekst",
    "schrijf_atomisch",
    "schrijf_regel",
    "sha256_van",
    "slot",
]
