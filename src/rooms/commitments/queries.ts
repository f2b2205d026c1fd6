// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader } from "../../kernel/database/connect.ts";
import { consentedIn } from "../../kernel/consents.ts";
import type { Room } from "../../kernel/room.ts";
import type { Scope } from "../../kernel/scope.ts";
import { sealerName } from "./privacy.ts";
import { agreementsByIds, type CommitmentTables, type SealRow } from "./store.ts";
import type { Agreement, AgreementState } from "./rules.ts";
import { readNumber, writeNumber } from "./numbers/rules.ts";

const db = (reader: Reader) => tables<CommitmentTables>(reader);

export type Seal = Pick<SealRow, "personId" | "personName" | "result" | "reason" | "at">;

/** An agreement as screens need it: sides, contributions, and the sealer's latest word. */
export interface AgreementRow extends Agreement {
  readonly seal: Seal | null;
}

/** Adds the sealer's latest word to agreements, in one question. */
export async function withSeals(reader: Reader, scope: Scope, agreements: readonly Agreement[]): Promise<AgreementRow[]> {
  if (agreements.length === 0) return [];
  const rows = await db(reader).selectFrom("seal").select(["commitmentId", "personId", "personName", "result", "reason", "at"])
    .where("networkId", "=", scope.networkId).where("commitmentId", "in", agreements.map((agreement) => agreement.id)).orderBy("at").execute();
  const latest = new Map(rows.map(({ commitmentId, ...seal }) => [commitmentId, seal]));
  return agreements.map((agreement) => ({ ...agreement, seal: latest.get(agreement.id) ?? null }));
}

/** Whose seals on these agreements may be named in public: only who has agreed to it. For the card's `sealers`. */
export const namedSealers = (rooms: readonly Room[], reader: Reader, scope: Scope, agreements: readonly Pick<AgreementRow, "seal">[]): Promise<ReadonlySet<string>> =>
  consentedIn(rooms, reader, scope, sealerName, agreements.map((agreement) => agreement.seal?.personId ?? null));

/** Agreements by id with everything, in the order of the ids, in four questions. */
export const agreementRows = async (reader: Reader, scope: Scope, ids: readonly string[]): Promise<AgreementRow[]> =>
  withSeals(reader, scope, await agreementsByIds(reader, scope, ids));

export const findAgreementRow = async (reader: Reader, scope: Scope, id: string): Promise<AgreementRow | undefined> => (await agreementRows(reader, scope, [id]))[0];

/** By number as people type it; undefined when there is none or its check digit is wrong. */
export async function findByNumber(reader: Reader, scope: Scope, typed: string): Promise<AgreementRow | undefined> {
  const number = readNumber(typed);
  if (!number) return undefined;
  const row = await db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId).where("number", "=", writeNumber(number)).executeTakeFirst();
  return row && findAgreementRow(reader, scope, row.id);
}

/** All agreements of an edition by number, those taken back too; `states` narrows. */
export async function agreementsOfEdition(reader: Reader, scope: Scope, editionId: string, states?: readonly AgreementState[]): Promise<AgreementRow[]> {
  let query = db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId).where("editionId", "=", editionId);
  if (states) query = query.where("state", "in", [...states]);
  const rows = await query.orderBy("number").execute();
  return agreementRows(reader, scope, rows.map((row) => row.id));
}

/** What lies before the sealers of an edition, oldest first. */
export async function sealingQueue(reader: Reader, scope: Scope, editionId: string): Promise<AgreementRow[]> {
  const rows = await db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId)
    .where("editionId", "=", editionId).where("state", "=", "atSealer").orderBy("createdAt").orderBy("number").execute();
  return agreementRows(reader, scope, rows.map((row) => row.id));
}

/** All agreements in which an organisation is a side, newest first. */
export async function agreementsOfOrganisation(reader: Reader, scope: Scope, organisationIds: string | readonly string[]): Promise<AgreementRow[]> {
  const ids = typeof organisationIds === "string" ? [organisationIds] : [...organisationIds];
  if (ids.length === 0) return [];
  const rows = await db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId)
    .where("id", "in", (eb) => eb.selectFrom("commitmentParty").select("commitmentId").where("networkId", "=", scope.networkId).where("organisationId", "in", ids))
    .orderBy("createdAt", "desc").orderBy("id", "desc").limit(500).execute();
  return agreementRows(reader, scope, rows.map((row) => row.id));
}

/** Figures of an edition (FIELD 1.8). "Sealed" counts everything that has a seal, whatever came of it later. */
export interface EditionFigures {
  readonly byState: Readonly<Partial<Record<AgreementState, number>>>;
  readonly sealed: number;
  readonly late: number;
  readonly reciprocal: number;
  readonly differs: number;
  /** Sealed agreements by topic (corner key; "" without). */
  readonly byTopic: Readonly<Record<string, number>>;
  /** Organisations in at least one sealed agreement. */
  readonly organisations: number;
  /** Promised hours of sealed agreements. */
  readonly hours: number;
  /** Sealed agreements in which somebody gives hours. */
  readonly withHours: number;
  /** Named value of sealed agreements, in cents, as estimated at the table. */
  readonly estimatedCents: number;
}

/** Counts of an edition in three questions. */
export async function editionFigures(reader: Reader, scope: Scope, editionId: string): Promise<EditionFigures> {
  const states = await sql<{ state: AgreementState; topic: string; sealed: boolean; count: number; late: number; reciprocal: number; differs: number }>`
    select state, coalesce(topic, '') as topic, sealed_at is not null as sealed, count(*) as count, count(*) filter (where late) as late,
      count(*) filter (where reciprocal) as reciprocal, count(*) filter (where differs) as differs
    from commitment where network_id = ${scope.networkId} and edition_id = ${editionId} group by 1, 2, 3`.execute(db(reader));
  const gifts = await sql<{ hours: number; withHours: number; cents: number }>`
    select coalesce(sum(quantity) filter (where unit = 'hours'), 0) as hours, count(distinct commitment_id) filter (where unit = 'hours') as "withHours", coalesce(sum(estimated_cents), 0) as cents
    from contribution where network_id = ${scope.networkId} and commitment_id in
      (select id from commitment where network_id = ${scope.networkId} and edition_id = ${editionId} and sealed_at is not null)`.execute(db(reader));
  const sides = await sql<{ count: number }>`
    select count(distinct organisation_id) as count from commitment_party where network_id = ${scope.networkId} and commitment_id in
      (select id from commitment where network_id = ${scope.networkId} and edition_id = ${editionId} and sealed_at is not null)`.execute(db(reader));
  const sealed = states.rows.filter((row) => row.sealed);
  const sum = (pick: (row: (typeof sealed)[number]) => number): number => sealed.reduce((total, row) => total + pick(row), 0);
  const tally = (rows: typeof sealed, name: (row: (typeof sealed)[number]) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const row of rows) counts[name(row)] = (counts[name(row)] ?? 0) + row.count;
    return counts;
  };
  return {
    byState: tally(states.rows, (row) => row.state), sealed: sum((row) => row.count), late: sum((row) => row.late), reciprocal: sum((row) => row.reciprocal), differs: sum((row) => row.differs),
    byTopic: tally(sealed, (row) => row.topic), organisations: sides.rows[0]?.count ?? 0,
    hours: gifts.rows[0]?.hours ?? 0, withHours: gifts.rows[0]?.withHours ?? 0, estimatedCents: gifts.rows[0]?.cents ?? 0,
  };
}

/** Any sealed agreement, public ones first: for tests and crawls that need an address. */
export const anyAgreement = async (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId).where("sealedAt", "is not", null)
    .orderBy((eb) => eb.not(eb.exists(eb.selectFrom("commitmentParty").select("id").whereRef("commitmentParty.commitmentId", "=", "commitment.id").where("publishNames", "=", false))), "desc")
    .orderBy("number").limit(1).executeTakeFirst();

/** Any agreement, open ones first: for tests and crawls that need an address of a draft. */
export const anyOpenAgreement = async (reader: Reader, scope: Scope): Promise<{ id: string } | undefined> =>
  db(reader).selectFrom("commitment").select("id").where("networkId", "=", scope.networkId)
    .orderBy((eb) => eb("state", "in", ["draft", "signed", "returned"]), "desc").orderBy("number").limit(1).executeTakeFirst();

/** The first side of any agreement, for the same purpose. */
export async function anyParty(reader: Reader, scope: Scope): Promise<{ id: string; party: string } | undefined> {
  const row = await db(reader).selectFrom("commitmentParty").select(["commitmentId", "id"]).where("networkId", "=", scope.networkId).orderBy("id").limit(1).executeTakeFirst();
  return row && { id: row.commitmentId, party: row.id };
}
