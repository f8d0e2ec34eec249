# SPDX-License-Identifier: EUPL-1.2
"""What may not stand in the public versions of a dossier, and the check for it, in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.dossier import Dossier
from pipeline.publicatie.koppen import kop_van, kop_zonder
from pipeline.publicatie.voorwerk import kop_toegestaan
from redaction import Lek, RedactieFout, Toegestaan, Verboden, verifieer_bytes


@dataclass(frozen=True)
class Lekproef:
    """Forbidden strings and standing mentions per document."""

    verboden: dict[str, tuple[Verboden, ...]]
    toegestaan: dict[str, tuple[Toegestaan, ...]]

    def document(self, document: str, naam: str, inhoud: bytes) -> tuple[Lek, ...]:
        """Leaks in one file of one document; an unknown document is held to everything."""
        if document not in self.verboden:
            return self.overal(naam, inhoud)
        return verifieer_bytes(naam, inhoud, self.verboden[document], self.toegestaan[document])

    def overal(self, naam: str, inhoud: bytes) -> tuple[Lek, ...]:
        """Leaks in a file that belongs to no document, such as the manifest."""
        verboden = [v for waarden in self.verboden.values() for v in waarden]
        toegestaan = [t for waarden in self.toegestaan.values() for t in waarden]
        return verifieer_bytes(naam, inhoud, verboden, toegestaan)

    def in_naam(self, naam: str) -> bool:
        """Whether the name of a file is a leak itself; what cannot be told is one."""
        try:
            return bool(self.overal("naam.txt", naam.encode("utf-8", "replace")))
        except RedactieFout:
            return True


def lekproef(dossier: Dossier, documenten: Sequence[str]) -> Lekproef | None:
    """The check for these documents, from names and decisions; None when those are not here.

    Raises ZaakFout or RedactieFout when the dossier's own documents cannot be read.
    """
    from pipeline.dossier.namen_bekend import namen_ontbreken
    from pipeline.lakken import lees_boek, lees_werk
    from pipeline.lakken.bestand import NAAM
    from pipeline.lakken.doelgroep import PUBLIEK
    from pipeline.lakken.doelgroep_zicht import Zicht
    from pipeline.lakken.verboden import verboden
    from pipeline.publicatie.ontwerp import ontwerp

    if namen_ontbreken(dossier) or not (dossier.map / NAAM).is_file():
        return None
    werk = lees_werk(dossier, lees_boek(dossier.map))
    bekend = [d for d in documenten if d in werk.gelezen]
    zicht = Zicht(dossier.zaak, PUBLIEK, werk)
    wat = {d: verboden(dossier, werk, d, PUBLIEK) for d in bekend}
    plannen = {d: ontwerp(zicht, d) for d in bekend}
    koppen = {
        d: kop_zonder(kop_van(dossier, d, PUBLIEK), (v.vondst.tekst for v in p.gelakt))
        for d, p in plannen.items()
    }
    staat = {d: (*p.toegestaan, *kop_toegestaan(koppen[d], wat[d])) for d, p in plannen.items()}
    return Lekproef(wat, staat)
