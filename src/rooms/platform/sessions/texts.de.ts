// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../kernel/voice.ts";
export const de = voiced({
  list: {
    title: "Geräte und Sitzungen", lead: "Auf diesen Geräten besteht eine Anmeldung. Sie endet nach 7 Tagen ohne Nutzung, spätestens nach 30 Tagen.",
    device: "Gerät", unknown: "Unbekanntes Gerät", here: "dieses Gerät", since: "Angemeldet seit", seen: "Zuletzt genutzt", now: "gerade eben", today: "heute",
    end: "Abmelden", others: "Alle anderen abmelden", onlyThis: "Eine weitere Anmeldung besteht zurzeit nicht.",
    stranger: "Ein Gerät ist unbekannt? Am besten gleich abmelden. Wer das Postfach nicht lesen kann, kommt ohne neuen Link nicht wieder hinein.",
  },
  confirm: {
    title: "Bestätigung", lead: (minutes: number) => `Vor wichtigen Schritten fragen wir nach, ob wirklich die richtige Person am Gerät sitzt. Die Bestätigung gilt ${minutes} Minuten.`,
    mailTitle: "Mit einem Code per E-Mail", mailLead: (address: string) => `Wir schicken sechs Ziffern an ${address}.`, send: "Code schicken", sendAgain: "Neuen Code schicken",
    sentTo: (address: string) => `Der Code ist unterwegs an ${address}. Er gilt 10 Minuten.`, code: "Code aus der E-Mail", codeHint: "Sechs Ziffern, zum Beispiel 402 917", submit: "Bestätigen",
    wrong: (left: number) => left === 0 ? "Der Code war falsch. Das war der letzte Versuch, bitte einen neuen Code anfordern." : left === 1 ? "Der Code ist falsch. Ein Versuch bleibt." : `Der Code ist falsch. Es bleiben ${left} Versuche.`,
    doneTitle: "Bestätigt", done: "Dieses Fenster kann geschlossen werden. Im anderen Fenster lässt sich das Formular jetzt absenden.",
    mailbox: "Zum Postfach der Demo",
  },
  email: {
    title: "E-Mail-Adresse ändern", lead: (email: string) => `Zurzeit gilt ${email}. Ein Link geht an die neue Adresse. Erst wenn er geöffnet und bestätigt ist, gilt sie.`,
    field: "Neue E-Mail-Adresse", send: "Link an die neue Adresse schicken", openTitle: "Neue Adresse bestätigen", open: "Mit diesem Knopf gilt die neue Adresse. Anmeldungen auf anderen Geräten enden.", openButton: "Neue Adresse bestätigen",
    doneTitle: "Die neue Adresse gilt", done: "Ab jetzt gehen alle E-Mails dorthin.", toAccount: "Zum Konto",
  },
  account: { sessions: "Geräte und Sitzungen", email: "E-Mail-Adresse ändern", safety: "Anmeldung und Sicherheit" },
  mail: {
    codeSubject: "Code zur Bestätigung",
    codeText: (d: { name: string; code: string }) => `Guten Tag ${d.name},\n\nder Code zur Bestätigung:\n\n${d.code}\n\nEr gilt 10 Minuten. Niemand von uns fragt je am Telefon oder per E-Mail danach. Wer ihn nicht angefordert hat, meldet am besten unter „Mein Konto“ alle anderen Geräte ab.`,
    emailConfirmSubject: "Neue E-Mail-Adresse bestätigen",
    emailConfirmText: (d: { name: string; link: string }) => `Guten Tag ${d.name},\n\ndiese Adresse soll künftig für das Konto gelten. Mit diesem Link wird sie bestätigt:\n\n${d.link}\n\nEr gilt 24 Stunden und ein einziges Mal. Ohne Bestätigung bleibt alles, wie es ist.`,
    emailNoticeSubject: "Die E-Mail-Adresse soll geändert werden",
    emailNoticeText: (d: { name: string; base: string }) => `Guten Tag ${d.name},\n\nfür das Konto wurde eine neue E-Mail-Adresse eingetragen. Sie gilt, sobald sie bestätigt ist; dann kommen hier keine E-Mails mehr an.\n\nWar das jemand anderes? Dann bitte gleich anmelden und alle anderen Geräte abmelden:\n\n${d.base}/mein-konto/sitzungen`,
  },
  refusals: {
    sessionHere: "Dieses Gerät ist das, das gerade benutzt wird. Dafür gibt es oben „Abmelden“.",
    tokenUsed: "Dieser Link wurde schon benutzt.",
    tokenExpired: "Dieser Link gilt nicht mehr. Bitte einen neuen anfordern.",
    tokenForeign: "Dieser Link gehört nicht hierher.",
    codeMissing: "Zu diesem Zeitpunkt gilt kein Code. Bitte einen neuen anfordern.",
    codeOver: "Der Code ist nach fünf Versuchen gesperrt. Bitte einen neuen anfordern.",
    emailSame: "Diese Adresse gilt schon.",
    emailTaken: "Zu dieser Adresse gibt es schon ein Konto in diesem Netzwerk. Die Koordination kann beide zusammenführen.",
  },
  faults: { "code.format": "Der Code besteht aus sechs Ziffern, zum Beispiel 402 917." },
  flashes: { sessionEnded: "Das Gerät ist abgemeldet.", codeSent: "Der Code ist unterwegs.", confirmed: "Bestätigt. Jetzt kann es weitergehen.", emailAsked: "Der Link ist unterwegs an die neue Adresse." },
  deeds: {
    "platform.endSession": "hat ein Gerät abgemeldet",
    "platform.sendCode": "hat einen Code zur Bestätigung angefordert",
    "platform.confirmSession": "hat einen Code zur Bestätigung eingegeben",
    "platform.requestEmail": "hat eine neue E-Mail-Adresse eingetragen",
    "platform.changeEmail": "hat die neue E-Mail-Adresse bestätigt",
    "platform.forgetTokens": "hat abgelaufene Codes und Sitzungen gelöscht",
  },
});
