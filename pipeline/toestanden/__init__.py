# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands: four state machines derived from the events, never stored."""

from pipeline.toestanden.afleiden import stand
from pipeline.toestanden.model import NAMEN, Machine, laad_machine
from pipeline.toestanden.stand import Gezet, Onregelmatig, Stand, Stap, Vervolg

__all__ = ["NAMEN", "Gezet", "Machine", "Onregelmatig", "Stand", "Stap", "Vervolg", "laad_machine", "stand"]
