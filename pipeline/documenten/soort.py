# SPDX-License-Identifier: EUPL-1.2
"""What a kind of document is: when it applies, for whom a copy is made, and with which data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.dossier import Register
from pipeline.profiel.model import Profiel
from pipeline.uitwisseling.inhoud import Inhoud
from pipeline.uitwisseling.matrix import RIJEN
from pipeline.zaak import Zaak
from pipeline.zaak.document import Stuk
from pipeline.zaak.persoon import Personalia


@dataclass(frozen=True)
class Gegevens:
    """What a document is made from. ``map`` is the dossier; ``personen`` is None without personen.yaml.

    ``register`` tells which versions were built; None counts as none.
    """

    zaak: Zaak
    personen: tuple[Personalia, ...] | None
    profiel: Profiel
    map: Path
    register: Register | None = None


class NogNiet(Exception):
    """Something a document needs is not there yet; the message is one Dutch sentence, without names."""


@dataclass(frozen=True)
class Exemplaar:
    """One copy: file name within documenten/, for whom, in what capacity, filled with what.

    ``context`` holds dict, list and str only, and ``titel``. ``bronnen`` are the files of the dossier
    (relative, with ``/``) that were read for it, beside zaak.yaml and personen.yaml. ``meldingen`` are
    Dutch sentences, without names, that whoever generates must read. ``ronde``: how many letters of this
    kind on the same document went out to this recipient before.
    """

    bestandsnaam: str
    ontvanger: str | None
    hoedanigheid: str
    context: dict[str, Any]
    bronnen: tuple[str, ...] = ()
    meldingen: tuple[str, ...] = ()
    ronde: int = 0


def uit_sjabloon(sjabloon: Path, exemplaar: Exemplaar, gegevens: Gegevens) -> bytes:
    """The usual way to make a copy: fill the template.

    The colour of the house style is that of the toezichthouder; a letter that it does not send itself
    keeps the colour of the template.
    """
    from pipeline.weergave.sjabloon import vul

    eigen = gegevens.zaak.partijen.toezichthouder.naam.casefold()
    afzenders = [str(a["organisatie"]).casefold() for a in exemplaar.context.get("afzenders", ())]
    kleur = gegevens.profiel.huisstijl.kleur if not afzenders or eigen in afzenders else ""
    return vul(sjabloon, exemplaar.context, kleur)


def _geen_stukken(_: Zaak) -> tuple[Stuk, ...]:
    return ()


class Betreft(NamedTuple):
    """The measure that a copy is about, and the aanbieder that it strikes."""

    maatregel: str
    aanbieder: str | None


def _over_geen_maatregel(_zaak: Zaak, _exemplaar: Exemplaar) -> Betreft | None:
    return None


@dataclass(frozen=True)
class Draagt:
    """What of the matrix of bijlage 2 a letter tells its recipient (AK-B2-0).

    ``inhoud``: rows, each as ``proces`` or ``inhoudelijk``; empty when it tells nothing of a case.
    ``stukken``: the documents that go along or that it draws upon; what of others stands in those counts
    too. ``betreft``: the measure that this copy is about; its state then tells the row. ``met_brief``: it
    is the letter of afspraak 13. ``vertrouwelijk``: it says that it is confidential.
    """

    inhoud: tuple[Inhoud, ...]
    stukken: Callable[[Zaak], tuple[Stuk, ...]] = _geen_stukken
    betreft: Callable[[Zaak, Exemplaar], Betreft | None] = _over_geen_maatregel
    met_brief: bool = False
    vertrouwelijk: bool = False


ALLES = Draagt(tuple((rij.sleutel, "inhoudelijk") for rij in RIJEN))
"""What a kind that declares nothing is taken to tell: everything (fail closed)."""


@dataclass(frozen=True)
class Documentsoort:
    """One kind of document; a module in this package offers it as ``SOORT`` (or several as ``SOORTEN``).

    ``regels`` are the provisions it carries out. ``geldt`` gives None when the case is ready for it,
    else a Dutch sentence that says why not. ``exemplaren`` may raise NogNiet. ``maak`` turns a copy
    into bytes; most kinds leave it as it is. ``nieuw_voorblad`` gives an edited file the front page of
    today, for kinds that have one. ``draagt`` is held against the matrix for each recipient. ``legt_vast``:
    it records for the dossier what has been said or weighed; a newer template does not change that.
    """

    id: str
    titel: str
    regels: tuple[str, ...]
    sjabloon: str
    geldt: Callable[[Gegevens], str | None]
    exemplaren: Callable[[Gegevens, datetime], tuple[Exemplaar, ...]]
    maak: Callable[[Path, Exemplaar, Gegevens], bytes] = field(default=uit_sjabloon)
    nieuw_voorblad: Callable[[bytes, Path, Exemplaar, Gegevens], bytes] | None = None
    draagt: Draagt = ALLES
    legt_vast: bool = False
