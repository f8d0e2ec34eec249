# SPDX-License-Identifier: EUPL-1.2
"""Words beside which a name stands: of kin, and captions that ask who someone is."""

from __future__ import annotations

VERWANT = "(?:(?:schoon|stief|klein|pleeg)?(?:moeder|vader|zoon|dochter|zus|broer)|zusje|broertje|nicht|neef)"
"""A regex for family words that come before a name."""
NAAMVELDEN = (
    "naam", "handtekening", "getekend", "contactpersoon", "ouder", "paraaf", "initialen", "voorletters",
)  # fmt: skip
"""Ends of captions behind which nothing but a name or initials stands: "Naam", "Contactpersoon"."""
