# SPDX-License-Identifier: EUPL-1.2
"""Every term of the sources: start event, length, unit, extension; per recipient where it runs so."""
