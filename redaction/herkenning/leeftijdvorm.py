# SPDX-License-Identifier: EUPL-1.2
"""Words around an age: who has one, how it is said, and what a number counts when it is none."""

from __future__ import annotations

from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import MAAND_KORT, MAANDEN, TIENTAL

FAMILIE = frozenset({
    "man", "vrouw", "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "jongen", "meisje", "dochter", "zoon",
    "moeder", "vader", "zus", "zusje", "broer", "broertje", "partner", "vriend", "vriendin", "echtgenote",
    "echtgenoot", "weduwe", "weduwnaar", "opa", "oma", "pa", "ma", "tante", "oom", "neef", "nicht", "neefje",
    "nichtje", "kleinzoon", "kleindochter", "kleinkind", "zwager", "schoonzus", "schoonzoon", "schoondochter",
    "schoonmoeder", "schoonvader", "buurman", "buurvrouw", "buurmeisje", "buurjongen", "dame", "baby",
    "peuter",
    "kleuter", "puber", "zoontje", "dochtertje", "jongetje", "pleegzoon", "pleegdochter", "halfbroer",
    "halfzus", "stiefzoon", "stiefdochter", "ex-partner", "zuster", "broeder", "moeke", "mam", "pap",
    "oudste", "jongste", "middelste", "mama", "papa", "mamma", "vr", "mv", "mnr", "ml", "knul", "kerel",
    "joch",
    "jochie", "meid", "vent", "ventje", "knaap", "gozer", "kindje", "dreumes", "grootmoeder", "grootvader",
    "pleegkind", "stiefkind", "achterkleinkind", "halfzusje", "halfbroertje", "dtr", "zn", "kdrn", "kk",
    "ouders", "echtpaar", "stel",
    "broers", "zussen", "bejaarde", "jongedame", "meneertje", "mevrouwtje", "mem", "heit", "beppe", "pake",
})  # fmt: skip
"""Who is told by kin or by sex; a number right behind it is an age ("zoon 62")."""
MENSEN = FAMILIE | frozenset({
    "cliënt", "cliënte", "client", "bewoner", "bewoonster", "betrokkene", "slachtoffer", "kind", "patiënt",
    "patiënte", "pt", "oudste", "jongste", "middelste", "begeleider", "begeleidster", "medewerker",
    "medewerkster", "verzorgende", "stagiair", "stagiaire", "leerling", "tweeling", "verdachte", "getuige",
    "mantelzorger", "deelnemer", "deelneemster", "persoon", "iemand", "bestuurder", "voorbijganger",
    "vrijwilliger", "vrijwilligster", "invalster", "invaller", "chauffeur", "verpleegkundige", "huisgenoot",
    "medebewoner", "medebewoonster", "dader", "gemeentelid", "eentje", "jongeman", "jongere", "jeugdige",
    "student", "studente", "collega", "zorgverlener", "uitzendkracht", "huismeester", "directeur",
    "nakomertje",
    "dametje", "mannetje", "vrouwtje", "senior", "gast", "ouder", "minderjarige", "jogger", "boer", "boerin",
    "wandelaar", "eigenaar", "huurder", "verhuurder", "gezinsvoogd", "voogd", "lid", "zangeres", "kok",
    "kinderen", "jongens", "meisjes", "jongeren", "broers", "zussen", "zonen", "zoons", "dochters", "ouders",
    "broertjes", "zusjes", "kleinkinderen", "types", "jongelui", "echtpaar", "stel", "beiden", "tiener",
    "mannen", "vrouwen", "mensen", "cl", "bew", "jgd", "betr", "pte", "volwassene", "mens", "invalkracht",
    "hulp",
    "nachthulp", "tweelingzus", "tweelingbroer", "reiziger", "passant", "fietser", "fietsster", "kracht",
    "ouderen", "tieners", "buren", "ex", "minderjarig", "kids",
})  # fmt: skip
"""Whose age may be told."""
JONG = frozenset({
    "jongen", "meisje", "kind", "dochter", "zoon", "baby", "peuter", "kleuter", "zoontje", "dochtertje",
    "jongetje", "kleinzoon", "kleindochter", "kleinkind", "neefje", "nichtje", "broertje", "zusje",
    "tweeling",
    "buurmeisje", "buurjongen", "pleegzoon", "pleegdochter", "nakomertje", "leerling", "kinderen", "jongens",
    "meisjes", "zonen", "zoons", "dochters", "kleinkinderen", "jongste", "middelste", "oudste", "knul",
    "joch",
    "jochie", "kindje", "dreumes", "ventje", "knaap", "pleegkind", "stiefkind", "achterkleinkind",
    "halfzusje",
    "halfbroertje", "broertjes", "zusjes", "kids", "tweelingzus", "tweelingbroer", "jeugdige", "jgd",
})  # fmt: skip
"""Who may be younger than thirteen."""
DUUR = frozenset({
    "periode", "termijn", "duur", "contract", "ervaring", "looptijd", "relatie", "huwelijk", "dienstverband",
    "garantie", "straf", "celstraf", "gevangenisstraf", "historie", "verleden", "bestaan", "afstand",
    "totaal",
    "gemiddelde", "maximum", "minimum", "hoogte", "levensduur", "bewaartermijn", "vriendschap", "carrière",
})  # fmt: skip
"""What lasts so many years."""
WIE = frozenset({"ik", "hij", "zij", "ze", "ie", "die", "wie", "je", "u", "jij", "eentje"})
ZIJN = frozenset({
    "is", "was", "werd", "wordt", "word", "ben", "bent", "zijn", "waren", "lijkt", "oogt", "leek", "geworden",
    "worden", "schatte", "schatten", "schat",
})  # fmt: skip
BIJ = frozenset({
    "nu", "toen", "inmiddels", "net", "pas", "nog", "maar", "geen", "bijna", "ruim", "dus", "dan", "al",
    "zelf", "ongeveer", "circa", "ca", "plm", "plusminus", "zeker", "hooguit", "amper", "vandaag", "morgen",
    "straks", "binnenkort", "alweer", "juist", "eerder", "hem", "haar", "op", "rond", "tegen", "een", "over",
    "maand", "week", "thans", "reeds", "geschat", "zo'n", "precies", "destijds", "indertijd", "beiden",
    "respectievelijk",
    "dit", "deze",
    "volgende", "vorige", "komende", "jaar", "in", "mei", "januari", "februari", "maart", "april", "juni",
    "juli",
    "augustus", "september", "oktober", "november", "december", "zomer", "winter", "herfst", "voorjaar",
    "ook", "intussen", "ondertussen", "eindelijk", "vast", "wel", "waarschijnlijk", "misschien", "immers",
    "onlangs", "gisteren", "overmorgen", "eigenlijk", "gewoon", "echt", "officieel", "jan", "feb", "mrt",
    "apr",
    "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "maandag", "dinsdag", "woensdag", "donderdag",
    "toch", "resp", "allebei", "er", "d'r", "nauwelijks", "minstens", "minimaal", "krap", "dik", "goed",
    "lang", "meer",
    "vrijdag", "zaterdag", "zondag", "tussen", "richting", "najaar", "lente", "eind", "begin", "half", "weer",
})  # fmt: skip
"""What may stand between the verb or the person and the number."""
MAANDWOORD = frozenset({*MAANDEN, *MAAND_KORT})
SLOT = lui(
    r"(?=[ \t]{0,2}(?:[.,;:)!?\n\"'(/|]|$)|[ ](?:en|maar|of|toen|dus|die|dat|geworden|hoor|alweer|al"
    r"|inmiddels|"
    r"volgens|schat|à|denk|geloof|haha|als|nu|ofzo|afgelopen|vorige?|morgen|meer|dement|gehuwd|weduwe|alle"
    r"enstaand|zit|woont|zegt|dacht|oud|jong|plus|jaren|lentes|door|met|bij"
    r"|riep|in (?:januari|"
    r"februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\b)(?![.,]\d)(?!:\d)"
)
"""What stands behind an age, and not behind a count."""
GEEN = lui(
    r"[ ]?(?:%|€|euro|uur|minuten|keer|meter|cm\b|mm\b|m\b|kg\b|mg\b|ml\b|km\b|kilo|dagen|weken|maanden|"
    r"jaar (?:lang|geleden|later|getrouwd|samen|in dienst|werkzaam|ervaring|gewerkt|cel|na|eerder)|januari"
    r"|februari|maart|"
    r"april|mei|juni|juli|augustus|september|oktober|november|december|graden|procent|stuks|punten)|"
    r"[-/.:]\d|[a-z]\d"
)
"""What a number counts, so that it is no age."""
_EEN = "(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_RIJ = lui(
    rf"(?:(?:,| en| of|,? à| a| tot| &| \+) (?:[1-9]\d?|(?:{_EEN}[eë]n)?{TIENTAL}|(?:der|veer|vijf|zes|zev"
    rf"en|acht"
    rf"|negen)tien|"
    rf"tien|elf|twaalf|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?: (?:jaar|jr\.?)(?: oud)?)?(?![\w"
    rf",.-]\d|\w))+"
)


def verder(tekst: str, eind: int) -> int:
    """The end of a row of ages: "16, 17", "26 en 24", "45 à 50 jaar", "16 of 17"."""
    rij = _RIJ.match(tekst, eind)
    return rij.end() if rij and not GEEN.match(tekst, rij.end()) else eind
