# SPDX-License-Identifier: EUPL-1.2
"""Roles that better stay apart, and intentions that make sense."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.toets.bereiken import ELK_STUK, ELKE_ZAAK, KADER
from pipeline.toets.model import Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.versies import geldige_keuringen, laatste_bouw, namen
from pipeline.toets.zicht import Geval, Zicht
from pipeline.zaak.persoon import rolwoord

_UITVOEREND = ("beleidsambtenaar", "contractmanager", "portefeuillehouder", "wethouder", "inkoper")


@regel(
    "AK-U4", f"{KADER}, deel 1 paragraaf 2", "Toezicht is gescheiden van uitvoering en beleid",
    """Bij voorkeur zijn toezicht en uitvoering of beleid gescheiden. Wie aan het stuk werkt is dus geen
    beleidsambtenaar, contractmanager of portefeuillehouder.""",
    ELK_STUK, "proces", ontheffing_mogelijk=True,
)  # fmt: skip
def regel_gescheiden(g: Geval) -> Iterator[Oordeel]:
    bouw = laatste_bouw(g)
    wie = set(g.stuk.auteurs) | (namen(bouw.gegevens.get("besloten_door")) if bouw else frozenset())
    wie |= {str(k.door) for k in geldige_keuringen(g)}
    functies = {m.id: m.functie for m in g.zicht.bron.profiel.medewerkers}
    rollen = {p.id: p.rol for p in g.zaak.personen}
    for id_ in sorted(wie):
        woorden = f"{rolwoord(functies.get(id_, ''))} {rolwoord(rollen.get(id_, ''))}"
        if any(functie in woorden for functie in _UITVOEREND):
            melding = f"{id_} werkt aan dit stuk en heeft ook een rol in uitvoering of beleid."
            yield waarschuwing(
                melding,
                "Laat een ander dit doen, of leg de reden vast als ontheffing bij `ontheffingen`.",
                g.stuk_plek,
            )


@regel(
    "LM-VOORNEMEN", "Ontwerp van Lakmoes, principe 5", "De zaak zegt wat openbaar gaat en door wie",
    """Zonder voornemen is er niets te toetsen, en dan mag er niets openbaar. Elk voornemen noemt een stuk en
    een partij van deze zaak, en gaat niet uit voor de dag die het zelf noemt.""",
    ELKE_ZAAK, "proces", per="zaak",
)  # fmt: skip
def regel_voornemen(z: Zicht) -> Iterator[Oordeel]:
    if not z.zaak.openbaarmaking:
        herstel = "Vul `openbaarmaking` in: welk stuk, en door wie."
        yield blokkade("Deze zaak noemt niets dat openbaar moet worden.", herstel)
    for nr, voornemen in enumerate(z.zaak.openbaarmaking):
        if z.zaak.stuk(voornemen.document) is None:
            melding = "Dit voornemen noemt een stuk dat de zaak niet kent."
            yield blokkade(melding, "Verbeter `document`.", ("openbaarmaking", nr, "document"))
        if z.soort_partij(voornemen.door) in {"", "aanbieder"}:
            melding = "Dit voornemen noemt geen partij die openbaar maakt."
            herstel = "Kies toezichthouder, gemeente of rijksinspectie."
            yield blokkade(melding, herstel, ("openbaarmaking", nr, "door"))
        if voornemen.op is not None and z.op < voornemen.op.vroegst:
            vroegst = voornemen.op.vroegst
            herstel = "Wacht tot dat moment, of verzet `op` met wie daarover afspraken maakte."
            plaats = ("openbaarmaking", nr, "op")
            yield blokkade("De dag van dit voornemen is er nog niet.", herstel, plaats, vanaf=vroegst)
