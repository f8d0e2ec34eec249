# SPDX-License-Identifier: EUPL-1.2
"""What a letter lacks that whoever generates must know: an address, a way to be reached."""

from __future__ import annotations

import re

from pipeline.documenten.soort import Exemplaar

_POSTCODE = re.compile(r"\b\d{4} ?[A-Z]{2}\b")


def wat_ontbreekt(exemplaar: Exemplaar) -> tuple[str, ...]:
    """Dutch sentences, without names; none when the letter is complete or is no letter."""
    return (*_zonder_adres(exemplaar), *_zonder_contact(exemplaar))


def _zonder_adres(exemplaar: Exemplaar) -> tuple[str, ...]:
    regels = exemplaar.context.get("geadresseerde", {}).get("regels", ())
    if exemplaar.ontvanger is None or not regels or any(_POSTCODE.search(str(regel)) for regel in regels):
        return ()
    return ("De brief heeft geen adres; vul het in bij de persoon (personen.yaml) of de organisatie.",)


def _zonder_contact(exemplaar: Exemplaar) -> tuple[str, ...]:
    """A letter of the toezichthouder itself without a way to reach it but by post."""
    contact, eigen = (exemplaar.context.get(veld) for veld in ("contact", "kenmerk_kop"))
    if exemplaar.ontvanger is None or eigen != "Ons kenmerk" or not contact:
        return ()
    if contact["telefoon"] or contact["email"]:
        return ()
    return (
        "De brief noemt geen telefoon en geen e-mail; vul in het profiel huisstijl.telefoon of .mail in.",
    )
