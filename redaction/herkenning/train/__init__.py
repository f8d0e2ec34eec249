# SPDX-License-Identifier: EUPL-1.2
"""Makes the name model anew: ``python -m redaction.herkenning.train --data MAP``."""
