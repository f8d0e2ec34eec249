# SPDX-License-Identifier: EUPL-1.2
"""Where the blocks of samenwerking point to, and what in them contradicts itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.zaak.basis import Model
from pipeline.zaak.samenwerking import Bijlage1, Samenwerkingsblokken
from pipeline.zaak.zaak import Zaak

Pad = tuple[str | int, ...]
_SOORT = {
    "persoon": "persoon", "leden": "persoon", "contactzoeker": "persoon", "contactpersoon": "persoon",
    "medewerker": "persoon", "adviseurs": "persoon", "wie": "ieder", "verantwoordelijke": "ieder",
    "monitor": "ieder", "voornemen_door": "ieder", "partij": "partij", "partijen": "partij",
    "partij_van": "partij", "partij_aan": "partij", "treft": "partij", "afgestemd_met": "partij",
    "aanbieder": "partij", "inspectie": "partij", "inspecties": "partij", "gemeente": "gemeente",
    "document": "document", "rapport": "document", "maatregel": "maatregel",
}  # fmt: skip
"""To what a field of these blocks refers, whatever block it is in."""


def verwezen(zaak: Zaak) -> Iterator[tuple[Pad, str | tuple[str, ...], str]]:
    """Every reference in these blocks: where it stands, the id or ids, and to what it refers."""
    for veld in Samenwerkingsblokken.model_fields:
        yield from _in(getattr(zaak, veld), (veld,), veld)


def _in(waarde: object, pad: Pad, veld: str) -> Iterator[tuple[Pad, str | tuple[str, ...], str]]:
    if isinstance(waarde, Model):
        for naam in type(waarde).model_fields:
            yield from _in(getattr(waarde, naam), (*pad, naam), naam)
    elif isinstance(waarde, tuple) and any(isinstance(deel, Model) for deel in waarde):
        for i, deel in enumerate(waarde):
            yield from _in(deel, (*pad, i), veld)
    elif veld in _SOORT and isinstance(waarde, str | tuple):
        yield pad, waarde, _SOORT[veld]


def tegenspraken(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    """What cannot both be true: the place, and "what is wrong; what to do"."""
    yield from _projectgroep(zaak)
    yield from _plan(zaak)
    yield from _natraject(zaak)
    yield from _contacten(zaak)
    yield from _overdracht(zaak)
    yield from _kennisgevingen(zaak)
    if zaak.jaarwensen:
        telling = Counter(w.prioriteit for w in zaak.jaarwensen.wensen)
        for i, wens in enumerate(zaak.jaarwensen.wensen):
            if telling[wens.prioriteit] > 1:
                pad: Pad = ("jaarwensen", "wensen", i, "prioriteit")
                yield pad, "komt twee keer voor; geef elke wens een eigen plaats"


def _projectgroep(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    if zaak.projectgroep is None:
        return
    leden = {lid.persoon for lid in zaak.projectgroep.leden}
    for veld in ("informatie", "gespreksteams"):
        for i, deel in enumerate(getattr(zaak.projectgroep, veld)):
            for j, wie in enumerate(deel.leden):
                if wie not in leden:
                    pad: Pad = ("projectgroep", veld, i, "leden", j)
                    yield pad, "is geen lid van de projectgroep; noem een lid, of voeg het lid toe"


def _plan(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    plan = zaak.plan_van_aanpak
    if plan is None:
        return
    for i, rol in enumerate(plan.rollen):
        for j, wet in enumerate(rol.wetten):
            if (rol.partij == zaak.partijen.toezichthouder.id) != (wet == "wmo2015"):
                pad: Pad = ("plan_van_aanpak", "rollen", i, "wetten", j)
                yield pad, "past niet bij deze partij; alleen de toezichthouder is bevoegd voor de wmo2015"
    gekozen = {s.wie for s in plan.selectie}
    for i, wie in enumerate(zaak.aankondiging.geselecteerden if zaak.aankondiging else ()):
        if wie not in gekozen:
            plek: Pad = ("aankondiging", "geselecteerden", i)
            yield plek, "staat niet in plan_van_aanpak.selectie; maak die twee lijsten gelijk"
    aangekondigd = set(zaak.aankondiging.geselecteerden) if zaak.aankondiging else gekozen
    for i, deel in enumerate(plan.selectie):
        if deel.wie not in aangekondigd:
            waar: Pad = ("plan_van_aanpak", "selectie", i, "wie")
            yield waar, "staat niet in aankondiging.geselecteerden; maak die twee lijsten gelijk"


def _natraject(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    if zaak.natraject is None:
        return
    aanbieders = {a.id for a in zaak.partijen.aanbieders}
    for i, toezegging in enumerate(zaak.natraject.toezeggingen):
        if toezegging.aanbieder not in aanbieders:
            pad: Pad = ("natraject", "toezeggingen", i, "aanbieder")
            yield pad, "is geen aanbieder; een toezegging komt van een aanbieder"
        elif toezegging.monitor == toezegging.aanbieder:
            pad = ("natraject", "toezeggingen", i, "monitor")
            yield pad, "is de aanbieder zelf; laat een toezichthouder de verbetering volgen"
    treft = {m.id: m.door for m in zaak.maatregelen}
    for i, afspraak in enumerate(zaak.natraject.maatregelen):
        if treft.get(afspraak.maatregel, afspraak.treft) != afspraak.treft:
            pad = ("natraject", "maatregelen", i, "treft")
            yield pad, "is een ander dan maatregelen.door; verbeter een van beide"


def _contacten(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    blokken: list[tuple[Pad, Bijlage1]] = [
        (("inspectiecontacten", i), contact) for i, contact in enumerate(zaak.inspectiecontacten)
    ]
    blokken += [(("overdracht",), zaak.overdracht)] if zaak.overdracht else []
    aanbieders = {a.id for a in zaak.partijen.aanbieders}
    telling = Counter(c.id for c in zaak.inspectiecontacten)
    for i, contact in enumerate(zaak.inspectiecontacten):
        if telling[contact.id] > 1:
            yield ("inspectiecontacten", i, "id"), "komt twee keer voor; geef elk contact een eigen id"
    for pad, blok in blokken:
        if blok.eerder_contact != bool(blok.eerdere_contacten):
            wat = "past niet bij eerder_contact; noem bij ja elk contact met de dag, en bij nee geen"
            yield (*pad, "eerdere_contacten"), wat
        for i, deel in enumerate(blok.aanbieders):
            if deel.aanbieder not in aanbieders:
                yield (*pad, "aanbieders", i, "aanbieder"), "is geen aanbieder; kies een aanbieder"


def _overdracht(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    o = zaak.overdracht
    if o is None:
        return
    if o.partij_van == o.partij_aan:
        yield ("overdracht", "partij_aan"), "is de partij die overdraagt; noem de bevoegde toezichthouder"
    if o.grondslag == "vitaal_belang" and not (o.gevaar and o.acuut_ingrijpen):
        wat = (
            "kan alleen bij gevaar voor iemands veiligheid en als de ontvanger acuut moet ingrijpen; "
            "zet gevaar en acuut_ingrijpen op ja, of kies avg_6_1_e"
        )
        yield ("overdracht", "grondslag"), wat
    if (o.betrokkene_vooraf is None) != bool(o.reden_niet_vooraf.strip()):
        wat = "vul dit in, of betrokkene_vooraf: een van de twee is nodig, en niet allebei"
        yield ("overdracht", "reden_niet_vooraf"), wat


def _kennisgevingen(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    telling = Counter(k.maatregel for k in zaak.kennisgevingen)
    for i, k in enumerate(zaak.kennisgevingen):
        if telling[k.maatregel] > 1:
            wat = "heeft al een kennisgeving; noem alle ontvangers in dezelfde kennisgeving"
            yield ("kennisgevingen", i, "maatregel"), wat
        if k.aanbieder not in {a.id for a in zaak.partijen.aanbieders}:
            yield ("kennisgevingen", i, "aanbieder"), "is geen aanbieder; kies een aanbieder"
        for j, inspectie in enumerate(k.inspecties):
            if inspectie not in zaak.rijksinspectie_ids:
                pad: Pad = ("kennisgevingen", i, "inspecties", j)
                yield pad, "is geen rijksinspectie; kies een rijksinspectie"
