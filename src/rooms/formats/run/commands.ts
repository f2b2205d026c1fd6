// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { either, role, roleOn, type Right } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { momentAt } from "../../../kernel/i18n.ts";
import { ok } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { formatOf, type Format } from "../contract.ts";
import { copyPlan, freshPlan } from "./plan/rules.ts";
import { insertSteps, insertTasks, listSteps, listTasks } from "./plan/store.ts";
import { shiftEditionRoles } from "./roles/store.ts";
import { checkPublish, checkTimes, copiedEdition, firstSeats, moveDay, moveState, type Edition } from "./rules.ts";
import * as store from "./store.ts";

/** What every command on an edition loads: the edition and its format. */
export interface OnEdition {
  readonly edition: Edition;
  readonly editionId: string;
  readonly format: Format;
}

/** Loads an edition with its format; undefined when one of them is not there. */
export async function loadEdition(reader: Reader, scope: Scope, id: string): Promise<OnEdition | undefined> {
  const edition = await store.findEdition(reader, scope, id);
  const format = edition && formatOf(edition.formatKey);
  return edition && format ? { edition, editionId: edition.id, format } : undefined;
}

/** Whoever coordinates the network, or organises this edition. */
export const steers: Right<{ readonly editionId: string }> = either<{ readonly editionId: string }>(role("coordinator"), roleOn("organiser", (state) => state.editionId));

export const editionKey = z.object({ edition: z.uuid() });
export const dayFields = { day: field.day(), opens: field.time(), closes: field.time() };
const placeFields = { title: field.text(120), theme: field.optionalText(160), venue: field.optionalText(200), about: field.optionalText(2000) };

const timesOf = (input: { day: string; opens: string; closes: string }) => checkTimes(momentAt(input.day, input.opens), momentAt(input.day, input.closes));
const facts = (input: { title: string; theme?: string | undefined; venue?: string | undefined; about?: string | undefined }) =>
  ({ title: input.title, theme: input.theme ?? null, venue: input.venue ?? "", about: input.about ?? "" });
const shown = (edition: Edition) => ({ title: edition.title, day: edition.day, state: edition.state, published: edition.published });

/** Creates an edition of a format with its plan and first tasks, relative to the day. */
export const createEdition = command({
  name: "run.createEdition",
  key: z.object({ format: z.string().max(60) }),
  input: z.object({ ...placeFields, ...dayFields }),
  load: async (_reader, _scope, key) => {
    const format = formatOf(key.format);
    return format && { format };
  },
  may: role("coordinator"),
  decide: ({ format }, input, moment) => {
    const times = timesOf(input);
    if (!times.ok) return times;
    const plan = format.format;
    const edition: Edition = {
      ...facts(input), ...times.value, day: input.day, id: moment.newId(), formatKey: format.key, state: plan.states[0]!.key, published: false,
      settings: plan.settings.schema.parse({}), seats: firstSeats(plan.sides), signUpUntil: null, signUpBy: "everybody", confirmByHand: false,
      copiedFrom: null, cancelledAt: null, cancelReason: "", version: 1, createdAt: moment.now, changedAt: moment.now,
    };
    return ok({ edition, format, ...freshPlan(plan, plan.texts[moment.locale].tasks, edition.id, moment.newId) });
  },
  save: async (tx, scope, { edition, format, steps, tasks }, moment) => {
    await store.insertEdition(tx, scope, edition);
    await insertSteps(tx, scope, steps);
    await insertTasks(tx, scope, tasks);
    await format.format.created?.(tx, scope, edition, moment.newId);
    return { object: { kind: "edition", id: edition.id }, after: { ...shown(edition), format: format.key } };
  },
});

/** Changes title, words, place, day and time. Moving the day moves plan, sign-up deadline and the windows of the roles. */
export const changeEdition = command({
  name: "run.changeEdition",
  key: editionKey,
  input: z.object({ ...placeFields, ...dayFields }),
  load: (tx, scope, key) => loadEdition(tx, scope, key.edition),
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition, format }, input) => {
    const times = timesOf(input);
    if (!times.ok) return times;
    const move = moveDay(edition, { day: input.day, opensAt: times.value.opensAt });
    const publish = checkPublish(facts(input), edition.published);
    if (!publish.ok) return publish;
    return ok({ edition, format, shift: move.shift, change: { ...facts(input), ...times.value, day: input.day, signUpUntil: move.signUpUntil } });
  },
  save: async (tx, scope, { edition, format, shift, change }) => {
    await store.updateEdition(tx, scope, edition.id, change);
    await shiftEditionRoles(tx, scope, edition.id, shift, format.format.roles.filter((one) => one.window === "whole").map((one) => one.key));
    const moved = change.day !== edition.day;
    return {
      object: { kind: "edition", id: edition.id }, before: shown(edition), after: { ...shown(edition), title: change.title, day: change.day },
      ...(moved ? { news: [{ type: "run.dayMoved", payload: { editionId: edition.id, from: edition.day, to: change.day } }] } : {}),
      live: [`edition:${edition.id}`],
    };
  },
});

/** Leads an edition into its next state, or back into the one before. */
export const setState = command({
  name: "run.setState",
  key: editionKey,
  input: z.object({ to: field.text(40) }),
  load: (tx, scope, key) => loadEdition(tx, scope, key.edition),
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition, format }, input) => {
    const moved = moveState(format.format.states.map((state) => state.key), edition.state, input.to);
    return moved.ok ? ok({ edition, to: moved.value }) : moved;
  },
  save: async (tx, scope, { edition, to }) => {
    await store.updateEdition(tx, scope, edition.id, { state: to });
    return {
      object: { kind: "edition", id: edition.id }, before: { state: edition.state }, after: { state: to },
      news: [{ type: "run.stateChanged", payload: { editionId: edition.id, format: edition.formatKey, from: edition.state, to } }], live: [`edition:${edition.id}`],
    };
  },
});

/** Shows the edition to the public, or takes it back. */
export const publishEdition = command({
  name: "run.publishEdition",
  key: editionKey,
  input: z.object({ published: field.tick() }),
  load: (tx, scope, key) => loadEdition(tx, scope, key.edition),
  may: steers,
  version: (state) => state.edition.version,
  decide: ({ edition }, input) => {
    const publish = checkPublish(edition, input.published);
    return publish.ok ? ok({ edition, published: publish.value }) : publish;
  },
  save: async (tx, scope, { edition, published }) => {
    await store.updateEdition(tx, scope, edition.id, { published });
    return {
      object: { kind: "edition", id: edition.id }, before: { published: edition.published }, after: { published },
      news: published && !edition.published ? [{ type: "run.editionPublished", payload: { editionId: edition.id, format: edition.formatKey } }] : [],
    };
  },
});

/** Makes a new edition from an old one: plan, tasks, settings and sides, relative to the new day. No person comes along. */
export const copyEdition = command({
  name: "run.copyEdition",
  key: editionKey,
  input: z.object({ ...placeFields, ...dayFields }),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    return found && { ...found, steps: await listSteps(tx, scope, [key.edition]), tasks: await listTasks(tx, scope, [key.edition]) };
  },
  may: steers,
  decide: ({ edition, format, steps, tasks }, input, moment) => {
    const times = timesOf(input);
    if (!times.ok) return times;
    const { clone, states, settings } = format.format;
    const fresh = copiedEdition(edition, { ...facts(input), ...times.value, day: input.day, id: moment.newId(), state: states[0]!.key, createdAt: moment.now });
    const copy: Edition = clone.settings ? fresh : { ...fresh, settings: settings.schema.parse({}) };
    return ok({ from: edition, copy, clone, ...copyPlan(clone.steps ? steps : [], clone.tasks ? tasks : [], copy.id, moment.newId) });
  },
  save: async (tx, scope, { from, copy, clone, steps, tasks }, moment) => {
    await store.insertEdition(tx, scope, copy);
    await insertSteps(tx, scope, steps);
    await insertTasks(tx, scope, tasks);
    await clone.also?.(tx, scope, from, copy, moment.newId);
    return { object: { kind: "edition", id: copy.id }, after: { ...shown(copy), copiedFrom: from.id } };
  },
});
