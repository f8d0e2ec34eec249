# SPDX-License-Identifier: EUPL-1.2
"""Words for what someone is, does or has; own lists, to be added to."""

from __future__ import annotations

import re

_FUNCTIES = (
    "geestelijk verzorger", "geestelijk begeleider", "muziektherapeut", "dramatherapeut", "ergotherapeut",
    "logopedist", "diëtist", "gz-psycholoog", "klinisch psycholoog", "psychiater",
    "specialist ouderengeneeskunde", "regiebehandelaar", "verslavingsarts",
    "arts verstandelijk gehandicapten", "avg-arts", "orthopedagoog", "gedragskundige",
    "gedragswetenschapper", "praktijkopleider", "praktijkbegeleider", "locatiemanager", "locatiehoofd",
    "zorgmanager", "regiomanager", "clustermanager", "teamleider", "teamleidster", "teamcoach",
    "nachthoofd", "nachtcoördinator", "zorgcoördinator", "kwaliteitsfunctionaris", "kwaliteitsmedewerker",
    "aandachtsfunctionaris", "klachtenfunctionaris", "vertrouwenspersoon", "bestuurder", "directeur",
    "directrice", "bestuursvoorzitter", "voorzitter van de raad", "huismeester", "conciërge", "kok",
    "kokkin", "gastvrouw", "gastheer", "chauffeur", "vrijwilligerscoördinator", "ervaringsdeskundige",
    "imam", "pastor", "dominee", "pastoraal werker", "stagiair", "stagiaire", "leerling-verzorgende",
    "oproepkracht", "invalkracht", "uitzendkracht", "zzp'er", "nachtwaker", "slaapwacht", "beheerder",
    "planner", "casemanager", "wijkagent", "mentor", "curator", "bewindvoerder", "apotheker", "tandarts",
    "technicus", "boswachter", "koster", "burgemeestersvrouw", "profvoetballer", "leraar", "lerares",
    "notaris",
)  # fmt: skip
_FAMILIE = (
    "dochter", "zoon", "dochters", "zoons", "zonen", "schoondochter", "schoonzoon", "stiefzoon",
    "stiefdochter", "pleegzoon", "pleegdochter", "pleegkind", "adoptiekind", "broer", "zus",
    "tweelingbroer", "tweelingzus", "tweeling", "halfbroer", "halfzus", "moeder", "vader", "oma", "opa",
    "grootmoeder", "grootvader", "kleinzoon", "kleindochter", "kleinkinderen", "echtgenoot", "echtgenote",
    "ex-man", "ex-vrouw", "ex-partner", "weduwe", "weduwnaar", "neef", "nicht", "tante", "oom",
    "schoonmoeder", "schoonvader", "enig kind", "verloofde",
)  # fmt: skip
BLIJFT = frozenset(
    {
        "toezichthouder", "toezichthouders", "burgemeester", "wethouder", "wethouders", "college",
        "portefeuillehouder", "inspecteur", "directeur publieke gezondheid", "gemeentesecretaris",
        "officier van justitie", "minister", "staatssecretaris",
    }
)  # fmt: skip
"""Function titles of mandated officials: they stay, whoever bears them (they sign for the authority)."""
_NA_BLIJVEND = r"(?! (?:publieke gezondheid|van de inspectie|ggd))"
FUNCTIE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(f) for f in sorted(_FUNCTIES, key=len, reverse=True))
    + r")(?![\w-])"
    + _NA_BLIJVEND,
    re.IGNORECASE,
)
FAMILIE = re.compile(
    r"(?<![\w-])(?:(?:enige|oudste|jongste|middelste|tweede|derde|overleden) )?(?:"
    + "|".join(re.escape(f) for f in sorted(_FAMILIE, key=len, reverse=True))
    + r")(?![\w-])|(?<![\w-])(?:twee|drie|vier|vijf|zes|zeven|acht|\d{1,2}) (?:jonge |volwassen |"
    r"kleine )?(?:kinderen|broers|zussen)(?![\w-])",
    re.IGNORECASE,
)
TIJD = re.compile(
    r"(?<![\w.,:])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[ ]?(?:uur|u\b))?(?![\d.,:]\d|[\w%])(?![ ]?(?:euro|"
    r"mg|ml|meter|cm))"
    r"|(?i:(?<!\w)(?:half|kwart (?:voor|over)|(?:een|twee|drie|vijf|tien) (?:voor|over)(?: half)?) "
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\w))"
)
SCHOOL = re.compile(
    r"(?i:(?:basis|middelbare |kleuter|speciaal |praktijk|voort|hoge|vak|montessori|vrije)?(?:school|"
    r"onderwijs)|lyceum|gymnasium|"
    r"universiteit|\b(?:obs|kbs|cbs|csg|roc|mbo|vmbo|havo|vwo|bso)\b|kinderopvang|kinderdagverblijf|"
    r"peuterspeelzaal|groep [1-8]\b|\bklas \d)"
)
