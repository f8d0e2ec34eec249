# SPDX-License-Identifier: EUPL-1.2
"""Filling a template: hostile data is printed as it stands, every mistake is named with its place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.fouten import SjabloonFout
from pipeline.weergave.gegevens import onafdrukbaar
from pipeline.weergave.sjabloon import vul
from pipeline.weergave.verschil import alineas

VIJANDIG = [
    "A & B",
    "a <b en c> d",
    "{{ x }}",
    "{% raw %}",
    "{# weg #}",
    "}} los {{",
    "\"dubbel\" 'enkel' “krul”",
    "&amp; &#8211; ]]>",
    "{_{ a }_}",
    "lang " * 4000,
    "Ångström, Çelik, 東京, 👩‍🦽",
    "1 < 2 && 3 > 2",
]


def sjabloon(
    folder: Path, *regels: str, voet: str = "", erbij: Callable[[Document], None] | None = None
) -> Path:
    """A template with these paragraphs."""
    document = docx.Document()
    for regel in regels:
        document.add_paragraph(regel)
    document.sections[0].footer.paragraphs[0].text = voet
    if erbij is not None:
        erbij(document)
    pad = folder / "brief.docx"
    document.save(str(pad))
    return pad


def herschrijf(pad: Path, deel: str, oud: str, nieuw: str) -> Path:
    """Change a part of a template by hand."""
    with zipfile.ZipFile(pad) as pakket:
        delen = {n: pakket.read(n) for n in pakket.namelist()}
    assert oud.encode() in delen[deel]
    delen[deel] = delen[deel].replace(oud.encode(), nieuw.encode())
    with zipfile.ZipFile(pad, "w") as pakket:
        for naam, inhoud in delen.items():
            pakket.writestr(naam, inhoud)
    return pad


@pytest.mark.parametrize("waarde", VIJANDIG)
def test_hostile_data_is_printed_as_it_stands(waarde: str, tmp_path: Path) -> None:
    pad = sjabloon(
        tmp_path, "Van {{ naam }} tot", "{%p for x in lijst %}", "{{ x }}", "{%p endfor %}", voet="{{ naam }}"
    )
    uit = vul(pad, {"titel": "T", "naam": waarde, "lijst": [waarde]})
    assert alineas(uit) == [f"Van {waarde} tot", waarde.strip()]
    assert docx.Document(io.BytesIO(uit)).sections[0].footer.paragraphs[0].text == waarde


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_is_printed_or_refused(tmp_path: Path, waarde: str) -> None:
    pad = tmp_path / "brief.docx"
    if not pad.exists():
        sjabloon(tmp_path, "({{ naam }})")
    if onafdrukbaar(waarde) or not waarde.strip():
        with pytest.raises(SjabloonFout):
            vul(pad, {"titel": "T", "naam": waarde})
    else:
        assert alineas(vul(pad, {"titel": "T", "naam": waarde})) == [f"({waarde})"]


@pytest.mark.parametrize(
    "teken", ["\x00", "\x07", "\x0b", "\x0c", "\r", "\x1b", "\x85", "\ud800", "\ufffe", "\U0010ff01"]
)
def test_unprintable_character_names_the_field(teken: str, tmp_path: Path) -> None:
    pad = sjabloon(tmp_path, "{{ titel }}")
    with pytest.raises(SjabloonFout, match=r"het veld mensen\[1\]\.naam bevat op plaats 3") as fout:
        vul(pad, {"titel": "T", "mensen": [{"naam": "a"}, {"naam": f"Jo{teken}hanna"}]})
    assert "hanna" not in str(fout.value)


@pytest.mark.parametrize(
    ("waarde", "woord"), [(None, "None"), (3, "int"), (True, "bool"), (object(), "object")]
)
def test_only_plain_data(waarde: object, woord: str, tmp_path: Path) -> None:
    with pytest.raises(SjabloonFout, match=rf"a\.b\[0\].*{woord}"):
        vul(sjabloon(tmp_path, "x"), {"titel": "T", "a": {"b": [waarde]}})


FOUTEN = [
    ("{{ aanbeider }}", 'het veld "aanbeider" bestaat niet; bedoelde u "aanbieder"?'),
    ("{{ mens.voornaam }}", 'het veld "voornaam" bestaat niet'),
    ("{%p for x in mensn %}", "een blok is niet gesloten"),
    ("{% for x in mensn %}{{ x }}{% endfor %}", 'bedoelde u "mens"?'),
    ("{{ leeg }}", "het veld is leeg"),
    ("{{ none }}", "geen tekst"),
    ("{{ mens }}", "geen tekst"),
    ("{{ aanbieder }", "de code klopt niet"),
    ("{{ aanbieder", "de code klopt niet"),
    ("{{ aanbieder }}}}", "sjablooncode staan"),
    ("aanbieder }}", "sjablooncode staan"),
    ("{% if aanbieder %}", "niet gesloten"),
    ("{{ aanbieder.__class__ }}", "niet mag"),
    ("{{ lijst.append('x') }}", "niet mag"),
    ("{{ lijst[7] }}", "niet bestaat"),
    ("{{ 1 / 0 }}", "ZeroDivisionError"),
    ("{{ lipsum() }}", "bestaat niet"),
    ("{{ aanbieder|onbekend }}", "klopt niet"),
]
VELDEN = {"titel": "T", "aanbieder": "Geheim", "leeg": "", "mens": {"naam": "Geheim"}, "lijst": ["Geheim"]}


@pytest.mark.parametrize(("regel", "wat"), FOUTEN)
def test_mistake_names_template_and_paragraph(regel: str, wat: str, tmp_path: Path) -> None:
    pad = sjabloon(
        tmp_path, "Geachte lezer,", "{%p if titel %}", "Tussen", "{%p endif %}", f"Hier: {regel}"[-80:]
    )
    with pytest.raises(SjabloonFout) as fout:
        vul(pad, VELDEN)
    melding = str(fout.value)
    assert melding.startswith("brief.docx, alinea 5 (")
    assert wat in melding
    assert "Geheim" not in melding


def test_mistake_in_a_row_of_a_table(tmp_path: Path) -> None:
    def tabel(document: Document) -> None:
        rijen = document.add_table(3, 1)
        for cel, tekst in zip(
            rijen.columns[0].cells, ("{%tr for x in lijst %}", "{{ y }}", "{%tr endfor %}"), strict=True
        ):
            cel.text = tekst

    with pytest.raises(SjabloonFout, match=r'alinea 3 \("{{ y }}"\): het veld "y" bestaat niet'):
        vul(sjabloon(tmp_path, "Boven", erbij=tabel), VELDEN)


@pytest.mark.parametrize("code", ["{{ weg }}", "{{ titel", "titel }}"])
def test_mistake_in_the_footer(code: str, tmp_path: Path) -> None:
    with pytest.raises(SjabloonFout, match=r"brief\.docx, voettekst, alinea 1"):
        vul(sjabloon(tmp_path, "x", voet=f"Voet {code}"), VELDEN)


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NOOT = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="{W}"><w:footnote w:id="2">'
    "<w:p><w:r><w:t>Zie {{ CODE }}</w:t></w:r></w:p></w:footnote></w:footnotes>"
)


def _met_voetnoot(pad: Path, code: str) -> Path:
    with zipfile.ZipFile(pad) as pakket:
        delen = {n: pakket.read(n).decode("utf-8", "surrogateescape") for n in pakket.namelist()}
    delen["word/footnotes.xml"] = NOOT.replace("{{ CODE }}", code)
    soort = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    delen["[Content_Types].xml"] = delen["[Content_Types].xml"].replace(
        "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{soort}"/></Types>'
    )
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    naam = "word/_rels/document.xml.rels"
    delen[naam] = delen[naam].replace(
        "</Relationships>", f'<Relationship Id="rIdN" Type="{rel}" Target="footnotes.xml"/></Relationships>'
    )
    with zipfile.ZipFile(pad, "w") as pakket:
        for deel, inhoud in delen.items():
            pakket.writestr(deel, inhoud.encode("utf-8", "surrogateescape"))
    return pad


def test_footnotes_are_filled_and_checked(tmp_path: Path) -> None:
    goed = vul(_met_voetnoot(sjabloon(tmp_path, "x"), "{{ aanbieder }}"), VELDEN)
    assert b"Zie Geheim" in zipfile.ZipFile(io.BytesIO(goed)).read("word/footnotes.xml")
    with pytest.raises(SjabloonFout, match=r'noten, alinea 1 \("Zie {{ weg }}"\)'):
        vul(_met_voetnoot(sjabloon(tmp_path, "x"), "{{ weg }}"), VELDEN)


def test_tag_in_a_part_that_is_not_filled(tmp_path: Path) -> None:
    pad = sjabloon(tmp_path, "x")
    herschrijf(
        pad,
        "word/settings.xml",
        "<w:zoom",
        '<w:docVars><w:docVar w:name="a" w:val="{{ x }}"/></w:docVars><w:zoom',
    )
    with pytest.raises(SjabloonFout, match=r"word/settings\.xml blijft sjablooncode staan"):
        vul(pad, VELDEN)


def test_code_in_a_property_does_not_run(tmp_path: Path) -> None:
    def eigenschap(document: Document) -> None:
        document.core_properties.title = "{{ 1/0 }}"
        document.core_properties.author = "Iemand"

    uit = vul(sjabloon(tmp_path, "x", erbij=eigenschap), {"titel": "A & B"})
    kern = docx.Document(io.BytesIO(uit)).core_properties
    assert (kern.title, kern.language, kern.author, kern.last_modified_by) == ("A & B", "nl-NL", "", "")


def test_template_with_tracked_changes_is_refused(tmp_path: Path) -> None:
    pad = herschrijf(
        sjabloon(tmp_path, "x"), "word/document.xml", "<w:p>", '<w:p><w:ins w:id="9" w:author="Iemand"/>'
    )
    with pytest.raises(SjabloonFout, match="bijgehouden wijzigingen") as fout:
        vul(pad, VELDEN)
    assert "Iemand" not in str(fout.value)


@pytest.mark.parametrize("inhoud", [b"", b"PK\x03\x04", b"gewoon tekst"])
def test_no_word_file(inhoud: bytes, tmp_path: Path) -> None:
    pad = tmp_path / "brief.docx"
    pad.write_bytes(inhoud)
    with pytest.raises(SjabloonFout, match=r"brief\.docx: is geen leesbaar Word-sjabloon"):
        vul(pad, VELDEN)


def test_same_input_same_bytes_in_sorted_order(tmp_path: Path) -> None:
    pad = sjabloon(tmp_path, "{{ aanbieder }}")
    een = vul(pad, VELDEN)
    with zipfile.ZipFile(io.BytesIO(een)) as pakket:
        namen = pakket.namelist()
        assert namen == sorted(namen)
        assert {i.date_time for i in pakket.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [n for n in namen if "app.xml" in n or "thumbnail" in n]
    assert een == vul(sjabloon(tmp_path, "{{ aanbieder }}"), dict(reversed(VELDEN.items())))


def test_line_break_and_tab_survive(tmp_path: Path) -> None:
    assert alineas(vul(sjabloon(tmp_path, "{{ a }}"), {"titel": "T", "a": "een\ntwee\tdrie"})) == [
        "een\ntwee\tdrie"
    ]
