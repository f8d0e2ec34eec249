# SPDX-License-Identifier: EUPL-1.2
"""``python -m pipeline`` runs lakmoes."""

from pipeline.cli import main

main()
