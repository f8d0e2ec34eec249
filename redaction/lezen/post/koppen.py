# SPDX-License-Identifier: EUPL-1.2
"""The headers of an e-mail: who, when and about what is text; what a person wrote besides is reported."""

from __future__ import annotations

from email.message import EmailMessage

from redaction import boom
from redaction.lezen.post.kopwoorden import cut, decoded, told, words
from redaction.melder import Melder, one_line
from redaction.model import Leesbevinding

# Header names as mail programs write them, and what they are called in the text.
_SHOWN = {
    "From": "Van",
    "Sender": "Verzonden door",
    "Reply-To": "Antwoord aan",
    "To": "Aan",
    "Cc": "Cc",
    "Bcc": "Bcc",
    "Date": "Datum",
    "Subject": "Onderwerp",
}
# Headers of the message itself that are told one by one; the others come together.
MAX_TOLD = 200
_DATA = (
    "de technische kopregels van het bericht ({}) gaan niet mee naar een andere versie; kijk of er iets "
    "in staat dat in de tekst hoort"
)


def header_lines(bericht: EmailMessage) -> list[str]:
    """``Van: ...``, ``Aan: ...`` and so on, in a fixed order."""
    found: list[str] = []
    for name, label in _SHOWN.items():
        values = [
            _value(bericht, key, raw) for key, raw in bericht.raw_items() if key.lower() == name.lower()
        ]
        found += [f"{label}: {text}" for value in values if (text := one_line(value))]
    return found


def _value(bericht: EmailMessage, name: str, raw: object) -> str:
    """A header decoded; as it stands in the file when Python reads nothing in it, or not every word."""
    whole = decoded(raw)
    try:
        read = str(bericht.policy.header_fetch_parse(name, raw))  # type: ignore[arg-type]
    except (LookupError, ValueError, AttributeError, TypeError, OverflowError):
        return whole
    return whole if words(whole) - words(read) else read


def header_block(bericht: EmailMessage) -> list[boom.Block]:
    """The header lines as one paragraph; empty when there are none."""
    nodes: list[boom.Inline] = []
    for line in header_lines(bericht):
        nodes += [*([boom.LineBreak()] if nodes else []), boom.Text(line)]
    return [boom.Paragraph(tuple(nodes))] if nodes else []


def report_headers(bericht: EmailMessage, melder: Melder, plaats: str) -> list[Leesbevinding]:
    """Report headers with words; one finding counts the technical ones."""
    shown = {name.lower() for name in _SHOWN}
    others = [(name, raw) for name, raw in bericht.raw_items() if name.lower() not in shown]
    said, technical = told(others, bericht.get_filename() or "")
    if mark := bericht.get_unixfrom():
        said.insert(0, decoded(mark))
    for text in (*said[:MAX_TOLD], " ".join(said[MAX_TOLD:])):
        if text:
            melder.meld("kopregel van het bericht", plaats, "kopregels", text)
    if not technical:
        return []
    return [Leesbevinding("gaat-niet-mee", plaats, _DATA.format(technical), blokkeert=False)]


def report_part_headers(part: EmailMessage, number: int, melder: Melder) -> None:
    """Report the headers of one part that hold words, also who sent a message that stands in it."""
    said, _ = told(list(part.raw_items()), part.get_filename() or "")
    if said:
        plaats = f"deel {number} van het bericht"
        melder.meld("kopregel van een deel", plaats, part.get_content_type(), cut(" ".join(said)))
