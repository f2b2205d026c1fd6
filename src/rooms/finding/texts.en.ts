// SPDX-License-Identifier: EUPL-1.2
import type { de } from "./texts.de.ts";

export const en: typeof de = {
  deeds: {
    "finding.readAgain": "read texts again for the search",
    "finding.endSweep": "compared the search with all texts",
    "finding.orderSweep": "ordered a comparison of the search",
    "finding.tendWords": "compared the words of the search",
  },
};
