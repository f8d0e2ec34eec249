#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Debian packages of the release check: a browser for axe, Java for veraPDF.
set -euo pipefail
nodig=()
command -v chromium >/dev/null || nodig+=(chromium)
command -v java >/dev/null || nodig+=(default-jre-headless)
[ -e /usr/share/java/jaxb-api.jar ] || nodig+=(libjaxb-java)
if [ ${#nodig[@]} -gt 0 ]; then
    apt-get install -y -q --no-install-recommends "${nodig[@]}"
fi
