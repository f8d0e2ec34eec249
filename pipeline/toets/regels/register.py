# SPDX-License-Identifier: EUPL-1.2
"""The register and the verklaring: unbroken, and in agreement with each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.toets.bereiken import ELKE_ZAAK
from pipeline.toets.bron import Bron, Registerregel
from pipeline.toets.model import Oordeel, blokkade, waarschuwing
from pipeline.toets.regels import regel
from pipeline.toets.zicht import Zicht

_BRON = "Ontwerp van Lakmoes, principe 3; Afsprakenkader okt. 2020, afspraak 11"


@regel(
    "LM-REGISTER", _BRON, "Het register is een ongebroken keten",
    """Elke regel van het register draagt de hash van de vorige. Is er een regel gewijzigd, weggehaald of
    tussengevoegd, dan is niets wat erop rust nog vastgelegd.""",
    ELKE_ZAAK, "privacy", per="zaak",
)  # fmt: skip
def regel_register(z: Zicht) -> Iterator[Oordeel]:
    if z.bron.registerfout is not None:
        melding = "Het register is gebroken of onleesbaar."
        herstel = "Zet het register terug uit de versiegeschiedenis, of bouw en keur alles opnieuw."
        yield blokkade(melding, herstel, ("register.jsonl",), "vastgelegd")


@regel(
    "LM-ZEGEL", _BRON, "De sleutel van de zegels is er",
    """Het register kent teksten, besluiten en bestanden aan een zegel: een hash die alleen met de sleutel van
    het dossier (zegel.sleutel) na te rekenen is, zodat niemand er een naam mee kan raden. Liggen er
    bestanden en ontbreekt de sleutel of klopt zij niet, dan is niet te zien of het nog dezelfde zijn.
    Waar alleen de zaak, het register en de verklaring liggen, zoals in CI, is er niets na te rekenen.""",
    ELKE_ZAAK, "privacy", per="zaak",
)  # fmt: skip
def regel_zegel(z: Zicht) -> Iterator[Oordeel]:
    if z.bron.mist_zegel:
        melding = f"zegel.sleutel: {z.bron.zegel_weg}; of de bestanden nog dezelfde zijn is niet te zien."
        herstel = f"{z.bron.zegel_doe[:1].upper()}{z.bron.zegel_doe[1:]}."
        yield blokkade(melding, herstel, ("zegel.sleutel",), "vastgelegd")


@regel(
    "LM-VERKLARING", _BRON, "De verklaring klopt met het register",
    """verklaring.json zegt bij welke stand van het register zij hoort. Die stand moet in het register
    voorkomen, daarna mag niets meer met goed gevolg gebouwd of goedgekeurd zijn, en zij noemt dezelfde
    versies en dezelfde mensen.""",
    ELKE_ZAAK, "privacy", per="zaak", na=("LM-REGISTER",),
)  # fmt: skip
def regel_verklaring(z: Zicht) -> Iterator[Oordeel]:
    if z.bron.verklaring_weg:
        melding = "verklaring.json ontbreekt; of het register compleet is valt zonder haar niet te zien."
        yield waarschuwing(melding, "Neem haar op naast register.jsonl.", ("verklaring.json",), "vastgelegd")
    gebrek = _gebrek(z.bron)
    if gebrek is not None:
        yield blokkade(gebrek, _HERSTEL.get(gebrek, _OPNIEUW), ("verklaring.json",), "vastgelegd")


_KORT = "In het register ontbreken regels die de verklaring kent."
_ANDER = "De verklaring hoort bij een ander register of een andere zaak."
_WIE = "De verklaring noemt anderen dan het register als wie besliste of goedkeurde."
_OPNIEUW = "Laat haar opnieuw schrijven door `lakmoes bouw` en neem register en verklaring samen op."
_HERSTEL = {
    _KORT: "Zet register.jsonl terug uit de versiegeschiedenis; kan dat niet, bouw en keur dan opnieuw.",
    _ANDER: "Zet register en verklaring van deze zaak samen terug, of bouw en keur opnieuw.",
}


def _gebrek(bron: Bron) -> str | None:
    if bron.verklaring_onleesbaar:
        return "De verklaring is onleesbaar."
    if bron.verklaring is None:
        return None
    if bron.verklaring.get("zaak", bron.zaak.kenmerk) != bron.zaak.kenmerk:
        return _ANDER
    stand: Any = bron.verklaring.get("register")
    if not isinstance(stand, Mapping) or not isinstance(stand.get("regels"), int):
        return "De verklaring noemt geen stand van het register."
    aantal = stand["regels"]
    if not 0 <= aantal <= len(bron.register):
        return _KORT
    if aantal and bron.register[aantal - 1].hash != stand.get("hash"):
        return _ANDER
    if any(_telt(r) for r in bron.register[aantal:]):
        return "Na de verklaring is nog gebouwd of goedgekeurd."
    return _andere_documenten(bron.verklaring, bron.register[:aantal])


def _telt(r: Registerregel) -> bool:
    """Whether an act makes an older verklaring untrue; a build that leaked refuses by itself."""
    return r.handeling == "keur" or (r.handeling == "bouw" and r.gegevens.get("verificatie") == "schoon")


def _andere_documenten(verklaring: Mapping[str, Any], register: tuple[Registerregel, ...]) -> str | None:
    """The last build of each document, as the verklaring and as the register tell it."""
    laatste: dict[tuple[Any, Any], Mapping[str, Any]] = {}
    for r in register:
        if r.handeling == "bouw":
            laatste[r.gegevens.get("document"), r.gegevens.get("doelgroep")] = r.gegevens
    documenten = verklaring.get("documenten")
    if not isinstance(documenten, list):
        return "De verklaring noemt geen documenten."
    for document in documenten:
        if not isinstance(document, Mapping):
            return "De verklaring is onleesbaar."
        bouw = laatste.get((document.get("document"), document.get("doelgroep")), {})
        if document.get("versie") != bouw.get("versie"):
            return "De verklaring noemt een andere versie dan het register."
        if document.get("besloten_door", bouw.get("besloten_door")) != bouw.get("besloten_door"):
            return _WIE
        if "keuringen" in document and _keurders(document["keuringen"]) != _goedgekeurd(register, bouw):
            return _WIE
    return None


def _keurders(keuringen: Any) -> list[Any]:
    lijst = keuringen if isinstance(keuringen, list) else [None]
    return [k.get("door") if isinstance(k, Mapping) else None for k in lijst]


def _goedgekeurd(register: tuple[Registerregel, ...], bouw: Mapping[str, Any]) -> list[Any]:
    """Who approved exactly this build, in the order of the register."""
    velden = ("document", "doelgroep", "versie", "voorkant_sha256", "tekst_zegel", "bestanden")
    keuringen = (r for r in register if r.handeling == "keur")
    return [r.door for r in keuringen if all(r.gegevens.get(v) == bouw.get(v) for v in velden)]
