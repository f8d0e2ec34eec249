# SPDX-License-Identifier: EUPL-1.2
"""OpenDocument text: every part and element looked at before pandoc, every word accounted for after."""
