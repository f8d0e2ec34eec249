# SPDX-License-Identifier: EUPL-1.2
"""Files inside a file: read by the reader of their own kind, within bounds, each told with its place."""
