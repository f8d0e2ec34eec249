# SPDX-License-Identifier: EUPL-1.2
"""One self-contained, accessible page: no script, no outside file, colour is never the only sign."""

from __future__ import annotations

from html import escape

from pipeline.toets.model import Bevinding, Uitslag
from pipeline.toets.verslag import _woorden as woorden

_WOORD = {"blokkade": "Weigering", "waarschuwing": "Let op", "informatie": "Ter informatie"}
_STIJL = """
body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;
padding:0 1rem;color:#1a1a1a;background:#fff}
h1,h2,h3{line-height:1.25}
.uitslag{padding:.75rem 1rem;border:2px solid #1a1a1a}
article{border-left:.4rem solid #595959;padding:.1rem 0 .1rem 1rem;margin:1rem 0}
article.blokkade{border-color:#a30000}article.waarschuwing{border-color:#7a5200}
dt{font-weight:600}dd{margin:0 0 .5rem}code{overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{background:#121212;color:#f0f0f0}.uitslag{border-color:#f0f0f0}
article.blokkade{border-color:#ff8a80}article.waarschuwing{border-color:#ffcc80}}
"""


def schrijf(uitslag: Uitslag, _dossier: str) -> str:
    """The page."""
    kop = "Mag openbaar" if uitslag.toegestaan else "Mag niet openbaar"
    kop = "Zaak klopt niet" if uitslag.zaakfouten else kop
    delen = [
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{kop} - toets van Lakmoes</title>\n<style>{_STIJL}</style>\n</head>\n<body>\n<main>",
        f"<h1>{kop}</h1>",
        f"<p>{escape(woorden.getoetst(uitslag))}.</p>",
    ]
    if uitslag.gesimuleerd:
        delen.append("<p><strong>Simulatie:</strong> dit moment ligt na de klok.</p>")
    slot = "".join(f"<p>{escape(regel.removeprefix('- '))}</p>" for regel in woorden.slot(uitslag))
    delen.append(f'<div class="uitslag">{slot}</div>')
    delen += [_document(uitslag, d) for d in woorden.documenten(uitslag)]
    delen += [
        f"<p><strong>Fout in de zaak</strong> (<code>{escape(woorden.waar_fout(f))}</code>): "
        f"{escape(f.melding)}</p>"
        for f in uitslag.zaakfouten
    ]
    delen += [
        f"<p><strong>Ontheffing ongeldig</strong> (regel {f.regelnr}): {escape(f.melding)}.</p>"
        for f in uitslag.ontheffingsfouten
    ]
    delen.append(f"</main>\n<footer>{_voet(uitslag)}</footer>\n</body>\n</html>")
    return "\n".join(delen) + "\n"


def _voet(u: Uitslag) -> str:
    return "".join(f"<p>{escape(zin)}</p>" for zin in (*u.uitgangspunten, woorden.IDENTITEIT))


def _document(u: Uitslag, document: str | None) -> str:
    titel = "De zaak als geheel"
    if document is not None:
        titel = f"{document}: {'mag openbaar' if woorden.mag(u, document) else 'mag niet openbaar'}"
    bevindingen = "\n".join(_bevinding(b) for b in u.van(document))
    return f"<section>\n<h2>{escape(titel)}</h2>\n{bevindingen or '<p>Niets gevonden.</p>'}\n</section>"


def _bevinding(b: Bevinding) -> str:
    rijen = [("Bron", b.bron), ("Plek", woorden.waar(b)), ("Rust op", woorden.RUST_OP[b.rust_op])]
    rijen += [("Wat te doen", b.herstel)] if b.herstel else []
    rijen += [("Vanaf", woorden.moment(b.vanaf))] if b.vanaf else []
    lijst = "".join(f"<dt>{naam}</dt><dd>{escape(waarde)}</dd>" for naam, waarde in rijen)
    kop = f"{_WOORD[b.ernst]}: {b.melding}"
    titel = f"<p><code>{escape(b.regel)}</code> {escape(woorden.titel(b.regel))}</p>"
    return f'<article class="{b.ernst}"><h3>{escape(kop)}</h3>{titel}<dl>{lijst}</dl></article>'
