# SPDX-License-Identifier: EUPL-1.2
"""What identifies someone without a name: features, why they do together, and what to write instead."""
