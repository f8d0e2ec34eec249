# SPDX-License-Identifier: EUPL-1.2
"""A static site of packages: pages, search and sitemaps that any web server can host."""
