# SPDX-License-Identifier: EUPL-1.2
"""JUnit XML: one test case per document and rule that was broken, and one that passes per clean document."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from pipeline.toets.model import Bevinding, Uitslag
from pipeline.toets.verslag import _woorden as woorden


def schrijf(uitslag: Uitslag, _dossier: str) -> str:
    """One suite; refusals and invalid waivers are failures, a crashed rule or unreadable case an error."""
    gevallen = [_geval(b) for b in uitslag.bevindingen if b.ernst != "informatie"]
    gevallen += [_goed(d) for d in uitslag.documenten if woorden.mag(uitslag, d)]
    gevallen += [
        _mislukt("zaak", f"LM-ONTHEFFING {f.index}", f"Ontheffing {f.melding}.", "ongeldig", "failure")
        for f in uitslag.ontheffingsfouten
    ]
    gevallen += [
        _mislukt("zaak", f"{woorden.ZAAKREGEL} {n}", f.melding, woorden.waar_fout(f), "error")
        for n, f in enumerate(uitslag.zaakfouten, start=1)
    ]
    slot = (*uitslag.uitgangspunten, *woorden.slot(uitslag), woorden.IDENTITEIT)
    uit = escape("\n".join([woorden.profiel(uitslag), *slot]))
    kop = f"<testsuite {_tellingen(uitslag, len(gevallen))}>"
    regels = ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", kop, *gevallen]
    return "\n".join([*regels, f"<system-out>{uit}</system-out>", "</testsuite>", "</testsuites>"]) + "\n"


def _tellingen(u: Uitslag, aantal: int) -> str:
    crashes = sum(1 for b in u.blokkades if not b.bestand)
    waarden = {
        "name": "lakmoes toets",
        "tests": aantal,
        "failures": len(u.blokkades) - crashes + len(u.ontheffingsfouten),
        "errors": crashes + len(u.zaakfouten),
        "skipped": 0,
        "time": 0,
        "timestamp": f"{u.op:%Y-%m-%dT%H:%M:%S}",
    }
    return " ".join(f'{naam}="{waarde}"' for naam, waarde in waarden.items())


def _open(wie: str, naam: str) -> str:
    return f'<testcase classname={quoteattr(wie)} name={quoteattr(naam)} time="0"'


def _goed(document: str) -> str:
    return _open(document, "mag openbaar") + "/>"


def _geval(b: Bevinding) -> str:
    wie = b.document or "zaak"
    if not b.blokkeert:
        tekst = escape(f"let op: {b.melding} {b.herstel} ({woorden.waar(b)})")
        return f"{_open(wie, b.regel)}><system-out>{tekst}</system-out></testcase>"
    vanaf = f"\nvanaf: {woorden.moment(b.vanaf)}" if b.vanaf else ""
    tekst = f"{b.herstel}\nbron: {b.bron}\nplek: {woorden.waar(b)}{vanaf}"
    return _mislukt(wie, b.regel, b.melding, tekst, "failure" if b.bestand else "error")


def _mislukt(wie: str, naam: str, melding: str, tekst: str, element: str) -> str:
    soort = quoteattr(naam.split()[0])
    return (
        f"{_open(wie, naam)}><{element} type={soort} message={quoteattr(melding)}>"
        f"{escape(tekst)}</{element}></testcase>"
    )
