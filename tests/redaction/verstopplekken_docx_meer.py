# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one hiding place a line reads best
"""More hiding places in a Word file: what Word, LibreOffice and Google Docs really write beside the text."""

from __future__ import annotations

import base64
import quopri
import zipfile
from io import BytesIO

from PIL import Image, PngImagePlugin

from tests.redaction import verstopplekken_docx_delen as d
from tests.redaction.verstopplekken_docx_tekst import TOEN, WIE, Plek, _cel, _rij, _sdt, _tabel, _veld
from tests.redaction.verstopplekken_pakket import SOORT, Pakket, alinea, deelxml, run, zin

PLEKKEN: dict[str, Plek] = {}
DOC, A, MS = d.DOC, d.A, d.MS
R = "http://schemas.openxmlformats.org/officeDocument/2006"


def _body(naam: str, maak: object) -> None:
    PLEKKEN[naam] = lambda p, g: p.body.append(maak(g))  # type: ignore[operator]


def _b(naam: str, stuk: str) -> None:
    """A paragraph with this markup; {0} is the secret."""
    _body(naam, lambda g: alinea(stuk.replace("{0}", g)))


def _xlsx(**delen: str) -> bytes:
    uit = BytesIO()
    with zipfile.ZipFile(uit, "w") as z:
        for naam, inhoud in delen.items():
            z.writestr(naam.replace("__", "/") + ".xml", f'<?xml version="1.0"?>{inhoud}')
    return uit.getvalue()


# -- content controls as Word 2013 and later keep them
for _naam, _pr in {
    "herhaalde sectie, titel": '<w15:repeatingSection><w15:sectionTitle w15:val="{0}"/></w15:repeatingSection>',
    "herhaalde sectie, titel als kenmerk": '<w15:repeatingSection w15:sectionTitle="{0}"/>',
    "plaatshouder": '<w:placeholder><w:docPart w:val="{0}"/></w:placeholder>',
    "binding van 2013": '<w15:dataBinding w15:xpath="/r/{0}[1]" w15:storeItemID="{{1}}"/>',
    "datum met letterlijke tekst": "<w:date><w:dateFormat w:val=\"'{0}' d MMMM\"/></w:date>",
    "soort bouwsteen": '<w:docPartObj><w:docPartCategory w:val="{0}"/></w:docPartObj>',
    "bouwstenenlijst": '<w:docPartList><w:docPartGallery w:val="{0}"/></w:docPartList>',
    "vinkje, lettertype": '<w14:checkbox><w14:checkedState w14:val="2612" w14:font="{0}"/></w14:checkbox>',
    "hash van gegevens": '<w15:dataHash w15:val="{0} !"/>',
}.items():
    _body(
        f"besturing, {_naam}",
        lambda g, pr=_pr: _sdt(pr.replace("{0}", g).replace("{{", "{").replace("}}", "}"), zin("x")),
    )
# -- revisions by whom
for _naam, _stuk in {
    "rij": '<w:trPrChange w:author="{0}" w:id="1"><w:trPr/></w:trPrChange>',
}.items():
    _body(
        f"auteur van wijziging in {_naam}",
        lambda g, s=_stuk: _tabel(_rij(_cel(zin("x")), pr=s.replace("{0}", g))),
    )
_body(
    "auteur van wijziging in cel",
    lambda g: _tabel(_rij(_cel(zin("x"), f'<w:tcPrChange w:author="{g}" {TOEN}><w:tcPr/></w:tcPrChange>'))),
)
_body(
    "auteur van samengevoegde cel",
    lambda g: _tabel(_rij(_cel(zin("x"), f'<w:cellMerge w:author="{g}" {TOEN} w:vMerge="rest"/>'))),
)
_body(
    "auteur van rasterwijziging",
    lambda g: (
        f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='9'/><w:tblGridChange w:id='1' w:author='{g}'><w:tblGrid/></w:tblGridChange></w:tblGrid>{_rij(_cel(zin('x')))}</w:tbl>"
    ),
)
_b(
    "auteur van verplaatste reeks",
    '<w:moveToRangeStart w:id="3" w:name="move1" w:author="{0}"/><w:r><w:t>x</w:t></w:r><w:moveToRangeEnd w:id="3"/>',
)
_b(
    "auteur in een formule",
    '<m:oMath><m:r><m:rPr/><m:t>x</m:t></m:r><m:ctrlPr><w:ins w:id="1" w:author="{0}"/></m:ctrlPr></m:oMath>',
)
_b(
    "verwijderd in een formule",
    f"<m:oMath><w:del {WIE}><m:r><m:t>{{0}}</m:t></m:r></w:del><m:r><m:t>y</m:t></m:r></m:oMath>",
)
_b(
    "formule, groepsteken",
    '<m:oMath><m:groupChr><m:groupChrPr><m:chr m:val="{0}"/></m:groupChrPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:groupChr></m:oMath>',
)
PLEKKEN["auteur van verwijdering in voetnoot"] = lambda p, g: d._noot(
    "footnote",
    p,
    g,
    inhoud=alinea(run("x"), f'<w:del w:id="1" w:author="{g}"><w:r><w:delText>y</w:delText></w:r></w:del>'),
)
PLEKKEN["auteur van invoeging in koptekst"] = lambda p, g: d._kopvoet(
    "header", "default", p, alinea(f'<w:ins w:id="1" w:author="{g}">{run("x")}</w:ins>')
)
# -- fields where others do not look
PLEKKEN["veldopdracht in een voetnoot"] = lambda p, g: d._noot(
    "footnote", p, g, inhoud=alinea(_veld(f"REF {g}", "x"))
)
PLEKKEN["veldopdracht in een koptekst"] = lambda p, g: d._kopvoet(
    "header", "default", p, alinea(_veld(f'IF 1 = 1 "x" "{g}"', "x"))
)
PLEKKEN["veldopdracht in een opmerking"] = lambda p, g: p.plus(
    "word/comments.xml",
    f'<w:comment w:id="{p.nummer()}" w:author="A">{alinea(_veld(f"MERGEFIELD {g}", "x"))}</w:comment>',
)
_body("veldopdracht in een tekstvak", lambda g: d._r(d._wps(alinea(_veld(f'SET naam "{g}"', "x")))))
_b(
    "eigen teken van een voetnoot",
    '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>{0}</w:t></w:r>',
)
_b("twee regels in een", '<w:r><w:rPr><w:eastAsianLayout w:combine="1"/></w:rPr><w:t>{0}</w:t></w:r>')
_b("rechts-naar-links", "<w:r><w:rPr><w:rtl/></w:rPr><w:t>{0}</w:t></w:r>")
_b(
    "ruby in ruby",
    "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:ruby><w:rt><w:r><w:t>{0}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>y</w:t></w:r></w:rubyBase></w:ruby></w:r></w:rubyBase></w:ruby></w:r>",
)
_body("onzichtbare tagtekens", lambda g: alinea(run("Gewoon." + "".join(chr(0xE0000 + ord(c)) for c in g))))
# -- drawings
_body(
    "vorm, eigen naam",
    lambda g: d._r(d._wps(zin("x")).replace("<wps:wsp>", f'<wps:wsp><wps:cNvPr id="4" name="{g}"/>')),
)
_body(
    "vorm, eigen omschrijving",
    lambda g: d._r(
        d._wps(zin("x")).replace("<wps:wsp>", f'<wps:wsp><wps:cNvPr id="4" name="n" descr="{g}"/>')
    ),
)
_body(
    "video op internet",
    lambda g: d._r(
        d._tekening(
            "",
            f'id="1" name="n"><a:extLst><a:ext uri="u"><wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="&lt;iframe src=&quot;https://x.nl/{g}&quot;/&gt;"/></a:ext></a:extLst></wp:docPr><wp:docPr id="2" name="m"',
        )
    ),
)
_body(
    "3D-model",
    lambda g: d._r(
        d._tekening(
            f'<am3d:model3d xmlns:am3d="http://schemas.microsoft.com/office/drawing/2017/model3d"><am3d:attrSrcUrl><a:t>{g}</a:t></am3d:attrSrcUrl></am3d:model3d>',
            uri="model3d",
        )
    ),
)
PLEKKEN["3D-model, bestand"] = lambda p, g: p.body.append(
    d._r(
        d._tekening(
            f'<am3d:model3d xmlns:am3d="http://schemas.microsoft.com/office/drawing/2017/model3d" r:embed="{p.deel(f"word/media/model3d{p.nummer()}.glb", b"glTF" + bytes(8) + g.encode(), "model/gltf.binary", rel="model3d")}"/>',
            uri="model3d",
        )
    )
)
PLEKKEN["beeld, SVG naast PNG"] = lambda p, g: p.body.append(
    d._r(
        d._tekening(
            d._pic(p.deel(f"word/media/image{p.nummer()}.png", d.plaatje(), rel="image"))
            .replace("<a:blip ", "<a:blip ", 1)
            .replace(
                "/></pic:blipFill>",
                f'><a:extLst><a:ext uri="u"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{p.deel(f"word/media/image{p.nummer()}.svg", f"<svg xmlns=%http://www.w3.org/2000/svg%><title>{g}</title></svg>".replace("%", chr(34)), "image/svg+xml", rel="image")}"/></a:ext></a:extLst></a:blip></pic:blipFill>',
                1,
            )
        )
    )
)
PLEKKEN["link op een beeld"] = lambda p, g: p.body.append(
    d._r(
        d._tekening(
            d._pic(p.deel(f"word/media/image{p.nummer()}.png", d.plaatje(), rel="image")),
            f'id="1" name="n"><a:hlinkClick r:id="{p.rel(DOC, "hyperlink", f"https://x.nl/{g}", True)}"/></wp:docPr><wp:docPr id="2" name="m"',
        )
    )
)
_b(
    "VML vulling, titel",
    '<w:r><w:pict><v:rect id="_x0000_s1"><v:fill o:title="{0}" type="tile"/></v:rect></w:pict></w:r>',
)
_b("VML lijn, naam", '<w:r><w:pict><v:line id="{0}" from="0,0" to="9,9"/></w:pict></w:r>')
_b("VML groep, alt", '<w:r><w:pict><v:group alt="{0}"><v:oval/></v:group></w:pict></w:r>')
PLEKKEN["plaatje als opsommingsteken, alt"] = lambda p, g: p.plus(
    "word/numbering.xml",
    f'<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape alt="{g}"><v:imagedata o:title="x"/></v:shape></w:pict></w:numPicBullet>',
)
PLEKKEN["plaatje als opsommingsteken, titel"] = lambda p, g: p.plus(
    "word/numbering.xml",
    f'<w:numPicBullet w:numPicBulletId="1"><w:pict><v:shape><v:imagedata o:title="{g}"/></v:shape></w:pict></w:numPicBullet>',
)
PLEKKEN["tweede keuze"] = lambda p, g: p.body.append(
    alinea(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>x</w:t></mc:Choice><mc:Choice Requires="wpg"><w:t>{g}</w:t></mc:Choice></mc:AlternateContent></w:r>'
    )
)


def _exif(p: Pakket, tag: int, waarde: object) -> None:
    uit, exif = BytesIO(), Image.Exif()
    exif[tag] = waarde
    Image.new("RGB", (20, 20), "red").save(uit, "JPEG", exif=exif)
    d._beeld(p, uit.getvalue(), ext="jpeg")


def _itxt(g: str) -> bytes:
    uit, info = BytesIO(), PngImagePlugin.PngInfo()
    info.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta><dc:creator>{g}</dc:creator></x:xmpmeta>")
    Image.new("RGB", (20, 20), "red").save(uit, "PNG", pnginfo=info)
    return uit.getvalue()


def _gif(g: str) -> bytes:
    uit = BytesIO()
    Image.new("P", (20, 20)).save(uit, "GIF", comment=g.encode())
    return uit.getvalue()


PLEKKEN["beeld, EXIF omschrijving"] = lambda p, g: _exif(p, 0x010E, g)
PLEKKEN["beeld, EXIF auteursrecht"] = lambda p, g: _exif(p, 0x8298, g)
PLEKKEN["beeld, EXIF trefwoorden van Windows"] = lambda p, g: _exif(p, 0x9C9E, g.encode("utf-16-le"))
PLEKKEN["beeld, XMP in PNG"] = lambda p, g: d._beeld(p, _itxt(g))
PLEKKEN["beeld, opmerking in GIF"] = lambda p, g: d._beeld(p, _gif(g), ext="gif")
# -- charts and SmartArt
for _naam, _stuk in {
    "gegevenslabel": "<c:plotArea><c:ser><c:dLbls><c:dLbl><c:tx><c:rich><a:p><a:r><a:t>{0}</a:t></a:r></a:p></c:rich></c:tx></c:dLbl></c:dLbls></c:ser></c:plotArea>",
    "getalnotatie": '<c:plotArea><c:ser><c:numCache><c:formatCode>0 "{0}"</c:formatCode></c:numCache></c:ser></c:plotArea>',
    "kopregel bij afdrukken": "<c:plotArea/></c:chart><c:printSettings><c:headerFooter><c:oddHeader>{0}</c:oddHeader></c:headerFooter></c:printSettings><c:chart>",
    "trendlijn, naam": "<c:plotArea><c:ser><c:trendline><c:name>{0}</c:name></c:trendline></c:ser></c:plotArea>",
    "meerdelige categorie": "<c:plotArea><c:ser><c:cat><c:multiLvlStrRef><c:multiLvlStrCache><c:lvl><c:pt idx='0'><c:v>{0}</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat></c:ser></c:plotArea>",
    "notatie als kenmerk": "<c:plotArea><c:valAx><c:numFmt formatCode='0 \"{0}\"' sourceLinked='0'/></c:valAx></c:plotArea>",
}.items():
    PLEKKEN[f"grafiek, {_naam}"] = lambda p, g, s=_stuk: d._grafiek(p, s.replace("{0}", g))


def _bij_grafiek(p: Pakket, rel: str, naam: str, inhoud: str, extern: bool = False) -> None:
    d._grafiek(p, "<c:plotArea/>")
    grafiek = next(n for n in reversed(p.delen) if "/charts/chart" in n)
    if extern:
        p.rel(grafiek, rel, inhoud, True)
    else:
        p.deel(naam, inhoud, "application/xml", van=grafiek, rel=rel)


PLEKKEN["grafiek, werkmap elders"] = lambda p, g: _bij_grafiek(
    p, "oleObject", "", f"file:///C:/Users/{g}/cijfers.xlsx", True
)
PLEKKEN["grafiek, tekening erop"] = lambda p, g: _bij_grafiek(
    p,
    "chartUserShapes",
    f"word/drawings/drawing{p.nummer()}.xml",
    deelxml("c:userShapes", f"<a:p><a:r><a:t>{g}</a:t></a:r></a:p>"),
)
PLEKKEN["grafiek, werkblad met naam"] = lambda p, g: d._grafiek(
    p,
    "<c:plotArea/>",
    _xlsx(xl__workbook=f'<workbook><sheets><sheet name="{g}" sheetId="1"/></sheets></workbook>'),
)
PLEKKEN["grafiek, maker van het werkblad"] = lambda p, g: d._grafiek(
    p, "<c:plotArea/>", _xlsx(docProps__core=f"<cp><creator>{g}</creator></cp>")
)
PLEKKEN["grafiek, opmerking in het werkblad"] = lambda p, g: d._grafiek(
    p, "<c:plotArea/>", _xlsx(xl__comments1=f"<comments><authors><author>{g}</author></authors></comments>")
)
PLEKKEN["SmartArt, omschrijving van een punt"] = lambda p, g: d._smartart(
    p,
    "data",
    f'</a:t></a:r></a:p></dgm:t><dgm:extLst><a:ext uri="u"><dgm14:cNvPr xmlns:dgm14="{MS}/drawing/2010/diagram" id="0" name="n" descr="{g}"/></a:ext></dgm:extLst><dgm:t><a:p><a:r><a:t>x',
)
PLEKKEN["SmartArt, titel van de indeling"] = lambda p, g: p.deel(
    f"word/diagrams/layout{p.nummer()}.xml",
    deelxml("dgm:layoutDef", f'<dgm:title val="{g}"/><dgm:desc val="x"/>'),
    "application/xml",
    rel="diagramLayout",
)
PLEKKEN["SmartArt, naam in de tekening"] = lambda p, g: p.deel(
    f"word/diagrams/drawing{p.nummer()}.xml",
    deelxml("dgm:drawing", f'<dgm:sp><dgm:nvSpPr><dgm:cNvPr id="1" name="{g}"/></dgm:nvSpPr></dgm:sp>'),
    "application/xml",
    rel="diagramDrawing",
)
PLEKKEN["grafiek van 2016"] = lambda p, g: p.body.append(
    d._r(
        d._tekening(
            f'<cx:chart xmlns:cx="{MS}/drawing/2014/chartex" r:id="{p.deel(f"word/charts/chartEx{p.nummer()}.xml", deelxml("c:chartSpace", f"<c:strDim><c:pt>{g}</c:pt></c:strDim>"), "application/xml", rel=f"{MS}/2014/relationships/chartEx")}"/>',
            uri="chartex",
        )
    )
)


# -- inserted and embedded files
def _mht(g: str, code: str) -> bytes:
    pagina = f"<html><body><p>Gesproken met {g}</p></body></html>".encode()
    binnen = quopri.encodestring(pagina) if code == "quoted-printable" else base64.encodebytes(pagina)
    kop = f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {code}\r\n\r\n'
    return kop.encode() + binnen + b"\r\n--x--\r\n"


for _naam, _maak in {
    "rtf met codes": lambda g: rb"{\rtf1\ansi " + b"".join(rb"\'%02x" % ord(c) for c in g) + b"}",
    "rtf met unicode": lambda g: rb"{\rtf1\ansi " + b"".join(rb"\u%d?" % ord(c) for c in g) + b"}",
    "rtf, eigenschappen": lambda g: rb"{\rtf1{\info{\author " + g.encode() + b"}}x}",
    "mht leesbaar": lambda g: _mht(g, "quoted-printable"),
    "mht in base64": lambda g: _mht(g, "base64"),
    "html, alt": lambda g: f'<html><img alt="{g}" src="x.png"></html>'.encode(),
    "html, opmerking": lambda g: f"<html><!-- {g} --><p>x</p></html>".encode(),
    "html, entiteiten": lambda g: ("<html><p>" + "".join(f"&#{ord(c)};" for c in g) + "</p></html>").encode(),
    "platte tekst in UTF-16": lambda g: f"Gesproken met {g}".encode("utf-16"),
    "docx, opmerking": lambda g: _xlsx(word__document="<d>x</d>", word__comments=f'<c author="{g}">y</c>'),
    "docx, maker": lambda g: _xlsx(
        word__document="<d>x</d>", docProps__core=f"<cp><creator>{g}</creator></cp>"
    ),
}.items():
    PLEKKEN[f"ingevoegd, {_naam}"] = lambda p, g, m=_maak: d._altchunk(
        p, m(g), "dat", "application/octet-stream"
    )
PLEKKEN["OLE, pad van een pakket"] = lambda p, g: d._ole(
    p,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + f"C:\\Users\\{g}\\brief.txt".encode() + bytes(9),
    "bin",
)
PLEKKEN["OLE, zip erin"] = lambda p, g: d._ole(
    p, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + _xlsx(word__document=f"<d>{g}</d>"), "bin"
)
PLEKKEN["OLE, verborgen werkblad"] = lambda p, g: d._ole(
    p,
    _xlsx(xl__workbook=f'<workbook><sheets><sheet name="{g}" state="hidden"/></sheets></workbook>'),
    "xlsx",
    'ProgID="Excel.Sheet.12"',
    "package",
)
PLEKKEN["OLE, benoemd bereik"] = lambda p, g: d._ole(
    p,
    _xlsx(
        xl__workbook=f'<workbook><definedNames><definedName name="{g}">Blad1!$A$1</definedName></definedNames></workbook>'
    ),
    "xlsx",
    'ProgID="Excel.Sheet.12"',
    "package",
)
PLEKKEN["OLE, koppeling"] = lambda p, g: p.body.append(
    d._r(
        f'<w:object><o:OLEObject Type="Link" ProgID="Excel.Sheet.12" r:id="{p.rel(DOC, "oleObject", f"file:///C:/{g}.xlsx", True)}"/></w:object>'
    )
)
_b("object van 2010", '<w:r><w:object><w:objectLink w:progId="Excel" w:fieldCodes="{0}"/></w:object></w:r>')
PLEKKEN["lint van het venster"] = lambda p, g: p.deel(
    f"customUI/customUI{p.nummer()}.xml",
    f'<customUI xmlns="{MS}/2006/01/customui"><button label="{g}"/></customUI>',
    "application/xml",
    "",
    f"{MS}/2006/relationships/ui/extensibility",
)
PLEKKEN["toetsen, macro"] = lambda p, g: p.deel(
    f"word/customizations{p.nummer()}.xml",
    f'<wne:tcg xmlns:wne="{MS}/word/2006/wordml"><wne:keymap><wne:macro wne:macroName="{g}"/></wne:keymap></wne:tcg>',
    "application/xml",
    rel=f"{MS}/2006/relationships/keyMapCustomizations",
)
PLEKKEN["macro, hulptekst"] = lambda p, g: p.deel(
    f"word/vbaData{p.nummer()}.xml",
    f'<wne:vbaSuppData xmlns:wne="{MS}/word/2006/wordml"><wne:mcd wne:macroName="x" wne:menuHelp="{g}"/></wne:vbaSuppData>',
    "application/xml",
    rel=f"{MS}/2006/relationships/wordVbaData",
)
PLEKKEN["taken, titel"] = lambda p, g: p.deel(
    f"word/documenttasks/documenttasks{p.nummer()}.xml",
    f'<t:Tasks xmlns:t="http://schemas.microsoft.com/office/tasks/2019/documenttasks"><t:Task id="{{1}}"><t:History><t:Event><t:SetTitle title="{g}"/></t:Event></t:History></t:Task></t:Tasks>',
    "application/xml",
    rel=f"{MS}/2019/05/relationships/documenttasks",
)
PLEKKEN["taken, wie"] = lambda p, g: p.deel(
    f"word/documenttasks/documenttasks{p.nummer()}.xml",
    f'<t:Tasks xmlns:t="http://schemas.microsoft.com/office/tasks/2019/documenttasks"><t:Attribution userId="S::x@x.nl" userName="{g}" userProvider="AD"/></t:Tasks>',
    "application/xml",
    rel=f"{MS}/2019/05/relationships/documenttasks",
)
# -- settings, properties, styles, theme, building blocks
for _naam, _stuk in {
    "veld van het adressenbestand": '<w:mailMerge><w:odso><w:fieldMapData><w:name w:val="{0}"/><w:mappedName w:val="x"/></w:fieldMapData></w:odso></w:mailMerge>',
    "adressenbestand": '<w:mailMerge><w:addressFieldName w:val="{0}"/></w:mailMerge>',
    "schemabibliotheek": '<sl:schemaLibrary xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"><sl:schema sl:uri="urn:{0}"/></sl:schemaLibrary>',
    "vast bijschrift": '<w:captions><w:autoCaptions><w:autoCaption w:name="{0}" w:caption="x"/></w:autoCaptions></w:captions>',
}.items():
    PLEKKEN[f"instellingen, {_naam}"] = lambda p, g, s=_stuk: p.plus("word/settings.xml", s.replace("{0}", g))
PLEKKEN["uitgezonderde stijl"] = lambda p, g: p.plus(
    "word/styles.xml", f'<w:latentStyles><w:lsdException w:name="{g}"/></w:latentStyles>'
)
PLEKKEN["stijl die er niet is"] = lambda p, g: p.body.append(
    alinea(run("x"), eigenschappen=f'<w:pStyle w:val="{g}"/>')
)
PLEKKEN["thema, eigen kleur"] = lambda p, g: p.deel(
    f"word/theme/theme{p.nummer()}.xml",
    deelxml("a:theme", f'<a:custClrLst><a:custClr name="{g}"/></a:custClrLst>'),
    "application/xml",
    rel="theme",
)
PLEKKEN["thema, lettertype"] = lambda p, g: p.deel(
    f"word/theme/theme{p.nummer()}.xml",
    deelxml(
        "a:theme",
        f'<a:fontScheme name="Office"><a:majorFont><a:latin typeface="{g}"/></a:majorFont></a:fontScheme>',
    ),
    "application/xml",
    rel="theme",
)


def _bouwsteen(p: Pakket, pr: str, tekst: str = "x") -> str:
    naam = f"word/glossary/document{p.nummer()}.xml"
    p.deel(
        naam,
        deelxml(
            "w:glossaryDocument",
            f"<w:docParts><w:docPart><w:docPartPr>{pr}</w:docPartPr><w:docPartBody>{zin(tekst)}</w:docPartBody></w:docPart></w:docParts>",
        ),
        f"{SOORT}document.glossary+xml",
        rel="glossaryDocument",
    )
    return naam


PLEKKEN["bouwsteen, omschrijving"] = lambda p, g: _bouwsteen(p, f'<w:description w:val="{g}"/>')
PLEKKEN["bouwsteen, groep"] = lambda p, g: _bouwsteen(
    p, f'<w:category><w:name w:val="{g}"/><w:gallery w:val="placeholder"/></w:category>'
)
PLEKKEN["bouwsteen, voetnoot"] = lambda p, g: p.deel(
    f"word/glossary/footnotes{p.nummer()}.xml",
    deelxml("w:footnotes", f'<w:footnote w:id="2">{zin(g)}</w:footnote>'),
    f"{SOORT}footnotes+xml",
    van=_bouwsteen(p, ""),
    rel="footnotes",
)
PLEKKEN["bouwsteen, instellingen"] = lambda p, g: p.deel(
    f"word/glossary/settings{p.nummer()}.xml",
    deelxml("w:settings", f'<w:docVars><w:docVar w:name="x" w:val="{g}"/></w:docVars>'),
    f"{SOORT}settings+xml",
    van=_bouwsteen(p, ""),
    rel="settings",
)
PLEKKEN["bouwsteen, koppeling"] = lambda p, g: p.rel(
    _bouwsteen(p, ""), "hyperlink", f"https://x.nl/{g}", True
)
PLEKKEN["bouwsteen, veldopdracht"] = lambda p, g: p.deel(
    f"word/glossary/document{p.nummer()}.xml",
    deelxml(
        "w:glossaryDocument",
        alinea(f'<w:fldSimple w:instr=" REF {g} "><w:r><w:t>x</w:t></w:r></w:fldSimple>'),
    ),
    f"{SOORT}document.glossary+xml",
    rel="glossaryDocument",
)
for _naam, _stuk in {
    "gekoppelde eigenschap": '<property fmtid="x" pid="2" name="Titel" linkTarget="{0}"><vt:lpwstr/></property>',
    "eigenschap in base64": '<property fmtid="x" pid="2" name="Titel"><vt:blob>{1}</vt:blob></property>',
}.items():
    PLEKKEN[_naam] = lambda p, g, s=_stuk: p.eigen.append(
        s.replace("{0}", g).replace(
            "{1}",
            base64.b64encode(f"Gesproken met de heer {g} in de woning aan de straat.".encode()).decode(),
        )
    )
for _tag in ("cp:version", "dc:identifier", "dc:language", "cp:contentType"):
    PLEKKEN[f"eigenschap {_tag}"] = lambda p, g, t=_tag: p.kern.append(f"<{t}>{g}</{t}>")
PLEKKEN["eigenschap voorstelling"] = lambda p, g: p.toepassing.append(
    f"<PresentationFormat>{g}</PresentationFormat>"
)
PLEKKEN["handtekening, toelichting"] = lambda p, g: p.deel(
    f"_xmlsignatures/sig{p.nummer()}.xml",
    f'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureComments>{g}</SignatureComments></Signature>',
    "application/xml",
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
)
PLEKKEN["handtekening, certificaat"] = lambda p, g: p.deel(
    f"_xmlsignatures/sig{p.nummer()}.xml",
    f'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Certificate>{base64.b64encode(bytes(range(48)) + g.encode() + bytes(40)).decode()}</X509Certificate></Signature>',
    "application/xml",
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
)
PLEKKEN["afdrukinstellingen van de sectie"] = lambda p, g: p.deel(
    f"word/printerSettings/printerSettings{p.nummer()}.bin",
    f"\\\\server\\{g}".encode("utf-16-le") + bytes(40),
    "application/octet-stream",
    rel="printerSettings",
)
PLEKKEN["verwijzing naar een deel dat er niet is"] = lambda p, g: p.rel(DOC, "image", f"/word/media/{g}.png")
PLEKKEN["opmerking in de stijlen"] = lambda p, g: p.plus("word/styles.xml", f"<!-- {g} -->")
PLEKKEN["eigen XML, kenmerk naast tekst"] = lambda p, g: p.deel(
    f"customXml/item{p.nummer()}.xml", f'<r naam="{g}">x</r>', "application/xml", rel="customXml"
)
PLEKKEN["kader met bron elders"] = lambda p, g: (
    p.plus("word/webSettings.xml", "<w:frameset/>"),
    p.rel("word/webSettings.xml", "frame", f"file:///C:/{g}.htm", True),
)
PLEKKEN["opmerking met plaatje, omschrijving"] = lambda p, g: p.plus(
    "word/comments.xml",
    f'<w:comment w:id="{p.nummer()}" w:author="A">{d._r(d._tekening("", f"id=%1% name=%n% descr=%{g}%".replace("%", chr(34))))}</w:comment>',
)
_b(
    "plaatshouder van eigen XML",
    '<w:customXml w:element="n"><w:customXmlPr><w:placeholder w:val="{0}"/></w:customXmlPr><w:r><w:t>x</w:t></w:r></w:customXml>',
)
_b(
    "slim label, kenmerknaam",
    '<w:smartTag w:uri="urn:x" w:element="naam"><w:smartTagPr><w:attr w:name="{0}" w:val="1"/></w:smartTagPr><w:r><w:t>x</w:t></w:r></w:smartTag>',
)
_b("link, doelvenster", '<w:hyperlink w:anchor="b" w:tgtFrame="{0}"><w:r><w:t>zie</w:t></w:r></w:hyperlink>')
_b("lettertype van een woord", '<w:r><w:rPr><w:rFonts w:ascii="{0}"/></w:rPr><w:t>x</w:t></w:r>')
PLEKKEN["kenmerk van een stijl"] = lambda p, g: p.plus(
    "word/styles.xml",
    f'<w:style w:type="character" w:styleId="{g}"><w:name w:val="gewone tekst"/></w:style>',
)
_b("taal van een woord", '<w:r><w:rPr><w:lang w:val="x-{0}"/></w:rPr><w:t>x</w:t></w:r>')
for _soort in ("header", "footer"):
    PLEKKEN[f"{_soort}, alleen voor oude Word"] = lambda p, g, s=_soort: d._kopvoet(
        s, "default", p, d._keuze(d._wps(zin("x")), d._vakvml(g))
    )
PLEKKEN["beeld, SVG aria-label"] = lambda p, g: d._beeld(
    p, f'<svg xmlns="http://www.w3.org/2000/svg"><rect aria-label="{g}"/></svg>'.encode(), ext="svg"
)
PLEKKEN["naam van een map in het pakket"] = lambda p, g: p.delen.__setitem__(f"{g}/x.xml", b"<a/>")
PLEKKEN["eigen XML, instructie vooraan"] = lambda p, g: p.delen.__setitem__(
    "customXml/item7.xml", f"<?q {g}?><a/>".encode()
)
