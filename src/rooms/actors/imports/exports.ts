// SPDX-License-Identifier: EUPL-1.2
import type { CsvColumn } from "../../../kernel/csv.ts";
import type { Locale } from "../../../kernel/i18n.ts";
import { foldName, sectors, sizes, type OrganisationFacts, type Sector, type Size } from "../rules.ts";
import { de as actorsDe } from "../texts.de.ts";
import { en as actorsEn } from "../texts.en.ts";
import { contactColumns, factColumns, mostContacts, type FactColumn, type ImportContact, type Words } from "./rules.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de: { ...actorsDe, file: de }, en: { ...actorsEn, file: en } };

/** Other words that people write in such lists. */
const headingsToo: Readonly<Record<string, FactColumn>> = {
  organisation: "name", verein: "name", firma: "name", branche: "sector", sektor: "sector", art: "sector", groesse: "size", stadtteil: "quarter", bezirk: "quarter",
  "über uns": "about", text: "about", "straße und hausnummer": "street", strasse: "street", adresse: "street", postleitzahl: "postcode", stadt: "city", tel: "phone",
  telefonnummer: "phone", mail: "email", email: "email", "e-mail-adresse": "email", website: "website", homepage: "website", internet: "website", webadresse: "website",
};
const sectorsToo: Readonly<Record<string, Sector>> = {
  verein: "nonprofit", gemeinnützig: "nonprofit", wohlfahrt: "nonprofit", firma: "business", betrieb: "business", wirtschaft: "business", schule: "education", bildung: "education",
  kita: "education", hochschule: "education", amt: "administration", stadt: "administration", kammer: "chamber", verband: "chamber", migrantenselbstorganisation: "migrant", bürgerinitiative: "civic", theater: "culture",
};
const sizesToo: Readonly<Record<string, Size>> = { klein: "small", mittel: "medium", groß: "large", gross: "large" };
const contactToo: readonly (readonly [string, `contact1.${"name" | "function" | "email"}`])[] = [
  ["ansprechperson", "contact1.name"], ["ansprechpartner", "contact1.name"], ["ansprechpartnerin", "contact1.name"], ["kontakt", "contact1.name"], ["kontakt name", "contact1.name"],
  ["funktion", "contact1.function"], ["kontakt funktion", "contact1.function"], ["e-mail der ansprechperson", "contact1.email"], ["kontakt e-mail", "contact1.email"],
];

function readWords(): Words {
  const both = [texts.de, texts.en];
  const coded = <T extends string>(codes: readonly T[], named: (t: (typeof both)[number], code: T) => string): [string, T][] =>
    codes.flatMap((code) => [[foldName(code), code] as [string, T], ...both.map((t): [string, T] => [foldName(named(t, code)), code])]);
  const contacts = both.flatMap((t) => Array.from({ length: mostContacts }, (_, i) => i + 1).flatMap((number) =>
    contactColumns.map((part) => [foldName(t.file.contactHeading({ number, part: t.file.contactParts[part] })), `contact${number}.${part}` as const] as const)));
  return {
    headings: new Map([...Object.entries(headingsToo), ...contactToo, ...contacts, ...coded(factColumns, (t, column) => t.file.headings[column])]),
    sectors: new Map([...Object.entries(sectorsToo), ...coded(sectors, (t, sector) => t.sectors[sector])]),
    sizes: new Map([...Object.entries(sizesToo), ...coded(sizes, (t, size) => t.sizes[size])]),
    yes: new Set(["ja", "yes", "j", "y", "1", "x"]),
    no: new Set(["nein", "no", "n", "0"]),
  };
}

/** Headings and values that a file may use: German and English names, codes, and common other words. */
export const words: Words = readWords();

export interface ExportRow extends OrganisationFacts {
  readonly quarter: string;
  readonly contacts: readonly ImportContact[];
}

/** The columns of the directory as a file that can be read in again. `contacts`: how many people are named, 0 for guests. */
export function exportColumns(locale: Locale, contacts: number): CsvColumn<ExportRow>[] {
  const t = texts[locale];
  const value: Record<FactColumn, (row: ExportRow) => string | null> = {
    name: (row) => row.name, sector: (row) => t.sectors[row.sector], size: (row) => t.sizes[row.size], quarter: (row) => row.quarter, about: (row) => row.about,
    street: (row) => row.street, postcode: (row) => row.postcode, city: (row) => row.city, phone: (row) => row.phone, email: (row) => row.email, website: (row) => row.website,
    contactPublic: (row) => (row.contactPublic ? t.file.yes : t.file.no),
  };
  return [
    ...factColumns.map((column) => ({ head: t.file.headings[column], value: value[column] })),
    ...Array.from({ length: Math.min(contacts, mostContacts) }, (_, i) => contactColumns.map((part) => ({
      head: t.file.contactHeading({ number: i + 1, part: t.file.contactParts[part] }),
      value: (row: ExportRow) => row.contacts[i]?.[part] ?? "",
    }))).flat(),
  ];
}
