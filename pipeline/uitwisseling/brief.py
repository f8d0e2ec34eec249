# SPDX-License-Identifier: EUPL-1.2
"""Whether a letter, or a document that was sent, holds more than its recipient may know (AK-B2-0, T17).

Only recipients that the matrix is about are judged: gemeente, toezichthouder and rijksinspectie.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.uitwisseling.bezwaar import Bezwaar
from pipeline.uitwisseling.herkomst import is_toezicht, rij_van, samen_vastgesteld, van_anderen, wat_van
from pipeline.uitwisseling.inhoud import Inhoud, inhoud_van_soort
from pipeline.uitwisseling.matrix import rij
from pipeline.uitwisseling.partijen import partij_van, soort_van
from pipeline.uitwisseling.stroom import Stroom, niet_later, openbaar_door_eigenaar, vastgesteld_door
from pipeline.uitwisseling.toegang import toegang
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import AnderePartijGeinformeerd


@dataclass(frozen=True, slots=True)
class Brief:
    """A letter to one recipient: senders (the first answers for it), what it carries, documents with it.

    ``met_brief``: it is itself the letter to the College of afspraak 13. ``maatregel``: the measure that
    it is about; ``vertrouwelijk``: it says that it is confidential.
    """

    van: tuple[str, ...]
    aan: str
    inhoud: tuple[Inhoud, ...]
    stukken: tuple[Stuk, ...]
    moment: Moment
    met_brief: bool = False
    maatregel: str | None = None
    aanbieder: str | None = None
    vertrouwelijk: bool = False


def als_brief(zaak: Zaak, stuk: Stuk, aan: str, moment: Moment) -> Brief:
    """A document of the case that went to someone; its owners are taken to have sent it."""
    eigen = zaak.partijen.toezichthouder.id
    soort = stuk.soort.replace("_", "").replace("-", "")
    met_brief = "afspraak13" in soort
    erbij = tuple(
        s for s in zaak.documenten if met_brief and "rapport" in s.soort and s.eigenaar == stuk.eigenaar
    )
    over_maatregel = "maatregel" in soort and stuk.maatregelen
    return Brief(
        van=tuple(sorted(stuk.eigenaar, key=lambda p: p != eigen)),
        aan=aan,
        inhoud=inhoud_van_soort(stuk.soort),
        stukken=erbij or (stuk,),
        moment=moment,
        met_brief=met_brief,
        maatregel=stuk.maatregelen[0] if over_maatregel else None,
        vertrouwelijk=bool(over_maatregel),
    )


def te_veel(zaak: Zaak, b: Brief) -> tuple[Bezwaar, ...]:
    """What in this letter its recipient may not know, with the cell and what would be needed. Pure."""
    aan = partij_van(zaak, b.aan)
    if soort_van(zaak, aan) not in {"gemeente", "toezichthouder", "rijksinspectie"} or aan in b.van:
        return ()
    gevonden = [
        *_eigen(zaak, b, aan),
        *(z for deel in _bronnen(zaak, b) for z in _van_ander(zaak, b, aan, deel)),
    ]
    return tuple(dict.fromkeys(gevonden))


def nog_in_te_lichten(zaak: Zaak, b: Brief) -> tuple[str, ...]:
    """Supervisors whose information is in it and that were not told yet (AK-A4b, AK-A4c)."""
    aan = partij_van(zaak, b.aan)
    bronnen = [d.partij for d in _bronnen(zaak, b)]
    partijen = dict.fromkeys(p for p in bronnen if is_toezicht(zaak, p) and p != aan)
    if soort_van(zaak, aan) not in {"gemeente", "toezichthouder", "rijksinspectie"} or aan in b.van:
        return ()
    return tuple(p for p in partijen if not is_ingelicht(zaak, b, p))


def is_ingelicht(zaak: Zaak, b: Brief, partij: str, later: bool = False) -> bool:
    """Whether this party was told about one of the documents, in time or (``later``) at all."""
    stukken = {s.id for s in b.stukken}
    return any(
        g.partij == partij and stukken & set(g.documenten) and (later or niet_later(g.moment, b.moment))
        for _, g in zaak.van_soort(AnderePartijGeinformeerd)
    )


@dataclass(frozen=True, slots=True)
class _Deel:
    """A part of a letter: whose information, in which document, about which measure."""

    partij: str
    stuk: Stuk | None
    via: bool = True
    maatregel: str | None = None


def _bronnen(zaak: Zaak, b: Brief) -> list[_Deel]:
    """Other parties whose information is in it, each with the document that says so."""
    mede = [p for p in b.van[1:] if not samen_vastgesteld(zaak, b.van[0], p, b.moment)]
    uit = [_Deel(p, s) for s in b.stukken for p in van_anderen(zaak, s, b.van[0], b.moment)]
    return [*(_Deel(p, None) for p in mede), *uit]


def _eigen(zaak: Zaak, b: Brief, aan: str) -> Iterator[Bezwaar]:
    deel = _Deel(_namens(zaak, b), b.stukken[0] if b.stukken else None, via=False, maatregel=b.maatregel)
    for onderwerp, niveau in b.inhoud:
        rijsleutel = rij_van(zaak, b.maatregel, b.moment) if b.maatregel else onderwerp
        yield from _oordeel(zaak, _stroom(zaak, b, aan, (rijsleutel, niveau), deel))


def _namens(zaak: Zaak, b: Brief) -> str:
    """Who answers for it: what the toezichthouder established along with the sender is its own (AK-S11d)."""
    eigen = zaak.partijen.toezichthouder.id
    samen = b.stukken and all(
        {eigen, b.van[0]} <= set(s.eigenaar) <= vastgesteld_door(zaak, s.id, b.moment) for s in b.stukken
    )
    return eigen if samen else b.van[0]


def _van_ander(zaak: Zaak, b: Brief, aan: str, deel: _Deel) -> Iterator[Bezwaar]:
    for onderwerp, niveau in b.inhoud if deel.partij != aan else ():
        wat = (
            wat_van(zaak, deel.stuk, deel.partij, onderwerp, b.moment) if deel.stuk else ((onderwerp, None),)
        )
        for rijsleutel, maatregel in wat:
            eigen = replace(deel, maatregel=maatregel)
            yield from _oordeel(zaak, _stroom(zaak, b, aan, (rijsleutel, niveau), eigen))


def _stroom(zaak: Zaak, b: Brief, aan: str, inhoud: Inhoud, deel: _Deel) -> Stroom:
    openbaar = deel.stuk is not None and openbaar_door_eigenaar(zaak, deel.stuk, b.moment)
    return Stroom(
        deel.partij, aan, *inhoud, b.moment, deel.stuk.id if deel.stuk else None, deel.maatregel, b.aanbieder,
        openbaar=openbaar, vertrouwelijk=b.vertrouwelijk, met_brief=b.met_brief, via=deel.via,
    )  # fmt: skip


def _oordeel(zaak: Zaak, s: Stroom) -> Iterator[Bezwaar]:
    t = toegang(zaak, s)
    if t.mag or (s.via and t.cel is None):
        return
    waar = f"rij {rij(s.onderwerp).nummer} ({rij(s.onderwerp).naam})"
    wie = f"dit komt van {s.van}, en die mag het niet zelf aan {s.aan} geven" if s.via else t.reden
    melding = f"{waar}, {s.informatie}: {wie}"
    yield Bezwaar(t.bepaling, "weigering", melding, f"Nodig: {t.nodig}", "doorgeven" if s.via else "matrix")
