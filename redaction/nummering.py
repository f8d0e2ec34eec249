# SPDX-License-Identifier: EUPL-1.2
"""Numbers in labels and ids: by first appearance for a reader, never by the name; given ones stay.

An order by name would tell everyone who reads a public version where in the alphabet a covered name stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from redaction.besluit import Entiteit, Vermelding
from redaction.model import Identiteit

Nummer = tuple[str, int]
_LABEL = re.compile(r"(.+?)(?: (\d{1,9}))?", re.DOTALL)


def leesvolgorde(
    per_sleutel: Mapping[str, Sequence[Vermelding]], documenten: Iterable[str] = ()
) -> list[str]:
    """Entity keys as a reader meets them: ``documenten`` first, in that order, then the other documents."""
    alle = (v.document for reeks in per_sleutel.values() for v in reeks)
    rang = {document: n for n, document in enumerate(dict.fromkeys([*documenten, *alle]))}

    def plek(v: Vermelding) -> tuple[int, int, int, int]:
        return rang[v.document], v.stroom.nummer, v.vondst.start, -v.vondst.end

    eerst = {sleutel: min(map(plek, reeks)) for sleutel, reeks in per_sleutel.items()}
    return sorted(eerst, key=lambda sleutel: eerst[sleutel])


def bezette_nummers(entiteiten: Iterable[Entiteit], labels: Iterable[str] = ()) -> set[Nummer]:
    """The word and number of every label that was given, also to a single mention, and of ``labels``."""
    gegeven = (label for e in entiteiten for label in (e.label, *(u.label for u in e.uitspraken)))
    return {_nummer(label) for label in (*gegeven, *labels)}


def volgende(woord: str, bezet: set[Nummer]) -> str:
    """``woord`` with the number after the highest, which is then taken."""
    nummer = max((n for w, n in bezet if w == woord.lower()), default=0) + 1
    bezet.add((woord.lower(), nummer))
    return f"{woord} {nummer}"


def rollabels(identiteiten: Sequence[Identiteit], entiteiten: Iterable[Entiteit] = ()) -> dict[str, str]:
    """One label for each known person: the one that they have, else the role, numbered when several share it.

    The number is the place in the case, by which its documents call them too, unless another has it.
    """
    gegeven = {e.persoon: e.label for e in entiteiten if e.persoon}
    bezet = {_nummer(label) for label in gegeven.values()}
    per_rol = Counter(i.rol.lower() for i in identiteiten)
    teller: Counter[str] = Counter()
    labels: dict[str, str] = {}
    for identiteit in identiteiten:
        rol = identiteit.rol.lower()
        teller[rol] += 1
        labels[identiteit.id] = gegeven.get(identiteit.id) or _rollabel(rol, teller[rol], per_rol[rol], bezet)
    return labels


def _rollabel(rol: str, plaats: int, aantal: int, bezet: set[Nummer]) -> str:
    if (rol, plaats) in bezet:
        return volgende(rol, bezet)
    bezet.add((rol, plaats))
    return rol if aantal == 1 else f"{rol} {plaats}"


def _nummer(label: str) -> Nummer:
    """The word of a label and its number; a word without a number is the first."""
    gevonden = _LABEL.fullmatch(label)
    return (gevonden[1].lower(), int(gevonden[2] or 1)) if gevonden else (label, 1)
