// SPDX-License-Identifier: EUPL-1.2
import { quality, type Drawn, type Proposal, type Saying, type Shortfall } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import type { MeetingsPlan, WhyFallen } from "./problem.ts";
import { State } from "./state.ts";
import { both, namesOf, type WhyBreak } from "./words.ts";

/** The finished answer from slots by meeting (-1: not held) and a bound that somebody proved. */
export function answerOf(instance: Instance, slot: ArrayLike<number>, bound: number, drawn: Drawn): Proposal<MeetingsPlan> {
  const state = new State(instance);
  for (let m = 0; m < instance.meetings; m++) if (slot[m]! >= 0) state.place(m, slot[m]!);
  const { problem } = instance;
  const rated = quality("least", state.cost, Math.min(bound, state.cost));
  const moved = problem.meetings.flatMap(({ id }, m) => (hasMoved(state, m) ? [id] : []));
  const fallen = problem.meetings.flatMap(({ id }, m) => (state.slot[m]! < 0 ? [id] : []));
  const plan: MeetingsPlan = {
    meetings: problem.meetings.map(({ id }, m) => ({ meeting: id, slot: problem.slots[state.slot[m]!]?.id ?? null })),
    breaks: state.total,
    waits: problem.participants.map(({ id }, p) => ({ participant: id, breaks: state.breaks[p]! })),
    moved, fallen,
  };
  const whole = both((texts) => texts.whole({
    held: instance.meetings - fallen.length, all: instance.meetings, breaks: state.total, optimal: rated.optimal, bound: rated.bound,
    moved: (problem.previous ?? []).length > 0 ? moved.length : undefined,
  }));
  return { ...rated, plan, unmet: unmetOf(state), says: [whole], people: peopleOf(state, rated.optimal), drawn };
}

function hasMoved({ instance, slot }: State, m: number): boolean {
  return instance.previous[m]! >= 0 && slot[m]! >= 0 && slot[m] !== instance.previous[m];
}

function unmetOf(state: State): Shortfall[] {
  const { instance } = state;
  const { problem } = instance;
  return problem.meetings.flatMap(({ between: [who, what] }, m): Shortfall[] => {
    if (state.slot[m]! >= 0) return [];
    const why = whyFallen(state, m);
    return [{ who, what, why, says: both((texts, language) => {
      const names = namesOf(problem, language);
      return texts.fallen[why](names.person(instance.one[m]!), names.person(instance.other[m]!));
    }) }];
  });
}

/** The first obstacle that holds in every slot. */
function whyFallen(state: State, m: number): WhyFallen {
  const { instance } = state;
  const { slots, capacity } = instance;
  const open = Array.from({ length: slots }, (_, t) => t).filter((t) => instance.allowed[m * slots + t] === 1);
  if (open.length === 0) return "absent";
  const people = [instance.one[m]!, instance.other[m]!];
  const free = open.filter((t) => people.every((p) => state.busy[p * slots + t]! < capacity[p]!));
  if (free.length > 0) return free.every((t) => state.load[t]! >= instance.tables[t]!) ? "tables" : "breaks";
  const full = people.some((p) => open.every((t) => state.busy[p * slots + t]! >= capacity[p]!));
  return full ? "full" : "breaks";
}

function peopleOf(state: State, optimal: boolean): Record<string, Saying[]> {
  const { problem } = state.instance;
  return Object.fromEntries(problem.participants.map(({ id }, p) => [id, toldTo(state, p, optimal)]));
}

function toldTo(state: State, p: number, optimal: boolean): Saying[] {
  const { instance } = state;
  const { problem } = instance;
  const partner = (m: number): number => (instance.one[m] === p ? instance.other[m]! : instance.one[m]!);
  const held = instance.of[p]!.filter((m) => state.slot[m]! >= 0).toSorted((a, b) => state.slot[a]! - state.slot[b]!);
  if (held.length === 0) return [both((texts) => texts.empty)];
  const day = both((texts, language) => {
    const names = namesOf(problem, language);
    return texts.day(held.map((m) => ({ slot: names.slot(state.slot[m]!), partner: names.person(partner(m)) })));
  });
  const moved = held.filter((m) => hasMoved(state, m)).map((m) => both((texts, language) => {
    const names = namesOf(problem, language);
    return texts.moved(names.person(partner(m)), names.slot(instance.previous[m]!), names.slot(state.slot[m]!));
  }));
  return [day, both((texts) => texts.breaks(state.breaks[p]!)), ...gaps(state, p, optimal), ...moved];
}

/** One sentence for each break. */
function gaps(state: State, p: number, optimal: boolean): Saying[] {
  const { instance } = state;
  const { slots, problem } = instance;
  const busy = Array.from({ length: slots }, (_, t) => t).filter((t) => state.busy[p * slots + t]! > 0);
  return busy.slice(1).flatMap((to, at): Saying[] => {
    const from = busy[at]!;
    if (to === from + 1) return [];
    const why = whyBreak(state, p, from, to);
    return [both((texts, language) => {
      const names = namesOf(problem, language);
      return texts.why[why](names.slot(from), names.slot(to), optimal);
    })];
  });
}

function whyBreak({ instance, slot }: State, p: number, from: number, to: number): WhyBreak {
  const { problem } = instance;
  const away = new Set(problem.participants[p]!.absent ?? []);
  if (problem.slots.slice(from + 1, to).every(({ id }) => away.has(id))) return "absent";
  const pinned = new Set((problem.pins ?? []).map(({ meeting }) => meeting));
  const set = (t: number): boolean => instance.of[p]!.some((m) => slot[m] === t && pinned.has(problem.meetings[m]!.id));
  return set(from) && set(to) ? "pinned" : "others";
}
