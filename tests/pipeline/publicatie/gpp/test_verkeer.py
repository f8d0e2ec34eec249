# SPDX-License-Identifier: EUPL-1.2
"""TLS, waiting, the token and the headers: what holds for every request."""

from __future__ import annotations

import logging
import pickle
import ssl
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from pipeline.fouten import GebruiksFout
from pipeline.profiel.model import Medewerker
from pipeline.publicatie.gpp.audit import Audit, audit_van
from pipeline.publicatie.gpp.fouten import BankFout, Tijdelijk
from pipeline.publicatie.gpp.herhaling import Herhaling, gevraagde_wacht
from pipeline.publicatie.gpp.sleutel import DIENST, VARIABELE, Sleutel, lees_sleutel
from pipeline.publicatie.gpp.verkeer import Verkeer, Verzoek, tls
from tests.pipeline.publicatie.gpp.conftest import Weg, certificaten
from tests.pipeline.publicatie.gpp.nepbank import SLEUTEL, STORINGEN, Nepbank

AUDIT = Audit("communicatie", "adviseur financiën & communicatie")


def verkeer(adres: str, gewacht: list[float], pogingen: int = 3) -> Verkeer:
    """A connection that does not really wait."""
    herhaling = Herhaling(pogingen=pogingen, antwoord=5.0)
    return Verkeer(adres, Sleutel(SLEUTEL), AUDIT, gewacht.append, herhaling, certificaten())


def test_certificates_are_checked() -> None:
    context = tls()
    assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_bank_without_tls_at_a_tls_address_is_told(bank: Nepbank) -> None:
    gewacht: list[float] = []
    adres = bank.adres.replace("http:", "https:")
    with verkeer(adres, gewacht) as v, pytest.raises(BankFout, match="verbinding") as fout:
        v.vraag(Verzoek("GET", "/publicaties", "lezen"), bytes)
    assert len(gewacht) == 2 and bank.verzoeken == [] and SLEUTEL not in str(fout.value)


def test_a_certificate_that_is_not_trusted_stops_at_once(
    bank: Nepbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    import httpx

    def weiger(*_: object, **__: object) -> None:
        raise httpx.ConnectError("ssl") from ssl.SSLCertVerificationError(1, "CERTIFICATE_VERIFY_FAILED")

    gewacht: list[float] = []
    monkeypatch.setattr(httpx.Client, "send", weiger)
    with verkeer(bank.adres, gewacht) as v, pytest.raises(BankFout, match="certificaat"):
        v.vraag(Verzoek("GET", "/publicaties", "lezen"), bytes)
    assert gewacht == []


def test_nothing_listens(bank: Nepbank) -> None:
    bank.dicht()
    gewacht: list[float] = []
    with verkeer(bank.adres, gewacht, 4) as v, pytest.raises(BankFout, match="opnieuw uit"):
        v.vraag(Verzoek("GET", "/publicaties", "lezen"), bytes)
    assert gewacht == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("koppen", "wacht"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 0 "}, 0.0),
        ({"retry-after": "Mon, 15 Jun 2026 10:00:30 GMT", "date": "Mon, 15 Jun 2026 10:00:00 GMT"}, 30.0),
        ({"retry-after": "Mon, 15 Jun 2026 09:00:00 GMT", "date": "Mon, 15 Jun 2026 10:00:00 GMT"}, 0.0),
        ({"retry-after": "Mon, 15 Jun 2026 10:00:30 GMT"}, None),
        ({"retry-after": "straks"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "9" * 400}, None),
        ({}, None),
    ],
)
def test_retry_after(koppen: dict[str, str], wacht: float | None) -> None:
    assert gevraagde_wacht(koppen) == wacht


def test_the_bank_is_given_the_time_that_it_asks(weg: Weg) -> None:
    weg.stoor("status_429", 2, 2)
    weg.breng()
    assert weg.gewacht == [7.0, 7.0]


def test_too_long_is_not_waited() -> None:
    herhaling = Herhaling(geduld=300)
    with pytest.raises(BankFout, match="later opnieuw"):
        herhaling.wacht(Tijdelijk("zij is druk", 3600.0), 1.0)
    assert herhaling.wacht(Tijdelijk("zij is druk", 299.0), 1.0) == 299.0


def test_the_waits_grow_and_end() -> None:
    assert list(Herhaling(pogingen=7, langste=10).wachttijden()) == [1, 2, 4, 8, 10, 10, None]


def test_no_redirect_is_followed(weg: Weg) -> None:
    weg.stoor("status_302", 0)
    with pytest.raises(BankFout, match="verwijst door"):
        weg.breng()
    assert len(weg.bank.verzoeken) == 1


def test_every_request_has_the_audit_headers(weg: Weg) -> None:
    weg.breng()
    for koppen in weg.bank.koppen:
        assert koppen["Audit-User-ID"] == "communicatie"
        assert koppen["Audit-User-Representation"] == "communicatieadviseur"
        assert koppen["Audit-Remarks"].startswith("Lakmoes: ")


def test_headers_are_ascii_on_one_line() -> None:
    koppen = Audit("a", "adviseur\nfinanciën\r\nX: y").koppen("zoeken")
    assert koppen["Audit-User-Representation"] == "adviseur financien X: y"
    assert Audit("a", "☃").koppen("x")["Audit-User-Representation"] == "onbekend"


def test_who_acts_is_in_the_profile() -> None:
    from pipeline.dossier.profielen import laad_profiel

    profiel = laad_profiel("voorbeeld")[0]
    assert isinstance(profiel.medewerkers[0], Medewerker)
    assert audit_van(profiel, "communicatie").functie == "communicatieadviseur"
    for als, zin in ((None, "--als"), ("vreemd", "kent deze medewerker niet")):
        with pytest.raises(GebruiksFout, match=zin):
            audit_van(profiel, als)


# -- the token ------------------------------------------------------------------------------------


def test_the_token_comes_from_the_environment_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=lambda *_: "uit-de-bos"))
    assert lees_sleutel({VARIABELE: " uit-de-omgeving\n"}, "https://bank").kop() == "Token uit-de-omgeving"
    assert lees_sleutel({}, "https://bank").kop() == "Token uit-de-bos"


def test_the_keyring_is_asked_for_this_bank_only(monkeypatch: pytest.MonkeyPatch) -> None:
    gevraagd: list[tuple[str, str]] = []

    def get_password(dienst: str, wie: str) -> None:
        gevraagd.append((dienst, wie))

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=get_password))
    with pytest.raises(GebruiksFout, match=VARIABELE):
        lees_sleutel({}, "https://bank")
    assert gevraagd == [(DIENST, "https://bank")]


def test_a_keyring_that_breaks_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def breek(*_: str) -> None:
        raise RuntimeError("geheim")

    for module in (None, SimpleNamespace(get_password=breek)):
        monkeypatch.setitem(sys.modules, "keyring", module)
        with pytest.raises(GebruiksFout) as fout:
            lees_sleutel({VARIABELE: "  "}, "https://bank")
        assert "geheim" not in str(fout.value)


@pytest.mark.parametrize("waarde", ["Token abc", "a\nb", "a\r\nX: y", "é", "a" * 501, "a b"])
def test_a_token_with_odd_characters_is_refused_without_showing_it(waarde: str) -> None:
    with pytest.raises(GebruiksFout) as fout:
        Sleutel(waarde)
    assert waarde not in str(fout.value)


def test_the_token_does_not_show_itself() -> None:
    sleutel = Sleutel(SLEUTEL)
    assert SLEUTEL not in repr(sleutel) + str(sleutel) + f"{sleutel!r}"
    with pytest.raises(TypeError):
        pickle.dumps(sleutel)


@pytest.mark.parametrize("soort", [*filter(None, STORINGEN)])
def test_the_token_is_in_no_log_error_or_file(
    weg: Weg, soort: str, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    weg.stoor(soort, 3, None)
    try:
        weg.breng(pogingen=2)
    except (BankFout, Tijdelijk) as fout:
        tekst = f"{fout} {fout!r} {fout.__context__!r} {fout.__cause__!r}"
        assert SLEUTEL not in tekst
    assert SLEUTEL not in caplog.text
    for pad in tmp_path.rglob("*"):
        assert not pad.is_file() or SLEUTEL.encode() not in pad.read_bytes()


def test_an_answer_that_never_ends_is_cut_off(bank: Nepbank) -> None:
    bank.categorieen = {f"https://x/{nr}": "be4e21c2-0be5-4616-945e-1f101b0c0e6d" for nr in range(3000)}
    bank.paginagrootte, bank.spec = 3000, None
    gewacht: list[float] = []
    verzoek = Verzoek("GET", "/informatiecategorieen", "lezen", hoogstens=1000)
    with verkeer(bank.adres, gewacht, 2) as v, pytest.raises(BankFout, match="groter"):
        v.vraag(verzoek, bytes)


def test_the_field_that_is_wrong_is_named_and_its_value_is_not(weg: Weg) -> None:
    weg.stoor("status_400", 3)
    with pytest.raises(BankFout, match="officieleTitel") as fout:
        weg.breng()
    assert "Geheim" not in str(fout.value)


def test_without_tls_no_proxy_sees_the_token(weg: Weg, monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(naam, "http://127.0.0.1:9")
    weg.breng()
    assert weg.gewacht == []


def test_an_address_where_no_bank_is_names_the_setting(bank: Nepbank) -> None:
    gewacht: list[float] = []
    with verkeer(f"{bank.adres}/elders", gewacht) as v, pytest.raises(BankFout, match="gpp_adres"):
        v.vraag(Verzoek("GET", "/publicaties/x", "lezen"), bytes)
