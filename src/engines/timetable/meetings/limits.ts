// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import { factOf, namesOf } from "./words.ts";

/** One rule that takes slots away from meetings. */
export interface Limit {
  /** Key, the same for the same rule. */
  readonly key: string;
  /** Slots that each meeting concerned loses, by meeting. */
  readonly loses: ReadonlyMap<number, readonly number[]>;
  readonly fact: () => Fact;
  /** The meeting that this pin holds: without the pin it might fall away. Undefined for other limits. */
  readonly pins?: number;
}

/** All rules that take slots away: sessions, forbidden slots, absences, pins. The dull ones first. */
export function limitsOf(instance: Instance): Limit[] {
  return [...sessions(instance), ...forbidden(instance), ...absences(instance), ...pins(instance)];
}

function sessions(instance: Instance): Limit[] {
  const { problem } = instance;
  return problem.meetings.flatMap(({ id, session }, m): Limit[] => {
    if (session === undefined) return [];
    const lost = slotsWhere(instance, (t) => problem.slots[t]!.session !== session);
    const left = slotsWhere(instance, (t) => problem.slots[t]!.session === session);
    const fact = (): Fact => factOf("session", [id, ...left.map((t) => problem.slots[t]!.id)], (language) => {
      const names = namesOf(problem, language);
      return { meeting: names.meeting(m), session, slots: left.map(names.slot) };
    });
    return lost.length === 0 ? [] : [{ key: `session ${m}`, loses: new Map([[m, lost]]), fact }];
  });
}

function forbidden(instance: Instance): Limit[] {
  const { problem } = instance;
  return problem.meetings.flatMap(({ id, forbidden: ids = [] }, m): Limit[] => {
    const lost = named(instance, ids);
    const fact = (): Fact => factOf("forbidden", [id, ...ids], (language) => {
      const names = namesOf(problem, language);
      return { meeting: names.meeting(m), slots: lost.map(names.slot) };
    });
    return lost.length === 0 ? [] : [{ key: `forbidden ${m}`, loses: new Map([[m, lost]]), fact }];
  });
}

function absences(instance: Instance): Limit[] {
  const { problem, of } = instance;
  return problem.participants.flatMap(({ id, absent: ids = [] }, p): Limit[] => {
    const lost = named(instance, ids);
    const fact = (): Fact => factOf("absent", [id, ...ids], (language) => {
      const names = namesOf(problem, language);
      return { person: names.person(p), slots: lost.map(names.slot) };
    });
    return lost.length === 0 ? [] : [{ key: `absent ${p}`, loses: new Map(of[p]!.map((m) => [m, lost])), fact }];
  });
}

function pins(instance: Instance): Limit[] {
  const { problem } = instance;
  return (problem.pins ?? []).map(({ meeting, slot }, at): Limit => {
    const m = problem.meetings.findIndex(({ id }) => id === meeting);
    const to = problem.slots.findIndex(({ id }) => id === slot);
    const fact = (): Fact => factOf("pin", [meeting, slot], (language) => {
      const names = namesOf(problem, language);
      return { meeting: names.meeting(m), slot: names.slot(to) };
    });
    return { key: `pin ${at}`, loses: new Map([[m, slotsWhere(instance, (t) => t !== to)]]), fact, pins: m };
  });
}

/** Slots of each meeting (1 at meeting * slots + slot) when only these limits hold. */
export function allowedUnder({ meetings, slots }: Instance, limits: readonly Limit[]): Uint8Array {
  const allowed = new Uint8Array(meetings * slots).fill(1);
  for (const { loses } of limits) for (const [m, lost] of loses) for (const t of lost) allowed[m * slots + t] = 0;
  return allowed;
}

/** Limits that touch any of these meetings, as few as are needed for `still`; pins of meetings that could fall away stay. */
export function neededOf(instance: Instance, limits: readonly Limit[], meetings: readonly number[], still: (left: readonly Limit[]) => boolean): Limit[] {
  const touching = limits.filter(({ loses }) => meetings.some((m) => loses.has(m)));
  const holding = touching.filter(({ pins }) => pins !== undefined && instance.problem.meetings[pins]!.weight !== undefined);
  const needed = fewest(touching.filter((one) => !holding.includes(one)), (left) => still([...left, ...holding]));
  return [...holding, ...needed];
}

/** Drops one after the other what is not needed for `still` to hold; what stands first goes first. */
export function fewest<T>(items: readonly T[], still: (left: readonly T[]) => boolean): T[] {
  let left = [...items];
  for (const item of items) {
    const without = left.filter((one) => one !== item);
    if (still(without)) left = without;
  }
  return left;
}

function named({ problem }: Instance, ids: readonly string[]): number[] {
  const wanted = new Set(ids);
  return problem.slots.flatMap(({ id }, t) => (wanted.has(id) ? [t] : []));
}

function slotsWhere({ slots }: Instance, holds: (slot: number) => boolean): number[] {
  return Array.from({ length: slots }, (_, t) => t).filter(holds);
}
