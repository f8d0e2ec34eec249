# SPDX-License-Identifier: EUPL-1.2
"""Which aanbieders a version names: what was built says so, not what someone wrote down about it."""

from __future__ import annotations

from collections.abc import Collection

from pipeline.dossier.aanbiedernaam import noemt
from pipeline.publicatie.kop import Kop
from pipeline.zaak.zaak import Zaak


def genoemde_aanbieders(zaak: Zaak, kop: Kop, tekst: str, gevonden: Collection[str]) -> list[str]:
    """Ids of the aanbieders whose name, or a short form of it, stands in a version, in order of the case.

    ``tekst`` is all that the built tree says; ``gevonden`` are the ids of which detection saw a mention.
    """
    alles = "\n".join([kop.titel, kop.ondertitel, kop.uitgever, tekst])
    return [a.id for a in zaak.partijen.aanbieders if a.id in gevonden or noemt(a.naam, alles)]
