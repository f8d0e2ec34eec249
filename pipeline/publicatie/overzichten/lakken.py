# SPDX-License-Identifier: EUPL-1.2
"""The redaction overview for the file: how often, on which ground, by whom; never what."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.dossier import Dossier
from pipeline.dossier.register import Regel
from pipeline.publicatie.overzichten.rekenblad import als_csv
from pipeline.publicatie.overzichten.telling import Telling, laatste_bouw, tel
from redaction import GRONDEN

KOLOMMEN = ("Document", "Grond", "Betekenis", "Soort", "Aantal", "Laat staan", "Nog open", "Weggelaten",
            "Besloten door", "Goedgekeurd door", "Versie", "Stand")  # fmt: skip
Rij = tuple[str | int, ...]


def lakoverzicht(dossier: Dossier, formaat: str) -> bytes:
    """The overview as ``md`` or ``csv``. Raises as ``tel`` does."""
    tellingen = tuple(tel(dossier).per_document.values())
    if formaat == "csv":
        return als_csv(KOLOMMEN, [r for t in tellingen for r in _rijen(dossier, t)])
    return _markdown(dossier, tellingen).encode("utf-8")


def _rijen(dossier: Dossier, t: Telling) -> Iterator[Rij]:
    bouw = laatste_bouw(dossier, t.document)
    versie = str(bouw.gegevens["versie"]) if bouw else ""
    wie = (_ids(_besloten(dossier, bouw)), _ids(_gekeurd(dossier, bouw)), versie, _stand(dossier, bouw))
    rest = (t.blijft, t.open, t.weggelaten)
    for (grond, soort), aantal in t.gelakt.items():
        yield (t.document, grond, GRONDEN.get(grond, ""), soort, aantal, "", "", "", *wie)
    yield (t.document, "totaal", "", "", t.totaal, *rest, *wie)


def _besloten(dossier: Dossier, bouw: Regel | None) -> set[str]:
    na = {r.door for r in dossier.register.van("besluit") if r.door}
    return na | set(bouw.gegevens.get("besloten_door", ()) if bouw else ())


def _gekeurd(dossier: Dossier, bouw: Regel | None) -> set[str]:
    """Who approved exactly the files of this build."""
    if bouw is None:
        return set()
    velden = {v: bouw.gegevens[v] for v in ("document", "doelgroep", "versie", "tekst_zegel", "bestanden")}
    return {r.door for r in dossier.register.van("keur", **velden) if r.door}


def _stand(dossier: Dossier, bouw: Regel | None) -> str:
    """Whether the counts, which are of now, are those of the version that was built."""
    if bouw is None:
        return "nog niet gebouwd"
    if _anders(bouw, dossier.register.laatste("besluit"), "lakbesluiten_zegel"):
        return "na de laatste bouw is er nog besloten: bouw opnieuw"
    document = bouw.gegevens.get("document")
    if _anders(bouw, dossier.register.laatste("lak", document=document), "tekst_zegel"):
        return "na de laatste bouw is de tekst gewijzigd: bouw opnieuw"
    return "zoals gebouwd"


def _anders(bouw: Regel, daad: Regel | None, veld: str) -> bool:
    """Whether a later act left something else than the build saw, as the gate looks at it."""
    return daad is not None and daad.nr > bouw.nr and daad.gegevens.get(veld) != bouw.gegevens.get(veld)


def _ids(wie: set[str]) -> str:
    return ", ".join(sorted(wie)) or "niemand"


def _markdown(dossier: Dossier, tellingen: tuple[Telling, ...]) -> str:
    regels = [f"# Overzicht van het lakken: zaak {dossier.zaak.kenmerk}", "",
              "Aantallen per grond en soort. Wat er is gelakt, staat hier met opzet niet.", ""]  # fmt: skip
    for t in tellingen:
        regels += _deel(dossier, t)
    if len(tellingen) > 1:
        regels += ["## Alle documenten samen", "", *_per_grond(tellingen), ""]
    return "\n".join(regels)


def _deel(dossier: Dossier, t: Telling) -> list[str]:
    *rijen, totaal = _rijen(dossier, t)
    tabel = ["| Grond | Betekenis | Soort | Aantal |", "|---|---|---|--:|"]
    tabel += [f"| {grond} | {wat} | {soort} | {aantal} |" for _, grond, wat, soort, aantal, *_ in rijen]
    _, _, _, _, aantal, blijft, open_, weg, besloten, gekeurd, versie, stand = totaal
    return [f"## {t.document}", "", *tabel, f"| totaal | | | {aantal} |", "",
            f"- Bekeken en blijft staan: {blijft}", f"- Nog open: {open_}",
            f"- Afbeeldingen en andere onderdelen weggelaten: {weg}",
            f"- Besloten door: {besloten}", f"- Goedgekeurd door: {gekeurd}",
            f"- Versie: {versie or 'nog geen'} ({stand})", ""]  # fmt: skip


def _per_grond(tellingen: tuple[Telling, ...]) -> list[str]:
    gronden = sorted({g for t in tellingen for g, _ in t.gelakt})
    tabel = ["| Grond | Betekenis | Aantal |", "|---|---|--:|"]
    for grond in gronden:
        aantal = sum(n for t in tellingen for (g, _), n in t.gelakt.items() if g == grond)
        tabel.append(f"| {grond} | {GRONDEN.get(grond, '')} | {aantal} |")
    return tabel
