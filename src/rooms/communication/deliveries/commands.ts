// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemOnly } from "../../kernel/actor.ts";
import { command } from "../../kernel/command.ts";
import { ok } from "../../kernel/result.ts";
import type { Mail, MailState } from "./rules.ts";
import * as store from "./store.ts";

/** Notes what became of a mail. Only the worker does, after the mail server took it. */
export const noteMail = command({
  name: "communication.noteMail",
  key: z.object({ mail: z.custom<Mail>(), state: z.custom<MailState>(), reason: z.string().optional() }),
  input: z.object({}),
  load: async (_tx, _scope, key) => key,
  may: systemOnly,
  decide: (state) => ok(state),
  save: async (tx, scope, change) => {
    await store.insertMail(tx, scope, change.mail, change.state, change.reason ?? null);
    return { object: { kind: "mail", id: change.mail.id }, after: { kind: change.mail.kind, state: change.state } };
  },
});
