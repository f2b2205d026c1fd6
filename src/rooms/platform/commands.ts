// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, role, signedIn, systemOnly } from "../../kernel/actor.ts";
import { hashSecret } from "../../kernel/clock.ts";
import { command, type News } from "../../kernel/command.ts";
import { field } from "../../kernel/fields.ts";
import { ok, refuse } from "../../kernel/result.ts";
import { linkExpires, openSession, ownPath, sessionExpires, type Person } from "./rules.ts";
import { lostAnswer } from "./sessions/rules.ts";
import { findSession } from "./sessions/store.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";

/** Asks for a sign-in link. Says the same whether the address is known or not. */
export const requestSignIn = command({
  name: "platform.requestSignIn",
  key: z.object({ base: z.string() }),
  input: z.object({ email: field.email(), next: field.optionalText(300) }),
  load: async (_tx, _scope, key) => ({ base: key.base }),
  may: anyone("whoever holds the mailbox may sign in"),
  decide: (state, input, moment) => ok({ ...state, ...input, linkId: moment.newId(), secret: moment.newSecret(), expiresAt: linkExpires(moment.now) }),
  save: async (tx, scope, change) => {
    const person = await store.findPersonByEmail(tx, scope, change.email);
    if (!person) return { object: { kind: "signInLink", id: "none" } };
    await store.insertLink(tx, scope, { id: change.linkId, secretHash: hashSecret(change.secret), personId: person.id, nextPath: ownPath(change.next), expiresAt: change.expiresAt });
    return { object: { kind: "signInLink", id: change.linkId }, news: [mailOf(person, `${change.base}/anmelden/${change.secret}`)] };
  },
});

const mailOf = (person: Person, link: string): News => ({
  type: "mail",
  payload: { kind: "platform.signIn", to: person.email, toPerson: person.id, locale: person.locale, subject: texts[person.locale].mail.signInSubject, text: texts[person.locale].mail.signInText({ name: person.name, link }) },
});

/** Opens a session. Only the button does it: opening the link (or a mail scanner opening it) uses nothing up. */
export const signIn = command({
  name: "platform.signIn",
  key: z.object({ secret: z.string().min(20).max(100), device: z.string().max(60).optional() }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const link = await store.findLink(tx, scope, hashSecret(key.secret));
    return link && { ...link, device: key.device ?? "" };
  },
  may: anyone("the secret of the link is the right"),
  decide: (link, _input, moment) => {
    const session = openSession(link, moment.now);
    return session.ok ? ok({ ...session.value, linkId: link.id, nextPath: link.nextPath, device: link.device, sessionId: moment.newId(), secret: moment.newSecret() }) : session;
  },
  save: async (tx, scope, change, moment) => {
    await store.useLink(tx, scope, change.linkId, moment.now);
    await store.insertSession(tx, scope, { id: change.sessionId, secretHash: hashSecret(change.secret), personId: change.personId, device: change.device, startedAt: moment.now, expiresAt: change.expiresAt });
    return { object: { kind: "session", id: change.sessionId }, answer: { session: change.secret, next: change.nextPath ?? "/schreibtisch" } };
  },
  // The same button of the same page pressed again because the first answer got lost: a second session beside the first,
  // for two minutes, as long as nobody has signed the first out.
  repeat: async (tx, scope, key, saved, moment) => {
    const first = await findSession(tx, scope, saved.object.id);
    const link = await store.findLink(tx, scope, hashSecret(key.secret));
    if (!first || !link || link.personId !== first.personId || !lostAnswer(first.startedAt, moment.now)) return undefined;
    const secret = moment.newSecret();
    await store.insertSession(tx, scope, { id: moment.newId(), secretHash: hashSecret(secret), personId: first.personId, device: first.device, startedAt: moment.now, expiresAt: first.expiresAt });
    return { session: secret, next: link.nextPath ?? "/schreibtisch" };
  },
});

/** Ends the session at hand. */
export const signOut = command({
  name: "platform.signOut",
  key: z.object({ session: z.uuid() }),
  input: z.object({}),
  load: async (_tx, _scope, key) => key,
  may: signedIn,
  decide: (state) => ok(state),
  save: async (tx, scope, change) => {
    await store.deleteSession(tx, scope, change.session);
    return { object: { kind: "session", id: change.session }, answer: { session: "" } };
  },
});

const networkInput = z.object({
  key: z.preprocess((v) => (typeof v === "string" ? v.trim().toLowerCase() : v), z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/)),
  name: field.text(80), claim: field.optionalText(120), accent: field.text(7).pipe(z.string().regex(/^#[0-9a-fA-F]{6}$/)), personName: field.text(120), email: field.email(),
});

/** Opens a network with its first person, who administers it and, on a fresh machine, also operates the machine and is signed in. */
export const openNetwork = command({
  name: "platform.openNetwork",
  key: z.object({ demo: z.boolean(), operator: z.boolean() }),
  input: networkInput,
  load: async (_tx, _scope, key) => key,
  may: systemOnly,
  decide: (state, input, moment) => ok({ ...state, ...input, personId: moment.newId(), sessionId: moment.newId(), secret: moment.newSecret() }),
  save: async (tx, scope, change, moment) => {
    await store.insertNetwork(tx, scope, { key: change.key, name: change.name, claim: change.claim ?? "", accent: change.accent.toLowerCase(), isDemo: change.demo }, moment.now);
    await store.insertPerson(tx, scope, { id: change.personId, name: change.personName, email: change.email, locale: moment.locale }, moment.now);
    await store.grantRole(tx, scope, change.personId, "admin", moment.now);
    if (change.operator) await store.grantRole(tx, scope, change.personId, "operator", moment.now);
    if (change.operator) await store.insertSession(tx, scope, { id: change.sessionId, secretHash: hashSecret(change.secret), personId: change.personId, startedAt: moment.now, expiresAt: sessionExpires(moment.now) });
    return { object: { kind: "network", id: scope.networkId }, after: { key: change.key, name: change.name }, ...(change.operator ? { answer: { session: change.secret } } : {}) };
  },
});

/** Who runs the machine orders a further network; a job opens it in its own scope and invites its first person. */
export const orderNetwork = command({
  name: "platform.orderNetwork",
  key: z.object({}),
  input: networkInput,
  load: async (tx) => ({ taken: await store.takenKeys(tx) }),
  may: role("operator"),
  decide: (state, input, moment) => state.taken.includes(input.key) ? refuse({ type: "networkKeyTaken" as const, field: "key" }) : ok({ ...input, id: moment.newId(), locale: moment.locale }),
  save: async (_tx, _scope, change) => ({
    object: { kind: "network", id: change.id }, after: { key: change.key, name: change.name },
    news: [{ type: "platform.networkOrdered", payload: change }],
  }),
});
