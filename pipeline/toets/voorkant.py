# SPDX-License-Identifier: EUPL-1.2
"""What stands on the front of a version and comes from zaak.yaml: bound to its approval by a hash."""

from __future__ import annotations

import hashlib

from pipeline.dossier.register import canoniek
from pipeline.zaak.document import Stuk
from pipeline.zaak.gebeurtenis import Openbaarmakingsbesluit
from pipeline.zaak.zaak import Zaak


def uitgevers(zaak: Zaak, stuk: Stuk) -> tuple[str, ...]:
    """Names of the owners; an aanbieder only when a besluit names it."""
    aanbieders = {a.id for a in zaak.partijen.aanbieders}
    genoemd = any(g.noemt_aanbieder for _, g in zaak.van_soort(Openbaarmakingsbesluit))
    return tuple(
        zaak.organisaties[e].naam
        for e in stuk.eigenaar
        if e in zaak.organisaties and (genoemd or e not in aanbieders)
    )


def voorkant_sha256(zaak: Zaak, stuk: Stuk) -> str:
    """SHA-256 over title, publishers and reference: what the package tells of a document."""
    velden = [stuk.titel, list(uitgevers(zaak, stuk)), zaak.kenmerk]
    return hashlib.sha256(canoniek(velden).encode("utf-8")).hexdigest()
