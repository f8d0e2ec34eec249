# SPDX-License-Identifier: EUPL-1.2
"""JUnit XML: one test case per document and rule that was broken, and one that passes per clean document."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from pipeline.toets.model import Bevinding, Uitslag
from pipeline.toets.verslag import _woorden as woorden


def schrijf(uitslag: Uitslag, _dossier: str) -> str:
    """One suite; blocking findings and invalid waivers are failures, a crashed rule is an error."""
    gevallen = [_geval(b) for b in uitslag.bevindingen if b.ernst != "informatie"]
    gevallen += [_goed(d) for d in uitslag.documenten if not any(b.blokkeert for b in uitslag.van(d))]
    gevallen += [
        _mislukt("zaak", f"LM-ONTHEFFING {f.index}", f"Ontheffing {f.melding}.", "ongeldig", "failure")
        for f in uitslag.ontheffingsfouten
    ]
    crashes = sum(1 for b in uitslag.blokkades if not b.bestand)
    mislukt = len(uitslag.blokkades) - crashes + len(uitslag.ontheffingsfouten)
    kop = f'<testsuite name="lakmoes toets" tests="{len(gevallen)}" failures="{mislukt}" errors="{crashes}">'
    uit = escape("\n".join([woorden.profiel(uitslag), *woorden.slot(uitslag), woorden.IDENTITEIT]))
    regels = ['<?xml version="1.0" encoding="UTF-8"?>', kop, *gevallen, f"<system-out>{uit}</system-out>"]
    return "\n".join([*regels, "</testsuite>"]) + "\n"


def _goed(document: str) -> str:
    return f'<testcase classname={quoteattr(document)} name="mag openbaar"/>'


def _geval(b: Bevinding) -> str:
    wie = b.document or "zaak"
    if not b.blokkeert:
        tekst = escape(f"let op: {b.melding} ({woorden.waar(b)})")
        return (
            f"<testcase classname={quoteattr(wie)} name={quoteattr(b.regel)}>"
            f"<system-out>{tekst}</system-out></testcase>"
        )
    tekst = f"{b.herstel}\nbron: {b.bron}\nplek: {woorden.waar(b)}"
    return _mislukt(wie, b.regel, b.melding, tekst, "failure" if b.bestand else "error")


def _mislukt(wie: str, naam: str, melding: str, tekst: str, element: str) -> str:
    return (
        f"<testcase classname={quoteattr(wie)} name={quoteattr(naam)}>"
        f"<{element} message={quoteattr(melding)}>{escape(tekst)}</{element}></testcase>"
    )
