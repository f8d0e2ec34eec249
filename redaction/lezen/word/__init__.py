# SPDX-License-Identifier: EUPL-1.2
"""Word packages: every part looked at before pandoc, every word accounted for after it."""
