# SPDX-License-Identifier: EUPL-1.2
"""Fill a Word template: ``vul(sjabloon, context)`` gives the bytes of a finished .docx.

The only place that knows docxtpl. A template is data, not code: it runs in a sandbox. A missing or
misspelt variable, an empty field that would be printed, a tag left over in any part, a syntax error
and a control character are a SjabloonFout that names template and paragraph: never a blank.
"""

from __future__ import annotations

import difflib
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from docxtpl import DocxTemplate
from jinja2.exceptions import SecurityError, TemplateError, TemplateSyntaxError, UndefinedError

from pipeline.fouten import SjabloonFout
from pipeline.weergave.gegevens import DICHT, OPEN, veilig
from pipeline.weergave.huiskleur import in_huiskleur
from pipeline.weergave.omgeving import Onafdrukbaar, maak_omgeving
from pipeline.weergave.pakket import afwerken, delen_van
from pipeline.weergave.plek import Alineas, merk, nummer_bij, nummer_op_regel, sjabloonregel, zonder_merk

_CODE_OVER = re.compile(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_NAAM_IN_FOUT = re.compile(r"(?:attribute |^)'([^']+)'(?: is undefined|$)")
_NOTEN = ("footnotes+xml", "endnotes+xml")


def vul(sjabloon: Path, context: Mapping[str, object], kleur: str = "") -> bytes:
    """The filled template as bytes; the same template and context give the same bytes.

    ``context`` holds dict, list and str only; ``context["titel"]`` becomes the title property.
    ``kleur`` (``#rrggbb``) takes the place of the accent of the template and of its tints.
    Language is nl-NL; no author, dates, revision marks or other traces (see ``afwerken``).
    Raises SjabloonFout.
    """
    inhoud = _lees(sjabloon)
    velden = veilig(context, sjabloon.name)
    assert isinstance(velden, dict)
    titel = context.get("titel")
    if not isinstance(titel, str) or not titel.strip():
        raise SjabloonFout(f"{sjabloon.name}: het veld titel ontbreekt; elk document heeft een titel.")
    gevuld = _Vuller(sjabloon.name, inhoud).vul(velden)
    delen = delen_van(gevuld)
    _geen_code_over(sjabloon.name, delen)
    return afwerken({naam: _afgewerkt(naam, deel, kleur) for naam, deel in delen.items()}, titel)


_DUBBELE_PUNT = re.compile(r"(?<=[^\W\d_]\.)\.(?=[\s<])")
"""The full stop of a sentence that ends with a name like "Zorg B.V."."""


def _lees(sjabloon: Path) -> bytes:
    try:
        inhoud = sjabloon.read_bytes()
        delen = delen_van(inhoud)
        tekst = delen["word/document.xml"].decode("utf-8")
    except (OSError, ValueError, KeyError):
        raise SjabloonFout(
            f"{sjabloon.name}: is geen leesbaar Word-sjabloon; herstel het bestand of haal het opnieuw op."
        ) from None
    if re.search(r"<w:(ins|del|moveFrom|moveTo|commentReference)[ >/]", tekst):
        raise SjabloonFout(
            f"{sjabloon.name}: bevat opmerkingen of bijgehouden wijzigingen; "
            "verwerk ze in Word en bewaar opnieuw."
        )
    return inhoud


def _afgewerkt(naam: str, deel: bytes, kleur: str) -> bytes:
    """The part in the colour of the house style, with the braces of the data back."""
    if not naam.endswith(".xml"):
        return deel
    tekst = deel.decode("utf-8")
    if naam == "word/document.xml":
        tekst = _DUBBELE_PUNT.sub("", tekst)
    if kleur and naam.startswith("word/"):
        tekst = in_huiskleur(tekst, kleur)
    for teken, gewoon in ((OPEN, "{"), (DICHT, "}")):
        tekst = tekst.replace(teken, gewoon).replace(f"&#{ord(teken)};", gewoon)
    return tekst.encode("utf-8")


def _geen_code_over(sjabloon: str, delen: Mapping[str, bytes]) -> None:
    """Whatever docxtpl does not fill (text boxes, charts, settings): no tag may stay behind there."""
    for naam, deel in sorted(delen.items()):
        if not naam.endswith((".xml", ".rels")) or naam.startswith("docProps/"):
            continue
        tekst = deel.decode("utf-8", errors="replace")
        if re.search(r"\{\{|\{%|\{#", re.sub(r"<[^>]*>", "", tekst)) or re.search(
            r'="[^"]*(\{\{|\{%)', tekst
        ):
            raise SjabloonFout(
                f"{sjabloon}: in het onderdeel {naam} blijft sjablooncode staan; "
                "verplaats die naar de gewone tekst."
            )


class _Vuller(DocxTemplate):  # type: ignore[misc]
    """docxtpl, with the place of an error, and with notes at the foot and the end filled too."""

    def __init__(self, naam: str, inhoud: bytes) -> None:
        super().__init__(io.BytesIO(inhoud))
        self._naam = naam
        self._deel = ""
        self._alineas = Alineas("", ())

    def vul(self, velden: dict[str, Any]) -> bytes:
        self.render(velden, maak_omgeving(), autoescape=True)
        uit = io.BytesIO()
        self.save(uit)
        return uit.getvalue()

    def patch_xml(self, src_xml: str) -> str:
        self._alineas = Alineas.van(self._deel, src_xml)
        return cast("str", super().patch_xml(merk(src_xml)))

    def build_headers_footers_xml(
        self, context: dict[str, Any], uri: str, jinja_env: Any = None
    ) -> Iterator[tuple[str, bytes]]:
        self._deel = "koptekst" if uri == self.HEADER_URI else "voettekst"
        yield from super().build_headers_footers_xml(context, uri, jinja_env)

    def render_footnotes(self, context: dict[str, Any], jinja_env: Any = None) -> None:
        self._deel = "noten"
        for part in self.docx.part.package.iter_parts():
            if part.content_type.endswith(_NOTEN):
                xml = self.render_xml_part(
                    self.patch_xml(part.blob.decode("utf-8")), part, context, jinja_env
                )
                part._blob = xml.encode("utf-8")

    def render_properties(self, context: dict[str, Any], jinja_env: Any = None) -> None:
        """Nothing: properties hold no code here, they are written anew afterwards."""

    def render_xml_part(self, src_xml: str, part: Any, context: dict[str, Any], jinja_env: Any = None) -> str:
        try:
            uit = jinja_env.from_string(src_xml).render(context)
        except TemplateSyntaxError as fout:
            raise self._fout(nummer_op_regel(src_xml, fout.lineno), _syntaxis(fout)) from None
        except Exception as fout:
            regel = sjabloonregel(fout.__traceback__)
            raise self._fout(nummer_op_regel(src_xml, regel), _uitleg(fout, context)) from None
        over = _CODE_OVER.search(re.sub(r"<[^>]*>", lambda m: " " * len(m.group()), uit))
        if over is not None:
            raise self._fout(
                nummer_bij(uit, over.start()), "er blijft sjablooncode staan; controleer de accolades"
            )
        return cast("str", self.resolve_listing(zonder_merk(uit)))

    def _fout(self, nummer: int, wat: str) -> SjabloonFout:
        einde = "" if wat.endswith("?") else "."
        return SjabloonFout(f"{self._naam}, {self._alineas.plek(nummer)}: {wat}{einde}")


def _syntaxis(fout: TemplateSyntaxError) -> str:
    blok = re.search(r"unknown tag|end of template|\bend(if|for)\b", str(fout.message))
    oorzaak = "een blok is niet gesloten of niet geopend" if blok else "de code klopt niet"
    return f"{oorzaak}; controleer {{% if %}}, {{% for %}} en de accolades in deze alinea"


def _uitleg(fout: Exception, context: Mapping[str, Any]) -> str:
    if isinstance(fout, Onafdrukbaar):
        return str(fout)
    if isinstance(fout, SecurityError):
        return "de code doet iets dat in een sjabloon niet mag; gebruik alleen velden, if en for"
    if isinstance(fout, UndefinedError):
        found = _NAAM_IN_FOUT.search(str(fout))
        return _onbekend(found.group(1) if found else "", context)
    soort = "sjabloonfout" if isinstance(fout, TemplateError) else type(fout).__name__
    return f"de code kan niet worden uitgevoerd ({soort}); vereenvoudig de code in deze alinea"


def _onbekend(naam: str, context: Mapping[str, Any]) -> str:
    if not naam:
        return "de code vraagt om iets dat niet bestaat; controleer de namen in deze alinea"
    paden = [pad for pad in _paden(context) if pad != naam]
    nabij = difflib.get_close_matches(naam, [pad.rpartition(".")[2] for pad in paden], n=1, cutoff=0.6)
    zoals = next((pad for pad in paden if nabij and pad.rpartition(".")[2] == nabij[0]), None)
    tip = f'; bedoelde u "{zoals}"?' if zoals else "; gebruik een veld dat dit document kent"
    return f'het veld "{naam}" bestaat niet{tip}'


def _paden(waarde: object, boven: str = "") -> list[str]:
    if isinstance(waarde, Mapping):
        stap = f"{boven}." if boven else ""
        return [pad for k, v in waarde.items() for pad in (f"{stap}{k}", *_paden(v, f"{stap}{k}"))]
    return []
