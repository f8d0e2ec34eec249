# SPDX-License-Identifier: EUPL-1.2
"""``lak``: propose what to cover in every document that gets a version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pipeline.dossier import Dossier, Zegel, open_zegel, schrijf_regel, slot
from pipeline.lakken.bestand import NAAM as BOEK
from pipeline.lakken.bestand import boek_tekst, is_bekend, lees_boek, schrijf_boek
from pipeline.lakken.excel import NAAM as EXCEL
from pipeline.lakken.excelbestand import schrijf_lijst
from pipeline.lakken.markeringen import markeringen
from pipeline.lakken.werk import Werk, lees_werk, nog_niet_gemaakt
from pipeline.lakken.zienswijzen import Meldingen, zienswijzen
from redaction import tel_open

_ANDERS = "het is buiten lakmoes om gewijzigd of weggehaald; bevestig het met lakmoes besluit --als ID"
_BEWAARD = "die waren nog niet teruggelezen en staan nu in {}; lees dat bestand terug met --excel"
_LATER = "er is nog geen bestand; draai lakmoes lak opnieuw als het er is"


@dataclass(frozen=True)
class LakUitslag:
    """What a run of ``lak`` found: counts only."""

    documenten: tuple[str, ...]
    entiteiten: int
    per_laag: Mapping[int, int]
    vermeldingen: int
    open: int
    onderdelen_open: int
    vervallen: int
    leesbevindingen: Meldingen


def boek_zegel(zegel: Zegel, werk: Werk) -> str:
    """The zegel of lakbesluiten.yaml as this work would write it."""
    return zegel.van_bytes(boek_tekst(werk.boek))


def open_van(werk: Werk, document: str) -> tuple[int, int]:
    """Open mentions and open parts of one document."""
    mentions = sum(1 for s in werk.standen for v in s.open if v.document == document)
    return mentions, tel_open((), [o for o in werk.boek.onderdelen if o.document == document])[1]


def lak(dossier: Dossier, nu: datetime) -> LakUitslag:
    """Read, find, propose; writes lakbesluiten.yaml, the Excel list and a register line per document.

    Earlier decisions stay as far as their text stands. Raises ZaakFout and RedactieFout.
    """
    with slot(dossier.map):
        dossier, zegel = Dossier.open(dossier.map), open_zegel(dossier.map)
        bekend = is_bekend(dossier.map, dossier.register)
        werk = lees_werk(dossier, lees_boek(dossier.map))
        bewaard = schrijf_lijst(dossier.map, werk)
        schrijf_boek(dossier.map, werk.boek)
        for document in werk.gelezen:
            schrijf_regel(dossier.map, "lak", _gegevens(zegel, werk, document, bekend), nu, None)
    ids = frozenset({*dossier.zaak.organisaties, *(p.id for p in dossier.zaak.personen)})
    gelezen = zienswijzen(dossier, frozenset(werk.gelezen))
    return _uitslag(werk, ids, nog_niet_gemaakt(dossier), gelezen, _opgevallen(bekend, bewaard))


def _gegevens(zegel: Zegel, werk: Werk, document: str, bekend: bool) -> dict[str, object]:
    """The data of the act; decisions that came from outside the program are not vouched for."""
    gelezen = werk.gelezen[document]
    return {
        "document": document,
        "bron_zegel": zegel.van(gelezen.bron_sha256),
        "tekst_zegel": zegel.van(gelezen.tekst_sha256),
        "voorstellen": sum(1 for r in werk.vermeldingen.values() for v in r if v.document == document),
        "open": sum(open_van(werk, document)),
        **({"lakbesluiten_zegel": boek_zegel(zegel, werk)} if bekend else {}),
    }


def _opgevallen(bekend: bool, bewaard: str | None) -> Meldingen:
    found = []
    if not bekend:
        found.append((BOEK, "het bestand", _ANDERS, True))
    if bewaard:
        found.append((EXCEL, "de ingevulde rijen", _BEWAARD.format(bewaard), False))
    return tuple(found)


def _uitslag(
    werk: Werk, bekend: frozenset[str], later: tuple[str, ...], ontvangen: Meldingen, meer: Meldingen
) -> LakUitslag:
    aanwezig = [e for e in werk.boek.entiteiten if werk.vermeldingen.get(e.sleutel)]
    open_, onderdelen = tel_open(werk.standen, werk.boek.onderdelen)
    return LakUitslag(
        documenten=tuple(werk.gelezen),
        entiteiten=len(aanwezig),
        per_laag=dict(sorted(Counter(e.laag for e in aanwezig).items())),
        vermeldingen=sum(len(r) for r in werk.vermeldingen.values()),
        open=open_,
        onderdelen_open=onderdelen,
        vervallen=sum(len(e.vervallen) for e in werk.boek.entiteiten),
        leesbevindingen=(
            *(
                (doc, b.plaats, b.melding, b.blokkeert)
                for doc, g in werk.gelezen.items()
                for b in g.bevindingen
            ),
            *((doc, plaats, melding, False) for doc, plaats, melding in markeringen(werk, bekend)),
            *ontvangen,
            *((doc, "zaak.yaml", _LATER, False) for doc in later),
            *meer,
        ),
    )
