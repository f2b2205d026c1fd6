// SPDX-License-Identifier: EUPL-1.2
import type { WishesProblem } from "./problem.ts";

/** A talk without its table yet: places in the list of participants, round from 1. */
export interface Unseated {
  readonly a: number;
  readonly b: number;
  readonly round: number;
}

/** Tables of the talks, in their order; undefined for all where the problem asks for none. */
export function seat(problem: WishesProblem, talks: readonly Unseated[]): (string | undefined)[] {
  const { seating, participants, sides } = problem;
  if (seating === undefined) return talks.map(() => undefined);
  if (!sides?.includes(seating)) return walkingTables(talks);
  const own = hostTables(problem, seating);
  return talks.map(({ a, b }) => own.get(participants[a]!.side === seating ? a : b));
}

/** One table for each of a side: the given ones, and numbers nobody was given. */
function hostTables({ participants }: WishesProblem, side: string): Map<number, string> {
  const taken = new Set(participants.flatMap((who) => (who.side === side && who.table !== undefined ? [who.table] : [])));
  const tables = new Map<number, string>();
  let number = 0;
  for (const [p, who] of participants.entries()) {
    if (who.side !== side) continue;
    if (who.table === undefined) do number++; while (taken.has(String(number)));
    tables.set(p, who.table ?? String(number));
  }
  return tables;
}

/** Tables 1, 2, ... in each round; who sat somewhere in the round before stays there if it can, so that few have to walk. */
function walkingTables(talks: readonly Unseated[]): string[] {
  const tables: number[] = talks.map(() => 0);
  const last = new Map<number, number>();
  const rounds = new Map<number, number[]>();
  for (const [at, { round }] of talks.entries()) rounds.set(round, [...(rounds.get(round) ?? []), at]);
  for (const [, here] of [...rounds].toSorted(([one], [two]) => one - two)) {
    const taken = new Set<number>();
    for (const at of here) {
      const wish = [talks[at]!.a, talks[at]!.b].map((p) => last.get(p)).find((table) => table !== undefined && table <= here.length && !taken.has(table));
      if (wish !== undefined) taken.add((tables[at] = wish));
    }
    let free = 1;
    for (const at of here) {
      if (tables[at]! > 0) continue;
      while (taken.has(free)) free++;
      taken.add((tables[at] = free));
    }
    for (const at of here) for (const p of [talks[at]!.a, talks[at]!.b]) last.set(p, tables[at]!);
  }
  return tables.map(String);
}
