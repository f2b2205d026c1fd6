// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { suggest, type Suggestion } from "../../../engines/matching/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import type { Listing } from "../rules.ts";
import { listingColumns, type ListingTables } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { narrowing, toCard } from "./rules.ts";
import type { PairTables } from "./store.ts";

interface WithOrganisation extends ListingTables, PairTables {
  organisation: { networkId: string; id: string; name: string; state: "listed" | "hidden" };
}

const db = (reader: Reader) => tables<WithOrganisation>(reader);
const units = { de: de.units, en: en.units };

/** As many candidates as the matching looks at closely. */
export const mostCandidates = 300;

export interface Found {
  readonly suggestion: Suggestion;
  readonly listing: Listing & { readonly organisationName: string };
  readonly introduced: boolean;
}

type Candidate = Listing & { readonly organisationName: string };

/** Open listings of the other direction and of others. */
const opposite = (reader: Reader, scope: Scope, listing: Listing, today: string) =>
  db(reader).selectFrom("listing")
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
    .select([...listingColumns.map((column) => `listing.${column}` as const), "organisation.name as organisationName"])
    .where("listing.networkId", "=", scope.networkId).where("listing.state", "=", "published").where("listing.expiresOn", ">=", today)
    .where("listing.direction", "=", listing.direction === "need" ? "offer" : "need").where("listing.organisationId", "!=", listing.organisationId).where("organisation.state", "=", "listed");

/**
 * Those that share the beginning or the end of a word, the closest in wording first, filled up with the newest:
 * in a town with less than 300 open ones the matching sees them all.
 */
async function candidates(reader: Reader, scope: Scope, listing: Listing, today: string): Promise<Candidate[]> {
  const { query, endings } = narrowing(listing);
  if (query === "") return [];
  const wanted = sql`to_tsquery('german', ${query})`;
  const ended = endings.length > 0 ? sql<boolean>`(listing.title || ' ' || listing.what) ilike any(${sql.val([...endings])}::text[])` : sql<boolean>`false`;
  const near = await opposite(reader, scope, listing, today)
    .where((eb) => eb.or([sql<boolean>`listing.search @@ ${wanted}`, ended]))
    .orderBy(sql`ts_rank(listing.search, ${wanted}) + case when ${ended} then 0.1 else 0 end + case when listing.category = ${listing.category} then 0.05 else 0 end`, "desc").orderBy("listing.id")
    .limit(mostCandidates).execute();
  const known = new Set(near.map((one) => one.id));
  const newest = await opposite(reader, scope, listing, today).orderBy("listing.publishedAt", "desc").orderBy("listing.id").limit(mostCandidates).execute();
  return [...near, ...newest.filter((one) => !known.has(one.id))].slice(0, mostCandidates);
}

/** Weaker than this, or less than this part of the best, a suggestion costs trust. */
const weakest = 0.1;
const partOfBest = 0.4;

/** What fits this listing, best first, with reasons and what is missing; pairs that were turned down are left out. */
export async function suggestionsFor(reader: Reader, scope: Scope, listing: Listing, today: string, locale: Locale = "de", top = 6): Promise<Found[]> {
  if (listing.state === "matched" || listing.state === "closed" || listing.state === "expired") return [];
  const others = await candidates(reader, scope, listing, today);
  if (others.length === 0) return [];
  const [own, other] = listing.direction === "need" ? (["needId", "offerId"] as const) : (["offerId", "needId"] as const);
  const rejected = new Set((await db(reader).selectFrom("suggestionFeedback").select(other).where("networkId", "=", scope.networkId).where(own, "=", listing.id).execute()).map((row) => row[other]));
  const introduced = new Set((await db(reader).selectFrom("introduction").select(other).where("networkId", "=", scope.networkId).where(own, "=", listing.id).execute()).map((row) => row[other]));
  const unitName = (unit: NonNullable<Listing["unit"]>): string => units[locale][unit];
  const left = new Map(others.filter((one) => !rejected.has(one.id)).map((one) => [one.id, one]));
  const ranked = suggest(toCard(listing, unitName), [...left.values()].map((one) => toCard(one, unitName)), { today, top });
  const least = Math.max(weakest, partOfBest * Math.max(0, ...ranked.map(({ score }) => score)));
  return ranked.filter(({ score }) => score >= least).map((suggestion) => ({ suggestion, listing: left.get(suggestion.id)!, introduced: introduced.has(suggestion.id) }));
}
