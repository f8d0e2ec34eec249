# SPDX-License-Identifier: EUPL-1.2
"""Lists for communications staff and for the file: one module for each list."""
