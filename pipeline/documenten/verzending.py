# SPDX-License-Identifier: EUPL-1.2
"""When the case says that a letter was sent: by ``verzonden``, or by the event that such a letter makes.

What was made public, or made known as a besluit, went out as well.

From then on the letter bears that day and is never made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.documenten.protocol import bestandsnaam
from pipeline.documenten.rondes import besluiten, bestand_van_ronde, uitnodigingen
from pipeline.documenten.soort import Exemplaar
from pipeline.documenten.stand import rapport_van
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.gebeurtenis import (
    AanbiedersrapportOntvangen,
    AanvullingGevraagd,
    AnderePartijGeinformeerd,
    BestuurGeinformeerd,
    DeskundigeGeraadpleegd,
    GemeenteGeinformeerd,
    MaatregelStap,
    Ontvangstbevestiging,
    OpenbaarGemaakt,
    Openbaarmakingsbesluit,
    Overgedragen,
    TermijnMeegedeeld,
    UitnodigingZienswijze,
    Verlenging,
    Verzonden,
)

VERZONDEN = "is al verzonden en blijft zoals het is; moet het toch anders, wijzig het bestand dan in Word."
ANDERS = (
    "Let op: in de zaak staat nu iets anders dan in deze brief, zoals een andere datum of termijn. Vergelijk "
    "ze, en verbeter de zaak of schrijf de ontvanger."
)
VASTGELEGD = (
    "legt vast wat er is gebeurd en blijft zoals het is; het sjabloon is sindsdien veranderd. Klopt er iets "
    "niet meer, verwijder dit bestand dan en maak het opnieuw."
)

Noteert = Callable[[Zaak, Exemplaar], Iterator[Moment]]


def verzonden_op(zaak: Zaak, soort: str, e: Exemplaar, bestand: str) -> Moment | None:
    """The last time that this copy was sent, as far as the case notes it; None when it does not.

    ``bestand`` is its path within the dossier.
    """
    momenten = [*_verzonden(zaak, soort, e, bestand), *_openbaar(zaak, soort, e, bestand)]
    momenten += _NOTERING.get(soort, _niets)(zaak, e)
    return max(momenten, key=lambda m: m.laatst, default=None)


def _verzonden(zaak: Zaak, soort: str, e: Exemplaar, bestand: str) -> Iterator[Moment]:
    """``verzonden`` of this very file, of this kind to this recipient, or of what the letter goes with.

    For the letter of a later round only the file itself tells: the kind was sent before.
    """
    zelf = _zelf(zaak, soort, e, bestand)
    kind = {d.id for d in zaak.documenten if d.soort in {soort, _AFSCHRIFT_VAN.get(soort)}} | _bij(
        zaak, soort
    )
    kind = set() if e.ronde else kind
    for _, v in zaak.van_soort(Verzonden):
        if v.document in zelf or (v.document in kind and e.ontvanger in v.aan):
            yield v.moment


def _openbaar(zaak: Zaak, soort: str, e: Exemplaar, bestand: str) -> Iterator[Moment]:
    """What was made public under this document, as a persbericht is."""
    zelf = _zelf(zaak, soort, e, bestand)
    return (o.moment for _, o in zaak.van_soort(OpenbaarGemaakt) if o.document in zelf)


def _zelf(zaak: Zaak, soort: str, e: Exemplaar, bestand: str) -> set[str]:
    """The document of the case that is this file; for a copy without a recipient also one without a file."""
    geen = e.ontvanger is None and not e.ronde
    los = {d.id for d in zaak.documenten if d.soort == soort and d.bestand is None and geen}
    return {d.id for d in zaak.documenten if d.bestand == bestand} | los


_AFSCHRIFT_VAN = {
    "college_brief_afschrift_dpg": "college_brief",
    "rapportage_3a_afschrift_dpg": "rapportage_met_advies_gemeente_3a",
}
"""A copy of a letter is often noted under the letter: ``verzonden``, ``als: afschrift``."""
_BIJ_RAPPORT = frozenset(
    {"aanbiedingsbrief", "college_brief", "college_brief_afschrift_dpg", "afschrift_rapport_betrokkenen"}
)
_BIJ_RAPPORTAGE = frozenset({"rapportage_met_advies_gemeente_3a", "rapportage_3a_afschrift_dpg"})


def _bij(zaak: Zaak, soort: str) -> set[str]:
    """The document that this letter accompanies: sending it to someone is sending the letter."""
    if soort in _BIJ_RAPPORT:
        rapport = rapport_van(zaak, zaak.partijen.toezichthouder.id)
        return {rapport.id} if rapport else set()
    if soort in _BIJ_RAPPORTAGE:
        return {a.document for _, a in zaak.van_soort(AanbiedersrapportOntvangen)}
    if soort == "reactieformulier_wederhoor":
        return {d.id for d in zaak.documenten if d.soort == "conceptrapport"}
    return set()


def _niets(_zaak: Zaak, _e: Exemplaar) -> Iterator[Moment]:
    return iter(())


def _bevestiging(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    alle = [o for _, o in zaak.van_soort(Ontvangstbevestiging) if o.aan == e.ontvanger]
    later = [o for o in alle[1:] if o.biedt_eigen_onderzoek]
    for o in later[:1] if "-aanvulling-" in e.bestandsnaam else alle[:1]:
        yield o.moment


def _gemeente(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    """The e-mail of P-S1.5 and P-S1.6; the afschrift goes with that to the portefeuillehouder."""
    for _, b in zaak.van_soort(GemeenteGeinformeerd):
        mail = b.wijze == "e-mail" and f"_melding-{b.gemeente}-" in e.bestandsnaam
        if mail and (e.ontvanger in b.aan or e.hoedanigheid == "afschrift"):
            yield b.moment
            return


def _termijn(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    return (t.moment for _, t in zaak.van_soort(TermijnMeegedeeld) if t.aan == e.ontvanger)


def _zienswijze(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    wie = e.ontvanger or ""
    for document in {u.document for _, u in zaak.van_soort(UitnodigingZienswijze)}:
        for nr, u in enumerate(uitnodigingen(zaak, document, wie)):
            if e.bestandsnaam == bestand_van_ronde(f"zienswijze_openbaarmaking-{document}-{wie}", nr):
                yield u.moment


def _stap(stap: str) -> Noteert:
    """A step in the life of the measure that this copy is about."""

    def momenten(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
        welke = e.context.get("maatregel_ids") or [e.context.get("maatregel_id")]
        stappen = (s for _, s in zaak.van_soort(MaatregelStap))
        return (s.moment for s in stappen if s.stap == stap and s.maatregel in welke)

    return momenten


def _andere_partij(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    return (
        a.moment
        for _, a in zaak.van_soort(AnderePartijGeinformeerd)
        if a.partij == e.ontvanger and e.context.get("stuk_id") in a.documenten
    )


def _bestuur(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    aan = "wethouder" if zaak.persoon(e.ontvanger or "") else "bewindslieden_vws"
    for _, b in zaak.van_soort(BestuurGeinformeerd):
        if b.aan == aan and e.bestandsnaam == f"informeren-{b.document}-{e.ontvanger}.docx":
            yield b.moment


def _overgedragen(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    return (o.moment for _, o in zaak.van_soort(Overgedragen) if o.aan == e.ontvanger)


def _besluit(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
    """A besluit is out once it was made known; the copy for the dossier holds the same words."""
    for document in {b.document for _, b in zaak.van_soort(Openbaarmakingsbesluit)}:
        stam = f"openbaarmakingsbesluit-{document}-{e.ontvanger or 'dossier'}"
        for nr, b in besluiten(zaak, document):
            if b.bekendgemaakt is not None and e.bestandsnaam == bestand_van_ronde(stam, nr):
                yield b.bekendgemaakt


def _elk_een_brief(
    soort: type[AanvullingGevraagd | Verlenging | DeskundigeGeraadpleegd], naam: str
) -> Noteert:
    """Each such event has a letter of its own, numbered per recipient."""

    def momenten(zaak: Zaak, e: Exemplaar) -> Iterator[Moment]:
        alle = [g for _, g in zaak.van_soort(soort) if e.ontvanger == _aan(g)]
        return (
            g.moment
            for nr, g in enumerate(alle)
            if e.bestandsnaam == bestandsnaam(f"{naam}-{e.ontvanger}", nr)
        )

    return momenten


def _aan(g: AanvullingGevraagd | Verlenging | DeskundigeGeraadpleegd) -> str:
    return g.deskundige if isinstance(g, DeskundigeGeraadpleegd) else g.aan


_NOTERING: dict[str, Noteert] = {
    "ontvangstbevestiging": _bevestiging,
    "bericht_gemeente_melding": _gemeente,
    "mededeling_onderzoekstermijn": _termijn,
    "brief_zienswijze_openbaarmaking": _zienswijze,
    "brief_zienswijze_maatregel": _stap("bronpartij_ingelicht"),
    "verzoek_aanbieder_opschorting": _stap("aanbieder_bevraagd"),
    "vooraankondiging_aan_andere_partij": _andere_partij,
    "informeren_wethouder_vws": _bestuur,
    "overdrachtsbericht": _overgedragen,
    "openbaarmakingsbesluit": _besluit,
    "verzoek_aanvulling": _elk_een_brief(AanvullingGevraagd, "verzoek_aanvulling"),
    "verlengingsbesluit_3a": _elk_een_brief(Verlenging, "verlengingsbesluit_3a"),
    "deskundigenadvies_verzoek": _elk_een_brief(DeskundigeGeraadpleegd, "deskundigenadvies_verzoek"),
}
"""The event that notes the sending, for each kind that has one of its own."""
