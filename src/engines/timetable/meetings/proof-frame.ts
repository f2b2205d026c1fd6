// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsProblem } from "./problem.ts";

/** The problem in numbers: participants, slots and meetings by their place in the problem. Ids that nobody has are left out. */
export interface Frame {
  readonly participants: number;
  readonly slots: number;
  readonly meetings: number;
  /** By meeting: the two participants. */
  readonly between: readonly (readonly [number, number])[];
  /** By meeting: whether the rules about slots allow it there, one entry a slot. */
  readonly allowed: readonly Uint8Array[];
  /** By meeting: its weight; undefined where it must be held. */
  readonly weights: readonly (number | undefined)[];
  /** By meeting: earlier meetings. */
  readonly after: readonly (readonly number[])[];
  /** By participant: its meetings. */
  readonly theirs: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  /** By slot: most meetings at a time. */
  readonly tables: readonly number[];
  /** By meeting: slot before, or -1. */
  readonly previous: readonly number[];
  readonly changeCost: number;
  /** Infinity for no limit. */
  readonly spread: number;
}

export function framed(problem: MeetingsProblem): Frame {
  const slotAt = places(problem.slots);
  const personAt = places(problem.participants);
  const meetingAt = places(problem.meetings);
  const between = problem.meetings.map(({ between: [a, b] }) => [personAt.get(a) ?? -1, personAt.get(b) ?? -1] as const);
  const allowed = allowedSlots(problem, between, slotAt);
  const pinned = (problem.pins ?? []).filter(({ meeting, slot }) => meetingAt.has(meeting) && slotAt.has(slot));
  for (const { meeting, slot } of pinned) keepOnly(allowed[meetingAt.get(meeting)!]!, slotAt.get(slot)!);
  const must = new Set(pinned.map(({ meeting }) => meeting));
  const before = new Map((problem.previous ?? []).map(({ meeting, slot }) => [meeting, slotAt.get(slot) ?? -1]));
  const weights = problem.meetings.map(({ id, weight }) => (must.has(id) ? undefined : weight));
  const after = problem.meetings.map((meeting) => (meeting.after ?? []).flatMap((id) => meetingAt.get(id) ?? []));
  tighten(allowed, after, weights);
  const meetings = problem.meetings.length;
  return {
    participants: problem.participants.length, slots: problem.slots.length, meetings,
    between, allowed, weights, after,
    theirs: problem.participants.map((_, p) => between.flatMap(([a, b], m) => (a === p || b === p ? [m] : []))),
    capacities: problem.participants.map(({ capacity }) => capacity ?? 1),
    tables: problem.slots.map((slot) => Math.min(meetings, slot.tables ?? problem.tables ?? meetings)),
    previous: problem.meetings.map(({ id }) => before.get(id) ?? -1),
    changeCost: problem.changeCost ?? 1000,
    spread: problem.spread === null ? Infinity : (problem.spread ?? 2),
  };
}

export function places(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, at) => [id, at]));
}

function allowedSlots(problem: MeetingsProblem, between: readonly (readonly [number, number])[], slotAt: ReadonlyMap<string, number>): Uint8Array[] {
  const absent = problem.participants.map(({ absent: ids }) => new Set((ids ?? []).map((id) => slotAt.get(id))));
  return problem.meetings.map(({ session, forbidden }, m) => {
    const never = new Set((forbidden ?? []).map((id) => slotAt.get(id)));
    return Uint8Array.from(problem.slots, (slot, t) => {
      const there = between[m]!.every((p) => p >= 0 && !absent[p]!.has(t));
      return there && !never.has(t) && (session === undefined || slot.session === session) ? 1 : 0;
    });
  });
}

function keepOnly(slots: Uint8Array, slot: number): void {
  for (let t = 0; t < slots.length; t++) if (t !== slot) slots[t] = 0;
}

/** Chains of meetings that must be held leave no room at their ends. Meetings in a circle lose every slot. */
function tighten(allowed: readonly Uint8Array[], after: readonly (readonly number[])[], weights: readonly (number | undefined)[]): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const [later, earlier] of after.entries()) for (const first of earlier) {
      if (weights[later] !== undefined || weights[first] !== undefined) continue;
      const from = allowed[first]!.indexOf(1);
      const until = allowed[later]!.lastIndexOf(1);
      const one = clear(allowed[later]!, 0, from < 0 ? Infinity : from);
      const two = clear(allowed[first]!, until, Infinity);
      changed ||= one || two;
    }
  }
}

function clear(slots: Uint8Array, from: number, until: number): boolean {
  let changed = false;
  for (let t = Math.max(0, from); t <= Math.min(until, slots.length - 1); t++) {
    if (slots[t] === 1) changed = true;
    slots[t] = 0;
  }
  return changed;
}
