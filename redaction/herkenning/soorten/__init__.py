# SPDX-License-Identifier: EUPL-1.2
"""Recognizers, one per file; adding one is adding a file."""
