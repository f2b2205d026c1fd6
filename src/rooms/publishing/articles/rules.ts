// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const menus = ["header", "footer", "none"] as const;
export type Menu = (typeof menus)[number];

/** A page that the network writes itself, in Markdown. */
export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly titleDe: string;
  readonly titleEn: string;
  readonly bodyDe: string;
  readonly bodyEn: string;
  readonly state: "draft" | "published";
  readonly menu: Menu;
  readonly position: number;
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
}

export type ArticleText = Pick<Article, "slug" | "titleDe" | "titleEn" | "bodyDe" | "bodyEn" | "menu" | "position">;

/** What others hold that decides whether a page may be kept as it is written. */
export interface Shelf {
  readonly slugs: readonly string[];
  /** Published pages in the header, without this one. */
  readonly inHeader: number;
  readonly count: number;
  readonly pictures: readonly number[];
}

export const shelfSize = 60;
/** More ways than this push the network's own ways out of the header. */
export const headerPlaces = 2;

export type ArticleRefusal =
  | { readonly type: "articleSlugTaken"; readonly field: "slug"; readonly slug: string }
  | { readonly type: "articleHalfEnglish"; readonly field: "titleEn" | "bodyEn" }
  | { readonly type: "articlePictureUnknown"; readonly field: "bodyDe" | "bodyEn"; readonly number: number }
  | { readonly type: "articleShelfFull" }
  | { readonly type: "articleHeaderFull"; readonly field?: "menu" };

const letters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The address of a page from its title: "Über unser Team" becomes "ueber-unser-team". */
export const slugOf = (title: string): string =>
  title.toLowerCase().replace(/[äöüß]/g, (sign) => letters[sign]!).normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "") || "seite";

/** A page has its own address, whole English or none, only pictures that are there, and a place where it wants to stand. */
export function checkArticle(text: ArticleText, shelf: Shelf, mentioned: { de: readonly number[]; en: readonly number[] }, kind: { fresh: boolean; published: boolean }): Result<ArticleText, ArticleRefusal> {
  if (kind.fresh && shelf.count >= shelfSize) return refuse({ type: "articleShelfFull" });
  if (shelf.slugs.includes(text.slug)) return refuse({ type: "articleSlugTaken", field: "slug", slug: text.slug });
  if (text.titleEn !== "" && text.bodyEn === "") return refuse({ type: "articleHalfEnglish", field: "bodyEn" });
  if (text.titleEn === "" && text.bodyEn !== "") return refuse({ type: "articleHalfEnglish", field: "titleEn" });
  for (const [field, numbers] of [["bodyDe", mentioned.de], ["bodyEn", mentioned.en]] as const) {
    const unknown = numbers.find((number) => !shelf.pictures.includes(number));
    if (unknown !== undefined) return refuse({ type: "articlePictureUnknown", field, number: unknown });
  }
  if (kind.published && text.menu === "header" && shelf.inHeader >= headerPlaces) return refuse({ type: "articleHeaderFull", field: "menu" });
  return ok(text);
}

/** Publishing needs a place in the header, where the page wants to stand there. */
export function publish(article: Article, shelf: Shelf, at: Date): Result<Article, ArticleRefusal> {
  if (article.menu === "header" && shelf.inHeader >= headerPlaces) return refuse({ type: "articleHeaderFull" });
  return ok({ ...article, state: "published", publishedAt: article.publishedAt ?? at, version: article.version + 1 });
}

export const takeBack = (article: Article): Article => ({ ...article, state: "draft", version: article.version + 1 });

/** Title and text in a language; German where there is no English, and that it is so. */
export function inLanguage(article: Pick<Article, "titleDe" | "titleEn" | "bodyDe" | "bodyEn">, locale: "de" | "en"): { title: string; body: string; lang: "de" | "en" } {
  return locale === "en" && article.titleEn !== "" ? { title: article.titleEn, body: article.bodyEn, lang: "en" } : { title: article.titleDe, body: article.bodyDe, lang: "de" };
}
