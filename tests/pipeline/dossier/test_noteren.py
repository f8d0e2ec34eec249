# SPDX-License-Identifier: EUPL-1.2
"""Adding events: only lines are added, comments and layout stay, and an invalid case is never written."""

from __future__ import annotations

import difflib
import json
import shlex
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dossier import Dossier, DossierFout, open_zegel, schrijf_regel
from pipeline.dossier.bestandsnaam import BESTANDSVELDEN
from pipeline.dossier.invoegen import als_yaml, voeg_toe
from pipeline.dossier.noteren import noteer, soorten
from pipeline.dossier.samenvatting import vat_samen
from pipeline.dossier.yaml_lezen import lees_data
from pipeline.fouten import Afloop, GebruiksFout
from pipeline.zaak.basis import Pad
from tests.pipeline.dossier.hulp import GOED, maak

NU = datetime(2026, 6, 1, 10, 15, tzinfo=UTC)
GEHOORD = {"soort": "gehoord", "moment": "2026-02-03T14:00", "persoon": "client"}


def _toegevoegd(oud: str, nieuw: str) -> list[str]:
    regels = list(difflib.ndiff(oud.splitlines(keepends=True), nieuw.splitlines(keepends=True)))
    assert not [r for r in regels if r.startswith(("-", "?"))]
    return [r[2:] for r in regels if r.startswith("+")]


def test_only_lines_are_added(tmp_path: Path) -> None:
    maak(tmp_path)
    oud = (tmp_path / "zaak.yaml").read_text(encoding="utf-8")
    notitie = noteer(tmp_path, "gehoord", ["persoon=client", "toelichting=thuis: in de kamer"], None, NU)
    nieuw = (tmp_path / "zaak.yaml").read_text(encoding="utf-8")
    assert _toegevoegd(oud, nieuw) == [
        "  - soort: gehoord\n",
        "    moment: 2026-06-01T12:15\n",
        "    persoon: client\n",
        '    toelichting: "thuis: in de kamer"\n',
    ]
    assert nieuw.splitlines()[notitie.regel - 1] == "  - soort: gehoord"
    assert notitie.velden == ("soort", "moment", "persoon", "toelichting")
    assert len(Dossier.open(tmp_path).zaak.gebeurtenissen) == 45


G = "- soort: gehoord"
LAGEN: dict[str, tuple[str, str]] = {
    "no key": ("a: 1\n", "a: 1\ngebeurtenissen:\n  - soort"),
    "no key, no newline": ("a: 1", "a: 1\ngebeurtenissen:\n  - soort"),
    "empty key": ("gebeurtenissen:\nb: 1\n", "gebeurtenissen:\n  - soort"),
    "empty key with comments": ("gebeurtenissen: # hier\n  # later\nb: 1\n", f"# hier\n  {G}"),
    "null": ("gebeurtenissen: ~\nb: 1\n", "gebeurtenissen:\n  - soort"),
    "empty list": ("a: 1\ngebeurtenissen: []", "a: 1\ngebeurtenissen:\n  - soort"),
    "empty list with comment": ("gebeurtenissen: [ ] # niets\nb: 1\n", "gebeurtenissen: # niets\n  - soort"),
    "indentless": ("gebeurtenissen:\n- soort: x\n\n# slot\nb: 1\n", "- soort: x\n- soort: gehoord"),
    "wide dashes": ("gebeurtenissen:\n    -   soort: x\n        y: 1\n", "y: 1\n    - soort: gehoord"),
    "literal block": ("gebeurtenissen:\n  - soort: |\n      x\n\n      y\n\nb: 1\n", f"y\n\n  {G}"),
    "kept block": ("gebeurtenissen:\n  - soort: |+\n      x\n\nb: 1\n", "x\n\n  - soort: gehoord"),
    "folded block at the end": ("gebeurtenissen:\n  - soort: >-\n      x\n      y", "y\n  - soort: gehoord"),
    "many-lined plain": ("gebeurtenissen:\n  - soort: x\n      y # z\nb: 1\n", "y # z\n  - soort: gehoord"),
    "quoted over lines": ("gebeurtenissen:\n  - soort: 'x\n\n      y'\nb: 1\n", "y'\n  - soort: gehoord"),
    "empty last value": ("gebeurtenissen:\n  - soort: x\n    t:\nb: 1\n", "t:\n  - soort: gehoord"),
    "flow item": ("gebeurtenissen:\n  - {soort: x,\n     t: [1, 2]} # z\nb: 1\n", "# z\n  - soort: gehoord"),
    "nested list last": ("gebeurtenissen:\n  - aan:\n      - x\n      - y\nb: 1\n", f"- y\n  {G}"),
    "same name deeper": ("x:\n  gebeurtenissen:\n    - 1\n", "- 1\ngebeurtenissen:\n  - soort"),
    "flow list": ("gebeurtenissen: [{soort: x}, ]\nb: 1\n", '[{soort: x}, {"soort": "gehoord"'),
    "flow root": ("{a: 1, gebeurtenissen: [{s: x}]}\n", '[{s: x}, {"soort": "gehoord"'),
    "flow root without key": ("{a: 1}\n", '{a: 1,\n  "gebeurtenissen": ['),
    "windows line ends": ("a: 1\r\ngebeurtenissen:\r\n  - soort: x\r\nb: 1\r\n", f"x\r\n  {G}\r\n"),
    "byte order mark": ("\ufeffgebeurtenissen:\n  - soort: x\n", "\ufeffgebeurtenissen:"),
}  # fmt: skip


@pytest.mark.parametrize("naam", LAGEN)
def test_layouts_of_yaml(naam: str) -> None:
    oud, verwacht = LAGEN[naam]
    bron = lees_data(oud.encode(), "zaak.yaml")
    nieuw = voeg_toe(bron, GEHOORD)
    assert verwacht in nieuw.data.decode()
    assert nieuw.waarde == {
        **bron.waarde,
        "gebeurtenissen": [*(bron.waarde.get("gebeurtenissen") or []), GEHOORD],
    }
    if not oud.startswith("{") and not {"[", "~"} & {*oud} and oud.endswith("\n"):
        _toegevoegd(oud, nieuw.data.decode())


JSON_LAGEN = (
    '{"a": 1}',
    '{"a": 1, "gebeurtenissen": []}',
    '{\n  "gebeurtenissen": [ ],\n  "a": [1]\n}\n',
    '{"gebeurtenissen": [{"soort": "x"}], "a": {"b": 1}}',
    json.dumps({"a": 1, "gebeurtenissen": [{"soort": "x", "aan": ["y"]}]}, indent=2),
    json.dumps({"gebeurtenissen": [{"soort": "x"}, {"soort": "y"}], "a": 1}, indent="\t"),
    '{"gebeurtenissen": null, "a": 1}',
)


@pytest.mark.parametrize("oud", JSON_LAGEN)
def test_layouts_of_json(oud: str) -> None:
    bron = lees_data(oud.encode(), "zaak.json")
    nieuw = voeg_toe(bron, GEHOORD)
    waarde = json.loads(nieuw.data)
    assert waarde["gebeurtenissen"][-1] == GEHOORD
    assert list(waarde) == list(json.loads(oud)) + ([] if "gebeurtenissen" in oud else ["gebeurtenissen"])


@pytest.mark.parametrize("oud", ["gebeurtenissen: tekst\n", "gebeurtenissen: {a: 1}\n", "a: 1\n...\n"])
def test_what_cannot_be_done_safely_is_refused(oud: str) -> None:
    with pytest.raises(DossierFout, match="kan niet veilig aangevuld worden"):
        voeg_toe(lees_data(oud.encode(), "zaak.yaml"), GEHOORD)


_TEKST = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), max_size=30)


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,6}", fullmatch=True), _TEKST | st.lists(_TEKST, max_size=3), min_size=1
    )
)
def test_any_text_is_written_so_that_it_reads_back(velden: dict[str, object]) -> None:
    tekst = "gebeurtenissen:\n" + als_yaml(velden, "  ")
    assert lees_data(tekst.encode(), "zaak.yaml").waarde == {"gebeurtenissen": [velden]}


def test_evidence_gets_its_hash(tmp_path: Path) -> None:
    maak(tmp_path)
    (tmp_path / "stukken").mkdir()
    (tmp_path / "stukken" / "post bewijs.pdf").write_bytes(b"bewijs")
    woorden = ["document=rapport", "bewijs=stukken\\post bewijs.pdf", "bewijs.url=https://x.example/a"]
    noteer(tmp_path, "procedure_zienswijze_afgerond", woorden, "2026-03-16", NU)
    bewijs = Dossier.open(tmp_path).zaak.gebeurtenissen[-1].bewijs
    assert bewijs is not None
    assert (bewijs.bestand, bewijs.sha256) == ("stukken/post bewijs.pdf", sha256(b"bewijs").hexdigest())
    assert bewijs.url == "https://x.example/a"


SCHOON = {"verificatie": "schoon", "bestanden": {}}


@pytest.mark.parametrize(
    ("meer", "opmerking"),
    [
        ({"verificatie": "lek", "bestanden": {}}, "nog geen openbare versie"),
        (
            {"verificatie": "schoon", "bestanden": {"rapport.pdf": "0" * 64}},
            "staan niet zo in versies/publiek",
        ),
    ],
)
def test_a_build_that_left_no_files_went_along_with_nothing(
    meer: dict[str, object], opmerking: str, tmp_path: Path
) -> None:
    maak(tmp_path)
    gegevens = {"document": "rapport", "doelgroep": "publiek", "versie": "2" * 64, **meer}
    schrijf_regel(tmp_path, "bouw", gegevens, NU, None)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01"]
    notitie = noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU)
    assert opmerking in notitie.opmerkingen[0]
    assert Dossier.open(tmp_path).zaak.gebeurtenissen[-1].model_dump()["versie"] is None


def test_an_earlier_clean_build_counts_after_one_that_leaked(tmp_path: Path) -> None:
    maak(tmp_path)
    for versie, uitslag in (("2", "schoon"), ("3", "lek")):
        gegevens = {"document": "rapport", "doelgroep": "publiek", "versie": versie * 64}
        schrijf_regel(tmp_path, "bouw", gegevens | SCHOON | {"verificatie": uitslag}, NU, None)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01"]
    noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU)
    assert Dossier.open(tmp_path).zaak.gebeurtenissen[-1].model_dump()["versie"] == "2" * 64


def test_invitation_takes_the_newest_public_version(tmp_path: Path) -> None:
    maak(tmp_path)
    for nr, doelgroep in enumerate(("publiek", "publiek", "aanbieder"), start=1):
        gegevens = {"document": "rapport", "doelgroep": doelgroep, "versie": str(nr) * 64, **SCHOON}
        schrijf_regel(tmp_path, "bouw", gegevens, NU, None)
    schrijf_regel(
        tmp_path,
        "bouw",
        {"document": "concept", "doelgroep": "publiek", "versie": "f" * 64, **SCHOON},
        NU,
        None,
    )
    woorden = ["document=rapport", "aan=aanbieder, client", "tot=2026-07-01"]
    notitie = noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU)
    feit = Dossier.open(tmp_path).zaak.gebeurtenissen[-1]
    assert feit.model_dump()["versie"] == "2" * 64
    assert feit.model_dump()["aan"] == ("aanbieder", "client")
    assert notitie.opmerkingen == ("versie is ingevuld uit regel 2 van het register.",)


@pytest.mark.parametrize(
    ("moment", "meer", "goed"),
    [
        ("2026-02-01T10:00", [], False),
        ("2026-02-01", [], False),
        ("2026-02-01T10:00", ["bewijs=stukken/brief.pdf"], True),
        ("2026-02-01T10:00", [f"versie={'3' * 64}"], True),
        (str(NU.date()), [], True),
        (None, [], True),
    ],
)
def test_a_version_that_was_not_built_yet_cannot_have_gone_along(
    moment: str | None, meer: list[str], goed: bool, tmp_path: Path
) -> None:
    maak(tmp_path)
    (tmp_path / "stukken").mkdir(exist_ok=True)
    (tmp_path / "stukken" / "brief.pdf").write_bytes(b"brief")
    gegevens = {"document": "rapport", "doelgroep": "publiek", "versie": "2" * 64, **SCHOON}
    schrijf_regel(tmp_path, "bouw", gegevens, NU, None)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01", *meer]
    voor = (tmp_path / "zaak.yaml").read_bytes()
    try:
        noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, moment, NU)
    except GebruiksFout as fout:
        assert not goed and "na dit moment gebouwd" in str(fout)
        assert (tmp_path / "zaak.yaml").read_bytes() == voor
    else:
        assert goed


@pytest.mark.parametrize(
    ("moment", "zegt"),
    [
        ("2026-06-01", "schrijf het uur erbij, zoals 2026-06-01T12:15"),
        ("2026-06-01T09:00", ""),
        ("2026-05-31", ""),
        ("2026-06-02", "nog niet geweest"),
    ],
)
def test_a_day_without_hour_is_noticed_only_today(moment: str, zegt: str, tmp_path: Path) -> None:
    maak(tmp_path)
    opmerkingen = noteer(tmp_path, "gehoord", ["persoon=client"], moment, NU).opmerkingen
    assert zegt in " ".join(opmerkingen) and bool(opmerkingen) == bool(zegt)


def test_invitation_without_a_build_says_so(tmp_path: Path) -> None:
    maak(tmp_path)
    woorden = ["document=rapport", "aan=aanbieder", "tot=2026-07-01"]
    notitie = noteer(tmp_path, "uitnodiging_zienswijze_openbaarmaking", woorden, None, NU)
    assert "nog geen openbare versie" in notitie.opmerkingen[0]
    assert "versie" not in notitie.velden


def test_json_dossier(tmp_path: Path) -> None:
    waarde = lees_data((GOED / "zaak.yaml").read_bytes(), "zaak.yaml").waarde
    (tmp_path / "zaak.json").write_text(json.dumps(waarde, indent=2), encoding="utf-8")
    noteer(
        tmp_path, "beoordeling_3a", ["zorgvuldig=ja", "maatregelen_voldoende=nee", "motivering=x"], None, NU
    )
    noteer(tmp_path, "stap_verantwoord", ["stap=3", "status=gedaan"], None, NU)
    inhoud = json.loads((tmp_path / "zaak.json").read_text(encoding="utf-8"))
    assert inhoud["gebeurtenissen"][-2]["zorgvuldig"] is True
    assert inhoud["gebeurtenissen"][-1]["stap"] == 3
    assert inhoud["gebeurtenissen"][:-2] == waarde["gebeurtenissen"]


GEWEIGERD: dict[str, tuple[str, list[str], str]] = {
    "unknown kind": ("gehord", [], "Onbekende gebeurtenis; bedoelde u gehoord?"),
    "kind without likeness": ("xyz", [], "Onbekende gebeurtenis; kies uit: aanbiedersrapport_ontvangen"),
    "unknown field": ("gehoord", ["persson=client"], "bedoelde u persoon?"),
    "no equals sign": ("gehoord", ["client"], "Woord 1 na de gebeurtenis mist een ="),
    "field twice": ("gehoord", ["persoon=client", "persoon=dochter"], "persoon staat er twee keer"),
    "moment twice": ("gehoord", ["persoon=client", "moment=2026-01-01"], "Het moment staat er twee keer"),
    "missing file": (
        "gehoord",
        ["persoon=client", "verslag=stukken/x.docx"],
        "Het bestand bij verslag is er niet",
    ),
    "absolute file": ("gehoord", ["persoon=client", "verslag=/zaak.yaml"], "bijvoorbeeld stukken/brief.pdf"),
    "file outside": ("gehoord", ["persoon=client", "verslag=../zaak.yaml"], "buiten de map"),
    "no evidence": ("gehoord", ["persoon=client", "bewijs.url=x"], "bewijs mist een bestand"),
    "part of a text": ("gehoord", ["persoon.x=client"], "persoon heeft geen onderdelen"),
    "control character": ("gehoord", ["persoon=client", "toelichting=a\x07"], "onzichtbaar stuurteken"),
    "lone surrogate": ("gehoord", ["persoon=client", "toelichting=a\udc80"], "onzichtbaar stuurteken"),
}


@pytest.mark.parametrize("naam", GEWEIGERD)
def test_wrong_use_writes_nothing(naam: str, tmp_path: Path) -> None:
    soort, woorden, verwacht = GEWEIGERD[naam]
    dossier = maak(tmp_path / "d")
    voor = (dossier / "zaak.yaml").read_bytes()
    with pytest.raises(GebruiksFout) as fout:
        noteer(dossier, soort, woorden, "2026-02-01", NU)
    assert verwacht in str(fout.value)
    assert fout.value.afloop == Afloop.GEBRUIK
    assert (dossier / "zaak.yaml").read_bytes() == voor


REACTIE = ["document=concept", "van=client", "uitkomst=zienswijze"]
ONGELDIG: dict[str, tuple[str, list[str], str]] = {
    "unknown person": ("gehoord", ["persoon=iemand"], "gehoord: persoon: is"),
    "missing field": ("vastgesteld", ["document=rapport"], "vastgesteld: door: "),
    "name in a text": ("gehoord", ["persoon=client", "toelichting=Zomer"], "noemt een natuurlijke persoon"),
    "contradiction": ("reactie_concept", REACTIE, "zienswijze: ontbreekt"),
}  # fmt: skip


@pytest.mark.parametrize("naam", ONGELDIG)
def test_an_invalid_case_is_never_written(naam: str, tmp_path: Path) -> None:
    soort, woorden, verwacht = ONGELDIG[naam]
    maak(tmp_path)
    voor = (tmp_path / "zaak.yaml").read_bytes()
    with pytest.raises(DossierFout) as fout:
        noteer(tmp_path, soort, woorden, None, NU)
    assert verwacht in str(fout.value)
    assert (tmp_path / "zaak.yaml").read_bytes() == voor
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize(
    ("bestand", "mag"),
    [("gesprek-kuipers.txt", False), ("ANNEKE.txt", False), ("zomer.txt", True), ("gesprek-1.txt", True)],
)
def test_no_file_is_called_after_someone(bestand: str, mag: bool, tmp_path: Path) -> None:
    """A name that is an ordinary word too is let be."""
    maak(tmp_path)
    (tmp_path / "stukken").mkdir(exist_ok=True)
    (tmp_path / f"stukken/{bestand}").write_text("Gesprek.\n", "utf-8")
    voor = (tmp_path / "zaak.yaml").read_bytes()
    woorden = ["persoon=client", f"verslag=stukken/{bestand}"]
    if mag:
        noteer(tmp_path, "gehoord", woorden, None, NU)
    else:
        with pytest.raises((GebruiksFout, DossierFout), match=r"verslag.*hernoem (?:ook )?het bestand"):
            noteer(tmp_path, "gehoord", woorden, None, NU)
    assert ((tmp_path / "zaak.yaml").read_bytes() == voor) is not mag


def test_every_field_with_a_file_is_looked_at() -> None:
    met_pad = {
        naam
        for model in soorten().values()
        for naam, veld in model.model_fields.items()
        if Pad in get_args(veld.annotation)
    }
    assert met_pad - {"bestand"} == set(BESTANDSVELDEN)


def test_every_kind_of_event_can_be_noted() -> None:
    bron = lees_data((GOED / "zaak.yaml").read_bytes(), "zaak.yaml")
    assert {g["soort"] for g in bron.waarde["gebeurtenissen"]} == set(soorten())


WOORDEN = {
    "aanvulling_gevraagd": "aan=aanbieder wat=tijdstip",
    "aanvulling_ontvangen": "van=aanbieder",
    "verlenging": "aan=aanbieder gevraagd=2026-05-30 tot=2026-07-01 reden='door ziekte'",
    "deskundige_geraadpleegd": "deskundige=inspecteur vraag=oorzaak",
    "geregistreerd": "als=signaal reden='van de buurman'",
    "overgedragen": "aan=igj bevoegdheid_vastgesteld=ja grondslag=AVG",
    "afgesloten": "reden='het is klaar'",
    "samenloop": "situatie=2 partijen=igj",
    "vorm_gekozen": "vorm=1 door=toezichthouder,igj reden='samen gekozen'",
    "stap_gezet": "stap=natraject",
    "informeermoment": "over=signalen partij=igj",
    "bestuur_geinformeerd": "document=rapport aan=bewindslieden_vws door=igj",
}


@pytest.mark.parametrize("soort", WOORDEN)
def test_the_course_of_a_case_can_be_noted(soort: str, tmp_path: Path) -> None:
    maak(tmp_path)
    noteer(tmp_path, soort, shlex.split(WOORDEN[soort]), None, NU)
    laatste = Dossier.open(tmp_path).zaak.gebeurtenissen[-1]
    assert laatste.soort == soort
    assert type(laatste) is soorten()[soort]


def test_an_exchange_is_not_noted_without_its_weighing(tmp_path: Path) -> None:
    maak(tmp_path)
    with pytest.raises(GebruiksFout, match="lakmoes uitwisseling"):
        noteer(tmp_path, "uitwisseling", ["van=igj", "aan=toezichthouder"], None, NU)


def test_the_wide_reading_of_samenloop_is_a_word_and_not_a_number(tmp_path: Path) -> None:
    maak(tmp_path)
    noteer(tmp_path, "samenloop", ["situatie=ruim", "partijen=igj"], None, NU)
    with pytest.raises(DossierFout, match="situatie"):
        noteer(tmp_path, "samenloop", ["situatie=4", "partijen=igj"], None, NU)


def test_mixed_line_ends_stay_as_they_are() -> None:
    oud = "a: 1\r\nb: 2\ngebeurtenissen:\r\n  - soort: x\nc: 3\n"
    nieuw = voeg_toe(
        lees_data(oud.encode(), "zaak.yaml"), {"soort": "y", "moment": "2026-01-01"}
    ).data.decode()
    assert nieuw == oud.replace("x\n", "x\n  - soort: y\r\n    moment: 2026-01-01\r\n")


def test_text_that_ends_without_a_line_end() -> None:
    bron = lees_data(b"gebeurtenissen:\n  - soort: >\n      x\n      y", "zaak.yaml")
    assert voeg_toe(bron, GEHOORD).waarde["gebeurtenissen"] == [{"soort": "x y\n"}, GEHOORD]


def _rapport(folder: Path, tekst: str = "Het rapport.\n") -> str:
    """The report of the case lies there as a text file with these words; its zegel."""
    zaak = (
        (folder / "zaak.yaml").read_text("utf-8").replace("documenten/rapport.docx", "documenten/rapport.md")
    )
    (folder / "zaak.yaml").write_text(zaak, "utf-8", newline="\n")
    bestand = next(d.bestand for d in Dossier.open(folder).zaak.documenten if d.id == "rapport")
    assert bestand is not None
    pad = folder / bestand
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, "utf-8", newline="\n")
    return open_zegel(folder).van_bestand(pad)


def _stel_vast(folder: Path, moment: str | None, *meer: str) -> dict[str, object]:
    noteer(folder, "vastgesteld", ["document=rapport", "door=toezichthouder", *meer], moment, NU)
    return Dossier.open(folder).zaak.gebeurtenissen[-1].model_dump()


def test_establishing_keeps_which_text_it_was(tmp_path: Path) -> None:
    maak(tmp_path)
    bytes_nu = _rapport(tmp_path)
    feit = _stel_vast(tmp_path, None)
    assert feit["bron_zegel"] == bytes_nu
    _rapport(tmp_path, "Een ander rapport.\n")
    later = _stel_vast(tmp_path, None)
    assert later["bron_zegel"] != bytes_nu and later["tekst_zegel"] != feit["tekst_zegel"]


def test_establishing_without_a_file_says_so(tmp_path: Path) -> None:
    maak(tmp_path)
    woorden = ["document=rapport", "door=toezichthouder"]
    notitie = noteer(tmp_path, "vastgesteld", woorden, None, NU)
    assert "niet ingevuld" in notitie.opmerkingen[0] and "bron_zegel" not in notitie.velden


@pytest.mark.parametrize(
    ("toen", "moment", "meer", "goed"),
    [
        ("een andere tekst", "2026-05-01", [], False),
        ("een andere tekst", "2026-05-01", [f"bron_zegel={'3' * 64}"], True),
        ("een andere tekst", None, [], True),
        ("deze tekst", "2026-05-01", [], True),
    ],
)
def test_a_text_that_changed_since_is_not_what_was_established(
    toen: str, moment: str | None, meer: list[str], goed: bool, tmp_path: Path
) -> None:
    maak(tmp_path)
    nu = _rapport(tmp_path)
    gezien = nu if toen == "deze tekst" else "0" * 64
    eerder = datetime(2026, 5, 20, 9, 0, tzinfo=UTC)
    schrijf_regel(tmp_path, "lak", {"document": "rapport", "bron_zegel": gezien}, eerder, None)
    voor = (tmp_path / "zaak.yaml").read_bytes()
    try:
        _stel_vast(tmp_path, moment, *meer)
    except GebruiksFout as fout:
        assert not goed and "na dit moment gewijzigd" in str(fout)
        assert "bron_zegel=TEKENS" in str(fout) and "in register.jsonl op regel 1 achter" in str(fout)
        assert (tmp_path / "zaak.yaml").read_bytes() == voor
    else:
        assert goed


def _antwoord(folder: Path, inhoud: str, uitkomst: str, *meer: str) -> tuple[str, ...]:
    """An answer with a file is noted; what is said of it."""
    (folder / "stukken").mkdir(exist_ok=True)
    (folder / "stukken" / "antwoord.txt").write_text(inhoud, encoding="utf-8")
    woorden = ["document=rapport", "van=aanbieder", f"uitkomst={uitkomst}", *meer]
    return noteer(folder, "zienswijze_openbaarmaking", woorden, None, NU).opmerkingen


def test_an_answer_keeps_which_file_it_was_and_a_change_is_an_error(tmp_path: Path) -> None:
    maak(tmp_path)
    opmerkingen = _antwoord(tmp_path, "Ik heb bezwaar.", "zienswijze", "bestand=stukken/antwoord.txt")
    assert any("met een zegel van stukken/antwoord.txt" in o for o in opmerkingen)
    feit = Dossier.open(tmp_path).zaak.gebeurtenissen[-1].model_dump()
    assert feit["bestand_zegel"] == open_zegel(tmp_path).van_bytes(b"Ik heb bezwaar.")
    vat_samen(Dossier.open(tmp_path))
    (tmp_path / "stukken" / "antwoord.txt").write_text("Geen bezwaar.", encoding="utf-8")
    with pytest.raises(DossierFout, match=r"bestand_zegel: hoort niet bij dit bestand"):
        vat_samen(Dossier.open(tmp_path))
    (tmp_path / "zegel.sleutel").unlink()
    assert any("zegel.sleutel" in o for o in vat_samen(Dossier.open(tmp_path)).opmerkingen)


def test_an_answer_without_a_file_asks_for_no_key(tmp_path: Path) -> None:
    maak(tmp_path)
    assert not any("zegel" in o for o in _antwoord(tmp_path, "Geen bezwaar.", "geen_bezwaar"))
    assert not (tmp_path / "zegel.sleutel").exists()
