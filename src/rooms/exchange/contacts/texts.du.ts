// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  form: {
    lead: "Deine Nachricht geht über die Plattform an die Organisation. Wer dort zuständig ist, antwortet dir direkt.",
    name: "Dein Name", email: "Deine E-Mail-Adresse", organisation: "Deine Organisation", message: "Deine Nachricht",
    messageHintNeed: "Was kannst du beitragen, und wann passt es dir?", messageHintOffer: "Wofür brauchst du es, und wann?",
    as: (name) => `Du schreibst als ${name}. Die Organisation sieht deinen Namen und deine E-Mail-Adresse.`,
  },
  sent: {
    title: "Deine Nachricht ist unterwegs", text: "Die Organisation bekommt sie jetzt per Mail und antwortet dir direkt.",
    viaCoordinator: "Die Organisation hat hier noch kein eigenes Konto. Die Koordination gibt deine Nachricht weiter.",
  },
  messages: { answerTo: "Antworte an" },
  desk: { own: (title) => `Jemand hat dir zu „${title}“ geschrieben.` },
  mail: {
    text: (d) =>
      `Hallo ${d.name},\n\n${d.from}${d.organisation ? ` (${d.organisation})` : ""} schreibt zu deinem Eintrag „${d.title}“:\n\n${d.message}\n\nBitte antworte direkt an ${d.email}, möglichst innerhalb einer Woche. Danach vermerkst du hier, dass die Anfrage beantwortet ist:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil du für die Organisation sprichst.`,
  },
  refusals: {
    contactNameMissing: "Bitte schreib deinen Namen dazu.",
    contactEmailMissing: "Bitte gib eine E-Mail-Adresse an, damit man dir antworten kann.",
    contactTooMany: "Gerade sind sehr viele Nachrichten unterwegs. Bitte versuch es in einer Stunde noch einmal. Dein Text steht noch im Formular.",
  },
});
