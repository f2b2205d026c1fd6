// SPDX-License-Identifier: EUPL-1.2
import { addDays, momentAt } from "../../../kernel/i18n.ts";
import type { DemoContext } from "../../../kernel/room.ts";
import { allowsIn, formatOf } from "../contract.ts";
import { createEdition, publishEdition, setState } from "./commands.ts";
import { cancelParticipant, confirmParticipant, inviteParticipant, markAttendance } from "./participants/commands.ts";
import type { ParticipantState } from "./participants/rules.ts";
import { addTask, doStep, doTask } from "./plan/commands.ts";
import { listTasks } from "./plan/store.ts";
import { requestSignUp } from "./requests/commands.ts";
import { grantEditionRole } from "./roles/commands.ts";
import { changeSettings, changeSignUp } from "./settings/commands.ts";
import { registerParticipant } from "./signup/commands.ts";
import type { SignUpBy } from "./rules.ts";

/** One edition as the story of a demo town tells it. Every `...Offset` counts days from the day of loading. */
export interface DemoEdition {
  /** `demo.ids` holds the edition as "edition:<key>" afterwards. */
  readonly key: string;
  readonly format: string;
  readonly title: string;
  readonly theme?: string;
  readonly about: string;
  readonly venue: string;
  readonly createdOffset: number;
  readonly dayOffset: number;
  /** Wall-clock times of the main time, "17:15". */
  readonly opens: string;
  readonly closes: string;
  /** The state in which the edition stands today; it goes there step by step. */
  readonly state: string;
  readonly published: boolean;
  readonly signUpBy?: SignUpBy;
  readonly signUpUntilOffset?: number;
  readonly confirmByHand?: boolean;
  readonly seats?: Readonly<Record<string, number>>;
  /** Only what differs from the format's defaults. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  readonly participants: readonly DemoParticipant[];
  readonly roles: readonly { readonly name: string; readonly email: string; readonly role: string }[];
  readonly doneSteps: readonly { readonly key: string; readonly offset: number }[];
  readonly tasks: readonly DemoTask[];
  /** Sign-ups without an account that still wait for a check. */
  readonly requests?: readonly DemoRequest[];
}

export interface DemoRequest {
  readonly name: string;
  readonly sector: string;
  readonly size: string;
  readonly side: string;
  readonly contactName: string;
  readonly contactFunction?: string;
  readonly contactEmail: string;
  readonly people: number;
  readonly note?: string;
  readonly offset: number;
}

export interface DemoParticipant {
  /** Key of the organisation in the story; afterwards `demo.ids` holds "participant:<edition>:<organisation>:<side>". */
  readonly organisation: string;
  readonly side: string;
  readonly state: ParticipantState;
  readonly registeredOffset: number;
  readonly representatives: readonly { readonly name: string; readonly function?: string }[];
  readonly people?: number;
  readonly recruitedBy?: string;
  readonly note?: string;
  readonly accessNeeds?: string;
}

export interface DemoTask {
  readonly title: string;
  readonly dueOffset: number;
  /** Key of the person in the story. */
  readonly owner?: string;
  readonly doneOffset?: number;
  /** Key of the format's own task that this one speaks of: that one is ticked instead of adding another. */
  readonly key?: string;
}

interface Telling {
  readonly demo: DemoContext;
  readonly edition: DemoEdition;
  readonly id: string;
  readonly base: string;
  readonly on: (offset: number, time?: string) => Date;
}

/** Loads an edition by its commands, each at its moment in the story. Returns its id. Rooms that hold organisations must be loaded before. */
export async function loadEditionStory(demo: DemoContext, edition: DemoEdition): Promise<string> {
  const on = (offset: number, time = "10:00"): Date => momentAt(addDays(demo.today, offset), time);
  const form = { title: edition.title, theme: edition.theme ?? "", about: edition.about, venue: edition.venue, day: addDays(demo.today, edition.dayOffset), opens: edition.opens, closes: edition.closes };
  const saved = await demo.run(createEdition, { key: { format: edition.format }, form, at: on(edition.createdOffset, "09:00") });
  demo.ids.set(`edition:${edition.key}`, saved.object.id);
  const telling: Telling = { demo, edition, id: saved.object.id, base: (await demo.site()).base, on };
  await tellRules(telling);
  await tellPlan(telling);
  await tellRoles(telling);
  for (const participant of [...edition.participants].sort((a, b) => a.registeredOffset - b.registeredOffset)) await tellSignUp(telling, participant);
  await tellDay(telling);
  await tellRequests(telling);
  return telling.id;
}

async function tellRules({ demo, edition, id, base, on }: Telling): Promise<void> {
  const plan = formatOf(edition.format)!.format;
  const at = on(edition.createdOffset, "11:00");
  if (edition.settings) {
    const all = { ...plan.settings.schema.parse({}), ...edition.settings };
    const posted = Object.fromEntries(Object.keys(plan.settings.fields).map((name) => [name, asPosted(all[name])]));
    await demo.run(changeSettings, { key: { edition: id }, form: posted, at });
  }
  const seats = edition.seats ?? Object.fromEntries(plan.sides.flatMap((side) => (side.seats === undefined ? [] : [[side.key, side.seats]])));
  await demo.run(changeSignUp, {
    key: { edition: id, base }, at,
    form: {
      signUpBy: edition.signUpBy ?? "everybody", confirmByHand: edition.confirmByHand ? "1" : undefined,
      signUpUntil: edition.signUpUntilOffset === undefined ? "" : addDays(demo.today, edition.signUpUntilOffset),
      ...Object.fromEntries(Object.entries(seats).map(([side, count]) => [`seats.${side}`, String(count)])),
    },
  });
  if (edition.published) await demo.run(publishEdition, { key: { edition: id }, form: { published: "1" }, at: on(edition.createdOffset, "12:00") });
}

const asPosted = (value: unknown): string | undefined => (value === true ? "1" : value === false || value === undefined ? undefined : String(value));

async function tellPlan({ demo, edition, id, on }: Telling): Promise<void> {
  for (const step of edition.doneSteps) await demo.run(doStep, { key: { edition: id, step: step.key }, form: { done: "1" }, at: on(step.offset, "15:00") });
  const own = await demo.read((reader) => listTasks(reader, demo.scope, [id]));
  for (const task of edition.tasks) {
    const known = task.key === undefined ? undefined : own.find((one) => one.key === task.key);
    const form = { title: task.title, day: addDays(demo.today, task.dueOffset), owner: (task.owner && demo.ids.get(`person:${task.owner}`)) ?? "" };
    const taskId = known?.id ?? (await demo.run(addTask, { key: { edition: id }, form, at: on(edition.createdOffset, "14:00") })).object.id;
    if (task.doneOffset !== undefined) await demo.run(doTask, { key: { edition: id, task: taskId }, form: { done: "1" }, at: on(task.doneOffset, "16:00") });
  }
  // What the story does not speak of went as planned: the format's own tasks are done on their day.
  const quiet = own.filter((one) => edition.dayOffset + one.dayOffset < 0 && !edition.tasks.some((task) => task.key !== undefined && task.key === one.key));
  for (const task of quiet) await demo.run(doTask, { key: { edition: id, task: task.id }, form: { done: "1" }, at: on(edition.dayOffset + task.dayOffset, "16:00") });
}

async function tellRoles({ demo, edition, id, base, on }: Telling): Promise<void> {
  for (const one of edition.roles) await demo.run(grantEditionRole, { key: { edition: id, base }, form: { name: one.name, email: one.email, role: one.role }, at: on(Math.min(edition.dayOffset - 30, -1), "10:00") });
}

/** Invites, signs up, confirms, cancels, as far as the participant came before the day. */
async function tellSignUp({ demo, edition, id, base, on }: Telling, one: DemoParticipant): Promise<void> {
  const organisation = demo.ids.get(`organisation:${one.organisation}`);
  if (organisation === undefined) throw new Error(`The story names an organisation that is not there: ${one.organisation}.`);
  if (one.state === "invited" || one.state === "interested") {
    await demo.run(inviteParticipant, { key: { edition: id, base }, form: { organisations: organisation, side: one.side }, at: on(one.registeredOffset) });
    return;
  }
  const form = {
    side: one.side, people: String(one.people ?? Math.max(1, one.representatives.length)), note: one.note ?? "", accessNeeds: one.accessNeeds ?? "", recruitedBy: one.recruitedBy ?? "",
    representatives: one.representatives.map((person) => [person.name, person.function].filter(Boolean).join(", ")).join("\n"),
  };
  const saved = await demo.run(registerParticipant, { key: { edition: id, organisation, base }, form, at: on(one.registeredOffset, "11:00") });
  const participant = saved.object.id;
  demo.ids.set(`participant:${edition.key}:${one.organisation}:${one.side}`, participant);
  const key = { edition: id, participant, base };
  if (edition.confirmByHand && saved.answer?.["state"] === "registered" && one.state !== "registered" && one.state !== "cancelled") await demo.run(confirmParticipant, { key, form: {}, at: on(one.registeredOffset, "15:00") });
  if (one.state === "cancelled") await demo.run(cancelParticipant, { key, form: {}, at: on(Math.min(one.registeredOffset + 7, edition.dayOffset - 1, 0), "09:00") });
}

async function tellRequests({ demo, edition, id, base, on }: Telling): Promise<void> {
  for (const { offset, people, ...form } of edition.requests ?? []) await demo.run(requestSignUp, { key: { edition: id, base }, form: { ...form, people: String(people) }, at: on(offset, "19:30") });
}

/** Leads the edition through its states to where it stands today; who came is noted while the doors are open. */
async function tellDay({ demo, edition, id, base, on }: Telling): Promise<void> {
  const plan = formatOf(edition.format)!.format;
  const states = plan.states.map((state) => state.key);
  const last = states.indexOf(edition.state);
  if (last < 0) throw new Error(`The format ${edition.format} has no state ${edition.state}.`);
  const first = states.findIndex((state) => allowsIn(plan, state, "checkIn"));
  let marked = false;
  for (let index = 1; index <= last; index++) {
    const before = first < 0 || index < first;
    const offset = before ? Math.min(edition.createdOffset + 7 * index, edition.dayOffset, 0) : Math.min(edition.dayOffset + (index > first + 2 ? 14 * (index - first - 2) : 0), 0);
    await demo.run(setState, { key: { edition: id }, form: { to: states[index]! }, at: on(offset, before ? "08:00" : "16:00") });
    if (marked || !allowsIn(plan, states[index]!, "checkIn")) continue;
    marked = true;
    for (const one of edition.participants.filter((each) => each.state === "attended" || each.state === "noShow")) {
      const participant = demo.ids.get(`participant:${edition.key}:${one.organisation}:${one.side}`);
      await demo.run(markAttendance, { key: { edition: id, participant, base }, form: { mark: one.state }, at: on(edition.dayOffset, edition.opens) });
    }
  }
}

