# SPDX-License-Identifier: EUPL-1.2
"""PDF with text: signs with their places, rebuilt into words, lines, columns, tables and paragraphs."""
