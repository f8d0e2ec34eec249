# SPDX-License-Identifier: EUPL-1.2
"""How easy a text is to read (B1), as advice: it never stops a publication."""
