// SPDX-License-Identifier: EUPL-1.2
import type { Fact } from "../../search/index.ts";
import type { MeetingsProblem } from "./problem.ts";
import { factOf, namesOf } from "./words.ts";

/**
 * The first mistake in the ids of a problem: unknown, used twice, a meeting of somebody with themselves, or meetings
 * without any slot. Undefined where `instanceOf` may go ahead.
 */
export function fault(problem: MeetingsProblem): Fact | undefined {
  const { participants, slots, meetings, pins = [] } = problem;
  const person = new Set(participants.map(({ id }) => id));
  const time = new Set(slots.map(({ id }) => id));
  const talk = new Set(meetings.map(({ id }) => id));
  const unknown = (known: ReadonlySet<string>, who: string, ids: readonly string[]): Fact | undefined => {
    const id = ids.find((one) => !known.has(one));
    return id === undefined ? undefined : factOf("unknown", [who, id], () => ({ who, id }));
  };
  const twice = [participants, slots, meetings].map((items) => repeated(items.map(({ id }) => id))).find((id) => id !== undefined);
  if (twice !== undefined) return factOf("twice", [twice], () => ({ id: twice }));
  const found = [
    ...participants.map(({ id, absent = [] }) => unknown(time, id, absent)),
    ...meetings.map(({ id, between, forbidden = [], after = [] }) => unknown(person, id, between) ?? unknown(time, id, forbidden) ?? unknown(talk, id, after)),
    ...pins.map(({ meeting, slot }) => unknown(talk, "pins", [meeting]) ?? unknown(time, "pins", [slot])),
  ].find((fact) => fact !== undefined);
  if (found) return found;
  const self = meetings.findIndex(({ between: [one, other] }) => one === other);
  if (self >= 0) return factOf("self", [meetings[self]!.id], (language) => ({ meeting: namesOf(problem, language).meeting(self) }));
  const must = meetings.filter(({ weight }) => weight === undefined).length;
  return must > 0 && slots.length === 0 ? factOf("slots", [], () => ({ meetings: must })) : undefined;
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
