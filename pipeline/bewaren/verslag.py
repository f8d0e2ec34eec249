# SPDX-License-Identifier: EUPL-1.2
"""Vernietigingsverslag: who destroyed what, when and on which ground; without names and file names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pipeline.bewaren.groepen import VERSLAG_MAP
from pipeline.bewaren.plan import Post
from pipeline.bewaren.wissen import GRENZEN
from pipeline.dossier import Dossier
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.schrijven import schrijf_versie
from pipeline.zaak.basis import Moment, dutch_date
from redaction import Block, Cell, Document, Heading, ItemList, Paragraph, Table, Text

_KOPPEN = ("Wat", "Bestanden", "Bewaartermijn", "Bewaard tot en met", "Zegel")
_TOELICHTING = (
    "Dit is het verslag van een vernietiging. Het noemt geen namen en geen bestandsnamen. Medewerkers staan"
    " er in met hun id uit het profiel; wie dat is, weet de organisatie. De identiteit is verklaard, niet"
    " bewezen."
)
_BLIJFT = (
    "de zaak zonder namen (zaak.yaml)",
    "het register, met elke handeling en zijn vingerafdruk",
    "de verklaring bij het register",
    "wat openbaar is gemaakt (publicatie)",
    "dit verslag",
)


def verslag(
    dossier: Dossier,
    posten: Sequence[Post],
    gegevens: dict[str, object],
    mislukt: int,
    nu: datetime,
    door: str,
) -> tuple[str, bytes]:
    """Path in the dossier and bytes (PDF) of the record."""
    toezichthouder = dossier.zaak.partijen.toezichthouder
    dag = Moment.van(nu).dag
    kop = Kop(
        titel="Verslag van vernietiging",
        organisaties=(toezichthouder.naam,),
        datum=dutch_date(Moment.van(nu)),
        kenmerk=dossier.zaak.kenmerk,
        doelgroep="intern",
        toelichting=_TOELICHTING,
        versie_voor="Verslag voor het archief",
    )
    blokken = (*_wie(dossier, gegevens, door), *_wat(posten, gegevens, mislukt), *_blijft())
    inhoud = schrijf_versie(Document((), blokken), kop, dossier.profiel.huisstijl)["pdf"]
    nummer = len(dossier.register.van("vernietigd")) + 1
    return f"{VERSLAG_MAP}/vernietigingsverslag-{dag.isoformat()}-{nummer}.pdf", inhoud


def _p(*zinnen: str) -> Paragraph:
    return Paragraph((Text(" ".join(zinnen)),))


def _kop(tekst: str) -> Heading:
    return Heading(1, (Text(tekst),))


def _wie(dossier: Dossier, gegevens: dict[str, object], door: str) -> tuple[Block, ...]:
    bewaren = dossier.profiel.bewaren
    return (
        _kop("Wie en waarom"),
        _p(
            f"De vernietiging is aangevraagd door {gegevens['aanvrager']} en uitgevoerd door {door}.",
            f"De aanvraag is regel {gegevens['aanvraag']} van het register.",
        ),
        _p(
            f"De bewaartermijnen komen uit profiel {dossier.profiel.naam}, versie {dossier.profiel.versie}.",
            f"Zij zijn door {bewaren.bevestigd_door} bevestigd op {bewaren.bevestigd_op:%d-%m-%Y}, aan de"
            f" hand van: {bewaren.selectielijst}. Een termijn loopt vanaf de laatste gebeurtenis van een zaak"
            " die is afgesloten.",
        ),
    )


def _wat(posten: Sequence[Post], gegevens: dict[str, object], mislukt: int) -> tuple[Block, ...]:
    rijen = tuple(
        (
            p.groep.uitleg,
            str(p.inhoud.aantal),
            f"{p.jaren} jaar",
            f"{p.bewaren_tot:%d-%m-%Y}",
            _zegel(gegevens, p),
        )
        for p in posten
    )
    tabel = Table((_rij(_KOPPEN),), tuple(_rij(rij) for rij in rijen))
    over = [_p(f"Let op: {mislukt} bestanden konden niet worden verwijderd. Verwijder ze met de hand.")]
    return (_kop("Wat is vernietigd"), tabel, *(over if mislukt else ()), *(_p(zin) for zin in GRENZEN))


def _zegel(gegevens: dict[str, object], post: Post) -> str:
    """The beginning of what the register holds of this group; nothing once the key was destroyed."""
    groepen = gegevens["groepen"]
    assert isinstance(groepen, dict)
    return str(groepen[post.groep.naam]["zegel"] or "geen")[:16]


def _rij(cellen: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(Cell((_p(tekst),)) for tekst in cellen)


def _blijft() -> tuple[Block, ...]:
    return (_kop("Wat blijft"), ItemList(tuple((_p(wat),) for wat in _BLIJFT)))
