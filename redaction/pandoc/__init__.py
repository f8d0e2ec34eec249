# SPDX-License-Identifier: EUPL-1.2
"""Between the document tree and pandoc: JSON both ways as pure functions, and running pandoc."""
