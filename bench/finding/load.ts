// SPDX-License-Identifier: EUPL-1.2
// Fills the tables of the index with very many offers at once, as single changes would have filled them.
import type pg from "pg";
import { digestOf, readingOf, type Digest } from "../../src/engines/matching/index.ts";
import { engagement } from "../../src/engines/thesaurus/index.ts";
import { copyIn } from "../../src/kernel/backup/copy.ts";
import { markOf, readerVersion, subject } from "../../src/rooms/finding/keeping/rules.ts";
import { pack, perRow } from "../../src/rooms/finding/postings/rules.ts";
import { packDigest } from "../../src/rooms/finding/store.ts";
import { chance, writer } from "./texts.ts";

/** One network: its offers are those with numbers from `first` on. */
export interface Town {
  readonly id: string;
  readonly first: number;
  readonly size: number;
}

export const quarters = Array.from({ length: 12 }, (_, at) => `00000000-0000-7000-8000-00000000a0${String(at).padStart(2, "0")}`);
export const uuid = (space: number, at: number): string => `00000000-0000-7000-${(0x8000 + space).toString(16)}-${at.toString(16).padStart(12, "0")}`;

/** Numbers of towns as they are in a country: few large, many small, the largest with `largest`. */
export function townSizes(total: number, largest: number): number[] {
  const count = Math.max(5, Math.ceil((total / largest) * 8));
  let [low, high] = [0, 5];
  const sum = (falling: number): number => Array.from({ length: count }, (_, at) => (at + 1) ** -falling).reduce((a, b) => a + b, 0);
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (sum(middle) * largest > total) low = middle;
    else high = middle;
  }
  const sizes = Array.from({ length: count }, (_, at) => Math.max(1, Math.round(largest * (at + 1) ** -low)));
  sizes[count - 1]! += total - sizes.reduce((a, b) => a + b, 0);
  return sizes.filter((size) => size > 0);
}

/** A list of whole numbers that grows without boxes around them: a million offers have seventy million postings. */
class Numbers {
  #held = new Uint32Array(4);
  length = 0;
  push(value: number): void {
    if (this.length === this.#held.length) {
      const wider = new Uint32Array(Math.ceil(this.length * 1.6));
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.length++] = value;
  }
  at(place: number): number {
    return this.#held[place]!;
  }
}

const worthBits = 12;
type Lists = Map<string, Numbers>;

const escaped = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", " ");
const hex = (bytes: Uint8Array): string => `\\\\x${Buffer.from(bytes).toString("hex")}`;

/** Lines to pieces of about half a megabyte. */
async function* pieces(lines: Iterable<string>): AsyncIterable<Buffer> {
  let held: string[] = [];
  let size = 0;
  for (const line of lines) {
    held.push(line);
    size += line.length;
    if (size < 500_000) continue;
    yield Buffer.from(held.join(""));
    held = [];
    size = 0;
  }
  if (held.length > 0) yield Buffer.from(held.join(""));
}

export interface Loaded {
  readonly towns: readonly Town[];
  readonly keys: number;
  readonly words: number;
  /** Milliseconds of reading a text, on average. */
  readonly reading: number;
}

/** Writes `total` offers into the towns and, beside them, the same texts into a table with full-text search. */
export async function load(owner: pg.Client, total: number, sizes: readonly number[], seed: number): Promise<Loaded> {
  let first = 0;
  const towns = sizes.map((size, at) => ({ id: uuid(1, at + 1), first: (first += size) - size, size }));
  const lists: Lists = new Map();
  const counts = { keys: 0, words: 0, reading: 0 };
  await copyIn(owner, "copy raw_ad (network_id, number, area, body) from stdin", pieces(adLines(towns, seed)));
  await copyIn(owner, "copy find_document (network_id, kind, id, number, area, owner, keys, worths, words, mark, changed_at) from stdin", pieces(documentLines(towns, seed, lists, counts)));
  await fillPostings(owner, towns, lists);
  await copyTogether(owner, towns);
  return { towns, keys: counts.keys / total, words: counts.words / total, reading: counts.reading / total };
}

/** The documents once more, all in one network; without reading them again. */
async function copyTogether(owner: pg.Client, towns: readonly Town[]): Promise<void> {
  const firsts = towns.map(({ id, first }) => `('${id}'::uuid, ${first})`).join(",");
  await owner.query(`insert into find_document select '${together}', kind, d.id, d.number + town.first, area, owner, keys, worths, words, mark, changed_at
    from find_document d join (values ${firsts}) as town (id, first) on town.id = d.network_id`);
  await owner.query(`insert into raw_ad (network_id, number, area, body) select '${together}', r.number + town.first, area, body from raw_ad r join (values ${firsts}) as town (id, first) on town.id = r.network_id`);
}

function* adLines(towns: readonly Town[], seed: number): Iterable<string> {
  const write = writer("offer", seed);
  const next = chance(seed + 1);
  for (const town of towns) {
    for (let number = 0; number < town.size; number += 1) yield `${town.id}\t${number}\t${areaOf(next)}\t${escaped(subject(write()))}\n`;
  }
}

/** One in ten lies nowhere in particular; the first quarters are larger than the last. */
const areaOf = (next: () => number): string => (next() < 0.1 ? (next(), "\\N") : quarters[Math.floor(next() ** 1.5 * quarters.length)]!);

function* documentLines(towns: readonly Town[], seed: number, lists: Lists, counts: { keys: number; words: number; reading: number }): Iterable<string> {
  const reading = readingOf(engagement());
  const version = readerVersion(reading);
  const write = writer("offer", seed);
  const next = chance(seed + 1);
  for (const town of towns) {
    for (let number = 0; number < town.size; number += 1) {
      const text = write();
      const area = areaOf(next);
      const owner = uuid(2, Math.floor((town.first + number) / 7));
      const begin = performance.now();
      const digest = digestOf(reading.read(subject(text)), reading);
      counts.reading += performance.now() - begin;
      counts.keys += digest.keys.length;
      counts.words += subject(text).split(/\s+/).length;
      note(lists, digest, town.first + number);
      const { keys, worths, words } = packDigest(digest);
      const mark = markOf(version, { ...text, owner, ...(area === "\\N" ? {} : { area }) });
      yield `${town.id}\toffer\t${uuid(3, town.first + number)}\t${number}\t${area}\t${owner}\t${escaped(keys)}\t${hex(worths)}\t${escaped(words)}\t${mark}\t2026-11-22 00:00:00+00\n`;
    }
  }
}

function note(lists: Lists, { keys, worths }: Digest, number: number): void {
  keys.forEach((key, at) => {
    let list = lists.get(key);
    if (!list) lists.set(key, (list = new Numbers()));
    list.push(number * 2 ** worthBits + Math.min(2 ** worthBits - 1, Math.max(1, worths[at]!)));
  });
}

/** Postings and counts of every key, once by town and once with all in one network (`together`). */
async function fillPostings(owner: pg.Client, towns: readonly Town[], lists: Lists): Promise<void> {
  const whole = [{ id: together, first: 0, size: towns.reduce((sum, { size }) => sum + size, 0) }];
  const keys = [...lists.keys()].sort();
  for (const [, places] of [["towns", towns], ["together", whole]] as const) {
    await copyIn(owner, "copy find_posting (network_id, kind, key, first, entries) from stdin", pieces(postingLines(places, keys, lists)));
    await copyIn(owner, "copy find_key (network_id, kind, key, documents) from stdin", pieces(keyLines(places, keys, lists)));
    for (const { id, size } of places) await owner.query("insert into find_collection (network_id, kind, next_number, documents) values ($1, 'offer', $2, $2)", [id, size]);
  }
}

export const together = uuid(1, 0);

/** The documents of a key, town by town, in rows as long as they may be. */
function* runs(places: readonly Town[], list: Numbers): Iterable<{ town: Town; documents: [number, number][] }> {
  let town = 0;
  let documents: [number, number][] = [];
  for (let at = 0; at < list.length; at += 1) {
    const number = Math.floor(list.at(at) / 2 ** worthBits);
    const over = number >= places[town]!.first + places[town]!.size;
    if (documents.length > 0 && (over || documents.length === perRow)) {
      yield { town: places[town]!, documents };
      documents = [];
    }
    while (number >= places[town]!.first + places[town]!.size) town += 1;
    documents.push([number - places[town]!.first, list.at(at) % 2 ** worthBits]);
  }
  if (documents.length > 0) yield { town: places[town]!, documents };
}

function* postingLines(places: readonly Town[], keys: readonly string[], lists: Lists): Iterable<string> {
  for (const key of keys) for (const { town, documents } of runs(places, lists.get(key)!)) yield `${town.id}\toffer\t${escaped(key)}\t${documents[0]![0]}\t${hex(pack(documents))}\n`;
}

function* keyLines(places: readonly Town[], keys: readonly string[], lists: Lists): Iterable<string> {
  for (const key of keys) {
    const counts = new Map<string, number>();
    for (const { town, documents } of runs(places, lists.get(key)!)) counts.set(town.id, (counts.get(town.id) ?? 0) + documents.length);
    for (const [id, count] of counts) yield `${id}\toffer\t${escaped(key)}\t${count}\n`;
  }
}
