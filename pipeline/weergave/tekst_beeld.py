# SPDX-License-Identifier: EUPL-1.2
"""A picture as an inline drawing: sized to the page, with its alternative text."""

from __future__ import annotations

import io
from dataclasses import dataclass

from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport_pakket import Pakket
from pipeline.weergave.rapport_xml import RUIMTEN, SOORT, Element, el, keur_tekst, q
from redaction import small_int

EMU_PER_INCH = 914_400
MAX_BREED, MAX_HOOG = 5_760_000, 7_920_000
"""16 by 22 centimetres in EMU: the text area of A4 with room for a caption."""
_EXTENSIES = {"PNG": "png", "JPEG": "jpg"}
_DECORATIEF = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


@dataclass(frozen=True, slots=True)
class Beeld:
    """An image with its size in EMU."""

    data: bytes
    extensie: str
    breed: int
    hoog: int


def lees_beeld(data: bytes, plaats: str) -> Beeld:
    """Kind and size of an image, scaled down to the page. Raises SjabloonFout when it is none."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=tuple(_EXTENSIES)) as image:
            extension, (width, height) = _EXTENSIES[image.format or ""], image.size
            dpi = image.info.get("dpi", (96, 96))[0]
    except (OSError, ValueError, KeyError, SyntaxError, Image.DecompressionBombError):
        raise SjabloonFout(
            f"{plaats}: een afbeelding is niet leesbaar; vervang hem door een PNG of JPEG"
        ) from None
    density = float(dpi) if 30 <= float(dpi) <= 1200 else 96.0
    wide, high = width / density * EMU_PER_INCH, height / density * EMU_PER_INCH
    scale = min(1.0, MAX_BREED / wide, MAX_HOOG / high)
    return Beeld(data, extension, max(1, int(wide * scale)), max(1, int(high * scale)))


def teken(pakket: Pakket, deel: str, beeld: Beeld, alt: str, plaats: str) -> Element:
    """The run that shows ``beeld``; empty ``alt`` marks it as decorative."""
    doel = pakket.voeg_beeld_toe(beeld.data, beeld.extensie)
    rid = pakket.relateer(deel, SOORT + "image", doel)
    number = str(_hoogste_nummer(pakket, deel) + 1)
    properties = el("wp:docPr", {"id": number, "name": f"Afbeelding {number}"})
    keur_tekst(alt, plaats)
    properties.append(_decoratief()) if not alt else properties.set("descr", alt)
    size = {"cx": str(beeld.breed), "cy": str(beeld.hoog)}
    inline = el(
        "wp:inline", {"distT": "0", "distB": "0", "distL": "0", "distR": "0"},
        el("wp:extent", size), properties,
        el("wp:cNvGraphicFramePr", None, el("a:graphicFrameLocks", {"noChangeAspect": "1"})),
        el("a:graphic", None, el("a:graphicData", {"uri": RUIMTEN["pic"]}, _plaatje(rid, number, size))),
    )  # fmt: skip
    return el("w:r", None, el("w:drawing", None, inline))


def _plaatje(rid: str, number: str, size: dict[str, str]) -> Element:
    frame = el("a:xfrm", None, el("a:off", {"x": "0", "y": "0"}), el("a:ext", size))
    return el(
        "pic:pic", None,
        el("pic:nvPicPr", None, el("pic:cNvPr", {"id": number, "name": f"Afbeelding {number}"}),
           el("pic:cNvPicPr")),
        el("pic:blipFill", None, el("a:blip", {"r:embed": rid}), el("a:stretch", None, el("a:fillRect"))),
        el("pic:spPr", None, frame, el("a:prstGeom", {"prst": "rect"}, el("a:avLst"))),
    )  # fmt: skip


def _decoratief() -> Element:
    mark = el("adec:decorative", {"val": "1"})
    return el("a:extLst", None, el("a:ext", {"uri": _DECORATIEF}, mark))


def _hoogste_nummer(pakket: Pakket, deel: str) -> int:
    """Highest drawing id in use in the part, and given out by us before it was put in."""
    ids = [n.get("id", "") for n in pakket.xml(deel).iter(q("wp:docPr"))]
    used = [small_int(ident) or 0 for ident in ids]
    highest = max([pakket.tekeningen, *used])
    pakket.tekeningen = highest + 1
    return highest
