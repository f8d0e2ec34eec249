# SPDX-License-Identifier: EUPL-1.2
"""Sentences that several report formats share."""

from __future__ import annotations

from datetime import datetime

from pipeline.fouten import Afloop
from pipeline.toets.model import Bevinding, Pad, Uitslag, Zaakfout
from pipeline.toets.regels import alle_regels
from pipeline.zaak.basis import NEDERLAND

ZAAKREGEL = "LM-ZAAK"
"""Rule id in reports for a case that cannot be read."""
IDENTITEIT = "Wie besliste en goedkeurde: identiteit verklaard, niet bewezen."
RUST_OP = {
    "verklaard": "wat in de zaak is verklaard",
    "vastgelegd": "wat het programma in het register vastlegde",
    "bewezen": "een bewaard stuk",
}


def pad_tekst(plek: Pad) -> str:
    """A path as people read it: ``gebeurtenissen[3].aan``."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in plek).removeprefix(".")


def waar(b: Bevinding) -> str:
    """File, line and column, and the field: ``zaak.yaml:12:5 (openbaarmaking[0])``."""
    if not b.bestand:
        return "in het programma zelf"
    pad = pad_tekst(b.plek) if b.bestand.startswith("zaak.") else ""
    return f"{b.bestand}:{b.regelnr}:{b.kolom}" + (f" ({pad})" if pad else "")


def moment(tijd: datetime) -> str:
    """A moment in Dutch local time: ``16-03-2026 10:15``."""
    return f"{tijd.astimezone(NEDERLAND):%d-%m-%Y %H:%M}"


def waar_fout(f: Zaakfout) -> str:
    """File, line, column and field of an error in the case."""
    return f"{f.bestand}:{f.regelnr}:{f.kolom}" + (f" ({f.pad})" if f.pad else "")


def getoetst(u: Uitslag) -> str:
    """When it was judged and by which profile."""
    bij = f", {profiel(u)}" if u.profiel_tekst else ""
    return f"Getoetst op {moment(u.op)}{bij}"


def profiel(u: Uitslag) -> str:
    """Which profile judged, with every profile under it."""
    return f"profiel {u.profiel_tekst}" if u.profiel_tekst else "geen profiel"


def titel(regel: str) -> str:
    """The title of a rule."""
    gevonden = alle_regels().get(regel)
    return gevonden.titel if gevonden else regel


def documenten(u: Uitslag) -> list[str | None]:
    """Documents in order of the case, and None for the case as a whole when there is something on it."""
    zaak: list[str | None] = [None] if u.van(None) else []
    return zaak + list(u.documenten)


def mag(u: Uitslag, document: str | None) -> bool:
    """Whether nothing on this document, nor on the case as a whole, refuses."""
    return not u.ontheffingsfouten and not any(b.blokkeert for b in (*u.van(document), *u.van(None)))


def _wat(b: Bevinding) -> str:
    """What is the matter, before what to do about it: of a remedy alone nobody knows what, or to whom."""
    return b.melding if b.melding.endswith((".", "!", "?")) else f"{b.melding}."


def slot(u: Uitslag) -> list[str]:
    """The last sentences of a report: from when, or what it waits for."""
    if u.afloop is Afloop.GOED:
        return ["Dit mag openbaar worden."]
    if u.zaakfouten:
        return ["De zaak klopt niet en is daarom niet getoetst; verbeter eerst deze fouten."]
    if u.gecrasht:
        return ["Een regel liep vast; daarom mag niets openbaar worden."]
    if u.ontheffingsfouten and not u.blokkades:
        return ["Een ontheffing klopt niet; daarom mag niets openbaar worden."]
    if u.vanaf is not None:
        regels = [f"Dit mag op zijn vroegst openbaar worden op {moment(u.vanaf)}."]
        if u.wacht_op:
            regels.append("Dat geldt alleen als wat de zaak tot dan noemt, dan ook zo is gebeurd.")
        return regels
    wachten = list(dict.fromkeys(f"- {_wat(b)} {b.wacht_op}" for b in u.blokkades if b.wacht_op))
    termijnen = [b.vanaf for b in u.blokkades if b.vanaf is not None]
    if not wachten:
        return _alleen_termijnen(u, max(termijnen, default=None))
    daarna = [f"Ook dan niet voor {moment(max(termijnen))}."] if termijnen else []
    return ["Wanneer dit openbaar mag is nog niet te zeggen; eerst moet dit gebeuren:", *wachten, *daarna]


def _alleen_termijnen(u: Uitslag, laatste: datetime | None) -> list[str]:
    """When nothing waits for an act now, but time alone is not enough: what comes up after it."""
    niet = f"; in elk geval niet voor {moment(laatste)}" if laatste else ""
    later = list(dict.fromkeys(f"- {_wat(b)}" for b in u.bevindingen if b.uitgesteld_door))
    kop = ["Dit houdt daarna nog tegen:"] if later else []
    return [f"Wanneer dit openbaar mag is nog niet te zeggen{niet}.", *kop, *later]
