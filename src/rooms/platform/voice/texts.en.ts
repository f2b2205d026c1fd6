// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Address and words",
  lead: "This is how the network speaks on all German pages, in mails and on paper. What people write themselves stays as it is. English pages keep their words.",
  address: "Form of address in German",
  sie: "Sie (formal)",
  sieHint: "\"Sagen Sie, was Sie brauchen.\"",
  du: "Du (informal)",
  duHint: "\"Sag, was du brauchst.\"",
  words: "German words",
  wordsHint: "For these words there are several that fit into every sentence. The first is the usual one.",
  save: "Save",
  example: "How it sounds now",
  examples: ["Sagen Sie, was Sie brauchen: Tragen Sie einen Bedarf ein.", "Im Quartier sind 3 Bedarfe und 5 Angebote offen.", "Die Koordination prüft die Vereinbarung, die Ihre Makler:in aufgenommen hat."],
};
