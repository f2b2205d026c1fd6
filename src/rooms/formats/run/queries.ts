// SPDX-License-Identifier: EUPL-1.2
import { tables, type Reader } from "../../../kernel/database/connect.ts";
import type { Slice } from "../../../kernel/dataset.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { mandatesOf } from "../../actors/index.ts";
import type { Edition } from "./rules.ts";
import { editionColumns, type EditionTables } from "./store.ts";

export interface EditionFilter {
  readonly format?: string;
  readonly published?: boolean;
  /** Days: "coming" from today on, "past" before today. */
  readonly when?: "coming" | "past";
  readonly today?: string;
  readonly ids?: readonly string[];
  readonly words?: string;
  readonly limit?: number;
  readonly offset?: number;
}

const matching = (reader: Reader, scope: Scope, filter: EditionFilter) => {
  let query = tables<EditionTables>(reader).selectFrom("edition").where("networkId", "=", scope.networkId);
  if (filter.format) query = query.where("formatKey", "=", filter.format);
  if (filter.published !== undefined) query = query.where("published", "=", filter.published);
  if (filter.when && filter.today) query = query.where("day", filter.when === "coming" ? ">=" : "<", filter.today);
  if (filter.ids) query = query.where("id", "in", filter.ids.length > 0 ? [...filter.ids] : ["00000000-0000-0000-0000-000000000000"]);
  if (filter.words) query = query.where((eb) => eb.or([eb("title", "ilike", `%${plain(filter.words!)}%`), eb("venue", "ilike", `%${plain(filter.words!)}%`)]));
  return query;
};

const plain = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Editions by day: the next first when coming, the latest first otherwise. */
export async function listEditions(reader: Reader, scope: Scope, filter: EditionFilter = {}): Promise<Edition[]> {
  const rows = await matching(reader, scope, filter).select(editionColumns)
    .orderBy("day", filter.when === "coming" ? "asc" : "desc").orderBy("id").limit(filter.limit ?? 200).offset(filter.offset ?? 0).execute();
  return rows as unknown as Edition[];
}

/** Published editions in the order of their ids, for machines that fetch page by page. */
export async function editionsAfter(reader: Reader, scope: Scope, slice: Slice): Promise<Edition[]> {
  let query = matching(reader, scope, { published: true, ...(slice.filters["format"] ? { format: slice.filters["format"] } : {}) });
  if (slice.after) query = query.where("id", ">", slice.after);
  return (await query.select(editionColumns).orderBy("id").limit(slice.limit).execute()) as unknown as Edition[];
}

/** How many editions match; for paging. */
export async function countEditions(reader: Reader, scope: Scope, filter: EditionFilter = {}): Promise<number> {
  const row = await matching(reader, scope, filter).select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Editions that a person has a part in: by a role, or because an organisation they speak for comes. Without a person: all of them. Latest first. */
export async function editionsConcerning(reader: Reader, scope: Scope, personId?: string): Promise<{ id: string; label: string }[]> {
  const own = personId === undefined ? undefined : (await mandatesOf(reader, scope, personId)).map((mandate) => mandate.organisationId);
  const rows = await tables<ConcernTables>(reader).selectFrom("edition").select(["edition.id", "edition.title", "edition.day"]).where("edition.networkId", "=", scope.networkId)
    .$if(own !== undefined, (query) => query.where((eb) => eb.or([
      eb("edition.id", "in", eb.selectFrom("editionRole").select("editionRole.editionId").where("editionRole.networkId", "=", scope.networkId).where("editionRole.personId", "=", personId!)),
      ...(own!.length > 0 ? [eb("edition.id", "in", eb.selectFrom("participant").select("participant.editionId").where("participant.networkId", "=", scope.networkId).where("participant.organisationId", "in", own!).where("participant.state", "not in", ["cancelled", "invited"]))] : []),
    ])))
    .orderBy("edition.day", "desc").orderBy("edition.id").limit(200).execute();
  return rows.map((row) => ({ id: row.id, label: `${row.title} (${row.day.split("-").reverse().join(".")})` }));
}

interface ConcernTables {
  edition: { networkId: string; id: string; title: string; day: string };
  editionRole: { networkId: string; editionId: string; personId: string };
  participant: { networkId: string; editionId: string; organisationId: string; state: string };
}
