// SPDX-License-Identifier: EUPL-1.2
import { row } from "../../search/index.ts";
import type { MeetingsTexts } from "./words.ts";

const list = (items: readonly string[]): string => row(items, "and");
/** Long lists are cut: the sentence is meant to be read. */
const short = (items: readonly string[], most = 6): string => (items.length <= most ? list(items) : `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`);
const many = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const breaks = (number: number): string => (number === 0 ? "no break" : many(number, "break", "breaks"));

export const en: MeetingsTexts = {
  item: { person: "Person", slot: "time", meeting: "Meeting" },
  meetingOf: (one, other) => `${one} and ${other}`,
  fact: {
    unknown: ({ who, id }) => `${who} names "${id}", which does not exist.`,
    twice: ({ id }) => `"${id}" is there twice.`,
    self: ({ meeting }) => `${meeting} names the same person twice.`,
    slots: ({ meetings }) => `There ${meetings === 1 ? "is one meeting" : `are ${meetings} meetings`} but no time for them.`,
    must: ({ meetings }) => (meetings.length === 1 ? `${meetings[0]} must be held.` : `These ${meetings.length} must be held: ${short(meetings)}.`),
    pin: ({ meeting, slot }) => `${meeting} is set to ${slot}.`,
    session: ({ meeting, session, slots }) => `${meeting} can only be in "${session}"${slots.length === 0 ? ", to which no time belongs" : `: ${short(slots)}`}.`,
    forbidden: ({ meeting, slots }) => `${meeting} cannot be at ${short(slots)}.`,
    absent: ({ person, slots }) => `${person} is not there: ${short(slots)}.`,
    busy: ({ person, meetings, slots, room, capacity }) =>
      `${person} has ${many(meetings, "meeting", "meetings")} there, but room for ${room} only: ${slots.length === 0 ? "no time" : short(slots)}${capacity > 1 ? `, ${capacity} at a time` : ""}.`,
    capacity: ({ person, capacity }) => `${person} can have at most ${many(capacity, "meeting", "meetings")} at a time.`,
    tables: ({ meetings, slots, room }) => `${many(meetings, "meeting is", "meetings are")} possible only at ${short(slots)}, with tables for ${room}.`,
    table: ({ slot, tables }) => `${slot} has ${many(tables, "table", "tables")}.`,
    after: ({ later, earlier }) => `${later} comes after ${earlier}.`,
    circle: ({ meetings }) => `Each is to come after the one before it, in a circle: ${list(meetings)}.`,
    spread: ({ spread }) => `Numbers of breaks of any two people may differ by ${spread} at most.`,
    search: () => "Complete search shows: these rules cannot all be kept.",
  },
  together: (facts) => (facts === 1 ? "No plan is possible like this." : `These ${facts} rules do not go together. Without any one of them it would work.`),
  day: (stops) => `${stops.map(({ slot, partner }) => `${slot} with ${partner}`).join(", ")}.`,
  empty: "No meeting in the plan.",
  breaks: (number) => `${number === 0 ? "No break" : number === 1 ? "One break" : `${number} breaks`} between meetings.`,
  why: {
    absent: (from, to) => `Break between ${from} and ${to}, because of absence.`,
    pinned: (from, to) => `Break between ${from} and ${to}, because meetings there are set by hand.`,
    others: (from, to, least) => `Break between ${from} and ${to}, so that the meetings of others fit${least ? "; fewer breaks in all are not possible" : ""}.`,
  },
  fallen: {
    absent: (one, other) => `${one} and ${other} do not meet: at no allowed time are both there.`,
    full: (one, other) => `${one} and ${other} do not meet: there are more meetings than free times.`,
    tables: (one, other) => `${one} and ${other} do not meet: all tables are taken when both would be free.`,
    breaks: (one, other) => `${one} and ${other} do not meet: the meeting would cost others more than it weighs.`,
  },
  moved: (partner, from, to) => `The meeting with ${partner} has moved: ${to} instead of ${from}.`,
  whole: ({ held, all, breaks: number, optimal, bound, moved }) => [
    held === all ? `All ${all} meetings have a place` : `${held} of ${all} meetings have a place`,
    `, with ${breaks(number)} in all.`,
    moved === undefined ? "" : moved === 0 ? " No meeting has moved." : ` ${moved === 1 ? "One meeting has" : `${moved} meetings have`} moved.`,
    optimal ? " It cannot be better, that is proven." : ` Whether it can be better is not proven: no plan gets below ${bound}.`,
  ].join(""),
};
