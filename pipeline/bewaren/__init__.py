# SPDX-License-Identifier: EUPL-1.2
"""Keeping and destroying: what is due, and the record of what went."""
