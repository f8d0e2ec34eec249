# SPDX-License-Identifier: EUPL-1.2
"""Make the documents a case is ready for; what someone edited since is never overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from pipeline.bronnen import sjablonen
from pipeline.documenten.brief import dag
from pipeline.documenten.gebreken import wat_ontbreekt
from pipeline.documenten.leesrecht import eerst_inlichten, houdt_tegen
from pipeline.documenten.soort import Documentsoort, Exemplaar, Gegevens, NogNiet
from pipeline.documenten.stand import zonder_vaststelling
from pipeline.documenten.verzending import ANDERS, VASTGELEGD, VERZONDEN, verzonden_op
from pipeline.documenten.vinden import kies
from pipeline.documenten.vroeger import Maaksel, Vroeger
from pipeline.documenten.woorden import datum
from pipeline.dossier import Dossier, Zegel, open_zegel, schrijf_atomisch, schrijf_regel, sha256_van, slot
from pipeline.dossier.vaststelling import tekst_zegel
from pipeline.fouten import SjabloonFout
from pipeline.profiel.verslag import aanduiding
from pipeline.weergave.verschil import verschillen, zelfde_tekst
from pipeline.zaak import Moment

MAP = "documenten"
Stand = Literal["nieuw", "gelijk", "bijgewerkt", "bewerkt", "niet"]


@dataclass(frozen=True)
class Resultaat:
    """What became of one copy, or of a kind the case is not ready for (``stand`` is ``niet``).

    ``bestand`` is the path within the dossier, empty for ``niet``; ``reden`` a Dutch sentence
    without names. ``bewerkt``: the existing file was left alone, a new one may stand beside it.
    """

    document: str
    bestand: str
    stand: Stand
    reden: str


def genereer(
    dossier: Dossier, soorten: Sequence[str], nu: datetime, door: str | None = None
) -> tuple[Resultaat, ...]:
    """Make these kinds, or all that the case is ready for; every file made is entered in the register.

    Raises GebruiksFout for an unknown kind and SjabloonFout for a template that cannot be filled.
    """
    gekozen = kies(soorten)
    gegevens = Gegevens(dossier.zaak, dossier.personen, dossier.profiel, dossier.map, dossier.register)
    with slot(dossier.map):
        werk = _Werk(dossier, gegevens, Vroeger.uit(dossier.register), open_zegel(dossier.map), nu, door)
        return tuple(resultaat for soort in gekozen for resultaat in werk.soort(soort))


@dataclass(frozen=True)
class _Werk:
    dossier: Dossier
    gegevens: Gegevens
    vroeger: Vroeger
    zegel: Zegel
    nu: datetime
    door: str | None

    def soort(self, soort: Documentsoort) -> list[Resultaat]:
        reden = soort.geldt(self.gegevens)
        if reden is not None:
            return [Resultaat(soort.id, "", "niet", reden)]
        try:
            exemplaren = soort.exemplaren(self.gegevens, self.nu)
        except NogNiet as fout:
            return [Resultaat(soort.id, "", "niet", str(fout))]
        return [self._mag(soort, self._van_toen(soort, e)) for e in exemplaren]

    def _verzonden_op(self, soort: Documentsoort, exemplaar: Exemplaar) -> Moment | None:
        bestand = f"{MAP}/{exemplaar.bestandsnaam}"
        moment = verzonden_op(self.dossier.zaak, soort.id, exemplaar, bestand)
        return moment if moment is not None and moment.vroegst <= self.nu else None

    def _van_toen(self, soort: Documentsoort, exemplaar: Exemplaar) -> Exemplaar:
        """The copy with the day on which the case says that it was sent, else as it is."""
        moment = self._verzonden_op(soort, exemplaar)
        if moment is None:
            return exemplaar
        try:
            toen = soort.exemplaren(self.gegevens, moment.laatst)
        except NogNiet:
            return exemplaar
        return next((e for e in toen if e.bestandsnaam == exemplaar.bestandsnaam), exemplaar)

    def _mag(self, soort: Documentsoort, exemplaar: Exemplaar) -> Resultaat:
        """The copy, unless it would tell its recipient more than that party may know (AK-B2-0)."""
        reden = houdt_tegen(soort, exemplaar, self.gegevens, self.nu)
        if reden is not None:
            return Resultaat(soort.id, "", "niet", reden)
        nodig = eerst_inlichten(soort, exemplaar, self.gegevens, self.nu)
        gemaakt = self._exemplaar(soort, exemplaar)
        te_lezen = (*exemplaar.meldingen, *nodig, *wat_ontbreekt(exemplaar))
        return replace(gemaakt, reden=" ".join((gemaakt.reden, *te_lezen)))

    def _exemplaar(self, soort: Documentsoort, exemplaar: Exemplaar) -> Resultaat:
        bestand = f"{MAP}/{exemplaar.bestandsnaam}"
        invoer = self._invoer(soort, exemplaar)
        pad = self.dossier.pad(bestand)
        if not pad.exists():
            return self._schrijf(soort, exemplaar, bestand, invoer, "nieuw")
        eigen = self.vroeger.maaksel(bestand, self.zegel.van_bestand(pad))
        if eigen is None:
            return self._ernaast(soort, exemplaar, bestand, invoer)
        reden = self._blijft(soort, exemplaar, eigen, invoer, bestand)
        if reden is not None:
            return Resultaat(soort.id, bestand, "gelijk", reden)
        van = eigen.zegel if self._alleen_voorblad(soort, exemplaar, eigen, bestand) else None
        return self._schrijf(soort, exemplaar, bestand, invoer, "bijgewerkt", van)

    def _alleen_voorblad(
        self, soort: Documentsoort, exemplaar: Exemplaar, eigen: Maaksel, bestand: str
    ) -> bool:
        """Whether the document was established since it was made, and nothing else changed in it."""
        if soort.nieuw_voorblad is None:
            return False
        vroeger = zonder_vaststelling(self.gegevens, soort.id, bestand)
        return self._zoals_toen(soort, exemplaar, eigen, vroeger)

    def _blijft(
        self, soort: Documentsoort, exemplaar: Exemplaar, eigen: Maaksel, invoer: dict[str, str], bestand: str
    ) -> str | None:
        """Why a file that nobody edited stays as it is, or None."""
        if eigen.invoer == invoer:
            return f"er is niets veranderd{_waar(exemplaar)}."
        moment = self._verzonden_op(soort, exemplaar)
        if moment is not None:
            return self._verzonden_blijft(soort, exemplaar, eigen, moment)
        if self._zoals_toen(soort, exemplaar, eigen):
            return "de wijzigingen in de zaak raken dit document niet."
        sjabloon = f"sjabloon:{soort.sjabloon}"
        if soort.legt_vast and eigen.invoer.get(sjabloon) != invoer.get(sjabloon):
            return VASTGELEGD
        return None

    def _verzonden_blijft(
        self, soort: Documentsoort, exemplaar: Exemplaar, eigen: Maaksel, moment: Moment
    ) -> str:
        """A letter that was sent stays; when the case now says otherwise, that is told."""
        sjabloon = f"sjabloon:{soort.sjabloon}"
        if eigen.invoer.get(sjabloon) != self._invoer(soort, exemplaar).get(sjabloon):
            return VERZONDEN
        oud = self.dossier.pad(f"{MAP}/{exemplaar.bestandsnaam}").read_bytes()
        ruil = (datum(dag(eigen.moment)), datum(moment.dag))
        if zelfde_tekst(oud, self._maak(soort, exemplaar), ruil):
            return "de wijzigingen in de zaak raken dit document niet."
        return f"{VERZONDEN} {ANDERS}" if exemplaar.ontvanger is not None else VERZONDEN

    def _schrijf(
        self, soort: Documentsoort, exemplaar: Exemplaar, bestand: str, invoer: dict[str, str], stand: Stand,
        van: str | None = None,
    ) -> Resultaat:  # fmt: skip
        self._bewaar(soort, exemplaar, bestand, invoer, self._maak(soort, exemplaar), van)
        reden = "gemaakt." if stand == "nieuw" else "opnieuw gemaakt, want de gegevens zijn veranderd."
        return Resultaat(soort.id, bestand, stand, reden)

    def _zoals_toen(
        self, soort: Documentsoort, exemplaar: Exemplaar, eigen: Maaksel, gegevens: Gegevens | None = None
    ) -> bool:
        """Whether these data (today's, unless given) make the same letter, with the date that it had."""
        gegevens = gegevens or self.gegevens
        try:
            toen = soort.exemplaren(gegevens, eigen.moment)
        except NogNiet:
            return False
        zelfde = [e for e in toen if e.bestandsnaam == exemplaar.bestandsnaam]
        gemaakt = [self._maak(soort, e, gegevens) for e in zelfde[:1]]
        return any(self.zegel.van_bytes(inhoud) == eigen.zegel for inhoud in gemaakt)

    def _ernaast(
        self, soort: Documentsoort, exemplaar: Exemplaar, bestand: str, invoer: dict[str, str]
    ) -> Resultaat:
        """The file was edited: leave it, and put the new one beside it when the data changed."""
        eerder = self.vroeger.laatste(bestand)
        reden = self._bewerkt_blijft(soort, exemplaar, eerder, invoer, bestand)
        if reden is None and eerder is not None:
            reden = self._voorblad_ernaast(soort, exemplaar, bestand, eerder)
        if reden is not None:
            return Resultaat(soort.id, bestand, "bewerkt", reden)
        naast = self._vrije_naam(bestand)
        inhoud = self._maak(soort, exemplaar)
        self._bewaar(soort, exemplaar, naast, invoer, inhoud)
        tekst = verschillen(
            self.dossier.pad(bestand).read_bytes(), inhoud, Path(bestand).name, Path(naast).name
        )
        uitleg = f"{bestand.removesuffix('.docx')}.verschillen.txt"
        schrijf_atomisch(self.dossier.pad(uitleg), tekst.encode("utf-8"))
        reden = f"is door u bewerkt en niet gewijzigd; zie {naast} en {Path(uitleg).name}."
        return Resultaat(soort.id, bestand, "bewerkt", reden)

    def _bewerkt_blijft(
        self,
        soort: Documentsoort,
        exemplaar: Exemplaar,
        eerder: Maaksel | None,
        invoer: dict[str, str],
        bestand: str,
    ) -> str | None:
        """Why nothing has to be put beside an edited file, or None."""
        if eerder is not None and eerder.invoer == invoer:
            return f"is door u bewerkt; de gegevens zijn niet veranderd{_waar(exemplaar)}."
        if eerder is not None and self._zoals_toen(soort, exemplaar, eerder):
            return "is door u bewerkt; de wijzigingen in de zaak raken dit document niet."
        if exemplaar.ontvanger is not None and self._verzonden_op(soort, exemplaar) is not None:
            return VERZONDEN
        return None

    def _voorblad_ernaast(
        self, soort: Documentsoort, exemplaar: Exemplaar, bestand: str, eerder: Maaksel
    ) -> str | None:
        """When establishing it is all that happened: the edited text behind a new front page, beside it.

        Under a name of its own, so that it never counts as a file that nobody edited.
        """
        if soort.nieuw_voorblad is None or not self._alleen_voorblad(soort, exemplaar, eerder, bestand):
            return None
        bewerkt = self.dossier.pad(bestand).read_bytes()
        inhoud = soort.nieuw_voorblad(bewerkt, self._sjabloon(soort), exemplaar, self.gegevens)
        if zelfde_tekst(bewerkt, inhoud):
            return "is door u bewerkt; het voorblad klopt met de vaststelling."
        naast = f"{bestand.removesuffix('.docx')}.met-voorblad.docx"
        pad = self.dossier.pad(naast)
        if pad.exists() and self.vroeger.maaksel(naast, self.zegel.van_bestand(pad)) is None:
            return f"is door u bewerkt en niet gewijzigd; ook in {naast} heeft u gewerkt, kies een van beide."
        self._bewaar(
            soort, exemplaar, naast, self._invoer(soort, exemplaar), inhoud, self.zegel.van_bytes(bewerkt)
        )
        return (
            f"is door u bewerkt en niet gewijzigd; {naast} is uw tekst met het voorblad van na de "
            "vaststelling. Klopt het, geef het dan de naam van het eerste bestand."
        )

    def _vrije_naam(self, bestand: str) -> str:
        """Beside it, and never over a version that someone has worked in either."""
        stam = bestand.removesuffix(".docx")
        nummer = 1
        while True:
            naam = f"{stam}.nieuw.docx" if nummer == 1 else f"{stam}.nieuw-{nummer}.docx"
            pad = self.dossier.pad(naam)
            if not pad.exists() or self.vroeger.maaksel(naam, self.zegel.van_bestand(pad)) is not None:
                return naam
            nummer += 1

    def _maak(self, soort: Documentsoort, exemplaar: Exemplaar, gegevens: Gegevens | None = None) -> bytes:
        return soort.maak(self._sjabloon(soort), exemplaar, gegevens or self.gegevens)

    def _sjabloon(self, soort: Documentsoort) -> Path:
        sjabloon = sjablonen() / soort.sjabloon
        if not sjabloon.is_file():
            raise SjabloonFout(f"{soort.sjabloon}: het sjabloon ontbreekt; installeer lakmoes opnieuw.")
        return sjabloon

    def _bewaar(
        self, soort: Documentsoort, exemplaar: Exemplaar, bestand: str, invoer: dict[str, str], inhoud: bytes,
        van: str | None = None,
    ) -> None:  # fmt: skip
        """Write and enter in the register; ``van``: the zegel of what got a new front page only."""
        schrijf_atomisch(self.dossier.pad(bestand), inhoud)
        stuk = next((d.id for d in self.dossier.zaak.documenten if d.bestand == bestand), None)
        handeling = {
            "document": stuk or soort.id,
            "soort": soort.id,
            "bestand": bestand,
            "ontvanger": exemplaar.ontvanger,
            "zegel": self.zegel.van_bytes(inhoud),
            "profiel": aanduiding(self.dossier.profiel),
            "invoer": invoer,
        }
        if van is not None:
            tekst = tekst_zegel(self.zegel, self.dossier.pad(bestand))
            handeling |= {"voorblad_van": van, "tekst_zegel": tekst}
        schrijf_regel(self.dossier.map, "genereer", handeling, self.nu, self.door)

    def _invoer(self, soort: Documentsoort, exemplaar: Exemplaar) -> dict[str, str]:
        """Zegels of the files of the dossier; plain hashes of template and profile, which hold no case."""
        namen = ["zaak.yaml", "zaak.json", "personen.yaml", "personen.json", *exemplaar.bronnen]
        paden = {naam: self.dossier.map / naam for naam in namen}
        zegels = {naam: self.zegel.van_bestand(pad) for naam, pad in paden.items() if pad.is_file()}
        sjabloon = sjablonen() / soort.sjabloon
        if sjabloon.is_file():
            zegels[f"sjabloon:{soort.sjabloon}"] = sha256_van(sjabloon)
        return dict(sorted({**zegels, "profiel": self.dossier.profiel_sha256}.items()))


def _waar(exemplaar: Exemplaar) -> str:
    """Where its text is to be edited, when that is another document and no longer rapport/."""
    bron = next((b for b in exemplaar.bronnen if b.startswith(f"{MAP}/") and b.endswith(".docx")), None)
    return f"; de tekst komt uit {bron}, wijzig hem daar en niet meer in rapport/" if bron else ""
