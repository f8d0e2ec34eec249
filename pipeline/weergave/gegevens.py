# SPDX-License-Identifier: EUPL-1.2
"""What a template may be filled with: plain dict, list and str, every character printable.

Braces in the data are swapped for private characters during the filling, so that a name such as
``{{ x }}`` is printed as it stands and is never taken for a tag.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.fouten import SjabloonFout

OPEN, DICHT = "\U0010ff01", "\U0010ff02"
"""Stand-ins for ``{`` and ``}`` of the data while a template is being filled."""

MERK_OPEN, MERK_DICHT = "\U0010ff03", "\U0010ff04"
"""Around the number of a paragraph of the template, while it is being filled."""

_ONAFDRUKBAAR = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0010ff01-\U0010ff04\U0010fffe\U0010ffff]"
)


def onafdrukbaar(tekst: str) -> re.Match[str] | None:
    """The first character that a document cannot hold: a control character or a lone surrogate."""
    return _ONAFDRUKBAAR.search(tekst)


def veilig(waarde: object, sjabloon: str, pad: str = "") -> object:
    """A copy of the data for filling, braces swapped.

    Raises SjabloonFout with the path of the field for anything but dict, list and str, and for
    characters that cut a document off in silence. Holds no value of the data.
    """
    if isinstance(waarde, str):
        return _tekst(waarde, sjabloon, pad)
    if isinstance(waarde, Mapping):
        return {_sleutel(k, sjabloon, pad): veilig(v, sjabloon, _onder(pad, k)) for k, v in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [veilig(v, sjabloon, f"{pad}[{nr}]") for nr, v in enumerate(waarde)]
    soort = "leeg (None)" if waarde is None else f"van het type {type(waarde).__name__}"
    raise SjabloonFout(f"{sjabloon}: het veld {pad} is {soort}; geef tekst, een lijst of een groep velden.")


def _tekst(waarde: str, sjabloon: str, pad: str) -> str:
    fout = onafdrukbaar(waarde)
    if fout is not None:
        code = f"U+{ord(fout.group()):04X}"
        raise SjabloonFout(
            f"{sjabloon}: het veld {pad} bevat op plaats {fout.start() + 1} het onafdrukbare teken {code}; "
            "haal dat teken weg uit de gegevens."
        )
    return waarde.replace("{", OPEN).replace("}", DICHT)


def _onder(pad: str, sleutel: object) -> str:
    return f"{pad}.{sleutel}" if pad else f"{sleutel}"


def _sleutel(sleutel: object, sjabloon: str, pad: str) -> str:
    if not isinstance(sleutel, str) or not sleutel.isidentifier():
        raise SjabloonFout(f"{sjabloon}: onder {pad or 'de gegevens'} staat een veld zonder geldige naam.")
    return sleutel
