// SPDX-License-Identifier: EUPL-1.2
import { sql, type SelectQueryBuilder } from "kysely";
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Slice as DataSlice } from "../../kernel/dataset.ts";
import type { Scope } from "../../kernel/scope.ts";
import { likeText } from "../platform/index.ts";
import type { Category, Direction, Listing, ListingState } from "./rules.ts";
import { listingColumns, type ListingTables } from "./store.ts";

/** The directory's columns that a list of needs and offers is joined with, so that a page asks once. */
interface WithOrganisation extends ListingTables {
  organisation: { networkId: string; id: string; name: string; sector: string; state: "listed" | "hidden" };
}

const db = (reader: Reader) => tables<WithOrganisation>(reader);

export const sorts = ["newest", "ending", "title"] as const;
export type Sort = (typeof sorts)[number];

export interface ListingFilter {
  readonly direction?: Direction | undefined;
  readonly category?: Category | undefined;
  readonly quarterId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly states?: readonly ListingState[] | undefined;
  readonly search?: string | undefined;
}

/** `today`: ISO day; what has ended before it is left out. */
export interface PublishedFilter extends Omit<ListingFilter, "states"> {
  readonly direction: Direction;
  readonly today: string;
  /** Only what can still happen in the days to come: `days` from today on, by its own time. */
  readonly withinDays?: number | undefined;
}

export interface ListingRow {
  readonly id: string;
  readonly direction: Direction;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly category: Category;
  readonly title: string;
  readonly what: string;
  readonly quantity: number | null;
  readonly unit: Listing["unit"];
  readonly place: string | null;
  readonly quarterId: string | null;
  readonly fromDay: string | null;
  readonly untilDay: string | null;
  readonly timeNote: string | null;
  readonly giveBack: string | null;
  readonly publishedAt: Date | null;
  readonly expiresOn: string | null;
  readonly state: ListingState;
}

const rowColumns = [
  "listing.id", "listing.direction", "listing.organisationId", "organisation.name as organisationName", "listing.category", "listing.title", "listing.what",
  "listing.quantity", "listing.unit", "listing.place", "listing.quarterId", "listing.fromDay", "listing.untilDay", "listing.timeNote", "listing.giveBack",
  "listing.publishedAt", "listing.expiresOn", "listing.state",
] as const;

type Joined = SelectQueryBuilder<WithOrganisation, "listing" | "organisation", object>;

const joined = (reader: Reader, scope: Scope): Joined =>
  db(reader).selectFrom("listing")
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "listing.networkId").onRef("organisation.id", "=", "listing.organisationId"))
    .where("listing.networkId", "=", scope.networkId);

/** Words of a search as a query in the named configuration, each as a beginning: "fahrr repar" finds Fahrräder and Reparatur. */
export const searchQuery = (text: string): string =>
  (text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).map((word) => `${word}:*`).join(" & ");

/** Full text with word beginnings, or the words anywhere in title or name: German puts the word that counts last ("Fahrradwerkstatt"). */
function narrow(query: Joined, filter: ListingFilter): Joined {
  let narrowed = query;
  if (filter.direction) narrowed = narrowed.where("listing.direction", "=", filter.direction);
  if (filter.category) narrowed = narrowed.where("listing.category", "=", filter.category);
  if (filter.quarterId) narrowed = narrowed.where("listing.quarterId", "=", filter.quarterId);
  if (filter.organisationId) narrowed = narrowed.where("listing.organisationId", "=", filter.organisationId);
  if (filter.states) narrowed = narrowed.where("listing.state", "in", [...filter.states]);
  const words = filter.search === undefined ? "" : searchQuery(filter.search);
  if (words === "") return narrowed;
  const anywhere = `%${likeText(filter.search!.trim()).replace(/\s+/g, "%")}%`;
  return narrowed.where((eb) => eb.or([
    sql<boolean>`listing.search @@ to_tsquery('german', ${words})`,
    eb("listing.title", "ilike", anywhere),
    eb("organisation.name", "ilike", anywhere),
  ]));
}

function published(reader: Reader, scope: Scope, filter: PublishedFilter): Joined {
  const query = narrow(joined(reader, scope), filter)
    .where("listing.state", "=", "published").where("organisation.state", "=", "listed").where("listing.expiresOn", ">=", filter.today);
  return filter.withinDays === undefined ? query : query.where((eb) => eb.or([eb("listing.fromDay", "is", null), eb("listing.fromDay", "<=", sql<string>`${filter.today}::date + ${filter.withinDays}::int`)]));
}

function ordered(query: Joined, sort: Sort): Joined {
  if (sort === "title") return query.orderBy("listing.title", (order) => order.collate("und-x-icu")).orderBy("listing.id");
  if (sort === "ending") return query.orderBy("listing.expiresOn").orderBy("listing.id");
  return query.orderBy("listing.publishedAt", "desc").orderBy("listing.id");
}

export interface Slice {
  readonly sort?: Sort | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

/** Open needs or offers of listed organisations, for everybody: no person, no address. Newest first if not asked otherwise; 50 at most if not asked. */
export const listPublished = (reader: Reader, scope: Scope, filter: PublishedFilter & Slice): Promise<ListingRow[]> =>
  ordered(published(reader, scope, filter), filter.sort ?? "newest").select(rowColumns)
    .limit(filter.size ?? 50).offset(((filter.page ?? 1) - 1) * (filter.size ?? 50)).execute();

/** Open needs or offers in the order of their ids, for machines that fetch page by page; `id`: this one alone. */
export function listingsAfter(reader: Reader, scope: Scope, direction: Direction, today: string, slice: DataSlice, id?: string): Promise<ListingRow[]> {
  const { category, quarter, organisation } = slice.filters;
  let query = published(reader, scope, { direction, today, category: category as Category | undefined, quarterId: quarter, organisationId: organisation });
  if (slice.after) query = query.where("listing.id", ">", slice.after);
  if (id) query = query.where("listing.id", "=", id);
  return query.select(rowColumns).orderBy("listing.id").limit(slice.limit).execute();
}

/** Further than this nobody turns pages; a list stops counting here, so that its cost does not grow with the town. */
export const countedAtMost = 1000;

/** How many `listPublished` would find without its end; `countedAtMost + 1` stands for "more". */
export async function countPublished(reader: Reader, scope: Scope, filter: PublishedFilter): Promise<number> {
  const counted = published(reader, scope, filter).select("listing.id").limit(countedAtMost + 1);
  const { count } = await db(reader).selectFrom(counted.as("counted")).select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return count;
}

/** Open needs and offers of listed organisations, for the three doors. `today` (ISO day) leaves out what ended since the last clearing. */
export async function openCounts(reader: Reader, scope: Scope, today?: string): Promise<{ needs: number; offers: number }> {
  const rows = await db(reader).selectFrom("listing").where("listing.networkId", "=", scope.networkId).where("listing.state", "=", "published")
    .where("listing.organisationId", "in", (eb) => eb.selectFrom("organisation").select("organisation.id").where("organisation.networkId", "=", scope.networkId).where("organisation.state", "=", "listed"))
    .$if(today !== undefined, (query) => query.where("listing.expiresOn", ">=", today!))
    .groupBy("listing.direction").select((eb) => ["listing.direction", eb.fn.countAll<number>().as("count")]).execute();
  const of = (direction: Direction): number => rows.find((row) => row.direction === direction)?.count ?? 0;
  return { needs: of("need"), offers: of("offer") };
}

/** The newest open ones of both directions, `each` of each, in one question. */
export async function newest(reader: Reader, scope: Scope, today: string, each: number): Promise<ListingRow[]> {
  const of = (direction: Direction) => ordered(published(reader, scope, { direction, today }), "newest").select(rowColumns).limit(each);
  return db(reader).selectFrom(of("need").as("needs")).selectAll().unionAll(db(reader).selectFrom(of("offer").as("offers")).selectAll()).execute();
}

export interface WorkRow extends ListingRow {
  readonly changedAt: Date;
  readonly checkedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly returnNote: string | null;
  readonly version: number;
  readonly requests: number;
}

export const workSorts = ["changed", "title", "organisation", "ending"] as const;
export type WorkSort = (typeof workSorts)[number];

const openRequests = sql<number>`(select count(*) from contact_request r where r.network_id = listing.network_id and r.listing_id = listing.id and r.state = 'open')`;

/** Listings in any state, for those who work with them, with the number of open messages. */
export async function listWork(reader: Reader, scope: Scope, filter: ListingFilter & { organisationIds?: readonly string[] }, slice: { sort?: WorkSort; page?: number; size?: number }): Promise<WorkRow[]> {
  let query = narrow(joined(reader, scope), filter);
  if (filter.organisationIds) query = query.where("listing.organisationId", "in", [...filter.organisationIds]);
  if (slice.sort === "title") query = query.orderBy("listing.title", (order) => order.collate("und-x-icu"));
  else if (slice.sort === "organisation") query = query.orderBy("organisation.name", (order) => order.collate("und-x-icu"));
  else if (slice.sort === "ending") query = query.orderBy("listing.expiresOn", (order) => order.asc().nullsLast());
  const size = slice.size ?? 50;
  return query.orderBy("listing.changedAt", "desc").orderBy("listing.id")
    .select([...rowColumns, "listing.changedAt", "listing.checkedAt", "listing.submittedAt", "listing.returnNote", "listing.version", openRequests.as("requests")])
    .limit(size).offset(((slice.page ?? 1) - 1) * size).execute();
}

export async function countWork(reader: Reader, scope: Scope, filter: ListingFilter): Promise<number> {
  const { count } = await narrow(joined(reader, scope), filter).select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return count;
}

/** Listings of one organisation in any state, last changed first. */
export const listingsOf = (reader: Reader, scope: Scope, organisationId: string): Promise<Listing[]> =>
  db(reader).selectFrom("listing").select(listingColumns).where("networkId", "=", scope.networkId).where("organisationId", "=", organisationId)
    .orderBy("changedAt", "desc").orderBy("id").limit(500).execute();

/** Listings by id, in one question; the order is not kept. */
export const listingsById = async (reader: Reader, scope: Scope, ids: readonly string[]): Promise<Listing[]> =>
  ids.length === 0 ? [] : db(reader).selectFrom("listing").select(listingColumns).where("networkId", "=", scope.networkId).where("id", "in", [...new Set(ids)]).execute();

export interface ListingTitle {
  readonly title: string;
  readonly direction: Direction;
  readonly category: Category;
  readonly organisationId: string;
  readonly state: ListingState;
}

/** Titles by id, in one question. */
export async function listingTitles(reader: Reader, scope: Scope, ids: readonly string[]): Promise<Map<string, ListingTitle>> {
  if (ids.length === 0) return new Map();
  const rows = await db(reader).selectFrom("listing").select(["id", "title", "direction", "category", "organisationId", "state"])
    .where("networkId", "=", scope.networkId).where("id", "in", [...new Set(ids)]).execute();
  return new Map(rows.map(({ id, ...title }) => [id, title]));
}

export interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly direction: Direction;
  readonly waitsSince: Date;
}

/** What waits for the coordinator: handed in, or changed after the last check; the longest wait first. */
export const waiting = (reader: Reader, scope: Scope): Promise<Waiting[]> =>
  db(reader).selectFrom("listing").select(["id", "title", "direction", sql<Date>`coalesce(case when state = 'review' then submitted_at end, changed_at)`.as("waitsSince")])
    .where("networkId", "=", scope.networkId)
    .where((eb) => eb.or([eb("state", "=", "review"), eb.and([eb("state", "=", "published"), eb("changedAt", ">", eb.ref("checkedAt"))])]))
    .orderBy("waitsSince").orderBy("id").limit(200).execute();

/** Published ones whose last day is before `today`, and those that end until `soon` and were not asked about yet. ISO days. */
export async function ending(reader: Reader, scope: Scope, today: string, soon: string): Promise<{ over: string[]; toRemind: string[]; soon: number }> {
  const rows = await db(reader).selectFrom("listing").select(["id", "expiresOn", "remindedAt"])
    .where("networkId", "=", scope.networkId).where("state", "=", "published").where("expiresOn", "<=", soon).orderBy("expiresOn").orderBy("id").execute();
  return {
    over: rows.filter((row) => row.expiresOn! < today).map((row) => row.id),
    toRemind: rows.filter((row) => row.expiresOn! >= today && row.remindedAt === null).map((row) => row.id),
    soon: rows.filter((row) => row.expiresOn! >= today).length,
  };
}
