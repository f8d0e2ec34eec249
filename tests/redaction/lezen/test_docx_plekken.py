# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - a case is one line
"""Places in a Word file where words can hide: each is taken over, or reported with its words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.redaction.lezen import maak
from tests.redaction.lezen.hulp import blocking, read, reported, texts
from tests.redaction.lezen.maak import docx, field, note_ref, notes, par, part, picture, run, textbox

G = "Geheim woord"
_HIDE = "<w:rPr><w:vanish/></w:rPr>"
_STYLE = '<w:rPr><w:rStyle w:val="WegOok"/></w:rPr>'
_CHART = part("c:chartSpace", f"<a:p><a:r><a:t>{G}</a:t></a:r></a:p>")
_DRAWN = "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri='{}'>{}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
_CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_SMART_URI = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
_SDT = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
_COMMENT = part("w:comments", f'<w:comment w:id="3" w:author="A">{par(G)}</w:comment>')
_HEADER = part("w:hdr", par(G))

# name -> (paragraphs, keyword arguments for docx, kind of report)
GEMELD: dict[str, tuple[list[str], dict[str, Any], str]] = {
    "tekstvak": ([par("Voor ", textbox(G), " na")], {}, "tekstvak"),
    "tekstvak alleen VML": ([par(f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{par(G)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")], {}, "tekstvak"),
    "WordArt": ([par(f"<w:r><w:pict><v:shape><v:textpath string='{G}'/></v:shape></w:pict></w:r>")], {}, "tekstvak"),
    "verborgen": ([par("Voor ", run("Geheim ", _HIDE), run("woord", _HIDE), " na")], {}, "verborgen tekst"),
    "verborgen door stijl": ([par("Voor ", run(G, _STYLE))], {}, "verborgen tekst"),
    "verwijderd": ([par("Voor", f"<w:del w:id='1'><w:r><w:delText>{G}</w:delText></w:r></w:del>")], {}, "verwijderde tekst"),
    "verplaatst": ([par("Voor", f"<w:moveFrom w:id='1'>{run(G)}</w:moveFrom>")], {}, "verwijderde tekst"),
    "verwijderde rij": ([f"<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>{par(G)}</w:tc></w:tr><w:tr><w:tc>{par('Blijft')}</w:tc></w:tr></w:tbl>"], {}, "verwijderde tekst"),
    "opmerking": ([par("Voor", "<w:r><w:commentReference w:id='3'/></w:r>")], {"delen": [("r9", "comments", "comments.xml", _COMMENT)]}, "opmerking"),
    "koptekst": ([par("Voor")], {"delen": [("r9", "header", "header1.xml", _HEADER)]}, "koptekst"),
    "voettekst": ([par("Voor")], {"delen": [("r9", "footer", "footer1.xml", part("w:ftr", par(G)))]}, "voettekst"),
    "grafiek": ([par(_DRAWN.format(_CHART_URI, "<c:chart r:id='r9'/>"))], {"delen": [("r9", "chart", "charts/chart1.xml", _CHART)]}, "grafiek"),
    "SmartArt": ([par(_DRAWN.format(_SMART_URI, "<dgm:relIds r:dm='r9'/>"))], {"delen": [("r9", "diagramData", "diagrams/data1.xml", _CHART)]}, "SmartArt-schema"),
    "ingevoegd bestand": ([par("Voor"), "<w:altChunk r:id='r9'/>"], {"delen": [("r9", "aFChunk", "stuk.html", f"<p>{G}</p>")]}, "ingevoegd bestand"),
    "aangepaste XML": ([par("Voor")], {"delen": [("r9", "customXml", "../customXml/item1.xml", f"<x>{G}</x>")]}, "aangepaste XML"),
    "documentvariabele": ([par("Voor")], {"delen": [("r9", "settings", "settings.xml", part("w:settings", f"<w:docVars><w:docVar w:name='a' w:val='{G}'/></w:docVars>"))]}, "documentvariabele"),
    "bouwstenen": ([par("Voor")], {"delen": [("r9", "glossaryDocument", "glossary/document.xml", part("w:glossaryDocument", par(G)))]}, "bouwstenen"),
    "onbekend onderdeel": ([par("Voor")], {"delen": [("r9", "nieuwigheid", "nieuw.xml", f"<x>{G}</x>")]}, "onbekend onderdeel"),
    "los onderdeel": ([par("Voor")], {"extra": {"word/oud.xml": f"<x>{G}</x>"}}, "los onderdeel"),
    "losse voetnoot": ([par("Voor")], {"delen": [("r9", "footnotes", "footnotes.xml", notes(par(G)))]}, "noot zonder verwijzing"),
    "symbool": ([par("Voor", "<w:r><w:sym w:font='Webdings' w:char='F021'/></w:r>")], {}, "symbool"),
    "ruby": ([par("<w:r><w:ruby><w:rubyPr/><w:rt>" + run(G) + "</w:rt><w:rubyBase>" + run("Basis") + "</w:rubyBase></w:ruby></w:r>")], {}, "tekst boven de regel"),
    "plaatshouder": ([par("Voor", _SDT.format("<w:showingPlcHdr/>", run(G)))], {}, "plaatshouder van een invulveld"),
    "formule": ([par("Voor", f"<m:oMath><m:r><m:t>{G}</m:t></m:r></m:oMath>")], {}, "formule"),
    "indexveld": ([par("Voor", field(f'XE "{G}"', ""))], {}, "verborgen veld"),
    "tabelbeschrijving": ([f"<w:tbl><w:tblPr><w:tblDescription w:val='{G}'/></w:tblPr><w:tr><w:tc>{par('a')}</w:tc></w:tr></w:tbl>"], {}, "beschrijving van een tabel"),
    "onbekend element": ([par("Voor", f"<w:nieuw>{run(G)}</w:nieuw>")], {}, "onbekend element nieuw"),
    "onleesbare afbeelding": ([par("Voor", picture("r9", G))], {"delen": [("r9", "image", "media/image1.emf", b"\x01\x00")]}, "afbeelding"),
    "schermtip": ([par(f"<w:hyperlink r:id='r8' w:tooltip='{G}'>{run('hier')}</w:hyperlink>")], {"extern": [("r8", "https://example.nl")]}, "schermtip bij een koppeling"),
    "koppeling naar bestand": ([par(f"<w:hyperlink r:id='r8'>{run('hier')}</w:hyperlink>")], {"extern": [("r8", "file:///c:/Geheim%20woord")]}, "koppeling"),
    "verborgen rij": ([f"<w:tbl><w:tr><w:tc>{par('Blijft')}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{par(G)}</w:tc></w:tr></w:tbl>"], {}, "verborgen tekst"),
    "onder samengevoegde cel": ([f"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>{par('Blijft')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{par(G)}</w:tc></w:tr></w:tbl>"], {}, "verborgen tekst"),
    "wit op wit": ([par("Voor ", run(G, "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>"))], {}, "verborgen tekst"),
    "zwart gemarkeerd": ([par("Voor ", run(G, "<w:rPr><w:highlight w:val='black'/></w:rPr>"))], {}, "verborgen tekst"),
    "zwart op zwarte alinea": ([f"<w:p><w:pPr><w:shd w:val='clear' w:fill='000000'/></w:pPr>{run(G, '<w:rPr><w:color w:val=' + chr(34) + '000000' + chr(34) + '/></w:rPr>')}</w:p>"], {}, "verborgen tekst"),
    "een punt groot": ([par("Voor ", run(G, "<w:rPr><w:sz w:val='2'/></w:rPr>"))], {}, "verborgen tekst"),
    "knopveld": ([par("Voor", field(f"MACROBUTTON NoMacro {G}", ""))], {}, "veld zonder tekst"),
    "schermtip van een veld": ([par(field(f'HYPERLINK "https://example.nl" \\o "{G}"', "hier"))], {}, "schermtip bij een koppeling"),
    "groep van tekstvakken": ([par("Voor ", f"<w:r><w:drawing><wp:anchor><wp:docPr id='1' descr='vorm'/><a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'><wps:wsp><wps:txbx><w:txbxContent>{par(G)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>")], {}, "tekstvak"),
    "werkblad in een object": ([par("<w:r><w:object><o:OLEObject r:id='r9'/></w:object></w:r>")], {"delen": [("r9", "package", "embeddings/blad.xlsx", maak.zipped({"xl/sharedStrings.xml": f"<sst><t>{G}</t></sst>"}))]}, "ingesloten object"),
    "terugvaltekst": ([par(f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>{G}</w:t></mc:Fallback></mc:AlternateContent></w:r>")], {}, "terugvaltekst"),
}  # fmt: skip

OVERGENOMEN: dict[str, tuple[list[str], dict[str, Any]]] = {
    "verdeeld over runs": ([par(*(run(letter) for letter in G))], {}),
    "eenvoudig veld": ([par("Zie ", f"<w:fldSimple w:instr=' REF a '>{run(G)}</w:fldSimple>")], {}),
    "samengesteld veld": ([par("Zie ", field("REF a", G), ".")], {}),
    "veld in veld": ([par(field(f"IF 1 = 1 {field('REF a', 'x')}", G))], {}),
    "koppelingsveld": ([par(field('HYPERLINK "https://example.nl"', G))], {}),
    "invulveld in een regel": ([par("Voor ", _SDT.format("", run(G)))], {}),
    "invulveld om alinea's": ([_SDT.format("", par(G))], {}),
    "slimme tag": ([par(f"<w:smartTag w:element='x'>{run(G)}</w:smartTag>")], {}),
    "ingevoegd": ([par("Voor ", f"<w:ins w:id='1'>{run(G)}</w:ins>")], {}),
    "voetnoot": ([par("Voor", note_ref(1))], {"delen": [("r9", "footnotes", "footnotes.xml", notes(par(G)))]}),
    "eindnoot": ([par("Voor", note_ref(1, "endnote"))], {"delen": [("r9", "endnotes", "endnotes.xml", notes(par(G), kind="endnote"))]}),
    "tabel in tabel": ([f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{par(G)}</w:tc></w:tr></w:tbl>{par('')}</w:tc></w:tr></w:tbl>"], {}),
    "bijschrift bij afbeelding": ([par(picture("r9", G))], {"delen": [("r9", "image", "media/image1.png", maak.png())]}),
    "ondertitel": ([par("Titel", style="Titel"), par(G, style="Onder")], {}),
    "wit in een donkere cel": ([f"<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='1F4E79'/></w:tcPr>{par(run(G, '<w:rPr><w:color w:val=' + chr(34) + 'FFFFFF' + chr(34) + '/></w:rPr>'))}</w:tc></w:tr></w:tbl>"], {}),
    "geel gemarkeerd": ([par(run(G, "<w:rPr><w:highlight w:val='yellow'/></w:rPr>"))], {}),
    "rij die later begint": ([f"<w:tbl><w:tr><w:tc>{par('a')}</w:tc><w:tc>{par('b')}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc>{par(G)}</w:tc></w:tr></w:tbl>"], {}),
    "rij die breder is dan de rest": ([f"<w:tbl><w:tr><w:tc>{par('a')}</w:tc></w:tr><w:tr><w:tc>{par('b')}</w:tc><w:tc>{par(G)}</w:tc></w:tr></w:tbl>"], {}),
    "harde tab en harde regel": ([par("<w:r><w:t>voor</w:t><w:cr/><w:t>Geheim</w:t><w:ptab w:alignment='right'/><w:t>woord</w:t></w:r>")], {}),
    "Grieks uit lettertype Symbol": ([par(f"{G} ", "<w:r><w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr><w:t>a 2</w:t></w:r>")], {}),
    "letters als teken van een gewoon lettertype": ([par("<w:r><w:t>Gehei</w:t><w:sym w:font='Arial' w:char='F06D'/><w:t> w</w:t><w:sym w:font='Calibri' w:char='006F'/><w:t>ord</w:t></w:r>")], {}),
    "svg met png ernaast": ([par(picture("r9", G).replace("<a:blip r:embed=\"r9\"/>", "<a:blip r:embed='r9'><a:extLst><a:ext uri='x'><svg r:embed='r8'/></a:ext></a:extLst></a:blip>"))], {"delen": [("r9", "image", "media/image1.png", maak.png()), ("r8", "image", "media/image2.svg", "<svg/>")]}),
    "titel in een omslag": ([_SDT.format("<w:docPartObj><w:docPartGallery w:val='Cover Pages'/></w:docPartObj>", _SDT.format("", par(G, style="Titel")))], {}),
    "tabelbeschrijving die ook in de tekst staat": ([par(G), f"<w:tbl><w:tblPr><w:tblCaption w:val='{G}'/></w:tblPr><w:tr><w:tc>{par('a')}</w:tc></w:tr></w:tbl>"], {}),
    "aankruisvak en keuzelijst": ([par("<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:listEntry w:val='woord'/><w:listEntry w:val='Geheim woord'/><w:result w:val='1'/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>")], {}),
    "tekst bij nummers": ([f"<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>{run('Voor')}</w:p>"], {"delen": [("r9", "numbering", "numbering.xml", part("w:numbering", f"<w:abstractNum w:abstractNumId='5'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='{G} %1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"))]}),
}  # fmt: skip


@pytest.mark.parametrize("naam", GEMELD)
def test_hidden_words_are_reported_and_stay_out_of_the_tree(naam: str, tmp_path: Path) -> None:
    body, arguments, soort = GEMELD[naam]
    gelezen = read(tmp_path, "a.docx", docx(*body, **arguments))
    found = [tekst for kind, tekst in reported(gelezen) if kind == soort]
    assert len(found) == 1, reported(gelezen)
    expected = {"symbool": "F021", "koppeling naar bestand": "Geheim%20woord"}.get(naam, G)
    assert expected in found[0]
    assert expected not in " ".join(texts(gelezen))
    assert "tekst-ontbreekt" not in blocking(gelezen)
    assert "tekst-extra" not in blocking(gelezen)


@pytest.mark.parametrize("naam", OVERGENOMEN)
def test_words_in_wrappers_are_taken_over(naam: str, tmp_path: Path) -> None:
    body, arguments = OVERGENOMEN[naam]
    gelezen = read(tmp_path, "a.docx", docx(*body, **arguments))
    assert G in " ".join(texts(gelezen))
    assert reported(gelezen) == []
    assert blocking(gelezen) <= {"bijgehouden-wijzigingen"}
