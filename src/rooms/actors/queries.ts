// SPDX-License-Identifier: EUPL-1.2
import type { Grant } from "../../kernel/actor.ts";
import { tables, type Reader } from "../../kernel/database/connect.ts";
import type { Slice } from "../../kernel/dataset.ts";
import type { Locale } from "../../kernel/i18n.ts";
import type { Scope } from "../../kernel/scope.ts";
import { likeText, personNames } from "../platform/index.ts";
import { foldName, type Directory, type Mandate, type Organisation, type Sector } from "./rules.ts";
import type { ActorsTables } from "./store.ts";

const db = (reader: Reader) => tables<ActorsTables>(reader);

const organisationColumns = [
  "id", "name", "sector", "size", "quarterId", "about", "street", "postcode", "city", "phone", "email", "website",
  "contactPublic", "logoFileId", "state", "version", "createdAt",
] as const;

/** The whole organisation, hidden ones too; what a guest may see of it is `publicFacts`. */
export const findOrganisation = (reader: Reader, scope: Scope, id: string): Promise<Organisation | undefined> =>
  db(reader).selectFrom("organisation").select(organisationColumns)
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export interface OrganisationName {
  readonly name: string;
  readonly sector: Sector;
  readonly quarterId: string | null;
  readonly state: Organisation["state"];
}

/** Names by id, in one question. */
export async function organisationNames(reader: Reader, scope: Scope, ids: readonly string[]): Promise<Map<string, OrganisationName>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db(reader).selectFrom("organisation").select(["id", "name", "sector", "quarterId", "state"])
    .where("networkId", "=", scope.networkId).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}

export interface OrganisationChoice {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
}

/** Listed organisations for a choice in a form, by name. */
export const listOrganisationChoices = async (reader: Reader, scope: Scope): Promise<OrganisationChoice[]> =>
  db(reader).selectFrom("organisation").select(["id", "name", "sector"])
    .where("networkId", "=", scope.networkId).where("state", "=", "listed")
    .orderBy("name", (order) => order.collate("und-x-icu")).execute();

export interface QuarterName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly population: number | null;
}

/** Quarters in their order, without outlines. */
export const listQuarters = async (reader: Reader, scope: Scope): Promise<QuarterName[]> =>
  db(reader).selectFrom("quarter").select(["id", "key", "name", "population"])
    .where("networkId", "=", scope.networkId).orderBy("position").orderBy("name", (order) => order.collate("und-x-icu")).execute();

export interface OrganisationFilter {
  readonly search?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly quarterId?: string | undefined;
  readonly state: Organisation["state"];
  /** True: only organisations nobody speaks for. */
  readonly withoutContact?: boolean;
}

export type OrganisationOrder = "name" | "sector" | "newest";

function filtered(reader: Reader, scope: Scope, filter: OrganisationFilter) {
  let query = db(reader).selectFrom("organisation").where("organisation.networkId", "=", scope.networkId).where("state", "=", filter.state);
  if (filter.sector) query = query.where("sector", "=", filter.sector);
  if (filter.quarterId) query = query.where("quarterId", "=", filter.quarterId);
  if (filter.search) {
    const like = `%${likeText(filter.search)}%`;
    query = query.where((or) => or.or([or("name", "ilike", like), or("about", "ilike", like)]));
  }
  if (filter.withoutContact) {
    query = query.where((eb) => eb.not(eb.exists(eb.selectFrom("mandate").select("mandate.id").whereRef("mandate.networkId", "=", "organisation.networkId").whereRef("mandate.organisationId", "=", "organisation.id").where("until", "is", null))));
  }
  return query;
}

/** One page of the directory, in two questions, however long it is. */
export async function listOrganisations(reader: Reader, scope: Scope, filter: OrganisationFilter, order: OrganisationOrder, page: { number: number; size: number }): Promise<{ rows: Organisation[]; total: number }> {
  const query = filtered(reader, scope, filter);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const ordered = order === "newest" ? query.orderBy("createdAt", "desc") : order === "sector" ? query.orderBy("sector") : query;
  const rows = await ordered.orderBy("name", (by) => by.collate("und-x-icu")).orderBy("id").select(organisationColumns)
    .limit(page.size).offset((page.number - 1) * page.size).execute();
  return { rows, total };
}

/** Listed organisations in the order of their ids, for machines that fetch page by page. */
export async function organisationsAfter(reader: Reader, scope: Scope, slice: Slice): Promise<Organisation[]> {
  let query = db(reader).selectFrom("organisation").select(organisationColumns).where("networkId", "=", scope.networkId).where("state", "=", "listed");
  if (slice.after) query = query.where("id", ">", slice.after);
  if (slice.filters["sector"]) query = query.where("sector", "=", slice.filters["sector"] as Sector);
  if (slice.filters["quarter"]) query = query.where("quarterId", "=", slice.filters["quarter"]);
  return query.orderBy("id").limit(slice.limit).execute();
}

/** How many listed organisations there are of each sector. */
export async function countBySector(reader: Reader, scope: Scope): Promise<ReadonlyMap<Sector, number>> {
  const rows = await db(reader).selectFrom("organisation").select((eb) => ["sector", eb.fn.countAll<number>().as("count")])
    .where("networkId", "=", scope.networkId).where("state", "=", "listed").groupBy("sector").execute();
  return new Map(rows.map((row) => [row.sector, Number(row.count)]));
}

/** How many listed organisations lie in each quarter. */
export async function countByQuarter(reader: Reader, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await db(reader).selectFrom("organisation").select((eb) => ["quarterId", eb.fn.countAll<number>().as("count")])
    .where("networkId", "=", scope.networkId).where("state", "=", "listed").where("quarterId", "is not", null).groupBy("quarterId").execute();
  return new Map(rows.map((row) => [row.quarterId!, Number(row.count)]));
}

/** Some faces of the network: of each sector the organisations that have been there longest. */
export async function someOfEachSector(reader: Reader, scope: Scope, each: number): Promise<OrganisationChoice[]> {
  const ranked = db(reader).selectFrom("organisation")
    .select((eb) => ["id", "name", "sector", eb.fn.agg<number>("row_number").over((over) => over.partitionBy("sector").orderBy("createdAt").orderBy("id")).as("rank")])
    .where("networkId", "=", scope.networkId).where("state", "=", "listed").as("ranked");
  return db(reader).selectFrom(ranked).select(["id", "name", "sector"]).where("rank", "<=", each).orderBy("rank").orderBy("sector").execute();
}

/** What waits for the coordinator: organisations nobody speaks for, and hidden ones. */
export async function countWaiting(reader: Reader, scope: Scope): Promise<{ withoutContact: number; hidden: number }> {
  const count = async (filter: OrganisationFilter): Promise<number> =>
    Number((await filtered(reader, scope, filter).select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).count);
  return { withoutContact: await count({ state: "listed", withoutContact: true }), hidden: await count({ state: "hidden" }) };
}

/** Names and quarters that decide whether an organisation may be entered as it is written. */
export async function directory(reader: Reader, scope: Scope): Promise<Directory> {
  const names = await db(reader).selectFrom("organisation").select(["id", "name"]).where("networkId", "=", scope.networkId).execute();
  const quarters = await db(reader).selectFrom("quarter").select("id").where("networkId", "=", scope.networkId).execute();
  return { names: new Map(names.map((row) => [foldName(row.name), row.id])), quarterIds: new Set(quarters.map((row) => row.id)) };
}

/** Running mandates of a person, with the name of the organisation. */
export const mandatesOf = async (reader: Reader, scope: Scope, personId: string): Promise<(Mandate & { organisationName: string; organisationState: Organisation["state"] })[]> =>
  db(reader).selectFrom("mandate")
    .innerJoin("organisation", (on) => on.onRef("organisation.networkId", "=", "mandate.networkId").onRef("organisation.id", "=", "mandate.organisationId"))
    .select(["mandate.id", "personId", "organisationId", "function", "since", "until", "organisation.name as organisationName", "organisation.state as organisationState"])
    .where("mandate.networkId", "=", scope.networkId).where("personId", "=", personId).where("until", "is", null)
    .orderBy("organisation.name", (order) => order.collate("und-x-icu")).execute();

export interface Contact {
  readonly mandateId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** The language of their mails. */
  readonly locale: Locale;
  readonly function: string;
  readonly since: Date;
}

/** People who speak for these organisations now, with addresses: for colleagues, coordinators and mails, never for a public page. */
export async function contactsOf(reader: Reader, scope: Scope, organisationIds: readonly string[]): Promise<Map<string, Contact[]>> {
  const found = new Map<string, Contact[]>();
  if (organisationIds.length === 0) return found;
  const rows = await db(reader).selectFrom("mandate").select(["id", "personId", "organisationId", "function", "since"])
    .where("networkId", "=", scope.networkId).where("organisationId", "in", [...organisationIds]).where("until", "is", null)
    .orderBy("since").orderBy("id").execute();
  const names = await personNames(reader, scope, rows.map((row) => row.personId));
  for (const row of rows) {
    const person = names.get(row.personId);
    if (!person) continue;
    const contact = { mandateId: row.id, personId: row.personId, name: person.name, email: person.email, locale: person.locale, function: row.function, since: row.since };
    found.set(row.organisationId, [...(found.get(row.organisationId) ?? []), contact]);
  }
  return found;
}

/** People who speak for one organisation now; see `contactsOf`. */
export const peopleOf = async (reader: Reader, scope: Scope, organisationId: string): Promise<Contact[]> =>
  (await contactsOf(reader, scope, [organisationId])).get(organisationId) ?? [];

export const findMandate = (reader: Reader, scope: Scope, id: string): Promise<Mandate | undefined> =>
  db(reader).selectFrom("mandate").select(["id", "personId", "organisationId", "function", "since", "until"])
    .where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

/** Who speaks for an organisation edits what it says. */
export async function editorGrants(reader: Reader, scope: Scope, personId: string): Promise<Grant[]> {
  const rows = await db(reader).selectFrom("mandate").select(["organisationId", "since"])
    .where("networkId", "=", scope.networkId).where("personId", "=", personId).where("until", "is", null).execute();
  return rows.map((row) => ({ role: "editor", on: row.organisationId, from: row.since }));
}
