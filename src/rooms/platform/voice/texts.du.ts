// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  sie: de.sie, sieHint: de.sieHint,
  examples: ["Sag, was du brauchst: Trag einen Bedarf ein.", de.examples[1]!, "Die Koordination prüft die Vereinbarung, die deine Makler:in aufgenommen hat."],
});
