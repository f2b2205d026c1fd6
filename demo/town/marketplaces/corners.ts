// SPDX-License-Identifier: EUPL-1.2
import type { Corner, RateCard } from "../shape.ts";

export const corners = {
  hands: {
    key: "helfende-haende",
    name: "Helfende Hände",
    sentence: "Anpacken, begleiten, fahren, da sein.",
    colourHex: "#8a3b12",
    letter: "H",
    shape: "circle",
    category: "hands",
    accepts: ["hands"],
  },
  knowledge: {
    key: "wissen-und-koennen",
    name: "Wissen und Können",
    sentence: "Zeigen, erklären, beraten, gestalten.",
    colourHex: "#1f4e8c",
    letter: "W",
    shape: "square",
    category: "knowledge",
    accepts: ["knowledge"],
  },
  goods: {
    key: "sachen-und-raeume",
    name: "Sachen und Räume",
    sentence: "Leihen, überlassen, öffnen, unterbringen.",
    colourHex: "#2f6b2f",
    letter: "S",
    shape: "triangle",
    category: "goods",
    accepts: ["goods", "rooms"],
  },
  contacts: {
    key: "kontakte-und-gelegenheiten",
    name: "Kontakte und Gelegenheiten",
    sentence: "Bekannt machen, einladen, Türen öffnen.",
    colourHex: "#6b2f7a",
    letter: "K",
    shape: "diamond",
    category: "contacts",
    accepts: ["contacts"],
  },
} as const satisfies Record<string, Corner>;

export const rateCard = {
  version: "Satz 1",
  validFromOffset: -400,
  euroPerHour: { hands: 50, knowledge: 80 },
  method:
    "Stunden mal Satz: 50 Euro je Stunde für helfende Hände, 80 Euro je Stunde für Wissen und Können. Sachen und Räume nach Angabe der Gebenden, geprüft am Zähltisch. Der Gegenwert ist eine Schätzung am Abend und wird nie ausgezahlt.",
} as const satisfies RateCard;
