# SPDX-License-Identifier: EUPL-1.2
"""A file that someone sent in, read for taking over whole; a transcript by a person stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from redaction import Document, Gelezen, Leesbevinding, LeesFout, NietOvergenomen, lees, streams

_NAMEN = ("{}.transcript.txt", "{}.transcript.md")
_WEGGELATEN = frozenset({"voorblad", "inhoudsopgave"})
"""Findings about text of the file itself that reading leaves out."""
_OP_DE_BLADZIJDE = frozenset({"koptekst", "voettekst", "tekstvak", "formule", "grafiek", "SmartArt-schema"})


@dataclass(frozen=True, slots=True)
class Ontvangen:
    """What there is of a file sent in: ``bron`` is the path that was read, in the dossier.

    ``overgetypt``: it is the transcript, because the file itself cannot be read whole.
    """

    bron: str
    gelezen: Gelezen
    overgetypt: bool = False

    @property
    def document(self) -> Document:
        """The tree."""
        return self.gelezen.document

    @property
    def niet_overgenomen(self) -> tuple[NietOvergenomen, ...]:
        """What the tree could not hold."""
        return self.gelezen.niet_overgenomen

    @property
    def blokkades(self) -> tuple[Leesbevinding, ...]:
        """Findings by which text is missing or too much: nobody may take this over."""
        return tuple(b for b in self.gelezen.bevindingen if b.blokkeert)

    @property
    def meldingen(self) -> tuple[Leesbevinding, ...]:
        """Findings that a person must know."""
        return tuple(b for b in self.gelezen.bevindingen if not b.blokkeert)

    @property
    def afwezig(self) -> tuple[tuple[str, str], ...]:
        """Kind and place of what this file shows and the tree does not hold."""
        parts = [(m.soort, m.plaats) for m in self.gelezen.gemist if not leesbaar(m)]
        left_out = [(b.code, b.plaats) for b in self.meldingen if b.code in _WEGGELATEN]
        return tuple(dict.fromkeys((*parts, *left_out)))

    @property
    def heeft_tekst(self) -> bool:
        """Whether there is a word in it."""
        return any(s.tekst.strip() for s in streams(self.document))


def leesbaar(m: NietOvergenomen) -> bool:
    """Whether this was to be seen on the page sent in, and its words are known."""
    return m.soort in _OP_DE_BLADZIJDE and bool(m.tekst.strip())


def transcript_naam(pad: str) -> str:
    """Where a person types over what a file says that cannot be read."""
    return _NAMEN[0].format(pad)


def transcript_van(folder: Path, pad: str) -> str | None:
    """The transcript that stands beside this file, as a path in the dossier."""
    return next((n for n in (form.format(pad) for form in _NAMEN) if (folder / n).is_file()), None)


def lees_ontvangen(folder: Path, pad: str) -> Ontvangen:
    """The file, or the transcript beside it when the file cannot be read whole. Raises LeesFout."""
    beside = transcript_van(folder, pad)
    try:
        own = Ontvangen(pad, lees(folder / pad))
    except LeesFout:
        if beside is None or not (folder / pad).is_file():
            raise
        return Ontvangen(beside, lees(folder / beside), overgetypt=True)
    whole = not own.blokkades and not own.afwezig and own.heeft_tekst
    return own if whole or beside is None else Ontvangen(beside, lees(folder / beside), overgetypt=True)
