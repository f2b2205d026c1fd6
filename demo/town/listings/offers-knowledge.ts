// SPDX-License-Identifier: EUPL-1.2
import type { Listing } from "../shape.ts";

/** Offers of knowledge and skill. */
export const offersKnowledge = [
  {
    key: "offer-bewerbungstraining",
    direction: "offer",
    organisation: "baeckerei-kaya",
    title: "Bewerbungstraining: So stelle ich Leute ein",
    what:
      "Ich habe in fünfzehn Jahren über zweihundert Vorstellungsgespräche geführt und weiß, woran sie scheitern. Mit bis zu acht Jugendlichen übe ich an einem Nachmittag in der Backstube: anrufen, begrüßen, Fragen stellen. Wer mag, backt hinterher mit.",
    category: "knowledge",
    quantity: 4,
    unit: "hours",
    where: "Backstube, Krappgasse 14, oder bei Ihnen",
    quarter: "faerbergrund",
    fromOffset: 7,
    untilOffset: 180,
    timeNote: "Dienstags oder mittwochs ab 14 Uhr",
    conditions: "Eine Begleitperson kommt mit.",
    giveBack: "Wir freuen uns über Jugendliche, die ein Praktikum in der Nachtbäckerei ausprobieren wollen.",
    audience: "Schulen, Jugendhäuser, Vereine",
    state: "published",
    publishedOffset: -30,
  },
  {
    key: "offer-rechnerpflege",
    direction: "offer",
    organisation: "lichtpfad-it",
    title: "Auszubildende bringen Vereinsrechner in Ordnung",
    what:
      "Sechs Auszubildende kommen mit einer Fachkraft für einen Tag zu Ihnen. Wir spielen Aktualisierungen ein, richten Datensicherung und Drucker ein und zeigen zwei Leuten, wie es weitergeht. Bis zu zehn Geräte schaffen wir an einem Tag.",
    category: "knowledge",
    quantity: 48,
    unit: "hours",
    where: "In Ihren Räumen",
    fromOffset: 14,
    untilOffset: 150,
    timeNote: "Ein Freitag nach Absprache, 9 bis 16 Uhr",
    notWanted: "Keine neue Internetseite, keine Datenbank: dafür reicht ein Tag nicht.",
    giveBack: "Unsere Azubis sollen erleben, wie es ist, etwas ohne Fachwörter zu erklären. Eine ehrliche Rückmeldung genügt.",
    audience: "Vereine und Initiativen mit höchstens zehn Rechnern",
    state: "published",
    publishedOffset: -8,
  },
  {
    key: "offer-pressearbeit",
    direction: "offer",
    organisation: "unternehmerkreis",
    title: "Eine Stunde Rat zur Pressemitteilung",
    what:
      "Eine frühere Redakteurin aus unserem Kreis liest Ihre Pressemitteilung und macht daraus eine, die gedruckt wird. Sie schicken den Entwurf vorher, wir sprechen eine Stunde am Telefon oder bei uns.",
    category: "knowledge",
    quantity: 1,
    unit: "hours",
    quarter: "altstadt",
    untilOffset: 200,
    giveBack: "Erzählen Sie uns, ob etwas erschienen ist.",
    state: "published",
    publishedOffset: -41,
  },
] as const satisfies readonly Listing[];
