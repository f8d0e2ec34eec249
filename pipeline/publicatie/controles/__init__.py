# SPDX-License-Identifier: EUPL-1.2
"""Checks on one public file, by format: ``check(naam, inhoud)`` yields what is wrong."""
