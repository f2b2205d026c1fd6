// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  form: {
    title: (name: string) => `Nachricht an ${name}`, about: (title: string) => `Zu: ${title}`,
    lead: "Ihre Nachricht geht über die Plattform an die Organisation. Wer dort zuständig ist, antwortet Ihnen direkt.",
    name: "Ihr Name", email: "Ihre E-Mail-Adresse", emailHint: "Nur die Organisation sieht sie, damit sie antworten kann.", organisation: "Ihre Organisation", message: "Ihre Nachricht",
    messageHintNeed: "Was können Sie beitragen, und wann passt es Ihnen?", messageHintOffer: "Wofür brauchen Sie es, und wann?", as: (name: string) => `Sie schreiben als ${name}. Die Organisation sieht Ihren Namen und Ihre E-Mail-Adresse.`,
    send: "Nachricht schicken", cancel: "Abbrechen", kept: "Wir bewahren die Nachricht sechs Monate auf und löschen sie dann.",
  },
  sent: { title: "Ihre Nachricht ist unterwegs", text: "Die Organisation bekommt sie jetzt per Mail und antwortet Ihnen direkt.", viaCoordinator: "Die Organisation hat hier noch kein eigenes Konto. Die Koordination gibt Ihre Nachricht weiter.", back: "Zurück zur Liste" },
  messages: {
    title: "Nachrichten", from: (name: string, day: string) => `${name}, ${day}`, answerTo: "Antworten Sie an", answered: "Ist beantwortet", declined: "Passt nicht", states: { open: "offen", answered: "beantwortet", declined: "passt nicht" },
    organisation: "Für", hidden: "Diese Nachricht hat die Organisation per Mail bekommen.",
  },
  desk: {
    pageTitle: "Anfragen ohne Antwort", lead: "Nachrichten zu Bedarfen und Angeboten, auf die noch niemand geantwortet hat.", empty: "Keine offene Anfrage", emptyText: "Alle Nachrichten sind beantwortet.",
    caption: "Offene Anfragen", entry: "Eintrag", organisation: "Organisation", since: "Seit", way: "Weg", mailed: "Mail an die Organisation", passOn: "Bitte weitergeben: kein Konto", open: "Ansehen",
    late: (n: number) => (n === 1 ? "1 Anfrage wartet seit mehr als einer Woche auf Antwort." : `${n} Anfragen warten seit mehr als einer Woche auf Antwort.`), lateButton: "Ansehen",
    toPass: (name: string) => `Eine Nachricht an ${name} wartet: Die Organisation hat kein Konto.`, toPassButton: "Weitergeben",
    own: (title: string) => `Jemand hat Ihnen zu „${title}“ geschrieben.`, ownButton: "Lesen",
  },
  mail: {
    subject: (title: string) => `Nachricht zu: ${title}`,
    text: (d: { name: string; title: string; from: string; organisation: string; email: string; message: string; link: string }) =>
      `Guten Tag ${d.name},\n\n${d.from}${d.organisation ? ` (${d.organisation})` : ""} schreibt zu Ihrem Eintrag „${d.title}“:\n\n${d.message}\n\nBitte antworten Sie direkt an ${d.email}, möglichst innerhalb einer Woche. Danach vermerken Sie hier, dass die Anfrage beantwortet ist:\n\n${d.link}\n\nSie bekommen diese Nachricht, weil Sie für die Organisation sprechen.`,
  },
  refusals: {
    contactNameMissing: "Bitte schreiben Sie Ihren Namen dazu.",
    contactEmailMissing: "Bitte geben Sie eine E-Mail-Adresse an, damit man Ihnen antworten kann.",
    contactTooMany: "Gerade sind sehr viele Nachrichten unterwegs. Bitte versuchen Sie es in einer Stunde noch einmal. Ihr Text steht noch im Formular.",
    contactSettled: "Diese Anfrage ist schon erledigt.",
  },
});
