# SPDX-License-Identifier: EUPL-1.2
"""Words that are spelled one letter at a time: down a margin, over boxes, by the labels of lists."""
