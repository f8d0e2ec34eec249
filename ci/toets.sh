#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Toetst de dossiers van een opslag in een pijplijn. De keuzes staan in omgevingsvariabelen:
#   LAKMOES_DOSSIERS   mappen, elk op een eigen regel, een * mag; leeg: elke map met een zaak.yaml
#   LAKMOES_OP         toets op dit moment; leeg: nu
#   LAKMOES_SARIF      bestand voor het verslag van code scanning; leeg: geen
#   LAKMOES_JUNIT      bestand voor het verslag van testen; leeg: geen
#   LAKMOES_WEIGERING  fout (standaard) of melding: of een weigering de taak laat mislukken
set -uo pipefail
[ -n "${LAKMOES_PROFIELEN:-}" ] || unset LAKMOES_PROFIELEN

gevonden=()
if [ -n "${LAKMOES_DOSSIERS:-}" ]; then
    while IFS= read -r patroon; do
        patroon="${patroon%$'\r'}"
        [ -n "$patroon" ] || continue
        mappen=()
        while IFS= read -r map; do mappen+=("$map"); done < <(compgen -G "$patroon")
        if [ ${#mappen[@]} -eq 0 ]; then
            echo "LAKMOES_DOSSIERS: $patroon past op geen enkele map; verbeter het patroon." >&2
            exit 2
        fi
        gevonden+=("${mappen[@]}")
    done <<< "$LAKMOES_DOSSIERS"
else
    while IFS= read -r zaak; do gevonden+=("$(dirname "$zaak")"); done \
        < <(git ls-files -- 'zaak.yaml' '*/zaak.yaml' 'zaak.json' '*/zaak.json')
fi
if [ ${#gevonden[@]} -eq 0 ]; then
    echo "Er is geen dossier met een zaak.yaml gevonden; noem de mappen in LAKMOES_DOSSIERS." >&2
    exit 2
fi

op=()
[ -z "${LAKMOES_OP:-}" ] || op=(--op "$LAKMOES_OP")
formaat=tekst
[ -z "${GITHUB_ACTIONS:-}" ] || formaat=github
[ -z "${LAKMOES_SARIF:-}" ] || lakmoes toets "${gevonden[@]}" ${op[@]+"${op[@]}"} --formaat sarif --uit "$LAKMOES_SARIF" 2>/dev/null
[ -z "${LAKMOES_JUNIT:-}" ] || lakmoes toets "${gevonden[@]}" ${op[@]+"${op[@]}"} --formaat junit --uit "$LAKMOES_JUNIT" 2>/dev/null
lakmoes toets "${gevonden[@]}" ${op[@]+"${op[@]}"} --formaat "$formaat"
afloop=$?
[ -z "${GITHUB_OUTPUT:-}" ] || echo "afloop=$afloop" >> "$GITHUB_OUTPUT"
if [ "$afloop" -eq 1 ] && [ "${LAKMOES_WEIGERING:-fout}" = melding ]; then
    echo "Geweigerd; dat is hier een melding (LAKMOES_WEIGERING=melding)." >&2
    exit 0
fi
exit "$afloop"
