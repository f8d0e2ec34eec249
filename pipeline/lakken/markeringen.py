# SPDX-License-Identifier: EUPL-1.2
"""What a reviewer must know about marks: ids that the case lacks, unmarked words about health."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pipeline.lakken.werk import Werk
from redaction import medische_plaatsen, merk_van_code

_VREEMD = (
    "een markering noemt een id dat niet in zaak.yaml staat; zo leest ook die persoon of organisatie haar"
    " niet, verbeter het id"
)
_WENK = (
    "hier kan iets over iemands gezondheid staan, zonder markering; kijk of de passage een markering vraagt"
)
_HOOGUIT = 12


def markeringen(werk: Werk, bekend: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Document, place and sentence; ``bekend`` are the ids of the case. Never a word of the text."""
    for document, gelezen in werk.gelezen.items():
        yield from ((document, plaats, _VREEMD) for plaats in _vreemd(werk, document, bekend))
        plaatsen = medische_plaatsen(gelezen.document)
        if plaatsen:
            meer = f" en nog {len(plaatsen) - _HOOGUIT}" if len(plaatsen) > _HOOGUIT else ""
            yield document, "; ".join(plaatsen[:_HOOGUIT]) + meer, _WENK


def _vreemd(werk: Werk, document: str, bekend: Collection[str]) -> list[str]:
    plaatsen = []
    for vermeldingen in werk.vermeldingen.values():
        for v in vermeldingen:
            if v.document == document and v.vondst.soort == "passage":
                merk = merk_van_code(v.vondst.bron)
                if any(id_ and id_ not in bekend for id_ in (merk.van, merk.over)):
                    plaatsen.append(v.stroom.plaats)
    return list(dict.fromkeys(plaatsen))
