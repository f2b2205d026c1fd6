// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Scope } from "../../kernel/scope.ts";
import { writeNumber } from "./numbers/rules.ts";
import type { Agreement, AgreementState, AgreementTerms, Contribution, Party, SignatureWay, Unit } from "./rules.ts";

export interface CommitmentRow {
  networkId: string; id: string; number: string; kind: "agreement"; editionId: string | null; topic: string | null; title: string; state: AgreementState; differs: boolean;
  periodFrom: string | null; periodUntil: string | null; place: string; firstContactOrganisationId: string | null; firstContactBy: string | null;
  reciprocal: boolean; late: boolean; note: string; terms: AgreementTerms; createdAt: Date; createdBy: string | null; sealedAt: Date | null; settledAt: Date | null; version: number;
}
export interface PartyRow {
  networkId: string; id: string; commitmentId: string; organisationId: string; position: number; name: string; sector: string; quarterId: string | null;
  personId: string | null; representative: string; signedAt: Date | null; signatureHow: SignatureWay | null; publishNames: boolean; publishPhoto: boolean;
}
export interface ContributionRow {
  networkId: string; id: string; commitmentId: string; position: number; giverId: string; receiverId: string; what: string; quantity: number | null; unit: Unit;
  estimatedCents: number | null; valueMethod: string | null;
}
export interface SealRow { networkId: string; id: string; commitmentId: string; personId: string | null; personName: string; result: "sealed" | "returned" | "refused"; reason: string; at: Date }

export interface CommitmentTables {
  commitmentSeries: { networkId: string; series: string; last: number };
  commitment: Omit<CommitmentRow, "terms"> & { terms: string };
  commitmentParty: PartyRow;
  contribution: ContributionRow;
  seal: SealRow;
}

const db = (reader: Reader) => tables<CommitmentTables>(reader);

/**
 * Waits until nobody else decides about the same thing (two sealers, two tablets with one paper): the second then reads what
 * the first has done and gets a sentence instead of a fault. Works in reading transactions too; ends with the transaction.
 */
export async function oneAtATime(reader: Reader, scope: Scope, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.networkId}:${what}`}, 27))`.execute(db(reader));
}

/** Highest running number of a series and all its numbers in use. */
export async function seriesGround(reader: Reader, scope: Scope, series: string): Promise<{ series: string; last: number; taken: ReadonlySet<string> }> {
  const row = await db(reader).selectFrom("commitmentSeries").select("last").where("networkId", "=", scope.networkId).where("series", "=", series).executeTakeFirst();
  const taken = await db(reader).selectFrom("commitment").select("number").where("networkId", "=", scope.networkId).where("number", "like", `${series}-%`).execute();
  return { series, last: row?.last ?? 0, taken: new Set(taken.map((entry) => entry.number)) };
}

/** Raises a series to at least `running`. */
export async function raiseSeries(tx: Tx, scope: Scope, series: string, running: number): Promise<void> {
  await db(tx).insertInto("commitmentSeries").values({ networkId: scope.networkId, series, last: running })
    .onConflict((on) => on.columns(["networkId", "series"]).doUpdateSet({ last: sql<number>`greatest(commitment_series.last, excluded.last)` })).execute();
}

/** Takes the next `count` numbers of a series out of circulation, to print them on papers. */
export async function reserveNumbers(tx: Tx, scope: Scope, series: string, count: number): Promise<string[]> {
  await oneAtATime(tx, scope, `series:${series}`);
  const { last } = await seriesGround(tx, scope, series);
  await raiseSeries(tx, scope, series, last + count);
  return Array.from({ length: count }, (_, i) => writeNumber({ series, running: last + i + 1 }));
}

const commitmentOf = (scope: Scope, agreement: Agreement) => ({
  networkId: scope.networkId, id: agreement.id, number: agreement.number, kind: "agreement" as const, editionId: agreement.editionId, topic: agreement.topic, title: agreement.title,
  state: agreement.state, differs: agreement.differs, periodFrom: agreement.periodFrom, periodUntil: agreement.periodUntil, place: agreement.place,
  firstContactOrganisationId: agreement.firstContactOrganisationId, firstContactBy: agreement.firstContactBy, reciprocal: agreement.reciprocal, late: agreement.late, note: agreement.note,
  terms: JSON.stringify(agreement.terms), createdAt: agreement.createdAt, createdBy: agreement.createdBy, sealedAt: agreement.sealedAt, settledAt: agreement.settledAt, version: agreement.version,
});
const partiesOf = (scope: Scope, agreement: Agreement): PartyRow[] =>
  agreement.parties.map((party, position) => ({ networkId: scope.networkId, commitmentId: agreement.id, position, ...party }));
const contributionsOf = (scope: Scope, agreement: Agreement): ContributionRow[] =>
  agreement.contributions.map((contribution, position) => ({ networkId: scope.networkId, commitmentId: agreement.id, position, ...contribution }));

export async function insertAgreement(tx: Tx, scope: Scope, agreement: Agreement): Promise<void> {
  await db(tx).insertInto("commitment").values(commitmentOf(scope, agreement)).execute();
  await db(tx).insertInto("commitmentParty").values(partiesOf(scope, agreement)).execute();
  await db(tx).insertInto("contribution").values(contributionsOf(scope, agreement)).execute();
}

/** Replaces the text of an open agreement: sides and contributions anew, version up. */
export async function replaceText(tx: Tx, scope: Scope, agreement: Agreement): Promise<void> {
  const own = { networkId: scope.networkId, commitmentId: agreement.id };
  await db(tx).deleteFrom("contribution").where("networkId", "=", own.networkId).where("commitmentId", "=", own.commitmentId).execute();
  await db(tx).deleteFrom("commitmentParty").where("networkId", "=", own.networkId).where("commitmentId", "=", own.commitmentId).execute();
  const { title, topic, periodFrom, periodUntil, place, firstContactOrganisationId, firstContactBy, reciprocal, note, state } = agreement;
  await db(tx).updateTable("commitment").set({ title, topic, periodFrom, periodUntil, place, firstContactOrganisationId, firstContactBy, reciprocal, note, state, version: agreement.version + 1 })
    .where("networkId", "=", scope.networkId).where("id", "=", agreement.id).execute();
  await db(tx).insertInto("commitmentParty").values(partiesOf(scope, agreement)).execute();
  await db(tx).insertInto("contribution").values(contributionsOf(scope, agreement)).execute();
}

/** Writes where it stands; version up. */
export async function saveState(tx: Tx, scope: Scope, agreement: Pick<Agreement, "id" | "state" | "sealedAt" | "settledAt" | "version" | "differs">): Promise<void> {
  const { state, sealedAt, settledAt, version, differs } = agreement;
  await db(tx).updateTable("commitment").set({ state, sealedAt, differs, settledAt, version: version + 1 }).where("networkId", "=", scope.networkId).where("id", "=", agreement.id).execute();
}

/** Writes the signatures of all sides. */
export async function saveSignatures(tx: Tx, scope: Scope, agreement: Agreement): Promise<void> {
  for (const { id, signedAt, signatureHow } of agreement.parties) {
    await db(tx).updateTable("commitmentParty").set({ signedAt, signatureHow }).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
  }
}

/** A side changes its mind about names and photo; possible at any time, after the seal too. */
export async function saveConsent(tx: Tx, scope: Scope, partyId: string, consent: { publishNames: boolean; publishPhoto: boolean }): Promise<void> {
  await db(tx).updateTable("commitmentParty").set(consent).where("networkId", "=", scope.networkId).where("id", "=", partyId).execute();
}

export async function insertSeal(tx: Tx, scope: Scope, row: Omit<SealRow, "networkId">): Promise<void> {
  await db(tx).insertInto("seal").values({ networkId: scope.networkId, ...row }).execute();
}

/** True when a person has put a seal somewhere. */
export const hasSealed = async (reader: Reader, scope: Scope, personId: string): Promise<boolean> =>
  (await db(reader).selectFrom("seal").select("id").where("networkId", "=", scope.networkId).where("personId", "=", personId).where("result", "=", "sealed").limit(1).executeTakeFirst()) !== undefined;

/** One agreement with its sides and contributions. */
export async function findAgreement(reader: Reader, scope: Scope, id: string): Promise<Agreement | undefined> {
  return (await agreementsByIds(reader, scope, [id]))[0];
}

/** Agreements with sides and contributions in three questions, in the order of the ids. */
export async function agreementsByIds(reader: Reader, scope: Scope, ids: readonly string[]): Promise<Agreement[]> {
  if (ids.length === 0) return [];
  const commitments = await db(reader).selectFrom("commitment").selectAll().where("networkId", "=", scope.networkId).where("id", "in", [...ids]).execute();
  const parties = await db(reader).selectFrom("commitmentParty").selectAll().where("networkId", "=", scope.networkId).where("commitmentId", "in", [...ids]).orderBy("position").execute();
  const contributions = await db(reader).selectFrom("contribution").selectAll().where("networkId", "=", scope.networkId).where("commitmentId", "in", [...ids]).orderBy("position").execute();
  const sides = Map.groupBy(parties, (row) => row.commitmentId);
  const gifts = Map.groupBy(contributions, (row) => row.commitmentId);
  const whole = new Map(commitments.map((row) => [row.id, assemble(row as unknown as CommitmentRow, sides.get(row.id) ?? [], gifts.get(row.id) ?? [])]));
  return ids.flatMap((id) => whole.get(id) ?? []);
}

function assemble(row: CommitmentRow, parties: readonly PartyRow[], contributions: readonly ContributionRow[]): Agreement {
  const { networkId: _network, kind: _kind, ...agreement } = row;
  return {
    ...agreement,
    parties: parties.map(({ networkId: _n, commitmentId: _c, position: _p, ...party }): Party => party),
    contributions: contributions.map(({ networkId: _n, commitmentId: _c, position: _p, ...contribution }): Contribution => contribution),
  };
}
