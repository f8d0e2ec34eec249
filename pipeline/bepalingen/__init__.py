# SPDX-License-Identifier: EUPL-1.2
"""Every provision of the sources by id: own wording, and where it lives in the product."""
