# SPDX-License-Identifier: EUPL-1.2
"""A checklist for the privacy officer, made when a publication is taken back for privacy.

Sources: AVG article 33 (the authority within 72 hours after becoming aware; an own register, lid 5),
article 34 (people when the risk to them is high), article 17 lid 2 (others who link to it or copied it).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from pipeline.bronnen import sjablonen
from pipeline.dossier import Dossier, schrijf_atomisch
from pipeline.publicatie.bestemming import Intrekking, geplaatst_bij
from pipeline.publicatie.formaten import docx
from pipeline.publicatie.formaten.basis import Versie
from pipeline.publicatie.kop import Kop
from pipeline.publicatie.site.pagina import in_woorden
from pipeline.toestanden.ingetrokken import gebrek, gezegd
from pipeline.zaak.basis import NEDERLAND
from redaction import lees_markdown

UREN = 72
_UITLEG = (
    "Alleen voor wie over dit incident gaat. Lakmoes weet niet wie het document heeft gezien; dat vult een"
    " mens in. Schrijf in deze lijst geen namen van betrokkenen: noem een rol of een id."
)


def bewaar_datalek(dossier: Dossier, wat: Intrekking) -> str:
    """Write the list into the dossier, once: what someone filled in stays. Returns its path there.

    A list that nobody touched is made anew when it is said later in which document something was wrong.
    """
    pad = dossier.pad(f"documenten/datalek-{wat.pakket}.docx")
    if not pad.is_file() or pad.read_bytes() == _lijst(dossier, wat, ", ".join(wat.documenten)):
        schrijf_atomisch(pad, datalek(dossier, wat))
    return str(Path("documenten") / pad.name)


def datalek(dossier: Dossier, wat: Intrekking) -> bytes:
    """The list as a Word file; the same facts give the same bytes."""
    return _lijst(dossier, wat, _documenten(dossier, wat))


def _lijst(dossier: Dossier, wat: Intrekking, documenten: str) -> bytes:
    sinds = [r.moment for r in dossier.register.van("publiceer", pakket=wat.pakket)]
    tekst = (
        (sjablonen() / "datalek.md")
        .read_text(encoding="utf-8")
        .format(
            pakket=wat.pakket,
            documenten=documenten,
            sinds=_moment(sinds[0]) if sinds else "onbekend",
            ingetrokken=_moment(wat.moment),
            door=wat.door,
            waar=", ".join(geplaatst_bij(dossier.register, wat.pakket)) or "onbekend",
            uren=UREN,
            uiterlijk=_moment(wat.moment + timedelta(hours=UREN)),
        )
    )
    kop = Kop(
        titel="Datalek? Lijst bij een ingetrokken publicatie",
        organisaties=(dossier.zaak.partijen.toezichthouder.naam,),
        datum=in_woorden(wat.moment.astimezone(NEDERLAND).date()),
        kenmerk=dossier.zaak.kenmerk,
        doelgroep="intern",
        toelichting=_UITLEG,
        versie_voor="Intern",
    )
    versie = Versie.van(lees_markdown(tekst), kop, dossier.profiel.huisstijl)
    return docx.schrijf(versie)


def _documenten(dossier: Dossier, wat: Intrekking) -> str:
    """The documents of the package; when it was said in which something was wrong, which those are."""
    alle, regels = ", ".join(wat.documenten), dossier.register.regels
    fout = gebrek(regels, wat.pakket)
    if not gezegd(regels, wat.pakket) or fout >= set(wat.documenten):
        return alle
    mis, mee = (", ".join(d for d in wat.documenten if (d in fout) is ja) for ja in (True, False))
    return f"{mis} (hierin is iets mis). Gingen mee en mogen terugkomen zoals ze waren: {mee}"


def _moment(wanneer: datetime) -> str:
    hier = wanneer.astimezone(NEDERLAND)
    return f"{in_woorden(hier.date())}, {hier:%H:%M} uur"
