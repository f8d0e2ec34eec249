# SPDX-License-Identifier: EUPL-1.2
"""Of whom a version knew the names when it was built: a zegel per person, so that a later name is noticed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.dossier.register import canoniek
from pipeline.dossier.zegel import Zegel
from pipeline.zaak.persoon import Personalia
from pipeline.zaak.zaak import Zaak

_ZOEKT = {"id", "naam", "varianten", "straat", "postcode", "email", "kenmerken"}
"""What is looked for in a text; a function, a way to address or a town is not."""
NIEUW = "Draai `lakmoes lak`, beslis over wat open is en draai `lakmoes bouw`."


def namen_zegels(zaak: Zaak, personen: Sequence[Personalia], zegel: Zegel) -> dict[str, str]:
    """By id a zegel of what is looked for: each person of the case with personalia, each aanbieder."""
    mensen = {p.id for p in zaak.personen}
    wie = {p.id: p.model_dump(mode="json", include=_ZOEKT) for p in personen if p.id in mensen}
    wie |= {a.id: {"id": a.id, "naam": a.naam, "kvk": a.kvk} for a in zaak.partijen.aanbieders}
    return {id_: zegel.van_bytes(canoniek(velden).encode("utf-8")) for id_, velden in sorted(wie.items())}


def nieuw_of_anders(toen: object, nu: Mapping[str, str]) -> tuple[str, ...]:
    """Ids whose name or data the version did not know. A register of before this tells nothing."""
    if not isinstance(toen, Mapping):
        return ()
    return tuple(id_ for id_, gezien in nu.items() if toen.get(id_) != gezien)
