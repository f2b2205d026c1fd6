// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, role } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type Moment, type Saved } from "../../../kernel/command.ts";
import type { Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { ownPath, sessionExpires } from "../rules.ts";
import { ownSession } from "../sessions/commands.ts";
import { tokenExpires } from "../sessions/rules.ts";
import { findToken, insertToken, useToken } from "../sessions/store.ts";
import { insertSession } from "../store.ts";
import { acceptSetting, comeBack, type TownLogin } from "./rules.ts";
import * as store from "./store.ts";

const empty: TownLogin = { issuer: "", clientId: "", secretSealed: "", label: "", active: false, version: 0 };
const url = z.preprocess((v) => (typeof v === "string" && v.trim() !== "" ? v.trim() : undefined), z.url({ protocol: /^https?$/ }).max(300));

/** Where a town hall's own sign-in stands. The secret comes sealed; whether the provider answers was asked before. */
export const changeTownLogin = command({
  name: "platform.changeTownLogin",
  key: z.object({}),
  input: z.object({ issuer: url, clientId: field.text(200), label: field.text(60), active: field.tick(), secretSealed: z.string().max(2000).optional(), reached: z.string().optional() }),
  fresh: true,
  load: async (tx, scope) => (await store.findTownLogin(tx, scope)) ?? empty,
  may: role("admin"),
  version: (login) => login.version,
  decide: (login, input) => {
    const accepted = acceptSetting(input.active, input.secretSealed ?? login.secretSealed, input.reached === "1");
    return accepted.ok ? ok({ issuer: input.issuer, clientId: input.clientId, label: input.label, active: input.active, secretSealed: accepted.value, version: login.version + 1 }) : accepted;
  },
  save: async (tx, scope, login) => {
    await store.saveTownLogin(tx, scope, login);
    return { object: { kind: "network", id: scope.networkId }, after: { issuer: login.issuer, active: login.active } };
  },
});

/** The provider's page and the secret that ties way out and way back; made before, never taken from a form. */
const leaving = z.object({ secret: z.string().max(100).optional(), url: z.string().max(4000).optional(), next: z.string().max(300).optional() });

async function leave(tx: Tx, scope: Scope, way: { secret: string; url: string; next?: string | undefined; person?: string; session?: string }, moment: Moment): Promise<Saved> {
  const id = moment.newId();
  await insertToken(tx, scope, { id, purpose: "townLogin", secretHash: hashSecret(way.secret), personId: way.person ?? null, sessionId: way.session ?? null, detail: ownPath(way.next), expiresAt: tokenExpires("townLogin", moment.now) });
  return { object: { kind: "token", id }, answer: { binding: way.secret, url: way.url } };
}

/** Off to the town hall's sign-in. */
export const startTownLogin = command({
  name: "platform.startTownLogin",
  key: z.object({}),
  input: leaving,
  load: async (tx, scope) => ({ login: await store.findTownLogin(tx, scope) }),
  may: anyone("whoever works at the town hall may sign in"),
  decide: (state, { secret, url: to, next }) => (!state.login?.active || secret === undefined || to === undefined ? refuse({ type: "townAway" as const }) : ok({ secret, url: to, next })),
  save: (tx, scope, way, moment) => leave(tx, scope, way, moment),
});

const own = z.object({ person: z.uuid(), session: z.uuid() });

/** Off to the town hall's sign-in, to link it with the own account. */
export const linkTownLogin = command({
  name: "platform.linkTownLogin",
  key: own,
  input: leaving,
  fresh: true,
  load: async (tx, scope, key) => ({ ...key, login: await store.findTownLogin(tx, scope), identities: await store.identitiesOf(tx, scope, key.person) }),
  may: ownSession(),
  decide: (state, { secret, url: to }) => (!state.login?.active || secret === undefined || to === undefined ? refuse({ type: "townAway" as const }) : ok({ secret, url: to, next: "/mein-konto/rathaus", person: state.person, session: state.session })),
  save: (tx, scope, way, moment) => leave(tx, scope, way, moment),
});

/** Back from there. Opens a session for whom the identity is linked to, or links it; a refusal is noted too. */
export const finishTownLogin = command({
  name: "platform.finishTownLogin",
  key: z.object({ device: z.string().max(60).optional(), person: z.uuid().optional(), session: z.uuid().optional() }),
  input: z.object({ secret: z.string().max(100).optional(), issuer: z.string().max(300).optional(), subject: z.string().max(300).optional() }),
  inPerson: true,
  load: async (_tx, _scope, key) => key,
  may: anyone("the proofs of the provider are the right"),
  decide: (state, input) => ok({ ...state, ...input }),
  save: async (tx, scope, change, moment): Promise<Saved> => {
    const token = change.secret === undefined ? undefined : await findToken(tx, scope, "townLogin", hashSecret(change.secret));
    const named = change.issuer !== undefined && change.subject !== undefined;
    const owner = named ? (await store.findIdentity(tx, scope, change.issuer!, change.subject!))?.personId : undefined;
    const back = comeBack({ token, named, owner, here: { person: change.person, session: change.session } }, moment.now);
    if (token) await useToken(tx, scope, token.id, moment.now);
    const object = { kind: "token", id: token?.id ?? "none" };
    if (!back.ok) return { object, after: { done: false }, answer: { failed: back.refusal.type, binding: "" } };
    const { link, person } = back.value;
    await store.linkIdentity(tx, scope, { id: moment.newId(), personId: person, issuer: change.issuer!, subject: change.subject!, linkedAt: moment.now });
    const next = token!.detail ?? "/schreibtisch";
    if (link) return { object: { kind: "person", id: person }, after: { linked: true }, answer: { binding: "", next, linked: "1" } };
    const secret = moment.newSecret();
    const id = moment.newId();
    await insertSession(tx, scope, { id, secretHash: hashSecret(secret), personId: person, device: change.device ?? "", startedAt: moment.now, expiresAt: sessionExpires(moment.now) });
    return { object: { kind: "session", id }, after: { signedIn: true }, answer: { binding: "", session: secret, next } };
  },
});

/** Takes the link between account and town hall's sign-in away. */
export const unlinkTownLogin = command({
  name: "platform.unlinkTownLogin",
  key: own,
  input: z.object({ identity: field.id() }),
  fresh: true,
  load: async (_tx, _scope, key) => key,
  may: ownSession(),
  decide: (state, input) => ok({ ...state, ...input }),
  save: async (tx, scope, change) => {
    await store.unlinkIdentity(tx, scope, change.person, change.identity);
    return { object: { kind: "person", id: change.person }, after: { linked: false } };
  },
});
