// SPDX-License-Identifier: EUPL-1.2
// Zoekt in de lijst zonder server: zoekindex.js zegt welk woord in welke publicatie staat.
"use strict";
(function () {
  const index = window.lakmoesZoekindex;
  const formulier = document.getElementById("zoek");
  if (!index || !formulier) { return; }
  const veld = document.getElementById("zoekveld");
  const uitslag = document.getElementById("zoekuitslag");
  const rijen = Array.from(document.querySelectorAll("#lijst li[data-pakket]"));
  const jaren = Array.from(document.querySelectorAll("#lijst section"));
  const alleWoorden = Object.keys(index.woorden);
  const vlak = (tekst) => tekst.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const termen = (tekst) => (vlak(tekst).match(/[\p{L}\p{N}]+/gu) || []).filter((t) => t.length > 1);

  function met(term) {
    const gevonden = new Set();
    for (const woord of alleWoorden) {
      if (woord.startsWith(term)) {
        for (const nummer of index.woorden[woord]) { gevonden.add(index.pakketten[nummer]); }
      }
    }
    return gevonden;
  }

  function zoek() {
    const gezocht = termen(veld.value).map(met);
    let aantal = 0;
    for (const rij of rijen) {
      const past = gezocht.every((pakketten) => pakketten.has(rij.dataset.pakket));
      rij.hidden = !past;
      aantal += past ? 1 : 0;
    }
    for (const jaar of jaren) { jaar.hidden = !jaar.querySelector("li:not([hidden])"); }
    const zin = aantal === 1 ? "1 publicatie gevonden." : aantal + " publicaties gevonden.";
    const geen = "Niets gevonden. Probeer een korter of ander woord.";
    uitslag.textContent = gezocht.length === 0 ? "" : aantal === 0 ? geen : zin;
  }

  formulier.hidden = false;
  formulier.addEventListener("submit", (gebeurtenis) => { gebeurtenis.preventDefault(); zoek(); });
  veld.addEventListener("input", zoek);
  zoek();
})();
