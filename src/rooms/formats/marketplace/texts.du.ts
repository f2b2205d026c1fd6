// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  settings: { valuation: { hint: "Stunden werden immer gezählt. Der Gegenwert ist eine Schätzung nach dem Satz eures Ortes." } },
});
