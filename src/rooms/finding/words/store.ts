// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../../../engines/text/index.ts";
import { tables, type Reader, type Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import type { How, OwnEntry } from "./rules.ts";

export interface WordTables {
  ownWord: { networkId: string; id: string; word: string; how: How; other: string; concept: string | null; marks: string; addedBy: string | null; addedAt: Date };
  ownVocabulary: { networkId: string; version: string };
}

const db = (reader: Reader) => tables<WordTables>(reader);
export const columns = ["id", "word", "how", "other", "concept", "addedBy", "addedAt"] as const;

export const entryOf = ({ concept, ...row }: Omit<OwnEntry, "concept"> & { concept: string | null }): OwnEntry => ({ ...row, ...(concept === null ? {} : { concept }) });

/** All words of a network in the order in which they were added: what comes later may rest on what came before. */
export async function ownWords(reader: Reader, scope: Scope): Promise<OwnEntry[]> {
  return (await db(reader).selectFrom("ownWord").select(columns).where("networkId", "=", scope.networkId).orderBy("addedAt").orderBy("id").execute()).map(entryOf);
}

/** Which words hold; undefined: the network has never added one. */
export const vocabularyVersion = async (reader: Reader, scope: Scope): Promise<string | undefined> =>
  (await db(reader).selectFrom("ownVocabulary").select("version").where("networkId", "=", scope.networkId).executeTakeFirst())?.version;

/** Other words hold from now on. Whoever changes words comes here first, and so after whoever is at it in this moment. */
export const renewVocabulary = (tx: Tx, scope: Scope, version: string): Promise<unknown> =>
  db(tx).insertInto("ownVocabulary").values({ networkId: scope.networkId, version }).onConflict((on) => on.column("networkId").doUpdateSet({ version })).execute();

/** Keeps a word; the id of the one that is there if somebody else has added the same two words in this moment. */
export async function insertWord(tx: Tx, scope: Scope, { id, word, how, other, concept, addedBy, addedAt }: OwnEntry): Promise<string> {
  const row = { networkId: scope.networkId, id, word, how, other, concept: concept ?? null, marks: [fold(word), fold(other)].sort().join("|"), addedBy, addedAt };
  const same = { marks: row.marks };
  return (await db(tx).insertInto("ownWord").values(row).onConflict((on) => on.columns(["networkId", "marks"]).doUpdateSet(same)).returning("id").executeTakeFirstOrThrow()).id;
}

export const deleteWord = (tx: Tx, scope: Scope, id: string): Promise<unknown> => db(tx).deleteFrom("ownWord").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
