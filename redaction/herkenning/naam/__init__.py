# SPDX-License-Identifier: EUPL-1.2
"""No half a name: what stands at its edges, between its parts and beside it."""
