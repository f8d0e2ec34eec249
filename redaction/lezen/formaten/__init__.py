# SPDX-License-Identifier: EUPL-1.2
"""One reader per module; a module here is found by itself and offers ``LEZER``."""
