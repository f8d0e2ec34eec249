# SPDX-License-Identifier: EUPL-1.2
"""Events from the melding to the established report and its dispatch."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import Id, JaNee, Moment, Pad, Reden, Zegel, Zin
from pipeline.zaak.gebeurtenis_basis import GebeurtenisBasis, Ids

Hoedanigheid = Literal["ter_kennis", "ter_bevestiging", "ter_informatie", "afschrift", "aanbieding"]


class Ontvangstbevestiging(GebeurtenisBasis):
    """Receipt confirmed to the aanbieder (P-S1.1), with or without the six-week invitation (P-S3A.1a)."""

    soort: Literal["ontvangstbevestiging"]
    aan: Id
    biedt_eigen_onderzoek: JaNee = False


class GemeenteGeinformeerd(GebeurtenisBasis):
    """The gemeente told about the melding (P-S1.4a, P-S1.5a)."""

    soort: Literal["gemeente_geinformeerd"]
    gemeente: Id
    wijze: Literal["telefonisch", "fysiek", "e-mail"]
    aan: Ids


class KeuzeOnderzoek(GebeurtenisBasis):
    """Who investigates: the aanbieder (3A) or the toezichthouder (3B) (P-S2.1a, P-S2.1b)."""

    soort: Literal["keuze_onderzoek"]
    route: Literal["3A", "3B"]
    reden: Reden


class TermijnMeegedeeld(GebeurtenisBasis):
    """The aanbieder told within which term the research takes place (P-S3B.1a)."""

    soort: Literal["termijn_meegedeeld"]
    aan: Id
    tot: Moment


class Gehoord(GebeurtenisBasis):
    """A person heard, with the record of it (P-S3B.1b, P-S3B.1d)."""

    soort: Literal["gehoord"]
    persoon: Id
    verslag: Pad | None = None


class AanbiedersrapportOntvangen(GebeurtenisBasis):
    """The aanbieder's own report came in (P-S3A.2a)."""

    soort: Literal["aanbiedersrapport_ontvangen"]
    document: Id


class Beoordeling3A(GebeurtenisBasis):
    """Both judgements on the aanbieder's research (P-S3A.2a, P-S3A.2b).

    ``motivering`` is about the research; ``motivering_maatregelen`` about the measures, when apart.
    """

    soort: Literal["beoordeling_3a"]
    zorgvuldig: JaNee
    maatregelen_voldoende: JaNee
    motivering: Zin
    motivering_maatregelen: str = ""


class OnderzoekBeeindigd(GebeurtenisBasis):
    """End of the research (P-S4.1a) or of the case after 3A (P-S3A.3a)."""

    soort: Literal["onderzoek_beeindigd"]


class InternProcesGevolgd(GebeurtenisBasis):
    """One side's own internal process on a document was followed (AK-S9b)."""

    soort: Literal["intern_proces_gevolgd"]
    document: Id
    partij: Id


class Vastgesteld(GebeurtenisBasis):
    """A document established, and by which parties (AK-S1e, AK-S11a, P-S4.3b).

    ``bron_zegel`` and ``tekst_zegel``: the bytes and the words that were established, as in the register.
    """

    soort: Literal["vastgesteld"]
    document: Id
    door: Ids
    bron_zegel: Zegel | None = None
    tekst_zegel: Zegel | None = None


class BesluitVaststelling(GebeurtenisBasis):
    """How and by whom the report is established, and who informs those involved (AK-S10d, AK-S10e)."""

    soort: Literal["besluit_vaststelling"]
    document: Id
    wijze: Zin
    door: Ids
    informeert_betrokkenen: Id


class Verzonden(GebeurtenisBasis):
    """A document sent, to whom and in what capacity (P-S4.2a, P-S4.4a, P-S4.4b, P-S4.5)."""

    soort: Literal["verzonden"]
    document: Id
    aan: Ids
    als: Hoedanigheid = "ter_kennis"


class ReactieConcept(GebeurtenisBasis):
    """A recipient's answer on the concept (P-S4.2b); ``zienswijze`` is the file that came in."""

    soort: Literal["reactie_concept"]
    document: Id
    van: Id
    uitkomst: Literal["correcties", "zienswijze", "correcties_en_zienswijze", "geen_opmerkingen"]
    zienswijze: Pad | None = None
