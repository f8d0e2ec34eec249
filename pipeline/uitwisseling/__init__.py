# SPDX-License-Identifier: EUPL-1.2
"""Who may know what: the matrix of bijlage 2, its exceptions and the weighing steps."""
