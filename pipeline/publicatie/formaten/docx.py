# SPDX-License-Identifier: EUPL-1.2
"""docx for who wants to reuse the text: real headings, header rows, notes; no trace of a writer."""

from __future__ import annotations

from html import escape

from pipeline.bronnen import sjablonen
from pipeline.publicatie.formaten import _ooxml
from pipeline.publicatie.formaten._tekstverwerking import Vorm, run
from pipeline.publicatie.formaten.basis import Versie
from pipeline.weergave.huiskleur import in_huiskleur

EXTENSIE = "docx"
_PAGINA = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
    '<w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1701" w:right="1361" w:bottom="1531" w:left="1531" w:header="709" w:footer="709" '
    'w:gutter="0"/>{}</w:sectPr>'
)
_OMSLAG = '<w:spacing w:before="2600"/>'
_GALERIJ = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
_LEGE_NOTEN = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)


def schrijf(versie: Versie) -> bytes:
    """The version as docx bytes; the same version gives the same bytes."""
    beelden = {key: (naam, inhoud) for key, naam, inhoud in versie.beelden()}
    vorm = Vorm(beelden)
    body = "".join(vorm.block(b) for b in versie.document.blocks)
    front = _front(versie, vorm) + _contents(versie)
    vaste = {
        "rId1": ("styles", "styles.xml", False),
        "rId2": ("numbering", "numbering.xml", False),
        "rId3": ("settings", "settings.xml", False),
        "rId4": ("header", "header1.xml", False),
        "rId5": ("footer", "footer1.xml", False),
        "rId6": ("footnotes", "footnotes.xml", False),
    }
    parts = {
        "word/document.xml": _ooxml.part(
            "document", f"<w:body>{front}{in_huiskleur(body, versie.kleur)}{_pagina(versie)}</w:body>"
        ),
        "word/footnotes.xml": _ooxml.part("footnotes", _LEGE_NOTEN + "".join(vorm.noten)),
        "word/header1.xml": _ooxml.part("hdr", _line("Header", versie.titeltekst)),
        "word/footer1.xml": _ooxml.part("ftr", _footer(versie)),
        "word/_rels/document.xml.rels": _ooxml.relations({**vaste, **vorm.relaties}),
        "word/_rels/footnotes.xml.rels": _ooxml.relations(vorm.relaties),
        "word/styles.xml": _template("styles.xml", versie.kleur),
        "word/settings.xml": _template("settings.xml", versie.kleur),
        "word/numbering.xml": _numbering(vorm, versie.kleur),
        **{f"word/media/{naam}": inhoud for naam, inhoud in beelden.values()},
        **_ooxml.properties(versie.titeltekst, versie.kop.uitgever),
    }
    return _ooxml.package(parts)


def _pagina(versie: Versie) -> str:
    """The page; a report has a cover without running head and foot."""
    return _PAGINA.format("<w:titlePg/>" if versie.rapport else "")


def _template(naam: str, kleur: str) -> bytes:
    text = (sjablonen() / "publiek" / "docx" / naam).read_text(encoding="utf-8")
    return in_huiskleur(text, kleur).encode("utf-8")


def _numbering(vorm: Vorm, kleur: str) -> bytes:
    """One numbering per list, so that each starts where it should."""
    rows = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{0 if start is None else 1}"/>'
        + (
            ""
            if start is None
            else f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        )
        + "</w:num>"
        for n, (start, level) in enumerate(vorm.reeksen, 1)
    )
    return _template("numbering.xml", kleur).replace(b"<!-- reeksen -->", rows.encode())


def _line(style: str, text: str, rpr: str = "", ppr: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{ppr}</w:pPr>{run(text, rpr)}</w:p>'


def _front(versie: Versie, vorm: Vorm) -> str:
    kop = versie.kop
    room = _OMSLAG if versie.rapport else ""
    title = f'<w:p><w:pPr><w:pStyle w:val="Title"/>{room}</w:pPr>{vorm.inlines(versie.titel)}</w:p>'
    facts = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Gegevens"/></w:pPr>{run(naam)}<w:r><w:tab/></w:r>{run(waarde)}</w:p>'
        for naam, waarde in kop.gegevens
    )
    return (
        (_line("Organisatie", kop.uitgever) if kop.uitgever else "")
        + title
        + (_line("Subtitle", kop.ondertitel) if kop.ondertitel else "")
        + facts
        + _line("Versie", kop.versiekop, "<w:b/>", '<w:keepNext/><w:spacing w:before="480" w:after="0"/>')
        + _line("Versie", kop.uitleg, "", '<w:spacing w:before="0" w:after="360"/>')
    )


def _contents(versie: Versie) -> str:
    """A filled table of contents that Word can refresh; without page numbers, which only Word knows."""
    if not versie.rapport:
        return ""
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        ' TOC \\o "1-3" \\n \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    rows = [
        f'<w:p><w:pPr><w:pStyle w:val="TOC{level}"/></w:pPr>{"" if n else begin}'
        f'<w:hyperlink w:anchor="{ident.replace("-", "_")}" w:history="1">{run(words)}</w:hyperlink></w:p>'
        for n, (ident, level, words) in enumerate(k for k in versie.koppen if k[1] <= 3)
    ]
    end = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>'
    inside = _line("Inhoudskop", "Inhoud", "", "<w:pageBreakBefore/>") + "".join(rows) + end
    return f"<w:sdt><w:sdtPr>{_GALERIJ}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def _footer(versie: Versie) -> str:
    left = " · ".join(x for x in (versie.kop.kenmerk, versie.kop.versienaam) if x)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{run(left)}<w:r><w:tab/></w:r>'
        f"{run('bladzijde ')}{_field('PAGE')}{run(' van ')}{_field('NUMPAGES')}</w:p>"
    )


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {escape(name)} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
