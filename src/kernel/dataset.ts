// SPDX-License-Identifier: EUPL-1.2
import type { z } from "zod";
import type { CsvColumn } from "./csv.ts";
import type { Reader } from "./database/connect.ts";
import type { Catalogue, Locale } from "./i18n.ts";
import type { Scope } from "./scope.ts";

/** Under which terms data may be used: name and address of the licence, and its IRI in the vocabulary of DCAT-AP.de. */
export interface Licence {
  readonly name: Catalogue<string>;
  readonly url: string;
  readonly iri: string;
}

/** Data licence Germany, attribution, version 2.0: free use with the name of the source. */
export const dataLicence: Licence = {
  name: { de: "Datenlizenz Deutschland – Namensnennung – Version 2.0", en: "Data licence Germany – attribution – version 2.0" },
  url: "https://www.govdata.de/dl-de/by-2-0",
  iri: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
};

/** What a question about a dataset is asked with, beside the scope: language and addresses of the answer, and the day. */
export interface About {
  readonly locale: Locale;
  /** Full address of a path of the network. */
  readonly absolute: (path: string) => string;
  /** ISO day. */
  readonly today: string;
}

/** Which part of a dataset. Items come in the order of their ids, so that a page can be asked for by the last id of the one before. */
export interface Slice {
  readonly limit: number;
  /** Id of the item before the first one wanted. */
  readonly after?: string;
  /** Values of the dataset's filters, already checked. */
  readonly filters: Readonly<Record<string, string>>;
}

/** A question that may narrow a dataset. `values`: a closed list; absent: an id. */
export interface Filter {
  readonly says: Catalogue<string>;
  readonly values?: readonly string[];
}

/** One entry of a feed. No person: `author` is an organisation, or absent. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly published: Date;
  readonly updated: Date;
  readonly author?: string;
}

export interface Feed {
  readonly title: Catalogue<string>;
  /** The newest entries, newest first. */
  readonly entries: (reader: Reader, scope: Scope, about: About, count: number) => Promise<readonly FeedEntry[]>;
}

/** An item always has an id, a UUID. */
export interface Item {
  readonly id: string;
}

/** Public data of a room for machines: read API, tables, feeds and the catalogue of open data are made from it. */
export interface Dataset<T extends Item = Item> {
  /** Stands in the address: /api/v1/<key>. */
  readonly key: string;
  readonly title: Catalogue<string>;
  readonly description: Catalogue<string>;
  readonly keywords: Catalogue<readonly string[]>;
  readonly licence: Licence;
  /** Code of the European vocabulary of themes ("SOCI", "GOVE", "REGI"). */
  readonly theme: string;
  /** Code of the European vocabulary of frequencies ("CONT", "IRREG"). */
  readonly frequency: string;
  /** The shape of an item: what anybody may know, no person, no address of a person. Every field has a description. */
  readonly item: z.ZodType<T>;
  readonly filters?: Readonly<Record<string, Filter>>;
  readonly list: (reader: Reader, scope: Scope, about: About, slice: Slice) => Promise<readonly T[]>;
  readonly find: (reader: Reader, scope: Scope, about: About, id: string) => Promise<T | undefined>;
  /** The item as a row of a table. */
  readonly columns: (locale: Locale) => readonly CsvColumn<T>[];
  /** The page that shows the same to people. */
  readonly page?: string;
  readonly feed?: Feed;
}

/** Declares a dataset; the list of a manifest holds it without its item's shape. */
export const dataset = <T extends Item>(parts: Dataset<T>): Dataset => parts as unknown as Dataset;
