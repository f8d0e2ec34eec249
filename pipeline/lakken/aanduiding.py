# SPDX-License-Identifier: EUPL-1.2
"""The words that come in the place of what is covered: short, plain, and no name themselves."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout
from pipeline.lakken.identiteiten import identiteiten
from pipeline.lakken.verboden import namen_van
from redaction import Besluitenboek, Entiteit, Verboden, verifieer_bytes

_LANGST = 60
_NAAMLOOS = frozenset({"overig", "organisatie", "locatie", "datum", "leeftijd", "kvk"})
_VORM = f"een label heeft hooguit {_LANGST} gewone tekens, zonder haken of regeleinden; kort het in"
_NAAM = "in dit label staat zelf een naam of gegeven dat gelakt wordt; kies een rol"


def lees_aanduiding(label: str) -> str:
    """A label without brackets around it. Raises GebruiksFout when it does not fit between brackets."""
    kaal = label.strip("[] ")
    if label and (not kaal or len(kaal) > _LANGST or not kaal.isprintable() or any(c in "[]" for c in kaal)):
        raise GebruiksFout(_VORM)
    return kaal


def controleer_labels(dossier: Dossier, voor: Besluitenboek, na: Besluitenboek) -> None:
    """Raises GebruiksFout when a label that is new names someone, or says what it covers."""
    oud = {e.id: e.label for e in voor.entiteiten}
    nieuw = [e for e in na.entiteiten if oud.get(e.id) != e.label]
    if not nieuw:
        return
    namen = [Verboden(w, s, i.id) for i in identiteiten(dossier.zaak, dossier.personen or ())
             if not i.organisatie for w, s in namen_van(i)]  # fmt: skip
    gelakt = _vormen(
        e for e in na.entiteiten if e.keuze != "blijft" and e.laag < 3 and e.soort not in _NAAMLOOS
    )
    for e in nieuw:
        if verifieer_bytes("label.txt", f"label: {e.label}".encode(), [*namen, *gelakt, *_vormen([e])]):
            raise GebruiksFout(f"{e.id}: {_NAAM}")


def _vormen(entiteiten: Iterable[Entiteit]) -> list[Verboden]:
    return [Verboden(vorm, e.soort, e.id) for e in entiteiten for vorm in e.vormen]
