# SPDX-License-Identifier: EUPL-1.2
"""A small model that proposes names of people in Dutch text; see README.md for data and figures."""
