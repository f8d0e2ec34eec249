# SPDX-License-Identifier: EUPL-1.2

"""More hiding places in a PDF: what Acrobat, scanners, signing services and office programs really write."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from PIL import Image

from tests.redaction.verstopplekken_pdf import (
    PLEKKEN,
    A,
    D,
    N,
    Plek,
    S,
    Vel,
    _beeld,
    _ef,
    _structuur,
    _zet,
    tekst,
)


def _formulier(v: Vel, g: str) -> pikepdf.Stream:
    return v.stroom(tekst(g, 0, 0), Subtype=N.Form, BBox=A([0, 0, 99, 20]), Resources=v.page.obj.Resources)


def _jpeg(g: str) -> bytes:
    uit, exif = BytesIO(), Image.Exif()
    exif[0x013B] = g
    Image.new("RGB", (20, 20), "red").save(uit, "JPEG", exif=exif)
    return uit.getvalue()


def _foto(v: Vel, g: str) -> None:
    v.bron(
        "/XObject",
        "/Foto",
        v.stroom(
            _jpeg(g),
            Type=N.XObject,
            Subtype=N.Image,
            Width=20,
            Height=20,
            ColorSpace=N.DeviceRGB,
            BitsPerComponent=8,
            Filter=N.DCTDecode,
        ),
    )
    v.inhoud.append(b"q 90 0 0 90 60 500 cm /Foto Do Q\n")


def _actie(soort: str, **sleutels: object) -> Plek:
    def plek(v: Vel, g: str) -> None:
        gevuld = {k: S(g) if w is None else w for k, w in sleutels.items()}
        v.aantekening("Link", A=D(S=N("/" + soort), **gevuld))

    return plek


def _laag(v: Vel, **meer: object) -> None:
    laag = v.los(D(Type=N.OCG, Name=S("Laag"), **{k: w for k, w in meer.items() if k != "D"}))
    v.pdf.Root.OCProperties = D(OCGs=A([laag]), D=meer.get("D", D(Order=A([laag]))))


def _bladwijzer(v: Vel, g: str) -> None:
    with v.pdf.open_outline() as lijst:
        lijst.root.append(pikepdf.OutlineItem("Gewone", 0))
    v.pdf.Root.Outlines.First.A = D(S=N.URI, URI=S(f"https://x.nl/{g}"))
    del v.pdf.Root.Outlines.First["/Dest"]


def _wees(v: Vel, ding: object) -> None:
    """An object that only an unknown key of a page points at, as a deleted note leaves behind."""
    v.page.obj["/Overblijfsel"] = v.los(ding)


# -- annotations
PLEKKEN["meer: stempel, eigen naam"] = lambda v, g: v.aantekening("Stamp", Name=N("/" + g))
PLEKKEN["meer: ballon, maker"] = lambda v, g: v.aantekening("Popup", T=S(g))
PLEKKEN["meer: verwijderde aantekening"] = lambda v, g: _wees(
    v, D(Type=N.Annot, Subtype=N.Text, Contents=S(g))
)
PLEKKEN["meer: zwartmaken, uiterlijk na afloop"] = lambda v, g: v.aantekening("Redact", RO=_formulier(v, g))
PLEKKEN["meer: aantekening, uiterlijk bij aanwijzen"] = lambda v, g: v.aantekening(
    "Text", AP=D(N=_formulier(v, "x"), R=_formulier(v, g))
)
PLEKKEN["meer: aantekening, staat"] = lambda v, g: v.aantekening("Text", State=S(g), StateModel=S("Review"))
PLEKKEN["meer: aantekening, gegevens van een programma"] = lambda v, g: v.aantekening(
    "Square", ExData=D(Type=N.ExData, Subtype=N.Markup3D, MD5=S(g))
)
PLEKKEN["meer: meetlint, eenheid"] = lambda v, g: v.aantekening(
    "Line", Measure=D(Type=N.Measure, R=S(f"1 cm = 1 {g}"))
)
PLEKKEN["meer: 3D, naam van een aanzicht"] = lambda v, g: v.aantekening(
    "3D", **{"3DV": D(Type=N("/3DView"), XN=S(g))}
)
PLEKKEN["meer: video, naam van het bestand"] = lambda v, g: v.aantekening(
    "RichMedia", RichMediaContent=D(Assets=D(Names=A([S(f"{g}.mp4"), _ef(v, b"x")])))
)
PLEKKEN["meer: scherm, fragment"] = lambda v, g: v.aantekening(
    "Screen", A=D(S=N.Rendition, R=D(S=N.MR, N=S(g), C=D(S=N.MCD, D=S("film"))))
)
PLEKKEN["meer: geluid, bestand"] = lambda v, g: v.aantekening(
    "Sound", Sound=v.stroom(b"\0" * 9, Type=N.Sound, F=S(f"{g}.wav"))
)
PLEKKEN["meer: film, titel"] = lambda v, g: v.aantekening("Movie", T=S("x"), Movie=D(F=S(f"{g}.avi")))
PLEKKEN["meer: drukkersmerk"] = lambda v, g: v.aantekening("PrinterMark", MN=S(g))
PLEKKEN["meer: uitzicht van de bladzijde"] = lambda v, g: v.page.obj.__setitem__(
    "/VP", A([D(Type=N.Viewport, BBox=A([0, 0, 9, 9]), Name=S(g))])
)
PLEKKEN["meer: metagegevens van de bladzijde"] = lambda v, g: v.page.obj.__setitem__(
    "/Metadata", v.stroom(f"<x><y>{g}</y></x>".encode(), Type=N.Metadata, Subtype=N.XML)
)
PLEKKEN["meer: metagegevens van een lettertype"] = lambda v, g: v.page.obj.Resources.Font.F1.__setitem__(
    "/Metadata", v.stroom(f'<x y="{g}"/>'.encode(), Type=N.Metadata, Subtype=N.XML)
)
# -- actions
PLEKKEN["meer: actie, formulier insturen"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.SubmitForm, F=D(FS=N.URL, F=S(f"https://x.nl/{g}")))
)
PLEKKEN["meer: actie, gegevens ophalen"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.ImportData, F=S(f"{g}.fdf"))
)
PLEKKEN["meer: actie, veld verbergen"] = _actie("Hide", T=None)
PLEKKEN["meer: actie, plaats in ander bestand"] = _actie("GoToR", F=S("x.pdf"), D=None)
PLEKKEN["meer: actie, ingebed bestand"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.GoToE, T=D(R=N.C, N=S(g)))
)
PLEKKEN["meer: actie, programma met opdracht"] = lambda v, g: v.aantekening(
    "Link", A=D(S=N.Launch, Win=D(F=S("x.exe"), P=S(g)))
)
PLEKKEN["meer: actie, draad"] = _actie("Thread", D=None)
PLEKKEN["meer: actie bij afdrukken"] = lambda v, g: v.pdf.Root.__setitem__(
    "/AA", D(WP=D(S=N.JavaScript, JS=S(g)))
)
PLEKKEN["meer: script in een stroom"] = lambda v, g: v.pdf.Root.__setitem__(
    "/OpenAction", D(S=N.JavaScript, JS=v.stroom(g.encode()))
)
PLEKKEN["meer: bladwijzer, adres"] = _bladwijzer
# -- names, layers, colour, structure
PLEKKEN["meer: naam van een bijlage in de lijst"] = lambda v, g: v.namen(
    "EmbeddedFiles", [S(g), _ef(v, b"x")]
)
PLEKKEN["meer: bijlage, gegevens in de bundel"] = lambda v, g: v.namen(
    "EmbeddedFiles", [S("b"), _ef(v, b"x", CI=D(Type=N.CollectionItem, Van=S(g)))]
)
PLEKKEN["meer: map in de bundel"] = _zet("/Collection", lambda g: D(Folders=D(ID=0, Name=S(g))))
PLEKKEN["meer: sjabloonbladzijde"] = lambda v, g: v.namen("Templates", [S(g), D(Type=N.Template)])
PLEKKEN["meer: naam van een uiterlijk"] = lambda v, g: v.namen("AP", [S(g), _formulier(v, "x")])
PLEKKEN["meer: webadres van de opname"] = lambda v, g: v.namen("URLS", [S(f"https://x.nl/{g}"), D(S=N.SPS)])
PLEKKEN["meer: laag, maker"] = lambda v, g: _laag(v, Usage=D(CreatorInfo=D(Creator=S(g), Subtype=N.Artwork)))
PLEKKEN["meer: laag, gebruiker"] = lambda v, g: _laag(v, Usage=D(User=D(Type=N.Ind, Name=S(g))))
PLEKKEN["meer: laag, kop in de volgorde"] = lambda v, g: _laag(v, D=D(Order=A([A([S(g)])])))
PLEKKEN["meer: laag, naam van de instelling"] = lambda v, g: _laag(v, D=D(Name=S(g), Creator=S("x")))
PLEKKEN["meer: kleurprofiel, omschrijving"] = _zet(
    "/OutputIntents",
    lambda g: A([D(Type=N.OutputIntent, S=N.GTS_PDFA1, OutputConditionIdentifier=S("sRGB"), Info=S(g))]),
)
PLEKKEN["meer: tabel, samenvatting"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot",
    v.los(D(Type=N.StructTreeRoot, K=v.los(D(Type=N.StructElem, S=N.Table, A=D(O=N.Table, Summary=S(g)))))),
)
PLEKKEN["meer: structuur, uitspraak"] = lambda v, g: _structuur(v, "Phoneme", g)
PLEKKEN["meer: structuur, kenmerk van de gebruiker"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot",
    v.los(
        D(
            Type=N.StructTreeRoot,
            K=v.los(D(Type=N.StructElem, S=N.P, A=D(O=N.UserProperties, P=A([D(N=S("wie"), V=S(g))])))),
        )
    ),
)
PLEKKEN["meer: structuur, naamruimte"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot", v.los(D(Type=N.StructTreeRoot, Namespaces=A([D(Type=N.Namespace, NS=S(f"urn:{g}"))])))
)
PLEKKEN["meer: structuur, naam van een klasse"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot", v.los(D(Type=N.StructTreeRoot, ClassMap=D(**{g: D(O=N.Layout)})))
)
PLEKKEN["meer: delen van het document"] = _zet(
    "/DPartRoot", lambda g: D(Type=N.DPartRoot, DPartRootNode=D(DPM=D(Klant=S(g))))
)
PLEKKEN["meer: taal van het document"] = _zet("/Lang", lambda g: S(f"x-{g}"))
PLEKKEN["meer: eisen aan de lezer"] = _zet(
    "/Requirements", lambda g: A([D(S=N.EnableJavaScripts, RH=D(S=N.JS, Script=S(g)))])
)
PLEKKEN["meer: uitbreiding van een maker"] = _zet(
    "/Extensions", lambda g: D(**{g: D(BaseVersion=N("/1.7"), ExtensionLevel=3)})
)
# -- forms and signatures
PLEKKEN["meer: veld, eigen naam"] = lambda v, g: (
    v.veld("Tx", TU=S("x")) or v.page.obj.Annots[-1].__setitem__("/T", S(g))
)
PLEKKEN["meer: veld, naam van de groep"] = lambda v, g: (
    v.veld("Tx"),
    v.pdf.Root.AcroForm.__setitem__("/Fields", A([v.los(D(T=S(g), Kids=A([v.page.obj.Annots[-1]])))])),
)
PLEKKEN["meer: veld, opschrift bij aanwijzen"] = lambda v, g: v.veld("Btn", MK=D(RC=S(g)))
PLEKKEN["meer: veld, stand van een keuzerondje"] = lambda v, g: v.veld("Btn", V=N("/" + g), AS=N("/" + g))
PLEKKEN["meer: handtekening, reden"] = lambda v, g: v.veld("Sig", V=D(Type=N.Sig, Reason=S(g)))
PLEKKEN["meer: handtekening, contact"] = lambda v, g: v.veld("Sig", V=D(Type=N.Sig, ContactInfo=S(g)))
PLEKKEN["meer: handtekening, certificaat"] = lambda v, g: v.veld(
    "Sig", V=D(Type=N.Sig, Contents=S(bytes(range(128, 160)) + b"\x0c\x12" + g.encode() + b"\x30\x82\x01"))
)
PLEKKEN["meer: handtekening, programma"] = lambda v, g: v.veld(
    "Sig", V=D(Type=N.Sig, Prop_Build=D(App=D(Name=N("/" + g))))
)
PLEKKEN["meer: bewaard certificaat"] = _zet("/DSS", lambda g: D(VRI=D(X=D(TU=S(g)))))
PLEKKEN["meer: XFA in delen"] = lambda v, g: v.pdf.Root.__setitem__(
    "/AcroForm", D(Fields=A(), XFA=A([S("datasets"), v.stroom(f"<?xml version='1.0'?><x>{g}</x>".encode())]))
)
# -- what is in the code itself
PLEKKEN["meer: opmerking in de code van de bladzijde"] = lambda v, g: v.inhoud.append(f"% {g}\n".encode())
PLEKKEN["meer: merk met gegevens"] = lambda v, g: v.inhoud.append(
    f"/Artifact <</Type /Pagination /Wie ({g})>> BDC EMC\n".encode()
)
PLEKKEN["meer: merk met gegevens elders"] = lambda v, g: (
    v.bron("/Properties", "/MC0", v.los(D(Title=S(g)))),
    v.inhoud.append(b"/Span /MC0 BDC EMC\n"),
)
PLEKKEN["meer: naam van een merk"] = lambda v, g: v.inhoud.append(f"/{g} BMC EMC\n".encode())
PLEKKEN["meer: naam van een steunkleur"] = lambda v, g: v.bron(
    "/ColorSpace",
    "/CS1",
    A([N.Separation, N("/" + g), N.DeviceGray, D(FunctionType=2, Domain=A([0, 1]), N=1)]),
)
PLEKKEN["meer: beeld, EXIF in JPEG"] = _foto
PLEKKEN["meer: beeld, andere versie"] = lambda v, g: (
    _beeld(v, "x"),
    v.page.obj.Resources.XObject.Im1.__setitem__("/Alternates", A([D(Image=_formulier(v, g))])),
)
PLEKKEN["meer: formulier in formulier, niet getoond"] = lambda v, g: v.bron(
    "/XObject",
    "/Fm9",
    v.stroom(b"q Q", Subtype=N.Form, BBox=A([0, 0, 9, 9]), Resources=D(XObject=D(X=_formulier(v, g)))),
)
PLEKKEN["meer: los stuk tekst"] = lambda v, g: _wees(v, v.stroom(tekst(g, 0, 0)))
PLEKKEN["meer: los XML-bestand"] = lambda v, g: _wees(
    v, v.stroom(f"<?xml version='1.0'?><x>{g}</x>".encode())
)
PLEKKEN["meer: eigen sleutel in de staart"] = lambda v, g: v.pdf.trailer.__setitem__("/Eigen", S(g))
PLEKKEN["meer: eigen naam van een sleutel"] = lambda v, g: v.pdf.Root.__setitem__("/" + g, D(X=1))
PLEKKEN["meer: onder een ActualText die iets anders zegt"] = lambda v, g: v.inhoud.append(
    b"/Span <</ActualText (niets)>> BDC " + tekst(g, 610) + b"EMC\n"
)
PLEKKEN["meer: onder een ActualText, in een merk daarbinnen"] = lambda v, g: v.inhoud.append(
    b"/Span <</ActualText (niets)>> BDC /Span BMC EMC " + tekst(g, 590) + b"EMC\n"
)


def _bladwijzers(v: Vel, g: str) -> None:
    with v.pdf.open_outline() as boom:
        boom.root.extend([pikepdf.OutlineItem(letter, 0) for letter in g])


def _letters(v: Vel, g: str) -> None:
    """A text field for each letter, as a form has boxes."""
    velden = [
        v.pdf.make_indirect(
            D(Type=N.Annot, Subtype=N.Widget, FT=N.Tx, T=S(f"f{nr}"), V=S(letter), Rect=A([0] * 4))
        )
        for nr, letter in enumerate(g)
    ]
    v.page.obj.Annots, v.pdf.Root.AcroForm = A(velden), D(Fields=A(velden))


PLEKKEN["meer: bladwijzers van een letter"] = _bladwijzers
PLEKKEN["meer: invulvelden van een letter"] = _letters
PLEKKEN["meer: invulveld met een l, een letter die ook een vinkje is"] = lambda v, g: _letters(v, f"l{g}l")
PLEKKEN["meer: onderdelen van een letter"] = lambda v, g: v.pdf.Root.__setitem__(
    "/StructTreeRoot",
    D(Type=N.StructTreeRoot, K=A([v.pdf.make_indirect(D(Type=N.StructElem, ActualText=S(c))) for c in g])),
)
PLEKKEN["meer: eigen naam van een eigenschap"] = lambda v, g: v.pdf.docinfo.__setitem__("/" + g, S("x"))
