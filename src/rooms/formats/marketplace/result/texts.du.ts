// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  block: {
    steps: ["Du gehst von Ecke zu Ecke und sagst, was du brauchst und was du gibst.", "Passt es, schreibt ihr es zusammen auf: wer was gibt, bis wann, wer sich zuerst meldet. Geld ist nicht erlaubt.", de.block.steps[2]!],
    nobody: "Noch ist niemand angemeldet. Mach den Anfang.",
  },
});
