// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  form: {
    title: "Newsletter", lead: (name: string) => `Neues aus ${name}, ab und zu per E-Mail: Termine, Bedarfe, was gelungen ist.`,
    email: "E-Mail-Adresse", locale: "Sprache", button: "Newsletter bestellen",
    consent: (name: string) => `Mit dem Absenden wird der Newsletter von ${name} bestellt. Er kommt erst, wenn die Adresse über den Link in einer ersten E-Mail bestätigt ist. Abbestellen geht jederzeit mit einem Klick, in jeder Ausgabe. Gespeichert werden die E-Mail-Adresse, die Sprache und die Zeitpunkte von Bestellung und Bestätigung, sonst nichts.`,
    askedTitle: "Fast geschafft", asked: `Bitte jetzt das Postfach der angegebenen Adresse öffnen und die Bestellung dort bestätigen. Ohne Bestätigung wird die Adresse nach 14 Tagen gelöscht.`,
    spam: "Keine E-Mail gekommen? Vielleicht liegt sie im Spam-Ordner, oder die Adresse bekommt den Newsletter schon.", back: "Zur Startseite",
  },
  consent: {
    label: "Newsletter",
    text: "Der Newsletter kommt an die angegebene E-Mail-Adresse, sobald sie bestätigt ist. Abbestellen geht jederzeit mit einem Klick, in jeder Ausgabe. Gespeichert werden die E-Mail-Adresse, die Sprache und die Zeitpunkte von Bestellung und Bestätigung.",
  },
  confirm: {
    title: "Newsletter bestätigen", lead: (email: string) => `Soll der Newsletter an ${email} kommen?`, button: "Ja, Newsletter bestellen", none: "Wer ihn nicht bestellt hat, braucht nichts zu tun: Ohne diesen Knopf kommt nichts.",
    doneTitle: "Der Newsletter ist bestellt", done: "Die nächste Ausgabe kommt per E-Mail. Abbestellen geht jederzeit mit einem Klick, in jeder Ausgabe.",
  },
  stop: {
    title: "E-Mails abbestellen", lead: (kind: string, address: string) => `„${kind}“ an ${address}`, button: "Abbestellen",
    text: "Danach kommt keine E-Mail dieser Art mehr an diese Adresse. Andere E-Mails, zum Beispiel Antworten auf eine Anmeldung, kommen weiter.",
    doneTitle: "Abbestellt", done: (kind: string, address: string) => `„${kind}“ kommt nicht mehr an ${address}.`, resume: "Doch wieder bekommen", newsletter: "Newsletter neu bestellen",
  },
  mine: {
    title: "Meine E-Mails", lead: (address: string) => `Welche E-Mails an ${address} kommen sollen.`, choose: "Diese E-Mails kommen", save: "Speichern", reason: (why: string) => `Kommt, ${why}.`,
    newsletterOff: "Der Newsletter ist nicht bestellt.", newsletterOrder: "Newsletter bestellen",
    service: "E-Mails, die zu einem Vorgang gehören", serviceText: "Diese lassen sich nicht abbestellen: Jede gehört zu etwas, das gerade läuft, und ohne sie ginge es nicht weiter.", kind: "Art", why: "Warum sie kommt",
  },
  list: {
    title: "Newsletter-Abonnements", lead: "Wer den Newsletter bestellt und bestätigt hat, mit jedem Schritt. Netzwerk-Adressen von Geräten werden nicht gespeichert.",
    count: (n: number) => (n === 1 ? "1 Eintrag" : `${n} Einträge`), email: "E-Mail-Adresse", state: "Stand", since: "Seit", steps: "Schritte", action: "Schritt", end: "Abmelden", none: "Noch niemand.", noneText: "Das Formular steht unter „Newsletter“ am Ende jeder Seite.",
    states: { asked: "wartet auf Bestätigung", confirmed: "bestätigt", ended: "beendet" }, steps_: { asked: "bestellt", confirmed: "bestätigt", ended: "beendet" },
    how: { form: "im Formular", mail: "in der E-Mail", link: "über den Link", oneClick: "im Mailprogramm", account: "im Konto", office: "durch die Koordination" }, version: (n: number) => `Text ${n}`, write: "Newsletter schreiben",
  },
  mail: {
    confirmSubject: "Newsletter bestätigen",
    confirmText: (d: { link: string }) => `Guten Tag,\n\njemand hat mit dieser Adresse den Newsletter bestellt. Mit diesem Link wird die Bestellung bestätigt:\n\n${d.link}\n\nDer Link gilt 14 Tage. Wer nichts bestellt hat, braucht nichts zu tun: Ohne Bestätigung kommt kein Newsletter, und die Adresse wird gelöscht.`,
  },
  refusals: { subscriptionLinkOver: "Dieser Link gilt nicht mehr. Bitte den Newsletter noch einmal bestellen.", subscriptionEnded: "Das ist schon beendet. Der Newsletter lässt sich jederzeit neu bestellen." },
  flashes: { mailsSaved: "Gespeichert.", mailsResumed: "Diese E-Mails kommen wieder.", subscriptionEnded: "Die Adresse ist abgemeldet." },
  deeds: {
    "communication.askNewsletter": "hat den Newsletter bestellt", "communication.confirmNewsletter": "hat den Newsletter bestätigt", "communication.stopMails": "hat E-Mails abbestellt", "communication.resumeMails": "hat E-Mails wieder bestellt",
    "communication.changeMyMails": "hat die eigenen E-Mails eingestellt", "communication.endSubscription": "hat ein Abonnement beendet", "communication.endByConsent": "hat ein Abonnement mit der Einwilligung beendet", "communication.enterSubscriber": "hat ein Abonnement eingetragen", "communication.forgetUnconfirmed": "hat unbestätigte Bestellungen gelöscht",
  },
});
