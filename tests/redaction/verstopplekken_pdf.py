# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - one hiding place a line reads best
"""Hiding places in a PDF with text: one function each, adding one secret to a sound file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from PIL import Image, ImageDraw

from tests.redaction.verstopplekken_pakket import geheim

N, D, A, S = pikepdf.Name, pikepdf.Dictionary, pikepdf.Array, pikepdf.String


def _letter() -> pikepdf.Dictionary:
    return D(Type=N.Font, Subtype=N.Type1, BaseFont=N.Helvetica, Encoding=N.WinAnsiEncoding)


@dataclass
class Vel:
    """One file in the making: page one, its content, and bytes that follow the file."""

    pdf: pikepdf.Pdf
    page: pikepdf.Page
    inhoud: list[bytes] = field(default_factory=lambda: [tekst("Dit is een gewone zin van een brief.", 720)])
    achter: bytes = b""
    herzien: str = ""

    def los(self, ding: object) -> pikepdf.Object:
        return self.pdf.make_indirect(ding)  # type: ignore[arg-type]

    def stroom(self, inhoud: bytes, **sleutels: object) -> pikepdf.Stream:
        made = self.pdf.make_stream(inhoud)
        for sleutel, waarde in sleutels.items():
            made["/" + sleutel] = waarde  # type: ignore[assignment]
        return made

    def bron(self, soort: str, naam: str, ding: object) -> None:
        bronnen = self.page.obj.Resources
        if soort not in bronnen:
            bronnen[soort] = D()
        bronnen[soort][naam] = ding  # type: ignore[assignment]

    def aantekening(self, soort: str, **sleutels: object) -> pikepdf.Object:
        made = D(Type=N.Annot, Subtype=N("/" + soort), Rect=A([60, 300, 160, 320]))
        for sleutel, waarde in sleutels.items():
            made["/" + sleutel] = waarde  # type: ignore[assignment]
        if "/Annots" not in self.page.obj:
            self.page.obj.Annots = A()
        self.page.obj.Annots.append(self.los(made))
        return self.page.obj.Annots[-1]

    def veld(self, soort: str, **sleutels: object) -> None:
        made = self.aantekening("Widget", FT=N("/" + soort), T=S("veld"), **sleutels)
        if "/AcroForm" not in self.pdf.Root:
            self.pdf.Root.AcroForm = D(Fields=A())
        self.pdf.Root.AcroForm.Fields.append(made)

    def namen(self, soort: str, paren: list[object]) -> None:
        if "/Names" not in self.pdf.Root:
            self.pdf.Root.Names = D()
        self.pdf.Root.Names["/" + soort] = D(Names=A(paren))  # type: ignore[arg-type]


def tekst(woorden: str, y: int, x: int = 60, meer: str = "", grootte: int = 11) -> bytes:
    return f"q BT /F1 {grootte} Tf {meer} {x} {y} Td ({woorden}) Tj ET Q\n".encode("cp1252")


Plek = Callable[[Vel, str], object]
PLEKKEN: dict[str, Plek] = {}


def maak(*plekken: tuple[str, str], **opslaan: object) -> bytes:
    """A file with these places, each with its secret."""
    pdf = pikepdf.new()
    vel = Vel(pdf, pdf.add_blank_page(page_size=(595, 842)))
    vel.page.obj.Resources = D(Font=D(F1=pdf.make_indirect(_letter())))
    for naam, woord in plekken:
        PLEKKEN[naam](vel, woord)
    vel.page.obj.Contents = pdf.make_stream(b"".join(vel.inhoud))
    uit = BytesIO()
    pdf.save(uit, **opslaan)  # type: ignore[arg-type]
    heel = uit.getvalue()
    return (_herzie(heel, vel.herzien) if vel.herzien else heel) + vel.achter


def _herzie(heel: bytes, woord: str) -> bytes:
    """An older revision with the word on its page, and an update behind it that shows other text."""
    with pikepdf.open(BytesIO(heel)) as oud:
        oud.pages[0].obj.Contents = oud.make_stream(tekst(woord, 700) + tekst("Een oude zin.", 720))
        uit = BytesIO()
        oud.save(uit, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pikepdf.open(BytesIO(uit.getvalue())) as nu:
        nummer = nu.pages[0].obj.Contents.objgen[0]
        aantal = int(nu.trailer.Size)
        wortel = nu.Root.objgen[0]
    begin = uit.getvalue()
    start = begin[begin.rindex(b"startxref") + 9 :].split()[0].decode()
    nieuw = tekst("Dit is een gewone zin van een brief.", 720)
    ding = b"%d 0 obj\n<</Length %d>>\nstream\n%sendstream\nendobj\n" % (nummer, len(nieuw), nieuw)
    plaats = len(begin)
    kop = f"xref\n{nummer} 1\n{plaats:010d} 00000 n \ntrailer\n<</Size {aantal}/Root {wortel} 0 R/Prev {start}>>\nstartxref\n{plaats + len(ding)}\n%%EOF\n"
    return begin + ding + kop.encode()


def plaatje(woord: str) -> bytes:
    beeld = Image.new("RGB", (220, 40), "white")
    ImageDraw.Draw(beeld).text((5, 5), woord, fill="black")
    return beeld.tobytes()


def _beeld(v: Vel, woord: str, masker: bool = False) -> None:
    xobj = v.stroom(
        plaatje(woord),
        Type=N.XObject,
        Subtype=N.Image,
        Width=220,
        Height=40,
        ColorSpace=N.DeviceRGB,
        BitsPerComponent=8,
    )
    v.bron("/XObject", "/Im1", xobj)
    v.inhoud.append(b"q 220 0 0 40 60 500 cm /Im1 Do Q\n")


def _laag(v: Vel, woord: str) -> None:
    laag = v.los(D(Type=N.OCG, Name=S("Laag")))
    v.pdf.Root.OCProperties = D(OCGs=A([laag]), D=D(OFF=A([laag]), Order=A([laag])))
    v.bron("/Properties", "/L1", laag)
    v.inhoud.append(b"/OC /L1 BDC " + tekst(woord, 400) + b"EMC\n")


def _laagnaam(v: Vel, woord: str) -> None:
    laag = v.los(D(Type=N.OCG, Name=S(woord)))
    v.pdf.Root.OCProperties = D(OCGs=A([laag]), D=D(Order=A([laag])))


def _patroon(v: Vel, woord: str) -> None:
    p = v.stroom(
        tekst(woord, 10, 0),
        Type=N.Pattern,
        PatternType=1,
        PaintType=1,
        TilingType=1,
        BBox=A([0, 0, 300, 30]),
        XStep=300,
        YStep=30,
        Resources=v.page.obj.Resources,
    )
    v.bron("/Pattern", "/P1", p)
    v.inhoud.append(b"q /Pattern cs /P1 scn 60 200 300 30 re f Q\n")


def _formulier(v: Vel, woord: str, gebruikt: bool) -> None:
    f = v.stroom(
        tekst(woord, 10, 0),
        Type=N.XObject,
        Subtype=N.Form,
        BBox=A([0, 0, 300, 30]),
        Resources=D(Font=v.page.obj.Resources.Font),
    )
    v.bron("/XObject", "/Fm1" if gebruikt else "/Fm2", f)
    if gebruikt:
        v.inhoud.append(b"q 1 0 0 1 60 250 cm /Fm1 Do Q\n")


def _type3(v: Vel, woord: str) -> None:
    glyf = v.stroom(b"1000 0 d0 " + tekst(woord, 0, 0))
    v.bron(
        "/Font",
        "/T3",
        v.los(
            D(
                Type=N.Font,
                Subtype=N.Type3,
                FontBBox=A([0, 0, 1000, 1000]),
                FontMatrix=A([0.001, 0, 0, 0.001, 0, 0]),
                CharProcs=D(a=glyf),
                Encoding=D(Differences=A([97, N.a])),
                FirstChar=97,
                LastChar=97,
                Widths=A([1000]),
                Resources=v.page.obj.Resources,
            )
        ),
    )
    v.inhoud.append(b"BT /T3 12 Tf 60 640 Td (a) Tj ET\n")


def _structuur(v: Vel, sleutel: str, woord: str) -> None:
    v.pdf.Root.StructTreeRoot = v.los(
        D(Type=N.StructTreeRoot, K=v.los(D(Type=N.StructElem, S=N.Figure, **{sleutel: S(woord)})))
    )


def _zet(pad: str, maak_: Callable[[str], object]) -> Plek:
    return lambda v, g: v.pdf.Root.__setitem__(pad, maak_(g))


def _ef(v: Vel, inhoud: bytes, naam: str = "b.txt", **meer: object) -> pikepdf.Object:
    return v.los(
        D(Type=N.Filespec, F=S(naam), UF=S(naam), EF=D(F=v.stroom(inhoud, Type=N.EmbeddedFile)), **meer)
    )


def _bladwijzer(v: Vel, woord: str) -> None:
    with v.pdf.open_outline() as lijst:
        lijst.root.append(pikepdf.OutlineItem(woord, 0))


def _xmp(v: Vel, woord: str) -> None:
    with v.pdf.open_metadata() as meta:
        meta["dc:creator"] = [woord]


for _soort in (
    "Text",
    "FreeText",
    "Highlight",
    "Underline",
    "StrikeOut",
    "Squiggly",
    "Square",
    "Circle",
    "Line",
    "Polygon",
    "Ink",
    "Stamp",
    "Caret",
    "Redact",
    "Sound",
    "Watermark",
    "Popup",
    "Link",
):
    PLEKKEN[f"aantekening {_soort}"] = lambda v, g, s=_soort: v.aantekening(s, Contents=S(g))
for _sleutel in ("T", "Subj", "NM", "RC", "Lang", "OverlayText", "IRT"):
    PLEKKEN[f"aantekening, {_sleutel}"] = lambda v, g, s=_sleutel: v.aantekening(
        "Redact" if s == "OverlayText" else "FreeText", **{s: S(g)}
    )
PLEKKEN["aantekening, uiterlijk"] = lambda v, g: v.aantekening(
    "Stamp",
    AP=D(N=v.stroom(tekst(g, 0, 0), Subtype=N.Form, BBox=A([0, 0, 99, 20]), Resources=v.page.obj.Resources)),
)
PLEKKEN["aantekening, verborgen"] = lambda v, g: v.aantekening("FreeText", F=2, Contents=S(g))
PLEKKEN["veld, waarde"] = lambda v, g: v.veld("Tx", V=S(g))
PLEKKEN["veld, standaardwaarde"] = lambda v, g: v.veld("Tx", DV=S(g))
PLEKKEN["veld, hulptekst"] = lambda v, g: v.veld("Tx", TU=S(g))
PLEKKEN["veld, naam"] = lambda v, g: v.veld("Tx", TM=S(g))
PLEKKEN["veld, keuzes"] = lambda v, g: v.veld("Ch", Opt=A([S("a"), A([S("1"), S(g)])]))
PLEKKEN["veld, opschrift van knop"] = lambda v, g: v.veld("Btn", MK=D(CA=S(g)))
PLEKKEN["veld, opmaak"] = lambda v, g: v.veld("Tx", RV=S(f"<p>{g}</p>"))
PLEKKEN["veld, script"] = lambda v, g: v.veld("Tx", AA=D(K=D(S=N.JavaScript, JS=S(f"app.alert('{g}')"))))
PLEKKEN["veld, uiterlijk"] = lambda v, g: v.veld(
    "Tx",
    AP=D(N=v.stroom(tekst(g, 0, 0), Subtype=N.Form, BBox=A([0, 0, 99, 20]), Resources=v.page.obj.Resources)),
)
PLEKKEN["handtekening"] = lambda v, g: v.veld("Sig", V=D(Type=N.Sig, Name=S(g)))
PLEKKEN["XFA"] = lambda v, g: v.pdf.Root.__setitem__(
    "/AcroForm", D(Fields=A(), XFA=v.stroom(f"<x>{g}</x>".encode()))
)
PLEKKEN["bijlage"] = lambda v, g: v.namen("EmbeddedFiles", [S("b"), _ef(v, g.encode())])
PLEKKEN["bijlage, naam"] = lambda v, g: v.namen("EmbeddedFiles", [S("b"), _ef(v, b"x", f"{g}.txt")])
PLEKKEN["bijlage, omschrijving"] = lambda v, g: v.namen("EmbeddedFiles", [S("b"), _ef(v, b"x", Desc=S(g))])
PLEKKEN["bijlage aan de bladzijde"] = lambda v, g: v.page.obj.__setitem__("/AF", A([_ef(v, g.encode())]))
PLEKKEN["bijlage als aantekening"] = lambda v, g: v.aantekening("FileAttachment", FS=_ef(v, g.encode()))
PLEKKEN["portfolio"] = _zet("/Collection", lambda g: D(Schema=D(n=D(Subtype=N.S, N=S(g)))))
for _sleutel in ("/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Eigen"):
    PLEKKEN[f"gegeven {_sleutel}"] = lambda v, g, s=_sleutel: v.pdf.docinfo.__setitem__(s, S(g))
PLEKKEN["XMP"] = _xmp
PLEKKEN["XMP van een beeld"] = lambda v, g: (
    _beeld(v, "x"),
    v.page.obj.Resources.XObject.Im1.__setitem__(
        "/Metadata", v.stroom(f"<x>{g}</x>".encode(), Type=N.Metadata)
    ),
)
PLEKKEN["bladwijzer"] = _bladwijzer
PLEKKEN["bestemming"] = lambda v, g: v.namen("Dests", [S(g), A([v.page.obj, N.Fit])])
PLEKKEN["oude bestemming"] = _zet("/Dests", lambda g: D(**{g: A([0, N.Fit])}))
PLEKKEN["bladzijdelabel"] = _zet("/PageLabels", lambda g: D(Nums=A([0, D(P=S(g))])))
PLEKKEN["script van het document"] = lambda v, g: v.namen("JavaScript", [S("s"), D(S=N.JavaScript, JS=S(g))])
PLEKKEN["opening"] = _zet("/OpenAction", lambda g: D(S=N.URI, URI=S(f"http://x.nl/{g}")))
PLEKKEN["opening van de bladzijde"] = lambda v, g: v.page.obj.__setitem__(
    "/AA", D(O=D(S=N.JavaScript, JS=S(g)))
)
PLEKKEN["link, webadres"] = lambda v, g: v.aantekening("Link", A=D(S=N.URI, URI=S(f"http://x.nl/{g}")))
PLEKKEN["link, bestand"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.GoToR, F=D(Type=N.Filespec, F=S(f"{g}.pdf")))
)
PLEKKEN["link, programma"] = lambda v, g: v.aantekening("Link", A=D(S=N.Launch, F=S(f"{g}.exe")))
PLEKKEN["link, volgende"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.GoTo, D=A([0, N.Fit]), Next=D(S=N.URI, URI=S(f"http://x.nl/{g}")))
)
PLEKKEN["link, genoemde plaats"] = lambda v, g: v.aantekening("Link", Dest=S(g))
PLEKKEN["laag die uit staat"] = _laag
PLEKKEN["naam van een laag"] = _laagnaam
PLEKKEN["onzichtbare tekst"] = lambda v, g: v.inhoud.append(tekst(g, 600, meer="3 Tr"))
PLEKKEN["tekst als knippad"] = lambda v, g: v.inhoud.append(tekst(g, 600, meer="7 Tr"))
PLEKKEN["witte tekst"] = lambda v, g: v.inhoud.append(b"q 1 g " + tekst(g, 600) + b"Q\n")
PLEKKEN["bijna witte tekst"] = lambda v, g: v.inhoud.append(b"q 0.98 g " + tekst(g, 600) + b"Q\n")
PLEKKEN["kleine tekst"] = lambda v, g: v.inhoud.append(tekst(g, 600, grootte=1))
PLEKKEN["doorzichtige tekst"] = lambda v, g: (
    v.bron("/ExtGState", "/G0", D(ca=0, CA=0)),
    v.inhoud.append(b"q /G0 gs " + tekst(g, 600) + b"Q\n"),
)
PLEKKEN["tekst buiten het papier"] = lambda v, g: v.inhoud.append(tekst(g, 600, -900))
PLEKKEN["tekst buiten de uitsnede"] = lambda v, g: (
    v.page.obj.__setitem__("/CropBox", A([0, 100, 595, 842])),
    v.inhoud.append(tekst(g, 50)),
)
PLEKKEN["tekst buiten een knippad"] = lambda v, g: v.inhoud.append(
    b"q 0 0 10 10 re W n " + tekst(g, 600) + b"Q\n"
)
PLEKKEN["tekst onder een vlak"] = lambda v, g: v.inhoud.append(
    tekst(g, 560) + b"q 0 g 55 550 300 25 re f Q\n"
)
PLEKKEN["tekst onder een beeld"] = lambda v, g: (v.inhoud.append(tekst(g, 515)), _beeld(v, ""))
PLEKKEN["gedraaide tekst"] = lambda v, g: v.inhoud.append(
    f"BT /F1 11 Tf 0 1 -1 0 500 300 Tm ({g}) Tj ET\n".encode()
)
PLEKKEN["tekst in een patroon"] = _patroon
PLEKKEN["tekst in een formulierobject"] = lambda v, g: _formulier(v, g, True)
PLEKKEN["formulierobject dat niet getoond wordt"] = lambda v, g: _formulier(v, g, False)
PLEKKEN["tekst in letters van een eigen lettertype"] = _type3
PLEKKEN["ActualText"] = lambda v, g: v.inhoud.append(
    b"/Span <</ActualText <FEFF"
    + g.encode("utf-16-be").hex().encode()
    + b">>> BDC "
    + tekst("iets", 620)
    + b"EMC\n"
)
PLEKKEN["Alt in de tekst"] = lambda v, g: v.inhoud.append(
    b"/Figure <</Alt (" + g.encode() + b")>> BDC 60 100 5 5 re f EMC\n"
)
for _sleutel in ("Alt", "ActualText", "E", "T", "Lang"):
    PLEKKEN[f"structuur, {_sleutel}"] = lambda v, g, s=_sleutel: _structuur(v, s, g)
PLEKKEN["structuur, rolnaam"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot", D(Type=N.StructTreeRoot, RoleMap=D(**{g: N.P}))
)
PLEKKEN["eerdere versie"] = lambda v, g: setattr(v, "herzien", g)
PLEKKEN["achter het einde"] = lambda v, g: setattr(v, "achter", v.achter + b"\n% " + g.encode())
PLEKKEN["los object"] = _zet("/Ongebruikt", lambda g: D(Y=S(g)))
PLEKKEN["stukje informatie van een programma"] = _zet("/PieceInfo", lambda g: D(Word=D(Private=S(g))))
PLEKKEN["miniatuur"] = lambda v, g: v.page.obj.__setitem__(
    "/Thumb", v.stroom(plaatje(g), Width=220, Height=40, ColorSpace=N.DeviceRGB, BitsPerComponent=8)
)
PLEKKEN["beeld met tekst"] = _beeld
PLEKKEN["beeld in de tekst zelf"] = lambda v, g: v.inhoud.append(
    b"q 220 0 0 40 60 500 cm BI /W 220 /H 40 /CS /RGB /BPC 8 ID " + plaatje(g) + b" EI Q\n"
)
PLEKKEN["beeld dat niet getoond wordt"] = lambda v, g: v.bron(
    "/XObject",
    "/Los",
    v.stroom(
        plaatje(g),
        Type=N.XObject,
        Subtype=N.Image,
        Width=220,
        Height=40,
        ColorSpace=N.DeviceRGB,
        BitsPerComponent=8,
    ),
)
PLEKKEN["artikeldraad"] = _zet("/Threads", lambda g: A([D(I=D(Title=S(g)))]))
PLEKKEN["web vastleggen"] = _zet("/URI", lambda g: D(Base=S(f"http://x.nl/{g}")))
PLEKKEN["gewone tekst"] = lambda v, g: v.inhoud.append(tekst(g, 640))
PLEKKEN["losse letters"] = lambda v, g: v.inhoud.append(
    ("BT /F1 11 Tf 60 660 Td " + " ".join(f"({c}) Tj" for c in g) + " ET\n").encode()
)


def woord(plek: str) -> str:
    return geheim(500 + list(PLEKKEN).index(plek))
