// SPDX-License-Identifier: EUPL-1.2
import type { Fact, Saying } from "../../search/index.ts";
import type { MeetingsProblem, WhyFallen } from "./problem.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

/** What a fact of a contradiction carries into its sentence: names and numbers. */
export interface FactValues {
  readonly unknown: { readonly who: string; readonly id: string };
  readonly twice: { readonly id: string };
  readonly self: { readonly meeting: string };
  readonly slots: { readonly meetings: number };
  readonly must: { readonly meetings: readonly string[] };
  readonly pin: { readonly meeting: string; readonly slot: string };
  readonly session: { readonly meeting: string; readonly session: string; readonly slots: readonly string[] };
  readonly forbidden: { readonly meeting: string; readonly slots: readonly string[] };
  readonly absent: { readonly person: string; readonly slots: readonly string[] };
  readonly busy: { readonly person: string; readonly meetings: number; readonly slots: readonly string[]; readonly room: number; readonly capacity: number };
  readonly capacity: { readonly person: string; readonly capacity: number };
  readonly tables: { readonly meetings: number; readonly slots: readonly string[]; readonly room: number };
  readonly table: { readonly slot: string; readonly tables: number };
  readonly after: { readonly later: string; readonly earlier: string };
  readonly circle: { readonly meetings: readonly string[] };
  readonly spread: { readonly spread: number };
  readonly search: { readonly facts: number };
}

/** One stop of a participant's day. */
export interface Stop {
  readonly slot: string;
  readonly partner: string;
}

/** Why a participant waits. */
export type WhyBreak = "absent" | "pinned" | "others";

/** One language. */
export interface MeetingsTexts {
  /** What an item is called that has no name and whose id is a number. */
  readonly item: { readonly person: string; readonly slot: string; readonly meeting: string };
  readonly meetingOf: (one: string, other: string) => string;
  readonly fact: { readonly [Kind in keyof FactValues]: (values: FactValues[Kind]) => string };
  readonly together: (facts: number) => string;
  readonly day: (stops: readonly Stop[]) => string;
  readonly empty: string;
  readonly breaks: (number: number) => string;
  readonly why: { readonly [Kind in WhyBreak]: (from: string, to: string, least: boolean) => string };
  readonly fallen: { readonly [Kind in WhyFallen]: (one: string, other: string) => string };
  readonly moved: (partner: string, from: string, to: string) => string;
  readonly whole: (values: { readonly held: number; readonly all: number; readonly breaks: number; readonly optimal: boolean; readonly bound: number; readonly moved: number | undefined }) => string;
}

/** Names of the items of a problem, in one language. */
export interface Names {
  person(at: number): string;
  slot(at: number): string;
  meeting(at: number): string;
}

export type Language = "de" | "en";

export const TEXTS: Readonly<Record<Language, MeetingsTexts>> = { de, en };

/** How items are called: by name, else by id; a bare number gets its noun. */
export function namesOf({ participants, slots, meetings }: MeetingsProblem, language: Language): Names {
  const texts = TEXTS[language];
  const called = (item: { readonly id: string; readonly name?: string | undefined } | undefined, noun: string): string =>
    item === undefined ? "?" : (item.name ?? (/^\d+$/u.test(item.id) ? `${noun} ${item.id}` : item.id));
  const place = new Map(participants.map(({ id }, at) => [id, at]));
  const person = (at: number): string => called(participants[at], texts.item.person);
  return {
    person,
    slot: (at) => called(slots[at], texts.item.slot),
    meeting: (at) => {
      const { id, between: [one, other] } = meetings[at]!;
      const [a, b] = [place.get(one), place.get(other)];
      return `${called({ id }, texts.item.meeting)} (${texts.meetingOf(a === undefined ? one : person(a), b === undefined ? other : person(b))})`;
    },
  };
}

/** The same in both languages. */
export function both(make: (texts: MeetingsTexts, language: Language) => string): Saying {
  return { de: make(de, "de"), en: make(en, "en") };
}

/** A fact with its sentence. `values` makes names and numbers for one language. */
export function factOf<Kind extends keyof FactValues>(fact: Kind, about: readonly string[], values: (language: Language) => FactValues[Kind]): Fact {
  return { fact, about, says: both((texts, language) => texts.fact[fact](values(language))) };
}

