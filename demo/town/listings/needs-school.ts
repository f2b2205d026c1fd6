// SPDX-License-Identifier: EUPL-1.2
import type { Listing } from "../shape.ts";

/** Needs around school, training and growing up. */
export const needsSchool = [
  {
    key: "need-bewerbungsgespraeche",
    direction: "need",
    organisation: "gesamtschule",
    title: "Bewerbungsgespräche üben mit dem zehnten Jahrgang",
    what:
      "Vierundzwanzig Jugendliche sollen einmal ein Vorstellungsgespräch erleben, bevor es ernst wird. Wir suchen Menschen aus Betrieben, die je drei Gespräche von zwanzig Minuten führen und danach ehrlich und freundlich sagen, was gut war und was nicht. Fragen und Raum bereiten wir vor.",
    category: "knowledge",
    quantity: 8,
    unit: "persons",
    where: "Gesamtschule Färbergrund, Lernwerkstatt im ersten Stock",
    quarter: "faerbergrund",
    fromOffset: 45,
    untilOffset: 75,
    timeNote: "Ein Vormittag, 8.30 bis 12 Uhr, Dienstag oder Donnerstag",
    conditions: "Wer mit Jugendlichen allein spricht, zeigt vorher ein Führungszeugnis; die Gespräche finden bei offener Tür statt.",
    giveBack: "Unsere Schulküche kocht für Ihr Team ein Mittagessen, und Sie lernen vierundzwanzig mögliche Auszubildende kennen.",
    audience: "Betriebe aller Größen, auch ohne eigene Ausbildungsplätze",
    state: "published",
    publishedOffset: -12,
  },
  {
    key: "need-werkbaenke",
    direction: "need",
    organisation: "jugendhaus-spule",
    title: "Zwei Werkbänke für die Fahrradwerkstatt",
    what:
      "In unserer Werkstatt reparieren Jugendliche ihre Räder auf zwei Schultischen, und die wackeln. Wir brauchen zwei stabile Werkbänke, gern gebraucht, eine davon mit Schraubstock. Abholen können wir selbst, wenn jemand einen Anhänger hat, umso besser.",
    category: "goods",
    quantity: 2,
    unit: "pieces",
    where: "Jugendhaus Spule, Erdgeschoss",
    quarter: "faerbergrund",
    untilOffset: 90,
    notWanted: "Bitte keine Hobbywerkbänke zum Zusammenklappen.",
    giveBack: "Wir machen vier Diensträder Ihres Betriebs winterfest.",
    state: "published",
    publishedOffset: -20,
  },
] as const satisfies readonly Listing[];
