// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  foot: {
    why: (why: string) => `Diese E-Mail kommt, ${why}.`,
    service: "Sie gehört zu einem Vorgang und ist keine Werbung.",
    stop: (link: string) => `Keine solchen E-Mails mehr? Hier abbestellen, ohne Anmeldung:\n${link}`,
  },
  states: {
    waiting: "wartet", sending: "wird verschickt", sent: "verschickt", shown: "im Postfach der Demo", kept: "nicht verschickt: kein Mailserver", failed: "vom Mailserver abgelehnt",
    dead: "nach vielen Versuchen aufgegeben", uncertain: "unklar, ob sie ankam", refused: "keine gültige Adresse", suppressed: "Adresse ist gesperrt", unsubscribed: "abbestellt",
    stopped: "Versand angehalten", givenUp: "von Hand beendet",
  },
  groups: { open: "Braucht eine Entscheidung", underWay: "Unterwegs", out: "Verschickt", unwanted: "Nicht verschickt" },
  list: {
    title: "E-Mails", lead: "Was das Netzwerk verschickt hat und was daraus wurde. Links zum Anmelden und andere Schlüssel stehen hier nie.",
    count: (n: number) => (n === 1 ? "1 E-Mail" : `${n} E-Mails`), at: "Zeit", kind: "Art", recipient: "An", state: "Stand", subject: "Betreff", attempts: "Versuche", reason: "Antwort des Mailservers",
    none: "Keine E-Mail gefunden.", noneText: "Mit anderen Filtern erscheinen vielleicht mehr.", search: "Genaue Adresse", open: "Ansehen", next: "Nächster Versuch",
    noServer: "Es ist kein Mailserver eingerichtet (SMTP_URL). E-Mails bleiben hier, bis die Betreiberin einen einträgt.",
  },
  detail: {
    crumbs: "E-Mails", text: "Text", hidden: "Der Text enthält einen persönlichen Link und wird nicht gezeigt.", gone: "Der Text enthielt einen persönlichen Link und wurde nach dem Versand gelöscht.",
    again: "Noch einmal senden", giveUp: "Nicht mehr senden", reasonAddress: "Das ist keine einzelne, vollständige E-Mail-Adresse.", reasonCrash: "Das Programm wurde beim Versand unterbrochen.",
    uncertain: "Das Programm oder die Leitung brach mitten im Versand ab. Vielleicht ist die E-Mail angekommen, vielleicht nicht. Wer sie noch einmal sendet, schickt sie womöglich doppelt.",
    circular: "Gehört zu einem Rundschreiben", settled: "Erledigt",
  },
  desk: {
    troubled: (n: number) => (n === 1 ? "1 E-Mail ist nicht angekommen." : `${n} E-Mails sind nicht angekommen.`), button: "Ansehen",
    kept: (n: number) => (n === 1 ? "1 E-Mail ist hier geblieben: Es ist kein Mailserver eingerichtet." : `${n} E-Mails sind hier geblieben: Es ist kein Mailserver eingerichtet.`),
  },
  refusals: {
    mailBeingSent: "Diese E-Mail wird gerade verschickt. Bitte in einigen Minuten noch einmal nachsehen.",
    mailNotDue: "Diese E-Mail ist noch nicht an der Reihe.",
    mailDone: "Diese E-Mail ist schon erledigt.",
    mailTextGone: "Der Text dieser E-Mail wurde gelöscht, weil er einen persönlichen Link enthielt. Bitte den Vorgang neu beginnen, zum Beispiel einen neuen Link anfordern.",
    mailNotSendable: "An dieser E-Mail gibt es nichts mehr zu entscheiden.",
  },
  flashes: { again: "Die E-Mail ist wieder auf dem Weg.", givenUp: "Die E-Mail wird nicht mehr gesendet." },
  deeds: {
    "communication.takeMail": "hat eine E-Mail übernommen", "communication.claimMail": "hat einen Versand begonnen", "communication.settleMail": "hat einen Versand beendet",
    "communication.sendMailAgain": "hat eine E-Mail noch einmal auf den Weg gebracht", "communication.giveUpMail": "hat den Versand einer E-Mail beendet",
  },
});
