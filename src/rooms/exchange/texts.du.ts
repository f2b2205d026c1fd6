// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  fields: { giveBack: "Was gibst du zurück?" },
  fieldsOffer: { giveBack: "Was wünschst du dir dafür?" },
  hints: { giveBack: "Kein Geld. Zum Beispiel eine Führung, ein Auftritt, ein Raum, ein Mittagessen, dein Wissen." },
  list: {
    manyFound: (n) => `mehr als ${n}: Bitte such oder filtere.`,
    firstText: "Mach den Anfang: Vier kurze Schritte führen hindurch.",
    emptyText: "Nimm einen Filter weg, oder schreib selbst hinein, was du brauchst oder geben kannst.",
  },
  ad: { contactHint: "Die Nachricht geht über die Plattform. Du brauchst kein Konto.", overText: "Vielleicht hilft dir ein anderer weiter." },
  doors: {
    label: "Was du hier tun kannst",
    needText: "Sag, was fehlt: Hände, Wissen, Dinge, Räume oder Kontakte.",
    offerText: "Sag, was du geben kannst, und sei es ein Nachmittag.",
    joinText: "Lern kennen, wer hier wirkt, und finde deinen Platz.",
  },
  wizard: {
    newNeed: "Was brauchst du?", newOffer: "Was kannst du geben?", lead: "Vier kurze Schritte. Nach jedem Schritt ist dein Entwurf gespeichert.",
    returnsTitle: "Was gibst du zurück?", returnsTitleOffer: "Was wünschst du dir dafür?",
    score: (n) => `So konkret ist dein Eintrag: ${n} von 100`,
    money: "Geld ist auf dieser Plattform tabu. Nenn die Sache, die Zeit oder das Wissen.",
  },
  check: { emptyText: "Neue Einträge stehen dann auf deinem Schreibtisch.", noOneToMail: "Diese Organisation hat noch kein Konto. Bitte ruf an." },
  mine: {
    lead: "Bedarfe und Angebote der Organisationen, für die du sprichst.",
    noneText: "Was würde dir gerade am meisten helfen? Was könntest du leicht geben?",
    noOrganisation: "Du sprichst noch für keine Organisation. Die Koordination hilft dir weiter.",
    messages: "Anfragen an dich",
  },
  link: {
    lead: "Mit einem Knopf bleibt dein Eintrag weitere 90 Tage offen. Du musst dich nicht anmelden.",
    expired: "Dieser Link gilt nicht mehr. Melde dich an, um deinen Eintrag zu bearbeiten.",
    refreshed: (day) => `Dein Eintrag bleibt offen bis ${day}.`,
    closed: "Dein Eintrag ist beendet und steht nicht mehr in der Liste.",
  },
  desk: {
    check: (n) => (n === 1 ? "1 Eintrag wartet auf deine Prüfung." : `${n} Einträge warten auf deine Prüfung.`),
    draft: (title) => `Dein Entwurf „${title}“ ist noch nicht eingereicht.`,
  },
  mail: {
    publishedText: (d) => `Hallo ${d.name},\n\ndein Eintrag „${d.title}“ ist geprüft und öffentlich. Er bleibt offen bis ${d.until}; eine Woche vorher fragen wir nach.\n\n${d.link}\n\nDu bekommst diese Nachricht, weil du den Eintrag geschrieben hast.`,
    returnedText: (d) => `Hallo ${d.name},\n\ndie Koordination hat „${d.title}“ gelesen und bittet um eine Änderung:\n\n${d.note}\n\nHier bearbeitest du den Eintrag und reichst ihn wieder ein:\n\n${d.link}\n\nDu bekommst diese Nachricht, weil du für die Organisation sprichst.`,
    reminderText: (d) => `Hallo ${d.name},\n\ndein Eintrag „${d.title}“ ist offen bis ${d.until}. Gilt er noch? Ein Klick genügt, ohne Anmeldung:\n\n${d.link}\n\nWenn du nichts tust, verschwindet der Eintrag danach aus der Liste. Du bekommst diese Nachricht, weil du für die Organisation sprichst.`,
  },
  refusals: {
    listingDaysCrossed: "Das Ende liegt vor dem Anfang. Bitte prüf beide Tage.",
    listingUntilPast: "Dieser Tag ist schon vorbei. Bitte nenn einen späteren, oder lass das Feld leer.",
    listingQuarterUnknown: "Dieses Quartier gibt es nicht. Bitte wähl eines aus der Liste.",
    listingQuarterMissing: "Bitte wähl das Quartier, in dem es möglich ist. Oder nimm den Haken darunter weg.",
    listingOver: "Der Zeitraum dieses Eintrags ist vorbei. Bitte nenn zuerst neue Tage.",
    listingLinkExpired: "Dieser Link gilt nicht mehr. Melde dich an, um deinen Eintrag zu bearbeiten.",
  },
  flashes: { rejected: "Danke. Dieser Vorschlag kommt nicht wieder. Weiter unten kannst du das zurücknehmen.", submitted: "Eingereicht. Die Koordination sieht sich deinen Eintrag an.", sent: "Deine Nachricht ist unterwegs." },
});
