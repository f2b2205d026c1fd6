// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";

export const de = voiced({
  title: "Anrede und Wörter",
  lead: "So spricht das Netzwerk auf allen deutschen Seiten, in Mails und auf Papieren. Was Menschen selbst schreiben, bleibt, wie es ist.",
  address: "Anrede",
  sie: "Sie",
  sieHint: "„Sagen Sie, was Sie brauchen.“",
  du: "Du",
  duHint: "„Sag, was du brauchst.“",
  words: "Wörter",
  wordsHint: "Für diese Wörter gibt es mehrere, die in jeden Satz passen. Das erste ist das übliche.",
  save: "Speichern",
  example: "So klingt es jetzt",
  examples: ["Sagen Sie, was Sie brauchen: Tragen Sie einen Bedarf ein.", "Im Quartier sind 3 Bedarfe und 5 Angebote offen.", "Die Koordination prüft die Vereinbarung, die Ihre Makler:in aufgenommen hat."],
});
