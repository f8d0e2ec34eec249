# SPDX-License-Identifier: EUPL-1.2
"""A case in short: kind, parties, state of each document and what it still lacks. Ids and labels only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from pipeline.dossier import adressen
from pipeline.dossier.bestanden import sha256_van
from pipeline.dossier.dossier import Dossier
from pipeline.dossier.inhoud import sleutel_gemist
from pipeline.dossier.melding import DossierFout, Melding, Pad, pad_tekst
from pipeline.dossier.zegel import SleutelFout, Zegel, lees_zegel
from pipeline.profiel.verslag import aanduiding
from pipeline.zaak import gebeurtenis as g
from pipeline.zaak.document import Stuk
from pipeline.zaak.persoon import is_betrokken_rol
from pipeline.zaak.zaak import Zaak


@dataclass(frozen=True, slots=True)
class Documentstaat:
    """One document: the steps it went through with their moments, and what is missing."""

    id: str
    soort: str
    stappen: tuple[str, ...]
    ontbreekt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Samenvatting:
    """What ``controleer`` shows of a valid dossier."""

    bestand: str
    soort_zaak: str
    profiel: str
    partijen: tuple[str, ...]
    personen: int
    betrokkenen: tuple[str, ...]
    zonder_personalia: tuple[str, ...]
    gebeurtenissen: int
    registerregels: int
    documenten: tuple[Documentstaat, ...]
    opmerkingen: tuple[str, ...]

    def als_dict(self) -> dict[str, Any]:
        """The same as plain values, for JSON."""
        return asdict(self)


def vat_samen(dossier: Dossier) -> Samenvatting:
    """Summarise a dossier; raises DossierFout when a piece of evidence differs from its sha256."""
    zaak = dossier.zaak
    afwezig = _controleer_bewijs(dossier)
    return Samenvatting(
        bestand=dossier.bestand,
        soort_zaak=_soort_zaak(zaak),
        profiel=aanduiding(dossier.profiel),
        partijen=_partijen(zaak),
        personen=len(zaak.personen),
        betrokkenen=zaak.betrokkenen,
        zonder_personalia=_zonder_personalia(dossier),
        gebeurtenissen=len(zaak.gebeurtenissen),
        registerregels=len(dossier.register.regels),
        documenten=tuple(_staat(dossier, stuk) for stuk in zaak.documenten),
        opmerkingen=(*_opmerkingen(dossier), *adressen.opmerkingen(dossier), *afwezig),
    )


def _soort_zaak(zaak: Zaak) -> str:
    delen: list[str] = [zaak.protocol]
    if zaak.melding:
        delen.append(f"{zaak.melding.soort} ({', '.join(zaak.melding.betreft)})")
    keuzes = zaak.van_soort(g.KeuzeOnderzoek)
    if keuzes:
        delen.append(f"route {keuzes[-1][1].route}")
    if zaak.samenwerking:
        delen.append(f"samenwerking vorm {zaak.samenwerking.vorm}")
    return ", ".join(delen)


def _partijen(zaak: Zaak) -> tuple[str, ...]:
    return tuple(f"{id_} ({type(partij).__name__.lower()})" for id_, partij in zaak.organisaties.items())


def _zonder_personalia(dossier: Dossier) -> tuple[str, ...]:
    bekend = {p.id for p in dossier.personen or ()}
    return tuple(p.id for p in dossier.zaak.personen if p.id not in bekend)


def _opmerkingen(dossier: Dossier) -> list[str]:
    found = []
    if dossier.personen is None:
        found.append("personen.yaml is er niet: genereren en lakken kan hier niet, toetsen wel.")
    gemist = sleutel_gemist(dossier)
    found += [f"{gemist}."] if gemist else []
    onbekend = {a for stuk in dossier.zaak.documenten for a in stuk.auteurs if not dossier.profiel.kent(a)}
    if onbekend:
        found.append(
            f"auteurs die niet in het profiel staan: {', '.join(sorted(onbekend))}; controleer de ids."
        )
    vragen = _niet_gevraagd(dossier.zaak)
    if vragen:
        found.append(
            f"Voor een zienswijze op openbaarmaking niet uitgenodigd: {', '.join(vragen)}. Hun rol zegt niet"
            " of zij betrokken zijn; zet in zaak.yaml bij deze mensen betrokken: ja of betrokken: nee."
        )
    if any(regel.klok_terug for regel in dossier.register.regels):
        found.append("In het register staat een regel met een eerder moment dan de regel erboven.")
    return found


def _niet_gevraagd(zaak: Zaak) -> list[str]:
    """People of whom nobody said whether the report concerns them; who acts for a government is left out."""
    if not zaak.openbaarmaking:
        return []
    overheid = {
        zaak.partijen.toezichthouder.id,
        *(m.id for m in zaak.partijen.gemeenten),
        *zaak.rijksinspectie_ids,
    }
    return [
        p.id
        for p in zaak.personen
        if p.betrokken is None and p.bij not in overheid and not p.overleden and not is_betrokken_rol(p.rol)
    ]


def _controleer_bewijs(dossier: Dossier) -> list[str]:
    """Refuses evidence and answers that changed; tells how many of them are not here."""
    fouten, afwezig, zegel = [], 0, _zegel(dossier)
    for veld, bestand, gezien in _vastgelegd(dossier.zaak):
        pad = dossier.pad(bestand)
        if not pad.is_file():
            afwezig += 1
            continue
        som = sha256_van(pad)
        nu = som if veld[-1] == "sha256" else zegel and zegel.van(som)
        if nu is not None and nu != gezien:
            wat = "hoort niet bij dit bestand: het is veranderd; zet het oude terug of noteer het opnieuw"
            fouten.append(Melding(dossier.bestand, *dossier.plekken.naaste(veld), pad_tekst(veld), wat))
    if fouten:
        raise DossierFout(*fouten)
    return [f"{afwezig} bewijsstukken staan niet in deze map."] if afwezig else []


def _vastgelegd(zaak: Zaak) -> Iterator[tuple[Pad, str, str]]:
    """Where each fact says which file shows it: the place of the hash or zegel, the file, and that."""
    for i, feit in enumerate(zaak.gebeurtenissen):
        if feit.bewijs is not None:
            yield ("gebeurtenissen", i, "bewijs", "sha256"), feit.bewijs.bestand, feit.bewijs.sha256
        if isinstance(feit, g.ZienswijzeOpenbaarmaking) and feit.bestand and feit.bestand_zegel:
            yield ("gebeurtenissen", i, "bestand_zegel"), feit.bestand, feit.bestand_zegel


def _zegel(dossier: Dossier) -> Zegel | None:
    """None when there is no key to compare with, which is said apart."""
    try:
        return lees_zegel(dossier.map)
    except SleutelFout:
        return None


def _staat(dossier: Dossier, stuk: Stuk) -> Documentstaat:
    return Documentstaat(
        stuk.id, stuk.soort, tuple(_stappen(dossier, stuk)), tuple(_ontbreekt(dossier, stuk))
    )


def _stappen(dossier: Dossier, stuk: Stuk) -> list[str]:
    """Steps in the order in which they happened."""
    found: list[tuple[str, str]] = []
    for feit in dossier.zaak.gebeurtenissen:
        tekst = _stap(feit) if getattr(feit, "document", None) == stuk.id else ""
        if tekst:
            found.append((str(feit.moment), f"{tekst} {feit.moment}"))
    gedaan = [tekst for _, tekst in sorted(found)]
    gebouwd = {
        str(r.gegevens.get("doelgroep"))
        for r in dossier.register.van("bouw", document=stuk.id, verificatie="schoon")
    }
    gekeurd = {str(r.gegevens.get("doelgroep")) for r in dossier.register.van("keur", document=stuk.id)}
    gedaan += [f"versie voor {d} {'goedgekeurd' if d in gekeurd else 'gebouwd'}" for d in sorted(gebouwd)]
    return gedaan or ["nog geen stap vastgelegd"]


def _stap(feit: object) -> str:
    match feit:
        case g.Vastgesteld():
            return "vastgesteld"
        case g.Verzonden():
            return f"verzonden aan {len(feit.aan)}"
        case g.ReactieConcept():
            return "reactie ontvangen"
        case g.UitnodigingZienswijze():
            return "uitgenodigd voor zienswijze op openbaarmaking"
        case g.ProcedureAfgerond():
            return "zienswijzeprocedure afgerond"
        case g.Openbaarmakingsbesluit():
            return f"besluit {feit.uitkomst.replace('_', ' ')}"
        case g.OpenbaarGemaakt():
            return f"openbaar gemaakt door {feit.door}"
        case g.Geheimhouding():
            return "geheimhouding"
    return ""


_NODIG: dict[str, tuple[str, ...]] = {
    "opdrachtformulier": ("opdracht", "samenwerking"),
    "aankondigingsbrief": ("aankondiging",),
    "conceptrapport": ("melding",),
    "definitief_rapport": ("melding",),
}
"""Blocks of zaak.yaml that a kind of document draws on."""


def _gemaakt(dossier: Dossier, stuk: Stuk) -> bool:
    """Whether documents of this kind were made, one for each recipient, and all of them are still there."""
    bestanden = {str(r.gegevens["bestand"]) for r in dossier.register.van("genereer", soort=stuk.soort)}
    return bool(bestanden) and all(dossier.pad(b).is_file() for b in bestanden)


def _ontbreekt(dossier: Dossier, stuk: Stuk) -> list[str]:
    zaak = dossier.zaak
    found = [
        f"blok {blok} in {dossier.bestand}"
        for blok in _NODIG.get(stuk.soort, ())
        if getattr(zaak, blok) is None
    ]
    if stuk.bestand is None:
        found += [] if _gemaakt(dossier, stuk) else ["bestand"]
    elif not dossier.pad(stuk.bestand).is_file():
        found.append(f"het bestand zelf ({stuk.bestand.split('/')[0]}/)")
    ontvangers = {
        naar for _, feit in zaak.van_soort(g.Verzonden) if feit.document == stuk.id for naar in feit.aan
    }
    if dossier.personen is not None:
        found += [f"personalia van {p}" for p in _zonder_personalia(dossier) if p in ontvangers]
    if any(v.document == stuk.id for v in zaak.openbaarmaking) and not dossier.register.van(
        "keur", document=stuk.id
    ):
        found.append("goedgekeurde openbare versie (lakmoes toets zegt wat nog meer)")
    return found


def in_tekst(kort: Samenvatting) -> str:
    """The summary for a terminal, in Dutch."""
    regels = [
        f"{kort.bestand} klopt.",
        f"Zaak: {kort.soort_zaak}; profiel {kort.profiel}",
        f"Partijen: {', '.join(kort.partijen)}",
        f"Personen: {kort.personen}"
        + (f", zonder personalia: {', '.join(kort.zonder_personalia)}" if kort.zonder_personalia else ""),
        f"Betrokkenen bij openbaarmaking: {', '.join(kort.betrokkenen)}",
        f"Gebeurtenissen: {kort.gebeurtenissen}; regels in het register: {kort.registerregels}",
        "Documenten:" if kort.documenten else "Documenten: nog geen",
    ]
    for stuk in kort.documenten:
        regels.append(f"  {stuk.id} ({stuk.soort}): {'; '.join(stuk.stappen)}")
        regels += [f"    ontbreekt: {wat}" for wat in stuk.ontbreekt]
    return "\n".join([*regels, *(f"Let op: {tekst}" for tekst in kort.opmerkingen)])
