// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "../../../kernel/i18n.ts";
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

const why = (d: { organisation: string }): string => `Du bekommst diese Nachricht, weil du für ${d.organisation} sprichst. Der Link gilt nur für diese Vereinbarung.`;

informal(de, {
  mail: {
    firstContact: {
      subject: (d) => `Habt ihr schon voneinander gehört? Vereinbarung ${d.number}`,
      text: (d) => `Hallo ${d.name},\n\nihr habt mit ${d.others} eine Vereinbarung geschlossen:\n\n${d.promises}\n\nHabt ihr schon miteinander gesprochen? Ein Klick genügt, bitte bis ${formatDay(d.until, "de")}:\n\n${d.link}\n\n${why(d)}`,
    },
    result: {
      text: (d) => `Hallo ${d.name},\n\nihr habt mit ${d.others} eine Vereinbarung geschlossen:\n\n${d.promises}\n\nIst das Versprochene geschehen? Ein Klick genügt, bitte bis ${formatDay(d.until, "de")}:\n\n${d.link}\n\nAuch ein Nein hilft: Aus den Gründen lernen wir. ${why(d)}`,
    },
  },
  page: {
    firstContact: "Habt ihr schon voneinander gehört?",
    lead: (d) => `Du antwortest für ${d.organisation}. Vereinbart habt ihr mit ${d.others}:`,
    choose: "Deine Antwort",
    notFeasibleLead: "Das kommt vor. Sag uns bitte, woran es lag.",
    thanks: "Danke, deine Antwort ist angekommen.",
    current: (d) => `Deine Antwort: ${d.answer}.`,
    more: "Möchtest du etwas ergänzen?",
    hours: "Stunden, die eure Seite gegeben hat",
    settleReason: "Wie habt ihr das geklärt?",
  },
  desk: { phone: (d) => `${d.organisation} hat keine E-Mail-Adresse hinterlegt: Bitte frag am Telefon nach.` },
});
