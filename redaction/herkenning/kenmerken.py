# SPDX-License-Identifier: EUPL-1.2
"""The notations of a number, date or address that is known to belong to someone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from redaction.herkenning.datumvorm import dag_van
from redaction.herkenning.lui import lui
from redaction.herkenning.tekens import MAAND_KORT, MAANDEN, in_woorden
from redaction.model import Soort

_SCHEIDING = r"[ .\-/()\t\u2013]{0,3}\n?"
_LANDCODE = lui(r"^(?:\+|00)31\(?0?\)?|^0")
_ADRES = lui(r"^(?P<straat>[^,\n]*?\d+[^,\n]*?)[,\n]+\s*(?P<rest>.*)$", re.DOTALL)
_NUMMER = lui(r"^(?P<straat>.*[^\W\d].*?)\s+(?P<nummer>[1-9]\d{0,2})\s*-?\s*(?P<erbij>[A-Za-z]?)$")
_HOOGTE = r"(?:een|één|twee|drie|vier|vijf|zes|[1-9]|I{1,3}|IV)"
_VERDIEPING = rf"(?:[ \t-](?:{_HOOGTE}[ \t-])?(?:hoog|boven|beneden|bis|huis)(?!\w))?"
_POSTCODE = lui(r"\b([1-9]\d{3}) ?([A-Za-z]{2})\b")


def kenmerkvormen(soort: Soort, waarde: str) -> tuple[str, ...]:
    """The usual notations of one value, the value itself first."""
    maker = _MAKERS.get(soort)
    extra = maker(waarde) if maker else ()
    return tuple(dict.fromkeys(v for v in (waarde.strip(), *extra) if v))


def kenmerkpatroon(soort: Soort, waarde: str) -> str:
    """A regex (for small letters and capitals alike) that finds the value in any notation."""
    if soort == "telefoon":
        return _telefoonpatroon(waarde)
    dag = dag_van(waarde) if soort in {"geboortedatum", "datum"} else None
    if soort == "adres":
        vormen = "|".join(_met_wit(v) for v in sorted(kenmerkvormen(soort, waarde), key=len, reverse=True))
        return rf"(?:{vormen}){_VERDIEPING}"
    if dag or soort not in _AANEEN:
        return "|".join(_met_wit(v) for v in sorted(kenmerkvormen(soort, waarde), key=len, reverse=True))
    return _SCHEIDING.join(re.escape(c) for c in waarde if c.isalnum())


_AANEEN = frozenset({"bsn", "iban", "kenteken", "kvk", "agb", "big", "nummer", "postcode"})


def _met_wit(waarde: str) -> str:
    delen = [re.escape(d) for d in re.split(r"[\s,]+", waarde) if d]
    return r"[\s,]{1,3}".join(delen)


def _cijfers(waarde: str) -> str:
    return "".join(c for c in waarde if c.isdigit())


def _bsn(waarde: str) -> Iterator[str]:
    c = _cijfers(waarde)
    delen = (c[:3], c[3:6], c[6:]) if len(c) == 9 else (c[:2], c[2:5], c[5:])
    yield from (teken.join(delen) for teken in ("", ".", " ", "-"))
    if len(c) == 9:
        yield f"{c[:4]}.{c[4:6]}.{c[6:]}"


def _iban(waarde: str) -> Iterator[str]:
    kern = "".join(x for x in waarde.upper() if x.isalnum())
    yield kern
    yield from (teken.join(kern[i : i + 4] for i in range(0, len(kern), 4)) for teken in (" ", "."))


def _abonnee(waarde: str) -> str:
    schoon = "".join(c for c in waarde if c.isdigit() or c in "+()")
    return _cijfers(_LANDCODE.sub("", schoon))


def _telefoon(waarde: str) -> Iterator[str]:
    kern = _abonnee(waarde)
    net = 1 if kern.startswith("6") else 2
    voor, rest = kern[:net], kern[net:]
    paren = " ".join(rest[i : i + 2] for i in range(0, len(rest), 2))
    drie = " ".join(filter(None, (rest[:3], rest[3:5], rest[5:])))
    for nummer in dict.fromkeys((rest, paren, drie)):
        yield from (f"0{voor}{teken}{nummer}" for teken in ("", "-", " - ", " "))
        yield from (
            f"{land}{voor}{teken}{nummer}"
            for land in ("+31", "+31 ", "+31 (0)", "0031", "0031 ")
            for teken in ("", " ")
        )


def _telefoonpatroon(waarde: str) -> str:
    kern = _abonnee(waarde)
    return rf"(?:(?:\+|00)31{_SCHEIDING}0?|\(?0){_SCHEIDING}" + _SCHEIDING.join(kern)


def _datum(waarde: str) -> Iterator[str]:
    dag = dag_van(waarde)
    return datumvormen(dag) if dag else iter(())


def datumvormen(dag: date) -> Iterator[str]:
    """One day in digits and in words."""
    d, m, j = dag.day, dag.month, dag.year
    for teken in ("-", "/", "."):
        yield from (teken.join(delen) for delen in (
            (f"{d:02}", f"{m:02}", f"{j}"), (f"{d}", f"{m}", f"{j}"), (f"{d:02}", f"{m:02}", f"{j % 100:02}"),
            (f"{d}", f"{m}", f"{j % 100:02}"), (f"{j}", f"{m:02}", f"{d:02}"),
        ))  # fmt: skip
    lang = MAANDEN[m - 1]
    kort = [k for k in (*MAAND_KORT, "mrt") if lang.startswith(k) or (k == "mrt" and m == 3)]
    for maand in dict.fromkeys([lang, *kort, *(f"{k}." for k in kort)]):
        yield from (f"{getal} {maand} {j}" for getal in (f"{d}", f"{d:02}"))
    yield f"{j}{m:02}{d:02}"
    yield f"{d:02}{m:02}{j}"


def _postcode(waarde: str) -> Iterator[str]:
    for gevonden in _POSTCODE.finditer(waarde):
        cijfers, letters = gevonden[1], gevonden[2].upper()
        yield from (f"{cijfers} {letters}", f"{cijfers}{letters}", f"{cijfers}{letters.lower()}")


def _adres(waarde: str) -> Iterator[str]:
    gevonden = _ADRES.match(waarde.strip())
    straat = gevonden["straat"].strip() if gevonden else waarde.strip()
    yield straat
    yield re.sub(r"(\d)\s*-?\s*([A-Za-z])$", r"\1\2", straat)
    yield re.sub(r"(\d)\s*-?\s*([A-Za-z])$", r"\1 \2", straat)
    yield from _huisnummer_in_woorden(straat)
    if gevonden:
        yield re.sub(r"[,\s]+", " ", waarde).strip()
        yield _POSTCODE.sub(r"\1\2", waarde)
    yield from _postcode(waarde)


def _huisnummer_in_woorden(straat: str) -> Iterator[str]:
    """ "Lindelaan nummer veertien" and "Lindelaan nr. 14" for "Lindelaan 14"."""
    gevonden = _NUMMER.match(straat)
    if gevonden is None:
        return
    erbij = gevonden["erbij"]
    for getal in (gevonden["nummer"], *in_woorden(int(gevonden["nummer"]))):
        slot = [getal] if not erbij else [f"{getal}{erbij}", f"{getal} {erbij}", getal]
        for einde in slot:
            yield from (f"{gevonden['straat']}{tussen}{einde}" for tussen in _TUSSEN_NUMMER)


_TUSSEN_NUMMER = (" ", " nummer ", " huisnummer ", " nr. ", " nr ", " no. ")


def _kenteken(waarde: str) -> Iterator[str]:
    kern = "".join(c for c in waarde if c.isalnum())
    yield from (kern, kern.upper(), kern.lower())


def _aaneen(waarde: str) -> Iterator[str]:
    yield "".join(c for c in waarde if c.isalnum())


_MAKERS: dict[str, Callable[[str], Iterator[str]]] = {
    "bsn": _bsn, "iban": _iban, "telefoon": _telefoon, "geboortedatum": _datum, "datum": _datum,
    "postcode": _postcode, "adres": _adres, "kenteken": _kenteken, "nummer": _aaneen, "kvk": _aaneen,
    "agb": _aaneen, "big": _aaneen,
}  # fmt: skip
