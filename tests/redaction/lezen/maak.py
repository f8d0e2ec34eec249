# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - XML as it is written
"""Word packages made by hand, part by part, so that a test says exactly what is in them."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping, Sequence

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
REL = f"{_OFFICE}/officeDocument/2006/relationships"
SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": f"{_OFFICE}/wordprocessingml/2006/main",
        "r": REL,
        "a": f"{_OFFICE}/drawingml/2006/main",
        "c": f"{_OFFICE}/drawingml/2006/chart",
        "m": f"{_OFFICE}/officeDocument/2006/math",
        "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
        "pic": f"{_OFFICE}/drawingml/2006/picture",
        "mc": f"{_OFFICE}/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "dgm": f"{_OFFICE}/drawingml/2006/diagram",
    }.items()
)
STYLES = f"""<w:styles {SPACES}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="paragraph" w:styleId="Onder"><w:name w:val="Subtitle"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:type="character" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="WegOok"><w:name w:val="WegOok"/><w:basedOn w:val="Weg"/></w:style>
</w:styles>"""

Deel = tuple[str, str, str, str | bytes]  # relationship id, kind, path below word/, content


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*inner: str, style: str = "") -> str:
    """A paragraph of runs; a piece that is no markup becomes a run."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{''.join(i if i.startswith('<') else run(i) for i in inner)}</w:p>"


def field(code: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def textbox(text: str) -> str:
    """A text box as Word writes it: once for new versions, once in VML."""
    box = f"<w:txbxContent>{par(text)}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic>"
        "<a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
        f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def picture(rel: str, alt: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="x" descr="{alt}"/><a:graphic>'
        f'<a:graphicData uri="{_OFFICE}/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="{rel}"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def part(root: str, inner: str, attributes: str = "") -> str:
    return f"<{root} {SPACES} {attributes}>{inner}</{root}>"


def notes(*inner: str, kind: str = "footnote") -> str:
    made = "".join(f'<w:{kind} w:id="{n}">{text}</w:{kind}>' for n, text in enumerate(inner, 1))
    return part(f"w:{kind}s", made)


def note_ref(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def png(colour: tuple[int, int, int] = (200, 0, 0)) -> bytes:
    """A small picture with a text chunk that must not travel."""
    from PIL import Image, PngImagePlugin

    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Geheim")
    written = io.BytesIO()
    Image.new("RGB", (4, 4), colour).save(written, "PNG", pnginfo=info)
    return written.getvalue()


def zipped(files: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", compression) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return written.getvalue()


def docx(
    *body: str,
    delen: Sequence[Deel] = (),
    extern: Sequence[tuple[str, str]] = (),
    extra: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A package with this body; ``delen`` hang on the document, ``extra`` lies loose."""
    rels = [("rStijlen", "styles", "styles.xml", STYLES), *delen]
    rows = "".join(f'<Relationship Id="{i}" Type="{REL}/{k}" Target="{p}"/>' for i, k, p, _ in rels)
    rows += "".join(
        f'<Relationship Id="{i}" Type="{REL}/hyperlink" Target="{url}" TargetMode="External"/>'
        for i, url in extern
    )
    space = f"{_OFFICE}/package/2006"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{space}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{space}/relationships">'
            f'<Relationship Id="r1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": part("w:document", f"<w:body>{''.join(body)}<w:sectPr/></w:body>"),
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}/relationships">{rows}</Relationships>',
            **{posixpath.normpath(f"word/{p}"): content for _, _, p, content in rels},
            **(extra or {}),
        }
    )
