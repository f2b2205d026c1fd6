// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../../kernel/result.ts";
import { daysBetween, planDay } from "../rules.ts";

/** A step of an edition's plan; `dayOffset` counts from the edition's day. */
export interface EditionStep {
  readonly id: string;
  readonly editionId: string;
  readonly key: string;
  readonly dayOffset: number;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
  readonly note: string | null;
}

/** A task of the organisers. `key`: it comes from the format's list. */
export interface EditionTask {
  readonly id: string;
  readonly editionId: string;
  readonly key: string | null;
  readonly title: string;
  readonly dayOffset: number;
  readonly ownerPersonId: string | null;
  readonly state: "open" | "done";
  readonly doneAt: Date | null;
  readonly version: number;
}

export type PlanRefusal = { readonly type: "taskDone" } | { readonly type: "taskOpen" };

export interface Due {
  readonly day: string;
  /** Days until it is due; negative = late. */
  readonly inDays: number;
  readonly when: "done" | "late" | "soon" | "later";
}

const soonDays = 14;

/** Where a step or task stands today. */
export function due(editionDay: string, item: { dayOffset: number; done: boolean }, today: string): Due {
  const day = planDay(editionDay, item.dayOffset);
  const inDays = daysBetween(today, day);
  return { day, inDays, when: item.done ? "done" : inDays < 0 ? "late" : inDays <= soonDays ? "soon" : "later" };
}

/** The step to do next: the earliest that is not done. */
export const nextStep = <S extends { dayOffset: number; doneAt: Date | null }>(steps: readonly S[]): S | undefined =>
  steps.filter((step) => step.doneAt === null).toSorted((a, b) => a.dayOffset - b.dayOffset)[0];

/** Ticks a task off, or opens it again. */
export function tickTask(task: Pick<EditionTask, "state">, done: boolean, now: Date): Result<{ state: "open" | "done"; doneAt: Date | null }, PlanRefusal> {
  if (done === (task.state === "done")) return refuse({ type: done ? "taskDone" : "taskOpen" });
  return ok(done ? { state: "done", doneAt: now } : { state: "open", doneAt: null });
}

/** The plan of a copy: same steps and tasks relative to the new day, nothing done, nobody named. */
export function copyPlan(steps: readonly EditionStep[], tasks: readonly EditionTask[], editionId: string, newId: () => string): { steps: EditionStep[]; tasks: EditionTask[] } {
  return {
    steps: steps.map((step) => ({ ...step, id: newId(), editionId, doneAt: null, doneBy: null, note: null })),
    tasks: tasks.map((task) => ({ ...task, id: newId(), editionId, ownerPersonId: null, state: "open", doneAt: null, version: 1 })),
  };
}

/** The plan of a new edition as its format has it. */
export function freshPlan(
  plan: { readonly steps: readonly { readonly key: string; readonly day: number }[]; readonly tasks: readonly { readonly key: string; readonly day: number }[] },
  titles: Readonly<Record<string, string>>,
  editionId: string,
  newId: () => string,
): { steps: EditionStep[]; tasks: EditionTask[] } {
  return {
    steps: plan.steps.map((step) => ({ id: newId(), editionId, key: step.key, dayOffset: step.day, doneAt: null, doneBy: null, note: null })),
    tasks: plan.tasks.map((task) => ({ id: newId(), editionId, key: task.key, title: titles[task.key] ?? task.key, dayOffset: task.day, ownerPersonId: null, state: "open", doneAt: null, version: 1 })),
  };
}
