# SPDX-License-Identifier: EUPL-1.2
"""Step 1 of the protocol: the first working days after a melding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pipeline.termijnen.beeld import Beeld, Feit
from pipeline.termijnen.begin import begin_aanvulling
from pipeline.termijnen.bereik import MELDING
from pipeline.termijnen.model import Duur, Loop, Termijnsoort
from pipeline.zaak.gebeurtenis import (
    AanvullingGevraagd,
    AanvullingOntvangen,
    GemeenteGeinformeerd,
    InformatieAfgesproken,
    Ontvangstbevestiging,
)
from pipeline.zaak.persoon import rolwoord

VOLGNUMMER = 1
_STAP = "Protocol calamiteitentoezicht GGDrU 2015, stap 1 lid"
_ONTVANGST = "ontvangst van de melding"
_EEN_WERKDAG = Duur(1, "werkdagen")
_BESTUUR = ("portefeuillehouder", "wethouder")


def _melder(b: Beeld) -> str:
    """The aanbieder that reported, itself or through someone who works there."""
    assert b.zaak.melding is not None
    van = b.zaak.melding.van
    persoon = b.zaak.persoon(van) if van else None
    return (persoon.bij if persoon else van) or b.zaak.partijen.aanbieders[0].id


def _sinds_melding(b: Beeld, voor: str | None, feiten: Iterable[Feit[object]]) -> Loop:
    """A run from the receipt of the melding, met by the first of ``feiten``."""
    assert b.zaak.melding is not None
    index, feit = next(iter(feiten), (None, None))
    op = getattr(feit, "moment", None)
    return Loop(voor, b.zaak.melding.ontvangen, gehaald_op=op, gehaald_bij=index)


def _gemeld(b: Beeld) -> Iterator[Loop]:
    assert b.zaak.melding is not None
    ontvangen = b.zaak.melding.ontvangen
    yield Loop(_melder(b), gehaald_op=ontvangen if ontvangen.gebeurd(b.op) else None)


def _bevestigd(b: Beeld) -> Iterator[Loop]:
    yield _sinds_melding(b, _melder(b), b.van(Ontvangstbevestiging))


def _afgesproken(b: Beeld) -> Iterator[Loop]:
    yield _sinds_melding(b, _melder(b), b.van(InformatieAfgesproken))


def _zorggemeenten(b: Beeld) -> list[tuple[str | None, frozenset[str]]]:
    """Each gemeente where care was given; when the case marks none, one message to any will do (T14)."""
    alle = b.zaak.partijen.gemeenten
    zorg = [(g.id, frozenset({g.id})) for g in alle if g.zorgverlening]
    return [*zorg] or [(alle[0].id if len(alle) == 1 else None, frozenset(g.id for g in alle))]


def _bericht(*wijzen: str, bestuur: bool = False) -> Callable[[Beeld], Iterator[Loop]]:
    """A message to each gemeente where care was given; with ``bestuur`` to its portefeuillehouder."""

    def lopen(b: Beeld) -> Iterator[Loop]:
        for voor, gemeenten in _zorggemeenten(b):
            wie = {p.id for p in b.zaak.personen if p.bij in gemeenten and _is_bestuur(p.rol)}
            feiten = [
                (i, c)
                for i, c in b.van(GemeenteGeinformeerd)
                if c.gemeente in gemeenten
                and c.wijze in wijzen
                and (not bestuur or (wie | gemeenten) & set(c.aan))
            ]
            yield _sinds_melding(b, voor, feiten)

    return lopen


def _is_bestuur(rol: str) -> bool:
    return rolwoord(rol).startswith(_BESTUUR)


def _aanvullingen(b: Beeld) -> Iterator[Loop]:
    for index, verzoek in b.van(AanvullingGevraagd):
        begin, instelling = begin_aanvulling(verzoek.moment, b.profiel)
        antwoord = next(
            (
                (i, a)
                for i, a in b.van(AanvullingOntvangen)
                if a.van == verzoek.aan and not a.moment.zeker_voor(verzoek.moment)
            ),
            None,
        )
        yield Loop(
            verzoek.aan,
            begin,
            gehaald_op=antwoord[1].moment if antwoord else None,
            gehaald_bij=antwoord[0] if antwoord else None,
            begin_bij=index,
            instelling=instelling,
        )


SOORTEN = (
    Termijnsoort(
        "melden", "P-1.1d", "Protocol calamiteitentoezicht GGDrU 2015, paragraaf 1.1 (Wmo 2015 art. 3.4)",
        "De aanbieder meldt onverwijld", "de gebeurtenis zelf (niet in de zaak)", _ONTVANGST,
        MELDING, _gemeld,
    ),
    Termijnsoort(
        "bevestigen", "P-S1.1", f"{_STAP} 1", "De ontvangst bevestigen aan de aanbieder",
        _ONTVANGST, "ontvangstbevestiging", MELDING, _bevestigd, _EEN_WERKDAG,
    ),
    Termijnsoort(
        "informatieafspraak", "P-S1.2", f"{_STAP} 2",
        "Met de aanbieder afspreken hoe de informatie in het proces loopt",
        _ONTVANGST, "informatie_afgesproken", MELDING, _afgesproken,
        Duur("informatieafspraak_werkdagen", "werkdagen"),
    ),
    Termijnsoort(
        "gemeente-mondeling", "P-S1.4d", f"{_STAP} 4",
        "De beleidsambtenaar van de gemeente bellen of bezoeken",
        _ONTVANGST, "gemeente_geinformeerd, telefonisch of fysiek", MELDING,
        _bericht("telefonisch", "fysiek"), _EEN_WERKDAG, per="gemeente waar de zorg is verleend",
    ),
    Termijnsoort(
        "gemeente-mail", "P-S1.5a", f"{_STAP} 5",
        "De gemeente mailen over de melding (beleidsambtenaar, ter bevestiging)",
        _ONTVANGST, "gemeente_geinformeerd, e-mail", MELDING,
        _bericht("e-mail"), _EEN_WERKDAG, per="gemeente waar de zorg is verleend",
    ),
    Termijnsoort(
        "portefeuillehouder-mail", "P-S1.5b", f"{_STAP} 5",
        "De portefeuillehouder mailen over de melding (ter informatie)",
        _ONTVANGST, "gemeente_geinformeerd, e-mail, ook aan de portefeuillehouder", MELDING,
        _bericht("e-mail", bestuur=True), _EEN_WERKDAG, per="gemeente waar de zorg is verleend",
    ),
    Termijnsoort(
        "aanvulling", "P-S1.3", f"{_STAP} 3", "De aanbieder vult de melding aan",
        "het verzoek om aanvulling", "aanvulling_ontvangen", MELDING, _aanvullingen,
        Duur("aanvulling_werkdagen", "werkdagen"), "gelegenheid", per="verzoek",
    ),
)  # fmt: skip
