// SPDX-License-Identifier: EUPL-1.2
import { ask, similarAmong, suggestAmong, type Candidate as EngineCandidate, type Card, type Suggestion } from "../../../engines/matching/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import { ask as search, askQuestion, readingFor } from "../../finding/index.ts";
import type { Direction, Listing } from "../rules.ts";
import { listingColumns, type ListingTables } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { toCard, type Feedback } from "./rules.ts";
import type { PairTables } from "./store.ts";

interface WithOrganisation extends ListingTables, PairTables {
  organisation: { networkId: string; id: string; name: string; state: "listed" | "hidden" };
}

const db = (reader: Reader) => tables<WithOrganisation>(reader);
const units = { de: de.units, en: en.units };

/** A need or an offer as the matching compares it, with units in the reader's words: the one way from a listing to a card. */
export const cardOf = (listing: Listing, locale: Locale): Card => toCard(listing, (unit) => units[locale][unit]);

/** As many candidates as the matching looks at closely. */
export const mostCandidates = 300;

export type Candidate = Listing & { readonly organisationName: string };

export interface Found {
  readonly suggestion: Suggestion;
  readonly listing: Candidate;
  readonly introduced: boolean;
  /** What was said of the pair: "good" or nothing, because what does not fit is left out. */
  readonly said: Pick<Feedback, "verdict" | "fromId"> | undefined;
}

/** Open listings of one direction, of listed organisations. */
export const openListings = (reader: Reader, scope: Scope, direction: Direction, today: string) =>
  db(reader).selectFrom("listing")
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
    .select([...listingColumns.map((column) => `listing.${column}` as const), "organisation.name as organisationName"])
    .where("listing.networkId", "=", scope.networkId).where("listing.state", "=", "published").where("listing.expiresOn", ">=", today)
    .where("listing.direction", "=", direction).where("organisation.state", "=", "listed");

/** The texts to look for and what to leave out. */
export interface Wanted {
  readonly direction: Direction;
  readonly texts: readonly Pick<Listing, "title" | "what">[];
  /** Whose own entries are not wanted. */
  readonly notOf?: string;
}

/**
 * Open listings that are worth a close look for several texts together. In a town with less than `most` open ones these are
 * all; elsewhere those that the index finds for each text.
 */
export async function candidates(reader: Reader, scope: Scope, { direction, texts, notOf }: Wanted, today: string, most = mostCandidates): Promise<Candidate[]> {
  const open = () => openListings(reader, scope, direction, today).$if(notOf !== undefined, (query) => query.where("listing.organisationId", "!=", notOf!));
  const newest = await open().orderBy("listing.publishedAt", "desc").orderBy("listing.id").limit(most).execute();
  if (newest.length < most) return newest;
  const ids = new Set<string>();
  for (const { title, what } of texts) {
    const { hits } = await search(reader, scope, `${title}\n${what}`, { kind: direction, notOwner: notOf, limit: Math.ceil(most / texts.length) });
    for (const { id } of hits) ids.add(id);
  }
  return ids.size === 0 ? newest : open().where("listing.id", "in", [...ids]).execute();
}

/** What the index finds for one entry among the open ones of a direction, each with its text evidence, and how to weigh it. */
async function found(reader: Reader, scope: Scope, listing: Listing, { direction, notOf }: Pick<Wanted, "direction" | "notOf">, today: string, locale: Locale) {
  const asked = ask(cardOf(listing, locale), (await readingFor(reader, scope)).thesaurus);
  const { hits, statistics } = await askQuestion(reader, scope, asked.question, { kind: direction, notOwner: notOf });
  const open = hits.length === 0 ? [] : await openListings(reader, scope, direction, today).where("listing.id", "in", hits.map(({ id }) => id)).execute();
  const others = new Map(open.map((one) => [one.id, one]));
  const among = hits.flatMap(({ id, score }): EngineCandidate[] => (others.has(id) ? [{ card: cardOf(others.get(id)!, locale), text: score }] : []));
  return { asked, statistics, among, others };
}

/** Weaker than this, or less than this part of the best, a suggestion costs trust. */
export const weakest = 0.1;
const partOfBest = 0.55;
/** As many as a person reads: of those that fit, and of those that would but for one thing. */
const shown = { fitting: 6, but: 4 };

/** Of a ranking what a person is shown: the best that fit, then the best that would but for one thing. */
export function shownOf(ranked: readonly Suggestion[]): Suggestion[] {
  const least = Math.max(weakest, partOfBest * Math.max(0, ...ranked.map(({ score }) => score)));
  const part = (fits: boolean, most: number) => ranked.filter((one) => one.fits === fits && one.score >= least).slice(0, most);
  return [...part(true, shown.fitting), ...part(false, shown.but)];
}

/** The other listings of pairs about which something was said or that were introduced. */
async function history(reader: Reader, scope: Scope, listing: Pick<Listing, "id" | "direction">) {
  const [own, other] = listing.direction === "need" ? (["needId", "offerId"] as const) : (["offerId", "needId"] as const);
  const said = await db(reader).selectFrom("suggestionFeedback").select([other, "verdict", "fromId"]).where("networkId", "=", scope.networkId).where(own, "=", listing.id).execute();
  const introduced = await db(reader).selectFrom("introduction").select(other).where("networkId", "=", scope.networkId).where(own, "=", listing.id).execute();
  return { said: new Map(said.map((row) => [row[other], row])), introduced: new Set(introduced.map((row) => row[other])) };
}

/**
 * What fits this listing, best first, with reasons and what is missing; behind it what would fit but for a hard condition.
 * Pairs that were turned down are ranked like all others and then left out, so that no other pair's place depends on them.
 */
export async function suggestionsFor(reader: Reader, scope: Scope, listing: Listing, today: string, locale: Locale = "de"): Promise<Found[]> {
  if (listing.state === "matched" || listing.state === "closed" || listing.state === "expired") return [];
  const direction = listing.direction === "need" ? "offer" : "need";
  const { asked, statistics, among, others } = await found(reader, scope, listing, { direction, notOf: listing.organisationId }, today, locale);
  const { said, introduced } = await history(reader, scope, listing);
  const ranked = suggestAmong(asked, among, { today, statistics, top: shown.fitting + said.size, but: shown.but + said.size }).filter(({ id }) => said.get(id)?.verdict !== "notFitting");
  return shownOf(ranked)
    .map((suggestion) => ({ suggestion, listing: others.get(suggestion.id)!, introduced: introduced.has(suggestion.id), said: said.get(suggestion.id) }));
}

/** How many similar ones are shown, and below which score likeness is chance. */
const similar = { shown: 4, least: 0.35 };

/** Open entries of the same direction that speak of the same, the nearest first; of whatever organisation. */
export async function similarFor(reader: Reader, scope: Scope, listing: Listing, today: string): Promise<Candidate[]> {
  const { asked, statistics, among, others } = await found(reader, scope, listing, { direction: listing.direction }, today, "de");
  return similarAmong(asked, among, { today, statistics, top: similar.shown }).filter(({ score }) => score >= similar.least).map(({ id }) => others.get(id)!);
}

export interface Rejected extends Pick<Feedback, "reason" | "fromId"> {
  readonly id: string;
  readonly title: string;
  readonly organisationName: string;
}

/** What was turned down for this listing, the latest first, so that it can be taken back. */
export async function rejectedFor(reader: Reader, scope: Scope, listing: Pick<Listing, "id" | "direction">): Promise<Rejected[]> {
  const [own, other] = listing.direction === "need" ? (["needId", "offerId"] as const) : (["offerId", "needId"] as const);
  return db(reader).selectFrom("suggestionFeedback as said")
    .innerJoin("listing", (on) => on.onRef("listing.networkId", "=", "said.networkId").onRef("listing.id", "=", `said.${other}`))
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
    .select(["listing.id", "listing.title", "organisation.name as organisationName", "said.reason", "said.fromId"])
    .where("said.networkId", "=", scope.networkId).where(`said.${own}`, "=", listing.id).where("said.verdict", "=", "notFitting")
    .where("listing.state", "!=", "draft").where("listing.publishedAt", "is not", null).where("organisation.state", "=", "listed")
    .orderBy("said.at", "desc").orderBy("said.id").limit(20).execute();
}
