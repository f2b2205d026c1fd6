// SPDX-License-Identifier: EUPL-1.2
import type { Findable } from "../../../kernel/findable.ts";
import { db } from "../store.ts";

/** Published pages of the network, in both languages. */
export const articles: Findable = {
  kind: "article",
  label: { de: "Seiten", en: "Pages" },
  changedBy: { article: async (_reader, _scope, id) => [id] },
  read: async (reader, scope, ids) => {
    const rows = await db(reader).selectFrom("article").select(["id", "slug", "titleDe", "titleEn", "bodyDe", "bodyEn"]).where("networkId", "=", scope.networkId)
      .where("id", "=", (eb) => eb.fn.any(eb.val([...ids]))).where("state", "=", "published").execute();
    return rows.map(({ id, slug, titleDe, titleEn, bodyDe, bodyEn }) => ({ id, title: titleDe, text: [titleEn, bodyDe, bodyEn].filter(Boolean).join("\n"), path: `/seiten/${slug}` }));
  },
  all: async (reader, scope, after, limit) => {
    const query = db(reader).selectFrom("article").select("id").where("networkId", "=", scope.networkId).where("state", "=", "published");
    return (await (after ? query.where("id", ">", after) : query).orderBy("id").limit(limit).execute()).map(({ id }) => id);
  },
};
