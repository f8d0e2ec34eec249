# SPDX-License-Identifier: EUPL-1.2
"""Privacy: a public version of the current text, decided, verified, and approved by someone else."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.dossier.namen_gezien import NIEUW, nieuw_of_anders
from pipeline.toets.bereiken import ELK_STUK, KADER, PROTOCOL
from pipeline.toets.bron import Registerregel
from pipeline.toets.levend import ONLEESBAAR, tekst_van
from pipeline.toets.model import Bereik, Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.versies import (
    Telling,
    geldige_keuringen,
    handelingen,
    keuringen,
    laatste_bouw,
    later,
    namen,
    regel_plek,
)
from pipeline.toets.voorkant import voorkant_sha256
from pipeline.toets.zicht import Geval

_BOUW = "Bouw de openbare versie met `lakmoes bouw`, na lakken en beslissen."
_EIGEN_ONDERZOEK = Bereik(
    "een stuk van alleen de toezichthouder, onder het protocol en zonder samenwerking (geen raadsbrief)",
    lambda g: _alleen_protocol(g) and g.aard != "raadsbrief",
)
_OVERIG = Bereik(
    "elk ander stuk: gezamenlijk, van een rijksinspectie, of onder het afsprakenkader (geen raadsbrief)",
    lambda g: not _alleen_protocol(g) and g.aard != "raadsbrief",
)
_RAADSBRIEF = Bereik("een openbare brief aan de gemeenteraad", lambda g: g.aard == "raadsbrief")


def _alleen_protocol(g: Geval) -> bool:
    return g.zicht.protocol and g.zicht.vorm == 0 and g.eigenaren == {"toezichthouder"}


def _versie_bestaat(g: Geval) -> Iterator[Oordeel]:
    if laatste_bouw(g) is None:
        yield blokkade("Er is geen openbare versie gebouwd.", _BOUW, g.stuk_plek, "vastgelegd")


_UITLEG = """Openbaar gaat alleen een versie die opnieuw is opgebouwd uit tekst waarover is beslist. Het
register moet zo'n versie voor het publiek kennen."""

regel_p_c4b = regel(
    "P-C4b", f"{PROTOCOL}, 3 C lid 4 (Wbp; nu AVG en UAVG)", "Openbare versie met oog voor privacy", _UITLEG,
    _EIGEN_ONDERZOEK, "privacy", na=("LM-REGISTER", "LM-VERKLARING"),
)(_versie_bestaat)  # fmt: skip
regel_ak_a11c = regel(
    "AK-A11c", f"{KADER}, afspraak 11", "Openbare versie met oog voor privacy", _UITLEG, _OVERIG, "privacy",
    na=("LM-REGISTER", "LM-VERKLARING"),
)(_versie_bestaat)  # fmt: skip
regel_p_b3b = regel(
    "P-B3b", f"{PROTOCOL}, 3 B lid 3", "Raadsbrief met oog voor privacy",
    _UITLEG + " Een brief aan de raad is daarin niet anders dan een rapport.", _RAADSBRIEF, "privacy",
    na=("LM-REGISTER", "LM-VERKLARING"),
)(_versie_bestaat)  # fmt: skip

_GEBOUWD = ("P-C4b", "AK-A11c", "P-B3b")
_BRON = f"{KADER}, afspraak 11; {PROTOCOL}, 3 C lid 4"
_BESLIS = "Beslis erover met `lakmoes besluit` en bouw daarna opnieuw."
_TELLINGEN = (
    Telling("open", "vermeldingen waarover niet is beslist", _BESLIS),
    Telling(
        "niet_overgenomen_open", "delen die niet konden worden overgenomen en nog een besluit vragen", _BESLIS
    ),
    Telling(
        "leesblokkades",
        "delen die niet konden worden gelezen",
        "Herstel die plekken in het bestand (`lakmoes lak` noemt ze) en lak en bouw opnieuw.",
    ),
)


@regel(
    "LM-OPEN", _BRON, "Niets staat meer open",
    """Over elke vermelding en elk deel dat niet overgenomen kon worden is beslist, en alles kon worden
    gelezen. Wat onbekend is, telt als open.""",
    ELK_STUK, "privacy", na=_GEBOUWD,
)  # fmt: skip
def regel_open(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    for telling in _TELLINGEN:
        if bouw is not None and telling.open(bouw):
            yield blokkade(f"Er zijn nog {telling.wat}.", telling.herstel, regel_plek(bouw), "vastgelegd")


@regel(
    "LM-VERIFICATIE", _BRON, "De gebouwde bestanden zijn schoon bevonden",
    """Een onafhankelijke controle van de gebouwde bestanden vond geen naam of gegeven dat gelakt had
    moeten zijn. Een lek of een mislukte controle houdt openbaarmaking tegen.""",
    ELK_STUK, "privacy", na=_GEBOUWD,
)  # fmt: skip
def regel_verificatie(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is not None and bouw.gegevens.get("verificatie") != "schoon":
        melding = "De controle van de gebouwde bestanden vond een lek of kon niet worden afgerond."
        herstel = "Zoek de plek in de melding van `lakmoes bouw`, beslis erover en bouw opnieuw."
        yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")


@regel(
    "LM-TEKST", _BRON, "De versie is van de huidige tekst",
    """De openbare versie hoort bij de tekst zoals die nu is. Wie een woord, opmerking of bijgehouden
    wijziging verandert, laat opnieuw lakken, bouwen en goedkeuren. Opslaan zonder wijziging telt niet.""",
    ELK_STUK, "privacy", na=(*_GEBOUWD, "LM-ZEGEL"),
)  # fmt: skip
def regel_tekst(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None:
        return
    herstel = "Lak en bouw opnieuw, en laat die versie goedkeuren."
    gebouwd = bouw.gegevens.get("tekst_zegel")
    lak = next((r for r in reversed(tuple(handelingen(g, "lak")))), None)
    if lak is not None and later(lak, bouw) and lak.gegevens.get("tekst_zegel") != gebouwd:
        melding = "De tekst is gewijzigd nadat de openbare versie was gebouwd."
        yield blokkade(melding, herstel, regel_plek(lak), "vastgelegd")
        return
    voorkant = bouw.gegevens.get("voorkant_sha256")
    if voorkant is not None and voorkant != voorkant_sha256(g.zaak, g.stuk):
        melding = "De titel, de uitgever of het kenmerk is anders dan op de openbare versie die is gebouwd."
        yield blokkade(melding, herstel, g.stuk_plek, "vastgelegd")
    nu = tekst_van(g.zicht.bron, g.stuk)
    if nu == ONLEESBAAR:
        melding = "Het bestand van dit stuk kan niet worden gelezen, dus of de tekst nog klopt is onbekend."
        yield blokkade(melding, "Herstel het bestand; " + herstel.lower(), g.stuk_plek, "vastgelegd")
    elif nu is not None and nu != gebouwd:
        melding = "De tekst van het bestand is anders dan de tekst waarvan de openbare versie is gebouwd."
        yield blokkade(melding, herstel, g.stuk_plek, "vastgelegd")


@regel(
    "LM-BESLUIT", _BRON, "De versie volgt de laatste lakbesluiten",
    """Wie na het bouwen anders over een vermelding beslist, moet opnieuw bouwen. Verandert daarbij niets
    aan dit stuk, dan blijft de goedkeuring gelden.""",
    ELK_STUK, "privacy", na=_GEBOUWD,
)  # fmt: skip
def regel_besluit(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    besluiten = [r for r in g.zicht.register if r.handeling == "besluit"]
    if bouw is None or not besluiten or not later(besluiten[-1], bouw):
        return
    if besluiten[-1].gegevens.get("lakbesluiten_zegel") != bouw.gegevens.get("lakbesluiten_zegel"):
        melding = "De lakbesluiten zijn gewijzigd nadat de openbare versie was gebouwd."
        yield blokkade(melding, "Bouw opnieuw met `lakmoes bouw`.", regel_plek(besluiten[-1]), "vastgelegd")


@regel(
    "LM-NAMEN", _BRON, "De versie is gemaakt met de namen van nu",
    """Wie na het bouwen een naam of gegeven toevoegt of verbetert (personen.yaml, of de aanbieder), laat
    opnieuw lakken en bouwen: die naam kan in de versie staan. Verandert de versie niet, dan blijft de
    goedkeuring gelden. Waar de namen niet liggen, zoals in CI, kijkt `publiceer` ernaar.""",
    ELK_STUK, "privacy", na=(*_GEBOUWD, "LM-ZEGEL", "LM-VERIFICATIE"),
)  # fmt: skip
def regel_namen(g: Geval) -> Iterator[Oordeel]:
    bouw, nu = laatste_bouw(g), g.zicht.bron.namen
    nieuw = nieuw_of_anders(bouw.gegevens.get("namen"), nu) if bouw is not None and nu is not None else ()
    if bouw is not None and nieuw:
        melding = f"De versie is gebouwd zonder de gegevens die er nu staan van {', '.join(nieuw)}."
        herstel = f"{NIEUW} Is de versie dan anders, laat haar goedkeuren met `lakmoes keur`."
        yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")


@regel(
    "LM-KEUR", _BRON, "De versie is goedgekeurd",
    """Iemand heeft precies deze bestanden goedgekeurd, gemaakt van precies deze tekst. Een goedkeuring
    van een andere versie telt niet.""",
    ELK_STUK, "privacy", na=(*_GEBOUWD, "LM-OPEN", "LM-VERIFICATIE", "LM-TEKST", "LM-BESLUIT"),
)  # fmt: skip
def regel_keur(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None or geldige_keuringen(g):
        return
    andere = keuringen(g)
    melding = "De goedkeuring hoort bij een andere versie." if andere else "De versie is niet goedgekeurd."
    herstel = "Laat iemand die niet besliste en niet schreef deze versie goedkeuren met `lakmoes keur`."
    yield blokkade(melding, herstel, regel_plek(andere[-1] if andere else bouw), "vastgelegd")


def _onafhankelijk(g: Geval) -> tuple[Registerregel, ...]:
    """Approvals of this version by someone who neither decided nor wrote."""
    bouw = laatste_bouw(g)
    bezet = frozenset(g.stuk.auteurs) | (namen(bouw.gegevens.get("besloten_door")) if bouw else frozenset())
    return tuple(k for k in geldige_keuringen(g) if k.door and k.door not in bezet)


@regel(
    "LM-VIEROGEN", _BRON, "Een ander keurt goed dan wie besliste of schreef",
    """Wie goedkeurt heeft niet zelf over lakken beslist en is geen auteur van het stuk. De identiteit is
    verklaard (`--als`), niet bewezen.""",
    ELK_STUK, "privacy", na=("LM-KEUR",),
)  # fmt: skip
def regel_vierogen(g: Geval) -> Iterator[Oordeel]:
    bouw, keuringen_nu = laatste_bouw(g), geldige_keuringen(g)
    if bouw is None or not keuringen_nu:
        return
    auteurs = frozenset(g.stuk.auteurs)
    if _onafhankelijk(g):
        if not auteurs and "toezichthouder" in g.eigenaren:
            melding = "Van dit stuk is geen auteur genoteerd; of de goedkeurder het schreef is niet te zien."
            yield waarschuwing(melding, "Noteer `auteurs` bij het stuk.", g.stuk_plek)
        return
    rol = "auteur" if any(k.door in auteurs for k in keuringen_nu) else "beslisser"
    melding = f"Wie goedkeurde is zelf {rol} van dit stuk, of onbekend."
    herstel = "Laat iemand anders de versie goedkeuren met `lakmoes keur`."
    yield blokkade(melding, herstel, regel_plek(keuringen_nu[-1]), "vastgelegd")


@regel(
    "AK-A2b", f"{KADER}, afspraak 2", "Alleen medewerkers die daartoe gerechtigd zijn",
    """Wie over lakken besliste en wie goedkeurde staat als medewerker in het profiel. De bepaling gaat
    over medewerkers die toegang hebben, niet over elke ontvanger van een stuk.""",
    ELK_STUK, "privacy", na=("LM-KEUR",),
)  # fmt: skip
def regel_gerechtigd(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    if bouw is None:
        return
    herstel = "Laat een medewerker uit het profiel beslissen en goedkeuren, of vul het profiel aan."
    profiel = g.zicht.bron.profiel
    if any(not profiel.kent(b) for b in namen(bouw.gegevens.get("besloten_door"))):
        melding = "Over lakken is beslist door iemand die niet in het profiel staat."
        yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")
    keuringen_nu = _onafhankelijk(g)
    if keuringen_nu and not any(profiel.kent(str(k.door)) for k in keuringen_nu):
        melding = "De goedkeuring is van iemand die niet in het profiel staat."
        yield blokkade(melding, herstel, regel_plek(keuringen_nu[-1]), "vastgelegd")


@regel(
    "LM-BYTES", _BRON, "De bestanden zijn ongewijzigd sinds de goedkeuring",
    """De bestanden in versies/ zijn byte voor byte wat is gebouwd en goedgekeurd. Ontbreekt de map, zoals
    in CI, dan blijft dit onderdeel buiten beschouwing; `publiceer` kijkt er altijd naar.""",
    ELK_STUK, "privacy", na=(*_GEBOUWD, "LM-VERIFICATIE", "LM-ZEGEL"),
)  # fmt: skip
def regel_bytes(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    bestanden = bouw.gegevens.get("bestanden") if bouw is not None else None
    if bouw is None or not isinstance(bestanden, dict):
        return
    for naam, gezien in sorted(bestanden.items()):
        nu = g.zicht.bron.versie_zegel("publiek", str(naam))
        if nu is not None and nu != gezien:
            melding = "Een bestand in versies/publiek ontbreekt of is na het bouwen gewijzigd."
            herstel = "Bouw opnieuw en laat de versie goedkeuren."
            yield blokkade(melding, herstel, regel_plek(bouw), "vastgelegd")
            return
