# SPDX-License-Identifier: EUPL-1.2
"""The words that come in the place of what is covered: short, plain, and no name themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.dossier import Dossier
from pipeline.fouten import GebruiksFout
from pipeline.lakken.identiteiten import identiteiten
from pipeline.lakken.verboden import namen_van
from redaction import Besluitenboek, Entiteit, Herkenner, Verboden, Vondst, verifieer_bytes

_LANGST = 60
_NAAMLOOS = frozenset({"overig", "organisatie", "locatie", "datum", "leeftijd", "kvk"})
_VORM = f"een label heeft hooguit {_LANGST} gewone tekens, zonder haken of regeleinden; kort het in"
_NAAM = "in dit label staat zelf een naam of gegeven dat gelakt wordt; kies een rol"
_LIJKT = (
    "in dit label staat iets wat een naam of gegeven van een persoon lijkt; kies een rol in kleine letters,"
    " zoals begeleider of persoon 1"
)
_ONPERSOONLIJK = frozenset({"datum", "leeftijd", "locatie", "organisatie"})
_NAAMVORM = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]{2,}")
_GISSING = 0.6
"""Score below which a find in small letters is too unsure to refuse a role ("nachtportier")."""
_LATIJN = re.compile(r"[\x20-\u024f\u1e00-\u1eff]*")


def lees_aanduiding(label: str) -> str:
    """A label without brackets around it. Raises GebruiksFout when it does not fit between brackets."""
    kaal = label.strip("[] ")
    if label and (not kaal or len(kaal) > _LANGST or not kaal.isprintable() or any(c in "[]" for c in kaal)):
        raise GebruiksFout(_VORM)
    return kaal


def controleer_labels(dossier: Dossier, voor: Besluitenboek, na: Besluitenboek) -> None:
    """Raises GebruiksFout when a label that is new names someone, or says what it covers."""
    oud = {(e.id, label) for e in voor.entiteiten for label in _labels(e)}
    nieuw = [(e, label) for e in na.entiteiten for label in _labels(e) if (e.id, label) not in oud]
    if not nieuw:
        return
    namen = [Verboden(w, s, i.id) for i in identiteiten(dossier.zaak, dossier.personen or ())
             if not i.organisatie for w, s in namen_van(i)]  # fmt: skip
    gelakt = _vormen(
        e for e in na.entiteiten if e.keuze != "blijft" and e.laag < 3 and e.soort not in _NAAMLOOS
    )
    herkenner = Herkenner(())
    for e, label in nieuw:
        if noemt_iemand(herkenner, label):
            raise GebruiksFout(f"{e.id}: {_LIJKT}")
        if verifieer_bytes("label.txt", f"label: {label}".encode(), [*namen, *gelakt, *_vormen([e])]):
            raise GebruiksFout(f"{e.id}: {_NAAM}")


def _labels(entiteit: Entiteit) -> list[str]:
    """The label of an entity and those of single mentions, each once."""
    return list(dict.fromkeys([entiteit.label, *(u.label for u in entiteit.uitspraken if u.label)]))


def noemt_iemand(herkenner: Herkenner, label: str) -> bool:
    """Whether detection reads a person in a label, known to the case or not.

    In small letters or alone it is also read behind a form of address: "hendriksen" is then a name.
    """
    alleen = label.islower() or (" " not in label and _NAAMVORM.fullmatch(label) is not None)
    zinnen = [f"{label}.", f"de heer {label}."] if alleen else [f"{label}."]
    return any(_persoonlijk(v) for zin in zinnen for v in herkenner.vind(zin))


def _persoonlijk(vondst: Vondst) -> bool:
    """A single letter numbers a role ("zorgverlener A") and names no one."""
    if len(vondst.tekst) < 2 or vondst.soort in _ONPERSOONLIJK:
        return False
    if vondst.laag < 3:
        return not vondst.tekst.islower() or vondst.score >= _GISSING
    los = vondst.tekst.split()
    return len(los) > 1 or _NAAMVORM.fullmatch(los[0]) is not None or not _LATIJN.fullmatch(los[0])


def _vormen(entiteiten: Iterable[Entiteit]) -> list[Verboden]:
    return [Verboden(vorm, e.soort, e.id) for e in entiteiten for vorm in e.vormen]
