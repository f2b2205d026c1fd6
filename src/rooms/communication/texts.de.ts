// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../kernel/voice.ts";
export const de = voiced({
  mailbox: {
    title: "Postfach der Demo",
    lead: "In der Demo wird keine E-Mail verschickt. Was eine Person bekäme, steht hier.",
    recipient: "An welche Adresse",
    to: "An",
    count: (n: number) => (n === 1 ? "1 Nachricht" : `${n} Nachrichten`),
    none: "Noch keine Nachricht.",
    noneText: "Fordern Sie zum Beispiel unter „Anmelden“ einen Link an.",
    refused: "Nicht verschickt: Die Adresse ist keine E-Mail-Adresse.",
  },
});
