# SPDX-License-Identifier: EUPL-1.2
"""What a letter to someone close to the cliënt takes into account: who died, who speaks for whom."""

from __future__ import annotations

from pipeline.documenten.rapport_ontvangers import alle_reacties, rolnaam
from pipeline.documenten.soort import Gegevens
from pipeline.zaak.persoon import Persoon, is_betrokken_rol, is_client_rol, rolwoord

_GEEN_FAMILIE = ("wettelijk vertegenwoordiger", "curator", "voogd")


def is_nabestaande(g: Gegevens, wie: str) -> bool:
    """Whether this person lost someone in this case: by rol, or as family of a cliënt who died.

    Family of whom it is not clear to which cliënt they belong is not taken to have lost anyone.
    """
    persoon = g.zaak.persoon(wie)
    if persoon is None or persoon.overleden or is_client_rol(persoon.rol):
        return False
    rol = rolwoord(persoon.rol)
    if rol.startswith("nabestaande"):
        return True
    if not is_betrokken_rol(persoon.rol) or rol.startswith(_GEEN_FAMILIE):
        return False
    clienten = [vertegenwoordigde] if (vertegenwoordigde := _voor(g, persoon)) else _clienten(g)
    return bool(clienten) and all(c.overleden for c in clienten)


def is_naast(g: Gegevens, wie: str) -> bool:
    """Whether this person is the cliënt or close to one, and no other cliënt or professional."""
    persoon = g.zaak.persoon(wie)
    if persoon is None:
        return False
    zelf = rolwoord(persoon.rol) in {"client", "cliente", "slachtoffer"}
    return zelf or (is_betrokken_rol(persoon.rol) and not is_client_rol(persoon.rol))


def namens(g: Gegevens, wie: str) -> str:
    """Whom this person speaks for, as ``de cliënt``; empty when nobody: no one represents the dead."""
    persoon = g.zaak.persoon(wie)
    voor = _voor(g, persoon) if persoon else None
    return rolnaam(g.zaak, voor.id) if voor and not voor.overleden else ""


def eigen_zienswijze(g: Gegevens, document: str, wie: str, versie: str | None) -> str:
    """``ja`` when what this one wrote on the concept is annexed to the report, as this build found it."""
    gaf = any(r.zienswijze and r.van == wie and "zienswijze" in r.uitkomst for r in alle_reacties(g.zaak))
    bouwen = g.register.gebouwd(document, versie=versie) if g.register else ()
    gezien = bouwen[-1].gegevens.get("zienswijzen") if bouwen else None
    if not gaf or not isinstance(gezien, list):
        return ""
    return "ja" if any(z.get("van") == wie and z.get("integraal") is True for z in gezien) else ""


def _voor(g: Gegevens, persoon: Persoon) -> Persoon | None:
    return g.zaak.persoon(persoon.vertegenwoordigt) if persoon.vertegenwoordigt else None


def _clienten(g: Gegevens) -> list[Persoon]:
    return [p for p in g.zaak.personen if is_client_rol(p.rol)]
