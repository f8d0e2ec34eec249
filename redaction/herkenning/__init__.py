# SPDX-License-Identifier: EUPL-1.2
"""Detection in three layers: certain, proposed, to be seen. The door is ``herkenner.Herkenner``."""
