# SPDX-License-Identifier: EUPL-1.2
"""A bank on localhost that keeps state like the real one, holds requests to the API, and fails on demand."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

from tests.pipeline.publicatie.gpp import tabel
from tests.pipeline.publicatie.gpp.spec import Spec

SLEUTEL = "geheim-0123456789"
MOMENT = "2026-06-15T10:00:00+02:00"
ORGANISATIE = "https://identifier.overheid.nl/tooi/id/gemeente/gm0344"
API = "/api/v2"


@dataclass
class Deel:
    """One expected part of a file."""

    uuid: str
    volgnummer: int
    omvang: int
    inhoud: bytes | None = None


@dataclass
class Fout:
    """A fault from request ``vanaf`` (0 is the first) for ``keer`` requests; None is until it is healed."""

    soort: str
    vanaf: int
    keer: int | None = 1

    def raakt(self, nr: int) -> bool:
        """Whether this request is hit."""
        return nr >= self.vanaf and (self.keer is None or nr < self.vanaf + self.keer)


@dataclass
class Weigering(Exception):
    """An answer that is no success."""

    status: int
    body: dict[str, Any] = field(default_factory=dict)


class Nepbank:
    """State, rules, faults; ``adres`` is where it listens."""

    def __init__(self, spec: Spec | None = None, deelgrootte: int = 400, paginagrootte: int = 2) -> None:
        self.spec, self.deelgrootte, self.paginagrootte = spec, deelgrootte, paginagrootte
        self.slot = threading.RLock()
        self.publicaties: dict[str, dict[str, Any]] = {}
        self.documenten: dict[str, dict[str, Any]] = {}
        self.delen: dict[str, list[Deel]] = {}
        self.organisaties = {ORGANISATIE: str(uuid4())}
        self.categorieen: dict[str, str] = {}
        self.verzoeken: list[tuple[str, str]] = []
        self.koppen: list[dict[str, str]] = []
        self.overtredingen: list[str] = []
        self.openbaar_gemaakt: list[tuple[str, dict[str, bytes]]] = []
        self.meteen_openbaar = 0
        self.meeste_samen = 0
        self.fouten: list[Fout] = []
        self.bezig = 0
        self.bewerk = lambda naam, inhoud: inhoud
        self._server: ThreadingHTTPServer | None = None
        self._poort = 0
        self.open()

    @property
    def adres(self) -> str:
        """The address for the profile."""
        return f"http://127.0.0.1:{self._poort}"

    def open(self) -> None:
        """Listen (again, at the same port)."""
        if self._server is None:
            self._server = _Server(("127.0.0.1", self._poort), _Behandelaar)
            self._server.bank = self
            self._poort = self._server.server_address[1]
            threading.Thread(target=self._server.serve_forever, args=(0.005,), daemon=True).start()

    def dicht(self) -> None:
        """Listen no more: a next connection is refused."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def genees(self) -> None:
        """No faults any more, and everything that was under way is done."""
        self.fouten.clear()
        self.open()
        rust = threading.Event()
        for _ in range(4000):
            if self.bezig == 0:
                return
            rust.wait(0.005)
        raise AssertionError("the server does not come to rest")

    def inhoud(self, document: str) -> bytes:
        """The bytes of a document as a reader gets them."""
        heel = b"".join(d.inhoud or b"" for d in self.delen[document])
        return bytes(self.bewerk(self.documenten[document]["bestandsnaam"], heel))

    def compleet(self, document: str) -> bool:
        """Whether every part is there."""
        return all(d.inhoud is not None for d in self.delen[document])

    # -- what the API does ------------------------------------------------------------------------

    def doe(self, methode: str, pad: str, vraag: dict[str, str], body: Any) -> tuple[int, Any]:
        """One request on the state; raises Weigering."""
        with self.slot:
            delen = pad.strip("/").split("/")
            if delen[0] in ("organisaties", "informatiecategorieen"):
                return 200, self._lijst(self._gegevens(delen[0]), vraag, ("identifier",))
            if delen[0] == "publicaties":
                return self._publicaties(methode, delen[1:], vraag, body)
            return self._documenten(methode, delen[1:], vraag, body)

    def _gegevens(self, soort: str) -> list[dict[str, Any]]:
        bron = self.organisaties if soort == "organisaties" else self.categorieen
        extra = {"oorsprong": "gemeentelijst"} if soort == "organisaties" else {"order": 1}
        return [{"uuid": u, "identifier": i, "naam": "naam", **extra} for i, u in bron.items()]

    def _lijst(self, alle: list[dict[str, Any]], vraag: dict[str, str], filters: tuple[str, ...]) -> Any:
        for naam in filters:
            if naam in vraag:
                alle = [x for x in alle if x[naam] == vraag[naam]]
        nr = int(vraag.get("page", "1"))
        begin = (nr - 1) * self.paginagrootte
        if nr > 1 and begin >= len(alle):
            raise Weigering(404)
        verder = begin + self.paginagrootte < len(alle)
        return {
            "count": len(alle),
            "next": f"http://elders.example/?page={nr + 1}" if verder else None,
            "previous": None,
            "results": alle[begin : begin + self.paginagrootte],
        }

    def _publicaties(
        self, methode: str, delen: list[str], vraag: dict[str, str], body: Any
    ) -> tuple[int, Any]:
        if not delen and methode == "GET":
            gezocht = [
                p
                for p in self.publicaties.values()
                if any(
                    k["kenmerk"] == vraag.get("kenmerk", k["kenmerk"])
                    and k["bron"] == vraag.get("bron", k["bron"])
                    for k in p["kenmerken"]
                )
            ]
            return 200, self._lijst(gezocht, vraag, ())
        if not delen:
            return 201, self._nieuwe_publicatie(body)
        if delen[0] not in self.publicaties:
            raise Weigering(404)
        if methode == "DELETE":
            for uuid in [u for u, d in self.documenten.items() if d["publicatie"] == delen[0]]:
                del self.documenten[uuid], self.delen[uuid]
            del self.publicaties[delen[0]]
            return 204, None
        if methode == "PATCH":
            self._wijzig(self.publicaties[delen[0]], body)
        return 200, self.publicaties[delen[0]]

    def _nieuwe_publicatie(self, body: dict[str, Any]) -> dict[str, Any]:
        status = body.get("publicatiestatus", "gepubliceerd")
        if status == "ingetrokken":
            raise Weigering(400, {"publicatiestatus": ["kan niet"]})
        self.meteen_openbaar += status == "gepubliceerd"
        uuid = str(uuid4())
        leeg = {"publisher": None, "verantwoordelijke": None, "opsteller": None, "informatieCategorieen": []}
        self.publicaties[uuid] = {**_PUBLICATIE, **leeg, "kenmerken": [], **body, "uuid": uuid}
        self.publicaties[uuid]["publicatiestatus"] = status
        return self.publicaties[uuid]

    def _wijzig(self, p: dict[str, Any], body: dict[str, Any]) -> None:
        was, wordt = p["publicatiestatus"], body.get("publicatiestatus", p["publicatiestatus"])
        if (was, wordt) not in _OVERGANGEN and was != wordt:
            raise Weigering(400, {"publicatiestatus": ["deze overgang kan niet"]})
        eigen = {u: d for u, d in self.documenten.items() if d["publicatie"] == p["uuid"]}
        samen = {**p, **body}
        if wordt == "gepubliceerd":
            if not samen["publisher"] or not samen["informatieCategorieen"]:
                raise Weigering(400, {"publisher": ["verplicht"]})
            if not all(self.compleet(u) for u in eigen):
                raise Weigering(400, {"non_field_errors": ["een document is niet compleet"]})
        if (was, wordt) == ("concept", "gepubliceerd"):
            foto = {d["bestandsnaam"] + u: self.inhoud(u) for u, d in eigen.items()}
            self.openbaar_gemaakt.append((p["uuid"], foto))
            p["gepubliceerdOp"] = MOMENT
        p.update(body)
        for document in eigen.values():
            document["publicatiestatus"] = wordt
        openbaar = [x for x in self.publicaties.values() if x["publicatiestatus"] == "gepubliceerd"]
        self.meeste_samen = max(self.meeste_samen, len(openbaar))

    def _documenten(
        self, methode: str, delen: list[str], vraag: dict[str, str], body: Any
    ) -> tuple[int, Any]:
        if not delen:
            if methode == "GET":
                return 200, self._lijst(list(self.documenten.values()), vraag, ("publicatie",))
            return 201, self._nieuw_document(body)
        uuid = delen[0]
        if uuid not in self.documenten:
            raise Weigering(404)
        if methode == "DELETE":
            del self.documenten[uuid], self.delen[uuid]
            return 204, None
        if delen[1:2] == ["bestandsdelen"]:
            return 200, self._deel(uuid, delen[2], body["inhoud"])
        if delen[1:] == ["download"]:
            if not self.compleet(uuid):
                raise Weigering(409)
            return 200, self.inhoud(uuid)
        return 200, self.documenten[uuid]

    def _nieuw_document(self, body: dict[str, Any]) -> dict[str, Any]:
        publicatie = self.publicaties.get(body["publicatie"])
        if publicatie is None or publicatie["publicatiestatus"] == "ingetrokken":
            raise Weigering(400, {"publicatie": ["kan niet"]})
        uuid, rest, nr = str(uuid4()), body["bestandsomvang"], 0
        delen: list[Deel] = []
        while rest > 0:
            nr += 1
            delen.append(Deel(str(uuid4()), nr, min(rest, self.deelgrootte)))
            rest -= self.deelgrootte
        document = {k: v for k, v in body.items() if k != "aanleveringBestand"}
        self.delen[uuid] = delen
        self.documenten[uuid] = {
            **_DOCUMENT,
            **document,
            "uuid": uuid,
            "publicatiestatus": publicatie["publicatiestatus"],
            "uploadVoltooid": False,
        }
        verwacht = [
            {
                "uuid": d.uuid,
                "url": f"http://elders.example/documenten/{uuid}/bestandsdelen/{d.uuid}",
                "volgnummer": d.volgnummer,
                "omvang": d.omvang,
            }
            for d in reversed(delen)
        ]
        return {**self.documenten[uuid], "aanleveringBestand": "ontvangen", "bestandsdelen": verwacht}

    def _deel(self, uuid: str, deel: str, inhoud: bytes) -> dict[str, Any]:
        gevonden = next((d for d in self.delen[uuid] if d.uuid == deel), None)
        if gevonden is None:
            raise Weigering(404)
        if self.compleet(uuid) or len(inhoud) != gevonden.omvang:
            raise Weigering(400, {"inhoud": ["past niet"]})
        gevonden.inhoud = inhoud
        self.documenten[uuid]["uploadVoltooid"] = self.compleet(uuid)
        return {"documentUploadVoltooid": self.compleet(uuid)}


_OVERGANGEN = {("concept", "gepubliceerd"), ("gepubliceerd", "ingetrokken")}
_PUBLICATIE: dict[str, Any] = {
    "urlPublicatieIntern": "https://bank.voorbeeld.nl/1",
    "urlPublicatieExtern": "https://open.voorbeeld.nl/publicaties/1",
    "diWooInformatieCategorieen": [],
    "onderwerpen": [],
    "verkorteTitel": "",
    "omschrijving": "",
    "eigenaar": {"identifier": "communicatie", "weergaveNaam": "communicatieadviseur"},
    "eigenaarGroep": None,
    "gepubliceerdOp": None,
    "ingetrokkenOp": None,
    "registratiedatum": MOMENT,
    "laatstGewijzigdDatum": MOMENT,
    "datumBeginGeldigheid": None,
    "datumEindeGeldigheid": None,
    "bronBewaartermijn": "",
    "selectiecategorie": "",
    "archiefnominatie": "",
    "archiefactiedatum": None,
    "toelichtingBewaartermijn": "",
}
_DOCUMENT: dict[str, Any] = {
    "gepubliceerdOp": None,
    "ingetrokkenOp": None,
    "registratiedatum": MOMENT,
    "laatstGewijzigdDatum": MOMENT,
    "identifier": "",
    "verkorteTitel": "",
    "kenmerken": [],
    "eigenaar": None,
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    bank: Nepbank

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that left is no news."""


class _Behandelaar(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536
    server: _Server
    timeout = 20

    def log_message(self, *_: object) -> None:
        """Silent."""

    def _alles(self) -> None:
        bank = self.server.bank
        rauw = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        with bank.slot:
            nr = len(bank.verzoeken)
            bank.verzoeken.append((self.command, urlsplit(self.path).path.removeprefix(API)))
            bank.koppen.append(dict(self.headers.items()))
            bank.bezig += 1
        try:
            fout = next((f.soort for f in bank.fouten if f.raakt(nr)), "")
            STORINGEN[fout](self, rauw)
        finally:
            with bank.slot:
                bank.bezig -= 1

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _alles  # noqa: N815

    def verwerk(self, rauw: bytes, knoei: bool = False) -> tuple[int, bytes]:
        """Hold the request to the API and do it; ``knoei`` changes the bytes of a file."""
        bank, deel = self.server.bank, urlsplit(self.path)
        vraag, pad = dict(parse_qsl(deel.query)), deel.path.removeprefix(API)
        if self.headers.get("Authorization") != f"Token {SLEUTEL}":
            return 401, b"{}"
        soort, body = self._lees(rauw)
        bank.overtredingen += tabel.overtredingen(self.command, pad, vraag, self.headers, body)
        if bank.spec is not None:
            bank.overtredingen += bank.spec.verzoek(self.command, deel.path, vraag, self.headers, soort, body)
        if knoei and body and "inhoud" in body:
            body = {"inhoud": bytes(len(body["inhoud"]))}
        try:
            status, uit = bank.doe(self.command, pad, vraag, body)
        except Weigering as nee:
            return nee.status, json.dumps(nee.body).encode()
        if isinstance(uit, bytes):
            return status, bytes(len(uit)) if knoei else uit
        if bank.spec is not None and uit is not None:
            bank.overtredingen += bank.spec.antwoord(self.command, deel.path, status, uit)
        return status, b"" if uit is None else json.dumps(uit).encode()

    def _lees(self, rauw: bytes) -> tuple[str, dict[str, Any] | None]:
        soort = self.headers.get_content_type()
        if not rauw:
            return "", None
        if soort == "application/json":
            return soort, json.loads(rauw)
        grens = b"--" + soort_met_grens(self.headers["Content-Type"])
        velden = {}
        for stuk in rauw.split(grens)[1:-1]:
            kop, _, inhoud = stuk.partition(b"\r\n\r\n")
            velden[kop.split(b'name="', 1)[1].split(b'"', 1)[0].decode()] = inhoud.removesuffix(b"\r\n")
        return soort, velden

    def antwoord(
        self, status: int, inhoud: bytes, extra: dict[str, str] | None = None, tekort: int = 0
    ) -> None:
        """Send it; ``tekort`` bytes are promised and not sent."""
        self.send_response(status)
        for naam, waarde in (extra or {}).items():
            self.send_header(naam, waarde)
        if status != 204:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud[: len(inhoud) - tekort])
        if tekort:
            self.close_connection = True

    def breek(self) -> None:
        """Close without an answer."""
        self.close_connection = True


def soort_met_grens(kop: str) -> bytes:
    """The boundary of multipart/form-data."""
    return kop.split("boundary=", 1)[1].strip('"').encode()


def _goed(b: _Behandelaar, rauw: bytes) -> None:
    b.antwoord(*b.verwerk(rauw))


def _na(b: _Behandelaar, rauw: bytes) -> None:
    b.verwerk(rauw)
    b.breek()


def _500_na(b: _Behandelaar, rauw: bytes) -> None:
    b.verwerk(rauw)
    b.antwoord(500, b"<h1>fout</h1>")


def _afgekapt(b: _Behandelaar, rauw: bytes) -> None:
    status, inhoud = b.verwerk(rauw)
    b.antwoord(status if status != 204 else 200, inhoud or b"0123456789", tekort=max(1, len(inhoud) // 2))


def _rommel(b: _Behandelaar, rauw: bytes) -> None:
    status, _ = b.verwerk(rauw)
    b.antwoord(status if status != 204 else 200, b'{"uuid": ')


def _vorm(b: _Behandelaar, rauw: bytes) -> None:
    status, _ = b.verwerk(rauw)
    b.antwoord(status if status != 204 else 200, b'{"uuid": 3, "results": {}}')


def _traag(b: _Behandelaar, rauw: bytes) -> None:
    b.verwerk(rauw)
    threading.Event().wait(WACHT)
    b.breek()


def _laat(b: _Behandelaar, rauw: bytes) -> None:
    threading.Event().wait(WACHT)
    b.verwerk(rauw)
    b.breek()


def _dicht(b: _Behandelaar, rauw: bytes) -> None:
    b.server.bank.dicht()
    b.breek()


WACHT = 0.25
"""Longer than the client waits in these tests, in seconds."""

STORINGEN: dict[str, Any] = {
    "": _goed,
    "weg_voor": lambda b, _: b.breek(),
    "weg_na": _na,
    "dicht": _dicht,
    "status_500": lambda b, _: b.antwoord(500, b"<h1>fout</h1>"),
    "status_503": lambda b, _: b.antwoord(503, b"", {"Retry-After": "2"}),
    "status_500_na": _500_na,
    "status_429": lambda b, _: b.antwoord(429, b"{}", {"Retry-After": "7"}),
    "traag": _traag,
    "laat": _laat,
    "afgekapt": _afgekapt,
    "rommel": _rommel,
    "vorm": _vorm,
    "knoei": lambda b, rauw: b.antwoord(*b.verwerk(rauw, knoei=True)),
    "status_401": lambda b, _: b.antwoord(401, b"{}"),
    "status_400": lambda b, _: b.antwoord(400, b'{"officieleTitel": ["Geheim te lang"]}'),
    "status_302": lambda b, _: b.antwoord(302, b"", {"Location": "http://elders.example/"}),
}
