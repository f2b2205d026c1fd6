// SPDX-License-Identifier: EUPL-1.2
import type { Fact, Quality, Saying, Shortfall } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import type { DistancesProblem } from "./problem.ts";
import { de, type DistancesTexts } from "./texts.de.ts";
import { en } from "./texts.en.ts";

type Speak = (texts: DistancesTexts) => string;

const saying = (speak: Speak): Saying => ({ de: speak(de), en: speak(en) });
const fact = (kind: string, about: readonly string[], speak: Speak): Fact => ({ fact: kind, about, says: saying(speak) });
const named = ({ elements }: DistancesProblem, at: number) => elements[at]?.name ?? elements[at]?.id ?? "";
const groupNamed = ({ groups }: DistancesProblem, at: number, texts: DistancesTexts) => groups[at]?.name ?? texts.groupName(at);

/** An element fixed to a group. */
export const pinFact = (problem: DistancesProblem, element: string, group: number): Fact =>
  fact("pin", [element, String(group)], (t) => t.pin(named(problem, problem.elements.findIndex(({ id }) => id === element)), groupNamed(problem, group, t)));

/** The bounds of a group's size. */
export const sizeFact = (problem: DistancesProblem, group: number): Fact => {
  const { min = 0, max = 0 } = problem.groups[group] ?? {};
  return fact("size", [String(group)], (t) => t.size(groupNamed(problem, group, t), min, max));
};

export const countFact = ({ elements }: DistancesProblem): Fact => fact("people", [], (t) => t.people(elements.length));
export const placesFact = (places: number): Fact => fact("places", [], (t) => t.places(places));
export const minimaFact = (wanted: number): Fact => fact("minima", [], (t) => t.minima(wanted));

/** All facts in one sentence. */
export const contradictionSaying = (facts: readonly Fact[]): Saying => ({
  de: de.contradiction(facts.map(({ says }) => says.de)),
  en: en.contradiction(facts.map(({ says }) => says.en)),
});

const numeral = (value: number, mark: "," | ".", digits: number) => value.toFixed(digits).replace(".", mark);

/** How good the whole is. */
export function qualitySaying(groups: number, diversity: number, { bound, optimal, gap }: Quality): Saying {
  const speak = (texts: DistancesTexts, mark: "," | ".") =>
    texts.quality(groups, numeral(diversity, mark, 2), numeral(bound, mark, 2), optimal ? undefined : `${numeral(gap * 100, mark, 1)} %`);
  return { de: speak(de, ","), en: speak(en, ".") };
}

/** Who is where with whom, by id of the element. */
export function placeSayings(problem: DistancesProblem, { count, distance }: Instance, group: ArrayLike<number>): Record<string, Saying[]> {
  let sum = 0;
  for (const value of distance) sum += value;
  const usual = count > 1 ? sum / (count * (count - 1)) : 0;
  const place = (at: number): Saying => {
    const others = problem.elements.keys().filter((other) => other !== at && group[other] === group[at]).toArray();
    const mean = others.reduce((total, other) => total + distance[at * count + other]!, 0) / Math.max(1, others.length);
    const speak = (texts: DistancesTexts, mark: "," | ".") =>
      texts.place(named(problem, at), groupNamed(problem, group[at]!, texts), others.map((other) => named(problem, other)), numeral(mean, mark, 1), numeral(usual, mark, 1));
    return { de: speak(de, ","), en: speak(en, ".") };
  };
  return Object.fromEntries(problem.elements.map(({ id }, at) => [id, [place(at)]]));
}

/** Elements that stand elsewhere than before. */
export function movedShortfalls(problem: DistancesProblem, { previous }: Instance, group: ArrayLike<number>): Shortfall[] {
  return problem.elements.flatMap(({ id }, at) => {
    const before = previous[at]!;
    if (before < 0 || before === group[at]) return [];
    const says = saying((t) => t.moved(named(problem, at), groupNamed(problem, before, t), groupNamed(problem, group[at]!, t)));
    return [{ who: id, what: String(before), why: "moved", says }];
  });
}
