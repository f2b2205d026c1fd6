// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { digestOf, type Digest, type Reading } from "../../../engines/matching/index.ts";
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { SavedObject } from "../../../kernel/command.ts";
import type { Findable, FindableText } from "../../../kernel/findable.ts";
import { dayOf } from "../../../kernel/i18n.ts";
import type { Log } from "../../../kernel/log.ts";
import type { Room } from "../../../kernel/room.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { changePostings, type Place } from "../postings/store.ts";
import { readingFor } from "../reading/queries.ts";
import { learn } from "../vocabulary/store.ts";
import { db, packDigest, unpackDigest, type DocumentRow } from "../store.ts";
import { markOf, postingChanges, readerVersion, subject } from "./rules.ts";

/** What one look at some things of a kind has changed in the index. */
export interface Kept {
  readonly written: number;
  readonly removed: number;
}

/**
 * Reads the things with these ids again, in the running transaction, and makes the index say what everybody may read of
 * them now. Whoever comes second to a kind waits for the first, so that the later look is the one that stays.
 */
export async function keep(tx: Tx, scope: Scope, findable: Findable, ids: readonly string[], reading: Reading, at: Date): Promise<Kept> {
  if (ids.length === 0) return { written: 0, removed: 0 };
  const place = { scope, kind: findable.kind };
  const nextNumber = await hold(tx, place);
  const texts = await findable.read(tx, scope, ids, dayOf(at));
  const old = await documents(tx, place, ids);
  const found = new Map(texts.map((text) => [text.id, text]));
  const gone = [...old.values()].filter((row) => !found.has(row.id));
  const fresh = freshRows(texts, old, reading, nextNumber, at);
  if (gone.length === 0 && fresh.length === 0) return { written: 0, removed: 0 };
  const changes = [...fresh.flatMap(({ row, before, digest }) => postingChanges(row.number, before, digest)), ...gone.flatMap((row) => postingChanges(row.number, unpackDigest(row), undefined))];
  await changePostings(tx, place, changes);
  await removeDocuments(tx, place, gone.map((row) => row.id));
  await saveDocuments(tx, place, fresh.map(({ row }) => row));
  await learn(tx, scope, fresh.map(({ digest }) => digest), reading);
  const added = fresh.filter(({ before }) => before === undefined).length;
  await db(tx).updateTable("findCollection").set((eb) => ({ nextNumber: eb("nextNumber", "+", added), documents: eb("documents", "+", added - gone.length) }))
    .where("networkId", "=", scope.networkId).where("kind", "=", place.kind).execute();
  return { written: fresh.length, removed: gone.length };
}

/** Everything that can be found, in the order of the rooms. */
export const findablesOf = (rooms: readonly Room[]): readonly Findable[] => rooms.flatMap((room) => room.findables ?? []);

/**
 * What keeps the index up to date: `Store.afterSave` of a house with these rooms. A fault of the index undoes its own
 * part alone and is logged; the change is saved, and the next sweep mends the index.
 */
export function keeperOf(rooms: readonly Room[], log: Log): (tx: Tx, scope: Scope, objects: readonly SavedObject[], at: Date) => Promise<void> {
  const findables = findablesOf(rooms);
  return async (tx, scope, objects, at) => {
    const concerned = findables.filter(({ changedBy }) => objects.some(({ kind }) => Object.hasOwn(changedBy, kind)));
    if (concerned.length === 0) return;
    await sql`savepoint finding`.execute(db(tx));
    try {
      for (const findable of concerned) {
        const ids = new Set<string>();
        for (const { kind, id } of objects) for (const own of (await findable.changedBy[kind]?.(tx, scope, id)) ?? []) ids.add(own);
        if (ids.size > 0) await keep(tx, scope, findable, [...ids], await readingFor(tx, scope), at);
      }
      await sql`release savepoint finding`.execute(db(tx));
    } catch (error) {
      await sql`rollback to savepoint finding`.execute(db(tx));
      log.error({ err: error, objects }, "the index could not be kept; the next sweep mends it");
    }
  };
}

/** Holds a kind until the end of the transaction and gives its next free number. */
async function hold(tx: Tx, { scope, kind }: Place): Promise<number> {
  const held = () => db(tx).selectFrom("findCollection").select("nextNumber").where("networkId", "=", scope.networkId).where("kind", "=", kind).forUpdate().executeTakeFirst();
  const there = await held();
  if (there) return there.nextNumber;
  await db(tx).insertInto("findCollection").values({ networkId: scope.networkId, kind, nextNumber: 0, documents: 0 }).onConflict((on) => on.doNothing()).execute();
  return (await held())!.nextNumber;
}

async function documents(reader: Reader, { scope, kind }: Place, ids: readonly string[]): Promise<Map<string, DocumentRow>> {
  const rows = await db(reader).selectFrom("findDocument").select(["id", "number", "area", "owner", "keys", "worths", "words", "mark", "changedAt"])
    .where("networkId", "=", scope.networkId).where("kind", "=", kind).where("id", "=", (eb) => eb.fn.any(eb.val([...ids]))).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

interface Fresh {
  readonly row: DocumentRow;
  readonly before: Digest | undefined;
  readonly digest: Digest;
}

/** New and changed ones with their digests; what is as it was is left out. */
function freshRows(texts: readonly FindableText[], old: ReadonlyMap<string, DocumentRow>, reading: Reading, nextNumber: number, at: Date): Fresh[] {
  const version = readerVersion(reading);
  let number = nextNumber;
  return texts.flatMap((text) => {
    const before = old.get(text.id);
    const mark = markOf(version, text);
    if (before?.mark === mark) return [];
    const digest = digestOf(reading.read(subject(text)), reading);
    const row = { id: text.id, number: before?.number ?? number++, area: text.area ?? null, owner: text.owner ?? null, ...packDigest(digest), mark, changedAt: at };
    return [{ row, before: before && unpackDigest(before), digest }];
  });
}

async function removeDocuments(tx: Tx, { scope, kind }: Place, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db(tx).deleteFrom("findDocument").where("networkId", "=", scope.networkId).where("kind", "=", kind).where("id", "=", (eb) => eb.fn.any(eb.val([...ids]))).execute();
}

async function saveDocuments(tx: Tx, { scope, kind }: Place, rows: readonly DocumentRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db(tx).insertInto("findDocument").values(rows.map((row) => ({ networkId: scope.networkId, kind, ...row })))
    .onConflict((on) => on.columns(["networkId", "kind", "id"]).doUpdateSet((eb) => ({
      area: eb.ref("excluded.area"), owner: eb.ref("excluded.owner"), keys: eb.ref("excluded.keys"), worths: eb.ref("excluded.worths"),
      words: eb.ref("excluded.words"), mark: eb.ref("excluded.mark"), changedAt: eb.ref("excluded.changedAt"),
    }))).execute();
}

/** How far the sweep under way is. */
export const noteProgress = (tx: Tx, scope: Scope, kind: string, lookedAt: number): Promise<unknown> =>
  db(tx).updateTable("findCollection").set({ lookedAt }).where("networkId", "=", scope.networkId).where("kind", "=", kind).execute();

/** A sweep has ended for these kinds. */
export async function noteSweep(tx: Tx, scope: Scope, kinds: readonly string[], { reader, at }: { reader: string; at: Date }): Promise<void> {
  const done = { reader, sweptAt: at, lookedAt: null };
  for (const kind of kinds) {
    await db(tx).insertInto("findCollection").values({ networkId: scope.networkId, kind, nextNumber: 0, documents: 0, ...done })
      .onConflict((on) => on.columns(["networkId", "kind"]).doUpdateSet(done)).execute();
  }
}

/** What the index holds of kinds that are no longer there. */
export async function forgetKinds(tx: Tx, scope: Scope, kinds: readonly string[]): Promise<void> {
  for (const table of ["findPosting", "findKey", "findDocument", "findCollection"] as const) {
    await db(tx).deleteFrom(table).where("networkId", "=", scope.networkId).where("kind", "not in", [...kinds, ""]).execute();
  }
}
