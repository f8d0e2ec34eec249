# SPDX-License-Identifier: EUPL-1.2
"""What can be made next and what stands in its way, in two lines: for who does not want the whole list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.documenten.genereren import Resultaat
from pipeline.toestanden.stand import Stand, Vervolg

WEG = (
    "ontvangstbevestiging", "telefoonnotitie_gemeente", "bericht_gemeente_melding", "opdrachtformulier",
    "mededeling_onderzoekstermijn", "gespreksverslag", "conceptrapport",
    "reactieformulier_wederhoor", "correctieregister", "definitief_rapport", "aanbiedingsbrief",
    "college_brief", "afschrift_rapport_betrokkenen", "brief_zienswijze_openbaarmaking",
    "openbaarmakingsbesluit",
)  # fmt: skip
"""The kinds that nearly every case makes, in the order of the protocol; the rest only when needed."""
_NOOIT = ("hoort alleen bij", "alleen ", "er is geen melding", "er gaat niets")
"""How a reason begins when the kind is not for this case at all."""


def hierna(resultaten: Sequence[Resultaat], standen: Iterable[Stand]) -> Iterator[str]:
    """The next document with what it needs, and the next step of the case; nothing when there is none.

    A step that may be taken now goes before one that may not yet.
    """
    volgend = _document(resultaten)
    if volgend is not None:
        yield f"Hierna te maken: {volgend.document}. Nu nog niet: {volgend.reden}"
    stappen = [v for s in standen if not s.ten_einde for v in s.vervolg if not v.zijweg]
    if stappen:
        yield f"Volgende stap in de zaak: {_stap(min(stappen, key=lambda v: bool(v.belet)))}"


def _document(resultaten: Sequence[Resultaat]) -> Resultaat | None:
    """The first on the road after the last that was made, else the first that was left behind."""
    gemaakt = [WEG.index(r.document) for r in resultaten if r.stand != "niet" and r.document in WEG]
    open_ = sorted((WEG.index(r.document), i) for i, r in enumerate(resultaten) if _kan_nog(r))
    later = [paar for paar in open_ if paar[0] > max(gemaakt, default=-1)]
    return next((resultaten[i] for _, i in later or open_), None)


def _kan_nog(r: Resultaat) -> bool:
    return r.stand == "niet" and r.document in WEG and not r.reden.startswith(_NOOIT)


def _stap(v: Vervolg) -> str:
    hoe = f" (noteer `{v.gebeurtenis}`)" if v.gebeurtenis else ""
    meer = f" En nog {len(v.belet) - 1}; zie lakmoes stand." if len(v.belet) > 1 else ""
    return f"{v.tekst}{hoe}. Dat kan nog niet: {v.belet[0]}{meer}" if v.belet else f"{v.tekst}{hoe}."
