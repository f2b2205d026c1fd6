// SPDX-License-Identifier: EUPL-1.2
import { checkClaims, near, type Claims } from "./claims.ts";
import type { Findings } from "./violation.ts";

/** What the checker reads of a problem of kind `distances`. */
export interface Distances {
  readonly elements: readonly { readonly id: string }[];
  readonly groups: readonly { readonly min: number; readonly max: number }[];
  readonly distances: readonly (readonly number[])[];
  readonly pins?: readonly { readonly element: string; readonly group: number }[];
  readonly previous?: readonly number[];
  readonly moveCost?: number;
}

interface Plan {
  readonly group: readonly number[];
  readonly diversity: number;
  readonly changed: number;
}

/** Checks an out file of kind `distances` against its problem. */
export function checkDistances(problem: Distances, answer: Partial<Claims> & { readonly plan: Plan }, findings: Findings): void {
  const { group, diversity, changed } = answer.plan;
  const { elements, groups, distances, pins = [], previous, moveCost = 1_000_000 } = problem;
  const complete = group.length === elements.length && group.every((place) => Number.isInteger(place) && place >= 0 && place < groups.length);
  if (!findings.need(complete, "groups", "Nicht jedes Element hat genau eine Gruppe.", "Not every element has exactly one group.")) return;
  groups.forEach(({ min, max }, at) => {
    const size = group.filter((place) => place === at).length;
    findings.need(size >= min && size <= max, "size", `Gruppe ${at} hat ${size}, erlaubt sind ${min} bis ${max}.`, `Group ${at} has ${size}, ${min} to ${max} are allowed.`);
  });
  for (const { element, group: pinned } of pins) {
    const at = elements.findIndex(({ id }) => id === element);
    if (at >= 0 && groups[pinned]) findings.need(group[at] === pinned, "pin", `${element} ist in Gruppe ${pinned} festgesetzt, steht aber in ${group[at]}.`, `${element} is pinned to group ${pinned}, but stands in ${group[at]}.`);
  }
  let sum = 0;
  for (let one = 0; one < group.length; one++) for (let other = one + 1; other < group.length; other++) if (group[one] === group[other]) sum += distances[one]![other]!;
  const moved = previous ? group.filter((place, at) => groups[previous[at] ?? -1] !== undefined && previous[at] !== place).length : 0;
  findings.need(near(diversity, sum), "diversity", `Die Vielfalt ist ${sum}, angegeben ist ${diversity}.`, `The diversity is ${sum}, the file says ${diversity}.`);
  findings.need(changed === moved, "changed", `Geändert sind ${moved}, angegeben sind ${changed}.`, `Changed are ${moved}, the file says ${changed}.`);
  checkClaims(findings, answer, "most", sum - moved * moveCost);
}

/** The distances of an MDGPLIB file. Throws on a file that is none. */
export function readMdgpLib(text: string): Distances {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const [count, groupCount, , ...sizes] = head.trim().split(/\s+/);
  const [n, g] = [Number(count), Number(groupCount)];
  const bounds = sizes.map(Number);
  if (!(n > 0) || !(g > 0) || bounds.length < 2 * g || bounds.some(Number.isNaN)) throw new Error("the first line is not that of an MDGPLIB file");
  const distances = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (const line of lines) {
    const [i, j, distance] = line.trim().split(/\s+/).map(Number);
    if (distances[i!]?.[j!] === undefined || Number.isNaN(distance)) continue;
    distances[i!]![j!] = distance!;
    distances[j!]![i!] = distance!;
  }
  return { elements: distances.map((_, at) => ({ id: String(at) })), groups: Array.from({ length: g }, (_, at) => ({ min: bounds[2 * at]!, max: bounds[2 * at + 1]! })), distances };
}
