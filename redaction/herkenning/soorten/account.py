# SPDX-License-Identifier: EUPL-1.2
"""Accounts on social media and elsewhere."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_MEDIA = (
    r"(?i:instagram|facebook|snapchat|tiktok|twitter|linkedin|telegram|discord|bluesky|"
    r"mastodon|youtube|threads)"
)


class Account(Patroonregel):
    """A handle with an at sign, or a name beside the medium or the word account."""

    bron = "account"
    soort: ClassVar[Soort] = "account"
    patronen = (
        Patroon(
            "apenstaart", r"(?<![\w.@/+-])@[A-Za-z_](?:[\w]|\.(?=\w)){1,29}(?:@[\w.-]+\w)?(?![\w@])", 0.8
        ),
        Patroon(
            "met context",
            rf"(?:{_MEDIA}(?:-?account|-?pagina|-?profiel|naam)?|(?i:\b(?:gebruikers|inlog|"
            rf"login|account|profiel)naam))"
            r"(?: is| was| luidt| onder| van| als|:| \(|,){0,3}\s?['\"\u201c]?"
            r"(?P<w>(?=[\w-]*[\d_]|[\w-]+\.\w)[A-Za-z][\w.-]{2,28}\w)(?!\w)",
            0.7,
        ),
    )
