// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type Moment, type Saved } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson } from "../queries.ts";
import { sessionExpires } from "../rules.ts";
import { ownSession } from "../sessions/commands.ts";
import { tokenExpires, type Purpose, type Taker } from "../sessions/rules.ts";
import { findToken, insertToken, renewSession, useToken } from "../sessions/store.ts";
import { insertSession } from "../store.ts";
import { mostPasskeys, takeAnswer, type Passkey, type PasskeyRefusal } from "./rules.ts";
import * as store from "./store.ts";

const own = z.object({ person: z.uuid(), session: z.uuid() });
const stranger = z.object({ device: z.string().max(60).optional() });
interface OwnKey { readonly person: string; readonly session: string }

/** Keeps a challenge for a device, hashed, for five minutes; the answer carries it to the page. */
async function challenge(tx: Tx, scope: Scope, purpose: Purpose, of: Partial<OwnKey>, moment: Moment): Promise<Saved> {
  const id = moment.newId();
  const secret = moment.newSecret();
  await insertToken(tx, scope, { id, purpose, secretHash: hashSecret(secret), personId: of.person ?? null, sessionId: of.session ?? null, expiresAt: tokenExpires(purpose, moment.now) });
  return { object: { kind: "token", id }, answer: { challenge: secret } };
}

/** Asks for a challenge to sign in with. */
export const askPasskey = command({
  name: "platform.askPasskey", key: z.object({}), input: z.object({}),
  load: async () => ({}),
  may: anyone("whoever holds a passkey may sign in"),
  decide: () => ok({}),
  save: (tx, scope, _change, moment) => challenge(tx, scope, "passkeySignIn", {}, moment),
});

/** Asks for a challenge to confirm the session at hand with. */
export const askConfirmation = command({
  name: "platform.askConfirmation", key: own, input: z.object({}), inPerson: true,
  load: async (_tx, _scope, key) => key,
  may: ownSession(),
  decide: (state) => ok(state),
  save: (tx, scope, state, moment) => challenge(tx, scope, "passkeyConfirm", state, moment),
});

const account = async (tx: Reader, scope: Scope, key: OwnKey) => {
  const of = await findPerson(tx, scope, key.person);
  return of && { ...key, of, passkeys: await store.passkeysOf(tx, scope, key.person) };
};
type Account = NonNullable<Awaited<ReturnType<typeof account>>>;
const owner: Right<Account> = ownSession<Account>();

/** Asks for a challenge to make a new passkey with. */
export const askNewPasskey = command({
  name: "platform.askNewPasskey", key: own, input: z.object({}), fresh: true,
  load: account,
  may: owner,
  decide: (state) => (state.passkeys.length >= mostPasskeys ? refuse({ type: "passkeyMany" as const }) : ok(state)),
  save: (tx, scope, state, moment) => challenge(tx, scope, "passkeyNew", { person: state.person, session: state.session }, moment),
});

/** What `kernel/passkeys.ts` found to be true of the browser's answer; nothing of it comes from the form as typed. */
const answered = { challenge: z.string().max(100).optional(), credential: z.string().max(2000).optional() };

interface NewPasskey extends OwnKey {
  /** The challenge that the device answered. */
  readonly said: string;
  readonly passkey: Omit<Passkey, "usedAt">;
}

/** Keeps a new passkey that answered an open challenge. */
export const addPasskey = command({
  name: "platform.addPasskey", key: own, fresh: true,
  input: z.object({ ...answered, name: field.text(60), publicKey: z.string().max(4000).optional(), counter: z.coerce.number().int().min(0).optional(), transports: z.string().max(100).optional() }),
  load: account,
  may: owner,
  decide: (state, input, moment): Result<NewPasskey, PasskeyRefusal> => {
    const { challenge: said, credential, publicKey, counter, transports } = input;
    if (said === undefined || credential === undefined || publicKey === undefined) return refuse({ type: "passkeyScript" });
    if (state.passkeys.length >= mostPasskeys) return refuse({ type: "passkeyMany" });
    return ok({ ...state, said, passkey: { id: moment.newId(), personId: state.person, credentialId: credential, publicKey: Buffer.from(publicKey, "base64url"), counter: counter ?? 0, transports: transports ?? "", name: input.name, createdAt: moment.now } });
  },
  save: async (tx, scope, change, moment) => {
    const object = { kind: "passkey", id: change.passkey.id };
    const token = await findToken(tx, scope, "passkeyNew", hashSecret(change.said));
    const taken = takeAnswer(token, change.passkey, change.passkey.counter + 1, { purpose: "passkeyNew", personId: change.person, sessionId: change.session }, moment.now);
    if (!taken.ok) return { object, after: { added: false }, answer: { failed: taken.refusal.type } };
    await useToken(tx, scope, token!.id, moment.now);
    await store.insertPasskey(tx, scope, change.passkey);
    return { object, after: { added: true } };
  },
});

/** Takes one of the own passkeys away. */
export const removePasskey = command({
  name: "platform.removePasskey", key: own, fresh: true,
  input: z.object({ passkey: field.id() }),
  load: account,
  may: owner,
  decide: (state, input) => (state.passkeys.some((one) => one.id === input.passkey) ? ok({ ...state, ...input }) : refuse({ type: "passkeyUnknown" as const })),
  save: async (tx, scope, change) => {
    await store.deletePasskey(tx, scope, change.person, change.passkey);
    return { object: { kind: "passkey", id: change.passkey } };
  },
});

interface Answered { readonly challenge?: string | undefined; readonly credential?: string | undefined; readonly counter?: number | undefined }

/** Uses challenge and counter up; a refusal is a result too, because the try is noted. */
async function take(tx: Tx, scope: Scope, said: Answered, by: Taker, moment: Moment): Promise<{ passkey: Passkey } | { failed: string }> {
  if (said.challenge === undefined || said.credential === undefined) return { failed: "passkeyUnknown" };
  const token = await findToken(tx, scope, by.purpose, hashSecret(said.challenge));
  const passkey = await store.findPasskey(tx, scope, said.credential);
  const taken = takeAnswer(token, passkey, said.counter ?? 0, by, moment.now);
  if (token) await useToken(tx, scope, token.id, moment.now);
  if (!taken.ok) return { failed: taken.refusal.type };
  await store.countPasskey(tx, scope, passkey!.id, said.counter ?? 0, moment.now);
  return { passkey: passkey! };
}

const answer = z.object({ ...answered, counter: z.coerce.number().int().min(0).optional() });

/** Opens a session for whom the passkey belongs to. */
export const signInByPasskey = command({
  name: "platform.signInByPasskey", key: stranger, input: answer,
  load: async (_tx, _scope, key) => key,
  may: anyone("the answer of the passkey is the right"),
  decide: (state, input) => ok({ ...state, ...input }),
  save: async (tx, scope, change, moment) => {
    const taken = await take(tx, scope, change, { purpose: "passkeySignIn" }, moment);
    const id = moment.newId();
    const object = { kind: "session", id };
    if ("failed" in taken) return { object, after: { signedIn: false }, answer: { failed: taken.failed } as Record<string, string> };
    const secret = moment.newSecret();
    await insertSession(tx, scope, { id, secretHash: hashSecret(secret), personId: taken.passkey.personId, device: change.device ?? "", startedAt: moment.now, expiresAt: sessionExpires(moment.now) });
    return { object, after: { signedIn: true }, answer: { session: secret } as Record<string, string> };
  },
});

/** Confirms the session at hand; it gets a new secret. */
export const confirmByPasskey = command({
  name: "platform.confirmByPasskey", key: own, input: answer, inPerson: true,
  load: async (_tx, _scope, key) => key,
  may: ownSession(),
  decide: (state, input) => ok({ ...state, ...input }),
  save: async (tx, scope, change, moment) => {
    const taken = await take(tx, scope, change, { purpose: "passkeyConfirm", personId: change.person, sessionId: change.session }, moment);
    const object = { kind: "session", id: change.session };
    if ("failed" in taken) return { object, after: { confirmed: false }, answer: { failed: taken.failed } as Record<string, string> };
    const secret = moment.newSecret();
    await renewSession(tx, scope, change.session, hashSecret(secret), moment.now);
    return { object, after: { confirmed: true }, answer: { session: secret } as Record<string, string> };
  },
});

