// SPDX-License-Identifier: EUPL-1.2
import { globSync } from "node:fs";
import { join } from "node:path";
import { ENGAGEMENT, type Concept, type Thesaurus } from "../../src/engines/thesaurus/index.ts";
import type { Reader } from "../../src/kernel/database/connect.ts";
import type { Scope } from "../../src/kernel/scope.ts";
import { behind } from "../support/roles.ts";
import type { Town } from "../support/town.ts";

type Reading = (reader: Reader, scope: Scope, ...rest: unknown[]) => unknown;

const root = new URL("../../src/rooms/", import.meta.url).pathname;

/** Functions of every store, query and door that take an open transaction and a scope first, as every function that reads does. */
async function readers(): Promise<{ name: string; call: Reading }[]> {
  const found = new Map<unknown, string>();
  for (const path of globSync("**/{index,queries,store}.ts", { cwd: root }).sort()) {
    for (const [name, value] of Object.entries((await import(join(root, path))) as Record<string, unknown>)) {
      if (typeof value === "function" && /^(async\s+)?(function\s*\w*\s*)?\(?\s*(reader|tx)\s*,\s*scope\b/.test(String(value))) found.set(value, `${path} ${name}`);
    }
  }
  return [...found].map(([call, name]) => ({ name, call: call as Reading }));
}

export interface Ids {
  readonly byKind: Readonly<Record<string, readonly string[]>>;
  readonly all: readonly string[];
}

/** A few ids of each kind of row that a network has, and all of them for recognising one. */
export async function idsOf(town: Town, network: string): Promise<Ids> {
  const tables = await behind(town, "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id' and table_name in (select table_name from information_schema.columns where column_name = 'network_id' and table_schema = 'public')");
  const byKind: Record<string, string[]> = {};
  const all: string[] = [];
  for (const { name } of tables as { name: string }[]) {
    if (["job", "audit", "outbox"].includes(name)) continue;
    const ids = (await behind(town, `select id::text as id from ${name} where network_id = '${town.scopes[network]!.networkId}' order by id limit 400`)).map((row) => String(row["id"]));
    all.push(...ids);
    if (ids.length > 0) byKind[name] = [ids[0]!, ids[ids.length - 1]!];
  }
  return { byKind, all };
}

export interface Report {
  readonly called: number;
  readonly answers: readonly { name: string; given: string; answer: string }[];
}

/**
 * Calls every reading function with one network's scope inside a read-only transaction of another network, with ids
 * of each kind as text, as list and with nothing: in any of the shapes that functions take. Wrong shapes throw and
 * count for nothing; the transaction cannot write.
 */
export async function callAll(town: Town, where: { rows: Scope; scope: Scope; ids: Ids; at: Date }): Promise<Report> {
  const day = where.at.toISOString().slice(0, 10);
  const shapes = (ids: readonly string[]): unknown[][] => [[ids[0]], [ids], [ids[0], where.at], [ids, where.at], [ids[0], ids[1]], [{ organisationIds: ids, ids, page: 1 }, { size: 50 }]];
  const inputs: unknown[][] = [[], [{ page: 1 }], [{ page: 1, size: 50 }], [{}, { page: 1, size: 50 }], [day], [day, "2099-12-31"], [{}, day], [day, { page: 1 }], ...Object.values(where.ids.byKind).flatMap(shapes)];
  const answers: { name: string; given: string; answer: string }[] = [];
  const called = new Set<string>();
  for (const { name, call } of await readers()) {
    for (const input of inputs) {
      const answer = await quietly(() => town.house.store.read(where.rows, async (reader) => plain(await call(reader, where.scope, ...input))));
      if (answer === undefined) continue;
      called.add(name);
      answers.push({ name, given: plain(input), answer });
    }
  }
  return { called: called.size, answers };
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

const shipped: ReadonlySet<Concept> = new Set(ENGAGEMENT);

/** Everything that a value says, maps and sets too; of a thesaurus what the network has added, because the rest comes with the product. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part instanceof Set ? [...part] : isThesaurus(part) ? part.concepts.filter((concept) => !shipped.has(concept)) : part)) ?? "";

const isThesaurus = (part: unknown): part is Thesaurus => typeof part === "object" && part !== null && "concepts" in part && "mentions" in part;
