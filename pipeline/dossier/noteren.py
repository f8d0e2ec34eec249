# SPDX-License-Identifier: EUPL-1.2
"""Adds an event to the case: reads fields from words, fills in what the dossier knows, checks the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from pipeline.dossier.bestanden import schrijf_atomisch, sha256_van, slot
from pipeline.dossier.bestandsnaam import eis_naamloos
from pipeline.dossier.dossier import binnen
from pipeline.dossier.invoegen import SLEUTEL, voeg_toe
from pipeline.dossier.melding import DossierFout, Melding
from pipeline.dossier.modelwandel import kaal, varianten
from pipeline.dossier.noteerkeur import keur_notitie
from pipeline.dossier.tekst import ontoelaatbaar
from pipeline.dossier.uitleg import UITLEG
from pipeline.dossier.vaststelling import vul_antwoord, vul_vaststelling
from pipeline.dossier.versie_erbij import vul_versie
from pipeline.dossier.vertaling import bedoelde_u
from pipeline.dossier.yaml_lezen import Gelezen
from pipeline.dossier.zaak_lezen import bestaat, bouw_zaak, lees_bron, lees_personen_bron
from pipeline.fouten import GebruiksFout
from pipeline.zaak.basis import Bewijs, Moment, Pad, is_dossierbestand
from pipeline.zaak.gebeurtenis import (
    UitnodigingZienswijze,
    Uitwisseling,
    Vastgesteld,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.zaak import Zaak
from redaction import small_int

UITZONDERING = "uitzondering"
"""Noted like an event, and yet none: it has no moment and stands in a list of its own."""
_ACHTERAAN = ("bewijs", "toelichting")


@dataclass(frozen=True, slots=True)
class Notitie:
    """What was added: file, line of the new event, its fields, and remarks for the user."""

    bestand: str
    regel: int
    soort: str
    velden: tuple[str, ...]
    opmerkingen: tuple[str, ...]


class NotitieFout(DossierFout):
    """The case would become invalid: nothing was added. What is wrong with the event names its field only."""

    def __init__(self, soort: str, nummer: int, fout: DossierFout, lijst: str = SLEUTEL) -> None:
        super().__init__(*fout.meldingen)
        begin = f"{lijst}[{nummer}]"
        regels = [_in_woorden(m, begin, soort) for m in fout.meldingen]
        self.regels = (*dict.fromkeys(regels), "Er is niets toegevoegd.")
        self.args = ("\n".join(self.regels),)


def _in_woorden(m: Melding, begin: str, soort: str) -> str:
    """A message on the new event without line and column: in the file it is not there."""
    if not m.pad.startswith(begin):
        return str(m)
    return ": ".join(deel for deel in (soort, m.pad.removeprefix(begin).lstrip("."), m.tekst) if deel)


def _moment(tekst: str | None, nu: datetime) -> str:
    """The moment as zaak.yaml writes it; what is no moment stays as it is and is refused with the rest."""
    if tekst is None:
        return str(Moment.van(nu))
    try:
        return str(Moment.lees(tekst))
    except ValueError:
        return tekst


def soorten() -> dict[str, type[BaseModel]]:
    """Every kind of event with its model."""
    lijst = kaal(Zaak.model_fields["gebeurtenissen"].annotation)
    return varianten(get_args(lijst)[0])


def overzicht() -> str:
    """All kinds of events with their meaning and fields; optional fields stand between brackets."""
    regels = [
        "Gebeurtenissen met hun velden; [veld] mag weg. bewijs is een bestand, zoals stukken/brief.pdf."
        " Wat op _zegel eindigt vult Lakmoes zelf in."
    ]
    for soort, model in sorted(soorten().items()):
        eigen = [(n, v) for n, v in model.model_fields.items() if n not in {"soort", "moment", *_ACHTERAAN}]
        overal = (f"[{naam}]" for naam in _ACHTERAAN)
        velden = " ".join([*(veldtekst(naam, veld) for naam, veld in eigen), *overal])
        regels += [f"  {soort} {velden}".rstrip(), f"      {UITLEG.get(model.__name__, '')}"]
    return "\n".join(regels)


def veldtekst(naam: str, veld: FieldInfo) -> str:
    """A field with what may stand in it: ``wijze=telefonisch|fysiek|e-mail``."""
    soort = kaal(veld.annotation)
    keuzes = get_args(soort) if get_origin(soort) is Literal else ("ja", "nee") if soort is bool else ()
    tekst = f"{naam}={'|'.join(map(str, keuzes))}" if keuzes else naam
    return tekst if veld.is_required() else f"[{tekst}]"


def noteer(folder: Path, soort: str, woorden: Sequence[str], moment: str | None, nu: datetime) -> Notitie:
    """Add one event from ``veld=waarde`` words; ``nu`` (aware) is the moment when none is given.

    Raises GebruiksFout for an unknown kind, field or file and DossierFout when the case would become
    invalid; then nothing is written.
    """
    model = _model(soort)
    if model is Uitwisseling:
        raise GebruiksFout("Bij het delen van informatie hoort een afweging; gebruik lakmoes uitwisseling.")
    velden = lees_velden(model, soort, woorden)
    if moment is not None and "moment" in velden:
        raise GebruiksFout("Het moment staat er twee keer; gebruik --moment of moment=, niet allebei.")
    bestaat(folder)
    with slot(folder):
        bron = lees_bron(folder)
        opmaak = Opmaak(folder, json=bron.naam.endswith(".json"))
        inhoud = {naam: opmaak.waarde(model.model_fields[naam], naam, rauw) for naam, rauw in velden.items()}
        inhoud["moment"] = _moment(inhoud.get("moment", moment), nu)
        opmerkingen = (*_na_nu(inhoud["moment"], nu), *_vul_in(bron, model, inhoud, folder))
        return _schrijf(
            folder, bron, _geordend(soort, inhoud), opmerkingen, lambda z, nr: keur_notitie(folder, z, nr, nu)
        )


def voeg_gebeurtenis_toe(
    folder: Path, soort: str, inhoud: dict[str, Any], keur: Callable[[Zaak, int], None]
) -> Notitie:
    """Add one event that is given as plain values.

    ``keur`` gets the case as it would become and the index of the event, and refuses by raising; then
    nothing is written. Raises DossierFout as ``noteer`` does.
    """
    bestaat(folder)
    with slot(folder):
        return _schrijf(folder, lees_bron(folder), _geordend(soort, inhoud), (), keur)


def _schrijf(
    folder: Path,
    bron: Gelezen,
    gebeurtenis: dict[str, Any],
    opmerkingen: tuple[str, ...],
    keur: Callable[[Zaak, int], tuple[str, ...] | None] | None = None,
) -> Notitie:
    soort = str(gebeurtenis["soort"])
    nieuw = voeg_toe(bron, gebeurtenis)
    nummer = len(nieuw.waarde["gebeurtenissen"]) - 1
    try:
        zaak, mensen = bouw_zaak(nieuw, lees_personen_bron(folder))
    except DossierFout as fout:
        raise NotitieFout(soort, nummer, fout) from None
    eis_naamloos(gebeurtenis, mensen or ())
    if keur is not None:
        opmerkingen = (*opmerkingen, *(keur(zaak, nummer) or ()))
    schrijf_atomisch(folder / bron.naam, nieuw.data)
    regel = nieuw.plekken[("gebeurtenissen", nummer)][0]
    return Notitie(bron.naam, regel, soort, tuple(gebeurtenis), opmerkingen)


def _model(soort: str) -> type[BaseModel]:
    bekend = soorten()
    if soort not in bekend:
        namen = sorted([*bekend, UITZONDERING])
        raise GebruiksFout(
            f"Onbekende gebeurtenis; {bedoelde_u(soort, namen) or 'kies uit: ' + ', '.join(namen)}"
        )
    return bekend[soort]


def lees_velden(model: type[BaseModel], soort: str, woorden: Sequence[str]) -> dict[str, dict[str, str]]:
    """Per field the text after ``=``, under "" or under the part after the dot (``bewijs.url=``)."""
    found: dict[str, dict[str, str]] = {}
    bekend = [naam for naam in model.model_fields if naam != "soort"]
    for nummer, woord in enumerate(woorden, start=1):
        links, teken, waarde = woord.partition("=")
        naam, _, deel = links.partition(".")
        if not teken:
            raise GebruiksFout(f"Woord {nummer} na de gebeurtenis mist een =; schrijf veld=waarde.")
        if ontoelaatbaar(woord):
            raise GebruiksFout(f"Woord {nummer} bevat een onzichtbaar stuurteken; haal het weg.")
        if naam not in bekend:
            keuze = bedoelde_u(naam, bekend) or "kies uit: " + ", ".join(bekend)
            raise GebruiksFout(f"Woord {nummer} noemt een veld dat {soort} niet heeft; {keuze}")
        if deel in found.setdefault(naam, {}):
            raise GebruiksFout(f"Het veld {naam} staat er twee keer; noem het één keer.")
        found[naam][deel] = waarde
    return found


@dataclass(frozen=True, slots=True)
class Opmaak:
    """Turns words into the plain values that zaak.yaml or zaak.json holds."""

    folder: Path
    json: bool

    def waarde(self, veld: FieldInfo, naam: str, delen: dict[str, str]) -> Any:
        soort = kaal(veld.annotation)
        if soort is Bewijs:
            return self._bewijs(delen)
        if set(delen) != {""}:
            raise GebruiksFout(f"Het veld {naam} heeft geen onderdelen; schrijf {naam}=waarde.")
        tekst = delen[""].strip()
        if get_origin(soort) is tuple:
            return [deel.strip() for deel in tekst.split(",") if deel.strip()]
        if soort is bool and self.json:
            return {"ja": True, "nee": False}.get(tekst.lower(), tekst)
        getal = small_int(tekst)
        if getal is not None and (soort is int or getal in get_args(soort)):
            return getal
        return self._stuk(tekst, naam) if Pad in get_args(veld.annotation) else tekst

    def _bewijs(self, delen: dict[str, str]) -> dict[str, str]:
        onbekend = sorted(set(delen) - {"", "bestand", "sha256", "url"})
        if onbekend:
            raise GebruiksFout("bewijs heeft alleen de onderdelen bestand, sha256 en url.")
        rest = {naam: tekst for naam, tekst in delen.items() if naam in {"sha256", "url"}}
        bestand = delen.get("bestand", delen.get("", ""))
        if not bestand:
            raise GebruiksFout("bewijs mist een bestand; schrijf bewijs=stukken/bestand.pdf.")
        relatief = self._bestand(bestand, "bewijs")
        return {"bestand": relatief, "sha256": sha256_van(self.folder / relatief), **rest}

    def _stuk(self, tekst: str, naam: str) -> str:
        """A file that came in or was made for the case; none of the dossier itself, by a link either."""
        relatief = self._bestand(tekst, naam)
        echt = (self.folder / relatief).resolve().relative_to(self.folder.resolve()).as_posix()
        if is_dossierbestand(relatief) or is_dossierbestand(echt):
            raise GebruiksFout(
                f"Het bestand bij {naam} is er een van het dossier zelf; noem een stuk in stukken/ of een"
                " document dat is binnengekomen."
            )
        return relatief

    def _bestand(self, tekst: str, naam: str) -> str:
        relatief = tekst.replace("\\", "/").removeprefix("./")
        if relatief.startswith("/") or not binnen(self.folder, relatief, naam).is_file():
            raise GebruiksFout(
                f"Het bestand bij {naam} is er niet; zet het in het dossier en noem het vanaf die map, "
                "bijvoorbeeld stukken/brief.pdf."
            )
        return relatief


def _na_nu(moment: str, nu: datetime) -> tuple[str, ...]:
    """A remark on a moment that has not been yet by the clock, or on this very day without an hour."""
    try:
        gelezen = Moment.lees(moment)
    except ValueError:
        return ()
    if gelezen.vroegst > nu:
        return ("Let op: dit moment is nog niet geweest; klopt de datum niet, verbeter hem in de zaak.",)
    if gelezen.tijd is None and not gelezen.gebeurd(nu):
        hoe = f"{gelezen.dag}T{Moment.van(nu).tijd:%H:%M}"
        return (f"Zonder uur is de toets vandaag voorzichtig; schrijf het uur erbij, zoals {hoe}.",)
    return ()


def _vul_in(bron: Gelezen, model: type[BaseModel], inhoud: dict[str, Any], folder: Path) -> tuple[str, ...]:
    """What the dossier knows of this event and the user need not copy, with a remark for each."""
    if model is Vastgesteld:
        return vul_vaststelling(folder, bron.waarde, inhoud)
    if model is ZienswijzeOpenbaarmaking:
        return vul_antwoord(folder, inhoud)
    return vul_versie(folder, inhoud) if model is UitnodigingZienswijze else ()


def _geordend(soort: str, inhoud: dict[str, Any]) -> dict[str, Any]:
    midden = [naam for naam in inhoud if naam != "moment" and naam not in _ACHTERAAN]
    namen = ["moment", *midden, *(naam for naam in _ACHTERAAN if naam in inhoud)]
    return {"soort": soort, **{naam: inhoud[naam] for naam in namen}}
