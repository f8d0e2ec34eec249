# SPDX-License-Identifier: EUPL-1.2
"""A page of PDF with letters wherever a test wants them: under each other, turned, mirrored, out of order."""

from __future__ import annotations

import io
from collections.abc import Iterable
from math import cos, radians, sin

import pikepdf

N, D = pikepdf.Name, pikepdf.Dictionary
ZINNEN = [
    "Geachte toezichthouder, hierbij onze reactie op het rapport.",
    "De begeleider was die avond aanwezig en heeft dat ook gezegd.",
    "Wij vragen om een aanpassing van paragraaf vier.",
]
_BREED = {"W": 944, "i": 222, "l": 222, "m": 833, "s": 500, "K": 667, "r": 333, " ": 278}


def blad(*codes: str, staande_letter: bool = False) -> bytes:
    """One page with three lines of a letter from x 100 and y 760 down, and this code."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = D(Type=N.Font, Subtype=N.Type1, BaseFont=N.Helvetica, Encoding=N.WinAnsiEncoding)
    fonts = D(F=pdf.make_indirect(font))
    if staande_letter:
        fonts.V = pdf.make_indirect(_staand(pdf))
    page.Resources = D(Font=fonts)
    regels = "".join(op(100, 760 - 14 * nr, zin) for nr, zin in enumerate(ZINNEN))
    page.Contents = pdf.make_stream((regels + "".join(codes)).encode("cp1252"))
    written = io.BytesIO()
    pdf.save(written)
    return written.getvalue()


def _staand(pdf: pikepdf.Pdf) -> pikepdf.Dictionary:
    """A font for vertical writing."""
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange "
        b"1 beginbfrange <0000> <00FF> <0000> endbfrange endcmap end end"
    )
    beschreven = D(Type=N.FontDescriptor, FontName=N.Foo, Flags=4, FontBBox=[0, -200, 1000, 900])
    onder = D(
        Type=N.Font, Subtype=N.CIDFontType2, BaseFont=N.Foo, DW=600, DW2=[880, -1000],
        CIDSystemInfo=D(Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(beschreven),
    )  # fmt: skip
    return D(
        Type=N.Font, Subtype=N.Type0, BaseFont=N.Foo, Encoding=N("/Identity-V"),
        DescendantFonts=[pdf.make_indirect(onder)], ToUnicode=pdf.make_stream(cmap),
    )  # fmt: skip


def gezet(a: float, b: float, c: float, d: float, x: float, y: float, tekst: str) -> str:
    """Text under a matrix."""
    return f"BT /F 11 Tf {a:.5f} {b:.5f} {c:.5f} {d:.5f} {x:.3f} {y:.3f} Tm ({tekst}) Tj ET\n"


def op(x: float, y: float, tekst: str) -> str:
    return gezet(1, 0, 0, 1, x, y, tekst)


def gedraaid(graden: float, x: float, y: float, tekst: str) -> str:
    c, s = cos(radians(graden)), sin(radians(graden))
    return gezet(c, s, -s, c, x, y, tekst)


def kolom(x: float, y: float, letters: Iterable[str], stap: float = 14) -> str:
    return "".join(op(x, y - stap * nr, letter) for nr, letter in enumerate(letters))


def los(woord: str, volgorde: Iterable[int], graden: float = 0, spiegel: int = 1, ruim: float = 0) -> str:
    """Each letter painted by itself in this order, from x 300 and y 500 on."""
    c, s = cos(radians(graden)), sin(radians(graden))
    plek = [sum(_BREED.get(t, 556) for t in woord[:nr]) * 0.011 + ruim * nr for nr in range(len(woord))]
    return "".join(
        gezet(c * spiegel, s, -s * spiegel, c, 300 + c * spiegel * plek[nr], 500 + s * plek[nr], woord[nr])
        for nr in volgorde
    )


def verticaal(x: float, y: float, tekst: str) -> str:
    """Text in the font for vertical writing."""
    codes = "".join(f"{ord(teken):04x}" for teken in tekst)
    return f"BT /V 12 Tf {x} {y} Td <{codes}> Tj ET\n"


def tabel(rijen: Iterable[str], lijnen: bool = False) -> str:
    """Rows with a label and signs, from y 600 down, with or without ruled lines."""
    alle = list(rijen)
    code = "".join(
        op(100, 600 - 16 * nr, f"Vraag {nr + 1} over de zorg")
        + "".join(op(400 + 30 * plek, 600 - 16 * nr, teken) for plek, teken in enumerate(rij))
        for nr, rij in enumerate(alle)
    )
    xs = [96, *(392 + 30 * nr for nr in range(len(alle[0]) + 1))]
    ys = [612 - 16 * nr for nr in range(len(alle) + 1)]
    strepen = [f"{x} {ys[-1]} m {x} {ys[0]} l S " for x in xs]
    strepen += [f"{xs[0]} {y} m {xs[-1]} {y} l S " for y in ys]
    return code + (" ".join(strepen) if lijnen else "")
