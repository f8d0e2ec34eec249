# SPDX-License-Identifier: EUPL-1.2
"""No chain of exchanges brings something over an ``n``: what one may not give another, no third brings."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.uitwisseling.oordeel import beoordeel
from tests.pipeline.toets.zaken import lees
from tests.pipeline.uitwisseling.hulp import GEVALLEN, basis, uitwisseling, zaak

PARTIJEN = ("toezicht", "waterdam", "lindewoude", "igj", "jenv")
INSPECTIES = {"igj", "jenv"}
GEMEENTEN = {"waterdam", "lindewoude"}
RIJEN: dict[str, dict[str, str]] = {r["sleutel"]: r for r in lees(GEVALLEN / "matrix.yaml")["rijen"].values()}
ONDERWERPEN = ("signaal_kwaliteit", "calamiteit_melding", "onderzoek_lopend", "maatregel_voorgenomen")


class Zet(NamedTuple):
    """Someone passes something on that they hold: an item of an owner, by document or by subject."""

    van: str
    aan: str
    ding: int
    informatie: str
    onder: str


def _verboden(eigenaar: str, ontvanger: str, onderwerp: str, informatie: str) -> bool:
    """The oracle, from the copy of the source: an ``n`` between these two; exceptions play no part here."""
    paar = {eigenaar, ontvanger}
    kolom = "P" if informatie == "proces" else "I"
    if paar & GEMEENTEN and paar & INSPECTIES:
        return RIJEN[onderwerp][f"G{kolom}"] == "nee"
    return False


DINGEN = [
    (eigenaar, onderwerp, document)
    for eigenaar in PARTIJEN
    for onderwerp in ONDERWERPEN
    for document in (True, False)
]
ZETTEN = st.lists(
    st.builds(
        Zet,
        st.sampled_from(PARTIJEN),
        st.sampled_from(PARTIJEN),
        st.integers(0, len(DINGEN) - 1),
        st.sampled_from(["proces", "inhoudelijk"]),
        st.sampled_from(ONDERWERPEN),
    ),
    min_size=1,
    max_size=12,
)


def _case() -> dict[str, Any]:
    documenten = [
        {"id": f"ding-{nr}", "soort": "notitie", "titel": "Notitie", "eigenaar": [eigenaar]}
        for nr, (eigenaar, _, document) in enumerate(DINGEN)
        if document
    ]
    return {"voeg_toe": {"zaak.documenten": documenten}} if basis() else {}


ZAAK = zaak(_case())


@settings(max_examples=300, deadline=None)
@given(ZETTEN)
def test_no_chain_brings_anything_over_an_n(zetten: list[Zet]) -> None:
    heeft = {
        (eigenaar, nr, soort)
        for nr, (eigenaar, _, _) in enumerate(DINGEN)
        for soort in ("proces", "inhoudelijk")
    }
    eerder: list[Any] = []
    for zet in zetten:
        eigenaar, onderwerp, document = DINGEN[zet.ding]
        if zet.van == zet.aan or (zet.van, zet.ding, zet.informatie) not in heeft:
            continue
        velden: dict[str, Any] = {
            "van": zet.van,
            "aan": zet.aan,
            "informatie": zet.informatie,
            "over": onderwerp,
        }
        if document:  # a document betrays itself, whatever row it is put under
            velden |= {"document": f"ding-{zet.ding}", "over": zet.onder}
        u = uitwisseling(velden, {"bron_ingelicht": "2026-05-01", "vertrouwelijk": "ja"})
        if not beoordeel(ZAAK, u, eerder).mag:
            continue
        eerder.append(u)
        over = zet.onder if document else onderwerp
        assert not _verboden(eigenaar, zet.aan, over, zet.informatie)
        heeft |= {(zet.aan, zet.ding, s) for s in ("proces", zet.informatie)}
    for wie, nr, informatie in heeft:
        eigenaar, onderwerp, document = DINGEN[nr]
        if not document and wie != eigenaar:
            assert not _verboden(eigenaar, wie, onderwerp, informatie)


@settings(max_examples=100, deadline=None)
@given(ZETTEN)
def test_a_refusal_stays_a_refusal_when_more_was_shared_before(zetten: list[Zet]) -> None:
    """More history can only take away: an exchange refused at first is never allowed later."""
    eerder: list[Any] = []
    for zet in zetten:
        if zet.van == zet.aan:
            continue
        velden = {"van": zet.van, "aan": zet.aan, "informatie": zet.informatie, "over": zet.onder}
        u = uitwisseling(velden, {"bron_ingelicht": "2026-05-01"})
        if not beoordeel(ZAAK, u).mag:
            assert not beoordeel(ZAAK, u, eerder).mag
        eerder.append(u)
