# SPDX-License-Identifier: EUPL-1.2
"""Decisions of people over finds, bound to the text they saw. Pure; knows no file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from redaction.beleid import Keuze
from redaction.model import Soort, Vondst
from redaction.stroom import Stroom

OMGEVING = 32
"""Code points of context on either side of a mention that its anchor holds."""


@dataclass(frozen=True, slots=True)
class Anker:
    """Where a mention stands: document, kind of stream, exact text, context either side."""

    document: str
    stroom: str
    tekst: str
    voor: str
    na: str


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One find in one stream of one document."""

    document: str
    stroom: Stroom
    vondst: Vondst

    @property
    def anker(self) -> Anker:
        """What binds a decision to this mention."""
        text, v = self.stroom.tekst, self.vondst
        before = text[max(0, v.start - OMGEVING) : v.start]
        return Anker(self.document, self.stroom.soort, v.tekst, before, text[v.end : v.end + OMGEVING])


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """A decision on one mention; ``aantal`` mentions had this anchor when it was taken.

    ``label`` is what comes in its place when that differs from the rest of the entity: two people who
    share a surname are told apart by it.
    """

    anker: Anker
    keuze: Keuze
    aantal: int
    reden: str
    door: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Entiteit:
    """One person or datum, with one label, in all its mentions, and what was decided on it.

    ``sleutel`` recognises the entity in a later run; ``vormen`` are the spellings seen.
    ``uitspraken`` hold the mentions that a decision lets stand, and those that differ.
    """

    id: str
    sleutel: str
    soort: Soort
    label: str
    laag: int
    bron: str
    vormen: tuple[str, ...]
    voorstel: Keuze
    grond: str
    persoon: str | None = None
    keuze: Keuze = "open"
    reden: str = ""
    door: str = ""
    op: str = ""
    handmatig: bool = False
    uitspraken: tuple[Uitspraak, ...] = ()
    vervallen: tuple[Anker, ...] = ()


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Content that was not taken over, or a picture: what was decided on it."""

    id: str
    document: str
    plaats: str
    soort: str
    tekst: str
    keuze: str = "open"
    reden: str = ""
    door: str = ""


@dataclass(frozen=True, slots=True)
class Afwijking:
    """What someone decided about one entity for one audience only, where that differs.

    ``doelgroep`` is an audience (``gehoorde:buur``) or all of a kind (``familie``). With ``keuze``
    "lakken" and no ``uitspraken`` the whole entity is covered there; letting stand always binds to
    the mentions that were seen.
    """

    doelgroep: str
    entiteit: str
    keuze: Keuze
    reden: str
    door: str
    op: str
    uitspraken: tuple[Uitspraak, ...] = ()


@dataclass(frozen=True, slots=True)
class Besluitenboek:
    """All decisions of a dossier."""

    entiteiten: tuple[Entiteit, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    afwijkingen: tuple[Afwijking, ...] = ()

    def entiteit(self, sleutel_of_id: str) -> Entiteit | None:
        """The entity with this id or key, or None."""
        return next((e for e in self.entiteiten if sleutel_of_id in (e.id, e.sleutel)), None)


@dataclass(frozen=True, slots=True)
class Stand:
    """What holds for each mention of one entity now."""

    entiteit: Entiteit
    gelakt: tuple[Vermelding, ...]
    blijft: tuple[Vermelding, ...]
    open: tuple[Vermelding, ...]

    def uitspraak(self, vermelding: Vermelding) -> Uitspraak | None:
        """The decision on this mention alone that still holds, if there is one."""
        alle = (*self.gelakt, *self.blijft, *self.open)
        eigen = next((u for u in self.entiteit.uitspraken if u.anker == vermelding.anker), None)
        return eigen if eigen and _Geldig(Counter(v.anker for v in alle)).geldt(eigen) else None

    def label(self, vermelding: Vermelding) -> str:
        """What comes in the place of this mention: its own label, or that of the entity."""
        eigen = self.uitspraak(vermelding) if self.entiteit.uitspraken else None
        return (eigen.label if eigen else "") or self.entiteit.label


@dataclass
class _Geldig:
    """Which decided anchors still hold, given the mentions that are there now."""

    aantallen: Counter[Anker] = field(default_factory=Counter)

    def geldt(self, uitspraak: Uitspraak) -> bool:
        return 0 < self.aantallen[uitspraak.anker] <= uitspraak.aantal


def beoordeel(entiteit: Entiteit, vermeldingen: Sequence[Vermelding]) -> Stand:
    """Per mention whether it is covered, stands, or is open.

    A decision that lets a mention stand holds only for the very text it saw: when its anchor is
    gone, or more mentions match it than were seen, the mention is open again. A decision to
    cover follows its entity to every mention.
    """
    nu = _Geldig(Counter(v.anker for v in vermeldingen))
    uitspraken = {u.anker: u.keuze for u in entiteit.uitspraken if nu.geldt(u)}
    per: dict[Keuze, list[Vermelding]] = {"lakken": [], "blijft": [], "open": []}
    for vermelding in vermeldingen:
        per[_keuze(entiteit, uitspraken.get(vermelding.anker))].append(vermelding)
    return Stand(entiteit, tuple(per["lakken"]), tuple(per["blijft"]), tuple(per["open"]))


def geldende(afwijking: Afwijking, vermeldingen: Sequence[Vermelding]) -> Mapping[Anker, Keuze]:
    """What this decision says now about each anchor; those whose text is gone or doubled say nothing."""
    nu = _Geldig(Counter(v.anker for v in vermeldingen))
    return {u.anker: u.keuze for u in afwijking.uitspraken if nu.geldt(u)}


def _keuze(entiteit: Entiteit, uitspraak: Keuze | None) -> Keuze:
    if uitspraak is not None:
        return uitspraak
    return "lakken" if entiteit.keuze == "lakken" else "open"


def beslis(
    entiteit: Entiteit, keuze: Keuze, vermeldingen: Sequence[Vermelding], *, reden: str, door: str, op: str
) -> Entiteit:
    """The entity after a decision on all its mentions; "blijft" binds to each mention seen."""
    aantallen = Counter(v.anker for v in vermeldingen)
    uitspraken = (
        tuple(Uitspraak(a, "blijft", n, reden, door) for a, n in aantallen.items())
        if keuze == "blijft"
        else ()
    )
    return replace(entiteit, keuze=keuze, uitspraken=uitspraken, reden=reden, door=door, op=op, vervallen=())


def beslis_vermelding(
    entiteit: Entiteit,
    keuze: Keuze,
    vermelding: Vermelding,
    alle: Sequence[Vermelding],
    *,
    reden: str,
    door: str,
    label: str = "",
) -> Entiteit:
    """The entity after a decision on one mention, where it differs from the rest; "open" reopens it alone."""
    anker = vermelding.anker
    aantal = sum(1 for v in alle if v.anker == anker)
    rest = tuple(u for u in entiteit.uitspraken if u.anker != anker)
    return replace(entiteit, uitspraken=(*rest, Uitspraak(anker, keuze, aantal, reden, door, label)))


def ververs(entiteit: Entiteit, vermeldingen: Sequence[Vermelding]) -> Entiteit:
    """The entity after a new reading: decisions whose text is gone are kept as *vervallen*."""
    nu = _Geldig(Counter(v.anker for v in vermeldingen))
    geldig = tuple(u for u in entiteit.uitspraken if nu.geldt(u))
    weg = tuple(u.anker for u in entiteit.uitspraken if not nu.geldt(u))
    vormen = tuple(dict.fromkeys([*entiteit.vormen, *(v.vondst.tekst for v in vermeldingen)]))
    laag = min([v.vondst.laag for v in vermeldingen], default=entiteit.laag)
    return replace(
        entiteit,
        uitspraken=geldig,
        vervallen=tuple(dict.fromkeys([*entiteit.vervallen, *weg])),
        vormen=vormen,
        laag=min(laag, entiteit.laag),
    )


def beslissers(boek: Besluitenboek) -> tuple[str, ...]:
    """Ids of everyone whose decision is in the book, sorted."""
    wie = {e.door for e in boek.entiteiten} | {o.door for o in boek.onderdelen}
    wie |= {u.door for e in boek.entiteiten for u in e.uitspraken}
    wie |= {a.door for a in boek.afwijkingen} | {u.door for a in boek.afwijkingen for u in a.uitspraken}
    return tuple(sorted(w for w in wie if w))


def per_entiteit(boek: Besluitenboek, vermeldingen: Mapping[str, Sequence[Vermelding]]) -> tuple[Stand, ...]:
    """The state of every entity that has mentions now; ``vermeldingen`` is by entity key."""
    return tuple(
        beoordeel(e, vermeldingen[e.sleutel]) for e in boek.entiteiten if vermeldingen.get(e.sleutel)
    )


def tel_open(standen: Iterable[Stand], onderdelen: Iterable[Onderdeel]) -> tuple[int, int]:
    """How many mentions and how many other parts still wait for a decision."""
    return sum(len(s.open) for s in standen), sum(1 for o in onderdelen if o.keuze == "open")
