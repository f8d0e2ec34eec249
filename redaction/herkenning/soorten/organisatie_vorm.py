# SPDX-License-Identifier: EUPL-1.2
"""Organisations by a fixed part of their name: a denomination, a saint, a firm, letters with "zorg"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from redaction.herkenning.engine import Tekstregel
from redaction.herkenning.namen import WOORD
from redaction.herkenning.tekens import HOOFD, KLEIN
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Treffer
from redaction.herkenning.vorm import Vorm
from redaction.herkenning.woorden import gewoon, vast
from redaction.model import Soort

_CAP = rf"[{HOOFD}][{KLEIN}'-]+"
_KERK = Vorm(
    r"(?<![\w-])(?:(?:Christelijke?|Nederlands|Oud|Vrije|Rooms)[ -])?(?:[Hh]ervormde?|[Gg]ereformeerde?|[P"
    r"p]rotestantse?|[Bb]aptisten|"
    r"[Ee]vangelische?|[Kk]atholieke?|[Vv]rijzinnige?|[Rr]emonstrantse?|[Dd]oopsgezinde?|[Ll]utherse?|[Kk]"
    r"optische?|"
    r"[Oo]rthodoxe?|[Ll]iberaal|[Jj]oodse|[Hh]ersteld|[Vv]olle [Ee]vangelie)[ -]?"
    r"(?:(?:[Bb]roeder)?[Gg]emeente|[Kk]erk|[P"
    r"p]arochie|[Gg]emeenschap|[Mm]oskee)"
    rf"(?:[ ](?:(?:vrijgemaakt|van|te|in|Vrijgemaakt)[ ])?{_CAP}(?:[ ]{_CAP})?"
    rf"|(?<=[a-z] [A-Z]emeente)|(?<=[a-z] [A-Z]roedergemeente))"
    rf"|(?<![\w-]){_CAP}(?<=se)[ ](?:parochie|moskee|kerk(?:gemeente)?)(?![\w-])"
)
_HEILIGE = Vorm(
    rf"(?<![\w'-])(?:Sint|St\.?|Heilige|H\.)[ -](?:{_CAP}[ -])?[{HOOFD}][{KLEIN}]+(?:gasthuis|ziekenhuis|k"
    rf"erk|school|huis|hof|stichting|"
    rf"kapel|klooster|college|parochie|dal)(?![\w-])|(?<![\w-])(?i:parochie)[ ](?:H\.|Sint|St\.)[ ]{_CAP}"
)
_FIRMA = Vorm(
    rf"(?<![\w-])(?:Gebr\.|Gebroeders|Fa\.|Firma|Erven|Wed\.)[ ](?:(?:van|de|der|den)[ ])*{WOORD}"
    rf"|(?<![\w-])(?:{WOORD}[ ])?{WOORD}[ ](?:en|&)[ ](?:Zn\.?|Zoon|Zonen|Zns\.?|Co\.?|Partners|Dochters?)"
    rf"(?!\w)"
    rf"|(?<![\w-])(?:[{HOOFD}]{{2,4}}[ -]|[ie]-)(?:Zorg|Care|Thuiszorg|Groep|Vervoer|Hulp|Wonen|Begeleidin"
    rf"g|Flex|Support|Werk)(?![\w-])"
)
_WONEN = Vorm(
    rf"(?<![\w-])(?i:beschermd|begeleid|beschut|kleinschalig|zelfstandig|sociaal|maatschappelijke?|thuiszo"
    rf"rg|jeugdzorg)(?<=[a-z])[ ]"
    rf"(?:(?i:wonen|werken|team|wijkteam|opvang|werk)[ ])?(?P<w>(?:(?:De|Het|'t|de|het)[ ])?(?!De |Het "
    rf"){WOORD}(?:[ ]{WOORD})?)"
)
_VREEMD = Vorm(
    rf"(?<![\w-]){_CAP}(?:[ ]{_CAP})?[ ](?:Camii|Cemevi|Mosque|Church|Gemeinde|Klinik|Klinikum|Krankenhaus"
    rf"|Schule|Hospital|Clinic|Kilisesi|"
    rf"Okulu|Derneği)(?:[ ](?:vereniging|stichting|moskee))?(?!\w)"
)


class OrganisatieVorm(Tekstregel):
    """ "Hervormde gemeente Wieringen", "Sint-Jozefgasthuis", "Gebr. Kok", "ABC-Zorg", "Merkez Camii"."""

    bron = "organisatie.vorm"
    soort: ClassVar[Soort] = "organisatie"

    def vind(self, tekst: Tekst) -> Iterator[Treffer]:
        for vorm in (_KERK, _HEILIGE, _FIRMA, _VREEMD):
            for match in vorm.zoek(tekst):
                if not vast(match.group()):
                    yield self.treffer(*match.span(), 0.55)
        for match in _WONEN.zoek(tekst):
            woorden = match["w"].split()
            eerste = woorden[1] if woorden[0] in _LID and len(woorden) > 1 else woorden[0]
            lid = woorden[0] in {"De", "Het", "'t"} and len(woorden) > 1
            if not vast(eerste) and (lid or not gewoon(eerste)):
                yield self.treffer(*match.span("w"), 0.5)


_LID = frozenset({"De", "Het", "'t", "de", "het"})
