# SPDX-License-Identifier: EUPL-1.2
"""``intrek`` and ``vervang``: what was decided goes into the register first, then it is carried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pipeline.dossier import Dossier, schrijf_regel, slot
from pipeline.fouten import GebruiksFout, Geweigerd
from pipeline.profiel.verslag import onbekende_medewerker
from pipeline.publicatie.bestemming import Intrekking, geplaatst_bij, intrekking_van, openbaar
from pipeline.publicatie.eerder import documenten_van
from pipeline.publicatie.gpp.dagboek import genoemd
from pipeline.publicatie.metadata.waarden import REDENEN
from pipeline.publicatie.pakket import publiceer
from pipeline.publicatie.verklaring import schrijf_verklaring
from pipeline.toestanden.ingetrokken import gebouwd_voor, gebrek


def kies_pakket(dossier: Dossier, pakket: str | None) -> str:
    """The package that is meant: the one named, else the only one that is public.

    Raises GebruiksFout when the register does not know it, or when there is nothing or more to choose.
    """
    bekend = tuple(dict.fromkeys(str(r.gegevens["pakket"]) for r in dossier.register.van("publiceer")))
    if pakket is None and len(openbaar(dossier.register)) == 1:
        return openbaar(dossier.register)[0]
    if pakket is None and len(bekend) == 1:
        return bekend[0]  # decided earlier, and perhaps not carried out everywhere
    if pakket in bekend and pakket is not None:
        return pakket
    if not bekend:
        raise GebruiksFout("uit dit dossier is nog niets openbaar gemaakt; er is niets om in te trekken")
    raise GebruiksFout(f"noem het pakket; het register kent {', '.join(bekend)}")


def intrek(
    dossier: Dossier, pakket: str, reden: str, door: str, nu: datetime, fout: Sequence[str] = ()
) -> Intrekking:
    """Decide that a package is taken back; a second time with the same reason is the same decision.

    ``fout`` are the documents in which something is wrong; none means all. The whole package goes, and
    only of those a new version is needed. A second time it may tell that more exactly.
    Raises GebruiksFout for someone the profile doesn't know, an unknown reason or a document that was not
    in the package, Geweigerd when it was taken back for another reason.
    """
    _eis(dossier, reden, door)
    with slot(dossier.map):
        dossier = Dossier.open(dossier.map)
        eerder = intrekking_van(dossier.register, pakket)
        if eerder is None:
            gegevens = _gegevens(dossier, pakket, reden)
            schrijf_regel(dossier.map, "intrek", gegevens | _gebrek(gegevens, fout), nu, door)
        elif eerder.reden != reden:
            raise _andere_reden(eerder)
        elif fout and gebrek(dossier.register.regels, pakket) != frozenset(fout):
            gegevens = _gegevens(dossier, pakket, reden)
            schrijf_regel(dossier.map, "intrek", gegevens | _gebrek(gegevens, fout), nu, door)
        return _besloten(dossier, pakket)


def vervang(dossier: Dossier, pakket: str, reden: str, door: str, op: datetime, nu: datetime) -> Intrekking:
    """Publish the approved version that is there now, through the gate, in the place of ``pakket``.

    ``pakket`` may have been taken back already. Raises like ``publiceer`` and like ``intrek``; then the
    old package stays as it was.
    """
    _eis(dossier, reden, door)
    eerder = intrekking_van(dossier.register, pakket)
    if eerder is not None and eerder.reden != reden:
        raise _andere_reden(eerder)
    with slot(dossier.map):
        nieuw = publiceer(dossier, op, nu, in_plaats_van=pakket).name
        dossier = Dossier.open(dossier.map)
        gegevens = {**_gegevens(dossier, pakket, reden), "vervangen_door": nieuw}
        gegevens["gebrek"] = _veranderd(dossier, pakket, nieuw)
        if not dossier.register.van("vervang", pakket=pakket, vervangen_door=nieuw):
            schrijf_regel(dossier.map, "vervang", gegevens, nu, door)
        return _besloten(dossier, pakket)


def waar_weg(dossier: Dossier, pakket: str) -> Sequence[str]:
    """The destinations where a package must be taken away: where it was placed, or was on its way to.

    A run that stopped half-way may have made it public at a bank before the register heard of it.
    """
    namen = geplaatst_bij(dossier.register, pakket)
    return (*namen, "gpp") if genoemd(dossier.map, pakket) and "gpp" not in namen else namen


def _eis(dossier: Dossier, reden: str, door: str) -> None:
    if not dossier.profiel.kent(door):
        raise GebruiksFout(onbekende_medewerker(dossier.profiel, door))
    if reden not in REDENEN:
        raise GebruiksFout(f"--reden {reden}: kies uit {', '.join(REDENEN)}")


def _gegevens(dossier: Dossier, pakket: str, reden: str) -> dict[str, Any]:
    documenten = documenten_van(dossier.register, pakket)
    if not documenten:
        raise GebruiksFout("het register kent dit pakket niet; noem een pakket dat is gepubliceerd")
    return {"pakket": pakket, "documenten": list(documenten), "reden": reden}


def _gebrek(gegevens: Mapping[str, Any], fout: Sequence[str]) -> dict[str, list[str]]:
    """The documents at fault, in the order of the package. Raises GebruiksFout for one that is not in it."""
    in_pakket = [str(d) for d in gegevens["documenten"]]
    vreemd = [d for d in fout if d not in in_pakket]
    if vreemd:
        raise GebruiksFout(f"--document {vreemd[0]}: in dit pakket zitten {', '.join(in_pakket)}")
    return {"gebrek": [d for d in in_pakket if d in fout]} if fout else {}


def _veranderd(dossier: Dossier, oud: str, nieuw: str) -> list[str]:
    """The documents of the old package that are other bytes in the new one, or are no longer in it."""
    regels = dossier.register.regels
    nrs = {p: regel.nr for p in (oud, nieuw) if (regel := dossier.register.laatste("publiceer", pakket=p))}

    def bestanden(document: str, pakket: str) -> object:
        bouw = gebouwd_voor(regels, document, nrs.get(pakket, 0))
        return bouw.gegevens.get("bestanden") if bouw else None

    blijft = documenten_van(dossier.register, nieuw)
    return [
        d
        for d in documenten_van(dossier.register, oud)
        if d not in blijft or bestanden(d, oud) is None or bestanden(d, oud) != bestanden(d, nieuw)
    ]


def _andere_reden(eerder: Intrekking) -> Geweigerd:
    return Geweigerd(
        f"pakket {eerder.pakket} is op {eerder.moment:%d-%m-%Y} al ingetrokken met reden {eerder.reden};"
        " gebruik dezelfde reden"
    )


def _besloten(dossier: Dossier, pakket: str) -> Intrekking:
    dossier = Dossier.open(dossier.map)
    schrijf_verklaring(dossier)
    besloten = intrekking_van(dossier.register, pakket)
    assert besloten is not None
    return besloten
