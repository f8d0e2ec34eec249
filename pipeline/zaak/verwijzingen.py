# SPDX-License-Identifier: EUPL-1.2
"""Whether the parts of a case agree: every id exists and is unique, and no fact contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pipeline.zaak import gebeurtenis as g
from pipeline.zaak.basis import Moment
from pipeline.zaak.persoon import lijkt_op_betrokken_rol
from pipeline.zaak.verwijzingen_samenwerking import tegenspraken, verwezen
from pipeline.zaak.zaak import Zaak

Pad = tuple[str | int, ...]


class Bezwaar(NamedTuple):
    """One thing that does not fit: the path of the field, and "what is wrong; what to do"."""

    pad: Pad
    tekst: str


class _Bekend(NamedTuple):
    partij: frozenset[str]
    persoon: frozenset[str]
    gemeente: frozenset[str]
    document: frozenset[str]
    maatregel: frozenset[str]

    @property
    def ieder(self) -> frozenset[str]:
        return self.partij | self.persoon

    def groep(self, soort: str) -> frozenset[str]:
        ids: frozenset[str] = getattr(self, soort)
        return ids


_WAT = {
    "partij": "partij", "persoon": "persoon", "gemeente": "gemeente", "document": "document",
    "maatregel": "maatregel", "ieder": "partij of persoon",
}  # fmt: skip
_VELDEN: dict[str, str] = {
    "aan": "ieder", "van": "ieder", "persoon": "persoon", "document": "document", "documenten": "document",
    "partij": "partij", "partijen": "partij", "met": "ieder", "gemeente": "gemeente",
    "maatregel": "maatregel", "door": "partij", "informeert_betrokkenen": "ieder",
    "deskundige": "ieder", "over": "vrij", "aanbieder": "partij", "herkomst": "partij",
}  # fmt: skip
"""To what the fields of an event refer; ``vrij`` to nothing in the case."""
_VRIJ: tuple[tuple[type, str], ...] = (
    (g.Vrijgave, "door"),
    (g.BestuurGeinformeerd, "aan"),
)
"""Fields that bear such a name without being a reference."""


def controleer_verwijzingen(zaak: Zaak) -> tuple[Bezwaar, ...]:
    """All contradictions in a case, in the order of the model; empty when there are none. Pure."""
    bekend = _bekend(zaak)
    return (
        *_dubbele(zaak),
        *_partijen(zaak, bekend),
        *_personen(zaak, bekend),
        *_documenten(zaak, bekend),
        *_procedures(zaak, bekend),
        *_samenwerking(zaak, bekend),
        *_gebeurtenissen(zaak, bekend),
    )


def _bekend(zaak: Zaak) -> _Bekend:
    return _Bekend(
        frozenset(zaak.organisaties),
        frozenset(p.id for p in zaak.personen),
        frozenset(m.id for m in zaak.partijen.gemeenten),
        frozenset(d.id for d in zaak.documenten),
        frozenset(m.id for m in zaak.maatregelen),
    )


def _dubbele(zaak: Zaak) -> Iterator[Bezwaar]:
    p = zaak.partijen
    partijen: list[tuple[Pad, str]] = [(("partijen", "toezichthouder", "id"), p.toezichthouder.id)]
    partijen += [(("partijen", "aanbieders", i, "id"), a.id) for i, a in enumerate(p.aanbieders)]
    partijen += [(("partijen", "gemeenten", i, "id"), m.id) for i, m in enumerate(p.gemeenten)]
    partijen += [(("partijen", "rijksinspecties", i, "id"), r.id) for i, r in enumerate(p.rijksinspecties)]
    personen: list[tuple[Pad, str]] = [(("personen", i, "id"), q.id) for i, q in enumerate(zaak.personen)]
    yield from _dubbel([*partijen, *personen], "een andere partij of persoon")
    yield from _dubbel(
        [(("documenten", i, "id"), d.id) for i, d in enumerate(zaak.documenten)], "een ander document"
    )
    yield from _dubbel(
        [(("maatregelen", i, "id"), d.id) for i, d in enumerate(zaak.maatregelen)], "een andere maatregel"
    )
    yield from _dubbel(
        [(("correcties", i, "id"), d.id) for i, d in enumerate(zaak.correcties)], "een andere correctie"
    )
    yield from _dubbel(
        [(("ontheffingen", i, "regel"), o.regel) for i, o in enumerate(zaak.ontheffingen)],
        "een andere ontheffing",
    )
    voornemens = [
        (("openbaarmaking", i), f"{v.document} {v.door}") for i, v in enumerate(zaak.openbaarmaking)
    ]
    yield from _dubbel(voornemens, "een ander voornemen over hetzelfde document van dezelfde partij")
    yield from _dubbel(
        [(("raad", i), r.document) for i, r in enumerate(zaak.raad)], "een ander blok over hetzelfde document"
    )


def _dubbel(ids: Iterable[tuple[Pad, str]], wie: str) -> Iterator[Bezwaar]:
    gezien: set[str] = set()
    for pad, waarde in ids:
        if waarde in gezien:
            yield Bezwaar(pad, f"staat er al, bij {wie}; maak ze verschillend of voeg ze samen")
        gezien.add(waarde)


def _verwijs(pad: Pad, waarde: str | Iterable[str] | None, soort: str, bekend: _Bekend) -> Iterator[Bezwaar]:
    if waarde is None:
        return
    groep = bekend.groep(soort)
    if isinstance(waarde, str):
        if waarde not in groep:
            yield Bezwaar(
                pad,
                f"is geen bekende {_WAT[soort]}; {_kies(groep)}".replace(
                    "bekende document", "bekend document"
                ),
            )
        return
    for i, deel in enumerate(waarde):
        yield from _verwijs((*pad, i), deel, soort, bekend)


def _kies(groep: frozenset[str]) -> str:
    namen = sorted(groep)
    if not namen:
        return "deze zaak heeft er nog geen: voeg die eerst toe"
    return "kies " + ", ".join(namen[:12]) + (" of een van de andere" if len(namen) > 12 else "")


def _partijen(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    toezicht = zaak.partijen.toezichthouder
    yield from _verwijs(
        ("partijen", "toezichthouder", "aangewezen_door"), toezicht.aangewezen_door, "gemeente", bekend
    )
    if zaak.melding:
        yield from _verwijs(("melding", "van"), zaak.melding.van, "ieder", bekend)
    if zaak.samenwerking:
        yield from _verwijs(("samenwerking", "met"), zaak.samenwerking.met, "partij", bekend)
        for i, partij in enumerate(zaak.samenwerking.met):
            if partij == toezicht.id:
                yield Bezwaar(
                    ("samenwerking", "met", i), "is de toezichthouder zelf; noem hier alleen de ander"
                )


def _personen(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    for i, persoon in enumerate(zaak.personen):
        yield from _verwijs(("personen", i, "bij"), persoon.bij, "partij", bekend)
        yield from _verwijs(("personen", i, "vertegenwoordigt"), persoon.vertegenwoordigt, "ieder", bekend)
        if persoon.vertegenwoordigt == persoon.id:
            yield Bezwaar(
                ("personen", i, "vertegenwoordigt"),
                "is de persoon zelf; noem wie hij of zij vertegenwoordigt",
            )
        bedoeld = lijkt_op_betrokken_rol(persoon.rol) if persoon.betrokken is None else ""
        if bedoeld:
            yield Bezwaar(
                ("personen", i, "rol"),
                f"lijkt op {bedoeld}; schrijf de rol zo, of zet erbij betrokken: ja of betrokken: nee",
            )


def _documenten(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    for i, stuk in enumerate(zaak.documenten):
        yield from _verwijs(("documenten", i, "eigenaar"), stuk.eigenaar, "partij", bekend)
        yield from _verwijs(("documenten", i, "maatregelen"), stuk.maatregelen, "maatregel", bekend)
        yield from _verwijs(("documenten", i, "bevat_van"), stuk.bevat_van, "partij", bekend)
    for i, maatregel in enumerate(zaak.maatregelen):
        yield from _verwijs(("maatregelen", i, "door"), maatregel.door, "partij", bekend)
    for i, correctie in enumerate(zaak.correcties):
        yield from _verwijs(("correcties", i, "van"), correctie.van, "ieder", bekend)
        if correctie.dispositie == "terzijde" and not correctie.reden:
            yield Bezwaar(
                ("correcties", i, "reden"),
                "ontbreekt bij een correctie die terzijde is gelegd; schrijf waarom",
            )


def _procedures(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    if zaak.opdracht:
        yield from _verwijs(("opdracht", "projectleider"), zaak.opdracht.projectleider, "persoon", bekend)
    if zaak.aankondiging:
        yield from _verwijs(
            ("aankondiging", "contactpersoon"), zaak.aankondiging.contactpersoon, "persoon", bekend
        )
        yield from _verwijs(
            ("aankondiging", "geselecteerden"), zaak.aankondiging.geselecteerden, "ieder", bekend
        )
    for i, uitzondering in enumerate(zaak.uitzonderingen):
        yield from _verwijs(("uitzonderingen", i, "persoon"), uitzondering.persoon, "ieder", bekend)
    for i, raad in enumerate(zaak.raad):
        yield from _verwijs(("raad", i, "document"), raad.document, "document", bekend)
        for j, overweging in enumerate(raad.overwegingen):
            if overweging.punt > len(zaak.verbeterpunten_college):
                pad: Pad = ("raad", i, "overwegingen", j, "punt")
                yield Bezwaar(
                    pad, "hoort bij geen verbeterpunt; tel de punten van verbeterpunten_college vanaf 1"
                )
    for i, voornemen in enumerate(zaak.openbaarmaking):
        yield from _verwijs(("openbaarmaking", i, "document"), voornemen.document, "document", bekend)
        yield from _verwijs(("openbaarmaking", i, "door"), voornemen.door, "partij", bekend)


def _samenwerking(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    for pad, waarde, soort in verwezen(zaak):
        yield from _verwijs(pad, waarde, soort, bekend)
    yield from (Bezwaar(pad, tekst) for pad, tekst in tegenspraken(zaak))


def _gebeurtenissen(zaak: Zaak, bekend: _Bekend) -> Iterator[Bezwaar]:
    for i, feit in enumerate(zaak.gebeurtenissen):
        pad: Pad = ("gebeurtenissen", i)
        for veld, soort in _VELDEN.items():
            if soort == "vrij" or any(isinstance(feit, kind) and veld == naam for kind, naam in _VRIJ):
                continue
            yield from _verwijs((*pad, veld), getattr(feit, veld, None), soort, bekend)
        yield from _tegenspraak(pad, feit)
        yield from _verloop(pad, feit, zaak)


def _tegenspraak(pad: Pad, feit: object) -> Iterator[Bezwaar]:
    if isinstance(feit, g.ReactieConcept):
        yield from _reactie(pad, feit)
    if isinstance(feit, g.ZienswijzeOpenbaarmaking):
        heeft = feit.bestand is not None or feit.bewijs is not None
        if feit.uitkomst == "zienswijze" and not heeft:
            yield Bezwaar(
                (*pad, "bestand"), "ontbreekt bij een ontvangen zienswijze; noem het bestand in stukken/"
            )
    yield from _termijn(pad, feit)


def _reactie(pad: Pad, feit: g.ReactieConcept) -> Iterator[Bezwaar]:
    bevat = feit.uitkomst in {"zienswijze", "correcties_en_zienswijze"}
    if bevat and feit.zienswijze is None:
        yield Bezwaar(
            (*pad, "zienswijze"), "ontbreekt bij een reactie met zienswijze; noem het bestand in stukken/"
        )
    if not bevat and feit.zienswijze is not None:
        yield Bezwaar(
            (*pad, "zienswijze"), "past niet bij deze uitkomst; verbeter de uitkomst of haal het bestand weg"
        )


def _verloop(pad: Pad, feit: object, zaak: Zaak) -> Iterator[Bezwaar]:
    if isinstance(feit, g.StapVerantwoord) and feit.status == "nvt" and not feit.reden.strip():
        yield Bezwaar((*pad, "reden"), "ontbreekt bij een stap die niet van toepassing is; schrijf waarom")
    if isinstance(feit, g.Uitwisseling) and feit.van == feit.aan:
        yield Bezwaar((*pad, "aan"), "is dezelfde als van; noem met wie er is uitgewisseld")
    if isinstance(feit, g.Verlenging) and feit.moment.zeker_voor(feit.gevraagd):
        yield Bezwaar((*pad, "gevraagd"), "ligt na de verlenging zelf; verbeter een van beide")
    if isinstance(feit, g.VormGekozen):
        laatste = zaak.van_soort(g.VormGekozen)[-1][1]
        if zaak.samenwerking is None:
            yield Bezwaar((*pad, "vorm"), "past bij geen samenwerking; voeg het blok samenwerking toe")
        elif feit is laatste and feit.vorm != zaak.samenwerking.vorm:
            yield Bezwaar((*pad, "vorm"), "is een andere dan samenwerking.vorm; verbeter een van beide")


def _termijn(pad: Pad, feit: object) -> Iterator[Bezwaar]:
    moment: Moment | None = getattr(feit, "moment", None)
    tot = feit.tot if isinstance(feit, g.UitnodigingZienswijze | g.TermijnMeegedeeld | g.Verlenging) else None
    if moment and tot and tot.zeker_voor(moment):
        yield Bezwaar((*pad, "tot"), "ligt voor het moment van de gebeurtenis zelf; verbeter een van beide")
    if (
        isinstance(feit, g.Openbaarmakingsbesluit)
        and feit.bekendgemaakt
        and feit.bekendgemaakt.zeker_voor(feit.moment)
    ):
        yield Bezwaar((*pad, "bekendgemaakt"), "ligt voor het besluit zelf; verbeter een van beide")
