// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { deleteFile, likeText } from "../../platform/index.ts";
import { db, pictureUses, type PictureUse } from "../store.ts";
import type { PictureFacts, PictureRow } from "./rules.ts";

const columns = [
  "id", "number", "fileId", "smallFileId", "title", "altDe", "altEn", "decorative", "maker", "licence", "origin", "persons", "photoConsent",
  "width", "height", "smallWidth", "smallHeight", "version", "createdAt",
] as const;

export const findPicture = (reader: Reader, scope: Scope, number: number): Promise<PictureRow | undefined> =>
  db(reader).selectFrom("picture").select(columns).where("networkId", "=", scope.networkId).where("number", "=", number).executeTakeFirst();

/** Pictures by number, for a page that shows several: one question. */
export async function picturesByNumber(reader: Reader, scope: Scope, numbers: readonly number[]): Promise<Map<number, PictureRow>> {
  if (numbers.length === 0) return new Map();
  const rows = await db(reader).selectFrom("picture").select(columns).where("networkId", "=", scope.networkId).where("number", "in", [...new Set(numbers)]).execute();
  return new Map(rows.map((row) => [row.number, row]));
}

export interface PictureFilter {
  readonly search?: string | undefined;
  readonly use?: "used" | "unused" | undefined;
}

/** The store, newest first, each with its places; three questions whatever the size (a store holds few hundred). */
export async function listPictures(reader: Reader, scope: Scope, filter: PictureFilter, page: { number: number; size: number }): Promise<{ rows: (PictureRow & { uses: readonly PictureUse[] })[]; total: number }> {
  let query = db(reader).selectFrom("picture").select(columns).where("networkId", "=", scope.networkId);
  if (filter.search) {
    const like = `%${likeText(filter.search)}%`;
    query = query.where((or) => or.or([or("title", "ilike", like), or("altDe", "ilike", like), or("maker", "ilike", like)]));
  }
  const rows = await query.orderBy("number", "desc").execute();
  const uses = await pictureUses(reader, scope);
  const fitting = rows.map((row) => ({ ...row, uses: uses.get(row.number) ?? [] })).filter((row) => filter.use === undefined || (row.uses.length > 0) === (filter.use === "used"));
  return { rows: fitting.slice((page.number - 1) * page.size, page.number * page.size), total: fitting.length };
}

export const pictureChoices = (reader: Reader, scope: Scope): Promise<{ number: number; title: string }[]> =>
  db(reader).selectFrom("picture").select(["number", "title"]).where("networkId", "=", scope.networkId).orderBy("number", "desc").execute();

/** How many there are, and the number that none had yet. */
export async function storeState(reader: Reader, scope: Scope): Promise<{ count: number; next: number }> {
  const row = await db(reader).selectFrom("picture").select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max("number").as("highest")]).where("networkId", "=", scope.networkId).executeTakeFirstOrThrow();
  return { count: Number(row.count), next: (row.highest ?? 0) + 1 };
}

export async function insertPicture(tx: Tx, scope: Scope, picture: PictureRow): Promise<void> {
  await db(tx).insertInto("picture").values({ networkId: scope.networkId, ...picture }).execute();
}

export async function updatePicture(tx: Tx, scope: Scope, number: number, facts: PictureFacts & { version: number }): Promise<void> {
  await db(tx).updateTable("picture").set(facts).where("networkId", "=", scope.networkId).where("number", "=", number).execute();
}

/** The row and both drawings. */
export async function removePicture(tx: Tx, scope: Scope, picture: Pick<PictureRow, "number" | "fileId" | "smallFileId">): Promise<void> {
  await db(tx).deleteFrom("picture").where("networkId", "=", scope.networkId).where("number", "=", picture.number).execute();
  await deleteFile(tx, scope, picture.fileId);
  await deleteFile(tx, scope, picture.smallFileId);
}

/** Any picture that everybody can see, for tests and crawls. */
export async function anyPicture(reader: Reader, scope: Scope): Promise<{ number: string } | undefined> {
  const uses = await pictureUses(reader, scope);
  const shown = [...uses].find(([, places]) => places.some((place) => place.shown));
  return shown && { number: String(shown[0]) };
}
