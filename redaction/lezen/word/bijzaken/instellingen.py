# SPDX-License-Identifier: EUPL-1.2
"""Settings of a Word document that hold words: of people, of other programs, of files elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaction.lezen.gegevens import Stuk
from redaction.lezen.vreemd.waarden import told
from redaction.lezen.word.namen import Element, local
from redaction.lezen.word.pakket import Pakket

_BESTAND = "het bestand"
# Settings that are chosen from a list, count or measure; every other one is told.
_CHOSEN_LIST = """
    zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape
    printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
    saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors proofState formsDesign
    linkStyles stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions
    doNotTrackMoves doNotTrackFormatting autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop
    autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
    evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets characterSpacingControl
    printTwoOnOne strictFirstAndLastChars savePreviewPicture doNotValidateAgainstSchema saveInvalidXml
    ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving
    showXMLTags alwaysMergeEmptyNamespace updateFields footnotePr endnotePr footnote endnote pos numFmt
    numStart numRestart compat rsids rsid rsidRoot mathPr mathFont brkBin brkBinSub smallFrac dispDef
    lMargin rMargin defJc wrapIndent intLim naryLim wrapRight preSp postSp interSp intraSp themeFontLang
    clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade uiCompat97To2003
    shapeDefaults hdrShapeDefaults shapedefaults shapelayout idmap rules r doNotEmbedSmartTags decimalSymbol
    listSeparator docId conflictMode discardImageEditingData defaultImageDpi chartTrackingRefBased settings
    activeWritingStyle attachedTemplate drawingGridHorizontalSpacing drawingGridVerticalSpacing
    displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin
    noPunctuationKerning doNotShadeFormData hideMark view documentProtection writeProtection useFELayout
    spaceForUL balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn
    adjustLineHeightInTable compatSetting noLineBreaksAfter noLineBreaksBefore persistentDocumentId
    clickAndTypeStyle defaultTableStyle
"""
_CHOSEN = frozenset(_CHOSEN_LIST.split())
# What stands in such a setting all the same, when it is no choice at all.
_LONGEST_CHOICE = 2
_SIGNS = frozenset(("decimalSymbol", "listSeparator"))
_PROTECTED = frozenset(("documentProtection", "writeProtection"))
_HASH = re.compile(r"[A-Za-z0-9+/]{20,}={0,2}")
_KINDS = {
    "docVar": "documentvariabelen",
    "caption": "eigen bijschriften",
    "autoCaption": "eigen bijschriften",
    "attachedSchema": "gekoppelde schema's",
    "saveThroughXslt": "gekoppelde schema's",
    "smartTagType": "slimme labels",
}
_OTHER = "instellingen van andere programma's"


def settings(pakket: Pakket) -> Iterator[Stuk]:
    """Each text in the settings that is no choice, number or id."""
    for owner in (pakket.main(), *(r.doel for r in pakket.related(pakket.main(), "glossaryDocument"))):
        for relatie in pakket.related(owner, "settings"):
            for element in pakket.xml(relatie.doel).iter():
                soort = _KINDS.get(local(element), _OTHER)
                for text in _of(element):
                    yield Stuk(soort, _BESTAND, relatie.doel, text)


def _of(element: Element) -> Iterator[str]:
    name = local(element)
    said = [told(str(text)) for text in element.attrib.values()]
    if name in _SIGNS:
        said = [text for text in said if len(text) > _LONGEST_CHOICE]
    elif name in _PROTECTED:
        hashes = (str(text) for key, text in element.attrib.items() if str(key).endswith("}hash"))
        said = [told(text) for text in hashes if not _HASH.fullmatch(text)]
    elif name in _CHOSEN:
        said = []
    yield from (text for text in (*said, told(element.text or "")) if text)
