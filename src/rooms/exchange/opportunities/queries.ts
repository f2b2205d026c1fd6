// SPDX-License-Identifier: EUPL-1.2
import { buildIndex, suggestFrom, type Card } from "../../../engines/matching/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { readingFor } from "../../finding/index.ts";
import { listingsOf } from "../queries.ts";
import type { Direction } from "../rules.ts";
import { candidates, cardOf, weakest, type Candidate } from "../suggestions/queries.ts";
import type { PairTables } from "../suggestions/store.ts";
import { bestHits, pastCard, profileCard, saysEnough, tells, type Because, type Hit, type Profile } from "./rules.ts";

export interface Opportunity extends Hit {
  readonly listing: Candidate;
}

export interface Opportunities {
  /** Open needs of others that the organisation could serve, and open offers that could serve it. */
  readonly needs: readonly Opportunity[];
  readonly offers: readonly Opportunity[];
  /** Whether there was anything to go by: a text about itself, or an entry of its own. */
  readonly known: { readonly profile: boolean; readonly listings: number };
}

export interface Look {
  readonly today: string;
  readonly locale: Locale;
  /** Longest answer of each direction. */
  readonly top?: number;
  /** Only what became public after this moment. */
  readonly since?: Date;
  /** Only what is at least this strong, 0..1. */
  readonly least?: number;
  /** How many own entries are looked at, the latest changed first. */
  readonly ownAtMost?: number;
}

interface Source {
  readonly card: Card;
  readonly because: Because;
}

const db = (reader: Reader) => tables<PairTables>(reader);

/**
 * Open entries of others that fit what an organisation does: what it says about itself, and its own entries, past ones too.
 * At most nine questions to the database. Pairs that were turned down or introduced are left out.
 */
export async function opportunitiesFor(reader: Reader, scope: Scope, profile: Profile, { today, locale, top = 5, since, least = weakest, ownAtMost = 20 }: Look): Promise<Opportunities> {
  const own = (await listingsOf(reader, scope, profile.id)).filter(tells).slice(0, ownAtMost);
  const known = { profile: saysEnough(profile), listings: own.length };
  if (own.length === 0 && profile.about.trim() === "") return { needs: [], offers: [], known };
  const texts = [{ title: "", what: profile.about }, ...own];
  const settled = await settledPairs(reader, scope, own.map(({ id }) => id));
  const { thesaurus } = await readingFor(reader, scope);
  const towards = async (direction: Direction): Promise<Opportunity[]> => {
    const found = await candidates(reader, scope, { direction, texts, notOf: profile.id }, today);
    const others = new Map(found.map((one) => [one.id, one]));
    const wanted = new Set(found.filter((one) => since === undefined || (one.publishedAt !== null && one.publishedAt > since)).map(({ id }) => id));
    if (wanted.size === 0) return [];
    const from = direction === "need" ? "offer" : "need";
    const sources: Source[] = [
      ...(profile.about.trim() === "" ? [] : [{ card: profileCard(profile, from), because: { kind: "profile" } as const }]),
      ...own.filter((one) => one.direction === from).map((one) => ({ card: pastCard(cardOf(one, locale)), because: { kind: "listing", id: one.id, title: one.title } as const })),
    ];
    const index = buildIndex([...others.values()].map((one) => cardOf(one, locale)), thesaurus);
    const hits = sources.flatMap(({ card, because }) => suggestFrom(index, card, { today, top: 2 * top }).map((suggestion): Hit => ({ suggestion, because })))
      .filter(({ suggestion, because }) => wanted.has(suggestion.id) && (because.kind === "profile" || !settled.has(`${because.id} ${suggestion.id}`)));
    return bestHits(hits, { top, weakest: least }).map((hit) => ({ ...hit, listing: others.get(hit.suggestion.id)! }));
  };
  return { needs: await towards("need"), offers: await towards("offer"), known };
}

/** Pairs of these entries about which a last word was said: turned down, or introduced. "own other". */
async function settledPairs(reader: Reader, scope: Scope, own: readonly string[]): Promise<Set<string>> {
  if (own.length === 0) return new Set();
  const rejected = await db(reader).selectFrom("suggestionFeedback").select(["needId", "offerId"]).where("networkId", "=", scope.networkId).where("verdict", "=", "notFitting")
    .where((or) => or.or([or("needId", "in", [...own]), or("offerId", "in", [...own])])).execute();
  const introduced = await db(reader).selectFrom("introduction").select(["needId", "offerId"]).where("networkId", "=", scope.networkId)
    .where((or) => or.or([or("needId", "in", [...own]), or("offerId", "in", [...own])])).execute();
  return new Set([...rejected, ...introduced].flatMap(({ needId, offerId }) => [`${needId} ${offerId}`, `${offerId} ${needId}`]));
}
