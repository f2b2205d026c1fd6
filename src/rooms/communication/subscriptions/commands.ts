// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, role, signedIn, systemOnly, type Right } from "../../../kernel/actor.ts";
import { hashSecret } from "../../../kernel/clock.ts";
import { command, type Moment, type News } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { findPerson } from "../../platform/index.ts";
import { choiceBySecret, choicesOf, ensureChoice, saveChoice, type Choice } from "../deliveries/store.ts";
import { confirm, end, newsletterKind, textVersion, unconfirmedBefore, type Subscription, type SubscriptionRefusal, type Way } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const holder = anyone("the secret of the link is the right");
const secretKey = z.object({ secret: z.string().min(20).max(100) });

/** A record for the room that keeps consents: of a subscriber it knows only the check value of the address. */
const consentNews = (what: "Given" | "Withdrawn", email: string, how: Way): News => ({
  type: `rights.consent${what}`, payload: { purpose: newsletterKind, textVersion, emailHash: hashSecret(email), how },
});

async function step(tx: Tx, scope: Scope, subscription: Subscription, how: Way, moment: Moment): Promise<void> {
  await store.saveSubscription(tx, scope, subscription);
  await store.addStep(tx, scope, { id: moment.newId(), subscriptionId: subscription.id, step: subscription.state, textVersion, how, at: moment.now });
}

/** Asks for the newsletter. Says the same whether the address has it already or not; nothing comes before the button in the mail. */
export const askNewsletter = command({
  name: "communication.askNewsletter",
  key: z.object({ base: z.string() }),
  input: z.object({ email: field.email(), locale: field.optionalChoice(["de", "en"]) }),
  load: async (_tx, _scope, key) => key,
  may: anyone("whoever holds the mailbox confirms"),
  decide: (state, input, moment) => ok({ ...state, ...input, locale: input.locale ?? moment.locale, id: moment.newId(), secret: moment.newSecret() }),
  save: async (tx, scope, change, moment) => {
    const known = await store.subscriptionByEmail(tx, scope, change.email);
    if (known?.state === "confirmed") return { object: { kind: "subscription", id: known.id } };
    const asked: Subscription = { id: known?.id ?? change.id, email: change.email, locale: change.locale, state: "asked", secretHash: hashSecret(change.secret), since: moment.now };
    await step(tx, scope, asked, "form", moment);
    const t = texts[change.locale].mail;
    const mail: News = { type: "mail", payload: { kind: "communication.newsletterConfirm", to: change.email, locale: change.locale, subject: t.confirmSubject, text: t.confirmText({ link: `${change.base}/newsletter/bestaetigen/${change.secret}` }) } };
    return { object: { kind: "subscription", id: asked.id }, after: { state: asked.state, textVersion }, news: [mail] };
  },
});

/** The button on the confirmation page: from now on the newsletter comes. Opening the page does nothing. */
export const confirmNewsletter = command({
  name: "communication.confirmNewsletter",
  key: secretKey,
  input: z.object({}),
  load: (tx, scope, key) => store.subscriptionBySecret(tx, scope, hashSecret(key.secret)),
  may: holder,
  decide: (found, _input, moment) => {
    const confirmed = confirm(found, moment.now);
    return confirmed.ok ? ok({ before: found, after: confirmed.value }) : confirmed;
  },
  save: async (tx, scope, { before, after }, moment) => {
    if (before.state === "confirmed") return { object: { kind: "subscription", id: after.id } };
    await step(tx, scope, after, "mail", moment);
    // Who comes back after having stopped the newsletter wants it again.
    const choice = (await choicesOf(tx, scope, after.email)).find((one) => one.kind === newsletterKind);
    if (choice) await saveChoice(tx, scope, choice.id, { stoppedAt: null, how: null });
    return { object: { kind: "subscription", id: after.id }, before: { state: before.state }, after: { state: after.state, textVersion }, news: [consentNews("Given", after.email, "mail")] };
  },
});

/** Ends a kind of mail for an address; with the newsletter ends the subscription, and the consent is taken back. */
async function stopKind(tx: Tx, scope: Scope, choice: Choice, how: "link" | "oneClick" | "account", moment: Moment): Promise<News[]> {
  if (choice.stoppedAt === null) await saveChoice(tx, scope, choice.id, { stoppedAt: moment.now, how });
  const subscription = choice.kind === newsletterKind ? await store.subscriptionByEmail(tx, scope, choice.address) : undefined;
  if (!subscription || subscription.state === "ended") return [];
  await step(tx, scope, end(subscription, moment.now), how, moment);
  return [consentNews("Withdrawn", choice.address, how)];
}

/**
 * One click, also by a mail program on its own (RFC 8058): no cookie, no page of ours before. The body must hold what the
 * standard says, so that nothing else that happens to post here ends anything.
 */
export const stopMails = command({
  name: "communication.stopMails",
  key: secretKey,
  input: z.object({ "List-Unsubscribe": z.literal("One-Click"), via: z.string().max(10).optional() }),
  load: (tx, scope, key) => choiceBySecret(tx, scope, key.secret),
  may: holder,
  decide: (choice, input) => ok({ choice, how: input.via === "page" ? ("link" as const) : ("oneClick" as const) }),
  save: async (tx, scope, { choice, how }, moment) => ({ object: { kind: "mailChoice", id: choice.id }, after: { kind: choice.kind, stopped: true, how }, news: await stopKind(tx, scope, choice, how, moment) }),
});

/** Takes a stop back. The newsletter is asked for anew instead, with its own confirmation. */
export const resumeMails = command({
  name: "communication.resumeMails",
  key: secretKey,
  input: z.object({}),
  load: (tx, scope, key) => choiceBySecret(tx, scope, key.secret),
  may: holder,
  decide: (choice): Result<Choice, SubscriptionRefusal> => (choice.kind === newsletterKind ? refuse({ type: "subscriptionEnded" }) : ok(choice)),
  save: async (tx, scope, choice) => {
    await saveChoice(tx, scope, choice.id, { stoppedAt: null, how: null });
    return { object: { kind: "mailChoice", id: choice.id }, after: { kind: choice.kind, stopped: false } };
  },
});

export interface OwnMails {
  readonly address: string;
  readonly kinds: readonly string[];
  readonly choices: readonly Choice[];
  readonly subscription: Subscription | undefined;
}

const loadOwn = async (reader: Reader, scope: Scope, key: { person: string; kinds: readonly string[] }): Promise<OwnMails | undefined> => {
  const person = await findPerson(reader, scope, key.person);
  return person && { address: person.email.toLowerCase(), kinds: key.kinds, choices: await choicesOf(reader, scope, person.email), subscription: await store.subscriptionByEmail(reader, scope, person.email) };
};

/** Which mails somebody with an account wants; what is not ticked stops. A newsletter is begun by its own form only. */
export const changeMyMails = command({
  name: "communication.changeMyMails",
  key: z.object({ person: z.uuid(), kinds: z.custom<readonly string[]>((value) => Array.isArray(value)) }),
  input: z.object({ kinds: z.preprocess((value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]), z.array(z.string().max(60)).max(100)) }),
  load: loadOwn,
  may: signedIn,
  decide: (state, input, moment) => ok({
    state, wanted: state.kinds.filter((kind) => input.kinds.includes(kind)),
    fresh: state.kinds.filter((kind) => kind !== newsletterKind || state.subscription?.state === "confirmed").map((kind) => ({ kind, id: moment.newId(), secret: moment.newSecret() })),
  }),
  save: async (tx, scope, { state, wanted, fresh }, moment) => {
    const news: News[] = [];
    for (const { kind, id, secret } of fresh) {
      const wants = wanted.includes(kind);
      const known = state.choices.find((choice) => choice.kind === kind);
      if (wants && known?.stoppedAt && kind !== newsletterKind) await saveChoice(tx, scope, known.id, { stoppedAt: null, how: null });
      if (!wants && !known?.stoppedAt) news.push(...(await stopKind(tx, scope, known ?? (await ensureChoice(tx, scope, { id, address: state.address, kind, secret, createdAt: moment.now })), "account", moment)));
    }
    return { object: { kind: "mailChoice", id: moment.actor.kind === "person" ? moment.actor.id : "system" }, after: { wanted }, news };
  },
});

/** Somebody rang up: the office ends a subscription on their word. */
export const endSubscription = command({
  name: "communication.endSubscription",
  key: z.object({ id: z.uuid() }),
  input: z.object({}),
  load: (tx, scope, key) => store.findSubscription(tx, scope, key.id),
  may: role("coordinator") as Right<Subscription>,
  decide: (found): Result<Subscription, SubscriptionRefusal> => (found.state === "ended" ? refuse({ type: "subscriptionEnded" }) : ok(found)),
  save: async (tx, scope, found, moment) => {
    await step(tx, scope, end(found, moment.now), "office", moment);
    return { object: { kind: "subscription", id: found.id }, before: { state: found.state }, after: { state: "ended" }, news: found.state === "confirmed" ? [consentNews("Withdrawn", found.email, "office")] : [] };
  },
});

/** The consent was taken back where all consents stand; the record of it is made there. */
export const endByConsent = command({
  name: "communication.endByConsent",
  key: z.object({ person: z.uuid() }),
  input: z.object({}),
  load: (tx, scope, key) => loadOwn(tx, scope, { person: key.person, kinds: [newsletterKind] }),
  may: systemOnly,
  decide: (state, _input, moment) => ok({ ...state, id: moment.newId(), secret: moment.newSecret() }),
  save: async (tx, scope, { address, choices, id, secret }, moment) => {
    const choice = choices.find((one) => one.kind === newsletterKind) ?? (await ensureChoice(tx, scope, { id, address, kind: newsletterKind, secret, createdAt: moment.now }));
    await stopKind(tx, scope, choice, "account", moment);
    return { object: { kind: "mailChoice", id: choice.id }, after: { kind: newsletterKind, stopped: true } };
  },
});

/** A subscriber whose two steps are known from before: the invented town's. */
export const enterSubscriber = command({
  name: "communication.enterSubscriber",
  key: z.object({ email: z.email(), locale: z.enum(["de", "en"]), askedAt: z.date() }),
  input: z.object({}),
  load: async (_tx, _scope, key) => key,
  may: systemOnly,
  decide: (known, _input, moment) => ok({ ...known, id: moment.newId() }),
  save: async (tx, scope, { id, email, locale, askedAt }, moment) => {
    const asked: Subscription = { id, email, locale, state: "asked", secretHash: null, since: askedAt };
    await step(tx, scope, asked, "form", { ...moment, now: askedAt });
    await step(tx, scope, { ...asked, state: "confirmed", since: moment.now }, "mail", moment);
    return { object: { kind: "subscription", id }, after: { state: "confirmed", textVersion }, news: [consentNews("Given", email, "mail")] };
  },
});

/** Requests that nobody confirmed in 14 days are deleted. */
export const forgetUnconfirmed = command({
  name: "communication.forgetUnconfirmed",
  key: z.object({}),
  input: z.object({}),
  load: async () => ({}),
  may: systemOnly,
  decide: (_state, _input, moment) => ok(unconfirmedBefore(moment.now)),
  save: async (tx, scope, before) => ({ object: { kind: "subscription", id: "unconfirmed" }, after: { deleted: await store.deleteUnconfirmed(tx, scope, before) } }),
});

export const subscriptionCommands = [askNewsletter, confirmNewsletter, stopMails, resumeMails, changeMyMails, endSubscription, endByConsent, enterSubscriber, forgetUnconfirmed];
