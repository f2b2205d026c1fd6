// SPDX-License-Identifier: EUPL-1.2
import type { GroupsProblem } from "./problem.ts";

/** People who must stay together melt into one unit (union-find); units in the order of their first person. */
export function unitsOf({ people, together = [] }: Pick<GroupsProblem, "people" | "together">, place: ReadonlyMap<string, number>): { units: number[][]; unitOf: Int32Array } {
  const root = Int32Array.from(people, (_, at) => at);
  const find = (at: number): number => {
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (const set of together) {
    const here = set.map((id) => place.get(id)).filter((at) => at !== undefined);
    for (const at of here.slice(1)) {
      const [one, other] = [find(here[0]!), find(at)];
      root[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const units: number[][] = [];
  const unitOf = new Int32Array(people.length);
  const known = new Map<number, number>();
  for (let at = 0; at < people.length; at++) {
    const top = find(at);
    const unit = known.get(top) ?? units.push([]) - 1;
    known.set(top, unit);
    units[unit]!.push(at);
    unitOf[at] = unit;
  }
  return { units, unitOf };
}
