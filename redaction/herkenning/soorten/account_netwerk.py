# SPDX-License-Identifier: EUPL-1.2
"""What names a user or a machine on a network: a domain with a login name, an IP address, a host name."""

from __future__ import annotations

from typing import ClassVar

from redaction.herkenning.engine import Patroon, Patroonregel
from redaction.model import Soort

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_HOOGSTE_PARAGRAAF = 31
"""A number with three dots and nothing above this may be a paragraph or a version."""


class AccountNetwerk(Patroonregel):
    """ "GGD\\b.smit", "84.26.117.203", "werkstation WP-0412"."""

    bron = "account.netwerk"
    soort: ClassVar[Soort] = "account"
    patronen = (
        Patroon(
            "domein", r"(?<![\w\\:])(?:[A-Z]{2,12}|[a-z]{2,12})\\[A-Za-z][\w.-]+(?![\w\\])", 0.6, anker=r"\\"
        ),
        Patroon(
            "machine",
            r"(?i:\b(?:computer|werkstation|station|pc|laptop|server|host|device|apparaat|tablet|terminal|"
            r"vanaf|chromebook)(?:naam)?)"
            r"[ :=]{1,3}(?P<w>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*-(?=[A-Za-z]*\d)[A-Za-z0-9]+)(?![\w-])"
            r"|(?<![\w-])(?:DESKTOP|LAPTOP|WORKSTATION|NB|LT|PC|WS|SRV|TAB)-(?=[A-Z]*\d)[A-Z0-9-]{3,12}(?!"
            r"[\w-])",
            0.6,
            anker=r"[A-Za-z0-9]-[A-Za-z0-9]",
        ),
        Patroon(
            "ip", rf"(?<![\w.:-])(?:{_OCTET}\.){{3}}{_OCTET}(?![\w]|[.:-]\d)", 0.56, anker=r"\d\.\d{1,3}\.\d"
        ),
        Patroon(
            "ipv6",
            r"(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])",
            0.6,
            anker=r"(?:[0-9a-f]{3,4}:){2}|::",
        ),
    )

    def validate_result(self, pattern_text: str) -> bool | None:
        if pattern_text.count(".") == 3 and pattern_text.replace(".", "").isdigit():
            return None if any(int(d) > _HOOGSTE_PARAGRAAF for d in pattern_text.split(".")) else False
        return False if pattern_text.replace(":", "").isdigit() else None
