# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one hiding place a line reads best
"""Hiding places in the text of a Word document itself: one function each, adding one secret."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from tests.redaction.verstopplekken_pakket import Pakket, alinea, run, zin

Plek = Callable[[Pakket, str], object]
PLEKKEN: dict[str, Plek] = {}
TOEN = 'w:id="7" w:date="2024-05-01T10:00:00Z"'
WIE = f'w:author="A" {TOEN}'


def _body(naam: str, maak: Callable[[str], str]) -> None:
    PLEKKEN[naam] = lambda p, g: p.body.append(maak(g))


def _tabel(rijen: str, pr: str = "") -> str:
    return f"<w:tbl><w:tblPr>{pr}</w:tblPr><w:tblGrid><w:gridCol w:w='2000'/></w:tblGrid>{rijen}</w:tbl>"


def _rij(*cellen: str, pr: str = "") -> str:
    return f"<w:tr><w:trPr>{pr}</w:trPr>{''.join(cellen)}</w:tr>"


def _cel(inhoud: str, pr: str = "") -> str:
    return f"<w:tc><w:tcPr>{pr}</w:tcPr>{inhoud}</w:tc>"


def _veld(code: str, uitkomst: str = "") -> str:
    deel = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(uitkomst)}' if uitkomst else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'{deel}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _formulier(ffdata: str, soort: str = "FORMTEXT", uitkomst: str = "x") -> str:
    return alinea(
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{ffdata}</w:ffData></w:fldChar></w:r>'
        f"<w:r><w:instrText> {soort} </w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(uitkomst)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _sdt(pr: str, inhoud: str) -> str:
    return f"<w:sdt><w:sdtPr>{pr}</w:sdtPr><w:sdtContent>{inhoud}</w:sdtContent></w:sdt>"


def _sym(g: str) -> str:
    return "<w:r>" + "".join(f'<w:sym w:font="Arial" w:char="{ord(c):04X}"/>' for c in g) + "</w:r>"


def _m(binnen: str) -> str:
    return f"<m:oMath>{binnen}</m:oMath>"


# -- ordinary text and disguises
_body("gewone alinea", zin)
_body("losse runs", lambda g: alinea(*(run(c) for c in g)))
_body("zacht koppelteken", lambda g: alinea(run("Met " + "\u00ad".join(g))))
_body(
    "zacht koppelteken van Word",
    lambda g: alinea("<w:r>" + "<w:softHyphen/>".join(f"<w:t>{c}</w:t>" for c in g) + "</w:r>"),
)
_body("nulbreedte", lambda g: alinea(run("Met " + "\u200b".join(g))))
_body("homogliefen", lambda g: alinea(run("Met " + g.translate(str.maketrans("aeo", "аео")))))
_body("losse accenten", lambda g: alinea(run("Met " + unicodedata.normalize("NFD", g.replace("a", "á")))))
_body("symbolen", lambda g: alinea(_sym(g)))
_body(
    "symbolen in eigen gebied",
    lambda g: alinea(
        "<w:r>" + "".join(f'<w:sym w:font="Wingdings" w:char="F0{ord(c):02X}"/>' for c in g) + "</w:r>"
    ),
)
_body("vast koppelteken", lambda g: alinea(f"<w:r><w:t>Anna</w:t><w:noBreakHyphen/><w:t>{g}</w:t></w:r>"))
_body("na regeleinde", lambda g: alinea(f"<w:r><w:t>eerst</w:t><w:br/><w:t>{g}</w:t></w:r>"))
_body("na tab", lambda g: alinea(f"<w:r><w:t>eerst</w:t><w:tab/><w:t>{g}</w:t></w:r>"))
_body("na paginasprong", lambda g: alinea(f'<w:r><w:br w:type="page"/><w:t>{g}</w:t></w:r>'))
_body("hoofdletters als opmaak", lambda g: alinea(run(g, "<w:caps/>")))
_body("titel", lambda g: alinea(run(g), eigenschappen='<w:pStyle w:val="Titel"/>'))
_body("kop", lambda g: alinea(run(g), eigenschappen='<w:pStyle w:val="Kop1"/>'))
_body(
    "lijst",
    lambda g: alinea(run(g), eigenschappen='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
)
_body(
    "ruby grond",
    lambda g: alinea(
        f"<w:r><w:ruby><w:rt>{run('boven')}</w:rt><w:rubyBase>{run(g)}</w:rubyBase></w:ruby></w:r>"
    ),
)
_body(
    "ruby boven",
    lambda g: alinea(
        f"<w:r><w:ruby><w:rt>{run(g)}</w:rt><w:rubyBase>{run('onder')}</w:rubyBase></w:ruby></w:r>"
    ),
)
_body(
    "tekst in kader",
    lambda g: alinea(run(g), eigenschappen='<w:framePr w:w="2000" w:hSpace="141" w:wrap="around"/>'),
)
_body("tekstrichting bdo", lambda g: alinea(f'<w:bdo w:val="rtl">{run(g)}</w:bdo>'))
_body("richting dir", lambda g: alinea(f'<w:dir w:val="ltr">{run(g)}</w:dir>'))
_body("letters overlappend EQ", lambda g: alinea(_veld(rf"EQ \o(a,{g})")))
# -- hidden text
_body("verborgen", lambda g: alinea(run(g, "<w:vanish/>")))
_body("verborgen op web", lambda g: alinea(run(g, "<w:webHidden/>")))
_body(
    "verborgen alineateken",
    lambda g: alinea(run(g, "<w:specVanish/><w:vanish/>"), eigenschappen="<w:rPr><w:vanish/></w:rPr>"),
)
_body("wit", lambda g: alinea(run(g, '<w:color w:val="FFFFFF"/>')))
_body("wit als themakleur", lambda g: alinea(run(g, '<w:color w:val="FFFFFF" w:themeColor="background1"/>')))
_body(
    "wit op arcering",
    lambda g: alinea(run(g, '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')),
)
_body("zwarte markering", lambda g: alinea(run(g, '<w:highlight w:val="black"/>')))
_body("een punt groot", lambda g: alinea(run(g, '<w:sz w:val="2"/>')))
_body("geheel doorzichtig", lambda g: alinea(run(g, "<w14:textFill><w14:noFill/></w14:textFill>")))
_body("samengeperst", lambda g: alinea(run(g, '<w:w w:val="1"/>')))
_body("verschoven", lambda g: alinea(run(g, '<w:position w:val="-3000"/>')))
_body("doorgehaald", lambda g: alinea(run(g, "<w:strike/>")))


def _stijl(p: Pakket, g: str, pr: str, soort: str = "character", basis: str = "") -> str:
    naam = f"S{p.nummer()}"
    kind = f'<w:basedOn w:val="{basis}"/>' if basis else ""
    p.plus(
        "word/styles.xml",
        f'<w:style w:type="{soort}" w:styleId="{naam}"><w:name w:val="{naam}"/>{kind}<w:rPr>{pr}</w:rPr></w:style>',
    )
    return naam


def _stijl_teken(p: Pakket, g: str) -> None:
    p.body.append(alinea(run(g, f'<w:rStyle w:val="{_stijl(p, g, "<w:vanish/>")}"/>')))


def _stijl_alinea(p: Pakket, g: str) -> None:
    p.body.append(
        alinea(run(g), eigenschappen=f'<w:pStyle w:val="{_stijl(p, g, "<w:vanish/>", "paragraph")}"/>')
    )


def _stijl_geerfd(p: Pakket, g: str) -> None:
    naam = _stijl(p, g, "", basis=_stijl(p, g, "<w:vanish/>"))
    p.body.append(alinea(run(g, f'<w:rStyle w:val="{naam}"/>')))


def _stijl_wit(p: Pakket, g: str) -> None:
    naam = _stijl(p, g, '<w:color w:val="FFFFFF"/>', "paragraph")
    p.body.append(alinea(run(g), eigenschappen=f'<w:pStyle w:val="{naam}"/>'))


def _stijl_tabel(p: Pakket, g: str) -> None:
    naam = _stijl(p, g, "<w:vanish/>", "table")
    p.body.append(_tabel(_rij(_cel(zin(g))), f'<w:tblStyle w:val="{naam}"/>'))


PLEKKEN |= {
    "verborgen door tekenstijl": _stijl_teken,
    "verborgen door alineastijl": _stijl_alinea,
    "verborgen door geerfde stijl": _stijl_geerfd,
    "wit door stijl": _stijl_wit,
    "verborgen door tabelstijl": _stijl_tabel,
}
PLEKKEN["naam van stijl"] = lambda p, g: p.plus(
    "word/styles.xml",
    f'<w:style w:type="character" w:styleId="Q{p.nummer()}"><w:name w:val="{g}"/></w:style>',
)
PLEKKEN["alias van stijl"] = lambda p, g: p.plus(
    "word/styles.xml",
    f'<w:style w:type="character" w:styleId="Q{p.nummer()}"><w:name w:val="x"/><w:aliases w:val="{g}"/></w:style>',
)
# -- tracked changes
_body("ingevoegd", lambda g: alinea(f"<w:ins {WIE}>{run(g)}</w:ins>"))
_body("verwijderd", lambda g: alinea(f"<w:del {WIE}><w:r><w:delText>{g}</w:delText></w:r></w:del>"))
_body("verwijderd met gewone t", lambda g: alinea(f"<w:del {WIE}>{run(g)}</w:del>"))
_body(
    "verwijderd binnen ingevoegd",
    lambda g: alinea(f"<w:ins {WIE}><w:del {WIE}><w:r><w:delText>{g}</w:delText></w:r></w:del></w:ins>"),
)
_body("verplaatst van", lambda g: alinea(f"<w:moveFrom {WIE}>{run(g)}</w:moveFrom>"))
_body("verplaatst naar", lambda g: alinea(f"<w:moveTo {WIE}>{run(g)}</w:moveTo>"))
_body(
    "naam van verplaatsing",
    lambda g: (
        f'<w:p><w:moveFromRangeStart w:id="3" w:name="{g}" w:author="A"/>{run("x")}<w:moveFromRangeEnd w:id="3"/></w:p>'
    ),
)
_body(
    "verwijderde veldcode",
    lambda g: alinea(
        f'<w:del {WIE}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> AUTHOR {g} </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>'
    ),
)
_body("auteur van invoeging", lambda g: alinea(f'<w:ins w:author="{g}" {TOEN}>{run("nieuw")}</w:ins>'))
_body(
    "auteur van verwijdering",
    lambda g: alinea(f'<w:del w:author="{g}" {TOEN}><w:r><w:delText>oud</w:delText></w:r></w:del>'),
)
_body(
    "auteur van opmaakwijziging",
    lambda g: alinea(run("vet", f'<w:b/><w:rPrChange w:author="{g}" {TOEN}><w:rPr/></w:rPrChange>')),
)
_body(
    "auteur van alineawijziging",
    lambda g: alinea(run("x"), eigenschappen=f'<w:pPrChange w:author="{g}" {TOEN}><w:pPr/></w:pPrChange>'),
)
_body(
    "auteur van verwijderd alineateken",
    lambda g: alinea(run("x"), eigenschappen=f'<w:rPr><w:del w:author="{g}" {TOEN}/></w:rPr>'),
)
_body(
    "auteur van tabelwijziging",
    lambda g: _tabel(
        _rij(_cel(zin("x"))), f'<w:tblPrChange w:author="{g}" {TOEN}><w:tblPr/></w:tblPrChange>'
    ),
)
_body(
    "auteur van ingevoegde rij", lambda g: _tabel(_rij(_cel(zin("x")), pr=f'<w:ins w:author="{g}" {TOEN}/>'))
)
_body(
    "auteur van celwijziging", lambda g: _tabel(_rij(_cel(zin("x"), f'<w:cellIns w:author="{g}" {TOEN}/>')))
)
_body(
    "oude nummering",
    lambda g: alinea(
        run("x"),
        eigenschappen=f'<w:numPr><w:numberingChange w:id="1" w:author="A" w:original="{g}"/></w:numPr>',
    ),
)
_body("verwijderde rij", lambda g: _tabel(_rij(_cel(zin("a"))) + _rij(_cel(zin(g)), pr=f"<w:del {WIE}/>")))
_body("ingevoegde rij", lambda g: _tabel(_rij(_cel(zin("a"))) + _rij(_cel(zin(g)), pr=f"<w:ins {WIE}/>")))
_body("verwijderde cel", lambda g: _tabel(_rij(_cel(zin("a")), _cel(zin(g), f"<w:cellDel {WIE}/>"))))
_body(
    "auteur in aangepaste XML-reeks",
    lambda g: (
        f'<w:p><w:customXmlInsRangeStart w:id="9" w:author="{g}"/>{run("x")}<w:customXmlInsRangeEnd w:id="9"/></w:p>'
    ),
)
PLEKKEN["auteur van sectiewijziging"] = lambda p, g: p.sectie.append(
    f'<w:sectPrChange w:author="{g}" {TOEN}><w:sectPr/></w:sectPrChange>'
)
# -- tables
_body("cel", lambda g: _tabel(_rij(_cel(zin(g)))))
_body("koprij", lambda g: _tabel(_rij(_cel(zin(g)), pr="<w:tblHeader/>") + _rij(_cel(zin("x")))))
_body("tabel in tabel", lambda g: _tabel(_rij(_cel(_tabel(_rij(_cel(zin(g)))) + alinea()))))
_body("verborgen rij", lambda g: _tabel(_rij(_cel(zin("a"))) + _rij(_cel(zin(g)), pr="<w:hidden/>")))
_body(
    "vervolg van samengevoegde cel",
    lambda g: _tabel(_rij(_cel(zin("a"), '<w:vMerge w:val="restart"/>')) + _rij(_cel(zin(g), "<w:vMerge/>"))),
)
_body(
    "samengevoegd in de breedte",
    lambda g: _tabel(_rij(_cel(zin("a"), '<w:hMerge w:val="restart"/>'), _cel(zin(g), "<w:hMerge/>"))),
)
_body("bijschrift van tabel", lambda g: _tabel(_rij(_cel(zin("a"))), f'<w:tblCaption w:val="{g}"/>'))
_body("omschrijving van tabel", lambda g: _tabel(_rij(_cel(zin("a"))), f'<w:tblDescription w:val="{g}"/>'))
_body("rij in inhoudsbesturing", lambda g: _tabel(_rij(_cel(zin("a"))) + _sdt("", _rij(_cel(zin(g))))))
_body("cel in inhoudsbesturing", lambda g: _tabel(_rij(_cel(zin("a")), _sdt("", _cel(zin(g))))))
_body(
    "rij zonder hoogte",
    lambda g: _tabel(_rij(_cel(zin("a"))) + _rij(_cel(zin(g)), pr='<w:trHeight w:val="1" w:hRule="exact"/>')),
)
# -- fields
_body("eenvoudig veld, uitkomst", lambda g: alinea(f'<w:fldSimple w:instr=" TITLE ">{run(g)}</w:fldSimple>'))
_body(
    "eenvoudig veld, opdracht",
    lambda g: alinea(f'<w:fldSimple w:instr=" DOCPROPERTY {g} ">{run("x")}</w:fldSimple>'),
)
_body(
    "eenvoudig veld, fldData",
    lambda g: alinea(f'<w:fldSimple w:instr=" TITLE "><w:fldData>{g}</w:fldData>{run("x")}</w:fldSimple>'),
)
_body("samengesteld veld, opdracht", lambda g: alinea(_veld(f"AUTHOR {g}", "x")))
_body("samengesteld veld, uitkomst", lambda g: alinea(_veld("AUTHOR", g)))
_body("veld zonder uitkomst", lambda g: alinea(_veld(f"COMMENTS {g}")))
_body(
    "veld in veld, opdracht",
    lambda g: alinea(
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF {_veld_binnen(g)} = 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("ja")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ),
)
_body(
    "veld over alinea's",
    lambda g: (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("een")}</w:p><w:p>{run(g)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    ),
)
_body(
    "veld dat niet eindigt",
    lambda g: (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE {g} </w:instrText></w:r></w:p>'
    ),
)
_body(
    "gewone tekst in een veldopdracht",
    lambda g: alinea(
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{run(g)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ),
)
_body("samenvoegveld", lambda g: alinea(_veld(f"MERGEFIELD {g}", "«naam»")))
_body("ingevoegd bestand", lambda g: alinea(_veld(f'INCLUDETEXT "C:\\\\{g}.docx"', "x")))
_body("ingevoegd plaatje", lambda g: alinea(_veld(f'INCLUDEPICTURE "http://x.nl/{g}.png"', "x")))
_body("inhoudsopgave", lambda g: alinea(_veld('TOC \\o "1-3"', g)))
_body("registeringang", lambda g: alinea(_veld(f'XE "{g}"')))
_body("inhoudsopgave-ingang", lambda g: alinea(_veld(f'TC "{g}"')))
_body("citaat", lambda g: alinea(_veld(f"CITATION {g}", "(x)")))
_body("invulveld", lambda g: alinea(_veld(f'FILLIN "Wie?" \\d "{g}"', "x")))
_body("macroknop", lambda g: alinea(_veld(f"MACROBUTTON geen {g}")))
_body("dde-koppeling", lambda g: alinea(_veld(f'DDEAUTO excel "{g}"', "x")))
_body("link in veld", lambda g: alinea(_veld(f'HYPERLINK "mailto:{g}@x.nl"', "mail")))
_body(
    "link, schermtip",
    lambda g: alinea(f'<w:hyperlink w:anchor="b" w:tooltip="{g}">{run("zie")}</w:hyperlink>'),
)
_body("link, anker", lambda g: alinea(f'<w:hyperlink w:anchor="{g}">{run("zie")}</w:hyperlink>'))
_body(
    "link, plaats in document",
    lambda g: alinea(f'<w:hyperlink w:anchor="b" w:docLocation="{g}">{run("zie")}</w:hyperlink>'),
)
_body("link, tekst", lambda g: alinea(f'<w:hyperlink w:anchor="b">{run(g)}</w:hyperlink>'))
_body(
    "bladwijzer",
    lambda g: f'<w:p><w:bookmarkStart w:id="5" w:name="{g}"/>{run("x")}<w:bookmarkEnd w:id="5"/></w:p>',
)
_body(
    "toestemming",
    lambda g: f'<w:p><w:permStart w:id="6" w:ed="{g}@x.nl"/>{run("x")}<w:permEnd w:id="6"/></w:p>',
)
for _naam, _ff in {
    "standaardtekst": '<w:textInput><w:default w:val="{0}"/></w:textInput>',
    "helptekst": '<w:helpText w:type="text" w:val="{0}"/>',
    "statustekst": '<w:statusText w:type="text" w:val="{0}"/>',
    "naam": '<w:name w:val="{0}"/>',
    "macro": '<w:exitMacro w:val="{0}"/>',
    "keuzelijst": '<w:ddList><w:listEntry w:val="a"/><w:listEntry w:val="{0}"/></w:ddList>',
}.items():
    _body(
        f"formulierveld, {_naam}",
        lambda g, ff=_ff: _formulier(ff.format(g), "FORMDROPDOWN" if "ddList" in ff else "FORMTEXT"),
    )
# -- content controls
_body("besturing, tekst", lambda g: _sdt("<w:text/>", zin(g)))
_body("besturing in de regel", lambda g: alinea(_sdt("<w:text/>", run(g))))
for _naam, _pr in {
    "alias": '<w:alias w:val="{0}"/>',
    "tag": '<w:tag w:val="{0}"/>',
    "keuze": '<w:dropDownList><w:listItem w:displayText="{0}" w:value="1"/></w:dropDownList>',
    "waarde van keuze": '<w:comboBox><w:listItem w:displayText="a" w:value="{0}"/></w:comboBox>',
    "gegevenspad": '<w:dataBinding w:xpath="/r/{0}" w:storeItemID="{{1}}"/>',
    "voorvoegsels": '<w:dataBinding w:prefixMappings="xmlns:a=\'urn:{0}\'" w:xpath="/r" w:storeItemID="{{1}}"/>',
    "datum": '<w:date w:fullDate="{0}"/>',
    "laatste keuze": '<w:dropDownList w:lastValue="{0}"/>',
    "bouwsteen": '<w:docPartObj><w:docPartGallery w:val="{0}"/></w:docPartObj>',
    "tijdelijke tekst": '<w:showingPlcHdr/><w15:appearance w15:val="hidden"/><w:alias w:val="{0}"/>',
}.items():
    _body(f"besturing, {_naam}", lambda g, pr=_pr: _sdt(pr.format(g), zin("x")))
_body(
    "besturing, voorbeeldtekst",
    lambda g: _sdt("<w:showingPlcHdr/>", alinea(run(g, '<w:rStyle w:val="PlaceholderText"/>'))),
)
# -- other containers
_body(
    "smartTag, kenmerk",
    lambda g: alinea(
        f'<w:smartTag w:uri="urn:x" w:element="naam"><w:smartTagPr><w:attr w:name="n" w:val="{g}"/></w:smartTagPr>{run("x")}</w:smartTag>'
    ),
)
_body(
    "smartTag, tekst", lambda g: alinea(f'<w:smartTag w:uri="urn:x" w:element="naam">{run(g)}</w:smartTag>')
)
_body(
    "eigen XML om alinea, kenmerk",
    lambda g: (
        f'<w:customXml w:uri="urn:x" w:element="n"><w:customXmlPr><w:attr w:name="n" w:val="{g}"/></w:customXmlPr>{zin("x")}</w:customXml>'
    ),
)
_body(
    "eigen XML om alinea, naam",
    lambda g: f'<w:customXml w:uri="urn:x" w:element="{g}">{zin("x")}</w:customXml>',
)
_body(
    "eigen XML om alinea, tekst", lambda g: f'<w:customXml w:uri="urn:x" w:element="n">{zin(g)}</w:customXml>'
)
_body("formule", lambda g: alinea(_m(f"<m:r><m:t>{g}</m:t></m:r>")))
_body("formule, gewone tekst erin", lambda g: alinea(_m(f"<m:r><w:t>{g}</w:t></m:r>")))
_body(
    "formule, eigen teken",
    lambda g: alinea(
        _m(f'<m:d><m:dPr><m:begChr m:val="{g}"/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>')
    ),
)
_body(
    "formule in alinea", lambda g: f"<w:p><m:oMathPara>{_m(f'<m:r><m:t>{g}</m:t></m:r>')}</m:oMathPara></w:p>"
)
_body(
    "verborgen formule",
    lambda g: alinea(
        _m(
            f'<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e><m:r><m:t>{g}</m:t></m:r></m:e></m:phant>'
        )
    ),
)
_body("onbekend element, tekst", lambda g: f"<x9:doos>{g}</x9:doos>")
_body("onbekend element om tekst", lambda g: f"<x9:doos>{zin(g)}</x9:doos>")
_body("onbekend element, kenmerk", lambda g: f'<x9:doos waarde="{g}"/>')
_body("onbekend element in run", lambda g: alinea(f"<w:r><x9:doos>{g}</x9:doos></w:r>"))
_body("onbekend kenmerk", lambda g: f'<w:p x9:naam="{g}">{run("x")}</w:p>')
_body("losse tekst tussen alinea's", lambda g: g)
_body("tekst direct in run", lambda g: f"<w:p><w:r>{g}<w:t>x</w:t></w:r></w:p>")
_body("tekst direct in de body", lambda g: run(g))
_body(
    "keuze, gekozen tak",
    lambda g: alinea(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>{g}</w:t></mc:Choice><mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    ),
)
_body(
    "keuze, andere tak",
    lambda g: alinea(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>x</w:t></mc:Choice><mc:Fallback><w:t>{g}</w:t></mc:Fallback></mc:AlternateContent></w:r>'
    ),
)
_body(
    "keuze, eis",
    lambda g: alinea(
        f'<w:r><mc:AlternateContent><mc:Choice Requires="x9"><w:t>{g}</w:t></mc:Choice></mc:AlternateContent></w:r>'
    ),
)
_body("XML-opmerking", lambda g: f"<!-- {g} -->")
_body("XML-opmerking in een woord", lambda g: f"<w:p><w:r><w:t>een<!-- {g} -->twee</w:t></w:r></w:p>")
_body("XML-instructie", lambda g: f"<?notitie {g}?>")
_body("CDATA", lambda g: f"<w:p><w:r><w:t><![CDATA[{g}]]></w:t></w:r></w:p>")
_body("subdocument zonder relatie", lambda g: f'<w:subDoc r:id="{g}"/>')
PLEKKEN["negeerbare naamruimte"] = lambda p, g: p.wortel.append(f'xmlns:n{p.nummer()}="urn:{g}"')
PLEKKEN["XML-opmerking na het document"] = lambda p, g: p.slot.append(f"<!-- {g} -->")


def _veld_binnen(g: str) -> str:
    return f'</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCVARIABLE {g} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>'


def _links(p: Pakket, g: str, doel: str) -> None:
    p.body.append(
        alinea(
            f'<w:hyperlink r:id="{p.rel("word/document.xml", "hyperlink", doel.format(g), True)}">{run("zie")}</w:hyperlink>'
        )
    )


PLEKKEN["link, webadres"] = lambda p, g: _links(p, g, "https://voorbeeld.nl/{0}")
PLEKKEN["link, mailadres"] = lambda p, g: _links(p, g, "mailto:{0}@voorbeeld.nl")
PLEKKEN["link, bestand op schijf"] = lambda p, g: _links(p, g, "file:///C:/Users/{0}/rapport.docx")
PLEKKEN["relatie die niemand gebruikt"] = lambda p, g: p.rel(
    "word/document.xml", "hyperlink", f"https://voorbeeld.nl/{g}", True
)
