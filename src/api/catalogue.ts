// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../kernel/actor.ts";
import type { Dataset } from "../kernel/dataset.ts";
import { page, type Answer, type PageContext, type Route } from "../kernel/page.ts";
import type { PublisherFacts, Room } from "../kernel/room.ts";
import { apiPath } from "./read.ts";
import { jsonLd, turtle, type Statement } from "./rdf.ts";
import { texts } from "./texts.ts";

const may = anyone("open data: the catalogue of it");
const eu = (list: string, code: string): string => `http://publications.europa.eu/resource/authority/${list}/${code}`;
const languages = [eu("language", "DEU"), eu("language", "ENG")];
const forms = [
  { ending: "", code: "JSON", media: "application/json" }, { ending: ".csv", code: "CSV", media: "text/csv" },
  { ending: ".ods", code: "ODS", media: "application/vnd.oasis.opendocument.spreadsheet" },
] as const;

const is = (of: string, type: string): Statement => ({ of, says: "rdf:type", that: { iri: type } });
const link = (of: string, says: string, address: string): Statement => ({ of, says, that: { iri: address } });
const both = (of: string, says: string, words: { readonly de: string; readonly en: string }): Statement[] => [{ of, says, that: { text: words.de, lang: "de" } }, { of, says, that: { text: words.en, lang: "en" } }];

/** What rooms know of who stands behind the network and where it lies; the first to name a thing is believed. */
async function publisherOf(c: PageContext): Promise<PublisherFacts> {
  const said = await c.read(async (reader) => {
    const all: PublisherFacts[] = [];
    for (const room of c.rooms) if (room.publisher) all.push(await room.publisher(reader, c.scope));
    return all;
  });
  return Object.assign({}, ...said.toReversed()) as PublisherFacts;
}

interface Ground { readonly root: string; readonly publisher: string; readonly contact: string; readonly spatial: readonly string[]; readonly name: string; readonly contributor: string | undefined }

/**
 * The network's open data as DCAT-AP.de: catalogue, publisher, datasets with their distributions. A dataset of a room
 * stands here by itself.
 */
export async function catalogue(c: PageContext): Promise<Statement[]> {
  const facts = await publisherOf(c);
  const root = `${c.site.base}/catalog`;
  const ground: Ground = {
    root, publisher: `${root}#herausgeber`, contact: `${root}#kontakt`, name: facts.name ?? c.site.name, contributor: facts.contributorId,
    spatial: (facts.municipalityKeys ?? []).map((key) => `http://dcat-ap.de/def/politicalGeocoding/municipalityKey/${key}`),
  };
  const said = { de: { name: c.site.name }, en: { name: c.site.name } };
  const datasets = datasetsOf(c.rooms);
  return [
    is(root, "dcat:Catalog"), ...both(root, "dct:title", { de: texts.de.catalogueTitle(said.de), en: texts.en.catalogueTitle(said.en) }),
    ...both(root, "dct:description", { de: texts.de.catalogueText(said.de), en: texts.en.catalogueText(said.en) }),
    link(root, "dct:publisher", ground.publisher), link(root, "foaf:homepage", c.site.base), ...languages.map((one) => link(root, "dct:language", one)),
    link(root, "dcat:themeTaxonomy", eu("data-theme", "").replace(/\/$/, "")), ...ground.spatial.map((one) => link(root, "dct:spatial", one)),
    ...[...new Set(datasets.map((of) => of.licence.iri))].flatMap((one) => [link(root, "dct:license", one)]), ...datasets.map((of) => link(root, "dcat:dataset", datasetIri(ground, of))),
    is(ground.publisher, "foaf:Agent"), { of: ground.publisher, says: "foaf:name", that: { text: ground.name } }, link(ground.publisher, "foaf:homepage", facts.homepage ?? c.site.base),
    is(ground.contact, "vcard:Organization"), { of: ground.contact, says: "vcard:fn", that: { text: ground.name } }, link(ground.contact, "vcard:hasURL", `${c.site.base}/ueber-uns`),
    ...ground.spatial.flatMap((one) => [is(one, "dct:Location")]), ...[...new Set(datasets.map((of) => of.licence.iri))].map((one) => is(one, "dct:LicenseDocument")),
    ...datasets.flatMap((of) => datasetStatements(c, ground, of)),
  ];
}

export const datasetsOf = (rooms: readonly Room[]): readonly Dataset[] => rooms.flatMap((room) => room.datasets ?? []);
const datasetIri = (ground: Ground, of: Dataset): string => `${ground.root}#${of.key}`;

function datasetStatements(c: PageContext, ground: Ground, of: Dataset): Statement[] {
  const self = datasetIri(ground, of);
  return [
    is(self, "dcat:Dataset"), ...both(self, "dct:title", of.title), ...both(self, "dct:description", of.description), { of: self, says: "dct:identifier", that: { text: self } },
    ...of.keywords.de.map((text): Statement => ({ of: self, says: "dcat:keyword", that: { text, lang: "de" } })), ...of.keywords.en.map((text): Statement => ({ of: self, says: "dcat:keyword", that: { text, lang: "en" } })),
    link(self, "dcat:theme", eu("data-theme", of.theme)), link(self, "dct:accrualPeriodicity", eu("frequency", of.frequency)), link(self, "dct:accessRights", eu("access-right", "PUBLIC")),
    link(self, "dct:publisher", ground.publisher), link(self, "dcat:contactPoint", ground.contact), ...languages.map((one) => link(self, "dct:language", one)),
    ...(ground.contributor ? [link(self, "dcatde:contributorID", ground.contributor)] : []),
    ...ground.spatial.flatMap((one) => [link(self, "dct:spatial", one), link(self, "dcatde:politicalGeocodingURI", one)]),
    ...(ground.spatial.length > 0 ? [link(self, "dcatde:politicalGeocodingLevelURI", "http://dcat-ap.de/def/politicalGeocoding/Level/municipality")] : []),
    ...(of.page ? [link(self, "dcat:landingPage", `${c.site.base}${of.page}`)] : []),
    ...forms.flatMap((form) => distribution(c, ground, of, form)),
  ];
}

function distribution(c: PageContext, ground: Ground, of: Dataset, form: (typeof forms)[number]): Statement[] {
  const self = `${datasetIri(ground, of)}-${form.code.toLowerCase()}`;
  const address = `${c.site.base}${apiPath(of)}${form.ending}`;
  return [
    link(datasetIri(ground, of), "dcat:distribution", self), is(self, "dcat:Distribution"), ...both(self, "dct:title", { de: `${of.title.de} (${form.code})`, en: `${of.title.en} (${form.code})` }),
    link(self, "dcat:accessURL", address), link(self, "dcat:downloadURL", address), link(self, "dct:format", eu("file-type", form.code)), link(self, "dcat:mediaType", `https://www.iana.org/assignments/media-types/${form.media}`),
    link(self, "dct:license", of.licence.iri), { of: self, says: "dcatde:licenseAttributionByText", that: { text: ground.name, lang: "de" } }, link(self, "dcatap:availability", eu("planned-availability", "AVAILABLE")),
    ...languages.map((one) => link(self, "dct:language", one)),
  ];
}

const kinds = [{ path: "/catalog.ttl", type: "text/turtle; charset=utf-8", write: turtle }, { path: "/catalog.jsonld", type: "application/ld+json; charset=utf-8", write: jsonLd }] as const;

export const catalogueRoutes: Route[] = kinds.map(({ path, type, write }) => page({ path, may, show: async (c): Promise<Answer> => ({ kind: "data", type, body: write(await catalogue(c)) }) }));
