# SPDX-License-Identifier: EUPL-1.2
"""What letters about a measure share: its words, its steps, the answer on suspension (AK-A8)."""

from __future__ import annotations

from pipeline.documenten.mensen import adresregels
from pipeline.documenten.soort import Betreft, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.woorden import aantal, datum
from pipeline.zaak import Moment, Zaak
from pipeline.zaak.document import Maatregel
from pipeline.zaak.gebeurtenis import MaatregelStap
from pipeline.zaak.partij import Aanbieder
from pipeline.zaak.samenwerking import Kennisgeving

STOP_OF_SLUITING = frozenset({"clientenstop", "sluiting"})
_WOORD = {
    "clientenstop": "een cliëntenstop",
    "sluiting": "een bevel tot sluiting",
    "ontbinding_overeenkomst": "het ontbinden van de overeenkomst",
    "aanwijzing": "een aanwijzing",
    "anders": "een maatregel",
}
_AFLOOP = {
    "opschorting_geschorst": "De rechter heeft de maatregel op {dag} geschorst.",
    "opschorting_afgewezen": "De rechter heeft het verzoek om opschorting op {dag} afgewezen.",
    "opschorting_ingetrokken": "De aanbieder heeft zijn verzoek om opschorting op {dag} ingetrokken.",
}
_ANTWOORD = {
    "ja": "De aanbieder heeft op {dag} laten weten dat hij de rechter om opschorting vraagt.",
    "nee": "De aanbieder heeft op {dag} laten weten dat hij de rechter niet om opschorting vraagt.",
    "onbekend": "Wij hebben de aanbieder op {dag} gevraagd of hij de rechter om opschorting vraagt. "
    "Wij weten zijn antwoord nog niet.",
}


def maatregel_woord(soort: str) -> str:
    """``een cliëntenstop``."""
    return _WOORD[soort]


def stappen(zaak: Zaak, maatregel: str) -> list[MaatregelStap]:
    """The steps of a measure, in the order of the file."""
    return [s for _, s in zaak.van_soort(MaatregelStap) if s.maatregel == maatregel]


def wanneer(zaak: Zaak, maatregel: str, stap: str) -> Moment | None:
    """When this step was last taken, or None."""
    momenten = [s.moment for s in stappen(zaak, maatregel) if s.stap == stap]
    return momenten[-1] if momenten else None


def laatste_stap(zaak: Zaak, maatregel: str) -> str:
    """``voorgenomen``, ``getroffen`` or ``vervallen``, the last of these; else empty."""
    staat = [s.stap for s in stappen(zaak, maatregel) if s.stap in {"voorgenomen", "getroffen", "vervallen"}]
    return staat[-1] if staat else ""


def antwoord(zaak: Zaak, maatregel: str) -> str:
    """``ja``, ``nee`` or ``onbekend``: whether the aanbieder asks for suspension; empty: never asked."""
    gevraagd = [s for s in stappen(zaak, maatregel) if s.stap == "aanbieder_bevraagd"]
    gezegd = [s.opschortingsverzoek for s in stappen(zaak, maatregel) if s.opschortingsverzoek]
    return gezegd[-1] if gezegd else ("onbekend" if gevraagd else "")


def opschorting(zaak: Zaak, maatregel: str) -> str:
    """The answer on suspension in words, and how it ended (AK-A8f)."""
    delen: list[str] = []
    zegt = antwoord(zaak, maatregel)
    if zegt:
        stap = [s for s in stappen(zaak, maatregel) if s.opschortingsverzoek == zegt or zegt == "onbekend"]
        dag = [s for s in stap if s.stap == "aanbieder_bevraagd" or s.opschortingsverzoek][-1].moment.dag
        delen.append(_ANTWOORD[zegt].format(dag=datum(dag)))
    afloop = [s for s in stappen(zaak, maatregel) if s.stap in _AFLOOP]
    delen += [_AFLOOP[s.stap].format(dag=datum(s.moment.dag)) for s in afloop[-1:]]
    return " ".join(delen)


def maatregel_van(g: Gegevens, k: Kennisgeving) -> Maatregel:
    """The measure that a kennisgeving is about. Raises NogNiet."""
    gevonden = next((m for m in g.zaak.maatregelen if m.id == k.maatregel), None)
    if gevonden is None:
        raise NogNiet(f"maatregel {k.maatregel} staat niet in zaak.yaml; voeg die toe.")
    return gevonden


def aanbieder_van(g: Gegevens, k: Kennisgeving) -> Aanbieder:
    """The aanbieder that the measure strikes."""
    return next(a for a in g.zaak.partijen.aanbieders if a.id == k.aanbieder)


def is_van_inspectie(zaak: Zaak, maatregel: Maatregel) -> bool:
    """Whether a rijksinspectie takes the measure."""
    return maatregel.door in zaak.rijksinspectie_ids


def clienten(getal: int) -> str:
    """``drie cliënten``, ``een cliënt``, ``geen cliënten``."""
    return aantal(getal, "cliënt", "cliënten") if getal else "geen cliënten"


def velden(g: Gegevens, k: Kennisgeving) -> dict[str, object]:
    """The fields about the measure that letters share."""
    maatregel, aanbieder = maatregel_van(g, k), aanbieder_van(g, k)
    stap = laatste_stap(g.zaak, maatregel.id)
    moment = wanneer(g.zaak, maatregel.id, stap) if stap else None
    return {
        "maatregel_id": maatregel.id,
        "aanbieder_id": aanbieder.id,
        "maatregel": maatregel_woord(maatregel.soort),
        "getroffen": "ja" if stap == "getroffen" else "",
        "stap_op": datum(moment.dag) if moment else "",
        "aanbieder": aanbieder.naam,
        "vestiging": ", ".join(adresregels(aanbieder.adres)),
        "omschrijving": k.omschrijving,
        "ingang": datum(k.ingang.dag) if k.ingang else "",
        "jeugdwet": "ja" if maatregel.wet == "jeugdwet" else "",
    }


def kennisgeving_in(_zaak: Zaak, exemplaar: Exemplaar) -> Betreft | None:
    """Which measure at which aanbieder this copy is about, for the matrix of bijlage 2."""
    maatregel, aanbieder = (exemplaar.context.get(veld) for veld in ("maatregel_id", "aanbieder_id"))
    return Betreft(str(maatregel), str(aanbieder)) if maatregel else None
