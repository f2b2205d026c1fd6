// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  refusals: { rateDayTaken: "Ab diesem Tag gilt schon ein Satz. Bitte wähl einen anderen Tag." },
});
