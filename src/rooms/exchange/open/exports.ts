// SPDX-License-Identifier: EUPL-1.2
// Needs and offers for machines. What it says is what the public page says: organisations and their words, no person.
import { z } from "zod";
import type { CsvColumn } from "../../../kernel/csv.ts";
import type { Reader } from "../../../kernel/database/connect.ts";
import { dataLicence, dataset, type About, type Dataset, type FeedEntry } from "../../../kernel/dataset.ts";
import { dayOf, type Locale } from "../../../kernel/i18n.ts";
import type { Scope } from "../../../kernel/scope.ts";
import { listQuarters } from "../../actors/index.ts";
import { publicPath } from "../commands.ts";
import { listingsAfter, listPublished, type ListingRow } from "../queries.ts";
import { categories, units, type Direction, type Listing } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

const listing = z.object({
  id: z.uuid().describe("Never changes"),
  title: z.string(),
  organisationId: z.uuid().describe("Whose need or offer it is"),
  organisation: z.string(),
  category: z.enum(categories).describe("hands: helping hands, knowledge, goods, rooms, contacts"),
  what: z.string().describe("What exactly, in the organisation's own words"),
  quantity: z.number().nullable(),
  unit: z.enum(units).nullable().describe("Unit of the quantity"),
  place: z.string().nullable(),
  quarterId: z.uuid().nullable(),
  quarter: z.string().nullable(),
  fromDay: z.iso.date().nullable().describe("First day on which it is needed or offered"),
  untilDay: z.iso.date().nullable().describe("Last day on which it is needed or offered"),
  timeNote: z.string().nullable(),
  giveBack: z.string().nullable().describe("What the organisation can give in return; never money"),
  publishedOn: z.iso.date(),
  openUntil: z.iso.date().describe("Last day on which it stands in the list"),
  link: z.url().describe("Page for people; there one can get in touch"),
});
type PublicListing = z.infer<typeof listing>;

function toPublic(row: ListingRow, quarters: ReadonlyMap<string, string>, about: About): PublicListing {
  const { id, title, organisationId, organisationName, category, what, quantity, unit, place, quarterId, fromDay, untilDay, timeNote, giveBack } = row;
  return {
    id, title, organisationId, organisation: organisationName, category, what, quantity, unit, place, quarterId, quarter: quarterId === null ? null : (quarters.get(quarterId) ?? null),
    fromDay, untilDay, timeNote, giveBack, publishedOn: dayOf(row.publishedAt ?? new Date(0)), openUntil: row.expiresOn ?? about.today, link: about.absolute(publicPath(row)),
  };
}

const quarterNames = async (reader: Reader, scope: Scope): Promise<Map<string, string>> => new Map((await listQuarters(reader, scope)).map((row) => [row.id, row.name]));

const columns = (locale: Locale): CsvColumn<PublicListing>[] => {
  const t = texts[locale];
  return [
    { head: "ID", value: (row) => row.id }, { head: t.csv.title, value: (row) => row.title }, { head: t.csv.organisation, value: (row) => row.organisation },
    { head: t.csv.category, value: (row) => t.categories[row.category] }, { head: t.csv.what, value: (row) => row.what }, { head: t.csv.quantity, value: (row) => row.quantity },
    { head: t.csv.unit, value: (row) => (row.unit ? t.units[row.unit] : "") }, { head: t.csv.place, value: (row) => row.place }, { head: t.csv.quarter, value: (row) => row.quarter },
    { head: t.csv.from, value: (row) => row.fromDay }, { head: t.csv.until, value: (row) => row.untilDay }, { head: t.csv.time, value: (row) => row.timeNote },
    { head: t.csv.giveBack, value: (row) => row.giveBack }, { head: t.csv.published, value: (row) => row.publishedOn }, { head: t.csv.expires, value: (row) => row.openUntil },
    { head: t.csv.link, value: (row) => row.link },
  ];
};

const toEntry = (row: ListingRow, about: About): FeedEntry => ({
  id: row.id, title: row.title, summary: row.what, link: about.absolute(publicPath(row)), published: row.publishedAt ?? new Date(0), updated: row.publishedAt ?? new Date(0), author: row.organisationName,
});

const ofDirection = (direction: Direction, words: Pick<Dataset, "key" | "title" | "description" | "page">): Dataset => dataset<PublicListing>({
  ...words,
  keywords: { de: ["Engagement", "Bedarfe", "Angebote", "Kooperation"], en: ["civic engagement", "needs", "offers", "cooperation"] },
  licence: dataLicence, theme: "SOCI", frequency: "CONT",
  item: listing,
  filters: {
    category: { says: { de: "Nur diese Kategorie", en: "Only this category" }, values: categories },
    quarter: { says: { de: "Nur dieses Quartier (Kennung)", en: "Only this quarter (id)" } },
    organisation: { says: { de: "Nur diese Organisation (Kennung)", en: "Only this organisation (id)" } },
  },
  list: async (reader, scope, about, slice) => {
    const quarters = await quarterNames(reader, scope);
    return (await listingsAfter(reader, scope, direction, about.today, slice)).map((row) => toPublic(row, quarters, about));
  },
  find: async (reader, scope, about, id) => {
    const [row] = await listingsAfter(reader, scope, direction, about.today, { limit: 1, filters: {} }, id);
    return row && toPublic(row, await quarterNames(reader, scope), about);
  },
  columns,
  feed: {
    title: words.title,
    entries: async (reader, scope, about, count) => (await listPublished(reader, scope, { direction, today: about.today, size: count })).map((row) => toEntry(row, about)),
  },
});

export const needs = ofDirection("need", {
  key: "needs", page: "/bedarfe",
  title: { de: "Bedarfe", en: "Needs" },
  description: { de: "Was Organisationen gerade brauchen: Zeit, Wissen, Dinge, Räume und Kontakte. Nie Geld.", en: "What organisations need now: time, knowledge, things, rooms and contacts. Never money." },
});

export const offers = ofDirection("offer", {
  key: "offers", page: "/angebote",
  title: { de: "Angebote", en: "Offers" },
  description: { de: "Was Organisationen anderen gerade anbieten, ohne dafür Geld zu nehmen.", en: "What organisations offer others now, without taking money for it." },
});

/**
 * A need or an offer for search engines. schema.org has "Demand" and "Offer" for what somebody seeks or would give;
 * no price stands there, because there is none.
 */
export function listingAbout(listing: Listing, organisation: { readonly id: string; readonly name: string }, absolute: (path: string) => string): Record<string, unknown> {
  const thing = listing.category === "goods" ? "Product" : "Service";
  const side = { "@type": "Organization", name: organisation.name, url: absolute(`/organisationen/${organisation.id}`) };
  return {
    "@context": "https://schema.org", "@type": listing.direction === "need" ? "Demand" : "Offer", "@id": absolute(publicPath(listing)), url: absolute(publicPath(listing)), name: listing.title, description: listing.what,
    itemOffered: { "@type": thing, name: listing.title, description: listing.what, category: texts.en.categories[listing.category] },
    offeredBy: side,
    ...(listing.place ? { areaServed: listing.place } : {}), ...(listing.fromDay ? { availabilityStarts: listing.fromDay } : {}), ...(listing.expiresOn ? { availabilityEnds: listing.expiresOn } : {}),
  };
}
