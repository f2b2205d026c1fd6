// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, systemOnly, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type News } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { findPerson } from "../queries.ts";
import type { Person } from "../rules.ts";
import { endOtherSessions, findPersonByEmail } from "../store.ts";
import { codeOf, codeText, newEmail, takeToken, tokenExpires, tryCode, type Token, type TokenRefusal } from "./rules.ts";
import * as store from "./store.ts";
import { texts } from "./texts.ts";

/** The person whose account it is, and nobody else. */
export const selfOnly: Right<{ readonly person: string }> = { says: "self", allows: (actor, state) => actor.kind === "person" && actor.id === state.person };

/** The person in the session at hand. */
export const ownSession = <S extends { readonly person: string; readonly session: string }>(): Right<S> => ({
  says: "self", allows: (actor, state) => actor.kind === "person" && actor.id === state.person && actor.session === state.session,
});

const mail = (kind: string, person: Pick<Person, "id" | "locale">, to: string, words: { subject: string; text: string }): News =>
  ({ type: "mail", payload: { kind, to, toPerson: person.id, locale: person.locale, ...words } });

/** Ends one of the own sessions, for a telephone that is lost. */
export const endSession = command({
  name: "platform.endSession",
  key: z.object({ person: z.uuid(), session: z.uuid().optional() }),
  input: z.object({ session: field.id() }),
  inPerson: true,
  load: async (_tx, _scope, key) => key,
  may: selfOnly,
  decide: (state, input) => input.session === state.session ? refuse({ type: "sessionHere" as const }) : ok({ ...state, ended: input.session }),
  save: async (tx, scope, change) => {
    await store.deleteOwnSession(tx, scope, change.person, change.ended);
    return { object: { kind: "session", id: change.ended } };
  },
});

/** Mails six digits to the person at hand; the ones sent before are worth nothing then. */
export const sendCode = command({
  name: "platform.sendCode",
  key: z.object({ person: z.uuid(), session: z.uuid() }),
  input: z.object({}),
  inPerson: true,
  load: async (tx, scope, key) => {
    const person = await findPerson(tx, scope, key.person);
    return person && { ...key, of: person };
  },
  may: ownSession(),
  decide: (state, _input, moment) => ok({ ...state, id: moment.newId(), code: codeOf(moment.newSecret()), expiresAt: tokenExpires("stepUp", moment.now) }),
  save: async (tx, scope, change) => {
    await store.insertToken(tx, scope, { id: change.id, purpose: "stepUp", secretHash: hashSecret(codeText(change.session, change.code)), personId: change.person, sessionId: change.session, expiresAt: change.expiresAt });
    const t = texts[change.of.locale].mail;
    return { object: { kind: "session", id: change.session }, news: [mail("platform.confirmCode", change.of, change.of.email, { subject: t.codeSubject, text: t.codeText({ name: change.of.name, code: change.code }) })] };
  },
});

/** Confirms the session at hand by the mailed digits: five tries. The session gets a new secret. A wrong try is noted. */
export const confirmSession = command({
  name: "platform.confirmSession",
  key: z.object({ person: z.uuid(), session: z.uuid() }),
  input: z.object({ code: z.preprocess((v) => (typeof v === "string" ? v.replace(/\D/g, "") || undefined : v), z.string().regex(/^\d{6}$/)) }),
  inPerson: true,
  load: async (tx, scope, key) => ({ ...key, token: await store.codeOfSession(tx, scope, key.session) }),
  may: ownSession(),
  decide: (state, input, moment) => {
    const right = state.token?.secretHash === hashSecret(codeText(state.session, input.code));
    const tried = tryCode(state.token, right, { purpose: "stepUp", personId: state.person, sessionId: state.session }, moment.now);
    return tried.ok ? ok({ ...tried.value, session: state.session, tokenId: state.token!.id, secret: moment.newSecret() }) : tried;
  },
  save: async (tx, scope, change, moment) => {
    const object = { kind: "session", id: change.session };
    if (!change.right) {
      await store.countTry(tx, scope, change.tokenId);
      return { object, after: { confirmed: false }, answer: { left: String(change.left) } as Record<string, string> };
    }
    await store.useToken(tx, scope, change.tokenId, moment.now);
    await store.renewSession(tx, scope, change.session, hashSecret(change.secret), moment.now);
    return { object, after: { confirmed: true }, answer: { session: change.secret } as Record<string, string> };
  },
});

/** Asks for another own address: a link goes to the new one, a word to the old one. Until the link is used nothing changes. */
export const requestEmail = command({
  name: "platform.requestEmail",
  key: z.object({ person: z.uuid(), base: z.string() }),
  input: z.object({ email: field.email() }),
  fresh: true,
  load: async (tx, scope, key) => {
    const person = await findPerson(tx, scope, key.person);
    return person && { ...key, of: person };
  },
  may: selfOnly,
  decide: (state, input, moment) => {
    const next = newEmail(state.of.email, input.email);
    return next.ok ? ok({ ...state, email: next.value, id: moment.newId(), secret: moment.newSecret(), expiresAt: tokenExpires("emailChange", moment.now) }) : next;
  },
  save: async (tx, scope, change) => {
    await store.insertToken(tx, scope, { id: change.id, purpose: "emailChange", secretHash: hashSecret(change.secret), personId: change.person, detail: change.email, expiresAt: change.expiresAt });
    const t = texts[change.of.locale].mail;
    const link = `${change.base}/mein-konto/adresse/${change.secret}`;
    return {
      object: { kind: "person", id: change.person },
      news: [
        mail("platform.emailConfirm", change.of, change.email, { subject: t.emailConfirmSubject, text: t.emailConfirmText({ name: change.of.name, link }) }),
        mail("platform.emailNotice", change.of, change.of.email, { subject: t.emailNoticeSubject, text: t.emailNoticeText({ name: change.of.name, base: change.base }) }),
      ],
    };
  },
});

interface EmailChange {
  readonly token: Token;
  readonly email: string;
  readonly person: string;
  /** The session that stays. */
  readonly keep: string | undefined;
}

/** The link of the new address is used: from now on mails go there. All other sessions end. */
export const changeEmail = command({
  name: "platform.changeEmail",
  key: z.object({ secret: z.string().min(20).max(100) }),
  input: z.object({}),
  load: async (tx, scope, key) => {
    const token = await store.findToken(tx, scope, "emailChange", hashSecret(key.secret));
    if (!token?.personId || !token.detail) return undefined;
    return { token, email: token.detail, person: token.personId, taken: (await findPersonByEmail(tx, scope, token.detail)) !== undefined };
  },
  may: anyone("the secret of the link is the right"),
  decide: (state, _input, moment): Result<EmailChange, TokenRefusal | { readonly type: "emailTaken" }> => {
    const taken = takeToken(state.token, { purpose: "emailChange", personId: state.person }, moment.now);
    if (!taken.ok) return taken;
    return state.taken ? refuse({ type: "emailTaken" as const }) : ok({ ...state, keep: moment.actor.kind === "person" && moment.actor.id === state.person ? moment.actor.session : undefined });
  },
  save: async (tx, scope, change, moment) => {
    await store.useToken(tx, scope, change.token.id, moment.now);
    await store.setEmail(tx, scope, change.person, change.email);
    await endOtherSessions(tx, scope, change.person, change.keep);
    return { object: { kind: "person", id: change.person }, after: { email: "changed" } };
  },
});

/** Tokens and sessions whose time is over are of no use to anybody. */
export const forgetTokens = command({
  name: "platform.forgetTokens",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: systemOnly,
  decide: (_state, _input, moment) => ok({ before: new Date(moment.now.getTime() - 24 * 3600_000) }),
  save: async (tx, scope, change) => ({ object: { kind: "token", id: scope.networkId }, after: { forgotten: await store.forgetTokens(tx, scope, change.before) } }),
});
