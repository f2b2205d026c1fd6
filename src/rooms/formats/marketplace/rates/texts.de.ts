// SPDX-License-Identifier: EUPL-1.2
import { voiced } from "../../../../kernel/voice.ts";
export const de = voiced({
  title: "Sätze für den Gegenwert",
  lead: "Was eine Stunde zählt. Ein neuer Satz gilt ab seinem Tag; ältere bleiben stehen, weil nach ihnen gerechnet wurde.",
  caption: "Alle Sätze dieses Netzwerks",
  empty: "Noch kein Satz",
  emptyText: "Ohne Satz werden nur Stunden gezählt, kein Gegenwert.",
  add: "Neuer Satz",
  columns: { name: "Name", from: "gilt ab", hands: "Helfende Hände", knowledge: "Wissen und Können", students: "Lernende", method: "Berechnung" },
  fields: { name: "Name", validFrom: "Gilt ab", hands: "Helfende Hände", knowledge: "Wissen und Können", students: "Schülerinnen, Schüler und Studierende", method: "So wird gerechnet" },
  hints: { name: "Zum Beispiel „Satz 2027“.", method: "Steht überall dabei, wo ein Gegenwert genannt wird." },
  unit: "Euro je Stunde",
  perHour: (d: { value: string }) => `${d.value} € je Stunde`,
  method: "Stunden mal Satz. Sachen und Räume nach Angabe der Gebenden, am Zähltisch geprüft. Der Gegenwert ist eine Schätzung am Abend und wird nie ausgezahlt.",
  save: "Satz speichern",
  cancel: "Zurück zu den Sätzen",
  refusals: { rateDayTaken: "Ab diesem Tag gilt schon ein Satz. Bitte wählen Sie einen anderen Tag." },
  flashes: { rateSaved: "Der Satz ist gespeichert." },
  deeds: { "marketplace.addRate": "hat einen Satz für den Gegenwert festgelegt" },
});
