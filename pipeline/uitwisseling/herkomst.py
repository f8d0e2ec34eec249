# SPDX-License-Identifier: EUPL-1.2
"""From whom the information that a party passes on came: stated, in the document, or received earlier.

What one party may not give another, may not reach it through a third either (T17). Two supervisors
that established a report together both own what stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.uitwisseling.inhoud import inhoud_van_soort, werkelijk_niveau, zwakste
from pipeline.uitwisseling.partijen import partij_van, soort_van
from pipeline.uitwisseling.stroom import niet_later, stand_maatregel, vastgesteld_door
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Uitwisseling, Verzonden
from pipeline.zaak.uitwisseling import Informatie, Onderwerp

_TOEZICHT = frozenset({"toezichthouder", "rijksinspectie"})


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Information of ``partij`` about a subject, at most at this level."""

    partij: str
    onderwerp: Onderwerp
    informatie: Informatie


Keten = list[tuple[Uitwisseling, tuple[Herkomst, ...]]]
"""Exchanges in order of time, each with where its information came from."""


def is_toezicht(zaak: Zaak, partij: str) -> bool:
    """Whether this party is a supervisor, which hears it before its information goes on (AK-A4b)."""
    return soort_van(zaak, partij) in _TOEZICHT


def samen_vastgesteld(zaak: Zaak, een: str, ander: str, op: Moment) -> bool:
    """Whether these two own a document together that both had established by this moment (AK-S10d)."""
    return any(
        {een, ander} <= set(stuk.eigenaar) and {een, ander} <= vastgesteld_door(zaak, stuk.id, op)
        for stuk in zaak.documenten
    )


def van_anderen(zaak: Zaak, stuk: Stuk, drager: str, op: Moment) -> tuple[str, ...]:
    """The other parties whose information a document holds, when ``drager`` passes it on."""
    eigen = drager in stuk.eigenaar and set(stuk.eigenaar) <= vastgesteld_door(zaak, stuk.id, op)
    partijen = dict.fromkeys((*(() if eigen else stuk.eigenaar), *stuk.bevat_van))
    return tuple(p for p in partijen if p != drager and not samen_vastgesteld(zaak, drager, p, op))


def wat_van(
    zaak: Zaak, stuk: Stuk, partij: str, gewoon: Onderwerp, op: Moment
) -> tuple[tuple[Onderwerp, str | None], ...]:
    """What of ``partij`` stands in a document of another: its measures, or the subject."""
    eigen = [m.id for m in zaak.maatregelen if m.id in stuk.maatregelen and m.door == partij]
    if not eigen or partij in stuk.eigenaar:
        return ((gewoon, None),)
    return tuple((rij_van(zaak, m, op), m) for m in eigen)


def rij_van(zaak: Zaak, maatregel: str, op: Moment) -> Onderwerp:
    """The row of a measure at this moment: only once taken is it row 14."""
    getroffen = stand_maatregel(zaak, maatregel, op) == "getroffen"
    return "maatregel_getroffen" if getroffen else "maatregel_voorgenomen"


def herkomsten(zaak: Zaak, u: Uitwisseling, eerdere: Iterable[Uitwisseling]) -> tuple[Herkomst, ...]:
    """Every other party that the information of this exchange came from.

    ``eerdere`` are the exchanges before it, in order of time. Without a document it cannot be told from
    what the giver received earlier in this case, so that counts as passing on, whatever row it is now said
    to be about; a document of its own tells it apart.
    """
    keten: Keten = []
    for een in (*eerdere, u):
        gevonden = (
            *_genoemd(zaak, een),
            *_in_stuk(zaak, een),
            *_ontvangen(zaak, een, keten),
            *_post(zaak, een),
        )
        van = partij_van(zaak, een.van)
        keten.append((een, tuple(dict.fromkeys(h for h in gevonden if h.partij != van))))
    return keten[-1][1]


def _genoemd(zaak: Zaak, u: Uitwisseling) -> Iterator[Herkomst]:
    for wie in u.herkomst:
        yield Herkomst(partij_van(zaak, wie), u.over, werkelijk_niveau(zaak, u))


def _in_stuk(zaak: Zaak, u: Uitwisseling) -> Iterator[Herkomst]:
    stuk = zaak.stuk(u.document) if u.document else None
    if stuk is None:
        return
    for partij in van_anderen(zaak, stuk, partij_van(zaak, u.van), u.moment):
        for onderwerp, _ in wat_van(zaak, stuk, partij, u.over, u.moment):
            yield Herkomst(partij, onderwerp, werkelijk_niveau(zaak, u))


def _ontvangen(zaak: Zaak, u: Uitwisseling, keten: Keten) -> Iterator[Herkomst]:
    """What the giver got in an earlier exchange, with everyone it came from before that."""
    van = partij_van(zaak, u.van)
    for eerder, verder in keten:
        if partij_van(zaak, eerder.aan) != van or not _zelfde(zaak, eerder, u, van):
            continue
        bron = Herkomst(partij_van(zaak, eerder.van), eerder.over, werkelijk_niveau(zaak, eerder))
        for h in (bron, *verder):
            niveau = zwakste(h.informatie, werkelijk_niveau(zaak, u))
            yield Herkomst(h.partij, h.onderwerp, niveau)
            yield Herkomst(h.partij, u.over, niveau)


def _zelfde(zaak: Zaak, eerder: Uitwisseling, nu: Uitwisseling, van: str) -> bool:
    """Whether what is passed on now may be what was received then."""
    if nu.document is not None and eerder.document == nu.document:
        return True
    return not _eigen_stuk(zaak, nu, van) and (eerder.over == nu.over or _andere_rij(zaak, eerder, nu))


def _andere_rij(zaak: Zaak, eerder: Uitwisseling, nu: Uitwisseling) -> bool:
    """Whether substance may now go by the name of another row; not when it is about another aanbieder."""
    if eerder.aanbieder is not None and nu.aanbieder is not None and eerder.aanbieder != nu.aanbieder:
        return False
    return {werkelijk_niveau(zaak, eerder), werkelijk_niveau(zaak, nu)} == {"inhoudelijk"}


def _eigen_stuk(zaak: Zaak, u: Uitwisseling, van: str) -> bool:
    stuk = zaak.stuk(u.document) if u.document else None
    return stuk is not None and van in stuk.eigenaar


def _post(zaak: Zaak, u: Uitwisseling) -> Iterator[Herkomst]:
    """What the giver got as a document of another supervisor: of this row, or substance of any row."""
    van = partij_van(zaak, u.van)
    if _eigen_stuk(zaak, u, van):
        return
    for _, v in zaak.van_soort(Verzonden):
        stuk = zaak.stuk(v.document)
        if stuk is None or not niet_later(v.moment, u.moment):
            continue
        if van not in {partij_van(zaak, wie) for wie in v.aan} or van in stuk.eigenaar:
            continue
        for onderwerp, niveau in inhoud_van_soort(stuk.soort):
            sterkte = zwakste(niveau, werkelijk_niveau(zaak, u))
            if onderwerp == u.over or sterkte == "inhoudelijk":
                yield from (Herkomst(p, onderwerp, sterkte) for p in stuk.eigenaar if is_toezicht(zaak, p))
