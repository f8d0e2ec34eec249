# SPDX-License-Identifier: EUPL-1.2
"""Who hears of a melding beside the beleidsambtenaar: portefeuillehouder, DPG, every other gemeente."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.termijnen import termijnen
from pipeline.toets.bereiken import MELDING, PROTOCOL
from pipeline.toets.model import Bereik, Oordeel, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.regels.termijnen import later_dan, nog_niet, te_laat
from pipeline.toets.zicht import Zicht
from pipeline.zaak.bericht import andere_zonder_mail, dpg_zonder_afschrift
from pipeline.zaak.gebeurtenis import GemeenteGeinformeerd

_STAP1 = f"{PROTOCOL}, stap 1"
_NOTEER = "Noteer `gemeente_geinformeerd` met {} bij `aan`, of leg de reden vast als ontheffing."


@regel(
    "P-S1.5b", f"{_STAP1} lid 5", "De e-mail ging ook naar de portefeuillehouder",
    """Op de eerstvolgende werkdag krijgt ook de portefeuillehouder van elke gemeente waar de zorg is verleend
    de e-mail over de melding, ter informatie. Is dat dezelfde e-mail als die van P-S1.5a, of is er geen, dan
    zegt P-S1.5a het al.""",
    MELDING, "termijn", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_portefeuillehouder(z: Zicht) -> Iterator[Oordeel]:
    zelfde = {(t.voor, t.gehaald_bij) for t in termijnen(z.beeld, "P-S1.5a")}
    for t in (t for t in termijnen(z.beeld, "P-S1.5b") if (t.voor, t.gehaald_bij) not in zelfde):
        van = f" van {t.voor}" if t.voor else ""
        melding = f"Er is geen e-mail over de melding aan de portefeuillehouder{van} genoteerd."
        yield from nog_niet(t, melding, "gemeente_geinformeerd")
        yield from te_laat(z, t, later_dan(t, f"De e-mail aan de portefeuillehouder{van}"))


def _mail_had_gemoeten(z: Zicht) -> bool:
    """Lid 5 names no term for the copy, lid 6 none at all: they are asked once that of the e-mail ended."""
    return any(t.einde is not None and z.op > t.einde for t in termijnen(z.beeld, "P-S1.5a"))


def _berichten(z: Zicht) -> list[GemeenteGeinformeerd]:
    return [b for _, b in z.van(GemeenteGeinformeerd)]


@regel(
    "P-S1.5c", f"{_STAP1} lid 5", "De DPG kreeg een afschrift van de e-mail over de melding",
    """Van de e-mail aan de portefeuillehouder gaat een afschrift naar de Directeur Publieke Gezondheid. De
    bron noemt geen eigen termijn; er wordt naar gevraagd zodra die van de e-mail voorbij is.""",
    MELDING, "termijn", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_dpg(z: Zicht) -> Iterator[Oordeel]:
    mail = any(b.wijze == "e-mail" for b in _berichten(z))
    if mail and _mail_had_gemoeten(z) and dpg_zonder_afschrift(z.zaak, _berichten(z)):
        melding = "Er is geen afschrift van de e-mail over de melding aan de DPG genoteerd."
        yield waarschuwing(melding, _NOTEER.format("de DPG"), ("melding",))


@regel(
    "P-S1.6", f"{_STAP1} lid 6", "Elke betrokken gemeente kreeg een e-mail over de melding",
    """Zijn er meer gemeenten betrokken, dan krijgt van elke gemeente de beleidsambtenaar een e-mail, ter
    informatie. De bron noemt geen eigen termijn; er wordt naar gevraagd zodra die van lid 5 voorbij is.""",
    Bereik("een zaak onder het protocol na een melding, met meer dan één betrokken gemeente",
           lambda z: MELDING.geldt(z) and len(z.zaak.partijen.gemeenten) > 1),
    "termijn", per="zaak", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_alle_gemeenten(z: Zicht) -> Iterator[Oordeel]:
    gemeenten = [g.id for g in z.zaak.partijen.gemeenten]
    for gemeente in andere_zonder_mail(z.zaak, _berichten(z)) if _mail_had_gemoeten(z) else ():
        melding = f"Er is geen e-mail over de melding aan de beleidsambtenaar van {gemeente} genoteerd."
        waar = ("partijen", "gemeenten", gemeenten.index(gemeente))
        yield waarschuwing(melding, _NOTEER.format("die ambtenaar"), waar)
