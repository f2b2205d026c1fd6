// SPDX-License-Identifier: EUPL-1.2
import { hasher, type Hasher } from "./sha256.ts";

/** By UTF-16 code units, the same in every language. */
export function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The same list, sorted by id; as it is where it is sorted already. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  for (let at = 1; at < list.length; at++) if (list[at - 1]!.id > list[at]!.id) return list.toSorted((a, b) => byCode(a.id, b.id));
  return list;
}

/**
 * Canonical JSON (RFC 8785): one spelling for one value. Keys sorted by UTF-16 code units, no white space, keys with value
 * undefined left out. For what JSON can carry; other values are written as null.
 */
export function canonical(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") return record(value as Record<string, unknown>);
  return JSON.stringify(value) ?? "null";
}

function sortedKeys(value: Record<string, unknown>): string[] {
  const keys = Object.keys(value);
  for (let at = 1; at < keys.length; at++) if (keys[at - 1]! > keys[at]!) return keys.sort(byCode);
  return keys;
}

function record(value: Record<string, unknown>): string {
  const held = sortedKeys(value).filter((key) => value[key] !== undefined);
  return `{${held.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** Hands the canonical JSON of a value to the hasher piece by piece: for many ballots far quicker than to build the text first. */
function feed(hash: Hasher, value: unknown): void {
  if (typeof value === "string") hash.quote(value);
  else if (Array.isArray(value)) feedList(hash, value);
  else if (value !== null && typeof value === "object") feedRecord(hash, value as Record<string, unknown>);
  else hash.add(JSON.stringify(value) ?? "null");
}

function feedList(hash: Hasher, list: readonly unknown[]): void {
  hash.add("[");
  for (let at = 0; at < list.length; at++) {
    if (at > 0) hash.add(",");
    feed(hash, list[at]);
  }
  hash.add("]");
}

function feedRecord(hash: Hasher, value: Record<string, unknown>): void {
  let mark = "{";
  for (const key of sortedKeys(value)) {
    const held = value[key];
    if (held === undefined) continue;
    hash.add(mark).quote(key).add(":");
    feed(hash, held);
    mark = ",";
  }
  hash.add(mark === "{" ? "{}" : "}");
}

/** SHA-256 of the canonical JSON of a value. */
export function hashOf(value: unknown): string {
  const hash = hasher();
  feed(hash, value);
  return hash.hex();
}

/** The input's two hashes; see problem.ts. `ballots` sorted by id. */
export function sealOf(problem: object, ballots: readonly unknown[]): { rulesHash: string; inputHash: string } {
  return { rulesHash: hashOf({ ...problem, ballots: undefined }), inputHash: hashOf({ ...problem, ballots }) };
}
