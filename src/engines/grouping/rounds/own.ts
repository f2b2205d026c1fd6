// SPDX-License-Identifier: EUPL-1.2
import { isPresent, weightsOf } from "./hall.ts";
import { ownTables, seatGroup, type Sitter } from "./homogeneous.ts";
import { rank, wishes } from "./measure.ts";
import type { Guest, RoundsProblem, SeatedTable, Step } from "./problem.ts";
import { chooseTopics } from "./topics.ts";

/** One step seated for itself, with what its part of the objective is at least, as a whole and part by part (weights included). */
export interface OwnStep {
  readonly tables: readonly SeatedTable[];
  readonly bound: number;
  readonly splits: number;
  readonly topics: number;
  readonly changes: number;
}

/** A homogeneous step. Undefined where no division of the tables was found. */
export function homogeneousStep(problem: RoundsProblem, step: Step): OwnStep | undefined {
  const { split, change } = weightsOf(problem);
  const places = problem.tables.map(({ id }) => id);
  const groups = new Map<string | undefined, Sitter[]>();
  problem.people.forEach((guest, person) => {
    if (!isPresent(guest, step)) return;
    const sitter = { person, pin: places.indexOf(pinOf(problem, step, guest) ?? ""), home: places.indexOf(homeOf(problem, step, guest) ?? "") };
    groups.set(guest.group, [...(groups.get(guest.group) ?? []), sitter]);
  });
  const seats = problem.tables.map((table) => table.seats);
  const answer = ownTables({ seats, groups: [...groups.values()], split, change });
  if (!answer) return undefined;
  const at = new Map([...groups.values()].flatMap((people, group) => [...seatGroup(people, answer.tables[group]!, seats)]));
  return {
    tables: places.map((id, table) => ({ id, members: problem.people.flatMap((guest, person) => (at.get(person) === table ? [guest.id] : [])) })),
    bound: answer.bound, splits: split * answer.splitsBound, topics: 0, changes: change * answer.changesBound,
  };
}

/** A step of topics by wishes. "never" where no choice keeps the rules, undefined where the search ended undecided. */
export function topicStep(problem: RoundsProblem, step: Step): OwnStep | "never" | undefined {
  const { topic, change } = weightsOf(problem);
  const topics = step.topics ?? [];
  const present = problem.people.filter((guest) => isPresent(guest, step));
  const index = new Map(present.map(({ id }, at) => [id, at]));
  const apart = (problem.apart ?? []).flatMap((set) => {
    const members = [...new Set(set.flatMap((id) => index.get(id) ?? []))];
    return members.flatMap((one, at) => members.slice(at + 1).map((other): [number, number] => [one, other]));
  });
  const solve = (weights: { topic: number; change: number }) =>
    chooseTopics({ costs: present.map((guest) => costs(problem, step, guest, weights)), seats: topics.map(({ seats }) => seats), apart });
  const answer = solve({ topic, change });
  if (answer === undefined || answer === "never") return answer;
  const alone = (weights: { topic: number; change: number }) => {
    const least = solve(weights);
    return typeof least === "object" ? least.bound : 0;
  };
  const again = problem.previous?.some(({ id }) => id === step.id) === true;
  return {
    tables: topics.map(({ id }, at) => ({ id, members: present.flatMap((guest, person) => (answer.topic[person] === at ? [guest.id] : [])) })),
    bound: answer.bound, splits: 0,
    topics: again ? alone({ topic, change: 0 }) : answer.bound,
    changes: again ? alone({ topic: 0, change }) : 0,
  };
}

function costs(problem: RoundsProblem, step: Step, guest: Guest, weights: { topic: number; change: number }): number[] {
  const pin = pinOf(problem, step, guest);
  const home = homeOf(problem, step, guest);
  const wanted = wishes(guest, step).length > 0;
  return (step.topics ?? []).map(({ id }) => {
    if (pin !== undefined && pin !== id) return Infinity;
    return (wanted ? weights.topic * rank(guest, step, id) : 0) + (home !== undefined && home !== id ? weights.change : 0);
  });
}

/** Id of the table or topic of the step that a person is pinned to, if it exists. */
export function pinOf({ pins, tables }: RoundsProblem, step: Step, guest: Guest): string | undefined {
  const places = step.kind === "topic" ? (step.topics ?? []) : tables;
  return pins?.findLast((pin) => pin.person === guest.id && pin.step === step.id && places.some(({ id }) => id === pin.table))?.table;
}

function homeOf({ previous, tables }: RoundsProblem, step: Step, guest: Guest): string | undefined {
  const places = step.kind === "topic" ? (step.topics ?? []) : tables;
  const home = previous?.find(({ id }) => id === step.id)?.tables.find(({ members }) => members.includes(guest.id))?.id;
  return places.some(({ id }) => id === home) ? home : undefined;
}
