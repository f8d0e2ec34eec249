# SPDX-License-Identifier: EUPL-1.2
"""What ``noteer`` says at once of an event that the gate would refuse later."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from pipeline.dossier.profielen import ProfielOnbekend, laad_profiel
from pipeline.dossier.register import Register
from pipeline.fouten import GebruiksFout
from pipeline.termijnen.beeld import Beeld
from pipeline.termijnen.soorten.openbaarheid import te_kort, tekort
from pipeline.zaak.aanbiedernaam import genoemd_in, spreekt_tegen
from pipeline.zaak.aard import MET_BESLUIT, aard
from pipeline.zaak.besluitversie import versie_toen
from pipeline.zaak.gebeurtenis import OpenbaarGemaakt, Openbaarmakingsbesluit, UitnodigingZienswijze
from pipeline.zaak.zaak import Zaak


def keur_notitie(folder: Path, zaak: Zaak, nummer: int, nu: datetime) -> tuple[str, ...]:
    """Remarks on the event that was added as ``nummer``. Raises GebruiksFout when it can never count."""
    gebeurtenis = zaak.gebeurtenissen[nummer]
    if isinstance(gebeurtenis, Openbaarmakingsbesluit):
        return _versie_bij_besluit(folder, zaak, gebeurtenis)
    if isinstance(gebeurtenis, UitnodigingZienswijze):
        return (*_versie_bij_brief(folder, gebeurtenis), *_lengte(folder, zaak, gebeurtenis, nu))
    return _bewijs_van_ander(zaak, gebeurtenis) if isinstance(gebeurtenis, OpenbaarGemaakt) else ()


def _bewijs_van_ander(zaak: Zaak, gedaan: OpenbaarGemaakt) -> tuple[str, ...]:
    """That another owner published counts only with a file that shows it (AK-A11a, AK-A11b)."""
    stuk = zaak.stuk(gedaan.document)
    ander = gedaan.door != zaak.partijen.toezichthouder.id and stuk and gedaan.door in stuk.eigenaar
    if not ander or gedaan.bewijs is not None:
        return ()
    return (
        f"Let op: zonder bewijs telt voor de toets niet dat {gedaan.door} dit openbaar maakte. Bewaar de"
        " pagina of het bericht in stukken/ en noteer dit opnieuw, met hetzelfde moment en met"
        " bewijs=stukken/publicatie.pdf.",
    )


def _versie_bij_besluit(folder: Path, zaak: Zaak, besluit: Openbaarmakingsbesluit) -> tuple[str, ...]:
    stuk = zaak.stuk(besluit.document)
    eigen = stuk is not None and zaak.partijen.toezichthouder.id in stuk.eigenaar
    if stuk is None or not eigen or aard(stuk) not in MET_BESLUIT or besluit.uitkomst != "openbaar":
        return ()
    regels = Register.open(folder).gebouwd(stuk.id)
    bouwen = [(r.moment, str(r.gegevens.get("versie"))) for r in regels]
    if not bouwen:
        return (
            "Let op: er is nog geen openbare versie van dit document om over te besluiten. Maak haar met"
            " lakmoes bouw, en noteer het besluit dat u daarna neemt.",
        )
    versie = versie_toen(zaak, stuk.id, besluit.moment, bouwen)
    if versie is None:
        raise GebruiksFout(
            "De openbare versie is na dit moment gebouwd; zij was er bij dit besluit nog niet. Klopt het"
            " moment niet, noem dan het goede. Klopt het wel, neem het besluit dan opnieuw, over de versie"
            " die er nu is. Ging de versie toen al mee met de uitnodiging, noteer die dan eerst, met bewijs."
        )
    van_versie = [r.gegevens for r in regels if r.gegevens.get("versie") == versie]
    if spreekt_tegen(besluit, genoemd_in(van_versie[-1])):
        zegt, staat = ("wel", "niet") if besluit.noemt_aanbieder else ("niet", "wel")
        raise GebruiksFout(
            f"noemt_aanbieder zegt dat de naam van de aanbieder {zegt} in de openbare versie staat, en die"
            f" staat er {staat} in. Laat noemt_aanbieder weg: de brief kijkt dan zelf in de versie."
        )
    return ()


def _versie_bij_brief(folder: Path, brief: UitnodigingZienswijze) -> tuple[str, ...]:
    """A version that was surely built after the letter cannot have gone along; a kept letter shows it did."""
    bouwen = Register.open(folder).gebouwd(brief.document)
    mee = [r.moment for r in bouwen if r.gegevens.get("versie") == brief.versie]
    if brief.versie is None or not bouwen:
        return ()
    if not mee:
        return ("Let op: het register kent deze versie niet; neem haar over van lakmoes bouw of toets.",)
    if brief.bewijs is None and brief.moment.voor_daad(mee[0]):
        raise GebruiksFout(
            "Deze versie is volgens het register na dit moment gebouwd en kon toen niet meegaan. Noem het"
            " moment waarop de brief echt uitging, of laat met bewijs=stukken/brief.pdf zien wat er meeging."
        )
    return ()


def _lengte(folder: Path, zaak: Zaak, brief: UitnodigingZienswijze, nu: datetime) -> tuple[str, ...]:
    """A term shorter than the profile wants, counted from the first letter with the same version."""
    try:
        profiel, _ = laad_profiel(zaak.profiel, folder)
    except ProfielOnbekend:
        return ("Het profiel is hier niet geïnstalleerd; de lengte van de termijn is niet nagekeken.",)
    beeld = Beeld(zaak, profiel, nu)
    alle = [u for _, u in zaak.van_soort(UitnodigingZienswijze)]
    zelfde = [u for u in alle if (u.document, u.versie) == (brief.document, brief.versie)]
    korte = []
    for wie in brief.aan:
        eerste = min((u.moment for u in zelfde if wie in u.aan), key=lambda m: m.vroegst)
        sinds = brief.model_copy(update={"moment": eerste})
        korte += [(wie, tekort(beeld, sinds))] if te_kort(beeld, sinds) else []
    return tuple(
        f"Let op: de termijn voor {wie} is te kort: {hoe}. Nodig opnieuw uit als er geen antwoord komt."
        for wie, hoe in korte
    )
