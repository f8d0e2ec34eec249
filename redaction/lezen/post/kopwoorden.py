# SPDX-License-Identifier: EUPL-1.2
"""The words of a header as it stands in the file, and which headers hold words that are to be told.

Decodes by itself, in one go: Python's parser leaves out what it does not understand, and takes long.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import unquote

from redaction.lezen.post.grenzen import MAX_HEADER, STRANGE
from redaction.melder import one_line

_CODED = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]{2,}")
_LETTERS = re.compile(r"[^\W\d_]{2}")
# Settings of a part with the values that programs give them; another value is told.
_QUIET_SETTING = re.compile(
    r"(?<![\w-])(?:boundary\s*=\s*\"?(?=[^\";\s]{0,200}[\d_])[^\";\s]+\"?"
    r"|(?:creation|modification|read)-date\s*=\s*\"[\w ,:+-]{0,40}\""
    r"|charset\s*=\s*[\"']?(?:utf|iso|windows|us-|cp|koi|gb|big5|euc|shift|ascii|latin|mac|x-|unknown|unicode|ks"
    r"|tis|ansi)[\w-]{0,20}[\"']?"
    r"|(?:format|delsp|method|component|smime-type|access-type|reply-type|report-type)\s*=\s*\"?(?:flowed|fixed|yes|no"
    r"|request|reply|cancel|publish|counter|add|refresh|v[a-z]{3,8}|signed-data|enveloped-data|certs-only|url|ftp"
    r"|anon-ftp|tftp|local-file|mail-server|original|response|delivery-status|disposition-notification"
    r"|feedback-report)(?![\w-])\"?"
    r"|(?:type|protocol)\s*=\s*\"?(?:text|image|multipart|application|message)/[\w.+-]+\"?"
    r"|micalg\s*=\s*\"?(?:pgp-)?(?:sha|md)-?\d{1,3}\"?|start\s*=\s*\"?<[^<>\"]*\d[^<>\"]*>\"?"
    r"|(?:size|number|total|x-unix-mode|x-mac-type|x-mac-creator)\s*=\s*\"?[\dA-F]*\"?)(?=\s*(?:;|\(|$))",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w-])(?:(?:file)?name(?:\*\d{1,3})?\*?|boundary|charset)\s*=", re.IGNORECASE)
_KIND = re.compile(
    r"\A\s*(?:(?:text|image|audio|video|application|message|font|model)/[\w.+-]+|attachment|inline|form-data"
    r"|multipart/(?:mixed|alternative|related|report|signed|encrypted|digest|parallel|form-data|appledouble))"
    r"(?=\s*(?:;|\(|$))",
    re.IGNORECASE,
)
_ID = re.compile(r"\s*<?([^<>@\s]+)(?:@[^<>@\s]*)?>?\s*")
_OF_APPLE = re.compile(r"\((?:Apple Message framework|Mac OS X Mail) [v\d.\\() ]*\)")
_ENCODING = re.compile(r"\s*(?:7bit|8bit|binary|base64|quoted-printable|(?:x-)?uuencode)\s*", re.IGNORECASE)
# Headers that programs write to each other; counted, unless one names a person.
_TECHNICAL = re.compile(
    r"received(?:-spf)?|dkim-.*|domainkey-.*|arc-.*|authentication-results.*|return-path|message-id|references"
    r"|in-reply-to|delivered-to|envelope-to|x-(?:original-to|envelope-to|envelope-from)|thread-index|user-agent|importance|priority"
    r"|precedence|auto-submitted|autocrypt|content-(?:id|language|length|class|md5|features)|lines"
    r"|list-(?:unsubscribe.*|help|post|subscribe|archive|owner)|mail-followup-to|feedback-id|msip_labels|acceptlanguage"
    r"|accept-language|x-(?:ms|microsoft|exchange|forefront|spam|google|gm|mozilla|virus|antivirus|proofpoint|mimecast"
    r"|barracuda|amavis|rspamd|ironport|auto-response|tmn|eop|hm|ld|sg|ses|pm|mailgun|sonic|priority|msmail"
    r"|mimeole|mailer|originating|originator|account|uid|status|evolution|bogosity|apple|attachment-id"
    r"|universally-unique|received|mdid|ham|scanned|cloudmark|vade|vr|clacks|osbc|mailscanner)(?:-.*)?",
    re.IGNORECASE,
)
_IDS = re.compile(
    r"return-path|message-id|references|in-reply-to|delivered-to|envelope-to|content-id", re.IGNORECASE
)
_NAME_LIKE = re.compile(r"(?!image\d)(?<![^\W\d_])[^\W\d_]{5}")
_PERSON = re.compile(
    r"\"[^\"<>]{2,100}\"\s{0,9}<[^<>\s]{1,100}@|[A-Z\u00c0-\u024f][\w.\'-]{0,40}(?:\s[\w.\'-]{1,40}){0,4}\s?<[^<>\s]{1,100}@"
)


def raw_text(raw: object) -> str:
    """A header as it stands in the file, its bytes as UTF-8."""
    return str(raw).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def decoded(raw: object) -> str:
    """The whole text of a header with its encoded words as letters."""
    text, said, at = one_line(raw_text(raw)), [], 0
    pieces: list[tuple[str, bytes]] = []
    for found in _CODED.finditer(text):
        between = text[at : found.start()]
        if between.strip() or not pieces:
            said += [*_joined(pieces), between]
            pieces = []
        pieces.append((found[1], _bytes(found[2], found[3])))
        at = found.end()
    return "".join((*said, *_joined(pieces), text[at:]))


def _joined(pieces: Sequence[tuple[str, bytes]]) -> Iterator[str]:
    """Encoded words behind each other in one encoding together: a letter may stand in two of them."""
    for charset, group in groupby(pieces, key=lambda piece: piece[0].lower()):
        yield _letters(charset, b"".join(held for _, held in group))


def _bytes(way: str, text: str) -> bytes:
    held = text.encode("utf-8", "replace")
    if way in "qQ":
        return binascii.a2b_qp(held, header=True)
    try:
        return binascii.a2b_base64(held + b"==")
    except binascii.Error:
        return held


def _letters(charset: str, held: bytes) -> str:
    """Bytes in the encoding that they say they have; UTF-8 for one that is not known or not read."""
    try:
        name = codecs.lookup(charset).name
        return held.decode("utf-8" if name.replace("_", "-") in STRANGE else name, "replace")
    except (LookupError, ValueError):
        return held.decode("utf-8", "replace")


def words(text: str) -> Counter[str]:
    """Every word of two or more letters or digits, and how often it stands there."""
    return Counter(_WORD.findall(text.casefold()))


def told(headers: Sequence[tuple[str, object]], filename: str) -> tuple[list[str], int]:
    """The headers to tell, with their names, and how many technical ones there are beside."""
    said: list[str] = []
    technical = 0
    for name, raw in headers:
        text = decoded(str(raw)[: 4 * MAX_HEADER])
        if _tells(name.lower(), text, filename):
            said.append(f"{name}: {cut(text, len(str(raw)))}")
        elif not _about(name.lower()):
            technical += 1
    return said, technical


def cut(text: str, length: int = 0) -> str:
    """A text no longer than a header may be; what is cut off is counted."""
    more = max(len(text), length) - MAX_HEADER
    return text if more <= 0 else f"{text[:MAX_HEADER]} (en nog ongeveer {more} tekens)"


def _about(name: str) -> bool:
    """Whether a header says how a part is written; its words are told, the rest says nothing."""
    return name in {"mime-version", "content-type", "content-transfer-encoding", "content-disposition"}


def _tells(name: str, text: str, filename: str) -> bool:
    """Whether a header holds words that stand nowhere else."""
    if name == "mime-version":
        return bool(_LETTERS.search(_OF_APPLE.sub("", text)))
    if name == "content-transfer-encoding":
        return bool(_LETTERS.search(_ENCODING.sub("", text)))
    if name in {"content-type", "content-disposition"}:
        return bool(_other_words(text, filename))
    if name in {"content-description", "content-location"} and not words(text) - words(filename):
        return False
    if _TECHNICAL.fullmatch(name):
        rest = _beside_ids(name, text, filename) if _IDS.fullmatch(name) else ""
        return bool(_LETTERS.search(rest) or _PERSON.search(text))
    return bool(_LETTERS.search(text))


def _beside_ids(name: str, text: str, filename: str) -> str:
    """What stands beside the addresses in a header; of the id of a part what is like a name."""
    if name == "content-id":
        found = _ID.fullmatch(text)
        own = found[1] if found else text
        spelled = _NAME_LIKE.search(own) or not re.search(r"\d", own)
        return own if spelled and words(own).keys() - words(filename).keys() else ""
    return " ".join(word for word in re.sub(r"<[^<>]*>", " ", text).split() if "@" not in word)


def _other_words(text: str, filename: str) -> bool:
    """Whether a header of a part says more than its kind, settings and the name that is told."""
    rest = _NAME.sub(" ", _QUIET_SETTING.sub(" ", _KIND.sub(" ", text, count=1)))
    said = words(unquote(re.sub(r"[\w-]{3,20}\'[\w-]{0,10}\'", " ", rest) if "*" in text else rest))
    return any(_LETTERS.search(word) for word in said.keys() - words(filename).keys())
