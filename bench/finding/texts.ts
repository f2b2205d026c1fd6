// SPDX-License-Identifier: EUPL-1.2
// Offers and needs that nobody wrote, with a vocabulary as people use it, the same for the same seed.
//
// How: every text has a main notion, drawn from the thesaurus (2,700 notions, 15,000 German names) by Zipf's law (weight
// 1 / (rank + 12), ranks shuffled once), as a few topics make up most of a town's offers. Half of the further things come
// from the neighbourhood of that notion, half are drawn by the same law. A notion is called by any of its names, the first
// ones most often. They stand in sentences of the genre (patterns below, put together at random), with a place, a group of
// people, a number and a time. In one of seven cases two names are grown together to a new compound ("Gartenbühne") that
// no list knows. Three words of a hundred get a typing error: a letter lost, doubled or changed places.
import { engagement } from "../../src/engines/thesaurus/index.ts";

export interface Written {
  readonly title: string;
  readonly text: string;
}

const offers = [
  "Wir haben {thing} und {thing}, die wir {when} nicht brauchen.", "Gern geben wir {thing} an Vereine in {place} weiter.", "Unser Team hilft bei {thing} und bringt {thing} mit.",
  "{number} Kolleginnen und Kollegen nehmen sich {when} Zeit für {thing}.", "{thing} kann bei uns abgeholt werden, {when}.", "Wir zeigen {group}, wie {thing} geht.",
  "Der Raum ist mit {thing} ausgestattet und liegt in {place}.", "Wer {thing} sucht, ist bei uns richtig, auch mit {thing} kennen wir uns aus.", "Wir stellen {number} Stück {thing} zur Verfügung.",
  "Vor Ort gibt es {thing}, {thing} und eine kleine Küche.", "Nach Absprache auch für {group}.", "Ein Transport ist in {place} möglich.", "Wir freuen uns über einen Bericht im Gegenzug.",
];
const needs = [
  "Wir suchen {thing} für unser Projekt mit {group}.", "Dafür brauchen wir {thing} und jemanden, der mit {thing} umgehen kann.", "Uns fehlt {thing}, am besten {when}.",
  "In {place} bauen wir {thing} auf und freuen uns über jede Hilfe.", "{number} Stück {thing} würden uns reichen.", "Wer kann {group} zeigen, wie {thing} geht?", "Es geht um {thing} und etwas {thing}.",
  "Die Termine liegen {when}.", "Vorkenntnisse sind nicht nötig.", "Unser Verein arbeitet ehrenamtlich mit {group}.",
];
const titles = { offer: ["{thing} abzugeben", "{thing} für Vereine", "Hilfe bei {thing}", "{thing} in {place}", "Wir bieten {thing}", "{thing} mit {group}"], need: ["{thing} gesucht", "Wer hilft bei {thing}?", "{thing} für {group}", "Suche {thing} in {place}"] };
const places = ["Walkenau", "der Südstadt", "Merner", "Steinlohe", "der Altstadt", "Rodenbruch", "dem Gewerbegebiet", "unserem Hof", "der Nordvorstadt", "Kleinaspach", "der Siedlung am Bach"];
const groups = ["Kindern", "Jugendlichen", "älteren Menschen", "Geflüchteten", "Familien", "Schulklassen", "Menschen mit Behinderung", "Ehrenamtlichen", "Nachbarn", "Alleinerziehenden"];
const times = ["am Wochenende", "im Mai", "an zwei Abenden", "nach Feierabend", "in den Sommerferien", "jeden Dienstag", "im Herbst", "an einem Samstag", "einmal im Monat"];

/** A generator of numbers from 0 up to 1 (mulberry32), the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const { concepts, near } = engagement();
const named = concepts.map((_, at) => at).filter((at) => concepts[at]!.de.length > 0);
/** Ranks of the notions and the sums of their weights; the same for all texts, or they would not be one town. */
const { ranked, sums } = ranks(named, 12);

function ranks(all: readonly number[], flat: number): { ranked: number[]; sums: Float64Array } {
  const next = chance(20_261_122);
  const ranked = [...all];
  for (let at = ranked.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [ranked[at], ranked[other]] = [ranked[other]!, ranked[at]!];
  }
  const sums = new Float64Array(ranked.length);
  let sum = 0;
  ranked.forEach((_, rank) => { sum += 1 / (rank + flat); sums[rank] = sum; });
  return { ranked, sums };
}

function draw(next: () => number): number {
  const at = next() * sums.at(-1)!;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return ranked[low]!;
}

const pick = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)]!;

function nameOf(next: () => number, concept: number): string {
  const names = concepts[concept]!.de;
  return names[Math.floor(next() ** 2 * names.length)]!;
}

/** A writer of one direction: each call writes the next text. */
export function writer(direction: "offer" | "need", seed: number): () => Written {
  const next = chance(seed);
  return () => {
    const main = draw(next);
    const around = near(main).map(({ concept }) => concept).filter((at) => concepts[at]!.de.length > 0);
    const thing = (): string => {
      const name = nameOf(next, next() < 0.5 && around.length > 0 ? around[Math.floor(next() ** 2 * around.length)]! : draw(next));
      return next() < 1 / 7 ? grown(name, nameOf(next, draw(next))) : name;
    };
    const filled = (pattern: string, first?: string): string => {
      let own = first;
      return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
        if (slot !== "thing") return slot === "place" ? pick(next, places) : slot === "group" ? pick(next, groups) : slot === "when" ? pick(next, times) : String(2 + Math.floor(next() * 30));
        const name = own ?? thing();
        own = undefined;
        return name;
      });
    };
    const sentences = Array.from({ length: 3 + Math.floor(next() * 4) }, (_, at) => filled(pick(next, direction === "offer" ? offers : needs), at === 0 ? nameOf(next, main) : undefined));
    return { title: mistyped(next, filled(pick(next, titles[direction]), nameOf(next, main))), text: mistyped(next, sentences.join(" ")) };
  };
}

/** Three words as somebody types them into a search. */
export function shortQuestions(count: number, seed: number): string[] {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const main = draw(next);
    return mistyped(next, [nameOf(next, main), ...(next() < 0.6 ? [nameOf(next, pick(next, near(main)).concept)] : [])].join(" "));
  });
}

const grown = (one: string, other: string): string => {
  const [first, second] = [one.split(/[ -]/)[0]!, other.split(/[ -]/).at(-1)!];
  return `${first}${/(ung|heit|keit|schaft|ion)$/.test(first) ? "s" : ""}${second.toLowerCase()}`;
};

function mistyped(next: () => number, text: string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (next() >= 0.03) return word;
    const at = 1 + Math.floor(next() * (word.length - 2));
    const kind = next();
    if (kind < 1 / 3) return word.slice(0, at) + word.slice(at + 1);
    if (kind < 2 / 3) return word.slice(0, at) + word[at]! + word.slice(at);
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  });
}
