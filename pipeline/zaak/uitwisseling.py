# SPDX-License-Identifier: EUPL-1.2
"""What an exchange of information is about, and the weighing behind it (bijlage 2)."""

from __future__ import annotations

from typing import Literal

from pipeline.zaak.basis import JaNee, Model, Moment, RedenOfLeeg, Zin

Onderwerp = Literal[
    "signaal_kwaliteit", "signaal_behandeling", "signaal_afsluiting",
    "calamiteit_melding", "calamiteit_behandeling", "calamiteit_afsluiting",
    "geweld_melding", "geweld_behandeling", "geweld_afsluiting",
    "onderzoek_voorgenomen", "onderzoek_lopend", "onderzoek_afgerond",
    "maatregel_voorgenomen", "maatregel_getroffen",
]  # fmt: skip
"""The fourteen rows of the matrix, in its order."""
Informatie = Literal["proces", "inhoudelijk"]
"""Process information, such as whether a melding is known, or substance and findings (AK-B2-D1, AK-B2-D2)."""
Grondslag = Literal["geen_persoonsgegevens", "avg_6_1_e", "vitaal_belang", "anders"]


class Afweging(Model):
    """The weighing that goes before every exchange, also where the matrix says j (AK-B2-W0 to W6, AK-P11).

    ``aangewezen`` answers question 2 of bijlage 1. ``bron_ingelicht``: when the party that the
    information came from was told (AK-A4b). Texts name no natural person.
    """

    doel: Zin
    waarom: Zin
    welke_informatie: Zin
    gebruik: Zin
    taak_ontvanger: Zin
    proportioneel: JaNee
    proportionaliteit: Zin
    anoniem_kan: JaNee
    subsidiariteit: Zin
    belemmering_wet: JaNee
    belemmering_maatregel: JaNee
    aangewezen: JaNee
    bevoegd_van: JaNee
    bevoegd_aan: JaNee
    bevoegdheid_vastgesteld: Moment
    persoonsgegevens: JaNee
    gezondheidsgegevens: JaNee
    grondslag: Grondslag
    noodzaak: str = ""
    gevaar: JaNee = False
    acuut_ingrijpen: JaNee = False
    grondslag_anders: str = ""
    grondslag_artikel_9: str = ""
    aanbieder_geinformeerd: Moment | None = None
    aanbieder_uitstel_reden: RedenOfLeeg = ""
    aanbieder_uitstel_tot: Moment | None = None
    betrokkene_geinformeerd: Moment | None = None
    betrokkene_niet_reden: RedenOfLeeg = ""
    vertrouwelijk: JaNee = False
    bron_ingelicht: Moment | None = None
