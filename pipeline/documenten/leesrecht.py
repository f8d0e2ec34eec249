# SPDX-License-Identifier: EUPL-1.2
"""Whether a copy tells its recipient no more than that party may know, before it is written (AK-B2-0)."""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.soort import Documentsoort, Exemplaar, Gegevens
from pipeline.documenten.woorden import opsomming
from pipeline.uitwisseling.brief import Brief, nog_in_te_lichten, te_veel
from pipeline.zaak import Moment


def als_brief(soort: Documentsoort, e: Exemplaar, g: Gegevens, nu: datetime) -> Brief:
    """The copy as the matrix sees it; without a letterhead the toezichthouder is the sender."""
    d = soort.draagt
    betreft = d.betreft(g.zaak, e)
    return Brief(
        van=_afzenders(e, g),
        aan=e.ontvanger or "",
        inhoud=d.inhoud,
        stukken=d.stukken(g.zaak),
        moment=Moment.van(nu),
        met_brief=d.met_brief,
        maatregel=betreft.maatregel if betreft else None,
        aanbieder=betreft.aanbieder if betreft else None,
        vertrouwelijk=d.vertrouwelijk,
    )


def _afzenders(e: Exemplaar, g: Gegevens) -> tuple[str, ...]:
    namen = [str(a["organisatie"]).casefold() for a in e.context.get("afzenders", ())]
    gevonden = [o.id for naam in namen for o in g.zaak.organisaties.values() if o.naam.casefold() == naam]
    eigen = g.zaak.partijen.toezichthouder.id
    return tuple(dict.fromkeys(sorted(gevonden, key=lambda p: p != eigen))) or (eigen,)


def houdt_tegen(soort: Documentsoort, e: Exemplaar, g: Gegevens, nu: datetime) -> str | None:
    """Why this copy may not go to its recipient, as a Dutch sentence with the cell, or None."""
    if e.ontvanger is None:
        return None
    bezwaren = te_veel(g.zaak, als_brief(soort, e, g, nu))
    if not bezwaren:
        return None
    return f"vertelt {e.ontvanger} te veel. " + " ".join(str(b) for b in bezwaren)


def eerst_inlichten(soort: Documentsoort, e: Exemplaar, g: Gegevens, nu: datetime) -> tuple[str, ...]:
    """What a writer must do before sending: tell the supervisors whose information is in it (AK-A4c)."""
    if e.ontvanger is None:
        return ()
    wie = nog_in_te_lichten(g.zaak, als_brief(soort, e, g, nu))
    if not wie:
        return ()
    return (f"Licht {opsomming(wie)} in voordat u verzendt en noteer andere_partij_geinformeerd (AK-A4c).",)
