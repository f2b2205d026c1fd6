// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from "../shape.ts";

/** Sealed agreements 1 to 5. */
export const agreements = [
  {
    number: 1,
    corner: "wissen-und-koennen",
    a: {
      org: "maschinenwerke",
      person: "heike-stadler",
      gives: {
        what: "Sechs Nachmittage in der Lehrwerkstatt für je acht Jugendliche: feilen, bohren, löten, mit zwei Ausbildern",
        quantity: 36,
        unit: "hours",
        hours: 36,
        valueEuro: 2_880,
        valueBasis: "knowledge",
      },
    },
    b: {
      org: "gesamtschule",
      person: "martin-kruse",
      gives: {
        what: "Mittagessen aus der Schulküche für das Ausbildungsteam an vier Tagen, gekocht vom Wahlkurs im neunten Jahrgang",
        quantity: 16,
        unit: "hours",
        hours: 16,
        valueEuro: 800,
        valueBasis: "hands",
      },
    },
    periodFromOffset: -230,
    periodUntilOffset: -60,
    firstContact: "b",
    firstContactByOffset: -231,
    place: "Lehrwerkstatt, Kammgarnstraße 2",
    sealedBy: "dieter-lohmann",
    sealedMinute: 19,
    capture: "tablet",
    consentNames: true,
    consentPhoto: true,
    result: {
      state: "fulfilled",
      reportedOffset: -52,
      hoursActual: 58,
      quote: {
        text: "Zwei von den acht haben jetzt einen Vertrag bei uns. Beide hätten sich von allein nie beworben.",
        person: "heike-stadler",
      },
    },
  },
] as const satisfies readonly Agreement[];
