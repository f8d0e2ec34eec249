# SPDX-License-Identifier: EUPL-1.2
"""Every way in which a document spells a word by the letter, in the order in which they are read."""

from __future__ import annotations

from redaction.lezen.gelezen import Ruw
from redaction.lezen.gespeld.brokken import pieces_told
from redaction.lezen.gespeld.hokjes import letters_together
from redaction.lezen.gespeld.kolom import letters_below
from redaction.lezen.gespeld.lijstnummers import labels_told
from redaction.lezen.gespeld.omgekeerd import in_reading_order


def words_together(ruw: Ruw) -> Ruw:
    """``ruw`` with such words put together where that is sure, else a report of them."""
    read = in_reading_order(ruw)
    return labels_told(pieces_told(letters_below(letters_together(read)), read.document))
