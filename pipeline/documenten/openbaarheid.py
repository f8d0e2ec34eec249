# SPDX-License-Identifier: EUPL-1.2
"""What besluit and persbericht share: decision, version, who was asked, day of openbaarmaking."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime

from pipeline.documenten.protocoltermijnen import vrij_vanaf
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import datum
from pipeline.dossier.verouderd import waarom_verouderd
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.besluitversie import versie_toen
from pipeline.zaak.gebeurtenis import (
    Afstemming,
    Openbaarmakingsbesluit,
    UitnodigingZienswijze,
    ZienswijzeOpenbaarmaking,
)
from pipeline.zaak.zaak import Voornemen


def besluit_over(zaak: Zaak, document: str) -> Openbaarmakingsbesluit | None:
    """The last decision on openbaarmaking of this document (AK-A2d)."""
    besluiten = [b for _, b in zaak.van_soort(Openbaarmakingsbesluit) if b.document == document]
    return besluiten[-1] if besluiten else None


def gevraagden(zaak: Zaak) -> tuple[str, ...]:
    """All betrokkenen who are to be asked for a zienswijze on openbaarmaking (AK-A11d).

    Someone who is represented by another of them is reached through that one, unless asked as well.
    """
    buiten = zaak.uitgezonderd("zienswijze_openbaarmaking")
    zelf = {wie for _, u in zaak.van_soort(UitnodigingZienswijze) for wie in u.aan}
    alle = [wie for wie in zaak.betrokkenen if wie not in buiten]
    via = {p.vertegenwoordigt for wie in alle if (p := zaak.persoon(wie)) and p.vertegenwoordigt}
    return tuple(wie for wie in alle if wie in zelf or wie not in via)


def uitnodiging(zaak: Zaak, document: str, wie: str) -> UitnodigingZienswijze | None:
    """The last invitation to this betrokkene."""
    alle = [u for _, u in zaak.van_soort(UitnodigingZienswijze) if u.document == document and wie in u.aan]
    return alle[-1] if alle else None


def gevraagd_op(g: Gegevens, document: str, wie: str, nu: datetime) -> str:
    """The day on which this betrokkene got the letter on openbaarmaking, when that was before; else empty."""
    vraag = uitnodiging(g.zaak, document, wie)
    return datum(vraag.moment.dag) if vraag and vraag.moment.zeker_voor(Moment.van(nu)) else ""


def reactie(zaak: Zaak, document: str, wie: str) -> ZienswijzeOpenbaarmaking | None:
    """The last answer of this betrokkene."""
    alle = [z for _, z in zaak.van_soort(ZienswijzeOpenbaarmaking) if (z.document, z.van) == (document, wie)]
    return alle[-1] if alle else None


def zienswijze_loopt(zaak: Zaak, document: str, op: Moment) -> str | None:
    """Why the procedure on openbaarmaking had not ended at this moment; None when it had (AK-A11d)."""
    for wie in gevraagden(zaak):
        vraag = uitnodiging(zaak, document, wie)
        if vraag is None:
            return f"{wie} is nog niet om een zienswijze op de openbaarmaking van {document} gevraagd."
        if reactie(zaak, document, wie) is None and not vraag.tot.zeker_voor(op):
            return f"de termijn voor de zienswijze van {wie} liep nog bij het besluit; besluit daarna."
    return None


def versie_bij(g: Gegevens, document: str, op: Moment) -> str | None:
    """The content zegel of the public version that was there at this moment; None without one.

    A version that was built later counts when a kept letter shows that it went along before.
    """
    bouwen = g.register.gebouwd(document) if g.register else ()
    return versie_toen(g.zaak, document, op, [(r.moment, str(r.gegevens["versie"])) for r in bouwen])


def gebouwd(g: Gegevens, document: str) -> bool:
    """Whether a public version of this document was ever written."""
    return bool(g.register and g.register.gebouwd(document))


def verouderd(g: Gegevens, document: str, versie: str | None = None) -> str:
    """Why the newest public version is no longer of today, as a clause; empty when it is.

    With ``versie``: only when that is the newest version.
    """
    stuk = g.zaak.stuk(document)
    bouwen = g.register.gebouwd(document) if g.register else ()
    if g.register is None or not bouwen or stuk is None:
        return ""
    laatste = bouwen[-1]
    if versie is not None and laatste.gegevens.get("versie") != versie:
        return ""
    return waarom_verouderd(g.map, g.register, g.profiel, stuk, laatste)


def aanduidingen(g: Gegevens, document: str, versie: str = "publiek") -> str:
    """Two labels of people that stand in this version, as ``[cliënt] of [begeleider 1]``; empty for none."""
    bouwen = (
        g.register.van("bouw", document=document, doelgroep=versie, verificatie="schoon")
        if g.register
        else ()
    )
    try:
        dekking = (g.map / f"versies/dekking/{bouwen[-1].gegevens['versie']}.json").read_text("utf-8")
        labels = [str(label) for label in json.loads(dekking)["labels"]]
    except (IndexError, OSError, ValueError, KeyError, TypeError):
        return ""
    rollen = [p.rol.lower() for p in g.zaak.personen]
    mensen = [x for x in labels if x.rstrip(" 0123456789").lower() in rollen]
    mensen.sort(key=lambda x: rollen.index(x.rstrip(" 0123456789").lower()))
    return " of ".join(f"[{x}]" for x in mensen[:2])


def publicatiedag(
    g: Gegevens, voornemen: Voornemen, besluit: Openbaarmakingsbesluit, bekend: date, ook: Iterable[str] = ()
) -> date:
    """The day of openbaarmaking: as planned or agreed, never before the wait after bekendmaking ended.

    ``ook``: further documents whose agreed moment counts. Raises NogNiet when the plan is too early.
    """
    vrij = vrij_vanaf(g, bekend) if besluit.bezwaar_verwacht else bekend
    stukken = {voornemen.document, *ook}
    afgesproken = [
        a.publicatie_op.dag
        for _, a in g.zaak.van_soort(Afstemming)
        if a.publicatie_op is not None and stukken & set(a.documenten)
    ]
    gepland = [*([voornemen.op.dag] if voornemen.op else []), *afgesproken[-1:]]
    if gepland and max(gepland) < vrij:
        raise NogNiet(
            f"de dag van openbaarmaking ligt voor het einde van de wachttijd; kies {datum(vrij)} of later "
            "(openbaarmaking.op of afstemming.publicatie_op)."
        )
    return max([vrij, *gepland])
