# SPDX-License-Identifier: EUPL-1.2
"""Conceptrapport: one master that writers go on with in Word, and a copy for each recipient.

The master is composed from rapport/. The copy for an aanbieder is the master as it lies on disk, edits
and all, unless passages in it are marked; the copy for someone heard is the version that was built for
that person. Each has a front page of its own: addressee, own reaction date, how to react (P-S4.1b,
P-S4.2a, P-S4.2b, AK-S9a).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from pipeline.documenten.brief import dag
from pipeline.documenten.rapport_hoofdstukken import (
    ADVIES,
    CONCLUSIES,
    FEITEN,
    HOOFDBOODSCHAP,
    Hoofdstuk,
    bronnen,
    heeft_bron,
    lees_hoofdstukken,
    onder_kop,
    overgeslagen,
)
from pipeline.documenten.rapport_ontvangers import CONCEPT, Ontvanger, ontvangers
from pipeline.documenten.rapport_versies import (
    heeft_markeringen,
    is_gemarkeerd,
    stel_exemplaar_samen,
    versie_voor,
)
from pipeline.documenten.rapport_voorblad import (
    basis,
    niet_na_3a,
    reageren_bij,
    vaststelling,
    voor_ontvanger,
)
from pipeline.documenten.soort import Documentsoort, Draagt, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import gezamenlijk
from pipeline.documenten.woorden import datum
from pipeline.fouten import SjabloonFout
from pipeline.weergave.rapport import met_voorwerk, open_punten, stel_samen
from pipeline.weergave.sjabloon import vul

BESTAND = "conceptrapport.docx"
MEESTER = f"documenten/{BESTAND}"


def _exemplaren(g: Gegevens, nu: datetime) -> tuple[Exemplaar, ...]:
    hoofdstukken = lees_hoofdstukken(g)
    if not onder_kop(hoofdstukken, FEITEN):
        raise NogNiet(
            "rapport/70-feitenrelaas.md ontbreekt of is leeg; schrijf daarin de feiten, met hun bron."
        )
    copies, missed = _voor_ieder(g, nu)
    notes = (*_aandacht(g, hoofdstukken), *missed)
    master = Exemplaar(BESTAND, None, "intern", meester_velden(g), bronnen(g), notes)
    return (master, *copies)


def meester_velden(g: Gegevens) -> dict[str, Any]:
    """What the template of the master is filled with: it has no recipient, and no day of its own."""
    return basis(g, CONCEPT) | {"datum": _datum(g), "ontvanger": "", "reageren_bij": reageren_bij(g)}


def _datum(g: Gegevens) -> str:
    event = vaststelling(g, CONCEPT)
    return datum(event.moment.dag) if event else "nog niet vastgesteld"


def _voor_ieder(g: Gegevens, nu: datetime) -> tuple[list[Exemplaar], list[str]]:
    """The copies, and a sentence for each reason why some cannot be made."""
    left = _open_in_meester(g)
    if left is not None:
        return [], [f"De exemplaren voor de ontvangers zijn niet gemaakt: {left}."]
    copies: list[Exemplaar] = []
    missed: dict[str, list[str]] = {}
    for wie in ontvangers(g.zaak):
        try:
            copies.append(_exemplaar(g, wie, nu))
        except NogNiet as fout:
            missed.setdefault(str(fout), []).append(wie.id)
    return copies, [*_niet_gemaakt(missed), *_met_alles(g, missed)]


def _niet_gemaakt(missed: dict[str, list[str]]) -> list[str]:
    return [f"Nog geen exemplaar voor {', '.join(ids)}: {reden}" for reden, ids in missed.items()]


def _met_alles(g: Gegevens, missed: dict[str, list[str]]) -> list[str]:
    """Copies for people heard that an earlier edition of the program made from the whole concept."""
    ids = [wie for ids in missed.values() for wie in ids if wie not in g.zaak.organisaties]
    there = [pad for wie in ids if (g.map / (pad := f"documenten/{CONCEPT}-{wie}.docx")).is_file()]
    if not there:
        return []
    return [f"Verzend {', '.join(there)} niet: daar kunnen nog gegevens van anderen in staan."]


def _open_in_meester(g: Gegevens) -> str | None:
    master = g.map / MEESTER
    if not master.is_file():
        return None
    try:
        return open_punten(master.read_bytes(), MEESTER)
    except SjabloonFout as fout:
        return str(fout)


def _gemarkeerd(g: Gegevens) -> bool:
    """Whether the concept bears marks, as it is or as it will be made from the chapters."""
    master = g.map / MEESTER
    eigen = any(is_gemarkeerd(h.tekst.document) for h in lees_hoofdstukken(g))
    return eigen or (master.is_file() and heeft_markeringen(master))


def _exemplaar(g: Gegevens, wie: Ontvanger, nu: datetime) -> Exemplaar:
    today = dag(nu)
    source: str = MEESTER
    notes: tuple[str, ...] = ()
    if wie.id not in g.zaak.organisaties or _gemarkeerd(g):
        source, notes = versie_voor(g, wie, MEESTER)
    fields = basis(g, CONCEPT) | {
        "datum": datum(wie.verzonden or today),
        "ontvanger": voor_ontvanger(g, wie, today),
        "reageren_bij": reageren_bij(g),
    }
    return Exemplaar(f"{CONCEPT}-{wie.id}.docx", wie.id, "ter_kennis", fields, (source,), notes)


def _aandacht(g: Gegevens, hoofdstukken: tuple[Hoofdstuk, ...]) -> list[str]:
    """What a writer must know: chapters still missing, facts without source, text left out."""
    wanted = [("conclusies", CONCLUSIES), ("advies", ADVIES)]
    if gezamenlijk(g.zaak):
        wanted.append(("hoofdboodschap (AK-S9a)", HOOFDBOODSCHAP))
    notes = [f"Nog te schrijven: {name}." for name, pattern in wanted if not onder_kop(hoofdstukken, pattern)]
    if not heeft_bron(onder_kop(hoofdstukken, FEITEN)):
        notes.append("De feiten noemen nergens hun bron; voeg die toe (P-S4.1b).")
    for chapter in hoofdstukken:
        notes += [f"{chapter.pad}, {m.plaats}: {m.soort} is niet overgenomen." for m in chapter.gemist]
    return [*notes, *(f"{pad} heeft geen nummer en komt niet in het rapport." for pad in overgeslagen(g))]


def _maak(sjabloon: Path, exemplaar: Exemplaar, g: Gegevens) -> bytes:
    filled = vul(sjabloon, exemplaar.context, g.profiel.huisstijl.kleur)
    title = str(exemplaar.context["titel"])
    if exemplaar.ontvanger is None:
        return stel_samen(filled, sjabloon.name, [h.tekst for h in lees_hoofdstukken(g)], title)
    (source,) = exemplaar.bronnen
    if source != MEESTER:
        return stel_exemplaar_samen(g, source, filled, sjabloon.name, title)
    return met_voorwerk((g.map / MEESTER).read_bytes(), MEESTER, filled, sjabloon.name, title)


def nieuw_voorblad(edited: bytes, sjabloon: Path, exemplaar: Exemplaar, g: Gegevens) -> bytes:
    """An edited report with the front page, header and footer of today."""
    filled = vul(sjabloon, exemplaar.context, g.profiel.huisstijl.kleur)
    title = str(exemplaar.context["titel"])
    return met_voorwerk(edited, exemplaar.bestandsnaam, filled, sjabloon.name, title)


SOORT = Documentsoort(
    id=CONCEPT,
    titel="Conceptrapport",
    regels=("AK-S9a", "P-S4.1b", "P-S4.2a", "P-S4.2b", "P-S3A.5"),
    sjabloon=BESTAND,
    draagt=Draagt((("onderzoek_lopend", "inhoudelijk"),)),
    geldt=niet_na_3a,
    exemplaren=_exemplaren,
    maak=_maak,
    nieuw_voorblad=nieuw_voorblad,
)
