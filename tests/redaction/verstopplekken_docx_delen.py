# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one hiding place a line reads best
"""Hiding places in the other parts of a Word package: notes, pictures, properties, the zip itself."""

from __future__ import annotations

import base64
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.redaction.verstopplekken_docx_tekst import Plek
from tests.redaction.verstopplekken_pakket import SOORT, Pakket, alinea, deelxml, run, zin

PLEKKEN: dict[str, Plek] = {}
DOC = "word/document.xml"
A = "http://schemas.openxmlformats.org/drawingml/2006"
MS = "http://schemas.microsoft.com/office"


def plaatje(**tekst: str) -> bytes:
    info, uit = PngInfo(), BytesIO()
    for sleutel, waarde in tekst.items():
        info.add_text(sleutel, waarde, zip=sleutel == "Comment")
    Image.new("RGB", (20, 20), "red").save(uit, "PNG", pnginfo=info)
    return uit.getvalue()


def _jpeg(g: str) -> bytes:
    uit, exif = BytesIO(), Image.Exif()
    exif[0x013B] = g
    Image.new("RGB", (20, 20), "red").save(uit, "JPEG", exif=exif, comment=g.encode())
    return uit.getvalue()


def _tekening(binnen: str, pr: str = 'id="1" name="n"', uri: str = "picture") -> str:
    return (
        f"<w:drawing><wp:inline><wp:extent cx='9000' cy='9000'/><wp:docPr {pr}/>"
        f'<a:graphic><a:graphicData uri="{A}/{uri}">{binnen}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def _pic(rid: str, pr: str = 'id="1" name="n"', blip: str = "r:embed") -> str:
    return (
        f'<pic:pic><pic:nvPicPr><pic:cNvPr {pr}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip {blip}="{rid}"/></pic:blipFill>'
        "<pic:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='9000' cy='9000'/></a:xfrm></pic:spPr></pic:pic>"
    )


def _beeld(
    p: Pakket, inhoud: bytes, pr: str = 'id="1" name="n"', eigen: str = 'id="1" name="n"', ext: str = "png"
) -> None:
    naam = f"word/media/image{p.nummer()}.{ext}"
    p.body.append(alinea(f"<w:r>{_tekening(_pic(p.deel(naam, inhoud, rel='image'), eigen), pr)}</w:r>"))


def _wps(inhoud: str, pr: str = 'id="1" name="n"') -> str:
    vak = f"<wps:wsp><wps:txbx><w:txbxContent>{inhoud}</w:txbxContent></wps:txbx></wps:wsp>"
    return f'<w:drawing><wp:anchor><wp:docPr {pr}/><a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingShape">{vak}</a:graphicData></a:graphic></wp:anchor></w:drawing>'


def _keuze(een: str, ander: str) -> str:
    return alinea(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{een}</mc:Choice><mc:Fallback>{ander}</mc:Fallback></mc:AlternateContent></w:r>'
    )


def _vml(inhoud: str, pr: str = "") -> str:
    return f"<w:pict><v:shape {pr}>{inhoud}</v:shape></w:pict>"


def _vakvml(g: str) -> str:
    return _vml(f"<v:textbox><w:txbxContent>{zin(g)}</w:txbxContent></v:textbox>")


def _r(binnen: str) -> str:
    return alinea(f"<w:r>{binnen}</w:r>")


def _body(naam: str, maak: object) -> None:
    PLEKKEN[naam] = lambda p, g: p.body.append(maak(g))  # type: ignore[operator]


# -- text boxes and drawings
_body("tekstvak DrawingML", lambda g: _r(_wps(zin(g))))
_body("tekstvak VML", lambda g: _r(_vakvml(g)))
_body("tekstvak, gekozen tak", lambda g: _keuze(_wps(zin(g)), _vakvml("x")))
_body("tekstvak, andere tak", lambda g: _keuze(_wps(zin("x")), _vakvml(g)))
_body(
    "tekstvak in groep",
    lambda g: _r(
        f'<w:drawing><wp:inline><wp:docPr id="1" name="n"/><a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingGroup"><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>{zin(g)}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>'
    ),
)
_body(
    "vorm met eigen tekst",
    lambda g: _r(
        _tekening(f"<a:sp><a:txBody><a:p><a:r><a:t>{g}</a:t></a:r></a:p></a:txBody></a:sp>", uri="shape")
    ),
)
_body("tekstvak met naam", lambda g: _r(_wps(zin("x"), f'id="1" name="{g}"')))
_body("tekstvak met omschrijving", lambda g: _r(_wps(zin("x"), f'id="1" name="n" descr="{g}"')))
_body("watermerk", lambda g: _r(_vml(f'<v:textpath on="t" string="{g}"/>')))
_body("VML alt", lambda g: _r(_vml("", f'alt="{g}"')))
_body("VML titel", lambda g: _r(_vml(f'<v:imagedata o:title="{g}"/>')))
_body("VML link", lambda g: _r(_vml("", f'href="http://x.nl/{g}"')))
_body("VML gegevens", lambda g: _r(_vml("", f'o:gfxdata="{base64.b64encode(g.encode()).decode()}"')))
_body(
    "handtekeningregel",
    lambda g: _r(_vml(f'<o:signatureline o:suggestedsigner="{g}" o:suggestedsigneremail="x@x.nl"/>')),
)
_body(
    "link op tekening",
    lambda g: _r(
        _tekening(
            "",
            'id="1" name="n"><a:hlinkClick r:id="" tooltip="' + g + '"/></wp:docPr><wp:docPr id="2" name="m"',
        )
    ),
)
_body(
    "inkt zonder beeld",
    lambda g: _r(
        f'<w:drawing><wp:inline><wp:docPr id="1" name="n"/><a:graphic><a:graphicData uri="{MS}/word/2010/wordprocessingInk"><wpi:nvContentPartPr><wpi:cNvPr id="1" name="{g}"/></wpi:nvContentPartPr></a:graphicData></a:graphic></wp:inline></w:drawing>'
    ),
)
PLEKKEN["inkt"] = lambda p, g: p.body.append(
    _r(
        f'<w:contentPart r:id="{p.deel(f"word/ink/ink{p.nummer()}.xml", f"<ink xmlns=%rurn:i%r><annotation>{g}</annotation></ink>".replace("%r", chr(34)), "application/inkml+xml", rel="customXml")}"/>'
    )
)
PLEKKEN["VML-link met relatie"] = lambda p, g: p.body.append(
    _r(
        f'<w:pict><v:shape><v:imagedata r:href="{p.rel(DOC, "image", f"http://x.nl/{g}.png", True)}"/></v:shape></w:pict>'
    )
)
# -- pictures
PLEKKEN["beeld, omschrijving"] = lambda p, g: _beeld(p, plaatje(), f'id="1" name="n" descr="{g}"')
PLEKKEN["beeld, titel"] = lambda p, g: _beeld(p, plaatje(), f'id="1" name="n" title="{g}"')
PLEKKEN["beeld, naam"] = lambda p, g: _beeld(p, plaatje(), f'id="1" name="{g}"')
PLEKKEN["beeld, eigen omschrijving"] = lambda p, g: _beeld(
    p, plaatje(), 'id="1" name="n"', f'id="1" name="n" descr="{g}"'
)
PLEKKEN["beeld, bestandsnaam bij maken"] = lambda p, g: _beeld(
    p, plaatje(), 'id="1" name="n"', f'id="1" name="C:\\{g}.png"'
)
PLEKKEN["beeld, PNG tEXt"] = lambda p, g: _beeld(p, plaatje(Author=g))
PLEKKEN["beeld, PNG zTXt"] = lambda p, g: _beeld(p, plaatje(Comment=g))
PLEKKEN["beeld, achter het eind"] = lambda p, g: _beeld(p, plaatje() + g.encode())
PLEKKEN["beeld, JPEG EXIF"] = lambda p, g: _beeld(p, _jpeg(g), ext="jpeg")
PLEKKEN["beeld, SVG tekst"] = lambda p, g: _beeld(
    p, f'<svg xmlns="http://www.w3.org/2000/svg"><text>{g}</text></svg>'.encode(), ext="svg"
)
PLEKKEN["beeld, EMF"] = lambda p, g: _beeld(
    p, b"\x01\x00\x00\x00" + b"\x00" * 36 + b" EMF" + g.encode("utf-16-le"), ext="emf"
)
PLEKKEN["beeld, naam van onderdeel"] = lambda p, g: p.body.append(
    _r(_tekening(_pic(p.deel(f"word/media/{g}.png", plaatje(), rel="image"))))
)
PLEKKEN["beeld, van buiten"] = lambda p, g: p.body.append(
    _r(_tekening(_pic(p.rel(DOC, "image", f"file:///C:/{g}.png", True), blip="r:link")))
)
PLEKKEN["beeld dat nergens staat"] = lambda p, g: p.deel(
    f"word/media/los{p.nummer()}.png", plaatje(Author=g), rel="image"
)
# -- notes, headers, footers, comments


def _noot(soort: str, p: Pakket, g: str, kenmerk: str = "", verwijs: bool = True, inhoud: str = "") -> None:
    nummer = p.nummer()
    p.plus(f"word/{soort}s.xml", f'<w:{soort} w:id="{nummer}" {kenmerk}>{inhoud or zin(g)}</w:{soort}>')
    if verwijs:
        p.body.append(alinea(run("met noot"), f'<w:r><w:{soort}Reference w:id="{nummer}"/></w:r>'))


def _kopvoet(soort: str, welke: str, p: Pakket, inhoud: str) -> None:
    tag = "hdr" if soort == "header" else "ftr"
    rid = p.deel(
        f"word/{soort}{p.nummer()}.xml", deelxml(f"w:{tag}", inhoud), f"{SOORT}{soort}+xml", rel=soort
    )
    p.sectie.insert(0, f'<w:{soort}Reference w:type="{welke}" r:id="{rid}"/>')


def _opmerking(p: Pakket, tekst: str, kenmerk: str = 'w:author="A" w:initials="A"') -> int:
    nummer = p.nummer()
    p.plus(
        "word/comments.xml",
        f'<w:comment w:id="{nummer}" {kenmerk} w:date="2024-01-01T00:00:00Z">{zin(tekst)}</w:comment>',
    )
    p.body.append(
        f'<w:p><w:commentRangeStart w:id="{nummer}"/>{run("zie")}<w:commentRangeEnd w:id="{nummer}"/><w:r><w:commentReference w:id="{nummer}"/></w:r></w:p>'
    )
    return nummer


for _soort in ("footnote", "endnote"):
    _n = {"footnote": "voetnoot", "endnote": "eindnoot"}[_soort]
    PLEKKEN[_n] = lambda p, g, s=_soort: _noot(s, p, g)
    PLEKKEN[f"{_n}, scheidingslijn"] = lambda p, g, s=_soort: _noot(s, p, g, 'w:type="separator"', False)
    PLEKKEN[f"{_n}, vervolgbericht"] = lambda p, g, s=_soort: _noot(
        s, p, g, 'w:type="continuationNotice"', False
    )
    PLEKKEN[f"{_n} zonder verwijzing"] = lambda p, g, s=_soort: _noot(s, p, g, "", False)
    PLEKKEN[f"{_n}, verborgen"] = lambda p, g, s=_soort: _noot(s, p, g, inhoud=alinea(run(g, "<w:vanish/>")))
    PLEKKEN[f"{_n}, verwijderd"] = lambda p, g, s=_soort: _noot(
        s,
        p,
        g,
        inhoud=alinea(
            run("x"), f'<w:del w:id="1" w:author="A"><w:r><w:delText>{g}</w:delText></w:r></w:del>'
        ),
    )
    PLEKKEN[f"{_n}, tekstvak"] = lambda p, g, s=_soort: _noot(s, p, g, inhoud=_r(_wps(zin(g))))
for _soort in ("header", "footer"):
    _n = {"header": "koptekst", "footer": "voettekst"}[_soort]
    for _welke in ("default", "first", "even"):
        PLEKKEN[f"{_n} {_welke}"] = lambda p, g, s=_soort, w=_welke: _kopvoet(s, w, p, zin(g))
    PLEKKEN[f"{_n}, tekstvak"] = lambda p, g, s=_soort: _kopvoet(s, "default", p, _r(_wps(zin(g))))
    PLEKKEN[f"{_n}, watermerk"] = lambda p, g, s=_soort: _kopvoet(
        s, "default", p, _r(_vml(f'<v:textpath string="{g}"/>'))
    )
    PLEKKEN[f"{_n}, verwijderd"] = lambda p, g, s=_soort: _kopvoet(
        s, "default", p, alinea(f'<w:del w:id="1" w:author="A"><w:r><w:delText>{g}</w:delText></w:r></w:del>')
    )
    PLEKKEN[f"{_n} zonder sectie"] = lambda p, g, s=_soort: p.deel(
        f"word/{s}{p.nummer()}.xml",
        deelxml("w:hdr" if s == "header" else "w:ftr", zin(g)),
        f"{SOORT}{s}+xml",
        rel=s,
    )
PLEKKEN["koptekst, omschrijving van beeld"] = lambda p, g: _kopvoet(
    "header", "default", p, _r(_tekening("", f'id="1" name="n" descr="{g}"'))
)
PLEKKEN["koptekst, link"] = lambda p, g: (
    _kopvoet("header", "default", p, zin("x")),
    p.rel(list(p.delen)[-1], "hyperlink", f"http://x.nl/{g}", True),
)
PLEKKEN["opmerking"] = lambda p, g: _opmerking(p, g)
PLEKKEN["opmerking, auteur"] = lambda p, g: _opmerking(p, "x", f'w:author="{g}"')
PLEKKEN["opmerking, initialen"] = lambda p, g: _opmerking(p, "x", f'w:author="A" w:initials="{g}"')
PLEKKEN["opmerking zonder plaats"] = lambda p, g: p.plus(
    "word/comments.xml", f'<w:comment w:id="{p.nummer()}" w:author="A">{zin(g)}</w:comment>'
)
PLEKKEN["opmerkingen, uitgebreid"] = lambda p, g: p.deel(
    f"word/commentsExtended{p.nummer()}.xml",
    deelxml("w15:commentsEx", f'<w15:commentEx w15:paraId="{g}"/>'),
    f"{SOORT}commentsExtended+xml",
    rel=f"{MS}/2011/relationships/commentsExtended",
)
PLEKKEN["opmerkingen, uitbreidbaar"] = lambda p, g: p.deel(
    f"word/commentsExtensible{p.nummer()}.xml",
    deelxml("w15:x", f'<w15:y w15:durableId="{g}"/>'),
    f"{SOORT}commentsExtensible+xml",
    rel=f"{MS}/2018/08/relationships/commentsExtensible",
)
PLEKKEN["mensen"] = lambda p, g: p.deel(
    f"word/people{p.nummer()}.xml",
    deelxml("w15:people", f'<w15:person w15:author="{g}"/>'),
    f"{SOORT}people+xml",
    rel=f"{MS}/2011/relationships/people",
)
PLEKKEN["mensen, account"] = lambda p, g: p.deel(
    f"word/people{p.nummer()}.xml",
    deelxml(
        "w15:people",
        f'<w15:person w15:author="A"><w15:presenceInfo w15:providerId="AD" w15:userId="S::{g}@x.nl"/></w15:person>',
    ),
    f"{SOORT}people+xml",
    rel=f"{MS}/2011/relationships/people",
)
# -- charts, SmartArt, embedded things


def _grafiek(p: Pakket, binnen: str, werkmap: bytes = b"") -> None:
    naam = f"word/charts/chart{p.nummer()}.xml"
    rid = p.deel(
        naam,
        deelxml("c:chartSpace", f"<c:chart>{binnen}</c:chart>"),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        rel="chart",
    )
    if werkmap:
        p.deel(
            f"word/embeddings/Werkblad{p.nummer()}.xlsx",
            werkmap,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            van=naam,
            rel="package",
        )
    p.body.append(_r(_tekening(f'<c:chart r:id="{rid}"/>', uri="chart")))


def _inzip(naam: str, g: str) -> bytes:
    from tests.redaction.verifieer.verstopplekken import zip_

    return zip_({naam: f"<a>{g}</a>".encode()})


def _smartart(p: Pakket, soort: str, g: str) -> None:
    tag = {
        "data": "dgm:dataModel",
        "drawing": "dgm:drawing",
        "layout": "dgm:layoutDef",
        "colors": "dgm:colorsDef",
    }[soort]
    rid = p.deel(
        f"word/diagrams/{soort}{p.nummer()}.xml",
        deelxml(tag, f"<dgm:pt><dgm:t><a:p><a:r><a:t>{g}</a:t></a:r></a:p></dgm:t></dgm:pt>"),
        f"application/vnd.openxmlformats-officedocument.drawingml.diagram{soort.title()}+xml",
        rel=f"diagram{soort.title()}",
    )
    if soort == "data":
        p.body.append(_r(_tekening(f'<dgm:relIds r:dm="{rid}"/>', uri="diagram")))


def _ole(
    p: Pakket, inhoud: bytes, ext: str, kenmerk: str = 'ProgID="Package"', rel: str = "oleObject"
) -> None:
    rid = p.deel(f"word/embeddings/object{p.nummer()}.{ext}", inhoud, "application/octet-stream", rel=rel)
    p.body.append(_r(f'<w:object><v:shape/><o:OLEObject Type="Embed" {kenmerk} r:id="{rid}"/></w:object>'))


def _altchunk(p: Pakket, inhoud: bytes, ext: str, soort: str) -> None:
    p.body.append(
        f'<w:altChunk r:id="{p.deel(f"word/stuk{p.nummer()}.{ext}", inhoud, soort, rel="aFChunk")}"/>'
    )


PLEKKEN["grafiek, titel"] = lambda p, g: _grafiek(
    p, f"<c:title><c:tx><c:rich><a:p><a:r><a:t>{g}</a:t></a:r></a:p></c:rich></c:tx></c:title>"
)
PLEKKEN["grafiek, categorie"] = lambda p, g: _grafiek(
    p,
    f"<c:plotArea><c:ser><c:cat><c:strCache><c:pt idx='0'><c:v>{g}</c:v></c:pt></c:strCache></c:cat></c:ser></c:plotArea>",
)
PLEKKEN["grafiek, reeks"] = lambda p, g: _grafiek(
    p, f"<c:plotArea><c:ser><c:tx><c:v>{g}</c:v></c:tx></c:ser></c:plotArea>"
)
PLEKKEN["grafiek, formule"] = lambda p, g: _grafiek(
    p, f"<c:plotArea><c:ser><c:f>'{g}'!A1</c:f></c:ser></c:plotArea>"
)
PLEKKEN["grafiek, werkmap"] = lambda p, g: _grafiek(p, "<c:plotArea/>", _inzip("xl/sharedStrings.xml", g))
PLEKKEN["grafiek zonder plaats"] = lambda p, g: p.deel(
    f"word/charts/chart{p.nummer()}.xml",
    deelxml("c:chartSpace", f"<a:t>{g}</a:t>"),
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    rel="chart",
)
for _soort in ("data", "drawing", "layout", "colors"):
    PLEKKEN[f"SmartArt {_soort}"] = lambda p, g, s=_soort: _smartart(p, s, g)
PLEKKEN["OLE-object"] = lambda p, g: _ole(
    p, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504 + g.encode("utf-16-le"), "bin"
)
PLEKKEN["OLE met document"] = lambda p, g: _ole(
    p, _inzip("word/document.xml", g), "docx", 'ProgID="Word.Document.12"', "package"
)
PLEKKEN["OLE, programmanaam"] = lambda p, g: _ole(p, b"x", "bin", f'ProgID="{g}"')
PLEKKEN["OLE, veldcode"] = lambda p, g: p.body.append(
    _r(f'<w:object><o:OLEObject Type="Link"><o:FieldCodes>{g}</o:FieldCodes></o:OLEObject></w:object>')
)
PLEKKEN["besturing, naam"] = lambda p, g: p.body.append(_r(f'<w:object><w:control w:name="{g}"/></w:object>'))
PLEKKEN["ActiveX"] = lambda p, g: p.deel(
    f"word/activeX/activeX{p.nummer()}.xml",
    f'<ax xmlns="urn:ax" waarde="{g}"/>',
    "application/vnd.ms-office.activeX+xml",
    rel="control",
)
PLEKKEN["ingevoegde html"] = lambda p, g: _altchunk(
    p, f"<html><body><p>{g}</p></body></html>".encode(), "html", "text/html"
)
PLEKKEN["ingevoegde docx"] = lambda p, g: _altchunk(
    p, _inzip("word/document.xml", g), "docx", f"{SOORT}document.main+xml"
)
PLEKKEN["ingevoegde rtf"] = lambda p, g: _altchunk(
    p, rb"{\rtf1 " + g.encode() + b"}", "rtf", "application/rtf"
)
PLEKKEN["ingevoegd van buiten"] = lambda p, g: p.body.append(
    f'<w:altChunk r:id="{p.rel(DOC, "aFChunk", f"file:///C:/{g}.html", True)}"/>'
)
PLEKKEN["subdocument"] = lambda p, g: p.body.append(
    f'<w:subDoc r:id="{p.rel(DOC, "subDocument", f"{g}.docx", True)}"/>'
)
PLEKKEN["macro"] = lambda p, g: p.deel(
    f"word/vbaProject{p.nummer()}.bin",
    b"\xd0\xcf\x11\xe0" + g.encode(),
    "application/vnd.ms-office.vbaProject",
    rel=f"{MS}/2006/relationships/vbaProject",
)
# -- settings and friends
for _naam, _stuk in {
    "documentvariabele": '<w:docVars><w:docVar w:name="n" w:val="{0}"/></w:docVars>',
    "naam van documentvariabele": '<w:docVars><w:docVar w:name="{0}" w:val="1"/></w:docVars>',
    "samenvoegbron": '<w:mailMerge><w:connectString w:val="Data Source={0}"/></w:mailMerge>',
    "samenvoegvraag": '<w:mailMerge><w:query w:val="SELECT {0}"/></w:mailMerge>',
    "samenvoegonderwerp": '<w:mailMerge><w:mailSubject w:val="{0}"/></w:mailMerge>',
    "bijschriftnaam": '<w:captions><w:caption w:name="{0}"/></w:captions>',
    "schema": '<w:attachedSchema w:val="urn:{0}"/>',
    "schrijfbeveiliging": '<w:writeProtection w:hash="{0}"/>',
    "xslt bij bewaren": '<w:saveThroughXslt w:solutionID="{0}"/>',
    "smartTag-soort": '<w:smartTagType w:name="{0}" w:namespaceuri="urn:x"/>',
    "decimaalteken": '<w:decimalSymbol w:val="{0}"/>',
    "onbekende instelling": "<x9:instelling>{0}</x9:instelling>",
}.items():
    PLEKKEN[f"instellingen, {_naam}"] = lambda p, g, s=_stuk: p.plus("word/settings.xml", s.format(g))
PLEKKEN["instellingen, sjabloon"] = lambda p, g: (
    p.plus("word/settings.xml", "<w:zoom w:percent='100'/>"),
    p.rel("word/settings.xml", "attachedTemplate", f"file:///C:/Users/{g}/rapport.dotx", True),
)
PLEKKEN["instellingen, bronbestand"] = lambda p, g: (
    p.plus("word/settings.xml", "<w:zoom w:percent='100'/>"),
    p.rel("word/settings.xml", "mailMergeSource", f"file:///C:/{g}.xlsx", True),
)
PLEKKEN["nummering, tekst"] = lambda p, g: _nummer(p, f'<w:lvlText w:val="{g} %1."/>')
PLEKKEN["nummering, naam"] = lambda p, g: _nummer(p, '<w:lvlText w:val="%1."/>', f'<w:name w:val="{g}"/>')
PLEKKEN["lettertype"] = lambda p, g: p.plus("word/fontTable.xml", f'<w:font w:name="{g}"/>')
PLEKKEN["webinstellingen"] = lambda p, g: p.plus(
    "word/webSettings.xml", f'<w:divs><w:div w:id="1"><w:blockQuote w:val="{g}"/></w:div></w:divs>'
)
PLEKKEN["woordenlijst"] = lambda p, g: p.deel(
    f"word/glossary/document{p.nummer()}.xml",
    deelxml(
        "w:glossaryDocument",
        f"<w:docParts><w:docPart><w:docPartBody>{zin(g)}</w:docPartBody></w:docPart></w:docParts>",
    ),
    f"{SOORT}document.glossary+xml",
    rel="glossaryDocument",
)
PLEKKEN["woordenlijst, naam"] = lambda p, g: p.deel(
    f"word/glossary/document{p.nummer()}.xml",
    deelxml(
        "w:glossaryDocument",
        f'<w:docParts><w:docPart><w:docPartPr><w:name w:val="{g}"/></w:docPartPr></w:docPart></w:docParts>',
    ),
    f"{SOORT}document.glossary+xml",
    rel="glossaryDocument",
)
PLEKKEN["thema, naam"] = lambda p, g: p.deel(
    f"word/theme/theme{p.nummer()}.xml",
    deelxml("a:theme", "").replace("<a:theme ", f'<a:theme name="{g}" '),
    "application/vnd.openxmlformats-officedocument.theme+xml",
    rel="theme",
)
PLEKKEN["bibliografie"] = lambda p, g: p.deel(
    f"customXml/item{p.nummer()}.xml",
    f'<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Author>{g}</b:Author></b:Source></b:Sources>',
    rel="customXml",
)
PLEKKEN["eigen XML, tekst"] = lambda p, g: p.deel(
    f"customXml/item{p.nummer()}.xml", f"<zaak><naam>{g}</naam></zaak>", rel="customXml"
)
PLEKKEN["eigen XML, kenmerk"] = lambda p, g: p.deel(
    f"customXml/item{p.nummer()}.xml", f'<zaak naam="{g}"/>', rel="customXml"
)
PLEKKEN["eigen XML, eigenschappen"] = lambda p, g: p.deel(
    f"customXml/itemProps{p.nummer()}.xml",
    f'<ds:datastoreItem xmlns:ds="urn:ds"><ds:schemaRef ds:uri="urn:{g}"/></ds:datastoreItem>',
    rel="customXmlProps",
)
PLEKKEN["taakvenster"] = lambda p, g: p.deel(
    f"word/webextensions/taskpanes{p.nummer()}.xml",
    f'<wetp:taskpanes xmlns:wetp="urn:t"><wetp:p n="{g}"/></wetp:taskpanes>',
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    "",
    f"{MS}/2011/relationships/webextensiontaskpanes",
)
PLEKKEN["webuitbreiding"] = lambda p, g: p.deel(
    f"word/webextensions/webextension{p.nummer()}.xml",
    f'<we:webextension xmlns:we="urn:w"><we:property value="{g}"/></we:webextension>',
    "application/vnd.ms-office.webextension+xml",
    "",
    f"{MS}/2011/relationships/webextension",
)
PLEKKEN["afdrukinstellingen"] = lambda p, g: p.deel(
    f"word/printerSettings/printerSettings{p.nummer()}.bin",
    g.encode("utf-16-le") + b"\x00" * 40,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
    rel="printerSettings",
)
PLEKKEN["handtekening"] = lambda p, g: p.deel(
    f"_xmlsignatures/sig{p.nummer()}.xml",
    f'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><X509SubjectName>CN={g}</X509SubjectName></Signature>',
    "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
)
PLEKKEN["gevoeligheidslabel"] = lambda p, g: p.deel(
    f"docMetadata/LabelInfo{p.nummer()}.xml",
    f'<clbl:labelList xmlns:clbl="urn:l"><clbl:label id="{g}"/></clbl:labelList>',
    "application/vnd.ms-office.classificationlabels+xml",
    "",
    f"{MS}/2020/02/relationships/classificationlabels",
)
PLEKKEN["miniatuur"] = lambda p, g: p.deel(
    f"docProps/thumbnail{p.nummer()}.jpeg",
    _jpeg(g),
    "image/jpeg",
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
)
for _naam, _tag in {
    "titel": "dc:title",
    "onderwerp": "dc:subject",
    "maker": "dc:creator",
    "trefwoorden": "cp:keywords",
    "omschrijving": "dc:description",
    "laatst bewaard door": "cp:lastModifiedBy",
    "categorie": "cp:category",
    "status": "cp:contentStatus",
}.items():
    PLEKKEN[f"eigenschap {_naam}"] = lambda p, g, t=_tag: p.kern.append(f"<{t}>{g}</{t}>")
for _tag in ("Company", "Manager", "Template", "HyperlinkBase"):
    PLEKKEN[f"toepassing {_tag}"] = lambda p, g, t=_tag: p.toepassing.append(f"<{t}>{g}</{t}>")
PLEKKEN["eigen eigenschap"] = lambda p, g: p.eigen.append(
    f'<property fmtid="x" pid="2" name="zaak"><vt:lpwstr>{g}</vt:lpwstr></property>'
)
PLEKKEN["naam van eigen eigenschap"] = lambda p, g: p.eigen.append(
    f'<property fmtid="x" pid="2" name="{g}"><vt:i4>1</vt:i4></property>'
)
# -- the package itself
PLEKKEN["onbekend deel met relatie"] = lambda p, g: p.deel(
    f"word/vreemd{p.nummer()}.xml", f"<a>{g}</a>", "application/xml", rel="https://x.nl/iets"
)
PLEKKEN["deel zonder relatie"] = lambda p, g: p.deel(
    f"word/wees{p.nummer()}.xml", f"<a>{g}</a>", "application/xml", van=None
)
PLEKKEN["deel buiten de inhoudssoorten"] = lambda p, g: p.deel(f"overig/notitie{p.nummer()}.txt", g, van=None)
PLEKKEN["naam van een deel"] = lambda p, g: p.deel(f"overig/{g}.txt", "x", van=None)
PLEKKEN["naam van een lege map"] = lambda p, g: p.extra.append((f"{g}/", b""))
PLEKKEN["zip in zip"] = lambda p, g: p.deel(f"overig/pak{p.nummer()}.zip", _inzip("a.txt", g), van=None)
PLEKKEN["zipopmerking"] = lambda p, g: setattr(p, "opmerking", p.opmerking + g.encode())
PLEKKEN["voor het pakket"] = lambda p, g: setattr(p, "voor", p.voor + g.encode())
PLEKKEN["achter het pakket"] = lambda p, g: setattr(p, "achter", p.achter + g.encode())
PLEKKEN["tweede ingang met dezelfde naam"] = lambda p, g: p.extra.append(
    ("word/document.xml", deelxml("w:document", f"<w:body>{zin(g)}</w:body>").encode())
)
PLEKKEN["ingang met andere hoofdletters"] = lambda p, g: p.extra.append(
    ("Word/Document.xml", deelxml("w:document", f"<w:body>{zin(g)}</w:body>").encode())
)
PLEKKEN["ingang met omgekeerde schuine streep"] = lambda p, g: p.extra.append(
    ("word\\document.xml", deelxml("w:document", f"<w:body>{zin(g)}</w:body>").encode())
)
PLEKKEN["extra veld van een zipingang"] = lambda p, g: p.extra.append((f"\0{g}", b""))
PLEKKEN["opmerking bij een zipingang"] = lambda p, g: p.extra.append((f"\1{g}", b""))
PLEKKEN["ingang die de zip niet opsomt"] = lambda p, g: p.extra.append((f"\2{g}", b""))


def _nummer(p: Pakket, tekst: str, naam: str = "") -> None:
    n = p.nummer()
    p.verzameld.setdefault("word/numbering.xml", [])
    p.verzameld["word/numbering.xml"].insert(
        0,
        f'<w:abstractNum w:abstractNumId="{n}">{naam}<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>{tekst}</w:lvl></w:abstractNum>',
    )
    p.plus("word/numbering.xml", f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>')
    p.body.append(
        alinea(run("punt"), eigenschappen=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{n}"/></w:numPr>')
    )
