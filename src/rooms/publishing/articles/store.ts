// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from "../../../kernel/database/connect.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { pictureChoices } from "../pictures/store.ts";
import { db } from "../store.ts";
import type { Article, Shelf } from "./rules.ts";

const columns = ["id", "slug", "titleDe", "titleEn", "bodyDe", "bodyEn", "state", "menu", "position", "version", "publishedAt", "changedAt"] as const;

export const findArticle = (reader: Reader, scope: Scope, id: string): Promise<Article | undefined> =>
  db(reader).selectFrom("article").select(columns).where("networkId", "=", scope.networkId).where("id", "=", id).executeTakeFirst();

export const findBySlug = (reader: Reader, scope: Scope, slug: string): Promise<Article | undefined> =>
  db(reader).selectFrom("article").select(columns).where("networkId", "=", scope.networkId).where("slug", "=", slug).executeTakeFirst();

export type ArticleLine = Pick<Article, "id" | "slug" | "titleDe" | "titleEn" | "state" | "menu" | "position" | "changedAt">;

/** All own pages in the order of their places; a shelf holds few dozen. */
export const listArticles = (reader: Reader, scope: Scope): Promise<ArticleLine[]> =>
  db(reader).selectFrom("article").select(["id", "slug", "titleDe", "titleEn", "state", "menu", "position", "changedAt"]).where("networkId", "=", scope.networkId)
    .orderBy("menu", "desc").orderBy("position").orderBy("titleDe", (order) => order.collate("und-x-icu")).execute();

/** What the other pages hold; `without` is the page that is being written. */
export async function shelf(reader: Reader, scope: Scope, without?: string): Promise<Shelf> {
  const rows = await listArticles(reader, scope);
  const others = rows.filter((row) => row.id !== without);
  return {
    slugs: others.map((row) => row.slug), inHeader: others.filter((row) => row.menu === "header" && row.state === "published").length,
    count: rows.length, pictures: (await pictureChoices(reader, scope)).map((picture) => picture.number),
  };
}

export async function insertArticle(tx: Tx, scope: Scope, article: Article): Promise<void> {
  await db(tx).insertInto("article").values({ networkId: scope.networkId, ...article }).execute();
}

export async function updateArticle(tx: Tx, scope: Scope, { id, ...article }: Article): Promise<void> {
  await db(tx).updateTable("article").set(article).where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

export async function removeArticle(tx: Tx, scope: Scope, id: string): Promise<void> {
  await db(tx).deleteFrom("article").where("networkId", "=", scope.networkId).where("id", "=", id).execute();
}

/** Any page, published ones first, for tests and crawls. */
export const anyArticle = (reader: Reader, scope: Scope): Promise<{ id: string; slug: string } | undefined> =>
  db(reader).selectFrom("article").select(["id", "slug"]).where("networkId", "=", scope.networkId).orderBy("state", "desc").orderBy("slug").executeTakeFirst();
