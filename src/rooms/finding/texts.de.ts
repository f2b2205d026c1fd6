// SPDX-License-Identifier: EUPL-1.2
export const de = {
  deeds: {
    "finding.readAgain": "hat Texte für die Suche neu gelesen",
    "finding.endSweep": "hat die Suche mit allen Texten verglichen",
    "finding.orderSweep": "hat einen Abgleich der Suche angestoßen",
    "finding.tendWords": "hat die Wörter der Suche abgeglichen",
  },
};
