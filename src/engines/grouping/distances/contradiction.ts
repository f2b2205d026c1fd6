// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../../search/index.ts";
import type { DistancesProblem } from "./problem.ts";
import { contradictionSaying, countFact, minimaFact, pinFact, placesFact, sizeFact } from "./sentences.ts";

/** The smallest contradiction between sizes and pins that counting finds, and counting finds all there are; undefined where groupings exist. */
export function contradictionIn(problem: DistancesProblem): Contradiction | undefined {
  const facts = twicePinned(problem) ?? sizesApart(problem) ?? overfull(problem) ?? sumsApart(problem);
  return facts && { type: "contradiction", facts, says: contradictionSaying(facts) };
}

/** Pins of existing elements to existing groups, each once. */
function pinsOf({ elements, groups, pins = [] }: DistancesProblem): { element: string; group: number }[] {
  const known = new Set(elements.map(({ id }) => id));
  const kept = new Map<string, { element: string; group: number }>();
  for (const { element, group } of pins) if (known.has(element) && group in groups) kept.set(`${group} ${element}`, { element, group });
  return [...kept.values()];
}

function twicePinned(problem: DistancesProblem): Fact[] | undefined {
  const place = new Map<string, number>();
  for (const { element, group } of pinsOf(problem)) {
    const before = place.get(element);
    if (before !== undefined && before !== group) return [pinFact(problem, element, before), pinFact(problem, element, group)];
    place.set(element, group);
  }
  return undefined;
}

function sizesApart(problem: DistancesProblem): Fact[] | undefined {
  const wrong = problem.groups.findIndex(({ min, max }) => max < Math.max(0, min));
  return wrong < 0 ? undefined : [sizeFact(problem, wrong)];
}

function overfull(problem: DistancesProblem): Fact[] | undefined {
  for (const [at, { max }] of problem.groups.entries()) {
    const held = pinsOf(problem).filter(({ group }) => group === at);
    if (held.length > max) return [sizeFact(problem, at), ...held.slice(0, Math.floor(max) + 1).map(({ element }) => pinFact(problem, element, at))];
  }
  return undefined;
}

/** All elements need places; all groups need their minimum, or those pinned to them. */
function sumsApart(problem: DistancesProblem): Fact[] | undefined {
  const { elements, groups } = problem;
  const count = elements.length;
  const places = groups.reduce((sum, { max }) => sum + Math.max(0, Math.trunc(max)), 0);
  if (places < count) return [countFact(problem), placesFact(places)];
  const least = groups.map(({ min }) => Math.max(0, Math.trunc(min)));
  const wanted = least.reduce((sum, min) => sum + min, 0);
  if (wanted > count) return [countFact(problem), minimaFact(wanted)];
  return pinnedAway(problem, least, wanted);
}

/** People pinned to a group beyond its minimum are missing elsewhere; as many of them as it takes belong to the contradiction. */
function pinnedAway(problem: DistancesProblem, least: readonly number[], wanted: number): Fact[] | undefined {
  const pins = pinsOf(problem);
  const held = least.map(() => 0);
  let over = 0;
  for (const [at, { group }] of pins.entries()) {
    held[group]!++;
    if (held[group]! > least[group]!) over++;
    if (wanted + over <= problem.elements.length) continue;
    const named = pins.slice(0, at + 1).filter((pin) => held[pin.group]! > least[pin.group]!);
    return [countFact(problem), minimaFact(wanted), ...named.map((pin) => pinFact(problem, pin.element, pin.group))];
  }
  return undefined;
}
