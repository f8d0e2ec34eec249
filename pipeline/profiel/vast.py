# SPDX-License-Identifier: EUPL-1.2
"""What no profile can set, because the law or another's right fixes it; named when someone tries."""

from __future__ import annotations

from pipeline.profiel.instelling import Vast

VAST: tuple[Vast, ...] = (
    Vast(("ontheff", "vrijstel"), "van privacy en volgorde kan niemand ontheffen", "ontwerp van Lakmoes"),
    Vast(
        ("vier_ogen", "vierogen", "twee_", "tweede", "goedkeur", "keur", "beslis"),
        "wie goedkeurt is een ander dan wie schreef of besliste",
        "LM-VIEROGEN",
    ),
    Vast(("zienswijze",), "iedere betrokkene kan een zienswijze op de openbaarmaking geven", "AK-A11d"),
    Vast(
        ("volgorde", "eerst", "eigenaar", "igj"),
        "een rapport van een ander wordt pas openbaar nadat die ander dat deed",
        "AK-A11a, AK-A11b",
    ),
    Vast(
        ("toestemming", "instemming", "afstem", "informeer", "mededeel"),
        "wie vooraf moet instemmen of het moet weten is het recht van die partij",
        "AK-A4b, AK-A8e, AK-A10a",
    ),
    Vast(
        ("privacy", "avg", "wbp", "lak", "persoonsgegeven", "geheim", "anoniem"),
        "bescherming van persoonsgegevens en van wat vertrouwelijk is ligt vast",
        "P-C4b, AK-A11c, P-F1c",
    ),
    Vast(
        ("reactie", "wederhoor", "gehoord"),
        "wie het concept kreeg heeft ten minste twee weken om te reageren",
        "P-S4.2a, P-S4.2b",
    ),
    Vast(
        ("wacht", "bezwaar", "voorziening"),
        "na bekendmaking van een besluit is er tijd voor de gang naar de rechter",
        "LM-WACHT, LM-VV",
    ),
    Vast(
        ("woo", "wob", "gezondheidswet", "wet"),
        "welke wet gold volgt uit de dag van de gebeurtenis",
        "T04, AK-F6d",
    ),
    Vast(
        ("naam", "namen", "voornaam", "achternaam", "email", "e-mail"),
        "een profiel noemt geen mensen; een medewerker heeft alleen id en functie",
        "ontwerp van Lakmoes",
    ),
)


def vast(sleutel: str) -> Vast | None:
    """What a key that is no setting seems to want to change, or None."""
    klein = sleutel.lower()
    return next((v for v in VAST if any(klein.startswith(s) or f"_{s}" in klein for s in v.stammen)), None)
