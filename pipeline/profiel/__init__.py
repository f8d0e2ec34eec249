# SPDX-License-Identifier: EUPL-1.2
"""Profiles: organisation settings over the built-in ones."""
