// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { sentences, suggest } from "../../../engines/matching/index.ts";
import { either, role, roleOn } from "../../../kernel/actor.ts";
import { command, type Moment, type News } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import { field } from "../../../kernel/fields.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import { ok, refuse } from "../../../kernel/result.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { organisationNames } from "../../actors/index.ts";
import { readingFor } from "../../finding/index.ts";
import { editorOrCoordinator, publicPath, recipients } from "../commands.ts";
import type { Listing } from "../rules.ts";
import { findListing } from "../store.ts";
import { de as listingDe } from "../texts.de.ts";
import { en as listingEn } from "../texts.en.ts";
import { cardOf } from "./queries.ts";
import { mayApprove, mayIntroduce, pairOf, rejectReasons, saidFrom, type Feedback } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const listingWords = { de: listingDe, en: listingEn };

const pairKey = z.object({ listing: z.uuid(), other: z.uuid(), base: z.string().optional() });

async function load(tx: Reader, scope: Scope, key: z.infer<typeof pairKey>) {
  const listing = await findListing(tx, scope, key.listing);
  const other = await findListing(tx, scope, key.other);
  // A listing that is not public is nothing to anybody else, not even its title.
  if (!listing || !other || other.state !== "published") return undefined;
  const [need, offer] = listing.direction === "need" ? [listing, other] : [other, listing];
  return { listing, other, base: key.base, introduced: await store.isIntroduced(tx, scope, need.id, offer.id), said: await store.findFeedback(tx, scope, need.id, offer.id) };
}

const speaker = (moment: Moment): string | null => (moment.actor.kind === "person" ? moment.actor.id : null);

async function saveWord(tx: Tx, scope: Scope, feedback: Feedback) {
  await store.saveFeedback(tx, scope, feedback);
  const { needId, offerId, verdict, reason } = feedback;
  return { object: { kind: "listing", id: feedback.fromId! }, after: { needId, offerId, verdict, ...(reason ? { reason } : {}) } };
}

/** This pair is not suggested again, and why. Said by the organisation of the first listing or the coordinator. */
export const rejectSuggestion = command({
  name: "exchange.rejectSuggestion",
  key: pairKey,
  input: z.object({ reason: field.choice(rejectReasons), note: field.optionalText(500) }),
  load,
  may: editorOrCoordinator,
  decide: (state, input, moment) => {
    const pair = pairOf(state.listing, state.other);
    if (!pair.ok) return pair;
    const { need, offer } = pair.value;
    return ok<Feedback>({ id: moment.newId(), needId: need.id, offerId: offer.id, verdict: "notFitting", reason: input.reason, note: input.note ?? null, saidBy: speaker(moment), fromId: state.listing.id, at: moment.now });
  },
  save: saveWord,
});

/** One click: this pair is a good suggestion. Kept for the coordinator; it moves nothing in any list. */
export const approveSuggestion = command({
  name: "exchange.approveSuggestion",
  key: pairKey,
  input: z.object({}),
  load,
  may: editorOrCoordinator,
  decide: (state, _input, moment) => {
    const pair = mayApprove(state.listing, state.other, state.said);
    if (!pair.ok) return pair;
    const { need, offer } = pair.value;
    return ok<Feedback>({ id: moment.newId(), needId: need.id, offerId: offer.id, verdict: "good", reason: null, note: null, saidBy: speaker(moment), fromId: state.listing.id, at: moment.now });
  },
  save: saveWord,
});

interface Pair {
  readonly listing: Listing;
  readonly other: Listing;
  readonly said: Feedback | undefined;
}

/** Takes back what was said of a pair: by those on whose page it was said, or by the coordinator. What did not fit is suggested again. */
export const withdrawFeedback = command({
  name: "exchange.withdrawFeedback",
  key: z.object({ listing: z.uuid(), other: z.uuid() }),
  input: z.object({}),
  load: async (tx, scope, key): Promise<Pair | undefined> => {
    const listing = await findListing(tx, scope, key.listing);
    const other = await findListing(tx, scope, key.other);
    // A pair that can be no pair was never on a page, so it is not there.
    if (!listing || !other || !pairOf(listing, other).ok || other.publishedAt === null) return undefined;
    const [need, offer] = listing.direction === "need" ? [listing, other] : [other, listing];
    return { listing, other, said: await store.findFeedback(tx, scope, need.id, offer.id) };
  },
  may: either(role("coordinator"), roleOn<Pair>("editor", ({ listing, said }) => (said === undefined || saidFrom(said, listing) ? listing.organisationId : undefined))),
  decide: ({ listing, said }) => (said ? ok({ said, of: listing.id }) : refuse({ type: "pairWithoutWord" })),
  save: async (tx, scope, { said, of }) => {
    await store.deleteFeedback(tx, scope, said.id);
    const { needId, offerId, verdict } = said;
    return { object: { kind: "listing", id: of }, before: { needId, offerId, verdict }, after: { needId, offerId } };
  },
});

/** Tells both sides of each other, with the reasons; they write to each other through the platform. */
export const introduce = command({
  name: "exchange.introduce",
  key: pairKey,
  input: z.object({}),
  load,
  may: role("coordinator"),
  decide: (state, _input, moment) => {
    const pair = mayIntroduce(state.listing, state.other, state.introduced, dayOf(moment.now));
    return pair.ok ? ok({ ...pair.value, id: moment.newId(), base: state.base, of: state.listing.id }) : pair;
  },
  save: async (tx, scope, { need, offer, id, base: address, of }, moment) => {
    const actor = moment.actor.kind === "person" ? moment.actor : undefined;
    await store.insertIntroduction(tx, scope, { id, needId: need.id, offerId: offer.id, note: null, madeBy: actor?.id ?? null, madeAt: moment.now });
    const news = address ? [...(await lettersTo(tx, scope, need, offer, { address, today: dayOf(moment.now), by: actor?.name })), ...(await lettersTo(tx, scope, offer, need, { address, today: dayOf(moment.now), by: actor?.name }))] : [];
    return { object: { kind: "introduction", id }, after: { needId: need.id, offerId: offer.id }, answer: { of }, news: [...news, { type: "exchange.introduced", payload: { needId: need.id, offerId: offer.id } }] };
  },
});

/** Mails to the people of one side about the other. */
async function lettersTo(tx: Tx, scope: Scope, own: Listing, other: Listing, about: { address: string; today: string; by: string | undefined }): Promise<News[]> {
  const name = (await organisationNames(tx, scope, [other.organisationId])).get(other.organisationId)?.name ?? "";
  const { thesaurus } = await readingFor(tx, scope);
  return (await recipients(tx, scope, own.organisationId)).map((person) => {
    const t = texts[person.locale].mail;
    const named = listingWords[person.locale];
    const [found] = suggest(cardOf(own, person.locale), [cardOf(other, person.locale)], { today: about.today }, thesaurus);
    const reasons = (found?.reasons ?? []).map((reason) => sentences(reason, person.locale, { category: (key) => (named.categories as Record<string, string>)[key] })).filter(Boolean).map((line) => `- ${line}`).join("\n");
    const text = t.text({ name: person.name, own: own.title, other: other.title, organisation: name, reasons, link: `${about.address}${publicPath(other)}`, coordinator: about.by ?? t.coordination });
    return { type: "mail", payload: { kind: "exchange.introduction", to: person.email, toPerson: person.personId, locale: person.locale, subject: t.subject(other.title), text } };
  });
}
