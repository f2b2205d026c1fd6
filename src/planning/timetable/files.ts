// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../../engines/search/index.ts";
import type { Meeting, MeetingsProblem, Participant, Place, Slot } from "../../engines/timetable/meetings/problem.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Unreadable } from "../engine.ts";

/** Whether a text looks like such a file. */
export function isMeetingsFile(text: string): boolean {
  return /^[^{]*\bnTotalSlots\s*=|\brequested\s*=\s*\[\|/u.test(text.replace(/%.*$/gmu, ""));
}

/**
 * Reads an instance of the business-to-business meeting scheduling problem in MiniZinc data format (`.dzn`; Bofill and
 * others, JAIR 2022). Ids are the numbers of the file, from "1". Values that the published files repeat in another form
 * (`meetingsxBusiness`, `nMeetingsBusiness`) are not read: `requested` says it all.
 * `spread` is the published 2 unless the file has a value `d`.
 */
export function readMeetings(text: string): Result<MeetingsProblem, Unreadable> {
  try {
    return ok(problemOf(values(text)));
  } catch (error) {
    if (error instanceof Fault) return refuse({ type: "unreadable", says: error.says });
    throw error;
  }
}

class Fault extends Error {
  readonly says: Saying;
  constructor(de: string, en: string) {
    super(en);
    this.says = { de, en };
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
  if (file.has("nMeetings") && count(file, "nMeetings") !== rows.length) throw new Fault(`nMeetings ist ${count(file, "nMeetings")}, requested hat aber ${rows.length} Zeilen.`, `nMeetings is ${count(file, "nMeetings")}, but requested has ${rows.length} rows.`);
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
  for (const who of [one, other]) if (who < 1 || who > people) throw new Fault(`requested, Treffen ${at + 1}: Person ${who} gibt es nicht, nur 1 bis ${people}.`, `requested, meeting ${at + 1}: there is no participant ${who}, only 1 to ${people}.`);
  if (session < 1 || session > 3) throw new Fault(`requested, Treffen ${at + 1}: Tageszeit ${session} gibt es nicht, nur 1 bis 3.`, `requested, meeting ${at + 1}: there is no session ${session}, only 1 to 3.`);
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
  if (fixed.length !== meetings) throw new Fault(`fixed hat ${fixed.length} Werte für ${meetings} Treffen.`, `fixed has ${fixed.length} values for ${meetings} meetings.`);
  const wrong = fixed.find((slot) => slot < 0 || slot > slots);
  if (wrong !== undefined) throw new Fault(`fixed nennt die Zeit ${wrong}, es gibt nur 1 bis ${slots}.`, `fixed names slot ${wrong}, there are only 1 to ${slots}.`);
  return fixed.flatMap((slot, at) => (slot > 0 ? [{ meeting: String(at + 1), slot: String(slot) }] : []));
}

function count(file: Values, name: string): number {
  const value = file.get(name);
  if (value === undefined) throw new Fault(`${name} fehlt.`, `${name} is missing.`);
  if (!/^\d+$/u.test(value)) throw new Fault(`${name} ist keine ganze Zahl: ${value.slice(0, 40)}`, `${name} is no whole number: ${value.slice(0, 40)}`);
  return Number(value);
}

type Triple = readonly [number, number, number];

/** The rows of `[|1, 2, 3, |4, 5, 6|]`. */
function triples(file: Values, name: string): Triple[] {
  const value = file.get(name);
  if (value === undefined) throw new Fault(`${name} fehlt.`, `${name} is missing.`);
  const rows = value.replace(/^\[|\]$/gu, "").split("|").map((row) => row.trim()).filter(Boolean);
  return rows.map((row, at) => {
    const numbers = whole(name, row);
    if (numbers.length !== 3) throw new Fault(`${name}, Zeile ${at + 1}: ${numbers.length} Zahlen statt 3.`, `${name}, row ${at + 1}: ${numbers.length} numbers instead of 3.`);
    return numbers as unknown as Triple;
  });
}

/** The sets of `[{1, 2}, {}, {0}, 3..5]`, 0 dropped; empty ones where the file has no such value. */
function sets(file: Values, name: string, length: number, most: number): number[][] {
  const value = file.get(name);
  if (value === undefined) return numbered(length, () => []);
  const found = [...value.matchAll(/\{([^}]*)\}|(\d+)\s*\.\.\s*(\d+)/gu)].map(([, list, from, to]) =>
    from === undefined ? whole(name, list ?? "") : numbered(Math.max(0, Math.min(Number(to), most + 1) - Number(from) + 1), (at) => Number(from) + at));
  if (found.length !== length) throw new Fault(`${name} hat ${found.length} Mengen, es müssen ${length} sein.`, `${name} has ${found.length} sets, there must be ${length}.`);
  const wrong = found.flat().find((one) => one < 0 || one > most);
  if (wrong !== undefined) throw new Fault(`${name} nennt ${wrong}, es gibt nur 1 bis ${most}.`, `${name} names ${wrong}, there are only 1 to ${most}.`);
  return found.map((set) => [...new Set(set)].filter((one) => one > 0));
}

function whole(name: string, list: string): number[] {
  const parts = list.split(",").map((part) => part.trim()).filter(Boolean);
  const wrong = parts.find((part) => !/^-?\d+$/u.test(part));
  if (wrong !== undefined) throw new Fault(`${name} enthält etwas, das keine ganze Zahl ist: ${wrong.slice(0, 40)}`, `${name} has something that is no whole number: ${wrong.slice(0, 40)}`);
  return parts.map(Number);
}

function numbered<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at));
}
