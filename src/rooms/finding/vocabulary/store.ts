// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Digest, Reading } from "../../../engines/matching/index.ts";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { rowsOf, vocabulary, type WordRow } from "./rules.ts";

export interface WordTables {
  /** `near`: the word itself or one of its deletions. */
  findWord: { networkId: string; near: string; word: string };
}

export const db = (reader: Reader) => tables<WordTables>(reader);

/** Rows that one statement writes or takes away. */
const atOnce = 20_000;

/** Makes the words of some documents known to the network; those that are known already cost a look. */
export async function learn(tx: Tx, scope: Scope, digests: readonly Pick<Digest, "words">[], reading: Reading): Promise<void> {
  await learnWords(tx, scope, vocabulary(digests.flatMap(({ words }) => words), reading.partsOf));
}

export async function learnWords(tx: Tx, scope: Scope, words: ReadonlySet<string>): Promise<void> {
  if (words.size === 0) return;
  const there = await db(tx).selectFrom("findWord").select("word").where("networkId", "=", scope.networkId).whereRef("word", "=", "near").where("near", "=", (eb) => eb.fn.any(eb.val([...words]))).execute();
  const known = new Set(there.map(({ word }) => word));
  await inParts(rowsOf([...words].filter((word) => !known.has(word))), (rows) => sql`insert into find_word (network_id, near, word)
    select ${scope.networkId}, * from unnest(${rows.map(({ near }) => near)}::text[], ${rows.map(({ word }) => word)}::text[]) on conflict do nothing`.execute(db(tx)));
}

/** Words that no text holds any more. */
export async function forgetWords(tx: Tx, scope: Scope, words: readonly string[]): Promise<void> {
  await inParts(rowsOf(words), (rows) => sql`delete from find_word f using unnest(${rows.map(({ near }) => near)}::text[], ${rows.map(({ word }) => word)}::text[]) as gone (near, word)
    where f.network_id = ${scope.networkId} and f.near = gone.near and f.word = gone.word`.execute(db(tx)));
}

async function inParts(rows: readonly WordRow[], each: (rows: readonly WordRow[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) await each(rows.slice(at, at + atOnce));
}
