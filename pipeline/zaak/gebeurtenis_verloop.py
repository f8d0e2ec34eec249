# SPDX-License-Identifier: EUPL-1.2
"""Events in the course of a case: supplement, extension, transfer, samenloop, joint steps."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import Id, JaNee, Moment, Pad, Reden, Zin
from pipeline.zaak.gebeurtenis_basis import GebeurtenisBasis, Ids

Projectstap = Literal[
    "projectgroep", "vooronderzoek", "plan_van_aanpak", "instrumenten", "uitvoering", "analyse",
    "natraject", "evaluatie",
]  # fmt: skip
"""Steps of joint supervision that no other event tells of (AK-S2 to AK-S13)."""


class AanvullingGevraagd(GebeurtenisBasis):
    """The aanbieder was given the chance to complete the melding (P-S1.3)."""

    soort: Literal["aanvulling_gevraagd"]
    aan: Id
    wat: Zin


class AanvullingOntvangen(GebeurtenisBasis):
    """The completion of the melding came in (P-S1.3)."""

    soort: Literal["aanvulling_ontvangen"]
    van: Id


class Verlenging(GebeurtenisBasis):
    """The six weeks of the aanbieder extended at its request, until ``tot`` (P-S3A.1c)."""

    soort: Literal["verlenging"]
    aan: Id
    gevraagd: Moment
    tot: Moment
    reden: Reden


class DeskundigeGeraadpleegd(GebeurtenisBasis):
    """An expert's advice asked; ``advies`` is the file that came in (P-S3B.1c)."""

    soort: Literal["deskundige_geraadpleegd"]
    deskundige: Id
    vraag: Zin
    advies: Pad | None = None


class Geregistreerd(GebeurtenisBasis):
    """What came in is no melding of a calamiteit or geweld: kept as signaal or incident (P-1.2f, P-1.2g)."""

    soort: Literal["geregistreerd"]
    als: Literal["signaal", "incident"]
    reden: Reden


class Overgedragen(GebeurtenisBasis):
    """The case handed over to the competent supervisor (AK-R10).

    ``grondslag``: the AVG ground for the personal data that went along.
    """

    soort: Literal["overgedragen"]
    aan: Id
    bevoegdheid_vastgesteld: JaNee
    grondslag: Zin


class Afgesloten(GebeurtenisBasis):
    """The case was closed, and why."""

    soort: Literal["afgesloten"]
    reden: Reden


class Samenloop(GebeurtenisBasis):
    """Samenloop with another supervisor found: situation 1, 2 or 3, or the wide reading (AK-R11)."""

    soort: Literal["samenloop"]
    situatie: Literal[1, 2, 3, "ruim"]
    partijen: Ids


class VormGekozen(GebeurtenisBasis):
    """The supervisors chose together one of the three forms (AK-V0, AK-I1)."""

    soort: Literal["vorm_gekozen"]
    vorm: Literal[1, 2, 3]
    door: Ids
    reden: Reden


class StapGezet(GebeurtenisBasis):
    """A step of joint supervision that leaves no other event (AK-S2 to AK-S13)."""

    soort: Literal["stap_gezet"]
    stap: Projectstap


class Informeermoment(GebeurtenisBasis):
    """In vorm 3: the other supervisor told of plan, result or signals (AK-V3)."""

    soort: Literal["informeermoment"]
    over: Literal["plan", "resultaat", "signalen"]
    partij: Id


class BestuurGeinformeerd(GebeurtenisBasis):
    """Wethouder or bewindslieden of VWS told about an established report (AK-S11d)."""

    soort: Literal["bestuur_geinformeerd"]
    document: Id
    aan: Literal["wethouder", "bewindslieden_vws"]
    door: Id
