// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { RoundsTexts } from "./texts.de.ts";

const people = (count: number) => (count === 1 ? "one person" : `${count} people`);
const and = (names: readonly string[]): string => row(names, "and");
const company = (others: readonly string[]) => (others.length === 0 ? " with nobody else" : ` with ${and(others)}`);

export const en: RoundsTexts = {
  and,
  step: (place, name) => name ?? `Step ${place}`,
  table: (name, named) => (named ? name : `Table ${name}`),
  seat: (step, table, others) => `${step}: ${table}${company(others)}.`,
  group: (step, table, group, others) => `${step}: ${table}${group === undefined ? "" : `, own group ${group},`}${company(others)}.`,
  topic: (step, topic, wish, others) => `${step}: ${topic}${wish === undefined ? "" : ` (wish ${wish})`}${company(others)}.`,
  plenum: (step) => `${step}: all together in the plenum.`,
  absent: (step) => `${step}: not there.`,
  again: (names, where, forced) => `Met before: ${names} (${where}), because ${forced ? "so many people, tables and rounds do not work out without meeting again" : "no plan entirely without meeting again was found"}.`,
  beforehand: (names) => `Known from the start: ${names}; a table without acquaintances could not be found for everybody.`,
  moved: (before) => `It was to be ${before}; after the change the tables are filled properly again with few moves.`,
  none: () => "In the mixed rounds nobody sits at a table with the same person twice.",
  repeats: (count, bound) => `${count === 1 ? "One meeting" : `${count} meetings`} again at tables of the mixed rounds; ${bound >= count ? "fewer are not possible" : `${bound} ${bound === 1 ? "is" : "are"} certainly necessary`}.`,
  mixing: (pairs, least) => (pairs === 0 ? "At the mixed tables each person comes from another group." : `${pairs === 1 ? "One pair" : `${pairs} pairs`} of the same group at mixed tables${least ? "; fewer are not possible" : ""}.`),
  changes: (count, least) => (count === 0 ? "Compared with the plan of before nobody changes seats." : `Compared with the plan of before ${count === 1 ? "one seat changes" : `${count} seats change`}${least ? "; fewer are not possible" : ""}.`),
  met: (one, other, where, times) => `${one} and ${other} sit together ${times} times (${where}).`,
  wish: (who, topic, step, got) => `${step}: ${who} wishes for ${topic} and is with ${got}, because there are not enough places for everybody.`,
  places: (step, count, places, seats, topics) => `${step}: ${people(count)}, ${places} ${topics ? (places === 1 ? "topic" : "topics") : places === 1 ? "table" : "tables"}, ${seats} ${seats === 1 ? "seat" : "seats"} together.`,
  pin: (person, table) => `${person} is fixed at ${table}.`,
  apart: (names, pair) => (pair ? `${names} are not to share a table.` : `No two of ${names} are to share a table.`),
  groups: (groups) => `${groups} groups need tables of their own with enough seats.`,
  never: (step, proven) => (proven ? `${step} cannot be seated: these rules contradict each other. Without any one of them it could.` : `For ${step} no plan was found that keeps all rules.`),
};
