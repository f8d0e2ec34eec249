# SPDX-License-Identifier: EUPL-1.2
"""The detectors that are compared, each behind the same call; nothing of theirs is imported before that.

A module of the standard library only, so that another Python, with deduce or a spaCy model in it and without
this project, can run it too.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.benchmark.bekenden import names

Ruw = tuple[int, int, str, int]
"""Start, end, kind, layer."""
Vinder = Callable[[str], list[Ruw]]

VAN_PRESIDIO = {
    "PERSON": "persoon",
    "EMAIL_ADDRESS": "email",
    "IBAN_CODE": "iban",
    "PHONE_NUMBER": "telefoon",
    "DATE_TIME": "datum",
    "URL": "url",
    "LOCATION": "locatie",
    "ORGANIZATION": "organisatie",
}
VAN_DEDUCE = {
    "persoon": "persoon",
    "patient": "persoon",
    "locatie": "adres",
    "instelling": "organisatie",
    "ziekenhuis": "organisatie",
    "datum": "datum",
    "leeftijd": "leeftijd",
    "bsn": "bsn",
    "telefoonnummer": "telefoon",
    "emailadres": "email",
    "url": "url",
    "id": "nummer",
}
VAN_SPACY = {
    "PERSON": "persoon",
    "PER": "persoon",
    "ORG": "organisatie",
    "GPE": "locatie",
    "LOC": "locatie",
    "FAC": "locatie",
    "DATE": "datum",
}
"""Other labels (CARDINAL, TIME, LANGUAGE ...) are no personal data and are left out."""


GEEN_DEDUCE = "deduce: niet geïnstalleerd, dus niet gemeten; --deduce PYTHON noemt een Python die het heeft"
GEEN_SPACY = "spaCy: geen nl_-model, dus niet gemeten; --spacy PYTHON noemt een Python die het heeft"


class Afwezig(Exception):
    """The detector is not installed; the message says so in Dutch, in one line."""


def lakmoes(bekend: Sequence[str] = ()) -> Vinder:
    """This project, with the people of the case when given."""
    from redaction import Herkenner, Identiteit

    mensen = [
        Identiteit(
            id=f"p{nr}",
            rol="persoon",
            achternaam=n.achternaam,
            tussenvoegsel=n.tussenvoegsel,
            voornamen=n.voornamen,
            varianten=tuple(n.varianten),
        )
        for nr, n in enumerate(names(bekend))
    ]
    vind = Herkenner(mensen).vind
    return lambda tekst: [(v.start, v.end, v.soort, v.laag) for v in vind(tekst)]


def presidio(bekend: Sequence[str] = ()) -> Vinder:
    """Presidio as it comes: every predefined recognizer that supports nl, on a blank Dutch spaCy pipeline.

    There is no Dutch model in it, so its SpacyRecognizer finds nothing. tldextract, which the e-mail
    recognizer asks, is kept from trying the network.
    """
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    vars(tldextract)["extract"] = tldextract.TLDExtract(suffix_list_urls=())
    motor = SpacyNlpEngine(models=[{"lang_code": "nl", "model_name": "blank"}])
    vars(motor)["nlp"] = {"nl": spacy.blank("nl")}
    register = RecognizerRegistry(supported_languages=["nl"])
    register.load_predefined_recognizers(languages=["nl"], nlp_engine=motor)
    analyse = AnalyzerEngine(registry=register, nlp_engine=motor, supported_languages=["nl"]).analyze
    return lambda tekst: [
        (r.start, r.end, VAN_PRESIDIO.get(r.entity_type, "overig"), 2) for r in analyse(tekst, "nl")
    ]


def presidio_import(bekend: Sequence[str] = ()) -> Vinder:
    """Only the import of Presidio: the yardstick for start-up."""
    import presidio_analyzer  # noqa: F401

    return lambda tekst: []


def deduce(bekend: Sequence[str] = ()) -> Vinder:
    """deduce with its default settings and without patient data. Raises Afwezig."""
    if importlib.util.find_spec("deduce") is None:
        raise Afwezig(GEEN_DEDUCE)
    ontdoe = importlib.import_module("deduce").Deduce().deidentify
    return lambda tekst: [
        (int(a.start_char), int(a.end_char), VAN_DEDUCE.get(a.tag, "overig"), 2)
        for a in ontdoe(tekst).annotations
    ]


def spacy_nl(bekend: Sequence[str] = ()) -> Vinder:
    """The first installed spaCy model for Dutch, by name. Raises Afwezig."""
    if importlib.util.find_spec("spacy") is None:
        raise Afwezig(GEEN_SPACY)
    import spacy

    modellen: list[str] = sorted(m for m in spacy.util.get_installed_models() if m.startswith("nl_"))
    if not modellen:
        raise Afwezig(GEEN_SPACY)
    nlp: Callable[[str], Any] = spacy.load(modellen[0])
    return lambda tekst: [
        (e.start_char, e.end_char, VAN_SPACY[e.label_], 2) for e in nlp(tekst).ents if e.label_ in VAN_SPACY
    ]


DETECTOREN: Mapping[str, Callable[[Sequence[str]], Vinder]] = {
    "lakmoes": lakmoes,
    "presidio": presidio,
    "presidio-import": presidio_import,
    "deduce": deduce,
    "spacy": spacy_nl,
}
