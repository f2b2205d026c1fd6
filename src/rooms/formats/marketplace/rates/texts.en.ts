// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from "../../../../kernel/i18n.ts";
import type { de } from "./texts.de.ts";

export const en: Shape<typeof de> = {
  title: "Rates for the equivalent value",
  lead: "What an hour counts. A new card holds from its day; older ones stay, because values were counted by them.",
  caption: "All rate cards of this network",
  empty: "No rate card yet",
  emptyText: "Without a rate card only hours are counted, no value.",
  add: "New rate card",
  columns: { name: "Name", from: "holds from", hands: "Helping hands", knowledge: "Knowledge and skills", students: "Students", method: "Method" },
  fields: { name: "Name", validFrom: "Holds from", hands: "Helping hands", knowledge: "Knowledge and skills", students: "Pupils and students", method: "How it is counted" },
  hints: { name: "“Rates 2027”, for example.", method: "Stands wherever a value is named." },
  unit: "euro per hour",
  perHour: (d) => `€${d.value} per hour`,
  method: "Hours times rate. Things and rooms as named by the giver, checked at the counters' table. The value is an estimate of the evening and is never paid out.",
  save: "Save",
  cancel: "Back to the rates",
  refusals: { rateDayTaken: "A rate card holds from this day already. Please choose another day." },
  flashes: { rateSaved: "The rate card is saved." },
  deeds: { "marketplace.addRate": "set a rate card for the equivalent value" },
};
