// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  list: {
    title: "Rundschreiben", lead: "Eine E-Mail an viele: an Organisationen, an Teilnehmende einer Veranstaltung, an alle mit Newsletter. Hinaus geht nur, was vorher in der Vorschau stand.",
    write: "Neues Rundschreiben", subject: "Betreff", to: "An", state: "Stand", when: "Zeit", count: "Empfänger", none: "Noch kein Rundschreiben.", noneText: "Das erste ist in drei Schritten geschrieben: wen, was, Vorschau.", noSubject: "Ohne Betreff",
    states: { draft: "Entwurf", sent: "verschickt", stopped: "angehalten" },
  },
  begin: { title: "Neues Rundschreiben", lead: "Schritt 1 von 3: Wer soll die E-Mail bekommen?", audience: "An", next: "Weiter zum Text" },
  write: {
    title: "Text schreiben", lead: "Schritt 2 von 3: Was steht in der E-Mail?", narrow: "Wer genau?", all: "Alle", words: "Deutscher Text", wordsEn: "Englischer Text", wordsEnHint: "Bekommt, wer Englisch gewählt hat. Bleiben beide Felder leer, geht auch dorthin der deutsche Text.",
    subject: "Betreff", text: "Text", textHint: "Reiner Text mit Leerzeilen zwischen den Absätzen. Eine Webadresse, die allein in einer Zeile steht, wird zum Knopf. Absender, Grund und der Link zum Abbestellen kommen von selbst darunter.",
    subjectEn: "Betreff, englisch", textEn: "Text, englisch", save: "Speichern und zur Vorschau", discard: "Entwurf verwerfen",
  },
  preview: {
    title: "Vorschau und Versand", lead: "Schritt 3 von 3: Bitte einmal ganz lesen. Was hier steht, geht so hinaus.",
    who: (n: number) => (n === 1 ? "1 Empfänger" : `${n} Empfänger`), whoFold: "Alle Namen zeigen", name: "Name", about: "Organisation", language: "Sprache", languages: { de: "Deutsch", en: "Englisch" },
    leftOut: (n: number) => (n === 1 ? "1 Eintrag bekommt keine E-Mail" : `${n} Einträge bekommen keine E-Mail`), leftOutFold: "Wer und warum", reason: "Grund",
    reasons: { noAddress: "keine E-Mail-Adresse: bitte anrufen oder schreiben", noMailbox: "die Adresse ist unvollständig", suppressed: "möchte keine E-Mails mehr (Sperrliste)", unsubscribed: "hat diese Art von E-Mail abbestellt", twice: "bekommt sie schon unter derselben Adresse" },
    content: "Inhalt", from: "Von", to: "An", subject: "Betreff", plain: "Dasselbe als reiner Text", english: "Englische Fassung",
    test: "Testmail an mich", send: "Senden", confirm: "Versand bestätigen", count: "Anzahl der Empfänger", countHint: (n: number) => `Zur Sicherheit von Hand eintippen: ${n}`, sendButton: "Jetzt senden",
    edit: "Text oder Empfänger ändern", nobody: "Diese Auswahl erreicht niemanden. Bitte Empfänger ändern.", empty: "Der Text fehlt noch.", secret: "Der Link ist für jede Adresse ein anderer.",
  },
  progress: {
    title: "Versand", underWay: (d: { done: number; of: number }) => `${d.done} von ${d.of} sind erledigt.`, over: (n: number) => `Alle ${n} sind erledigt.`, refresh: "Stand neu laden", stop: "Versand anhalten", count: "Anzahl", state: "Stand", list: "Alle E-Mails dieses Rundschreibens",
    stopped: "Der Versand wurde angehalten. Was schon verschickt war, ist angekommen.",
  },
  refusals: {
    circularSent: "Dieses Rundschreiben ist schon verschickt und lässt sich nicht mehr ändern.", circularEmpty: "Der Text fehlt noch.", circularHalfEnglish: "Für die englische Fassung gehören Betreff und Text zusammen.",
    circularAudienceGone: "Diese Gruppe gibt es nicht. Bitte eine aus der Liste wählen.", circularChoiceGone: "Diese Auswahl gibt es nicht mehr. Bitte neu wählen.", circularNobody: "Diese Auswahl erreicht niemanden.",
    circularChanged: "Seit der Vorschau hat sich etwas geändert: der Text oder wer ihn bekommt. Bitte die Vorschau noch einmal ansehen und dann senden.",
    circularCount: (d: { count: number }) => `Das ist nicht die Zahl der Empfänger. Es sind ${d.count}.`, circularNotRunning: "Hier läuft kein Versand.",
  },
  flashes: { written: "Gespeichert.", discarded: "Der Entwurf ist verworfen.", tested: "Die Testmail ist unterwegs.", sent: "Der Versand hat begonnen.", stopped: "Der Versand ist angehalten." },
  deeds: {
    "communication.beginCircular": "hat ein Rundschreiben begonnen", "communication.writeCircular": "hat ein Rundschreiben geschrieben", "communication.discardCircular": "hat einen Entwurf verworfen",
    "communication.testCircular": "hat sich eine Testmail geschickt", "communication.sendCircular": "hat ein Rundschreiben verschickt", "communication.stopCircular": "hat einen Versand angehalten",
  },
});
