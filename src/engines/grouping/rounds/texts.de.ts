// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";

/** Everything the engine says about a seating, in one language. Names come ready for print. */
export interface RoundsTexts {
  readonly and: (names: readonly string[]) => string;
  readonly step: (place: number, name?: string) => string;
  readonly table: (name: string, named: boolean) => string;
  readonly seat: (step: string, table: string, others: readonly string[]) => string;
  readonly group: (step: string, table: string, group: string | undefined, others: readonly string[]) => string;
  readonly topic: (step: string, topic: string, wish: number | undefined, others: readonly string[]) => string;
  readonly plenum: (step: string) => string;
  readonly absent: (step: string) => string;
  readonly again: (names: string, where: string, forced: boolean) => string;
  readonly beforehand: (names: string) => string;
  readonly moved: (before: string) => string;
  readonly none: () => string;
  readonly repeats: (count: number, bound: number) => string;
  readonly mixing: (pairs: number, least: boolean) => string;
  readonly changes: (count: number, least: boolean) => string;
  readonly met: (one: string, other: string, where: string, times: number) => string;
  readonly wish: (who: string, topic: string, step: string, got: string) => string;
  readonly places: (step: string, people: number, places: number, seats: number, topics: boolean) => string;
  readonly pin: (person: string, table: string) => string;
  readonly apart: (names: string, pair: boolean) => string;
  readonly groups: (groups: number) => string;
  readonly never: (step: string, proven: boolean) => string;
}

const people = (count: number) => (count === 1 ? "eine Person" : `${count} Personen`);
const and = (names: readonly string[]): string => row(names, "und");
const company = (others: readonly string[]) => (others.length === 0 ? " ohne weitere Personen" : ` mit ${and(others)}`);

export const de: RoundsTexts = {
  and,
  step: (place, name) => name ?? `Schritt ${place}`,
  table: (name, named) => (named ? name : `Tisch ${name}`),
  seat: (step, table, others) => `${step}: ${table}${company(others)}.`,
  group: (step, table, group, others) => `${step}: ${table}${group === undefined ? "" : `, eigene Gruppe ${group},`}${company(others)}.`,
  topic: (step, topic, wish, others) => `${step}: ${topic}${wish === undefined ? "" : ` (Wunsch ${wish})`}${company(others)}.`,
  plenum: (step) => `${step}: alle gemeinsam im Plenum.`,
  absent: (step) => `${step}: nicht dabei.`,
  again: (names, where, forced) => `Schon bekannt: ${names} (${where}), weil ${forced ? "es bei dieser Zahl von Personen, Tischen und Runden nicht ganz ohne Wiedersehen geht" : "sich kein Plan ganz ohne Wiedersehen fand"}.`,
  beforehand: (names) => `Von vornherein bekannt: ${names}; ein Tisch ganz ohne Bekannte war nicht für alle zu finden.`,
  moved: (before) => `Vorher war ${before} vorgesehen; nach der Änderung werden die Tische so mit wenigen Wechseln wieder passend besetzt.`,
  none: () => "In den gemischten Runden sitzt niemand zweimal mit derselben Person am Tisch.",
  repeats: (count, bound) => `${count === 1 ? "Ein Wiedersehen" : `${count} Wiedersehen`} am Tisch in den gemischten Runden; ${bound >= count ? "weniger sind nicht möglich" : `sicher nötig ${bound === 1 ? "ist" : "sind"} ${bound}`}.`,
  mixing: (pairs, least) => (pairs === 0 ? "An den gemischten Tischen kommt jede Person aus einer anderen Gruppe." : `An gemischten Tischen ${pairs === 1 ? "sitzt ein Paar" : `sitzen ${pairs} Paare`} aus derselben Gruppe${least ? "; weniger sind nicht möglich" : ""}.`),
  changes: (count, least) => (count === 0 ? "Gegenüber dem bisherigen Plan wechselt niemand den Platz." : `Gegenüber dem bisherigen Plan ${count === 1 ? "wechselt ein Platz" : `wechseln ${count} Plätze`}${least ? "; weniger sind nicht möglich" : ""}.`),
  met: (one, other, where, times) => `${one} und ${other} sitzen ${times}-mal zusammen (${where}).`,
  wish: (who, topic, step, got) => `${step}: ${who} wünscht sich ${topic} und ist bei ${got}, weil die Plätze dort nicht für alle reichen.`,
  places: (step, count, places, seats, topics) => `${step}: ${people(count)}, ${places} ${topics ? (places === 1 ? "Thema" : "Themen") : places === 1 ? "Tisch" : "Tische"}, zusammen ${seats} ${seats === 1 ? "Platz" : "Plätze"}.`,
  pin: (person, table) => `${person} ist fest an ${table}.`,
  apart: (names, pair) => (pair ? `${names} sollen nicht an einen Tisch.` : `Von ${names} sollen keine zwei an einen Tisch.`),
  groups: (groups) => `${groups} Gruppen brauchen je eigene Tische mit genug Plätzen.`,
  never: (step, proven) => (proven ? `${step} lässt sich nicht besetzen: Diese Vorgaben widersprechen sich. Ohne eine davon geht es.` : `Für ${step} wurde kein Plan gefunden, der alle Vorgaben einhält.`),
};
