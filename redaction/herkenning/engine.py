# SPDX-License-Identifier: EUPL-1.2
"""The only place that knows Presidio: an analyzer for Dutch without a language model.

Recognizers derive from ``Tekstregel`` (free form) or ``Patroonregel`` (regex, then checksum in
``validate_result``, then score). Each has a ``bron``, unique, that serves as Presidio's entity
type, so that no two recognizers ever compete inside Presidio; overlaps are resolved in overlap.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar, cast

from redaction.herkenning.inladen import load_apart
from redaction.herkenning.lui import lui
from redaction.herkenning.tekst import Tekst
from redaction.herkenning.treffer import Laag, Treffer
from redaction.herkenning.vorm import Vorm
from redaction.model import Soort

load_apart("presidio_analyzer")
from presidio_analyzer import (  # noqa: E402
    AnalyzerEngine,
    EntityRecognizer,
    Pattern,
    PatternRecognizer,
    RecognizerRegistry,
    RecognizerResult,
)
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer  # noqa: E402
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine  # noqa: E402

TAAL = "nl"
MET_CONTEXT = 0.6
"""A pattern with at least this score stood beside a word that explains it: a failed check keeps it."""
ANKER_RUIMTE = 120


class Patroon(Pattern):
    """A Presidio pattern that leaves compiling to its ``Vorm`` (Presidio's own compiles twice).

    ``anker``: a match counts only when this regex is found in it or within ANKER_RUIMTE of its ends.
    """

    def __init__(self, name: str, regex: str, score: float, anker: str | None = None) -> None:
        self.vorm = Vorm(regex)
        self.anker = None if anker is None else lui(anker)
        self.name = name
        self.regex = regex
        self.score = score
        self.compiled_regex = None
        self.compiled_with_flags = None

    def zoek(self, tekst: Tekst) -> Iterator[re.Match[str]]:
        """The matches in a text, left to right."""
        anker = self.anker
        if anker is None:
            return self.vorm.zoek(tekst)
        if not self.vorm.klaar(tekst.smal) and not anker.search(tekst.tekst):
            return iter(())  # an anchor is quicker to compile
        return (m for m in self.vorm.zoek(tekst) if _geankerd(m, anker))


def _geankerd(match: re.Match[str], anker: re.Pattern[str]) -> bool:
    start, end = match.end() - ANKER_RUIMTE, match.start() + ANKER_RUIMTE
    return anker.search(match.string, max(start, 0), end) is not None


class _Woorden(NlpArtifacts):
    """The words of a text, in the place where Presidio keeps what a language model says."""

    def __init__(self, tekst: Tekst, engine: NlpEngine) -> None:
        super().__init__([], cast(Any, []), [], [], engine, TAAL)
        self.tekst = tekst


class _ZonderModel(NlpEngine):
    """Splits text into words and does nothing else: no model, no file, no network."""

    def load(self) -> None:
        """Nothing to load."""

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        return _Woorden(Tekst(text), self)

    def process_batch(
        self, texts: Iterable[str], language: str, batch_size: int = 1, n_process: int = 1, **kwargs: Any
    ) -> Iterator[tuple[str, NlpArtifacts]]:
        for text in texts:
            yield text, self.process_text(text, language)

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return [TAAL]


class _GeenContext(ContextAwareEnhancer):
    """Context is part of the patterns here; Presidio's own needs lemmas."""

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0, 0)

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        return raw_results


class _Resultaat(RecognizerResult):
    """A hit as Presidio knows it."""

    def __init__(self, regel: EntityRecognizer, treffer: Treffer) -> None:
        wie = {self.RECOGNIZER_NAME_KEY: treffer.bron, self.RECOGNIZER_IDENTIFIER_KEY: regel.id}
        super().__init__(treffer.bron, treffer.start, treffer.end, treffer.score, recognition_metadata=wie)
        self.treffer = treffer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Resultaat) and self._gelijk() == other._gelijk()

    def __hash__(self) -> int:
        return hash(self._gelijk())

    def _gelijk(self) -> tuple[str, int, int, float]:
        """What Presidio compares, in a form that is quick to hash."""
        return self.entity_type, self.start, self.end, self.score


class Tekstregel(EntityRecognizer):
    """A recognizer that reads the words of the text itself: implement ``vind``."""

    bron: ClassVar[str]
    soort: ClassVar[Soort]

    def __init__(self) -> None:
        super().__init__([self.bron], name=self.bron, supported_language=TAAL)

    def load(self) -> None:
        """Nothing to load."""

    def vind(self, tekst: Tekst) -> Iterable[Treffer]:
        """All hits in a plain text."""
        raise NotImplementedError

    def treffer(self, start: int, end: int, score: float, laag: Laag = 2) -> Treffer:
        """A hit of this recognizer."""
        return Treffer(start, end, self.soort, score, laag, self.bron)

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        tekst = nlp_artifacts.tekst if isinstance(nlp_artifacts, _Woorden) else Tekst(text)
        return [_Resultaat(self, treffer) for treffer in self.vind(tekst) if treffer.start < treffer.end]


class Patroonregel(PatternRecognizer):
    """A recognizer of patterns; a group ``w`` in the regex is the value, the rest its context.

    ``validate_result`` True makes the hit certain (laag 1) when ``zeker``, False drops it unless
    the pattern has context (score from MET_CONTEXT), None leaves it as it is.
    """

    bron: ClassVar[str]
    soort: ClassVar[Soort]
    patronen: ClassVar[tuple[Patroon, ...]]
    zeker: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__(self.bron, name=self.bron, supported_language=TAAL, patterns=list(self.patronen))

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts | None = None,
        regex_flags: int | None = None,
    ) -> list[RecognizerResult]:
        tekst = nlp_artifacts.tekst if isinstance(nlp_artifacts, _Woorden) else Tekst(text)
        return [_Resultaat(self, treffer) for treffer in self._treffers(tekst)]

    def _treffers(self, tekst: Tekst) -> Iterator[Treffer]:
        for patroon in (p for p in self.patronen if p.vorm.kan(tekst)):
            for match in patroon.zoek(tekst):
                start, end = match.span("w" if "w" in match.re.groupindex else 0)
                geldig = self.validate_result(tekst.tekst[start:end])
                if start < 0 or (geldig is False and patroon.score < MET_CONTEXT):
                    continue
                score = 1.0 if geldig else patroon.score
                laag: Laag = 1 if geldig and self.zeker else 2
                yield Treffer(start, end, self.soort, score, laag, self.bron)


class _Analyzer(AnalyzerEngine):
    """Presidio's analyzer without its pass over all hits per recognizer: context is in the patterns.

    Nor does it gather for each text what its recognizers support: each has one ``bron``, and asks nothing.
    """

    def get_supported_entities(self, language: str | None = None) -> list[str]:
        return []

    def _enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], *_rest: Any, **_kw: Any
    ) -> list[RecognizerResult]:
        return raw_results


class Engine:
    """Presidio's analyzer with exactly the given recognizers."""

    def __init__(self, regels: Sequence[EntityRecognizer]) -> None:
        register = RecognizerRegistry(recognizers=list(regels), supported_languages=[TAAL])
        self._analyzer = _Analyzer(
            registry=register,
            nlp_engine=_ZonderModel(),
            supported_languages=[TAAL],
            context_aware_enhancer=_GeenContext(),
        )

    def vind(self, tekst: Tekst) -> list[Treffer]:
        """All hits of all recognizers in a plain text, in a fixed order."""
        woorden = _Woorden(tekst, self._analyzer.nlp_engine)
        gevonden = self._analyzer.analyze(tekst.tekst, TAAL, nlp_artifacts=woorden, score_threshold=0.0)
        treffers = [r.treffer for r in gevonden if isinstance(r, _Resultaat)]
        return sorted(treffers, key=lambda t: (t.start, t.end, t.bron))
