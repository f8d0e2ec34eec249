# SPDX-License-Identifier: EUPL-1.2
"""Reading e-mail: the message as text, everything that hangs on it reported."""
