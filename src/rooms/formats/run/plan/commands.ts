// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { command } from "../../../../kernel/command.ts";
import { field } from "../../../../kernel/fields.ts";
import { ok, refuse } from "../../../../kernel/result.ts";
import { editionKey, loadEdition, steers } from "../commands.ts";
import { daysBetween } from "../rules.ts";
import { tickTask, type EditionTask } from "./rules.ts";
import * as store from "./store.ts";

const taskFields = { title: field.text(160), day: field.day(), owner: field.optionalId() };
const taskKey = z.object({ edition: z.uuid(), task: z.uuid() });
const live = (editionId: string): string[] => [`edition:${editionId}`];

/** Adds a task; its day is kept as a distance from the edition's day. `owner`: id of a person. */
export const addTask = command({
  name: "run.addTask",
  key: editionKey,
  input: z.object(taskFields),
  load: (tx, scope, key) => loadEdition(tx, scope, key.edition),
  may: steers,
  decide: ({ edition }, input, moment) => {
    const task: EditionTask = {
      id: moment.newId(), editionId: edition.id, key: null, title: input.title, dayOffset: daysBetween(edition.day, input.day),
      ownerPersonId: input.owner ?? null, state: "open", doneAt: null, version: 1,
    };
    return ok(task);
  },
  save: async (tx, scope, task) => {
    await store.insertTasks(tx, scope, [task]);
    return { object: { kind: "editionTask", id: task.id }, after: { edition: task.editionId, title: task.title, dayOffset: task.dayOffset }, live: live(task.editionId) };
  },
});

const loadTask = async (tx: Parameters<typeof loadEdition>[0], scope: Parameters<typeof loadEdition>[1], key: { edition: string; task: string }) => {
  const found = await loadEdition(tx, scope, key.edition);
  const task = found && (await store.findTask(tx, scope, key.task));
  return found && task && task.editionId === key.edition ? { ...found, task } : undefined;
};

/** Changes what a task says, when it is due and who does it. */
export const changeTask = command({
  name: "run.changeTask",
  key: taskKey,
  input: z.object(taskFields),
  load: loadTask,
  may: steers,
  version: (state) => state.task.version,
  decide: ({ edition, task }, input) => ok({ task, change: { title: input.title, dayOffset: daysBetween(edition.day, input.day), ownerPersonId: input.owner ?? null } }),
  save: async (tx, scope, { task, change }) => {
    await store.updateTask(tx, scope, task.id, change);
    return {
      object: { kind: "editionTask", id: task.id }, before: { title: task.title, dayOffset: task.dayOffset, owner: task.ownerPersonId },
      after: { title: change.title, dayOffset: change.dayOffset, owner: change.ownerPersonId }, live: live(task.editionId),
    };
  },
});

/** Ticks a task off, or opens it again. */
export const doTask = command({
  name: "run.doTask",
  key: taskKey,
  input: z.object({ done: field.tick() }),
  load: loadTask,
  may: steers,
  decide: ({ task }, input, moment) => {
    const ticked = tickTask(task, input.done, moment.now);
    return ticked.ok ? ok({ task, change: ticked.value }) : ticked;
  },
  save: async (tx, scope, { task, change }) => {
    await store.updateTask(tx, scope, task.id, change);
    return { object: { kind: "editionTask", id: task.id }, before: { state: task.state }, after: { state: change.state }, live: live(task.editionId) };
  },
});

/** Ticks a step of the plan off, or opens it again. */
export const doStep = command({
  name: "run.doStep",
  key: z.object({ edition: z.uuid(), step: z.string().max(60) }),
  input: z.object({ done: field.tick(), note: field.optionalText(500) }),
  load: async (tx, scope, key) => {
    const found = await loadEdition(tx, scope, key.edition);
    const step = found && (await store.findStep(tx, scope, key.edition, key.step));
    return found && step ? { ...found, step } : undefined;
  },
  may: steers,
  decide: ({ step }, input, moment) => {
    if (input.done === (step.doneAt !== null)) return refuse({ type: input.done ? "taskDone" : "taskOpen" });
    const by = moment.actor.kind === "person" ? moment.actor.id : null;
    return ok({ step, change: { doneAt: input.done ? moment.now : null, doneBy: input.done ? by : null, note: input.note ?? step.note } });
  },
  save: async (tx, scope, { step, change }) => {
    await store.updateStep(tx, scope, step.id, change);
    return { object: { kind: "edition", id: step.editionId }, before: { step: step.key, done: step.doneAt !== null }, after: { step: step.key, done: change.doneAt !== null }, live: live(step.editionId) };
  },
});
