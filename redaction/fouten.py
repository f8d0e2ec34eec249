# SPDX-License-Identifier: EUPL-1.2
"""Errors of redaction: one Dutch sentence each, that says where, what and what to do."""


class RedactieFout(Exception):
    """Base of all errors that redaction raises on purpose; the message is for a user."""


class LeesFout(RedactieFout):
    """A source file cannot be read: wrong format, encrypted, damaged, too large."""


class SchrijfFout(RedactieFout):
    """A version cannot be written without breaking a promise (accessibility, images)."""
