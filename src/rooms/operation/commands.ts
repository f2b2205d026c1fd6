// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, systemOnly } from "../../kernel/actor.ts";
import { command } from "../../kernel/command.ts";
import { field } from "../../kernel/fields.ts";
import { ok } from "../../kernel/result.ts";
import { networkOperators } from "../platform/index.ts";
import { tryAgain } from "./rules.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";

/** Asks for a backup now; a job starts it. */
export const orderBackup = command({
  name: "operation.orderBackup",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: role("operator"),
  decide: () => ok({}),
  save: async () => ({ object: { kind: "backup", id: "ordered" }, jobs: [{ kind: "operation.backUp" }] }),
});

/** Gives a job that was given up twelve new tries. */
export const retryJob = command({
  name: "operation.retryJob",
  key: z.object({}),
  input: z.object({ job: field.optionalId() }),
  load: async (tx) => ({ stopped: await store.stoppedJobs(tx) }),
  may: role("operator"),
  decide: (state, input) => tryAgain(state.stopped, input.job),
  save: async (tx, _scope, change, moment) => {
    await store.reviveJob(tx, change.id, moment.now);
    return { object: { kind: "job", id: change.id }, before: { dead: true }, after: { dead: false } };
  },
});

/** Writes to the operators of a network that the last good backup is too old. */
export const warnOperators = command({
  name: "operation.warnOperators",
  key: z.object({ link: z.string() }),
  input: z.object({ alarmDe: z.string(), alarmEn: z.string() }),
  load: async (tx, scope, key) => ({ ...key, people: await networkOperators(tx, scope) }),
  may: systemOnly,
  decide: (state, input) => ok({ ...state, ...input }),
  save: async (_tx, scope, change) => ({
    object: { kind: "network", id: scope.networkId }, after: { operators: change.people.length },
    news: change.people.map((person) => {
      const t = texts[person.locale].mail;
      return { type: "mail", payload: { kind: "operation.oldBackup", to: person.email, toPerson: person.id, locale: person.locale, subject: t.subject, text: t.text(person.locale === "de" ? change.alarmDe : change.alarmEn, change.link) } };
    }),
  }),
});
