// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../kernel/actor.ts";
import type { Dataset, Feed, FeedEntry } from "../kernel/dataset.ts";
import { dayOf } from "../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../kernel/page.ts";
import { xml } from "./xml.ts";

const may = anyone("open data: what is new, for feed readers");
const newest = 50;

/** The two forms of a feed: address ending and type. */
export const feedKinds = [
  { ending: "atom", type: "application/atom+xml", write: atom },
  { ending: "json", type: "application/feed+json", write: jsonFeed },
] as const;

export const feedPath = (of: Pick<Dataset, "key">, ending: "atom" | "json"): string => `/feeds/${of.key}.${ending}`;

interface Whole {
  readonly title: string;
  readonly self: string;
  readonly home: string;
  readonly author: string;
  readonly licence: string;
  readonly locale: string;
  readonly entries: readonly FeedEntry[];
}

async function feedOf(c: PageContext, of: Dataset, feed: Feed, ending: "atom" | "json"): Promise<Whole> {
  const entries = await c.read((reader) => feed.entries(reader, c.scope, { locale: c.locale, absolute: c.absolute, today: dayOf(c.at) }, newest));
  return { entries, title: `${feed.title[c.locale]} – ${c.site.name}`, self: c.absolute(feedPath(of, ending)), home: c.absolute(of.page ?? "/"), author: c.site.name, licence: of.licence.url, locale: c.locale };
}

/** Atom (RFC 4287). An entry keeps its id for ever; the feed is as new as its newest entry. */
export function atom(feed: Whole): string {
  const updated = new Date(Math.max(0, ...feed.entries.map((entry) => entry.updated.getTime())));
  return [
    `<?xml version="1.0" encoding="utf-8"?>`, `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    `<id>${xml(feed.self)}</id>`, `<title>${xml(feed.title)}</title>`, `<updated>${updated.toISOString()}</updated>`, `<author><name>${xml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`, `<link rel="alternate" type="text/html" href="${xml(feed.home)}"/>`, `<link rel="license" href="${xml(feed.licence)}"/>`,
    `<generator>Gemeinsam wirken</generator>`, ...feed.entries.map(atomEntry), "</feed>", "",
  ].join("\n");
}

const atomEntry = (entry: FeedEntry): string => [
  "<entry>", `<id>urn:uuid:${entry.id}</id>`, `<title>${xml(entry.title)}</title>`, `<updated>${entry.updated.toISOString()}</updated>`, `<published>${entry.published.toISOString()}</published>`,
  `<link rel="alternate" type="text/html" href="${xml(entry.link)}"/>`, ...(entry.author ? [`<author><name>${xml(entry.author)}</name></author>`] : []), `<summary type="text">${xml(entry.summary)}</summary>`, "</entry>",
].join("");

/** JSON Feed, version 1.1. */
export function jsonFeed(feed: Whole): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1", title: feed.title, home_page_url: feed.home, feed_url: feed.self, language: feed.locale, authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`, url: entry.link, title: entry.title, content_text: entry.summary, date_published: entry.published.toISOString(), date_modified: entry.updated.toISOString(),
      ...(entry.author ? { authors: [{ name: entry.author }] } : {}),
    })),
  });
}

/** The feeds of a dataset, if it has any. */
export function feedRoutes(of: Dataset): Route[] {
  const { feed } = of;
  if (!feed) return [];
  return feedKinds.map(({ ending, type, write }) => page({
    path: feedPath(of, ending), may,
    show: async (c): Promise<Answer> => ({ kind: "data", type: `${type}; charset=utf-8`, body: write(await feedOf(c, of, feed, ending)) }),
  }));
}

/** Feeds that belong to a page, for the head of its document. */
export const feedsOfPage = (datasets: readonly Dataset[], c: Pick<PageContext, "path" | "locale" | "href" | "site">): { href: string; title: string; type: string }[] =>
  datasets.filter((of) => of.feed && of.page === c.path).flatMap((of) => feedKinds.map(({ ending, type }) => ({ href: c.href(feedPath(of, ending)), title: `${of.feed!.title[c.locale]} – ${c.site.name}`, type })));
