// SPDX-License-Identifier: EUPL-1.2
import { hasher, sha256 } from "./sha256.ts";

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
  let text = "";
  for (const key of sortedKeys(value)) {
    const held = value[key];
    if (held !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(held)}`;
  }
  return `{${text}}`;
}

/** The input's two hashes; see problem.ts. `ballots` sorted by id. Ballots go through the hasher one by one. */
export function sealOf(problem: object, ballots: readonly { readonly id: string }[]): { rulesHash: string; inputHash: string } {
  const rules = Object.fromEntries(Object.entries(problem).filter(([key]) => key !== "ballots"));
  const input = hasher().add("{");
  let first = true;
  for (const key of sortedKeys(problem as Record<string, unknown>)) {
    const held = (problem as Record<string, unknown>)[key];
    if (held === undefined) continue;
    input.add(`${first ? "" : ","}${JSON.stringify(key)}:`);
    first = false;
    if (key === "ballots") addList(input, ballots);
    else input.add(canonical(held));
  }
  return { rulesHash: sha256(canonical(rules)), inputHash: input.add("}").hex() };
}

function addList(into: ReturnType<typeof hasher>, list: readonly unknown[]): void {
  into.add("[");
  list.forEach((item, at) => into.add(at === 0 ? canonical(item) : `,${canonical(item)}`));
  into.add("]");
}

/** SHA-256 of the canonical JSON of a list. */
export function hashOfList(list: readonly unknown[]): string {
  const hash = hasher();
  addList(hash, list);
  return hash.hex();
}
