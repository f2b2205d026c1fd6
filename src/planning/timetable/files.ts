// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingsProblem, Participant, Place, Slot } from "../../engines/timetable/meetings/problem.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";

/** A data file that cannot be read, with what is wrong in it. */
export interface UnreadableFile {
  readonly type: "unreadable";
  /** Name of the value in the file, where one is to blame. */
  readonly field: string;
  readonly message: string;
}

/**
 * Reads an instance of the business-to-business meeting scheduling problem in MiniZinc data format (`.dzn`; Bofill and
 * others, JAIR 2022). Ids are the numbers of the file, from "1". Values that the published files repeat in another form
 * (`meetingsxBusiness`, `nMeetingsBusiness`) are not read: `requested` says it all.
 * `spread` is the published 2 unless the file has a value `d`.
 */
export function readMeetings(text: string): Result<MeetingsProblem, UnreadableFile> {
  try {
    return ok(problemOf(values(text)));
  } catch (error) {
    if (error instanceof Fault) return refuse({ type: "unreadable", field: error.field, message: error.message });
    throw error;
  }
}

class Fault extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

type Values = ReadonlyMap<string, string>;

/** The right side of each `name = value;`, without comments. */
function values(text: string): Values {
  const plain = text.replace(/%.*$/gmu, "");
  const found = new Map<string, string>();
  for (const [, name, value] of plain.matchAll(/([A-Za-z_]\w*)\s*=\s*([^;]*);/gu)) if (name !== undefined && value !== undefined) found.set(name, value.trim());
  return found;
}

function problemOf(file: Values): MeetingsProblem {
  const people = count(file, "nBusiness");
  const slots = count(file, "nTotalSlots");
  const mornings = file.has("nMorningSlots") ? count(file, "nMorningSlots") : slots;
  const rows = triples(file, "requested");
  if (file.has("nMeetings") && count(file, "nMeetings") !== rows.length) throw new Fault("requested", `nMeetings is ${count(file, "nMeetings")}, but requested has ${rows.length} rows`);
  const absent = sets(file, "forbidden", people, slots);
  const before = sets(file, "precedences", rows.length, rows.length);
  return {
    kind: "meetings",
    participants: numbered(people, (at): Participant => ({ id: String(at + 1), ...(absent[at]!.length > 0 ? { absent: absent[at]!.map(String) } : {}) })),
    slots: numbered(slots, (at): Slot => ({ id: String(at + 1), session: at < mornings ? "morning" : "afternoon" })),
    meetings: rows.map((row, at): Meeting => meetingOf(row, at, before[at]!, people)),
    tables: count(file, "nTables"),
    spread: file.has("d") ? count(file, "d") : 2,
    pins: pinsOf(file, rows.length, slots),
  };
}

function meetingOf([one, other, session]: Triple, at: number, before: readonly number[], people: number): Meeting {
  for (const who of [one, other]) if (who < 1 || who > people) throw new Fault("requested", `meeting ${at + 1} names participant ${who}, there are 1 to ${people}`);
  if (session < 1 || session > 3) throw new Fault("requested", `meeting ${at + 1} names session ${session}, there are 1 to 3`);
  return {
    id: String(at + 1),
    between: [String(one), String(other)],
    ...(session === 1 ? { session: "morning" } : session === 2 ? { session: "afternoon" } : {}),
    ...(before.length > 0 ? { after: before.map(String) } : {}),
  };
}

function pinsOf(file: Values, meetings: number, slots: number): Place[] {
  const value = file.get("fixed");
  if (value === undefined) return [];
  const fixed = whole("fixed", value.replace(/^\[|\]$/gu, ""));
  if (fixed.length !== meetings) throw new Fault("fixed", `fixed has ${fixed.length} values for ${meetings} meetings`);
  const wrong = fixed.find((slot) => slot < 0 || slot > slots);
  if (wrong !== undefined) throw new Fault("fixed", `fixed names slot ${wrong}, there are 1 to ${slots}`);
  return fixed.flatMap((slot, at) => (slot > 0 ? [{ meeting: String(at + 1), slot: String(slot) }] : []));
}

function count(file: Values, name: string): number {
  const value = file.get(name);
  if (value === undefined) throw new Fault(name, `${name} is missing`);
  if (!/^\d+$/u.test(value)) throw new Fault(name, `${name} is no whole number: ${value.slice(0, 40)}`);
  return Number(value);
}

type Triple = readonly [number, number, number];

/** The rows of `[|1, 2, 3, |4, 5, 6|]`. */
function triples(file: Values, name: string): Triple[] {
  const value = file.get(name);
  if (value === undefined) throw new Fault(name, `${name} is missing`);
  const rows = value.replace(/^\[|\]$/gu, "").split("|").map((row) => row.trim()).filter(Boolean);
  return rows.map((row, at) => {
    const numbers = whole(name, row);
    if (numbers.length !== 3) throw new Fault(name, `row ${at + 1} of ${name} has ${numbers.length} numbers instead of 3`);
    return numbers as unknown as Triple;
  });
}

/** The sets of `[{1, 2}, {}, {0}, 3..5]`, 0 dropped; empty ones where the file has no such value. */
function sets(file: Values, name: string, length: number, most: number): number[][] {
  const value = file.get(name);
  if (value === undefined) return numbered(length, () => []);
  const found = [...value.matchAll(/\{([^}]*)\}|(\d+)\s*\.\.\s*(\d+)/gu)].map(([, list, from, to]) =>
    from === undefined ? whole(name, list ?? "") : numbered(Math.max(0, Math.min(Number(to), most + 1) - Number(from) + 1), (at) => Number(from) + at));
  if (found.length !== length) throw new Fault(name, `${name} has ${found.length} sets, expected are ${length}`);
  const wrong = found.flat().find((one) => one < 0 || one > most);
  if (wrong !== undefined) throw new Fault(name, `${name} names ${wrong}, there are 1 to ${most}`);
  return found.map((set) => [...new Set(set)].filter((one) => one > 0));
}

function whole(name: string, list: string): number[] {
  const parts = list.split(",").map((part) => part.trim()).filter(Boolean);
  const wrong = parts.find((part) => !/^-?\d+$/u.test(part));
  if (wrong !== undefined) throw new Fault(name, `${name} has something that is no whole number: ${wrong.slice(0, 40)}`);
  return parts.map(Number);
}

function numbered<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at));
}
