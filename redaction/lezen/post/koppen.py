# SPDX-License-Identifier: EUPL-1.2
"""The headers of an e-mail: who, when and about what is text; what a person wrote besides is reported."""

from __future__ import annotations

from email.message import EmailMessage

from redaction import boom
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
_WRITTEN = frozenset(
    ("comments", "keywords", "organization", "thread-topic", "x-comment", "disposition-notification-to")
)
_QUIET = frozenset(("mime-version", "content-type", "content-transfer-encoding", "content-disposition"))
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
    """A header decoded; as it stands in the file when Python cannot make anything of it."""
    try:
        return str(bericht.policy.header_fetch_parse(name, raw))  # type: ignore[arg-type]
    except (LookupError, ValueError, AttributeError, TypeError, OverflowError):
        return str(raw).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def header_block(bericht: EmailMessage) -> list[boom.Block]:
    """The header lines as one paragraph; empty when there are none."""
    nodes: list[boom.Inline] = []
    for line in header_lines(bericht):
        nodes += [*([boom.LineBreak()] if nodes else []), boom.Text(line)]
    return [boom.Paragraph(tuple(nodes))] if nodes else []


def report_headers(bericht: EmailMessage, melder: Melder, plaats: str) -> list[Leesbevinding]:
    """Report headers that a person wrote; one finding counts the technical ones."""
    shown = {name.lower() for name in _SHOWN}
    technical = 0
    for name, raw in bericht.raw_items():
        lower = name.lower()
        if lower in _WRITTEN:
            melder.meld("kopregel van het bericht", plaats, "kopregels", _value(bericht, name, raw))
        elif lower not in shown | _QUIET:
            technical += 1
    if not technical:
        return []
    return [Leesbevinding("gaat-niet-mee", plaats, _DATA.format(technical), blokkeert=False)]
