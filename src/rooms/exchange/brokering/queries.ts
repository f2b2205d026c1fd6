// SPDX-License-Identifier: EUPL-1.2
import { buildIndex, suggestFrom, type Suggestion } from "../../../engines/matching/index.ts";
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { readingFor } from "../../finding/index.ts";
import { countedAtMost } from "../queries.ts";
import type { Category, Direction } from "../rules.ts";
import { candidates, cardOf, openListings, weakest, type Candidate } from "../suggestions/queries.ts";
import type { PairTables } from "../suggestions/store.ts";

export const brokeringSorts = ["newest", "strongest", "ending"] as const;
export type BrokeringSort = (typeof brokeringSorts)[number];

export interface BrokeringFilter {
  readonly direction: Direction;
  readonly today: string;
  readonly category?: Category | undefined;
  readonly quarterId?: string | undefined;
}

/** An open entry that nobody was introduced to yet, with the best there is for it. */
export interface Unmatched {
  readonly listing: Candidate;
  readonly best: { readonly suggestion: Suggestion; readonly listing: Candidate } | undefined;
}

/** As many as are compared in one look: "strongest first" and the table for a spreadsheet see the newest of them. */
export const mostCompared = 200;
/** Among how many of the other direction the best is looked for. */
const mostOthers = 600;
/** Up to here the texts narrow the others; beyond, the newest stand for all. */
const textsAtMost = 20;

const db = (reader: Reader) => tables<PairTables>(reader);

function unmatched(reader: Reader, scope: Scope, { direction, today, category, quarterId }: BrokeringFilter) {
  const own = direction === "need" ? "introduction.needId" : "introduction.offerId";
  let query = openListings(reader, scope, direction, today)
    .where((eb) => eb.not(eb.exists(eb.selectFrom("introduction").select("introduction.id").whereRef("introduction.networkId", "=", "listing.networkId").whereRef(own, "=", "listing.id"))));
  if (category) query = query.where("listing.category", "=", category);
  if (quarterId) query = query.where("listing.quarterId", "=", quarterId);
  return query;
}

/** How many there are; `countedAtMost + 1` stands for more. */
export async function countUnmatched(reader: Reader, scope: Scope, filter: BrokeringFilter): Promise<number> {
  const rows = await unmatched(reader, scope, filter).clearSelect().select("listing.id").limit(countedAtMost + 1).execute();
  return rows.length;
}

const ordered = (query: ReturnType<typeof unmatched>, sort: BrokeringSort) =>
  sort === "ending" ? query.orderBy("listing.expiresOn").orderBy("listing.id") : query.orderBy("listing.publishedAt", "desc").orderBy("listing.id");

/** A page of open entries without an introduction, each with its best suggestion, in five questions whatever their number. */
export async function unmatchedWithBest(reader: Reader, scope: Scope, filter: BrokeringFilter, slice: { sort: BrokeringSort; page: number; size: number }, locale: Locale): Promise<Unmatched[]> {
  const strongest = slice.sort === "strongest";
  const size = strongest ? mostCompared : slice.size;
  const rows: Candidate[] = await ordered(unmatched(reader, scope, filter), slice.sort).limit(size).offset(strongest ? 0 : (slice.page - 1) * size).execute();
  const found = await bestFor(reader, scope, rows, filter, locale);
  if (!strongest) return found;
  const first = (slice.page - 1) * slice.size;
  return found.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(first, first + slice.size);
}

const scoreOf = ({ best }: Unmatched): number => (best ? best.suggestion.score + Number(best.suggestion.fits) : 0);

/** The best of the other direction for each, in four questions; a pair that was turned down is passed over. */
async function bestFor(reader: Reader, scope: Scope, rows: readonly Candidate[], { direction, today }: BrokeringFilter, locale: Locale): Promise<Unmatched[]> {
  if (rows.length === 0) return [];
  const others = await candidates(reader, scope, { direction: direction === "need" ? "offer" : "need", texts: rows.length > textsAtMost ? [] : rows }, today, mostOthers);
  const [own, other] = direction === "need" ? (["needId", "offerId"] as const) : (["offerId", "needId"] as const);
  const rejected = await db(reader).selectFrom("suggestionFeedback").select([own, other])
    .where("networkId", "=", scope.networkId).where(own, "in", rows.map(({ id }) => id)).where("verdict", "=", "notFitting").execute();
  const turnedDown = new Set(rejected.map((row) => `${row[own]} ${row[other]}`));
  const index = buildIndex([...rows, ...others].map((one) => cardOf(one, locale)), (await readingFor(reader, scope)).thesaurus);
  const byId = new Map(others.map((one) => [one.id, one]));
  const found: Unmatched[] = [];
  for (const listing of rows) {
    const top = 1 + rejected.filter((row) => row[own] === listing.id).length;
    const suggestion = suggestFrom(index, cardOf(listing, locale), { today, top }).find((one) => one.score >= weakest && !turnedDown.has(`${listing.id} ${one.id}`));
    const best = suggestion && byId.get(suggestion.id);
    found.push({ listing, best: suggestion && best && { suggestion, listing: best } });
    await othersFirst();
  }
  return found;
}

/** Comparing many takes a while: whoever else asked meanwhile is answered in between. */
const othersFirst = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
