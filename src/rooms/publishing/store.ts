// SPDX-License-Identifier: EUPL-1.2
// The tables of the room in one place, and what several of its parts ask.
import { tables, type Reader, type Tx } from "../../kernel/database/connect.ts";
import type { Site } from "../../kernel/page.ts";
import type { Scope } from "../../kernel/scope.ts";
import { setWays } from "../platform/index.ts";
import type { Article } from "./articles/rules.ts";
import type { Brochure } from "./brochure/rules.ts";
import { mentions } from "./pictures/rules.ts";
import type { PictureRow } from "./pictures/rules.ts";
import { texts } from "./texts.ts";

export interface PublishingTables {
  picture: PictureRow & { networkId: string };
  article: Article & { networkId: string };
  brochure: Brochure & { networkId: string; id: string };
}

export const db = (reader: Reader) => tables<PublishingTables>(reader);

/** Where a picture is shown. `shown`: everybody can see that place. */
export interface PictureUse {
  readonly label: string;
  readonly path: string;
  readonly shown: boolean;
}

/** All places of all pictures by number, in two questions. */
export async function pictureUses(reader: Reader, scope: Scope): Promise<Map<number, PictureUse[]>> {
  const articles = await db(reader).selectFrom("article").select(["id", "titleDe", "bodyDe", "bodyEn", "state"]).where("networkId", "=", scope.networkId).execute();
  const brochure = await db(reader).selectFrom("brochure").select(["titleDe", "forewordDe", "forewordEn", "tipsDe", "tipsEn", "coverPicture", "state"]).where("networkId", "=", scope.networkId).executeTakeFirst();
  const found = new Map<number, PictureUse[]>();
  const note = (numbers: readonly number[], use: PictureUse): void => {
    for (const number of new Set(numbers)) found.set(number, [...(found.get(number) ?? []), use]);
  };
  for (const article of articles) note(mentions(`${article.bodyDe}\n${article.bodyEn}`), { label: article.titleDe, path: `/eigene-seiten/${article.id}`, shown: article.state === "published" });
  if (brochure) {
    const inText = mentions([brochure.forewordDe, brochure.forewordEn, brochure.tipsDe, brochure.tipsEn].join("\n"));
    note([...inText, ...(brochure.coverPicture === null ? [] : [brochure.coverPicture])], { label: brochure.titleDe, path: "/broschuere/bearbeiten", shown: brochure.state === "published" });
  }
  return found;
}

/** Tells the network which ways lead to its published pages; in the transaction that changed them. */
export async function tellWays(tx: Tx, scope: Scope): Promise<void> {
  const articles = await db(tx).selectFrom("article").select(["slug", "titleDe", "titleEn", "menu", "position"]).where("networkId", "=", scope.networkId)
    .where("state", "=", "published").where("menu", "!=", "none").orderBy("position").orderBy("titleDe").execute();
  const brochure = await db(tx).selectFrom("brochure").select("id").where("networkId", "=", scope.networkId).where("state", "=", "published").executeTakeFirst();
  const ways: Site["ways"] = [
    ...articles.map((article) => ({
      path: `/seiten/${article.slug}`, label: { de: article.titleDe, en: article.titleEn || article.titleDe },
      where: article.menu === "header" ? ("public" as const) : ("footer" as const), order: 60 + article.position,
    })),
    ...(brochure ? [{ path: "/broschuere", label: { de: texts.de.brochure.way, en: texts.en.brochure.way }, where: "footer" as const, order: 55 }] : []),
  ];
  await setWays(tx, scope, ways);
}
