# SPDX-License-Identifier: EUPL-1.2
"""Requests to the bank: TLS, token, audit headers, one attempt or several. The only place that knows httpx.

No redirect is followed and no address from an answer is used: the token goes to the bank and nowhere else.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from pipeline.publicatie.gpp.audit import Audit
from pipeline.publicatie.gpp.fouten import BankFout, Tijdelijk
from pipeline.publicatie.gpp.herhaling import Herhaling, gevraagde_wacht
from pipeline.publicatie.gpp.sleutel import Sleutel

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
API = "/api/v2"
_GROOTSTE = 20_000_000
_TIJDELIJK = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Verzoek:
    """One request: ``doet`` tells the log of the bank what it is for, ``pad`` comes after ``/api/v2``."""

    methode: str
    pad: str
    doet: str
    vraag: Mapping[str, str] = field(default_factory=dict)
    json: Mapping[str, Any] | None = None
    bestand: tuple[str, bytes] | None = None
    hoogstens: int = _GROOTSTE
    wacht_op: frozenset[int] = frozenset()
    """Statuses that mean for this request: not yet."""


class Verkeer:
    """A connection to one bank, as a context manager. ``slaap`` waits that many seconds.

    ``certificaten`` are whom to trust; by default ``tls()``.
    """

    def __init__(
        self,
        adres: str,
        sleutel: Sleutel,
        audit: Audit,
        slaap: Callable[[float], None],
        herhaling: Herhaling,
        certificaten: ssl.SSLContext | None = None,
    ) -> None:
        import httpx

        self._basis, self._sleutel, self._audit = adres.rstrip("/") + API, sleutel, audit
        self._slaap, self._herhaling = slaap, herhaling
        verify = certificaten or tls()
        self._client = httpx.Client(
            verify=verify,
            timeout=herhaling.antwoord,
            follow_redirects=False,
            trust_env=adres.startswith("https:"),  # without TLS no proxy may see the token
        )

    def __enter__(self) -> Verkeer:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def vraag(self, verzoek: Verzoek, lees: Callable[[bytes], T]) -> T:
        """Ask until it works; only for what may be asked twice. Raises BankFout."""
        return self.herhaal(lambda: self.eens(verzoek, lees))

    def herhaal(self, doe: Callable[[], T]) -> T:
        """Do ``doe`` again while it raises Tijdelijk, with growing waits. Raises BankFout at the end."""
        for gepland in self._herhaling.wachttijden():
            try:
                return doe()
            except Tijdelijk as fout:
                self._slaap(self._herhaling.wacht(fout, gepland))
        raise AssertionError("the last wait raises")

    def eens(self, verzoek: Verzoek, lees: Callable[[bytes], T]) -> T:
        """One attempt. Raises Tijdelijk when the outcome is unknown, BankFout when the bank refuses."""
        with _vertaald():
            antwoord = self._client.send(self._bouw(verzoek), stream=True)
            try:
                status, koppen, inhoud = antwoord.status_code, antwoord.headers, _inhoud(antwoord, verzoek)
            finally:
                antwoord.close()
        if status in _TIJDELIJK or status in verzoek.wacht_op:
            raise Tijdelijk(f"zij antwoordt met status {status}", gevraagde_wacht(koppen))
        if not 200 <= status < 300:
            raise weigering(verzoek, status, inhoud)
        try:
            return lees(inhoud)
        except (ValueError, RecursionError):
            raise Tijdelijk("haar antwoord is niet te lezen") from None

    def _bouw(self, verzoek: Verzoek) -> httpx.Request:
        koppen = {
            **self._audit.koppen(verzoek.doet),
            "Authorization": self._sleutel.kop(),
            "Accept": "application/json, application/octet-stream",
            "Accept-Encoding": "identity",
        }
        extra: dict[str, Any] = {}
        if verzoek.bestand is not None:
            naam, inhoud = verzoek.bestand
            extra["files"] = {"inhoud": (naam, inhoud, "application/octet-stream")}
        elif verzoek.json is not None:
            extra["json"] = verzoek.json
        return self._client.build_request(
            verzoek.methode, self._basis + verzoek.pad, params=dict(verzoek.vraag), headers=koppen, **extra
        )


def tls() -> ssl.SSLContext:
    """Certificates are checked: against those of the system and those that come with certifi."""
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    return context


def _inhoud(antwoord: httpx.Response, verzoek: Verzoek) -> bytes:
    delen, totaal = [], 0
    for deel in antwoord.iter_raw():
        totaal += len(deel)
        if totaal > verzoek.hoogstens:
            raise Tijdelijk("haar antwoord is groter dan het kan zijn")
        delen.append(deel)
    return b"".join(delen)


@contextmanager
def _vertaald() -> Iterator[None]:
    """Errors of the network as our own; their text stays out, it may hold an address or a header."""
    import httpx

    try:
        yield
    except httpx.TimeoutException:
        raise Tijdelijk("zij antwoordt niet op tijd") from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as fout:
        if _certificaat(fout):
            raise BankFout(
                "het certificaat van de publicatiebank is niet te vertrouwen, dus er is niets verstuurd;"
                " controleer publicatie.gpp_adres in het profiel, of laat de beheerder het certificaat"
                " van uw organisatie op deze computer zetten"
            ) from None
        raise Tijdelijk("de verbinding komt niet tot stand of breekt af") from None


def _certificaat(fout: BaseException | None) -> bool:
    while fout is not None:
        if isinstance(fout, ssl.SSLCertVerificationError):
            return True
        fout = fout.__cause__ or fout.__context__
    return False


def weigering(verzoek: Verzoek, status: int, inhoud: bytes) -> BankFout:
    """Why the bank says no, as a sentence for this status."""
    if status in (401, 403):
        return BankFout(
            "de publicatiebank accepteert de sleutel niet, of die mag dit niet; vraag de beheerder van de"
            " bank om een sleutel die mag lezen en schrijven",
            status,
        )
    if 300 <= status < 400:
        return BankFout(
            "de publicatiebank verwijst door naar een ander adres en dat volgt Lakmoes niet; zet het"
            " juiste adres in het profiel bij publicatie.gpp_adres",
            status,
        )
    if status == 404:
        return BankFout(
            "op het adres van de publicatiebank is niet wat Lakmoes daar zoekt (status 404); controleer"
            " publicatie.gpp_adres in het profiel",
            status,
        )
    velden = ", ".join(_velden(verzoek, inhoud))
    over = f" (velden: {velden})" if velden else ""
    return BankFout(
        f"de publicatiebank weigert bij het {verzoek.doet} (status {status}){over}; laat de beheerder van"
        " de bank meekijken",
        status,
    )


def _velden(verzoek: Verzoek, inhoud: bytes) -> Iterator[str]:
    """The fields of our own request that the answer names; nothing else of the answer is repeated."""
    try:
        data = json.loads(inhoud)
    except (ValueError, RecursionError):
        return
    tekst = json.dumps(data) if isinstance(data, dict) else ""
    for veld in sorted({*(verzoek.json or {}), *(["inhoud"] if verzoek.bestand else [])}):
        if f'"{veld}"' in tekst:
            yield veld
