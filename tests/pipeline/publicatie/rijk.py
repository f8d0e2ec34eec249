# SPDX-License-Identifier: EUPL-1.2
"""A rich document tree, as a long report with everything in it that a tree can hold."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from pipeline.publicatie.kop import Kop
from redaction import (
    Block,
    Cell,
    Code,
    Document,
    Figure,
    Heading,
    Inline,
    ItemList,
    LineBreak,
    Link,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Styled,
    Table,
    Text,
)

KOP = Kop(
    titel="Onderzoek naar een val in een begeleide woonvorm",
    ondertitel="Rapport van het calamiteitenonderzoek bij Stichting De Wilgenhof",
    organisaties=("Toezicht Wmo Regio Waterland", "Gemeente Oosterveen"),
    datum="3 maart 2026",
    kenmerk="CAL-2026-014",
    nummer="a1b2c3d4e5f6",
)

LANG_ADRES = (
    "https://www.toezicht-voorbeeld.nl/een/heel/lang/adres/dat/niet/op/een/regel/past/omdat/het/lang/is"
)
VIJANDIG = (
    '#read("/etc/passwd") #import "@preview/x:1.0.0" $x^2$ *geen vet* _geen nadruk_ = geen kop',
    "<script>alert(1)</script> &amp; <b>&#x41;</b> ]]> <!-- --> \"dubbel\" 'enkel' \\back\\slash",
    "{{ titel }} {% raw %} {{{kleur}}} ${kleur} %(kleur)s @kleur@ -- ... ~ ^ ` ``` \\u{41} \\n",
    "„Nederlandse” ‘aanhaling’ – en — streepjes … € 1.250,00 → ✓ ☐ café ’s-Hertogenbosch IJsselstein",
)


def t(*woorden: str | Inline) -> tuple[Inline, ...]:
    return tuple(Text(w) if isinstance(w, str) else w for w in woorden)


def al(*woorden: str | Inline) -> Paragraph:
    return Paragraph(t(*woorden))


def cel(*woorden: str | Inline, rijen: int = 1, kolommen: int = 1) -> Cell:
    return Cell((al(*woorden),), rijen, kolommen)


def beeld(breed: int = 640, hoog: int = 240, kleur: str = "#dde6ee") -> bytes:
    vlak = Image.new("RGB", (breed, hoog), kleur)
    ImageDraw.Draw(vlak).line((20, hoog - 30, breed // 2, 40, breed - 20, hoog - 60), fill="#1f4e79", width=6)
    uit = BytesIO()
    vlak.save(uit, "PNG")
    return uit.getvalue()


def tijdlijn() -> Table:
    rijen = tuple(
        (
            cel(f"{6 + n}.{n * 7 % 60:02d} uur"),
            cel(f"[begeleider {n % 3 + 1}]"),
            cel(
                "Ziet dat [cliënt] onrustig is, spreekt de verantwoordelijkheidsverdeling door met de "
                "nachtdienst en legt dit vast in het cliëntdossier."
                if n % 2
                else "Doet de overdracht."
            ),
        )
        for n in range(9)
    )
    kop = ((cel("Tijdstip"), cel("Wie"), cel("Wat er gebeurde")),)
    return Table(kop, rijen, t("Tabel 1. Tijdlijn van de dag van de calamiteit"))


def spannend() -> Table:
    return Table(
        ((cel("Onderdeel", rijen=2), cel("Oordeel", kolommen=2)), (cel("Voor"), cel("Na"))),
        (
            (cel("Risicosignalering", rijen=2), cel("onvoldoende"), cel("voldoende")),
            (cel("onvoldoende"), cel("deels", Note((al("Zie het verbeterplan, onderdeel 3."),)))),
            (cel("Overdracht en verslaglegging", kolommen=3),),
            (cel("Scholing"),),
        ),
    )


def hoofdstuk(nummer: int) -> tuple[Block, ...]:
    vulling = (
        "De toezichthouder heeft gesproken met [begeleider 1], [begeleider 2] en de teamleider. Uit die "
        "gesprekken komt het beeld naar voren dat de zorg voor [cliënt] sinds het najaar zwaarder was "
        "geworden, terwijl de afspraken in het ondersteuningsplan niet waren aangepast. "
    )
    return (
        Heading(1, t(f"{nummer}. Bevindingen over onderwerp {nummer}")),
        al(vulling * 3),
        Heading(2, t(f"{nummer}.1 Wat er is gebeurd")),
        al(
            vulling, Styled("nadruk", t("Dit is van belang")), ", want ", Styled("vet", t("de afspraak")), "."
        ),
        al(vulling * 2, Note((al(f"Gespreksverslag {nummer}, bladzijde {nummer}."),))),
        Heading(
            2,
            t(
                f"{nummer}.2 Een lange kop over de samenhang tussen de verantwoordelijkheid van de "
                "aanbieder, de inzet van het wijkteam en de afspraken in het ondersteuningsplan van [cliënt]"
            ),
        ),
        ItemList(tuple((al(f"Punt {n}: " + vulling),) for n in range(1, 4))),
        al(vulling * 2),
    )


def rijk() -> Document:
    """A report of more than eight pages."""
    lijst = ItemList(
        (
            (al("Eerste"), al("met een tweede alinea")),
            (al("Tweede"), ItemList(((al("dieper"),), (al("nog een"),)))),
            (al("Derde"),),
        ),
        start=3,
    )
    slot: tuple[Block, ...] = (
        Heading(1, t("Conclusies ", Note((al("Vastgesteld op basis van hoor en wederhoor."),)))),
        Heading(3, t("Kop die een niveau overslaat")),
        lijst,
        Quote((al("“Ik dacht dat de nachtdienst het wist,” zegt [begeleider 2]."),)),
        spannend(),
        Figure(Picture("lijn", "Lijn die stijgt en daarna daalt"), t("Figuur 1. Meldingen per kwartaal")),
        Figure(Picture("vlak", "Vierkant vlak")),
        al("Een sierteken ", Picture("sier"), " en ", Picture("sier", "logo"), " in de regel."),
        al(
            "Zie ", Link(t("de website van de toezichthouder"), "https://www.toezicht-voorbeeld.nl/wmo?a=1&b=2"),
            ", ", Link(t(LANG_ADRES), LANG_ADRES),
            " en ", Link(t("gevaarlijk"), "javascript:alert(1)"), "; H", Styled("subscript", t("2")),
            "O en m", Styled("superscript", t("2")), ".", LineBreak(), "Nieuwe regel, ",
            Styled("onderstreept", t("onder")), " en ", Styled("doorgehaald", t("door")), ".",
        ),
        Code("regel een\n    ingesprongen #let x = 1\n<tag> & meer"),
        Rule(),
        Heading(2, t("Vijandige tekst: #let x = 1 <b> $y$")),
        *(al(regel) for regel in VIJANDIG),
        Table((), ((cel("zonder"), cel("kop")), (cel("a"), cel("b"))), ()),
        al(
            "Noot met een lijst.",
            Note((al("Eerst tekst."), ItemList(((al("een"),), (al("twee"),))))),
            " En een noot", Note((al("waarin een noot staat", Note((al("de binnenste"),)), "."),)), ".",
        ),
    )  # fmt: skip
    return Document(
        t("Onderzoek naar een val in een begeleide woonvorm van Stichting De Wilgenhof"),
        (
            Heading(2, t("Samenvatting")),
            al("Op een avond in november viel [cliënt] van de trap. ", "De toezichthouder onderzocht dit."),
            tijdlijn(),
            *(blok for n in range(1, 7) for blok in hoofdstuk(n)),
            *slot,
        ),
        {"lijn": beeld(), "vlak": beeld(300, 300), "sier": beeld(40, 40), "ongebruikt": b"x"},
    )


def brief() -> Document:
    """A short document without headings."""
    return Document(
        (), (al("Geacht college,"), al("Hierbij ontvangt u het rapport over [cliënt]."), al("Hoogachtend,"))
    )
