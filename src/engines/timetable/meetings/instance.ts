// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingsProblem } from "./problem.ts";

/** The problem in numbers: participants, slots and meetings by their places in the lists of the problem. */
export interface Instance {
  readonly problem: MeetingsProblem;
  readonly people: number;
  readonly slots: number;
  readonly meetings: number;
  /** Both participants of each meeting. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** Meetings of each participant. */
  readonly of: readonly (readonly number[])[];
  /** 1 at meeting * slots + slot where the meeting may be held: session, own forbidden slots, absences, and the pin. */
  readonly allowed: Uint8Array;
  /** Cost of not holding a meeting; -1 where it must be held. */
  readonly weight: Float64Array;
  readonly capacity: Int32Array;
  /** Places in each slot. */
  readonly tables: Int32Array;
  /** Meetings that must be earlier, and later, than each meeting. */
  readonly before: readonly (readonly number[])[];
  readonly behind: readonly (readonly number[])[];
  /** Infinity where there is no limit. */
  readonly spread: number;
  /** Slot so far, -1 for none. */
  readonly previous: Int32Array;
  readonly changeCost: number;
}

/** What moving a meeting costs where the problem says nothing. */
const CHANGE_COST = 1000;

/** Turns a problem into numbers. Ids must be known and used once (`faults` in faults.ts sees to that). */
export function instanceOf(problem: MeetingsProblem): Instance {
  const { participants, slots, meetings } = problem;
  const person = places(participants);
  const time = places(slots);
  const talk = places(meetings);
  const one = Int32Array.from(meetings, ({ between }) => person.get(between[0])!);
  const other = Int32Array.from(meetings, ({ between }) => person.get(between[1])!);
  const of: number[][] = participants.map(() => []);
  const before: number[][] = meetings.map(() => []);
  const behind: number[][] = meetings.map(() => []);
  for (const [at, { after = [] }] of meetings.entries()) {
    of[one[at]!]!.push(at);
    of[other[at]!]!.push(at);
    for (const earlier of new Set(after)) {
      before[at]!.push(talk.get(earlier)!);
      behind[talk.get(earlier)!]!.push(at);
    }
  }
  const weight = Float64Array.from(meetings, (meeting) => meeting.weight ?? -1);
  const allowed = allowedSlots(problem, time);
  for (const { meeting, slot } of problem.pins ?? []) {
    const at = talk.get(meeting)!;
    for (let t = 0; t < slots.length; t++) if (t !== time.get(slot)) allowed[at * slots.length + t] = 0;
    weight[at] = -1;
  }
  const previous = new Int32Array(meetings.length).fill(-1);
  for (const { meeting, slot } of problem.previous ?? []) if (talk.has(meeting)) previous[talk.get(meeting)!] = time.get(slot) ?? -1;
  return {
    problem, one, other, of, allowed, weight, before, behind, previous,
    people: participants.length, slots: slots.length, meetings: meetings.length,
    capacity: Int32Array.from(participants, ({ capacity }) => capacity ?? 1),
    tables: Int32Array.from(slots, ({ tables }) => Math.min(tables ?? problem.tables ?? meetings.length, meetings.length)),
    spread: problem.spread === null ? Infinity : (problem.spread ?? 2),
    changeCost: problem.changeCost ?? CHANGE_COST,
  };
}

/** Slots of each meeting by session, own forbidden slots and absences of both; pins not looked at. */
function allowedSlots({ participants, slots, meetings }: MeetingsProblem, time: ReadonlyMap<string, number>): Uint8Array {
  const absent = new Map(participants.map(({ id, absent: away = [] }) => [id, away]));
  const allowed = new Uint8Array(meetings.length * slots.length);
  const close = (meeting: Meeting, at: number): void => {
    for (const id of [meeting.forbidden ?? [], absent.get(meeting.between[0])!, absent.get(meeting.between[1])!].flat()) allowed[at * slots.length + time.get(id)!] = 0;
  };
  for (const [at, meeting] of meetings.entries()) {
    for (const [t, { session }] of slots.entries()) allowed[at * slots.length + t] = meeting.session === undefined || meeting.session === session ? 1 : 0;
    close(meeting, at);
  }
  return allowed;
}

function places(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}
