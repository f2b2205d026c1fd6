// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { deletions } from "../../../engines/spelling/index.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { after } from "./rules.ts";
import { db } from "./store.ts";

/** Words looked at for one mistyped word. */
const mostNear = 2000;

/** Words of the network that begin with this one and are longer, the first ones of the alphabet. */
export async function beginningWith(reader: Reader, scope: Scope, beginning: string, limit: number): Promise<string[]> {
  const end = after(beginning);
  if (end === undefined) return [];
  const rows = await db(reader).selectFrom("findWord").select("word").where("networkId", "=", scope.networkId)
    .where("near", ">", beginning).where("near", "<", end).whereRef("word", "=", "near").orderBy("near").limit(limit).execute();
  return rows.map(({ word }) => word);
}

/** Words of the network that share a deletion with this one: all that are a few typing errors away, and some more. */
export async function nearTo(reader: Reader, scope: Scope, word: string): Promise<string[]> {
  const rows = await db(reader).selectFrom("findWord").select("word").distinct().where("networkId", "=", scope.networkId).where("near", "=", (eb) => eb.fn.any(eb.val(deletions(word)))).limit(mostNear).execute();
  return rows.map(({ word: found }) => found);
}

/** All words of the network, a stretch at a time in the order of the alphabet. */
export async function wordsAfter(reader: Reader, scope: Scope, last: string, limit: number): Promise<string[]> {
  const rows = await db(reader).selectFrom("findWord").select("word").where("networkId", "=", scope.networkId).where("near", ">", last).whereRef("word", "=", "near").orderBy("near").limit(limit).execute();
  return rows.map(({ word }) => word);
}

/** The words of the documents after this one, in the order of kind and id; each document's as one text. */
export async function spokenAfter(reader: Reader, scope: Scope, last: { kind: string; id: string } | undefined, limit: number): Promise<{ kind: string; id: string; words: string }[]> {
  const from = last ? sql`and (kind, id) > (${last.kind}, ${last.id}::uuid)` : sql``;
  return (await sql<{ kind: string; id: string; words: string }>`select kind, id, words from find_document where network_id = ${scope.networkId} ${from} order by kind, id limit ${limit}`.execute(db(reader))).rows;
}
