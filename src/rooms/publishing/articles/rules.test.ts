// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { checkArticle, inLanguage, publish, slugOf, type Article, type Shelf } from "./rules.ts";

const text = { slug: "garten", titleDe: "Garten", titleEn: "", bodyDe: "Text", bodyEn: "", menu: "footer" as const, position: 0 };
const shelf: Shelf = { slugs: ["team"], inHeader: 2, count: 3, pictures: [1, 2] };
const none = { de: [], en: [] };
const draft = { fresh: true, published: false };

describe("the address of a page comes from its title", () => {
  it.each([["Über unser Team", "ueber-unser-team"], ["Straße & Fluß", "strasse-fluss"], ["  !!! ", "seite"], ["Café Olé", "cafe-ole"], ["A".repeat(80), "a".repeat(60)]])("%j -> %s", (title, slug) => expect(slugOf(title)).toBe(slug));
});

describe("a page is kept as it is written, or a reason is given", () => {
  it.each([
    ["an address of another page", { slug: "team" }, shelf, none, draft, { type: "articleSlugTaken", field: "slug" }],
    ["English title without text", { titleEn: "Garden" }, shelf, none, draft, { type: "articleHalfEnglish", field: "bodyEn" }],
    ["English text without title", { bodyEn: "Text" }, shelf, none, draft, { type: "articleHalfEnglish", field: "titleEn" }],
    ["an unknown picture", {}, shelf, { de: [1, 9], en: [] }, draft, { type: "articlePictureUnknown", field: "bodyDe", number: 9 }],
    ["a full shelf", {}, { ...shelf, count: 60 }, none, draft, { type: "articleShelfFull" }],
    ["no place in the header for a public page", { menu: "header" as const }, shelf, none, { fresh: false, published: true }, { type: "articleHeaderFull", field: "menu" }],
  ])("refuses %s", (_, change, on, pictures, kind, refusal) => expect(checkArticle({ ...text, ...change }, on, pictures, kind)).toMatchObject({ ok: false, refusal }));

  it("takes a draft for the header; publishing asks for the place", () => {
    expect(checkArticle({ ...text, menu: "header" }, shelf, { de: [1], en: [2] }, draft).ok).toBe(true);
    const article: Article = { ...text, menu: "header", id: "x", state: "draft", version: 1, publishedAt: null, changedAt: new Date(0) };
    expect(publish(article, shelf, new Date(5))).toMatchObject({ ok: false, refusal: { type: "articleHeaderFull" } });
    expect(publish(article, { ...shelf, inHeader: 1 }, new Date(5))).toMatchObject({ ok: true, value: { state: "published", version: 2, publishedAt: new Date(5) } });
  });

  it("reads German where there is no English", () => {
    expect(inLanguage(text, "en")).toEqual({ title: "Garten", body: "Text", lang: "de" });
    expect(inLanguage({ ...text, titleEn: "Garden", bodyEn: "Text" }, "en").lang).toBe("en");
  });
});
