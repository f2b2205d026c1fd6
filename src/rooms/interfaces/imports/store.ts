// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Moment } from "../../../kernel/command.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import type { ImportKindName, Link } from "./rules.ts";

export interface Origin {
  readonly kind: ImportKindName;
  readonly source: string;
  readonly externalId: string;
}

/** Imports of a network wait for each other: two programmes (or two tries) with the same number would both find nothing and both create it. Ends with the transaction. */
export async function oneImportAtATime(reader: Reader, scope: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope.networkId}:imports`}, 17))`.execute(db(reader));
}

/** What came before from this source under this number. */
export const findLink = (reader: Reader, scope: Scope, { kind, source, externalId }: Origin): Promise<Link | undefined> =>
  db(reader).selectFrom("imported").select(["objectId", "fingerprint"])
    .where("networkId", "=", scope.networkId).where("kind", "=", kind).where("source", "=", source).where("externalId", "=", externalId).executeTakeFirst();

/** Remembers what a source calls an object of ours, and what it last said of it. */
export async function saveLink(tx: Tx, scope: Scope, origin: Origin, link: Link, moment: Pick<Moment, "now" | "newId">): Promise<void> {
  await db(tx).insertInto("imported").values({ networkId: scope.networkId, id: moment.newId(), kind: origin.kind, source: origin.source, externalId: origin.externalId, ...link, at: moment.now })
    .onConflict((on) => on.columns(["networkId", "kind", "source", "externalId"]).doUpdateSet({ fingerprint: link.fingerprint, at: moment.now })).execute();
}

/** The answer that was given under this Idempotency-Key. */
export const findRequest = (reader: Reader, scope: Scope, keyId: string, idempotencyKey: string): Promise<{ bodyHash: string; answer: string } | undefined> =>
  db(reader).selectFrom("importRequest").select(["bodyHash", "answer"]).where("networkId", "=", scope.networkId).where("keyId", "=", keyId).where("idempotencyKey", "=", idempotencyKey).executeTakeFirst();

/** Keeps the answer; a second one under the same key leaves the first. */
export async function saveRequest(tx: Tx, scope: Scope, row: { id: string; keyId: string; idempotencyKey: string; bodyHash: string; answer: string }, at: Date): Promise<void> {
  await db(tx).insertInto("importRequest").values({ networkId: scope.networkId, ...row, at }).onConflict((on) => on.columns(["networkId", "keyId", "idempotencyKey"]).doNothing()).execute();
}
