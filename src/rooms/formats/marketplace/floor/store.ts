// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { tables, type Reader, type Tx } from "../../../../kernel/database/connect.ts";
import type { Scope } from "../../../../kernel/scope.ts";

export interface Claim {
  readonly commitmentId: string;
  readonly editionId: string;
  readonly broughtAt: Date | null;
  readonly personId: string | null;
  readonly claimedAt: Date | null;
}

/** What stood in the ledger at one moment. Hours and value as promised at the table, never confirmed ones. */
export interface Counts {
  readonly agreements: number;
  readonly late: number;
  readonly organisations: number;
  readonly reciprocal: number;
  readonly withHours: number;
  readonly hours: number;
  readonly estimatedCents: number;
  /** Lay before the sealers and was not counted. */
  readonly waiting: number;
  readonly byCorner: Readonly<Record<string, number>>;
}

/** A number as it was said aloud, or the corrected one beside it. */
export interface Snapshot {
  readonly id: string;
  readonly editionId: string;
  readonly takenAt: Date;
  readonly counts: Counts;
  /** What was counted and how, in the words of that evening. */
  readonly definition: string;
  readonly announced: boolean;
  readonly corrects: string | null;
  readonly note: string;
}

interface FloorTables {
  marketplaceClaim: Claim & { networkId: string };
  marketplaceSnapshot: Omit<Snapshot, "counts"> & { networkId: string; counts: string };
}

const db = (reader: Reader) => tables<FloorTables>(reader);

/** One sealer after the other chooses from the queue of an edition; ends with the transaction. */
export async function oneAtTheQueue(reader: Reader, scope: Scope, editionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.networkId}:queue:${editionId}`}, 31))`.execute(db(reader));
}

export const listClaims = (reader: Reader, scope: Scope, editionId: string): Promise<Claim[]> =>
  db(reader).selectFrom("marketplaceClaim").select(["commitmentId", "editionId", "broughtAt", "personId", "claimedAt"])
    .where("networkId", "=", scope.networkId).where("editionId", "=", editionId).execute();

/** Notes when an agreement was laid before the sealers; brought again after a return, the time begins anew. */
export async function noteBrought(tx: Tx, scope: Scope, editionId: string, commitmentId: string, at: Date): Promise<void> {
  await db(tx).insertInto("marketplaceClaim").values({ networkId: scope.networkId, commitmentId, editionId, broughtAt: at, personId: null, claimedAt: null })
    .onConflict((on) => on.columns(["networkId", "commitmentId"]).doUpdateSet({ broughtAt: at, personId: null, claimedAt: null })).execute();
}

/** Opens an agreement for one sealer. The queue must be held (`oneAtTheQueue`). */
export async function saveClaim(tx: Tx, scope: Scope, editionId: string, commitmentId: string, personId: string, at: Date): Promise<void> {
  await db(tx).insertInto("marketplaceClaim").values({ networkId: scope.networkId, commitmentId, editionId, broughtAt: null, personId, claimedAt: at })
    .onConflict((on) => on.columns(["networkId", "commitmentId"]).doUpdateSet({ personId, claimedAt: at })).execute();
}

/** Nobody holds it any more. */
export async function endClaim(tx: Tx, scope: Scope, commitmentId: string): Promise<void> {
  await db(tx).updateTable("marketplaceClaim").set({ personId: null, claimedAt: null }).where("networkId", "=", scope.networkId).where("commitmentId", "=", commitmentId).execute();
}

/** Numbers of an edition, the announced one first, then what was corrected, in time. */
export async function listSnapshots(reader: Reader, scope: Scope, editionId: string): Promise<Snapshot[]> {
  const rows = await db(reader).selectFrom("marketplaceSnapshot").select(["id", "editionId", "takenAt", "counts", "definition", "announced", "corrects", "note"])
    .where("networkId", "=", scope.networkId).where("editionId", "=", editionId).orderBy("takenAt").orderBy("id").execute();
  return rows as unknown as Snapshot[];
}

export interface AnnouncedRow {
  readonly editionId: string;
  readonly title: string;
  readonly day: string;
  readonly takenAt: Date;
  readonly counts: Counts;
  readonly definition: string;
  readonly corrected: { readonly agreements: number; readonly at: string; readonly reason: string } | null;
}

/** Announced numbers of public editions in the order of the editions' ids, each with its latest correction; `id`: of this edition alone. */
export async function announcedAfter(reader: Reader, scope: Scope, slice: { limit: number; after?: string }, id?: string): Promise<AnnouncedRow[]> {
  const found = await sql<AnnouncedRow>`
    select e.id as "editionId", e.title, e.day, s.taken_at as "takenAt", s.counts, s.definition,
      (select jsonb_build_object('agreements', (k.counts->>'agreements')::int, 'at', k.taken_at, 'reason', k.note) from marketplace_snapshot k
       where k.network_id = s.network_id and k.edition_id = s.edition_id and not k.announced order by k.taken_at desc, k.id desc limit 1) as corrected
    from marketplace_snapshot s join edition e on e.network_id = s.network_id and e.id = s.edition_id
    where s.network_id = ${scope.networkId} and s.announced and e.published ${slice.after ? sql`and e.id > ${slice.after}` : sql``} ${id ? sql`and e.id = ${id}` : sql``}
    order by e.id limit ${slice.limit}`.execute(db(reader));
  return found.rows;
}

export async function insertSnapshot(tx: Tx, scope: Scope, snapshot: Snapshot): Promise<void> {
  await db(tx).insertInto("marketplaceSnapshot").values({ networkId: scope.networkId, ...snapshot, counts: JSON.stringify(snapshot.counts) }).execute();
}
