// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { anyone, either, role, roleOn, systemOnly } from "../../kernel/actor.ts";
import { hashSecret } from "../../kernel/clock.ts";
import { command, type Moment, type News, type Saved } from "../../kernel/command.ts";
import type { Reader, Tx } from "../../kernel/database/connect.ts";
import { field } from "../../kernel/fields.ts";
import { dayOf, formatDay, type Locale } from "../../kernel/i18n.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Scope } from "../../kernel/scope.ts";
import { findOrganisation, listQuarters, peopleOf } from "../actors/index.ts";
import { findPerson, personNames } from "../platform/index.ts";
import * as rules from "./rules.ts";
import type { Listing } from "./rules.ts";
import * as store from "./store.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };

const whatFields = { category: field.choice(rules.categories), title: field.text(60), what: field.text(2000), audience: field.optionalText(200) };
const placeFields = {
  quantity: field.optionalNumber(0.01, 1_000_000), unit: field.optionalChoice(rules.units), place: field.optionalText(200), quarterId: field.optionalId(), onlyInQuarter: field.tick(),
  fromDay: field.optionalDay(), untilDay: field.optionalDay(), timeNote: field.optionalText(300),
};
const returnFields = { giveBack: field.optionalText(500), conditions: field.optionalText(1000), notWanted: field.optionalText(500) };

/** The address of the network's start page: with it people get a mail, without it nobody does. */
const base = z.string().optional();
const listingKey = z.object({ listing: z.uuid(), base });

interface Known {
  readonly listing: Listing;
  readonly quarterIds: ReadonlySet<string>;
  readonly base: string | undefined;
}

async function load(tx: Reader, scope: Scope, key: z.infer<typeof listingKey>): Promise<{ listing: Listing; base: string | undefined } | undefined> {
  const listing = await store.findListing(tx, scope, key.listing);
  return listing && { listing, base: key.base };
}

async function loadWithQuarters(tx: Reader, scope: Scope, key: z.infer<typeof listingKey>): Promise<Known | undefined> {
  const found = await load(tx, scope, key);
  return found && { ...found, quarterIds: await quarterIds(tx, scope) };
}

const quarterIds = async (tx: Reader, scope: Scope): Promise<ReadonlySet<string>> => new Set((await listQuarters(tx, scope)).map((quarter) => quarter.id));

/** Who speaks for the organisation of a listing, or coordinates the network. */
export const editorOrCoordinator = either(roleOn<{ listing: Listing }>("editor", (state) => state.listing.organisationId), role("coordinator"));

const versionOf = (state: { listing: Listing }): number => state.listing.version;
const brief = (listing: Listing): Record<string, unknown> => ({ direction: listing.direction, title: listing.title, state: listing.state, expiresOn: listing.expiresOn });

async function save(tx: Tx, scope: Scope, listing: Listing, before?: Listing): Promise<Saved> {
  await store.saveListing(tx, scope, listing);
  return { object: { kind: "listing", id: listing.id }, ...(before ? { before: brief(before) } : {}), after: brief(listing) };
}

/** A draft of a need or an offer. Everything but the first step may stay empty. */
export const createListing = command({
  name: "exchange.createListing",
  key: z.object({ organisation: z.uuid(), direction: z.enum(rules.directions) }),
  input: z.object({ ...whatFields, ...placeFields, ...returnFields }),
  load: async (tx, scope, key) => {
    const organisation = await findOrganisation(tx, scope, key.organisation);
    return organisation && { organisation, direction: key.direction, quarterIds: await quarterIds(tx, scope) };
  },
  may: either(roleOn<{ organisation: { id: string } }>("editor", (state) => state.organisation.id), role("coordinator")),
  decide: (state, input, moment) => {
    const facts = rules.shapeFacts(input, { quarterIds: state.quarterIds, today: dayOf(moment.now) });
    if (!facts.ok) return facts;
    const createdBy = moment.actor.kind === "person" ? moment.actor.id : null;
    return ok(rules.draftListing(facts.value, { id: moment.newId(), direction: state.direction, organisationId: state.organisation.id, createdBy }, moment.now));
  },
  save: async (tx, scope, listing) => {
    await store.insertListing(tx, scope, listing);
    return { object: { kind: "listing", id: listing.id }, after: { ...brief(listing), organisationId: listing.organisationId } };
  },
});

type Part = { readonly [K in keyof rules.ListingFacts]?: rules.ListingFacts[K] | undefined };

/** Some fields of a listing anew; the others stay. A field of the part that is empty in the form is emptied. */
function editing<I extends Part>(name: string, fields: readonly (keyof I & keyof rules.ListingFacts)[], input: z.ZodType<I>) {
  return command({
    name,
    key: listingKey,
    input,
    load: loadWithQuarters,
    may: editorOrCoordinator,
    version: versionOf,
    decide: (state, part, moment): Result<{ before: Listing; listing: Listing }, rules.FactsRefusal | rules.StateRefusal> => {
      const given = Object.fromEntries(fields.map((name) => [name, part[name] ?? null])) as Part;
      const facts = rules.shapeFacts({ ...state.listing, ...given } as rules.ListingInput, { quarterIds: state.quarterIds, today: dayOf(moment.now) });
      if (!facts.ok) return facts;
      const changed = rules.change(state.listing, facts.value, moment.now);
      // The coordinator's own hand needs no second look.
      return changed.ok ? ok({ listing: byCoordinator(moment, state.listing) ? { ...changed.value, checkedAt: changed.value.checkedAt && moment.now } : changed.value, before: state.listing }) : changed;
    },
    save: (tx, scope, { listing, before }) => save(tx, scope, listing, before),
  });
}

const byCoordinator = (moment: Moment, listing: Listing): boolean =>
  moment.actor.kind === "person" && role("coordinator").allows(moment.actor, undefined, moment.now) && !roleOn("editor", () => listing.organisationId).allows(moment.actor, undefined, moment.now);

const names = <T extends object>(fields: T): (keyof T & keyof rules.ListingFacts)[] => Object.keys(fields) as (keyof T & keyof rules.ListingFacts)[];
const allFields = { ...whatFields, ...placeFields, ...returnFields };

export const changeListing = editing("exchange.changeListing", names(allFields), z.object(allFields));
export const describeListing = editing("exchange.describeListing", names(whatFields), z.object(whatFields));
export const placeListing = editing("exchange.placeListing", names(placeFields), z.object(placeFields));
export const rewardListing = editing("exchange.rewardListing", names(returnFields), z.object(returnFields));

export const submitForReview = command({
  name: "exchange.submitForReview",
  key: listingKey,
  input: z.object({}),
  load,
  may: editorOrCoordinator,
  version: versionOf,
  decide: (state, _input, moment) => both(state.listing, rules.submit(state.listing, moment.now)),
  save: (tx, scope, { listing, before }) => save(tx, scope, listing, before),
});

const both = <R extends { readonly type: string }>(before: Listing, after: Result<Listing, R>): Result<{ before: Listing; listing: Listing }, R> =>
  after.ok ? ok({ before, listing: after.value }) : after;

/** After the check; the one who wrote it gets a mail. Also says that a later change is in order. */
export const publishListing = command({
  name: "exchange.publishListing",
  key: listingKey,
  input: z.object({}),
  load,
  may: role("coordinator"),
  version: versionOf,
  decide: (state, _input, moment) => {
    const published = both(state.listing, rules.publish(state.listing, moment.now, dayOf(moment.now)));
    return published.ok ? ok({ ...published.value, base: state.base }) : published;
  },
  save: async (tx, scope, { listing, before, base: address }, moment) => {
    const saved = await save(tx, scope, listing, before);
    if (before.state === "published") return saved;
    const news: News[] = [{ type: "exchange.listingPublished", payload: { listingId: listing.id, direction: listing.direction, organisationId: listing.organisationId } }];
    const author = address && listing.createdBy && !(moment.actor.kind === "person" && moment.actor.id === listing.createdBy) ? await findPerson(tx, scope, listing.createdBy) : undefined;
    if (author?.state === "active") {
      const link = `${address}${publicPath(listing)}`;
      news.push(...letters("exchange.published", [{ ...author, personId: author.id }], (t, locale, name) => ({ subject: t.publishedSubject(listing.title), text: t.publishedText({ name, title: listing.title, until: formatDay(listing.expiresOn!, locale), link }) })));
    }
    return { ...saved, news };
  },
});

/** Back to the organisation with a sentence that helps; its people get it by mail. */
export const returnListing = command({
  name: "exchange.returnListing",
  key: listingKey,
  input: z.object({ note: field.text(1000) }),
  load,
  may: role("coordinator"),
  version: versionOf,
  decide: (state, input) => {
    const returned = both(state.listing, rules.sendBack(state.listing, input.note));
    return returned.ok ? ok({ ...returned.value, note: input.note, base: state.base }) : returned;
  },
  save: async (tx, scope, { listing, before, note, base: address }) => {
    const saved = await save(tx, scope, listing, before);
    if (!address) return saved;
    const people = await recipients(tx, scope, listing.organisationId);
    const link = `${address}/anzeigen/${listing.id}/bearbeiten`;
    return { ...saved, news: letters("exchange.returned", people, (t, _locale, name) => ({ subject: t.returnedSubject(listing.title), text: t.returnedText({ name, title: listing.title, note, link }) })) };
  },
});

/** A step that needs nothing but the listing and the day. */
const stepping = (name: string, step: (listing: Listing, at: Date, today: string) => Result<Listing, rules.StateRefusal>) =>
  command({
    name,
    key: listingKey,
    input: z.object({}),
    load,
    may: editorOrCoordinator,
    version: versionOf,
    decide: (state, _input, moment) => both(state.listing, step(state.listing, moment.now, dayOf(moment.now))),
    save: (tx, scope, { listing, before }) => save(tx, scope, listing, before),
  });

export const pauseListing = stepping("exchange.pauseListing", (listing) => rules.pause(listing));
export const resumeListing = stepping("exchange.resumeListing", rules.resume);
export const refreshListing = stepping("exchange.refreshListing", rules.refresh);

export const closeListing = command({
  name: "exchange.closeListing",
  key: listingKey,
  input: z.object({ reason: field.choice(rules.closeReasons) }),
  load,
  may: editorOrCoordinator,
  version: versionOf,
  decide: (state, input, moment) => both(state.listing, rules.close(state.listing, input.reason, moment.now)),
  save: async (tx, scope, { listing, before }) => ({
    ...(await save(tx, scope, listing, before)),
    news: [{ type: "exchange.listingClosed", payload: { listingId: listing.id, reason: listing.closeReason } }],
  }),
});

const linkKey = z.object({ secret: z.string().min(20).max(100) });
const loadByLink = (tx: Reader, scope: Scope, key: z.infer<typeof linkKey>): ReturnType<typeof store.findByRefreshLink> => store.findByRefreshLink(tx, scope, hashSecret(key.secret));

/** What the button behind a mailed link does. Opening the link changes nothing; a second click does no harm. */
const byLink = (name: string, step: (listing: Listing, at: Date, today: string) => Result<Listing, rules.StateRefusal>) =>
  command({
    name,
    key: linkKey,
    input: z.object({}),
    load: loadByLink,
    may: anyone("the secret of the link is the right"),
    decide: (state, _input, moment): Result<{ before: Listing; listing: Listing }, rules.StateRefusal | { type: "listingLinkExpired" }> =>
      state.expiresAt <= moment.now ? refuse({ type: "listingLinkExpired" }) : both(state.listing, step(state.listing, moment.now, dayOf(moment.now))),
    save: (tx, scope, { listing, before }) => save(tx, scope, listing, before),
  });

export const refreshByLink = byLink("exchange.refreshByLink", rules.refresh);
export const closeByLink = byLink("exchange.closeByLink", (listing, at) => rules.close(listing, "dropped", at));

/** Takes a listing whose last day has passed out of the list. */
export const expireListing = command({
  name: "exchange.expireListing",
  key: listingKey,
  input: z.object({}),
  load,
  may: systemOnly,
  decide: (state, _input, moment) => both(state.listing, rules.expire(state.listing, dayOf(moment.now))),
  save: (tx, scope, { listing, before }) => save(tx, scope, listing, before),
});

/** Asks the people of the organisation whether it still stands, with a link of their own that needs no sign-in. */
export const remindListing = command({
  name: "exchange.remindListing",
  key: z.object({ listing: z.uuid(), base: z.string() }),
  input: z.object({}),
  load,
  may: systemOnly,
  decide: (state, _input, moment) =>
    rules.isOpen(state.listing, dayOf(moment.now)) ? ok({ listing: { ...state.listing, remindedAt: moment.now }, base: state.base! }) : refuse({ type: "listingNotOpen" }),
  save: async (tx, scope, { listing, base: address }, moment) => {
    await store.saveListing(tx, scope, listing);
    const people = await recipients(tx, scope, listing.organisationId);
    const news: News[] = [];
    for (const person of people) {
      const secret = moment.newSecret();
      // The link outlives the listing by a month: whoever reads the mail late can still open it again.
      const expiresAt = new Date(moment.now.getTime() + (rules.reminderDays + 30) * 24 * 3600_000);
      await store.insertRefreshLink(tx, scope, { id: moment.newId(), listingId: listing.id, secretHash: hashSecret(secret), expiresAt });
      const link = `${address}/gilt-noch/${secret}`;
      news.push(...letters("exchange.reminder", [person], (t, locale, name) => ({ subject: t.reminderSubject(listing.title), text: t.reminderText({ name, title: listing.title, until: formatDay(listing.expiresOn!, locale), link }) })));
    }
    return { object: { kind: "listing", id: listing.id }, after: { reminded: people.length }, news };
  },
});

export const publicPath = (listing: Pick<Listing, "id" | "direction">): string => `/${listing.direction === "need" ? "bedarfe" : "angebote"}/${listing.id}`;

export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Who gets mail for an organisation: the people who speak for it, in their language. */
export async function recipients(reader: Reader, scope: Scope, organisationId: string): Promise<Recipient[]> {
  const people = await peopleOf(reader, scope, organisationId);
  const known = await personNames(reader, scope, people.map((person) => person.personId));
  return people.map(({ personId, name, email }) => ({ personId, name, email, locale: known.get(personId)?.locale ?? "de" }));
}

/** A mail to each, in the language of each. */
export const letters = (kind: string, to: readonly Recipient[], words: (t: typeof de.mail, locale: Locale, name: string) => { subject: string; text: string }): News[] =>
  to.map((person) => ({ type: "mail", payload: { kind, to: person.email, toPerson: person.personId, locale: person.locale, ...words(texts[person.locale].mail as typeof de.mail, person.locale, person.name) } }));
