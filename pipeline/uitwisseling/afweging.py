# SPDX-License-Identifier: EUPL-1.2
"""The steps of the weighing, each with its provision; a ``j`` does not replace them (AK-B2-W0)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.uitwisseling.bezwaar import Bezwaar, let_op, weigering
from pipeline.uitwisseling.partijen import is_igj, partij_van, soort_van
from pipeline.uitwisseling.stroom import niet_later
from pipeline.zaak import Zaak
from pipeline.zaak.basis import dutch_date
from pipeline.zaak.gebeurtenis import Uitwisseling

Stap = Callable[[Zaak, Uitwisseling], Iterator[Bezwaar]]


def _verhouding(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    if not u.afweging.proportioneel:
        yield weigering(
            "AK-B2-W2", "delen staat niet in verhouding tot het doel", "Deel minder, of deel niet"
        )


def _anders(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    if u.afweging.anoniem_kan and u.afweging.persoonsgegevens:
        herstel = "Maak een versie zonder persoonsgegevens en schrijf persoonsgegevens: nee"
        yield weigering("AK-B2-W3", "het doel wordt ook bereikt zonder persoonsgegevens", herstel)


def _belemmering(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    if u.afweging.belemmering_wet:
        yield weigering("AK-A12c", "een wettelijke bepaling staat het delen in de weg", "Deel dit niet")
    if u.afweging.belemmering_maatregel:
        melding = "delen schaadt de werking van een maatregel"
        yield weigering("AK-A12c", melding, "Wacht tot de maatregel is getroffen")


def _bevoegd(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    a = u.afweging
    for wie, bevoegd in (("de gever", a.bevoegd_van), ("de ontvanger", a.bevoegd_aan)):
        if not bevoegd:
            herstel = "Zoek uit wie bevoegd is, en wissel met die partij uit"
            yield weigering("AK-P11-6", f"{wie} is niet de bevoegde toezichthouder of inspectie", herstel)
    if not niet_later(a.bevoegdheid_vastgesteld, u.moment):
        herstel = "Stel de bevoegdheid van beide partijen vast voordat u deelt"
        yield weigering("AK-P11-6", "de bevoegdheid is pas na de uitwisseling vastgesteld", herstel)


def _samenhang(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    a = u.afweging
    if a.gezondheidsgegevens and not a.persoonsgegevens:
        yield weigering(
            "AK-A12d", "gezondheidsgegevens zijn persoonsgegevens", "Schrijf persoonsgegevens: ja"
        )
    if a.persoonsgegevens == (a.grondslag == "geen_persoonsgegevens"):
        yield weigering(
            "AK-P11-2", "de grondslag past niet bij persoonsgegevens: ja of nee", "Verbeter een van beide"
        )


def _taakuitvoering(zaak: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    """Ground art. 6 lid 1 e: only between IGJ and Wmo-toezichthouder, and only when necessary."""
    if u.afweging.grondslag != "avg_6_1_e":
        return
    if not u.afweging.noodzaak.strip():
        yield weigering("AK-P11-1", "de noodzaak voor de taak van beide ontbreekt", "Vul noodzaak in")
    partijen = [partij_van(zaak, u.van), partij_van(zaak, u.aan)]
    toezichthouder = any(soort_van(zaak, p) == "toezichthouder" for p in partijen) and u.afweging.aangewezen
    if not (toezichthouder and any(is_igj(zaak, p) for p in partijen)):
        melding = "artikel 6 lid 1 e AVG geldt hier alleen tussen de IGJ en een Wmo-toezichthouder"
        yield weigering(
            "AK-P11-1", melding, "Deel zonder persoonsgegevens, of noem een grondslag die wel geldt"
        )


def _vitaal(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    a = u.afweging
    if a.grondslag == "vitaal_belang" and not (a.gevaar and a.acuut_ingrijpen):
        melding = "vitaal belang vraagt gevaar voor personen en acuut ingrijpen door de ontvanger, allebei"
        yield weigering("AK-P11-3", melding, "Kies een andere grondslag, of deel zonder persoonsgegevens")


def _andere_grondslag(zaak: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    if u.afweging.grondslag != "anders":
        return
    soorten = {soort_van(zaak, partij_van(zaak, wie)) for wie in (u.van, u.aan)}
    if soorten != {"gemeente", "toezichthouder"}:
        melding = "met een rijksinspectie kennen de bronnen alleen artikel 6 lid 1 e AVG en vitaal belang"
        yield weigering("AK-P11-1", melding, "Deel zonder persoonsgegevens, of kies een van deze twee")
    elif not u.afweging.grondslag_anders.strip():
        yield weigering("AK-P11-2", "de andere grondslag is niet genoemd", "Vul grondslag_anders in")
    else:
        melding = "de bronnen noemen geen grondslag tussen gemeente en toezichthouder"
        yield let_op("AK-P11-2", melding, "Laat een jurist de genoemde grondslag nakijken")


def _artikel_9(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    a = u.afweging
    if not a.gezondheidsgegevens:
        return
    if not a.grondslag_artikel_9.strip():
        melding = "gezondheidsgegevens vragen ook een uitzondering van artikel 9 AVG, en die ontbreekt"
        yield weigering("AK-A12d", melding, "Vul grondslag_artikel_9 in; de bronnen geven haar niet")
    else:
        melding = "de uitzondering van artikel 9 AVG komt van u, niet uit de bronnen"
        yield let_op("AK-A12d", melding, "Laat een jurist haar nakijken")


def _aanbieder(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    """Informed at or before the exchange, or later with a reason and a date (T20)."""
    a = u.afweging
    if a.aanbieder_geinformeerd and niet_later(a.aanbieder_geinformeerd, u.moment):
        return
    if a.aanbieder_uitstel_reden.strip() and a.aanbieder_uitstel_tot:
        melding = f"de aanbieder hoort het later, uiterlijk op {dutch_date(a.aanbieder_uitstel_tot)}"
        yield Bezwaar(
            "AK-B2-W4", "waarschuwing", melding, "Informeer de aanbieder uiterlijk dan", "aanbieder"
        )
        return
    herstel = "Vul aanbieder_geinformeerd in, of aanbieder_uitstel_reden en aanbieder_uitstel_tot"
    melding = "de aanbieder weet niet dat u deelt, en er is geen reden en datum voor uitstel"
    yield Bezwaar("AK-B2-W4", "weigering", melding, herstel, "aanbieder")


def _betrokkene(_: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    a = u.afweging
    if not a.persoonsgegevens or a.betrokkene_niet_reden.strip():
        return
    if a.betrokkene_geinformeerd is None:
        herstel = "Vul betrokkene_geinformeerd in, of bij betrokkene_niet_reden waarom het niet kon"
        yield weigering("AK-P11-5", "de betrokkene is niet vooraf geïnformeerd", herstel)
    elif not niet_later(a.betrokkene_geinformeerd, u.moment):
        herstel = "Informeer de betrokkene vooraf, of schrijf bij betrokkene_niet_reden waarom het niet kon"
        yield weigering("AK-P11-5", "de betrokkene hoort het pas na de uitwisseling", herstel)


def _rechtmatigheid(zaak: Zaak, u: Uitwisseling) -> Iterator[Bezwaar]:
    """Signals on onrechtmatigheid may be shared, files about it may not (T21)."""
    if u.betreft != "onrechtmatigheid":
        return
    stuk = zaak.stuk(u.document) if u.document else None
    if not u.over.startswith("signaal_") or (stuk is not None and "rapport" in stuk.soort):
        melding = "over onrechtmatigheid mag alleen een signaal worden gedeeld, geen dossier of rapport"
        yield weigering("AK-L2", melding, "Deel alleen het signaal (--over signaal_kwaliteit)")


STAPPEN: tuple[Stap, ...] = (
    _verhouding,
    _anders,
    _belemmering,
    _bevoegd,
    _samenhang,
    _taakuitvoering,
    _vitaal,
    _andere_grondslag,
    _artikel_9,
    _aanbieder,
    _betrokkene,
    _rechtmatigheid,
)
"""The weighing in the order of bijlage 2; what is required text the model itself requires (W1, W5)."""


def weeg(zaak: Zaak, u: Uitwisseling) -> tuple[Bezwaar, ...]:
    """Every objection in the weighing. Pure."""
    return tuple(bezwaar for stap in STAPPEN for bezwaar in stap(zaak, u))
