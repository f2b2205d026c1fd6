// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { holds, role, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import { invitationExpires, mayEndRole, networkRoles, type Person } from "../rules.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson } from "../queries.ts";
import { mayPause, mayResume } from "./rules.ts";
import * as store from "../store.ts";
import { texts } from "../texts.ts";

const grantable = ["coordinator", "admin"] as const;

/** Invites somebody to a role of the network: the person is entered, the mail carries a link that signs in. */
export const invitePerson = command({
  name: "platform.invitePerson",
  key: z.object({ base: z.string(), network: z.string() }),
  input: z.object({ name: field.text(120), email: field.email(), role: field.choice(grantable) }),
  fresh: true,
  load: async (_tx, _scope, key) => key,
  may: role("admin"),
  decide: (state, input, moment) => ok({ ...state, ...input, personId: moment.newId(), linkId: moment.newId(), secret: moment.newSecret(), expiresAt: invitationExpires(moment.now) }),
  save: async (tx, scope, change, moment) => {
    const id = await store.ensurePerson(tx, scope, { id: change.personId, name: change.name, email: change.email, locale: moment.locale }, moment.now);
    await store.grantRole(tx, scope, id, change.role, moment.now);
    await store.insertLink(tx, scope, { id: change.linkId, secretHash: hashSecret(change.secret), personId: id, nextPath: null, expiresAt: change.expiresAt });
    return { object: { kind: "person", id }, after: { role: change.role }, news: [invitation(id, change, moment.locale, moment.actor.kind === "person" ? moment.actor.name : change.network)] };
  },
});

function invitation(id: string, change: { name: string; email: string; base: string; network: string; secret: string; role: "coordinator" | "admin" }, locale: "de" | "en", from: string): News {
  const t = texts[locale];
  const data = { name: change.name, network: change.network, from, role: t.roles[change.role], link: `${change.base}/anmelden/${change.secret}` };
  return { type: "mail", payload: { kind: "platform.invitation", to: change.email, toPerson: id, locale, subject: t.mail.invitationSubject(data), text: t.mail.invitationText(data) } };
}

/** Ends a role of the network. The last administrator stays. */
export const endRole = command({
  name: "platform.endRole",
  key: z.object({ person: z.uuid(), role: z.enum(networkRoles) }),
  input: z.object({}),
  fresh: true,
  load: async (tx, scope, key) => {
    const person = await findPerson(tx, scope, key.person);
    const state = person && (await store.roleState(tx, scope, key.person));
    return person && state?.roles.includes(key.role) ? { ...key, admins: state.admins } : undefined;
  },
  may: role("admin"),
  decide: (state, _input, moment) => {
    if (state.role === "operator") return refuse({ type: "operatorByOperator" as const });
    const allowed = mayEndRole(state.role, state.admins, moment.actor.kind === "person" && moment.actor.id === state.person);
    return allowed.ok ? ok(state) : allowed;
  },
  save: async (tx, scope, change, moment) => {
    await store.endRole(tx, scope, change.person, change.role, moment.now);
    return { object: { kind: "person", id: change.person }, before: { role: change.role } };
  },
});

const self: Right<Person> = { says: "self", allows: (actor, person) => actor.kind === "person" && actor.id === person.id };

/** Somebody changes their own name and language. */
export const changeMyself = command({
  name: "platform.changeMyself",
  key: z.object({ person: z.uuid() }),
  input: z.object({ name: field.text(120), locale: field.choice(["de", "en"]) }),
  load: (tx, scope, key) => findPerson(tx, scope, key.person),
  may: self,
  version: (person) => person.version,
  decide: (person, input) => ok({ ...person, ...input, version: person.version + 1 }),
  save: async (tx, scope, person) => {
    await store.updatePerson(tx, scope, person);
    return { object: { kind: "person", id: person.id }, after: { locale: person.locale } };
  },
});

/** Ends all sessions of the person but the one at hand: for a lost telephone. */
export const endMySessions = command({
  name: "platform.endMySessions",
  key: z.object({ person: z.uuid(), session: z.uuid() }),
  input: z.object({}),
  inPerson: true,
  load: async (_tx, _scope, key) => key,
  may: { says: "self", allows: (actor, state) => actor.kind === "person" && actor.id === state.person },
  decide: (state) => ok(state),
  save: async (tx, scope, change) => {
    await store.endOtherSessions(tx, scope, change.person, change.session);
    return { object: { kind: "person", id: change.person } };
  },
});

const accountOf = async (tx: Reader, scope: Scope, key: { person: string }) => {
  const person = await findPerson(tx, scope, key.person);
  if (!person || person.state === "ended") return undefined;
  return { of: person, roles: (await store.roleState(tx, scope, key.person)).roles, taken: (await store.findPersonByEmail(tx, scope, person.email)) !== undefined };
};

/** Pauses an account: its sessions end, no mail goes there, everything it said stands. */
export const pausePerson = command({
  name: "platform.pausePerson",
  key: z.object({ person: z.uuid() }),
  input: z.object({}),
  inPerson: true,
  load: accountOf,
  may: role("coordinator"),
  decide: (state, _input, moment) => {
    const allowed = mayPause({ state: state.of.state, roles: state.roles }, { self: moment.actor.kind === "person" && moment.actor.id === state.of.id, byAdmin: holds(moment.actor, "admin", moment.now) });
    return allowed.ok ? ok({ ...state.of, state: "paused" as const, version: state.of.version + 1 }) : allowed;
  },
  save: async (tx, scope, person) => {
    await store.updatePerson(tx, scope, person);
    await store.endOtherSessions(tx, scope, person.id, undefined);
    return { object: { kind: "person", id: person.id }, before: { state: "active" }, after: { state: "paused" } };
  },
});

/** Opens a paused account again. */
export const resumePerson = command({
  name: "platform.resumePerson",
  key: z.object({ person: z.uuid() }),
  input: z.object({}),
  inPerson: true,
  load: accountOf,
  may: role("coordinator"),
  decide: (state) => {
    const allowed = mayResume(state.of, state.taken);
    return allowed.ok ? ok({ ...state.of, state: "active" as const, version: state.of.version + 1 }) : allowed;
  },
  save: async (tx, scope, person) => {
    await store.updatePerson(tx, scope, person);
    return { object: { kind: "person", id: person.id }, before: { state: "paused" }, after: { state: "active" } };
  },
});
