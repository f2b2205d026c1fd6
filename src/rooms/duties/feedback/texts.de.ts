// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  contact: {
    title: "Kontakt für Rückmeldungen", lead: "Diese Stelle liest, was gemeldet wird. Sie steht in der Erklärung zur Barrierefreiheit und auf dem Formular.",
    office: "Stelle oder Person", officeHint: "Zum Beispiel „Büro für Ehrenamt“.", email: "E-Mail-Adresse", emailHint: "Hierhin geht eine E-Mail, sobald etwas gemeldet wird. Am besten kein Postfach einer einzelnen Person.", phone: "Telefon", save: "Speichern",
  },
  report: {
    title: "Barriere melden", lead: "Etwas auf diesen Seiten lässt sich schlecht lesen, hören, verstehen oder bedienen? Bitte sagen Sie es uns. Ein Konto ist nicht nötig.",
    kind: "Worum geht es?", kinds: { barrier: "Um eine Barriere auf dieser Website", feedback: "Um etwas anderes" },
    what: "Was ist aufgefallen?", whatHint: "Auch wenn Inhalte in anderer Form gebraucht werden: Hier ist der Ort dafür.", place: "Auf welcher Seite?", placeHint: "Adresse oder Name der Seite, so gut es geht.",
    email: "E-Mail-Adresse für die Antwort", emailHint: "Ohne Adresse steht die Antwort unter einem Link, der gleich erscheint.",
    promise: (d: { days: number }) => `Antwort gibt es innerhalb von ${d.days} Tagen.`, send: "Absenden",
    other: (d: { office: string }) => `Lieber auf anderem Weg? Zuständig ist: ${d.office}.`,
  },
  sent: {
    title: "Ihre Meldung ist angekommen", number: (d: { number: string }) => `Sie hat die Nummer ${d.number}.`, due: (d: { day: string }) => `Eine Antwort gibt es bis zum ${d.day}.`,
    link: "Unter diesem Link steht, wie weit es ist. Bitte bewahren Sie ihn auf, er steht nirgends sonst:", mail: "Derselbe Link liegt auch in Ihrem Postfach.", toCase: "Meldung ansehen", toStart: "Zur Startseite",
  },
  case: {
    title: (d: { number: string }) => `Meldung ${d.number}`, received: "Eingegangen", due: "Antwort bis", place: "Seite", kind: "Art", state: "Stand", what: "Meldung", answer: "Antwort", none: "Noch gibt es keine Antwort.", email: "E-Mail-Adresse",
    noEmail: "ohne Adresse: Die Antwort steht unter dem geheimen Link.", outcome: "Ergebnis",
    unhappy: "Nicht zufrieden mit der Antwort, oder die Frist ist vorbei?", enforcement: "Zur Durchsetzungsstelle",
  },
  states: { open: "wartet auf Antwort", answered: "beantwortet", closed: "abgeschlossen" },
  kinds: { barrier: "Barriere", feedback: "Rückmeldung" },
  outcomes: { mended: "Die Barriere ist beseitigt", planned: "Die Beseitigung ist geplant", noBarrier: "Es war keine Barriere", notPossible: "Die Beseitigung ist nicht möglich, es gibt einen anderen Weg", elsewhere: "Eine andere Stelle ist zuständig" },
  list: {
    title: "Rückmeldungen", lead: "Was Menschen ohne Anmeldung gemeldet haben. Jede Meldung bekommt eine Antwort.", search: "Nummer, Text oder Seite", state: "Stand", kind: "Art", number: "Nummer", what: "Meldung", due: "Antwort bis", received: "Eingegangen",
    count: (n: number) => (n === 1 ? "1 Meldung" : `${n} Meldungen`), none: "Keine Meldung", noneText: "Sobald jemand etwas meldet, steht es hier.", csv: "Als CSV", file: "rueckmeldungen.csv", overdue: "überfällig", toForm: "Formular ansehen", hasEmail: "mit Adresse",
  },
  answer: { lead: "Die Antwort geht an die angegebene Adresse und steht unter dem geheimen Link.", field: "Antwort", hint: "Was ist geschehen, oder was geschieht bis wann? Wie kommt man bis dahin an den Inhalt?", send: "Antwort senden", again: "Antwort ändern und noch einmal senden", close: "Abschließen" },
  close: { title: (d: { number: string }) => `Meldung ${d.number} abschließen`, lead: "Danach bleibt die Meldung noch zwölf Monate lesbar, dann werden Text und Adresse gelöscht.", outcome: "Was ist daraus geworden?", send: "Abschließen" },
  desk: {
    overdue: (n: number) => (n === 1 ? "1 Rückmeldung wartet länger als zugesagt auf Antwort." : `${n} Rückmeldungen warten länger als zugesagt auf Antwort.`),
    open: (n: number) => (n === 1 ? "1 Rückmeldung wartet auf Antwort." : `${n} Rückmeldungen warten auf Antwort.`), button: "Antworten",
  },
  mail: {
    receivedSubject: (d: { number: string }) => `Ihre Meldung ${d.number}`,
    receivedText: (d: { number: string; network: string; due: string; link: string }) =>
      `Guten Tag,\n\nIhre Meldung bei „${d.network}“ ist angekommen. Sie hat die Nummer ${d.number}. Eine Antwort gibt es bis zum ${d.due}.\n\nWie weit es ist, steht hier:\n\n${d.link}`,
    arrivedSubject: (d: { number: string }) => `Neue Rückmeldung ${d.number}`,
    arrivedText: (d: { number: string; due: string; link: string }) =>
      `Guten Tag,\n\nüber die Website ist die Meldung ${d.number} eingegangen. Bitte antworten Sie bis zum ${d.due}:\n\n${d.link}`,
    answerSubject: (d: { number: string }) => `Antwort auf Ihre Meldung ${d.number}`,
    answerText: (d: { number: string; network: string; answer: string }) =>
      `Guten Tag,\n\nauf Ihre Meldung ${d.number} antwortet „${d.network}“:\n\n${d.answer}\n\nWenn das nicht weiterhilft, können Sie sich an die Stelle wenden, die in der Erklärung zur Barrierefreiheit genannt ist.`,
  },
});
