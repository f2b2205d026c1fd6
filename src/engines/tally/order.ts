// SPDX-License-Identifier: EUPL-1.2
import type { Chosen, Tie } from "./problem.ts";
import { byCode, hashOf } from "./seal.ts";
import { sha256 } from "./sha256.ts";

/** Orders by lot whoever is equal, and remembers whether it was asked. */
export interface Lot {
  /** Front first. */
  order(ids: readonly string[]): string[];
  /** Hash of the counted ballots; undefined as long as nobody drew. */
  countedHash(): string | undefined;
}

/** The lot of problem.ts. `counted` sorted by id; hashed at the first draw only. */
export function lotOf(rulesHash: string, counted: readonly unknown[], number: number): Lot {
  let drawn: string | undefined;
  return {
    order(ids) {
      drawn ??= hashOf(counted);
      const stem = `${rulesHash}/${drawn}/${number}/`;
      return ids.map((id) => [sha256(stem + id), id] as const).sort((a, b) => byCode(a[0], b[0])).map(([, id]) => id);
    },
    countedHash: () => drawn,
  };
}

/** One rule of `ties`: its key, and a number for each option, more is ahead. */
export interface TieRule {
  readonly by: string;
  /** Undefined for the lot. */
  readonly value?: (option: string) => number;
}

/** Options in order with their places. */
export interface Standing {
  readonly option: string;
  readonly place: number;
}

/**
 * Orders options by `figure` (more is ahead), then by the rules one after the other up to "stands". Equal options keep the
 * order of the problem and share their place.
 */
export function standings(options: readonly string[], figure: (option: string) => number, rules: readonly TieRule[], lot: Lot): { standing: Standing[]; ties: Tie[] } {
  const ties: Tie[] = [];
  const standing: Standing[] = [];
  for (const group of groups(options, figure)) {
    for (const tied of group.length === 1 ? [group] : told(group, rules, lot, ties)) {
      const place = standing.length + 1;
      standing.push(...tied.map((option) => ({ option, place })));
    }
  }
  return { standing, ties };
}

/** Equal ones together, more first; inside in the order given. */
function groups(options: readonly string[], value: (option: string) => number): string[][] {
  const byValue = new Map<number, string[]>();
  for (const option of options) {
    const worth = value(option) + 0;
    const held = byValue.get(worth);
    if (held) held.push(option);
    else byValue.set(worth, [option]);
  }
  return [...byValue].sort((a, b) => b[0] - a[0]).map(([, group]) => group);
}

function told(group: readonly string[], rules: readonly TieRule[], lot: Lot, ties: Tie[]): string[][] {
  const [rule, ...rest] = rules;
  if (!rule || rule.by === "stands") {
    ties.push({ options: group, by: "stands", order: group });
    return [[...group]];
  }
  if (!rule.value) {
    const order = lot.order(group);
    ties.push({ options: group, by: rule.by, order });
    return order.map((option) => [option]);
  }
  const parts = groups(group, rule.value);
  if (parts.length === 1) return told(group, rest, lot, ties);
  ties.push({ options: group, by: rule.by, order: parts.flat() });
  return parts.flatMap((part) => (part.length === 1 ? [part] : told(part, rest, lot, ties)));
}

/** The first `seats`; a tie over the cut chooses none of the tied. */
export function cut(standing: readonly Standing[], seats: number): Pick<Chosen, "chosen" | "contested"> {
  const last = standing[seats - 1];
  const next = standing[seats];
  if (!last || !next || last.place !== next.place) return { chosen: standing.slice(0, seats).map(({ option }) => option), contested: [] };
  const at = (place: number) => standing.filter((held) => held.place === place).map(({ option }) => option);
  return { chosen: standing.filter(({ place }) => place < last.place).map(({ option }) => option), contested: at(last.place) };
}
