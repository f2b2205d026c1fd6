// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "./model.ts";
import { PLENTY } from "./model.ts";

/** Whether none of these participants has talks in more rounds one after the other than allowed. */
export function keepsPauses(model: Model, load: Int32Array, people: Iterable<number>): boolean {
  if (model.inARow >= model.rounds) return true;
  for (const p of people) if (longestRow(model, load, p) > model.inARow) return false;
  return true;
}

function longestRow({ rounds, busyBefore }: Model, load: Int32Array, p: number): number {
  let [row, longest] = [0, 0];
  for (let r = 0; r < rounds; r++) {
    row = load[p * rounds + r]! > 0 || busyBefore[p * rounds + r] ? row + 1 : 0;
    if (row > longest) longest = row;
  }
  return longest;
}

/**
 * Most talks a participant can have in the rounds to come: its places, but never more than `inARow` rounds one after
 * the other, and not more than `most`. By rounds from the front: the best sum that ends in a row of each length.
 */
export function placesOf(model: Model, p: number): number {
  const { rounds, room, busyBefore, inARow, past } = model;
  let best: number[] = [0];
  for (let r = 0; r < rounds; r++) {
    const rest = Math.max(...best);
    const next: number[] = [rest];
    const here = room[p * rounds + r]!;
    if (r < past && busyBefore[p * rounds + r]) next[0] = -Infinity;
    const works = r < past ? busyBefore[p * rounds + r] === 1 : here > 0;
    if (works) for (const [row, sum] of best.entries()) if (row < inARow || r < past) next[Math.min(row + 1, Math.min(inARow, rounds))] = Math.max(next[Math.min(row + 1, Math.min(inARow, rounds))] ?? -Infinity, sum + here);
    for (let at = 0; at < next.length; at++) next[at] ??= -Infinity;
    best = next;
  }
  return Math.max(0, Math.min(model.most[p]!, PLENTY, Math.max(...best)));
}
