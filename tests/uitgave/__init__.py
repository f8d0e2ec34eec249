# SPDX-License-Identifier: EUPL-1.2
"""Checks before a release: with programs too heavy for every run."""
