# SPDX-License-Identifier: EUPL-1.2
"""Hoor en wederhoor in the definitief rapport: who got the concept, what was corrected, what was said.

Every correction stands there with what was done with it and why (P-S4.2c); every zienswijze is an
annex, whole (P-S4.2d). People go by their rol.
"""

from __future__ import annotations

from datetime import datetime

from pipeline.documenten.mailkop import met_leesbare_datum
from pipeline.documenten.rapport_ontbrekend import ontbreekt
from pipeline.documenten.rapport_ontvangers import (
    Ontvanger,
    alle_reacties,
    ontvangers,
    rolnaam,
    uitzonderingen,
    wederhoor_nodig,
)
from pipeline.documenten.soort import Gegevens, NogNiet
from pipeline.documenten.woorden import datum, duur, met_hoofdletter, zin
from pipeline.dossier.ontvangen import (
    Ontvangen,
    lees_ontvangen,
    leesbaar,
    transcript_naam,
    transcript_van,
)
from pipeline.weergave.rapport import Bijlage, Slot
from pipeline.weergave.tekst import Tekst
from pipeline.zaak import NEDERLAND, Zaak
from pipeline.zaak.document import Correctie
from pipeline.zaak.gebeurtenis import ReactieConcept
from pipeline.zaak.zaak import Uitzondering
from redaction import (
    Block,
    Cell,
    Document,
    Heading,
    ItemList,
    LeesFout,
    NietOvergenomen,
    Paragraph,
    Rule,
    Styled,
    Table,
    Text,
)

_BRON = "het hoofdstuk hoor en wederhoor"
UITKOMST = {
    "correcties": "Feitelijke onjuistheden gemeld",
    "zienswijze": "Zienswijze gegeven",
    "correcties_en_zienswijze": "Feitelijke onjuistheden gemeld en zienswijze gegeven",
    "geen_opmerkingen": "Geen opmerkingen",
}
_OVERGETYPT = (
    "{} is zelf niet volledig te lezen; de bijlage is {}, en zegt dat. Kijk na of dat de hele zienswijze is."
)
_MET_ZIENSWIJZE = ("zienswijze", "correcties_en_zienswijze")
DISPOSITIE = {"verwerkt": "Verwerkt", "terzijde": "Terzijde gelegd", "open": "Open"}


def controleer(g: Gegevens, nu: datetime) -> None:
    """Raises NogNiet when hoor en wederhoor has not run its course (P-S4.2a to P-S4.3a)."""
    _correcties_af(g.zaak)
    if wederhoor_nodig(g):
        today = nu.astimezone(NEDERLAND).date()
        wanted = [w for w in ontvangers(g.zaak) if g.zaak.protocol != "kader" or w.gehoord is None]
        unsent = [w.id for w in wanted if w.verzonden is None]
        if unsent:
            raise NogNiet(
                f"het concept is nog niet verzonden aan {', '.join(unsent)}; noteer de verzending (P-S4.2a)."
            )
        waiting = [w.id for w in wanted if not w.reacties and w.tot(g.profiel, today) >= today]
        if waiting:
            raise NogNiet(
                f"de reactietermijn loopt nog voor {', '.join(waiting)}; wacht de reactie of het einde "
                "van de termijn af (P-S4.2b)."
            )
    _zienswijzen_compleet(g.zaak)


def _correcties_af(zaak: Zaak) -> None:
    left = [c.id for c in zaak.correcties if c.dispositie == "open"]
    if left:
        raise NogNiet(f"over correctie {', '.join(left)} is niet beslist; verwerk of leg terzijde (P-S4.2c).")
    bare = [c.id for c in zaak.correcties if c.dispositie == "terzijde" and not c.reden.strip()]
    if bare:
        raise NogNiet(f"correctie {', '.join(bare)} is terzijde gelegd zonder reden; vul die in (P-S4.2c).")


def _zienswijzen_compleet(zaak: Zaak) -> None:
    for event in alle_reacties(zaak):
        if event.uitkomst in _MET_ZIENSWIJZE and event.zienswijze is None:
            raise NogNiet(
                f"de zienswijze van {event.van} heeft geen bestand; zet het stuk in stukken/ en noem het "
                "bij reactie_concept (P-S4.2d)."
            )


def bronnen(zaak: Zaak) -> tuple[str, ...]:
    """The files of all zienswijzen on the concept."""
    return tuple(dict.fromkeys(e.zienswijze for e in alle_reacties(zaak) if e.zienswijze))


def transcripten(g: Gegevens) -> tuple[str, ...]:
    """The transcripts that stand beside a zienswijze."""
    return tuple(t for b in bronnen(g.zaak) if (t := transcript_van(g.map, b)) is not None)


def slot(g: Gegevens, eerste_bijlage: int) -> Slot:
    """Chapter and annexes. Raises NogNiet when a zienswijze cannot be read."""
    events = [e for e in alle_reacties(g.zaak) if e.zienswijze]
    annexes = tuple(_bijlage(g, e) for e in events)
    return Slot(Tekst(_hoofdstuk(g, events, eerste_bijlage), _BRON, letterlijk=True), annexes)


def gemist(g: Gegevens) -> list[str]:
    """A sentence for each part of a zienswijze that could not be taken over, and each other finding."""
    found: list[str] = []
    for event in alle_reacties(g.zaak):
        if event.zienswijze:
            read = _lees(g, event)
            if read.overgetypt:
                found.append(_OVERGETYPT.format(event.zienswijze, read.bron))
            found += [f"{read.bron}, {m.plaats}: {m.soort} is niet overgenomen; de bijlage zegt dat."
                      for m in read.gelezen.gemist if not leesbaar(m)]  # fmt: skip
            found += [f"{read.bron}, {m.plaats}: {m.soort} gaat niet mee."
                      for m in read.niet_overgenomen if m.gegeven]  # fmt: skip
            found += [f"{read.bron}, {b.plaats}: {b.melding}." for b in read.meldingen]
    return list(dict.fromkeys(found))


def _hoofdstuk(g: Gegevens, events: list[ReactieConcept], eerste: int) -> Document:
    blocks = [Heading(1, _t("Hoor en wederhoor")), *_verloop(g), *_correcties(g.zaak)]
    return Document((), (*blocks, *_zienswijzen(g, events, eerste)))


def _verloop(g: Gegevens) -> list[Block]:
    aanbieder = "de aanbieders" if len(g.zaak.partijen.aanbieders) > 1 else "de aanbieder"
    opening = (
        f"Het concept van dit rapport is voorgelegd aan {aanbieder} en aan wie in het onderzoek is gehoord. "
        f"Zij konden {_binnen(g)}reageren op feitelijke onjuistheden en een zienswijze geven. "
        "De tabel laat zien wie het concept kreeg en wat de reactie was."
    )
    sent = [w for w in ontvangers(g.zaak) if w.verzonden is not None]
    if not sent:
        return [_p("Over het concept van dit rapport is geen hoor en wederhoor gehouden.")]
    table = _tabel(
        ("Ontvanger", "Verzonden op", "Reageren kon tot en met", "Reactie"),
        [_regel(g, w) for w in sent],
        "Ontvangers van het concept en hun reactie",
    )
    return [_p(opening), table, *(_p(_weggelaten(g.zaak, u)) for u in uitzonderingen(g.zaak))]


def _binnen(g: Gegevens) -> str:
    """``binnen twee weken `` when everyone had as long; the table has each last day anyway."""
    sent = [(w.verzonden, w.tot(g.profiel, w.verzonden)) for w in ontvangers(g.zaak) if w.verzonden]
    terms = {duur(van, tot) for van, tot in sent}
    return f"binnen {terms.pop()} " if len(terms) == 1 else ""


_GELAKT = "In de openbare versie kunnen gegevens zijn vervangen door een aanduiding tussen rechte haken."
"""True in the report itself and in every version made from it."""


def _weggelaten(zaak: Zaak, u: Uitzondering) -> str:
    return f"Het concept is niet voorgelegd aan {rolnaam(zaak, u.persoon)}. {met_hoofdletter(zin(u.reden))}"


def _regel(g: Gegevens, wie: Ontvanger) -> tuple[str, ...]:
    assert wie.verzonden is not None
    until = wie.tot(g.profiel, wie.verzonden)
    answer = "; ".join(dict.fromkeys(UITKOMST[e.uitkomst] for e in wie.reacties)) or "Geen reactie ontvangen"
    return met_hoofdletter(rolnaam(g.zaak, wie.id)), datum(wie.verzonden), datum(until), answer


def _correcties(zaak: Zaak) -> list[Block]:
    head: list[Block] = [Heading(2, _t("Correcties"))]
    if not zaak.correcties:
        return [*head, _p("Er zijn geen feitelijke onjuistheden gemeld.")]
    rows = [_correctie(zaak, number, c) for number, c in enumerate(zaak.correcties, 1)]
    opening = "De gemelde feitelijke onjuistheden zijn verwerkt, of met reden terzijde gelegd."
    columns = ("Nr.", "Van", "Passage", "Gemelde onjuistheid", "Wat ermee is gedaan", "Reden")
    return [*head, _p(opening), _tabel(columns, rows, "Gemelde onjuistheden en wat daarmee is gedaan")]


def _correctie(zaak: Zaak, number: int, c: Correctie) -> tuple[str, ...]:
    reden = met_hoofdletter(zin(c.reden)) if c.reden.strip() else "De tekst van het rapport is aangepast."
    van = met_hoofdletter(rolnaam(zaak, c.van))
    return str(number), van, c.passage, c.omschrijving, DISPOSITIE[c.dispositie], reden


def _zienswijzen(g: Gegevens, events: list[ReactieConcept], eerste: int) -> list[Block]:
    head: list[Block] = [Heading(2, _t("Zienswijzen"))]
    if not events:
        return [*head, _p("Er zijn geen zienswijzen gegeven.")]
    items = [(_p(_verwijzing(g.zaak, number, e)),) for number, e in enumerate(events, eerste)]
    whole = not any(read.overgetypt or read.afwezig for read in (_lees(g, e) for e in events))
    opening = "De zienswijzen die zijn gegeven, staan volledig in de bijlagen:" if whole else _DEELS
    return [*head, _p(opening), ItemList(tuple(items))]


_DEELS = (
    "De zienswijzen die zijn gegeven, staan in de bijlagen. Bij elke bijlage staat of zij volledig is "
    "en wat niet is overgenomen:"
)


def _verwijzing(zaak: Zaak, number: int, event: ReactieConcept) -> str:
    wie = rolnaam(zaak, event.van)
    return f"Bijlage {number}: de zienswijze van {wie}, ontvangen op {datum(event.moment.dag)}."


def _bijlage(g: Gegevens, event: ReactieConcept) -> Bijlage:
    read = _lees(g, event)
    document = met_leesbare_datum(read.document, read.bron)
    title: tuple[Block, ...] = (Paragraph((Styled("vet", document.title),)),) if document.title else ()
    blocks = (Rule(), *title, *document.blocks, *_buiten_de_tekst(read.niet_overgenomen))
    levels = [b.level for b in document.blocks if isinstance(b, Heading)]
    text = Tekst(
        Document((), blocks, document.images),
        f"de zienswijze van {event.van}",
        verschuiving=2 - min(levels, default=2),
        letterlijk=True,
    )
    return Bijlage(f"Zienswijze van {rolnaam(g.zaak, event.van)}", _toelichting(read), text)


def _toelichting(read: Ontvangen) -> tuple[str, ...]:
    absent = ontbreekt(read.afwezig)
    if read.overgetypt:
        missed = f"{absent} " if absent else ""
        return (
            "Het ingezonden stuk is niet volledig als tekst over te nemen. Deze bijlage is de tekst zoals "
            f"de toezichthouder die overtypte. {missed}Het ingezonden stuk ligt in het dossier. {_GELAKT}",
        )
    if not read.afwezig:
        return (f"De zienswijze is volledig opgenomen. Alleen de opmaak is die van dit rapport. {_GELAKT}",)
    return (
        f"De lopende tekst van de zienswijze is opgenomen. {absent} Het ingezonden stuk ligt in het dossier."
        f" {_GELAKT}",
    )


def _buiten_de_tekst(missed: tuple[NietOvergenomen, ...]) -> tuple[Block, ...]:
    """Words that stood beside the running text: a letterhead, a text box."""
    items = tuple((_p(f"{met_hoofdletter(m.soort)}: {m.tekst}"),) for m in missed if leesbaar(m))
    if not items:
        return ()
    return (Rule(), _p("In het ingezonden stuk staat buiten de lopende tekst:"), ItemList(items))


def _lees(g: Gegevens, event: ReactieConcept) -> Ontvangen:
    path = event.zienswijze or ""
    try:
        read = lees_ontvangen(g.map, path)
    except LeesFout as fout:
        raise NogNiet(f"de zienswijze van {event.van} is niet te lezen: {fout} (P-S4.2d).") from None
    if read.blokkades:
        raise NogNiet(_geblokkeerd(read, path))
    if not read.heeft_tekst:
        raise NogNiet(
            f"{path} bevat geen leesbare tekst; vraag de zienswijze van {event.van} "
            f"als tekstbestand, of typ haar over in {transcript_naam(path)} (P-S4.2d)."
        )
    return read


def _geblokkeerd(read: Ontvangen, path: str) -> str:
    """A sentence for each finding, then what to do."""
    found = " ".join(f"{read.bron}, {b.plaats}: {zin(b.melding)}" for b in read.blokkades)
    advies = f"Vraag een bestand zonder dit, of typ de hele zienswijze over in {transcript_naam(path)}"
    return f"{found} {advies} (P-S4.2d)."


def _t(text: str) -> tuple[Text, ...]:
    return (Text(text),)


def _p(text: str) -> Paragraph:
    return Paragraph(_t(text))


def _tabel(kop: tuple[str, ...], regels: list[tuple[str, ...]], bijschrift: str) -> Table:
    def row(cells: tuple[str, ...]) -> tuple[Cell, ...]:
        return tuple(Cell((_p(text),)) for text in cells)

    return Table((row(kop),), tuple(row(r) for r in regels), _t(bijschrift))
