// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role, type Right } from "../../../kernel/actor.ts";
import { command } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { findPerson } from "../queries.ts";
import { roleState } from "../store.ts";
import { mayStandIn, standsUntil } from "./rules.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";

/** Somebody of the administration acts for another person for half an hour, with a reason that this person reads. */
export const startStandingIn = command({
  name: "platform.startStandingIn",
  key: z.object({ person: z.uuid(), session: z.uuid().optional(), network: z.string() }),
  input: z.object({ reason: field.text(300) }),
  fresh: true,
  load: async (tx, scope, key) => {
    const person = await findPerson(tx, scope, key.person);
    return person && { ...key, of: person, roles: (await roleState(tx, scope, key.person)).roles };
  },
  may: role("admin"),
  decide: (state, input, moment) => {
    const by = moment.actor.kind === "person" ? moment.actor : undefined;
    const allowed = mayStandIn({ state: state.of.state, roles: state.roles }, by?.id === state.person || by === undefined || state.session === undefined);
    return allowed.ok ? ok({ ...state, ...input, id: moment.newId(), by: { id: by!.id, name: by!.name }, session: state.session!, until: standsUntil(moment.now) }) : allowed;
  },
  save: async (tx, scope, change, moment) => {
    await store.insertStandingIn(tx, scope, { id: change.id, sessionId: change.session, byId: change.by.id, personId: change.person, reason: change.reason, startedAt: moment.now, until: change.until });
    const t = texts[change.of.locale].mail;
    const text = t.text({ name: change.of.name, by: change.by.name, network: change.network, reason: change.reason });
    return {
      object: { kind: "person", id: change.person }, after: { reason: change.reason, until: change.until.toISOString() },
      news: [{ type: "mail", payload: { kind: "platform.standingIn", to: change.of.email, toPerson: change.person, locale: change.of.locale, subject: t.subject, text } }],
    };
  },
});

const standsIn: Right<unknown> = { says: "who stands in", allows: (actor) => actor.kind === "person" && actor.by !== undefined };

/** Back to being oneself. */
export const endStandingIn = command({
  name: "platform.endStandingIn",
  key: z.object({ session: z.uuid(), person: z.uuid() }),
  input: z.object({}),
  load: async (_tx, _scope, key) => key,
  may: standsIn,
  decide: (state) => ok(state),
  save: async (tx, scope, change, moment) => {
    await store.endStandingIn(tx, scope, change.session, moment.now);
    return { object: { kind: "person", id: change.person } };
  },
});
