# SPDX-License-Identifier: EUPL-1.2
"""On what footing something becomes public: regime, procedure, besluit."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.profiel.recht import gold, openbaarheidswet
from pipeline.profiel.regimes import STRENGHEID, Regime, regime
from pipeline.toets.bereiken import KADER, RAPPORT_OF_ADVIES
from pipeline.toets.model import Bereik, Oordeel, blokkade
from pipeline.toets.procedure import ieder_kon_antwoorden, laatste_besluit
from pipeline.toets.regels import regel
from pipeline.toets.versies import was_er
from pipeline.toets.zicht import Feit, Geval, plek
from pipeline.zaak.gebeurtenis import (
    AfspraakNietOpenbaar,
    Afstemming,
)


def _van_inspectie(g: Geval) -> bool:
    return "rijksinspectie" in g.eigenaren and g.aard == "rapport"


def _na_melding(g: Geval) -> bool:
    return _van_inspectie(g) and _regime(g) == "uitgesloten"


def _regime(g: Geval) -> Regime:
    """The regime today; on the day of a besluit too, whichever is stricter."""
    feit = laatste_besluit(g)
    dagen = {g.zicht.dag} | ({feit[1].moment.dag} if feit else set())
    eigen = g.zicht.bron.profiel.recht.regimes
    return max((regime(g.stuk.aanleiding, dag, eigen) for dag in dagen), key=STRENGHEID.index)


def _nu(g: Geval) -> str:
    """The law on openbaarheid for what is still to be done."""
    return openbaarheidswet(g.zicht.dag).kort


def _grondslag(g: Geval) -> str:
    feit = laatste_besluit(g)
    return feit[1].grondslag if feit else ""


@regel(
    "AK-F6a", f"{KADER}, voetnoot 6", "Actief openbaar: alleen wat de regeling noemt",
    """De IGJ maakt rapporten uit risicogestuurd en thematisch toezicht actief openbaar. Voor een ander
    rapport is de Gezondheidswet geen grondslag; daarvoor geldt de procedure van Wob of Woo.""",
    Bereik("een rapport waarvan een rijksinspectie (mede-)eigenaar is", _van_inspectie),
    "proces", na=("AK-A2d",),
)  # fmt: skip
def regel_actief(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit and feit[1].grondslag == "gezondheidswet" and _regime(g) == "procedure":
        melding = "De Gezondheidswet noemt dit soort rapport niet als actief openbaar te maken."
        herstel = f"Volg de procedure van de {_nu(g)} en neem daarop een nieuw besluit."
        yield blokkade(melding, herstel, plek(feit[0], "grondslag"))


@regel(
    "AK-F6c", f"{KADER}, voetnoot 6", "Geen afspraak om niet openbaar te maken",
    """De toezichthouder maakt zijn rapporten openbaar, tenzij daarover een andere afspraak is gemaakt.
    Ligt zo'n afspraak er, dan blijft het stuk binnen, van wie het ook is.""",
    Bereik(
        "een rapport waarvan de toezichthouder (mede-)eigenaar is, en elk stuk met zo'n afspraak",
        lambda g: (
            ("toezichthouder" in g.eigenaren and g.aard in {"rapport", "advies"}) or bool(_afspraken(g))
        ),
    ),
    "proces", verbod=True,
)  # fmt: skip
def regel_afspraak(g: Geval) -> Iterator[Oordeel]:
    for index, afspraak in _afspraken(g):
        if not _teruggekomen(g, afspraak):
            herstel = (
                "Haal dit stuk uit `openbaarmaking`, of kom met dezelfde partijen op de afspraak terug "
                "en noteer `afstemming`."
            )
            yield blokkade("Er is afgesproken dit stuk niet openbaar te maken.", herstel, plek(index))


def _afspraken(g: Geval) -> list[Feit[AfspraakNietOpenbaar]]:
    return [(i, a) for i, a in g.zicht.van(AfspraakNietOpenbaar) if a.document == g.id]


def _teruggekomen(g: Geval, afspraak: AfspraakNietOpenbaar) -> bool:
    """Whether the same parties later agreed on openbaarmaking of this document after all."""
    later = (
        a
        for _, a in g.zicht.van(Afstemming)
        if g.id in a.documenten and a.inhoud and afspraak.moment.zeker_voor(a.moment)
    )
    return any(set(afspraak.met) <= set(a.partijen) for a in later)


@regel(
    "AK-F7a", f"{KADER}, voetnoot 7", "Rapport na een verplichte melding bij een rijksinspectie",
    """Rapporten van een rijksinspectie na een verplichte melding zijn in de Gezondheidswet van actieve
    openbaarmaking uitgesloten. Alleen de procedure van Wob of Woo opent de weg. De tabel met data moet
    door een jurist worden bevestigd (T05).""",
    Bereik("een rapport van (ook) een rijksinspectie, na een verplichte melding bij haar", _na_melding),
    "proces", na=("AK-A2d",),
)  # fmt: skip
def regel_uitgesloten(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is None or feit[1].grondslag not in {"woo", "wob"}:
        waarom = "na een verplichte melding" if g.stuk.aanleiding == "verplichte_melding" else "(profiel)"
        melding = f"Een rapport van een rijksinspectie {waarom} is niet actief openbaar te maken."
        herstel = f"Volg de procedure van de {_nu(g)} en noteer dat besluit, of laat het rapport binnen."
        herstel = f"{herstel} {g.zicht.bron.profiel.recht.bevestiging()}"
        yield blokkade(melding, herstel, plek(feit[0], "grondslag") if feit else g.plek)


_WET_VAN_INSPECTIE = frozenset({"gezondheidswet", "jeugdwet"})


def _procedure_volgens_wet(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is None:
        return
    index, besluit = feit
    wet = openbaarheidswet(besluit.moment.dag)
    if besluit.grondslag in _WET_VAN_INSPECTIE:
        melding = "De wet in dit besluit gaat over rapporten van een rijksinspectie; dit stuk is dat niet."
        if "rijksinspectie" in g.eigenaren:
            melding = "Op die wet kan alleen de rijksinspectie zelf openbaar maken; een ander volgt de Woo."
        herstel = f"Neem een nieuw besluit op grond van de {_nu(g)} en noteer het."
        yield blokkade(melding, herstel, plek(index, "grondslag"))
    elif besluit.grondslag == "afspraak" and not _eigen_afspraak(g):
        melding = "Een afspraak is alleen een grond voor wat de toezichthouder van zichzelf openbaar maakt."
        herstel = f"Neem een nieuw besluit op grond van de {_nu(g)} en noteer het."
        yield blokkade(melding, herstel, plek(index, "grondslag"))
    elif besluit.grondslag not in {wet.id, "afspraak"}:
        herstel = "Laat het besluit herstellen met de wet die toen gold, en noteer het nieuwe besluit."
        melding = f"Op de dag van het besluit gold de {wet.kort}."
        yield blokkade(melding, herstel, plek(index, "grondslag"))
    if not ieder_kon_antwoorden(g, besluit.moment):
        melding = "Het besluit is genomen voordat iedereen een zienswijze kon geven."
        herstel = "Neem na afloop van de zienswijzen een nieuw besluit en noteer het."
        yield blokkade(melding, herstel, plek(index))
    if "toezichthouder" in g.eigenaren and RAPPORT_OF_ADVIES.geldt(g) and not was_er(g, besluit.moment):
        melding = "Het besluit is van voor de openbare versie: die is volgens het register pas later gebouwd."
        herstel = (
            "Verbeter `moment` van het besluit als dat niet klopt; anders: neem het besluit opnieuw, over de"
            " versie die er nu is, en noteer het nieuwe besluit."
        )
        yield blokkade(melding, herstel, plek(index, "moment"), "vastgelegd")


def _eigen_afspraak(g: Geval) -> bool:
    """Voetnoot 6: Wmo-toezichthouders make their own reports public; it says so of nobody else."""
    return g.eigenaren == {"toezichthouder"} and g.door == "toezichthouder"


def _volgt_woo(g: Geval) -> bool:
    """The active regime is that of rijksinspecties; everyone else follows Wob or Woo (voetnoot 6)."""
    eigen = "rijksinspectie" not in g.eigenaren or g.door != "rijksinspectie" or _grondslag(g) == "afspraak"
    besloten = RAPPORT_OF_ADVIES.geldt(g) and laatste_besluit(g) is not None
    return _grondslag(g) in {"woo", "wob"} or (eigen and besloten)


_WOO_UITLEG = """Waar geen plicht tot actieve openbaarmaking geldt, wordt de procedure van Wob (tot en met 30
april 2022) of Woo (vanaf 1 mei 2022) gevolgd: eerst zienswijzen, dan een besluit met belangenafweging.
Van een rapport van de toezichthouder was de openbare versie er toen al: gebouwd, of bewezen meegestuurd."""

regel_f6d = regel(
    "AK-F6d", f"{KADER}, voetnoot 6", "De procedure van Wob of Woo is gevolgd", _WOO_UITLEG,
    Bereik("een stuk dat op grond van Wob of Woo openbaar wordt, of niet door een rijksinspectie zelf"
           " (AK-F7b uitgezonderd)",
           lambda g: _volgt_woo(g) and not _na_melding(g)),
    "proces", na=("AK-A2d", "AK-A11d"),
)(_procedure_volgens_wet)  # fmt: skip
regel_f7b = regel(
    "AK-F7b", f"{KADER}, voetnoot 7", "De procedure van Wob of Woo is juist gevolgd", _WOO_UITLEG,
    Bereik("een rapport van een rijksinspectie na een verplichte melding, op grond van Wob of Woo",
           lambda g: _grondslag(g) in {"woo", "wob"} and _na_melding(g)),
    "proces", na=("AK-A2d", "AK-A11d"),
)(_procedure_volgens_wet)  # fmt: skip


@regel(
    "AK-A2d", f"{KADER}, afspraak 2; voetnoot 6", "Er is een besluit tot openbaarmaking met grondslag",
    """Openbaarmaking volgt de regels die daarvoor gelden. Er is dus een besluit met grondslag en
    belangenafweging, en dat besluit is: openbaar.""",
    RAPPORT_OF_ADVIES, "proces", na=("AK-A11d",),
)  # fmt: skip
def regel_besluit(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is None:
        herstel = "Neem een openbaarmakingsbesluit en noteer het met grondslag en belangenafweging."
        yield blokkade("Er is geen besluit tot openbaarmaking van dit stuk.", herstel, g.plek)
    elif feit[1].uitkomst == "niet_openbaar":
        melding = "Het laatste besluit is dit stuk niet openbaar te maken."
        herstel = "Haal het uit `openbaarmaking`, of neem een nieuw besluit."
        yield blokkade(melding, herstel, plek(feit[0], "uitkomst"))
    elif feit[1].grondslag in _WET_VAN_INSPECTIE and not gold(feit[1].grondslag, feit[1].moment.dag):
        melding = "De wet die het besluit als grondslag noemt, gold op de dag van het besluit niet."
        herstel = "Neem een nieuw besluit op een grondslag die nu geldt, en noteer het."
        yield blokkade(melding, herstel, plek(feit[0], "grondslag"))


@regel(
    "AK-A2c", f"{KADER}, afspraken 2 en 4", "Vertrouwelijke informatie van een ander",
    """Informatie die een rijksinspectie of de toezichthouder vertrouwelijk gaf blijft geheim, tenzij de wet
    tot openbaarmaking verplicht of noodzaakt. Een afspraak alleen is daarvoor niet genoeg.""",
    Bereik(
        "een rapport of advies met informatie van een andere toezichthouder",
        lambda g: g.aard in {"rapport", "advies", "overig"} and bool(_vreemd(g)),
    ),
    "privacy", na=("AK-A2d",),
)  # fmt: skip
def regel_vertrouwelijk(g: Geval) -> Iterator[Oordeel]:
    feit = laatste_besluit(g)
    if feit is not None and feit[1].grondslag == "afspraak":
        melding = "Het stuk bevat informatie van een ander en het besluit noemt geen wet als grondslag."
        herstel = "Neem een besluit op een wettelijke grondslag, of haal die informatie uit het stuk."
        yield blokkade(melding, herstel, plek(feit[0], "grondslag"))


def _vreemd(g: Geval) -> frozenset[str]:
    """Supervisors whose information the document holds without owning it."""
    anderen = frozenset(g.stuk.bevat_van) - frozenset(g.stuk.eigenaar)
    return frozenset(a for a in anderen if g.zicht.soort_partij(a) in {"toezichthouder", "rijksinspectie"})


@regel(
    "AK-A9b", f"{KADER}, afspraak 9", "Wvggz en Wzd vallen onder toezicht van de IGJ",
    """Voert een Wmo-aanbieder de Wvggz of de Wzd uit, dan houdt de IGJ op dat deel toezicht. Een rapport
    van alleen de toezichthouder oordeelt daar niet over.""",
    Bereik(
        "een rapport van de toezichthouder over de uitvoering van Wvggz of Wzd",
        lambda g: g.aard == "rapport" and "toezichthouder" in g.eigenaren and g.stuk.wet in {"wvggz", "wzd"},
    ),
    "proces",
)  # fmt: skip
def regel_igj(g: Geval) -> Iterator[Oordeel]:
    mee = frozenset(g.stuk.eigenaar) | frozenset(g.zaak.samenwerking.met if g.zaak.samenwerking else ())
    if not any(g.zicht.soort_partij(p) == "rijksinspectie" for p in mee):
        melding = "Dit rapport oordeelt over Wvggz of Wzd zonder dat een rijksinspectie partij is."
        herstel = "Betrek de IGJ, of haal het oordeel over die wet uit het rapport en verbeter `wet`."
        yield blokkade(melding, herstel, (*g.stuk_plek, "wet"))
