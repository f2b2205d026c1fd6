// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "../../../kernel/i18n.ts";
import { voiced } from "../../../kernel/voice.ts";

interface Asked { name: string; organisation: string; others: string; number: string; title: string; promises: string; link: string; until: string }

const why = (d: Asked) => `Sie bekommen diese Nachricht, weil Sie für ${d.organisation} sprechen. Der Link gilt nur für diese Vereinbarung.`;

export const de = voiced({
  mail: {
    firstContact: {
      subject: (d: Asked) => `Haben Sie schon voneinander gehört? Vereinbarung ${d.number}`,
      text: (d: Asked) => `Guten Tag ${d.name},\n\nSie haben mit ${d.others} eine Vereinbarung geschlossen:\n\n${d.promises}\n\nHaben Sie schon miteinander gesprochen? Ein Klick genügt, bitte bis ${formatDay(d.until, "de")}:\n\n${d.link}\n\n${why(d)}`,
    },
    result: {
      subject: (d: Asked) => `Was ist daraus geworden? Vereinbarung ${d.number}`,
      text: (d: Asked) => `Guten Tag ${d.name},\n\nSie haben mit ${d.others} eine Vereinbarung geschlossen:\n\n${d.promises}\n\nIst das Versprochene geschehen? Ein Klick genügt, bitte bis ${formatDay(d.until, "de")}:\n\n${d.link}\n\nAuch ein Nein hilft: Aus den Gründen lernen wir. ${why(d)}`,
    },
  },
  answers: {
    contactMade: "Ja, wir haben miteinander gesprochen", notYet: "Noch nicht, das kommt noch", running: "Es läuft gerade", done: "Ja, es ist alles geschehen",
    partly: "Ja, zum Teil", notFeasible: "Es geht nicht", noContact: "Wir haben einander nicht erreicht",
  },
  answered: {
    contactMade: "Kontakt aufgenommen", notYet: "noch kein Kontakt", running: "läuft", done: "geschehen", partly: "zum Teil geschehen", notFeasible: "nicht machbar", noContact: "nicht erreicht",
  },
  reasons: {
    noTime: "Keine Zeit, anderes war wichtiger", needVanished: "Der Bedarf ist weggefallen", notFeasibleOnCloserLook: "Bei näherem Hinsehen nicht machbar",
    eventCancelled: "Der Anlass ist ausgefallen", waiting: "Wir warten auf etwas von außen", partnerNotReached: "Die andere Seite war nicht zu erreichen",
  },
  kinds: { firstContact: "Erster Kontakt", result: "Ergebnis" },
  page: {
    firstContact: "Haben Sie schon voneinander gehört?",
    result: "Was ist daraus geworden?",
    lead: (d: { organisation: string; others: string }) => `Sie antworten für ${d.organisation}. Vereinbart haben Sie mit ${d.others}:`,
    choose: "Ihre Antwort",
    notFeasible: "Es geht nicht",
    notFeasibleLead: "Das kommt vor. Sagen Sie uns bitte, woran es lag.",
    reason: "Woran lag es?",
    notFeasibleButton: "Absenden: Es geht nicht",
    thanks: "Danke, Ihre Antwort ist angekommen.",
    current: (d: { answer: string }) => `Ihre Antwort: ${d.answer}.`,
    more: "Möchten Sie etwas ergänzen?",
    hours: "Stunden, die Ihre Seite gegeben hat",
    hoursHint: "Geschätzt genügt.",
    note: "Ein Satz dazu",
    noteHint: "Lesen nur die Koordination und die beteiligten Seiten.",
    send: "Ergänzung speichern",
    change: "Doch eine andere Antwort?",
    settled: "Zu dieser Vereinbarung ist das Ergebnis schon festgehalten.",
    otherAnswer: (d: { organisation: string; answer: string }) => `${d.organisation} sagt: ${d.answer}.`,
    record: "Antwort eintragen",
    recordLead: (d: { organisation: string }) => `Antwort von ${d.organisation}, zum Beispiel am Telefon erfragt.`,
    answer: "Antwort",
    save: "Antwort speichern",
    settleTitle: "Ergebnis festhalten",
    settleLead: "Was hier steht, gilt danach als Ergebnis. Antworten der Seiten ändern daran nichts mehr.",
    settleState: "Was gilt?",
    settleReason: "Wie haben Sie das geklärt?",
    settleReasonHint: "Steht im Protokoll, nicht auf der öffentlichen Seite.",
    settleButton: "Ergebnis festhalten",
  },
  desk: {
    silent: (d: { organisation: string; days: number }) => `${d.organisation} hat seit ${d.days} Tagen nicht geantwortet: anrufen?`,
    phone: (d: { organisation: string }) => `${d.organisation} hat keine E-Mail-Adresse hinterlegt: Bitte fragen Sie am Telefon nach.`,
    differs: (d: { number: string; names: string }) => `${d.names} sagen Verschiedenes zur Vereinbarung ${d.number}.`,
    noContact: (d: { organisation: string; number: string }) => `${d.organisation} hat die andere Seite nicht erreicht (${d.number}).`,
    record: "Antwort eintragen",
    settle: "Klären",
    look: "Ansehen",
  },
});
