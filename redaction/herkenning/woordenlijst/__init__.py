# SPDX-License-Identifier: EUPL-1.2
"""Word lists as data files, and the command that compiles the ordinary-word list."""
