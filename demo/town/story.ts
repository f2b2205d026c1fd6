// SPDX-License-Identifier: EUPL-1.2
import type { HomeStory } from "./shape.ts";

export const story = {
  challenge: {
    title: "Übergang Schule–Beruf im Färbergrund",
    question: "Was kommt nach der Schule?",
    text:
      "Von hundert Jugendlichen, die im Färbergrund die Schule verlassen, hatten vor drei Jahren einundvierzig ein halbes Jahr später weder einen Ausbildungsplatz noch einen Platz an einer weiterführenden Schule. In der ganzen Stadt waren es siebzehn. Heute sind es im Färbergrund vierunddreißig. In zehn Jahren soll es keinen Unterschied mehr machen, aus welchem Viertel jemand kommt.",
    unit: "von 100 Jugendlichen ohne Anschluss, sechs Monate nach Schulende",
    baseline: { value: 41, yearOffset: -3 },
    now: { value: 34, yearOffset: 0 },
    comparison: { label: "Walkenau insgesamt", value: 17 },
    goal: { value: 17, yearOffset: 7 },
    series: [
      { yearOffset: -3, value: 41 },
      { yearOffset: -2, value: 40 },
      { yearOffset: -1, value: 37 },
      { yearOffset: 0, value: 34 },
    ],
    source: "Stadt Walkenau, Fachstelle Statistik: Übergangsbericht, jährliche Befragung aller Schulen (erfundene Zahlen)",
    caveat:
      "Die Zahl sinkt, und viele haben daran mitgewirkt. Welcher Anteil auf die Vereinbarungen zurückgeht, lässt sich daraus nicht ablesen.",
    missing: ["Eigentümerinnen und Eigentümer leer stehender Läden", "Ehemalige der Gesamtschule", "Kulturschaffende"],
  },
  keptPromises: [],
  doors: {
    need: { title: "Wir brauchen", text: "Sagen Sie, was fehlt: Hände, Wissen, Dinge, Räume oder Kontakte." },
    offer: { title: "Wir bieten", text: "Sagen Sie, was Sie geben können, und sei es ein Nachmittag." },
    join: { title: "Ich mache mit", text: "Sie vertreten keinen Verein und keinen Betrieb? Auch für Sie gibt es einen Platz." },
  },
  aboutUs: { title: "Über uns", lead: "", paragraphs: [] },
  howItWorks: { title: "So geht es", lead: "", steps: [] },
} as const satisfies HomeStory;
