# SPDX-License-Identifier: EUPL-1.2
"""Metadata of a package: DiWoo and sitemaps for the national index, MDTO for the archive."""
