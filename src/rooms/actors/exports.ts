// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { CsvColumn } from "../../kernel/csv.ts";
import type { Reader } from "../../kernel/database/connect.ts";
import { dataLicence, dataset, type About } from "../../kernel/dataset.ts";
import { dayOf, type Locale } from "../../kernel/i18n.ts";
import type { Scope } from "../../kernel/scope.ts";
import { de as fileDe } from "./imports/texts.de.ts";
import { en as fileEn } from "./imports/texts.en.ts";
import { findOrganisation, listQuarters, organisationsAfter } from "./queries.ts";
import type { Quarter } from "./quarters/rules.ts";
import { findQuarter, quartersAfter } from "./quarters/store.ts";
import { publicFacts, sectors, sizes, type Organisation } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de: { ...de, file: fileDe }, en: { ...en, file: fileEn } };

const organisation = z.object({
  id: z.uuid().describe("Never changes"),
  name: z.string(),
  sector: z.enum(sectors).describe("Kind of organisation"),
  size: z.enum(sizes).describe("Number of people: solo 1, small below 50, medium below 250, large"),
  quarterId: z.uuid().nullable().describe("Quarter in which it lies"),
  quarter: z.string().nullable().describe("Name of that quarter"),
  about: z.string().describe("In the organisation's own words"),
  street: z.string().nullable().describe("Only where the organisation wants its address to be public"),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  website: z.string().nullable(),
  listedOn: z.iso.date().describe("Day on which it was entered"),
  link: z.url().describe("Page for people"),
});
export type PublicOrganisation = z.infer<typeof organisation>;

function toPublic(row: Organisation, quarters: ReadonlyMap<string, string>, about: About): PublicOrganisation {
  const { id, name, sector, size, quarterId, about: words, street, postcode, city, website, createdAt } = publicFacts(row);
  const quarter = quarterId === null ? null : (quarters.get(quarterId) ?? null);
  return { id, name, sector, size, quarterId, quarter, about: words, street, postcode, city, website, listedOn: dayOf(createdAt), link: about.absolute(`/organisationen/${id}`) };
}

const quarterNames = async (reader: Reader, scope: Scope): Promise<Map<string, string>> => new Map((await listQuarters(reader, scope)).map((row) => [row.id, row.name]));

/** The directory; with its headings the table can be read in again by the import of organisations. Telephone and e-mail stay on the page of each. */
export const organisations = dataset<PublicOrganisation>({
  key: "organisations",
  title: { de: "Organisationen", en: "Organisations" },
  description: { de: "Das öffentliche Verzeichnis der Organisationen, die im Netzwerk mitmachen.", en: "The public directory of the organisations that take part in the network." },
  keywords: { de: ["Engagement", "Vereine", "Unternehmen", "Verzeichnis"], en: ["civic engagement", "associations", "companies", "directory"] },
  licence: dataLicence, theme: "SOCI", frequency: "CONT", page: "/organisationen",
  item: organisation,
  filters: {
    sector: { says: { de: "Nur Organisationen dieser Art", en: "Only organisations of this kind" }, values: sectors },
    quarter: { says: { de: "Nur Organisationen dieses Quartiers (Kennung)", en: "Only organisations of this quarter (id)" } },
  },
  list: async (reader, scope, about, slice) => {
    const quarters = await quarterNames(reader, scope);
    return (await organisationsAfter(reader, scope, slice)).map((row) => toPublic(row, quarters, about));
  },
  find: async (reader, scope, about, id) => {
    const row = await findOrganisation(reader, scope, id);
    return row && row.state === "listed" ? toPublic(row, await quarterNames(reader, scope), about) : undefined;
  },
  columns: organisationColumns,
});

function organisationColumns(locale: Locale): CsvColumn<PublicOrganisation>[] {
  const t = texts[locale];
  const head = t.file.headings;
  return [
    { head: "ID", value: (row) => row.id },
    { head: head.name, value: (row) => row.name }, { head: head.sector, value: (row) => t.sectors[row.sector] }, { head: head.size, value: (row) => t.sizes[row.size] },
    { head: head.quarter, value: (row) => row.quarter }, { head: head.about, value: (row) => row.about }, { head: head.street, value: (row) => row.street },
    { head: head.postcode, value: (row) => row.postcode }, { head: head.city, value: (row) => row.city }, { head: head.website, value: (row) => row.website },
    { head: locale === "de" ? "Eingetragen am" : "Entered on", value: (row) => row.listedOn }, { head: "Link", value: (row) => row.link },
  ];
}

const quarter = z.object({
  id: z.uuid().describe("Never changes"),
  key: z.string().describe("Short name, as in addresses"),
  name: z.string(),
  population: z.int().nullable().describe("Inhabitants"),
  about: z.string(),
  link: z.url().describe("Page for people"),
});
type PublicQuarter = z.infer<typeof quarter>;

const toQuarter = ({ id, key, name, population, about: words }: Quarter, about: About): PublicQuarter => ({ id, key, name, population, about: words, link: about.absolute(`/quartiere/${id}`) });

export const quarters = dataset<PublicQuarter>({
  key: "quarters",
  title: { de: "Quartiere", en: "Quarters" },
  description: { de: "Die Quartiere des Ortes, nach denen Organisationen, Bedarfe und Angebote geordnet sind.", en: "The quarters of the place by which organisations, needs and offers are arranged." },
  keywords: { de: ["Quartiere", "Stadtteile"], en: ["quarters", "districts"] },
  licence: dataLicence, theme: "REGI", frequency: "IRREG", page: "/quartiere",
  item: quarter,
  list: async (reader, scope, about, slice) => (await quartersAfter(reader, scope, slice)).map((row) => toQuarter(row, about)),
  find: async (reader, scope, about, id) => {
    const row = await findQuarter(reader, scope, id);
    return row && toQuarter(row, about);
  },
  columns: (locale) => [
    { head: "ID", value: (row) => row.id }, { head: locale === "de" ? "Kürzel" : "Key", value: (row) => row.key }, { head: "Name", value: (row) => row.name },
    { head: locale === "de" ? "Einwohner" : "Inhabitants", value: (row) => row.population }, { head: locale === "de" ? "Beschreibung" : "Description", value: (row) => row.about },
    { head: "Link", value: (row) => row.link },
  ],
});

const kinds: Readonly<Record<Organisation["sector"], string>> = {
  administration: "GovernmentOrganization", business: "Organization", nonprofit: "NGO", education: "EducationalOrganization", chamber: "Organization", migrant: "NGO", civic: "Organization", culture: "Organization",
};

/** The organisation for search engines, as schema.org names things; the address only where it wants to be found by it. */
export function organisationAbout(organisation: Organisation, url: string): Record<string, unknown> {
  const { name, about, sector, street, postcode, city, website } = publicFacts(organisation);
  return {
    "@context": "https://schema.org", "@type": kinds[sector], "@id": url, url: website ?? url, name, ...(about ? { description: about } : {}), mainEntityOfPage: url,
    ...(street || city ? { address: { "@type": "PostalAddress", ...(street ? { streetAddress: street } : {}), ...(postcode ? { postalCode: postcode } : {}), ...(city ? { addressLocality: city } : {}) } } : {}),
  };
}
