# SPDX-License-Identifier: EUPL-1.2
"""A package in a GPP-publicatiebank (API 2.1.0): first as concept, public only when all of it is right."""
