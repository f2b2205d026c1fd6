// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from "../../../kernel/database/connect.ts";
import type { Findable } from "../../../kernel/findable.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { db } from "../store.ts";
import { markOf } from "./rules.ts";

/** How a kind stands in the index of a network. */
export interface CollectionState {
  readonly kind: string;
  readonly documents: number;
  /** The last whole look, and with which reader; null: none yet. */
  readonly sweptAt: Date | null;
  readonly reader: string | null;
  /** How many things the look under way has seen; null: none is under way. */
  readonly lookedAt: number | null;
}

export const collectionStates = (reader: Reader, scope: Scope): Promise<CollectionState[]> =>
  db(reader).selectFrom("findCollection").select(["kind", "documents", "sweptAt", "reader", "lookedAt"]).where("networkId", "=", scope.networkId).orderBy("kind").execute();

/** One stretch of a sweep: what is missing, stale or gone among it, and where the next one begins; undefined: at the end. */
export interface Stretch {
  readonly wrong: readonly string[];
  readonly looked: number;
  readonly next: string | undefined;
}

/** Compares things with the index, from `after` on, as many as `limit`. */
export async function compare(reader: Reader, scope: Scope, findable: Findable, version: string, today: string, after: string | undefined, limit: number): Promise<Stretch> {
  const ids = await findable.all(reader, scope, after, limit);
  const next = ids.length < limit ? undefined : ids.at(-1);
  const texts = ids.length === 0 ? [] : await findable.read(reader, scope, ids, today);
  const kept = await marks(reader, scope, findable.kind, after, next);
  const wrong = texts.filter((text) => kept.get(text.id) !== markOf(version, text)).map(({ id }) => id);
  const seen = new Set(texts.map(({ id }) => id));
  return { wrong: [...wrong, ...[...kept.keys()].filter((id) => !seen.has(id))], looked: texts.length, next };
}

/** Marks of the documents after `after` up to `last`; without it: to the end. */
async function marks(reader: Reader, scope: Scope, kind: string, after: string | undefined, last: string | undefined): Promise<Map<string, string>> {
  let query = db(reader).selectFrom("findDocument").select(["id", "mark"]).where("networkId", "=", scope.networkId).where("kind", "=", kind);
  if (after) query = query.where("id", ">", after);
  if (last) query = query.where("id", "<=", last);
  return new Map((await query.execute()).map(({ id, mark }) => [id, mark]));
}
