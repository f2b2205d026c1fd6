// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { role } from "../../../kernel/actor.ts";
import { command, type Saved } from "../../../kernel/command.ts";
import { field } from "../../../kernel/fields.ts";
import { ok } from "../../../kernel/result.ts";
import { mentions } from "../pictures/rules.ts";
import { tellWays } from "../store.ts";
import { checkArticle, menus, publish, slugOf, takeBack, type Article, type ArticleText } from "./rules.ts";
import * as store from "./store.ts";

const office = role("coordinator");
const input = z.object({
  titleDe: field.text(80), titleEn: field.optionalText(80), bodyDe: field.text(30_000), bodyEn: field.optionalText(30_000),
  slug: z.preprocess((value) => (typeof value === "string" && value.trim() ? slugOf(value) : undefined), z.string().optional()),
  menu: field.choice(menus), position: field.optionalWholeNumber(0, 99),
});

const textOf = (typed: z.infer<typeof input>): ArticleText => ({
  slug: typed.slug ?? slugOf(typed.titleDe), titleDe: typed.titleDe, titleEn: typed.titleEn ?? "", bodyDe: typed.bodyDe, bodyEn: typed.bodyEn ?? "",
  menu: typed.menu, position: typed.position ?? 0,
});
const mentioned = (text: ArticleText) => ({ de: mentions(text.bodyDe), en: mentions(text.bodyEn) });
const logged = (article: Article) => ({ slug: article.slug, title: article.titleDe, state: article.state, menu: article.menu });

/** Writes a page down as a draft; nobody but the office sees it. */
export const createArticle = command({
  name: "publishing.createArticle",
  key: z.object({}),
  input,
  load: (tx, scope) => store.shelf(tx, scope),
  may: office,
  decide: (shelf, typed, moment) => {
    const text = textOf(typed);
    const checked = checkArticle(text, shelf, mentioned(text), { fresh: true, published: false });
    return checked.ok ? ok<Article>({ ...text, id: moment.newId(), state: "draft", version: 1, publishedAt: null, changedAt: moment.now }) : checked;
  },
  save: async (tx, scope, article): Promise<Saved> => {
    await store.insertArticle(tx, scope, article);
    return { object: { kind: "article", id: article.id }, after: logged(article) };
  },
});

const key = z.object({ id: field.id() });
const load = async (tx: Parameters<typeof store.findArticle>[0], scope: Parameters<typeof store.findArticle>[1], { id }: { id: string }) => {
  const article = await store.findArticle(tx, scope, id);
  return article && { article, shelf: await store.shelf(tx, scope, id) };
};

/** Changes a page; a published one changes for everybody at once. */
export const changeArticle = command({
  name: "publishing.changeArticle",
  key, input, load,
  may: office,
  version: ({ article }) => article.version,
  decide: ({ article, shelf }, typed, moment) => {
    const text = textOf(typed);
    const checked = checkArticle(text, shelf, mentioned(text), { fresh: false, published: article.state === "published" });
    return checked.ok ? ok({ before: article, after: { ...article, ...text, version: article.version + 1, changedAt: moment.now } }) : checked;
  },
  save: async (tx, scope, { before, after }): Promise<Saved> => {
    await store.updateArticle(tx, scope, after);
    await tellWays(tx, scope);
    return { object: { kind: "article", id: after.id }, before: logged(before), after: logged(after) };
  },
});

export const publishArticle = command({
  name: "publishing.publishArticle",
  key, input: z.object({}), load,
  may: office,
  version: ({ article }) => article.version,
  decide: ({ article, shelf }, _input, moment) => publish(article, shelf, moment.now),
  save: async (tx, scope, article): Promise<Saved> => {
    await store.updateArticle(tx, scope, article);
    await tellWays(tx, scope);
    return { object: { kind: "article", id: article.id }, after: logged(article) };
  },
});

/** Takes a page from the public; the text stays as a draft. */
export const takeBackArticle = command({
  name: "publishing.takeBackArticle",
  key, input: z.object({}), load,
  may: office,
  version: ({ article }) => article.version,
  decide: ({ article }) => ok(takeBack(article)),
  save: async (tx, scope, article): Promise<Saved> => {
    await store.updateArticle(tx, scope, article);
    await tellWays(tx, scope);
    return { object: { kind: "article", id: article.id }, after: logged(article) };
  },
});

export const deleteArticle = command({
  name: "publishing.deleteArticle",
  key, input: z.object({}), load,
  may: office,
  decide: ({ article }) => ok(article),
  save: async (tx, scope, article): Promise<Saved> => {
    await store.removeArticle(tx, scope, article.id);
    await tellWays(tx, scope);
    return { object: { kind: "article", id: article.id }, before: logged(article) };
  },
});

export const articleCommands = [createArticle, changeArticle, publishArticle, takeBackArticle, deleteArticle];
