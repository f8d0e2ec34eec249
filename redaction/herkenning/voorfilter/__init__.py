# SPDX-License-Identifier: EUPL-1.2
"""A cheap test before a dear one: what every match of a regex holds, and where that stands in a text.

``afleiding`` works the condition out from the regex, ``opslag`` keeps it, ``vindplaatsen`` finds its places.
"""
