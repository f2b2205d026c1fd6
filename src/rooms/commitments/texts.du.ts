// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  refusals: {
    agreementFixed: "Diese Vereinbarung ist besiegelt. Ihr Text bleibt, wie er ist; Änderungen hältst du in einem Nachtrag fest.",
    agreementEnded: "Diese Vereinbarung ist zurückgezogen oder abgelehnt. Bitte schreib eine neue auf.",
    agreementAtSealer: "Die Vereinbarung liegt gerade zur Besiegelung. Bitte lass sie dir dort zurückgeben, wenn etwas zu ändern ist.",
    agreementNobodySigns: "Bitte wähl aus, für wen unterschrieben wird.",
    agreementForeignSignature: "Du kannst nur für Organisationen unterschreiben, für die du sprichst.",
    agreementOwnSeal: "Du vertrittst eine der Seiten. Bitte lass jemand anderen besiegeln.",
    agreementReasonMissing: "Bitte nenn den Grund. Die Seiten lesen ihn.",
    agreementPartyMissing: "Bitte wähl die Organisation aus.",
    agreementSameParty: "Diese Organisation steht schon auf der anderen Seite. Bitte wähl eine andere.",
    agreementOwnPartyMissing: "Eine der Seiten muss deine eigene Organisation sein.",
    agreementNothingGiven: "Bitte schreib auf, was gegeben wird.",
    agreementReturnMissing: "Hier gilt: Jede Seite gibt etwas. Bitte schreib auf, was diese Seite gibt.",
    agreementReturnUnsaid: "Eine Seite gibt nichts. Wenn das so gemeint ist, bestätige es bitte hier.",
    agreementReceiverUnknown: "Bitte wähl, wer diese Leistung bekommt.",
    agreementTopicUnknown: "Bitte wähl die Ecke, zu der die Vereinbarung gehört.",
    agreementFirstContactUnknown: "Bitte wähl, welche Seite sich zuerst meldet.",
    agreementNumberWrong: "Diese Nummer stimmt nicht. Bitte vergleich jede Ziffer mit dem Papier.",
    amendmentNotYours: "Bitte wähl die Seite, für die du sprichst.",
    amendmentOpen: "Ein Nachtrag wartet noch auf Zustimmung. Bitte klär ihn zuerst.",
    followUpReasonMissing: "Bitte wähl, woran es lag.",
    followUpSettled: "Zu dieser Vereinbarung ist das Ergebnis schon festgehalten. Wenn etwas nicht stimmt, melde dich bitte bei der Koordination.",
  },
  amendmentMail: {
    text: (d) =>
      `Hallo ${d.name},\n\n${d.by} schlägt einen Nachtrag zur Vereinbarung ${d.number} vor:\n\n${d.text}\n\nEr gilt, sobald alle Seiten zustimmen. Bitte sieh ihn dir an und antworte:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil du für ${d.organisation} sprichst.`,
  },
  ledger: { emptyFilter: "Mit weniger Filtern findest du mehr." },
  detail: { consentLead: (d) => `Einwilligung von ${d.name}. Du kannst sie jederzeit ändern.` },
  seal: { lead: "Bitte lies beiden Seiten vor, was hier steht. Nach der Besiegelung ändert sich der Text nicht mehr.", refuseLead: de.seal.refuseLead },
  mine: {
    lead: "Was deine Organisation versprochen hat, was sie bekommt, und was jetzt zu tun ist.",
    nothing: "Zurzeit wartet nichts auf dich.",
    sign: (d) => `Die Vereinbarung „${d.title}“ wartet auf deine Unterschrift.`,
    call: (d) => `Bitte melde dich bis ${d.day} bei ${d.name}.`,
  },
  check: { unknown: "Bitte vergleich die Nummer mit dem Papier. Die letzte Ziffer ist eine Prüfziffer." },
  flashes: {
    changed: "Der Text ist geändert. Bitte unterschreib noch einmal.",
    amendmentAnswered: "Deine Antwort zum Nachtrag ist gespeichert.",
    answered: "Danke, deine Antwort ist angekommen.",
  },
});
