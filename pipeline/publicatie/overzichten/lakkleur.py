# SPDX-License-Identifier: EUPL-1.2
"""Colour for a sign in the text: written as signs first, coloured in the finished Word file or web page.

The writers of public versions know no colours, and must not: so nothing of this can get into one.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from pipeline.publicatie.formaten import _ooxml

STANDEN: Mapping[str, str] = {
    "lakken": "besloten: lakken",
    "voorstel": "voorstel: lakken",
    "bezien": "nog te bekijken",
    "blijft": "besloten: blijft staan",
}
"""What may stand on a mention, with the words for it."""
_KLEUREN = {"lakken": "F8C8C8", "voorstel": "FFD9A0", "bezien": "FFF2A8", "blijft": "CFE8CF"}
_OPEN, _MIDDEN, _DICHT = "\ue0a0", "\ue0a1", "\ue0a2"
"""Signs of the private use area: no document that was read can mean anything by these."""
_TEKEN = re.compile(rf"\[{_OPEN}([a-z]+){_MIDDEN}([^{_DICHT}]*){_MIDDEN}([^{_DICHT}]*){_DICHT}\]")
_KENMERK = re.compile(r'"[^"<>]*"|<title>[^<]*</title>')
_RPR = r"(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?"
_RUN = re.compile(rf'<w:r>{_RPR}<w:t xml:space="preserve">([^<]*)</w:t></w:r>')
_STIJL = "mark { color: #000; border-bottom: 2px solid #000; }\n.grond { font-size: .85em; }\n"
_ROBOTS = '<meta name="robots" content="noindex, nofollow, noarchive">\n</head>'


@dataclass(frozen=True, slots=True)
class Teken:
    """How a mention is shown: one of ``STANDEN`` and the words that follow it."""

    hoe: str
    woorden: str

    def om(self, tekst: str) -> str:
        """The text with this sign around it; other signs in it go."""
        kaal = "".join(c for c in tekst if c not in (_OPEN, _MIDDEN, _DICHT))
        return f"{_OPEN}{self.hoe}{_MIDDEN}{kaal}{_MIDDEN}{self.woorden}{_DICHT}"


def _in_woorden(tekst: str) -> str:
    return _TEKEN.sub(r"\2 [\3]", tekst)


def in_html(pagina: bytes) -> bytes:
    """The page with each sign as a mark; in attributes and in the title as words."""
    tekst = _KENMERK.sub(lambda m: _in_woorden(m[0]), pagina.decode("utf-8"))
    tekst = _TEKEN.sub(r'<mark class="\1">\2 <span class="grond">[\3]</span></mark>', tekst)
    regels = "".join(f"mark.{hoe} {{ background: #{kleur}; }}\n" for hoe, kleur in _KLEUREN.items())
    stijl = f"{_STIJL}{regels}</style>"
    return tekst.replace("</style>", stijl, 1).replace("</head>", _ROBOTS, 1).encode("utf-8")


def in_docx(bestand: bytes) -> bytes:
    """The Word file with each sign as shaded runs; outside the text as words."""
    with zipfile.ZipFile(BytesIO(bestand)) as archief:
        delen = {i.filename: archief.read(i) for i in archief.infolist()}
    gekleurd = {n: _deel(d.decode("utf-8")).encode("utf-8") for n, d in delen.items() if n.endswith(".xml")}
    return _ooxml.package({**delen, **gekleurd})


def _deel(xml: str) -> str:
    met = _RUN.sub(lambda m: _runs(m[1] or "", m[2]) if _OPEN in m[2] else m[0], xml)
    return _in_woorden(met)


def _runs(rpr: str, tekst: str) -> str:
    """One run as several: plain, shaded, and shaded and small for the words after it."""
    uit, vanaf = [], 0
    for m in _TEKEN.finditer(tekst):
        vlak = f'<w:shd w:val="clear" w:color="auto" w:fill="{_KLEUREN[m[1]]}"/>'
        uit += [_run(rpr, tekst[vanaf : m.start()]), _run(_met(rpr, vlak), m[2])]
        uit.append(_run(_met(rpr, f'<w:sz w:val="16"/>{vlak}'), f" [{m[3]}]"))
        vanaf = m.end()
    return "".join([*uit, _run(rpr, tekst[vanaf:])])


def _met(rpr: str, erbij: str) -> str:
    """Run properties in the order of the schema: underline comes between size and shading."""
    maat, vlak = re.findall(r"<w:sz [^>]*>", erbij), re.findall(r"<w:shd [^>]*>", erbij)
    los = re.findall(r"<w:[^>]*>", rpr)
    voor = [x for x in los if not x.startswith(("<w:u ", "<w:vertAlign"))]
    streep = [x for x in los if x.startswith("<w:u ")]
    hoog = [x for x in los if x.startswith("<w:vertAlign")]
    return "".join([*voor, *maat, *streep, *vlak, *hoog])


def _run(rpr: str, tekst: str) -> str:
    eigen = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return f'<w:r>{eigen}<w:t xml:space="preserve">{tekst}</w:t></w:r>' if tekst else ""
