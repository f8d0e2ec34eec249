# SPDX-License-Identifier: EUPL-1.2
"""The named exceptions to an ``n`` of the matrix, exact in statute, kind and direction (T06, T07, T08).

Nothing else overrules an ``n``: no weighing, no vital interest, no agreement.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.uitwisseling.partijen import Soort, soort_van
from pipeline.uitwisseling.stroom import (
    Stroom,
    maatregel_van,
    openbaar_door_eigenaar,
    stand_maatregel,
    stuk_van,
    vastgesteld_door,
)
from pipeline.zaak import Zaak
from pipeline.zaak.partij import Aanbieder
from pipeline.zaak.uitwisseling import Informatie, Onderwerp

ANDERE_WETTEN = frozenset({"wlz", "zvw", "jeugdwet"})
A13_WETTEN = frozenset({"jeugdwet", "wvggz", "wzd"})
Eis = tuple[str, Callable[[Zaak, Stroom], bool]]
"""What must hold, as a Dutch sentence that says what is needed, and the check."""


@dataclass(frozen=True, slots=True)
class Uitzondering:
    """One exception: its name, provisions, the cells it opens, the direction, and what must hold.

    ``rechtstreeks``: only for the party itself, never through a third. ``let_op`` is a warning that goes
    with its use.
    """

    id: str
    titel: str
    bepalingen: tuple[str, ...]
    onderwerp: Onderwerp
    informatie: tuple[Informatie, ...]
    van: tuple[Soort, ...]
    aan: tuple[Soort, ...]
    eisen: tuple[Eis, ...]
    rechtstreeks: bool = True
    let_op: str = ""

    def past(self, zaak: Zaak, s: Stroom) -> bool:
        """Whether it is about this cell, in this direction."""
        richting = soort_van(zaak, s.van) in self.van and soort_van(zaak, s.aan) in self.aan
        return richting and s.onderwerp == self.onderwerp and s.informatie in self.informatie

    def ontbreekt(self, zaak: Zaak, s: Stroom) -> tuple[str, ...]:
        """What is still needed; empty when it holds."""
        nodig = [zin for zin, klopt in self.eisen if not klopt(zaak, s)]
        if self.rechtstreeks and s.via:
            nodig.append("de partij van wie het komt doet het zelf, niet via een ander")
        return tuple(nodig)


def _maatregel(zaak: Zaak, s: Stroom) -> bool:
    m = maatregel_van(zaak, s)
    return m is not None and m.door == s.van


def _stop_of_sluiting(zaak: Zaak, s: Stroom) -> bool:
    m = maatregel_van(zaak, s)
    return m is not None and m.soort in {"clientenstop", "sluiting"}


def _jeugdwet(zaak: Zaak, s: Stroom) -> bool:
    m = maatregel_van(zaak, s)
    return m is not None and m.wet == "jeugdwet"


def _stand(welke: str) -> Callable[[Zaak, Stroom], bool]:
    return lambda zaak, s: s.maatregel is not None and stand_maatregel(zaak, s.maatregel, s.moment) == welke


def _rapport_van_inspectie(zaak: Zaak, s: Stroom) -> bool:
    stuk = stuk_van(zaak, s)
    return (
        stuk is not None
        and "concept" not in stuk.soort
        and "rapport" in stuk.soort
        and s.van in stuk.eigenaar
    )


def _vastgesteld(zaak: Zaak, s: Stroom) -> bool:
    stuk = stuk_van(zaak, s)
    return stuk is not None and set(stuk.eigenaar) <= vastgesteld_door(zaak, stuk.id, s.moment)


def _a13_wet(zaak: Zaak, s: Stroom) -> bool:
    stuk = stuk_van(zaak, s)
    return stuk is not None and stuk.wet in A13_WETTEN


def _brief(zaak: Zaak, s: Stroom) -> bool:
    soorten = {d.soort.replace("_", "").replace("-", "") for d in zaak.documenten if s.van in d.eigenaar}
    return s.met_brief or any("afspraak13" in soort for soort in soorten)


def _al_openbaar(zaak: Zaak, s: Stroom) -> bool:
    stuk = stuk_van(zaak, s)
    return stuk is not None and openbaar_door_eigenaar(zaak, stuk, s.moment)


def aanbieder_van(zaak: Zaak, s: Stroom) -> Aanbieder | None:
    """The aanbieder that it concerns: the one named, or the only one."""
    alle = zaak.partijen.aanbieders
    if s.aanbieder is None:
        return alle[0] if len(alle) == 1 else None
    return next((a for a in alle if a.id == s.aanbieder), None)


def _wmo_en_andere_wet(zaak: Zaak, s: Stroom) -> bool:
    aanbieder = aanbieder_van(zaak, s)
    return (
        aanbieder is not None
        and "wmo2015" in aanbieder.wetten
        and bool(ANDERE_WETTEN & set(aanbieder.wetten))
    )


def _ontbinding(zaak: Zaak, s: Stroom) -> bool:
    m = maatregel_van(zaak, s)
    return m is not None and m.soort == "ontbinding_overeenkomst" and m.wet == "wmo2015"


def _vertrouwelijk_als_gevraagd(zaak: Zaak, s: Stroom) -> bool:
    m = maatregel_van(zaak, s)
    return s.vertrouwelijk or m is None or not m.vertrouwelijk_op_verzoek


UITZONDERINGEN: tuple[Uitzondering, ...] = (
    Uitzondering(
        "A8",
        "voorgenomen cliëntenstop of sluiting op grond van de Jeugdwet",
        ("AK-A8a", "AK-A8d"),
        "maatregel_voorgenomen",
        ("proces", "inhoudelijk"),
        ("rijksinspectie",),
        ("gemeente",),
        (
            ("het gaat om een maatregel van deze rijksinspectie zelf", _maatregel),
            ("de maatregel is een cliëntenstop of een bevel tot sluiting", _stop_of_sluiting),
            ("de maatregel berust op de Jeugdwet", _jeugdwet),
            (
                "de rijksinspectie heeft het voornemen (noteer `maatregel` met `stap=voorgenomen`)",
                _stand("voorgenomen"),
            ),
            (
                "het college weet dat het geheim moet blijven (vertrouwelijk: ja)",
                lambda _, s: s.vertrouwelijk,
            ),
        ),
    ),
    Uitzondering(
        "A13",
        "afschrift van het rapport aan het college, met een brief",
        ("AK-A13a", "AK-A13b"),
        "onderzoek_afgerond",
        ("inhoudelijk",),
        ("rijksinspectie",),
        ("gemeente",),
        (
            ("het gaat om een rapport van deze rijksinspectie zelf", _rapport_van_inspectie),
            ("het rapport is vastgesteld", _vastgesteld),
            ("het onderzoek berust op de Jeugdwet, de Wvggz of de Wzd", _a13_wet),
            ("er zijn verbeterpunten voor het college", lambda zaak, _: bool(zaak.verbeterpunten_college)),
            ("er gaat een brief aan het college bij (afspraak 13)", _brief),
        ),
    ),
    Uitzondering(
        "OPENBAAR",
        "rapport dat de eigenaar al openbaar heeft gemaakt",
        ("AK-A11a", "AK-A11b"),
        "onderzoek_afgerond",
        ("inhoudelijk",),
        ("rijksinspectie", "gemeente", "toezichthouder"),
        ("gemeente", "rijksinspectie", "toezichthouder"),
        (
            ("het gaat om een stuk dat de eigenaar openbaar maakte (bewezen)", _al_openbaar),
            ("alleen de openbare versie gaat over", lambda _, s: s.openbaar),
        ),
        rechtstreeks=False,
    ),
    Uitzondering(
        "A8g",
        "ontbinding van de overeenkomst met een Wmo-aanbieder",
        ("AK-A8g", "AK-A8h"),
        "maatregel_getroffen",
        ("proces", "inhoudelijk"),
        ("gemeente",),
        ("rijksinspectie",),
        (
            ("het gaat om een maatregel van deze gemeente zelf", _maatregel),
            ("de maatregel is ontbinding van de overeenkomst op grond van de Wmo 2015", _ontbinding),
            ("de maatregel is getroffen (noteer `maatregel` met `stap=getroffen`)", _stand("getroffen")),
            ("de Wmo-aanbieder levert ook zorg of hulp uit Wlz, Zvw of Jeugdwet", _wmo_en_andere_wet),
            (
                "de gemeente vroeg om vertrouwelijkheid en die is toegezegd (vertrouwelijk: ja)",
                _vertrouwelijk_als_gevraagd,
            ),
        ),
        let_op="De matrix noemt ontbinding niet, afspraak 8 wel; deze uitwisseling berust op afspraak 8.",
    ),
)


def eerste_die_geldt(zaak: Zaak, s: Stroom) -> Uitzondering | None:
    """The exception that opens this cell for this flow, or None."""
    return next((u for u in UITZONDERINGEN if u.past(zaak, s) and not u.ontbreekt(zaak, s)), None)
