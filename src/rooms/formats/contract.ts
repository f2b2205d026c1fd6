// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { z } from "zod";
import type { Right } from "../../kernel/actor.ts";
import type { Tx } from "../../kernel/database/connect.ts";
import type { Catalogue } from "../../kernel/i18n.ts";
import type { PageContext } from "../../kernel/page.ts";
import type { Room } from "../../kernel/room.ts";
import type { Scope } from "../../kernel/scope.ts";
import type { Edition } from "./run/index.ts";

/** What a format puts together (DESIGN.md, section 5). Shown where a coordinator chooses a format. */
export const capabilities = [
  "participants", "gatherings", "needsAndOffers", "timetable", "groups", "assignment", "agreements", "prioritising",
  "minutesAndTasks", "charter", "jury", "surveys", "cases", "spaces", "documents",
] as const;
export type Capability = (typeof capabilities)[number];

/** A step of the plan. `day`: days from the day of the edition, -84 is twelve weeks before. */
export interface StepPlan {
  readonly key: string;
  readonly day: number;
  /** Which role of the format does it; "organiser" where nobody else is named. */
  readonly who: string;
  /** Stands on the edition's public page. */
  readonly public?: boolean;
  /** Names of the commands that this step opens ("run.registerParticipant"), for the help page and the next step. */
  readonly opens?: readonly string[];
  /** Where the step is done, from the edition's own path on ("/markt/ecken"). */
  readonly path?: string;
}

/** A task that every new edition starts with. */
export interface TaskPlan {
  readonly key: string;
  readonly day: number;
}

/**
 * A state of an edition, in the order of the list. `allows` names what may happen in it. The run itself asks for
 * "signUp" (organisations sign up), "checkIn" (attendance is noted) and "plan" (settings and sides may change);
 * a format asks for its own words with `allowsIn`.
 */
export interface StatePlan {
  readonly key: string;
  readonly allows: readonly string[];
}

/** A role for one edition. `window`: hours from the opening; "whole": from the appointment to 400 days after the day. */
export interface RolePlan {
  readonly key: string;
  readonly window: { readonly from: number; readonly until: number } | "whole";
  /** How many people are needed on the day; the desk says so when they are missing. */
  readonly atLeast?: number;
}

/** A side that organisations sign up for. `sectors`: proposed first for these sectors. `seats`: at the start; none = no limit. */
export interface SidePlan {
  readonly key: string;
  readonly sectors: readonly string[];
  readonly seats?: number;
}

/** How a setting stands on the form. Settings without a field are edited on the format's own pages. */
export type SettingField =
  | { readonly kind: "text"; readonly max: number; readonly lines?: number }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "tick" }
  | { readonly kind: "number"; readonly min: number; readonly max: number };

/** A thing that counts for the effect of the work, named by the news that reports it. */
export interface OutcomePlan {
  readonly key: string;
  readonly news: string;
  readonly unit: string;
}

/** A document the format prints: path from the edition's own path on. */
export interface DocumentPlan {
  readonly key: string;
  readonly path: string;
}

/** An entry in the edition's own navigation; `path` from "/durchlaeufe/:edition" on. */
export interface EditionEntry {
  readonly path: string;
  readonly label: Catalogue<string>;
  readonly may: Right<{ readonly editionId: string }>;
}

/** A figure of an edition, already written for the reader. `note`: period, source, method. */
export interface EditionFigure {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** What goes along when a run is copied or taken over by another network. People never do. */
export interface CloneRules {
  readonly settings: boolean;
  readonly steps: boolean;
  readonly tasks: boolean;
  /** Own tables of the format (corners, say). Called in the transaction of the copy; must not copy people. */
  readonly also?: (tx: Tx, scope: Scope, from: Edition, to: Edition, newId: () => string) => Promise<void>;
}

/** All words of a format in one language. Every key of the plan has its text, or the format does not compile. */
export interface FormatTexts<Step extends string, Task extends string, State extends string, Role extends string, Side extends string, Fields extends Settings, Outcome extends string, Doc extends string> {
  readonly name: string;
  /** One sentence for the page on which a coordinator chooses. */
  readonly about: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly tasks: Readonly<Record<Task, string>>;
  /** `name`: the state; `button`: what leads into it; `does`: what changes for whom, in one sentence. */
  readonly states: Readonly<Record<State, { readonly name: string; readonly button: string; readonly does: string }>>;
  readonly roles: Readonly<Record<Role, { readonly name: string; readonly does: string }>>;
  readonly sides: Readonly<Record<Side, { readonly one: string; readonly many: string }>>;
  readonly settings: { readonly [K in keyof Fields]: SettingText<Fields[K]> };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly documents: Readonly<Record<Doc, string>>;
}

type Settings = Readonly<Record<string, SettingField>>;
type SettingText<F> = F extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly label: string; readonly hint?: string; readonly options: Readonly<Record<O, string>> }
  : { readonly label: string; readonly hint?: string };

/** The part of a manifest that the run of editions reads. Keys are plain text here; `declareFormat` has compared them. */
export interface FormatPlan {
  readonly steps: readonly StepPlan[];
  readonly tasks: readonly TaskPlan[];
  readonly states: readonly StatePlan[];
  readonly roles: readonly RolePlan[];
  readonly sides: readonly SidePlan[];
  readonly capabilities: readonly Capability[];
  readonly settings: { readonly schema: z.ZodType<Record<string, unknown>>; readonly fields: Settings };
  readonly outcomes: readonly OutcomePlan[];
  readonly documents: readonly DocumentPlan[];
  readonly texts: Catalogue<AnyTexts>;
  readonly clone: CloneRules;
  /** Own rows of a fresh edition, in the transaction that creates it (not of a copy: that is `clone.also`). */
  readonly created?: (tx: Tx, scope: Scope, edition: Edition, newId: () => string) => Promise<void>;
  readonly nav?: readonly EditionEntry[];
  /** What the format adds to the edition's public page, below title, day and place. */
  readonly publicBlock?: (c: PageContext, edition: Edition) => Promise<VNode | undefined>;
  readonly figures?: (c: PageContext, edition: Edition) => Promise<readonly EditionFigure[]>;
  /** What the format adds to the edition's plan page. */
  readonly deskBlock?: (c: PageContext, edition: Edition) => Promise<VNode | undefined>;
}

export interface AnyTexts {
  readonly name: string;
  readonly about: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, { readonly name: string; readonly button: string; readonly does: string }>>;
  readonly roles: Readonly<Record<string, { readonly name: string; readonly does: string }>>;
  readonly sides: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
  readonly settings: Readonly<Record<string, { readonly label: string; readonly hint?: string; readonly options?: Readonly<Record<string, string>> }>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
}

/** A format is a room with a plan. */
export interface Format extends Room {
  readonly format: FormatPlan;
}

interface Declared<Step extends string, Task extends string, State extends string, Role extends string, Side extends string, Fields extends Settings, Outcome extends string, Doc extends string> extends Omit<FormatPlan, "steps" | "tasks" | "states" | "roles" | "sides" | "settings" | "outcomes" | "documents" | "texts"> {
  readonly steps: readonly (StepPlan & { readonly key: Step; readonly who: NoInfer<Role> | "organiser" })[];
  readonly tasks: readonly (TaskPlan & { readonly key: Task })[];
  readonly states: readonly (StatePlan & { readonly key: State })[];
  readonly roles: readonly (RolePlan & { readonly key: Role })[];
  readonly sides: readonly (SidePlan & { readonly key: Side })[];
  readonly settings: { readonly schema: z.ZodType<{ readonly [K in keyof Fields]: unknown }>; readonly fields: Fields };
  readonly outcomes: readonly (OutcomePlan & { readonly key: Outcome })[];
  readonly documents: readonly (DocumentPlan & { readonly key: Doc })[];
  readonly texts: Catalogue<NoInfer<FormatTexts<Step, Task, State, Role, Side, Fields, Outcome, Doc>>>;
}

const declared = new Map<string, Format>();

/**
 * Declares a format: its room and its plan. The compiler compares the texts of both languages with every key of the
 * plan. The settings' schema gives a default for each of its keys, so that a new edition can start from `{}`.
 */
export function declareFormat<
  const Step extends string, const Task extends string, const State extends string, const Role extends string, const Side extends string,
  const Fields extends Settings, const Outcome extends string, const Doc extends string,
>(room: Room, plan: Declared<Step, Task, State, Role, Side, Fields, Outcome, Doc>): Format {
  const format: Format = { ...room, format: plan as unknown as FormatPlan };
  declared.set(format.key, format);
  return format;
}

/** The plan of a format on the neighbour list by its key; undefined when it was taken off the list. */
export const formatOf = (key: string): Format | undefined => declared.get(key);

/** All formats on the neighbour list, in its order. */
export const allFormats = (): readonly Format[] => [...declared.values()];

/** Does the state of an edition allow this ("signUp", "checkIn", "plan", or a word of the format)? */
export const allowsIn = (plan: Pick<FormatPlan, "states">, state: string, what: string): boolean =>
  plan.states.some((known) => known.key === state && known.allows.includes(what));
