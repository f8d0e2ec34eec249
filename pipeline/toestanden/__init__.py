# SPDX-License-Identifier: EUPL-1.2
"""Where a case stands: four state machines derived from the events, never stored."""
