// SPDX-License-Identifier: EUPL-1.2

/** One step's hard rules: people by their place among those present. */
export interface Crowd {
  readonly people: number;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** Table by person, -1 for none. */
  readonly pins: readonly number[];
  readonly apart: readonly (readonly [number, number])[];
}

/** After so many places tried the question stays open. */
const TRIES = 5000;

/**
 * Whether people can be seated at all: pins, pairs kept apart, every table within its even sizes. Depth first, the
 * person with the fewest tables left first; of empty tables alike only one is tried. `undefined` where the search ended undecided.
 */
export function seatable({ people, lows, highs, pins, apart }: Crowd): boolean | undefined {
  if (highs.reduce((sum, high) => sum + high, 0) < people) return false;
  const foes: number[][] = Array.from({ length: people }, () => []);
  for (const [one, other] of apart) {
    foes[one]!.push(other);
    foes[other]!.push(one);
  }
  const choosy = Array.from(foes.keys()).filter((person) => foes[person]!.length > 0 || pins[person]! >= 0);
  const at = new Int32Array(people).fill(-1);
  const count = highs.map(() => 0);
  const pinned = highs.map((_, table) => pins.some((pin) => pin === table));
  const choices = (person: number): number[] => {
    const fits = highs.flatMap((high, table) => (count[table]! < high && (pins[person]! < 0 || pins[person] === table) && foes[person]!.every((foe) => at[foe] !== table) ? [table] : []));
    return fits.filter((table) => count[table]! > 0 || pinned[table] || !fits.some((other) => other < table && count[other] === 0 && !pinned[other] && highs[other] === highs[table] && lows[other] === lows[table]));
  };
  let tries = 0;
  const place = (left: readonly number[]): boolean | undefined => {
    const lack = lows.reduce((sum, low, table) => sum + Math.max(0, low - count[table]!), 0);
    if (lack > people - count.reduce((sum, there) => sum + there, 0)) return false;
    if (left.length === 0) return true;
    if (tries++ > TRIES) return undefined;
    const person = left.reduce((best, one) => (ease(one) < ease(best) ? one : best));
    for (const table of choices(person)) {
      at[person] = table;
      count[table]!++;
      const answer = place(left.filter((one) => one !== person));
      if (answer !== false) return answer;
      at[person] = -1;
      count[table]!--;
    }
    return false;
  };
  // A table few, then many foes: the tightest person first, as in DSATUR (Brélaz 1979).
  const ease = (person: number) => choices(person).length * 1000 - foes[person]!.length;
  return place(choosy);
}
