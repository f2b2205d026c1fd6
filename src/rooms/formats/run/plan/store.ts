// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import type { EditionStep, EditionTask } from "./rules.ts";

export interface PlanTables {
  editionStep: EditionStep & { networkId: string };
  editionTask: EditionTask & { networkId: string };
}

const db = (reader: Reader) => tables<PlanTables>(reader);
const stepColumns = ["id", "editionId", "key", "dayOffset", "doneAt", "doneBy", "note"] as const;
const taskColumns = ["id", "editionId", "key", "title", "dayOffset", "ownerPersonId", "state", "doneAt", "version"] as const;

export const listSteps = (reader: Reader, scope: Scope, editionIds: readonly string[]): Promise<EditionStep[]> =>
  editionIds.length === 0 ? Promise.resolve([]) : db(reader).selectFrom("editionStep").select(stepColumns)
    .where("networkId", "=", scope.networkId).where("editionId", "in", [...editionIds]).orderBy("dayOffset").orderBy("id").execute();

export const listTasks = (reader: Reader, scope: Scope, editionIds: readonly string[]): Promise<EditionTask[]> =>
  editionIds.length === 0 ? Promise.resolve([]) : db(reader).selectFrom("editionTask").select(taskColumns)
    .where("networkId", "=", scope.networkId).where("editionId", "in", [...editionIds]).orderBy("dayOffset").orderBy("id").execute();

export const findStep = (reader: Reader, scope: Scope, editionId: string, key: string): Promise<EditionStep | undefined> =>
  db(reader).selectFrom("editionStep").select(stepColumns).where("networkId", "=", scope.networkId).where("editionId", "=", editionId).where("key", "=", key).executeTakeFirst();

export const findTask = (reader: Reader, scope: Scope, id: string): Promise<EditionTask | undefined> =>
  db(reader).selectFrom("editionTask").select(taskColumns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export async function insertSteps(tx: Tx, scope: Scope, steps: readonly EditionStep[]): Promise<void> {
  if (steps.length > 0) await db(tx).insertInto("editionStep").values(steps.map((step) => ({ networkId: scope.networkId, ...step }))).execute();
}

export async function insertTasks(tx: Tx, scope: Scope, tasks: readonly EditionTask[]): Promise<void> {
  if (tasks.length > 0) await db(tx).insertInto("editionTask").values(tasks.map((task) => ({ networkId: scope.networkId, ...task }))).execute();
}

export async function updateStep(tx: Tx, scope: Scope, id: string, change: Pick<EditionStep, "doneAt" | "doneBy" | "note">): Promise<void> {
  await db(tx).updateTable("editionStep").set(change).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function updateTask(tx: Tx, scope: Scope, id: string, change: Partial<Pick<EditionTask, "title" | "dayOffset" | "ownerPersonId" | "state" | "doneAt">>): Promise<void> {
  await db(tx).updateTable("editionTask").set(change).set((eb) => ({ version: eb("version", "+", 1) }))
    .where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}
