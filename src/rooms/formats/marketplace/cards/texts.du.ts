// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  own: {
    lead: (d) => `Was du am ${d.day} auf den Markt bringst. Drei Wünsche und drei Angebote sind ein gutes Maß.`,
    noneText: "Wer mit klaren Wünschen kommt, findet schneller jemanden. Nimm einen Bedarf oder ein Angebot, das du schon veröffentlicht hast, oder schreib etwas Neues.",
    notSignedUp: "Für diese Veranstaltung ist noch keine deiner Organisationen angemeldet.",
    talksLead: "Vorgeschlagen aus den Karten der anderen. Du entscheidest, mit wem du sprichst.",
    talk: (d) => `Passt zu deiner Karte „${d.own}“`,
    noTalks: "Noch passt nichts erkennbar zusammen. Je genauer deine Karten sind, desto besser werden die Vorschläge.",
  },
  add: { lead: "Wähl aus, was du schon veröffentlicht hast. Etwas Neues schreibst du zuerst als Bedarf oder Angebot." },
  forecast: { bottleneck: { companies: "Es fehlen eher Unternehmen: Wirb dort zuerst.", nonprofits: "Es fehlen eher Gemeinnützige: Wirb dort zuerst." } },
  refusals: {
    cardNotSignedUp: "Diese Organisation ist nicht angemeldet. Bitte melde sie zuerst an.",
    cardListingForeign: "Bitte wähl einen Bedarf oder ein Angebot dieser Organisation.",
    cardsEnough: "Zwölf Karten sind das Höchste. Bitte häng zuerst eine ab.",
    cardNoCorner: "Dieser Marktplatz hat noch keine Ecken. Bitte leg zuerst Ecken an.",
    cardCornerUnknown: "Bitte wähl eine Ecke dieses Marktplatzes.",
    cardAgreementUnknown: "Bitte wähl eine besiegelte Vereinbarung dieses Marktplatzes.",
  },
});
