# SPDX-License-Identifier: EUPL-1.2
"""A picture that goes leaves a line where it stood by itself, and its caption as text."""

from __future__ import annotations

from redaction import boom
from redaction.toepassen import pas_toe

_WEG = boom.Paragraph((boom.Text("[afbeelding weggelaten]"),))
_FOTO = boom.Picture("beeld-1.png", "een deur")
_ONDER = (boom.Text("Figuur 1: de deur"),)


def _na(*blocks: boom.Block, houd: tuple[str, ...] = ()) -> tuple[boom.Block, ...]:
    document = boom.Document(title=(), blocks=blocks, images={"beeld-1.png": b"x"})
    return pas_toe(document, (), houd).blocks


def test_a_figure_that_goes_leaves_a_line_and_its_caption() -> None:
    assert _na(boom.Figure(_FOTO, _ONDER)) == (_WEG, boom.Paragraph(_ONDER))
    assert _na(boom.Figure(_FOTO)) == (_WEG,)


def test_a_picture_by_itself_leaves_a_line() -> None:
    assert _na(boom.Paragraph((_FOTO,)), boom.Paragraph(_ONDER)) == (_WEG, boom.Paragraph(_ONDER))
    cel = boom.Cell((boom.Paragraph((_FOTO,)),))
    (tabel,) = _na(boom.Table((), ((cel,),)))
    assert isinstance(tabel, boom.Table) and tabel.body[0][0].blocks == (_WEG,)


def test_a_picture_in_a_sentence_goes_without_a_word() -> None:
    zin = boom.Paragraph((boom.Text("De deur "), _FOTO, boom.Text(" stond open.")))
    assert _na(zin) == (boom.Paragraph((boom.Text("De deur "), boom.Text(" stond open."))),)


def test_a_picture_that_stays_is_as_it_was() -> None:
    figuur = boom.Figure(_FOTO, _ONDER)
    assert _na(figuur, houd=("beeld-1.png",)) == (figuur,)
