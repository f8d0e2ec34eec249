# SPDX-License-Identifier: EUPL-1.2
"""Words in what is no text of a document: files inside it, data of programs, packed values."""
