// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { CohortTexts } from "./texts.de.ts";

const list = (names: readonly string[]) => row(names, "and");
const amount = (min: number, max: number) => (max === Infinity ? `at least ${min}` : min <= 0 ? `at most ${max}` : min === max ? `exactly ${min}` : `${min} to ${max}`);

export const en: CohortTexts = {
  or: (names) => row(names, "or"),
  and: list,
  number: (value) => String(Math.round(value * 100) / 100),
  whole: (chosen, applicants, target, score, proven) =>
    `${chosen} of ${applicants} are chosen (target ${target}), ${score} points together${proven ? "; the rules allow no more points, this is proven." : "."}`,
  full: (kind, count, of) => `${kind}: ${count} of at most ${of} places taken.`,
  dropped: (names) => `Losing their place: ${list(names)}.`,
  inByHand: (person) => `${person} is in: placed by hand.`,
  inByScore: (person, score, place, seats) => `${person} is in: ${score} points, rank ${place}, among the best ${seats}.`,
  inByRule: (person, score, place) => `${person} is in, with ${score} points on rank ${place}: the rules of composition decided.`,
  tightLeast: (kind, min) => `At least ${min} from ${kind} have to be in, and there are exactly as many.`,
  othersFull: (kinds) => `Others with more points have no place because ${list(kinds)} ${kinds.length === 1 ? "is" : "are"} full.`,
  follows: (person) => `If this place becomes free, ${person} moves up.`,
  nobodyFollows: () => "If this place becomes free, nobody on the waiting list can move up alone without breaking a rule.",
  outByHand: (person) => `${person} was left out by hand.`,
  waits: (person, score, rank) => `${person} has ${score} points and place ${rank} on the waiting list.`,
  byScore: () => "Everybody who is in, other than by a rule of composition, has as many points or more.",
  instead: (person, out, into, costs) =>
    `For ${person} to be in, ${list(out)} would have to give way${into.length > 0 ? ` and ${list(into)} to come in` : ""}; the sum of points would ${costs === "0" ? "stay the same." : `fall by ${costs}.`}`,
  never: (person) => `No selection of this size with ${person} keeps all rules.`,
  contradiction: (facts) => `This cannot hold together: ${facts.join(" ")}`,
  undecided: () => "No selection that keeps all rules was found in the time; whether there is one is open.",
  facts: {
    size: (min, max, applicants) => `The cohort should have ${amount(min, max)} people; ${applicants} applied.`,
    quota: (kind, min, max, there) => `There should be ${amount(min, max)} from ${kind}; ${there} applied.`,
    share: (value, share, there) => `${value} should have at most ${share} of the places; ${there} applied.`,
    limit: (attribute, max, value, there) => `${attribute}: at most ${max} of each; ${there} applied from ${value}.`,
    chosen: (person) => `${person} should be in for certain.`,
    refused: (person) => `${person} should not be in.`,
    groupSizes: (min, max) => `The groups have ${amount(min, max)} places together.`,
    groupDemand: (kind, min, max, groups) => `Each of ${groups} groups should have ${amount(min, max)} from ${kind}.`,
    groupDistinct: (attribute, groups, value) => `${attribute}: ${value} never twice in any of the ${groups} groups.`,
  },
};
