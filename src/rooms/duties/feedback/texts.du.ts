// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  contact: { lead: de.contact.lead },
  report: { lead: "Etwas auf diesen Seiten lässt sich schlecht lesen, hören, verstehen oder bedienen? Bitte sag es uns. Ein Konto ist nicht nötig." },
  sent: {
    title: "Deine Meldung ist angekommen",
    number: de.sent.number,
    link: "Unter diesem Link steht, wie weit es ist. Bitte bewahr ihn auf, er steht nirgends sonst:",
    mail: "Derselbe Link liegt auch in deinem Postfach.",
  },
  mail: {
    receivedSubject: (d) => `Deine Meldung ${d.number}`,
    receivedText: (d) =>
      `Hallo,\n\ndeine Meldung bei „${d.network}“ ist angekommen. Sie hat die Nummer ${d.number}. Eine Antwort gibt es bis zum ${d.due}.\n\nWie weit es ist, steht hier:\n\n${d.link}`,
    arrivedText: (d) =>
      `Hallo,\n\nüber die Website ist die Meldung ${d.number} eingegangen. Bitte antworte bis zum ${d.due}:\n\n${d.link}`,
    answerSubject: (d) => `Antwort auf deine Meldung ${d.number}`,
    answerText: (d) =>
      `Hallo,\n\nauf deine Meldung ${d.number} antwortet „${d.network}“:\n\n${d.answer}\n\nWenn das nicht weiterhilft, kannst du dich an die Stelle wenden, die in der Erklärung zur Barrierefreiheit genannt ist.`,
  },
});
