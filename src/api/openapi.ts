// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { Dataset } from "../kernel/dataset.ts";
import type { Locale } from "../kernel/i18n.ts";
import type { Site } from "../kernel/page.ts";
import { importKinds, mostLines, type ImportKind } from "../rooms/interfaces/index.ts";
import { apiPath } from "./read.ts";
import { mostItems, usualItems } from "./query.ts";
import { texts } from "./texts.ts";

type Json = Readonly<Record<string, unknown>>;

const name = (of: Pick<Dataset, "key">): string => of.key.split("-").map((part) => part[0]!.toUpperCase() + part.slice(1)).join("");

/** A schema of ours as the description holds it. */
export function schemaOf(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" }) as Json;
  return rest;
}

const problemSchema: Json = {
  type: "object", additionalProperties: false, required: ["type", "status", "title", "detail"],
  properties: {
    type: { type: "string" }, status: { type: "integer" }, title: { type: "string" }, detail: { type: "string" },
    errors: { type: "array", items: { type: "object", additionalProperties: false, required: ["parameter", "detail"], properties: { parameter: { type: "string" }, detail: { type: "string" } } } },
  },
};

const ref = (of: string): Json => ({ $ref: `#/components/schemas/${of}` });
const problems = (...statuses: readonly number[]): Json => Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));
const content = (type: string, schema: Json): Json => ({ content: { [type]: { schema } } });
const etag: Json = { ETag: { description: "State of the answer; send it as If-None-Match", schema: { type: "string" } } };

function parametersOf(of: Dataset, locale: Locale, paged: boolean): Json[] {
  const t = texts[locale];
  const filters = Object.entries(of.filters ?? {}).map(([key, filter]): Json => ({ name: key, in: "query", description: filter.says[locale], schema: filter.values ? { type: "string", enum: filter.values } : { type: "string", format: "uuid" } }));
  const paging: Json[] = [
    { name: "limit", in: "query", description: t.limitSays({ most: mostItems }), schema: { type: "integer", minimum: 1, maximum: mostItems, default: usualItems } },
    { name: "after", in: "query", description: t.afterSays, schema: { type: "string", format: "uuid" } },
  ];
  return [...(paged ? paging : []), ...filters];
}

function datasetPaths(of: Dataset, locale: Locale): Json {
  const path = apiPath(of);
  const list = { type: "object", additionalProperties: false, required: ["items", "next", "licence"], properties: { items: { type: "array", items: ref(name(of)) }, next: { type: ["string", "null"], format: "uri" }, licence: { type: "string", format: "uri" } } };
  const about = { tags: [of.key], summary: of.title[locale], description: of.description[locale] };
  const file = (ending: string, type: string): Json => ({
    [`${path}.${ending}`]: { get: { ...about, operationId: `${of.key}-${ending}`, summary: `${of.title[locale]} (${ending.toUpperCase()})`, parameters: parametersOf(of, locale, false), responses: { 200: { description: of.title[locale], headers: etag, ...content(type, { type: "string" }) }, ...problems(400) } } },
  });
  return {
    [path]: { get: { ...about, operationId: `${of.key}-list`, parameters: parametersOf(of, locale, true), responses: { 200: { description: of.title[locale], headers: etag, ...content("application/json", list) }, ...problems(400) } } },
    ...file("csv", "text/csv"), ...file("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    [`${path}/{id}`]: { get: { ...about, operationId: `${of.key}-one`, parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }], responses: { 200: { description: of.title[locale], headers: etag, ...content("application/json", ref(name(of))) }, ...problems(404) } } },
  };
}

function importPath(kind: ImportKind, locale: Locale): Json {
  const { line, says } = importKinds[kind];
  return {
    [`/api/v1/imports/${kind}`]: {
      post: {
        tags: ["imports"], operationId: `imports-${kind}`, summary: says[locale], security: [{ key: [] }],
        parameters: [
          { name: "dryRun", in: "query", description: "true: check everything, write nothing", schema: { type: "string", enum: ["true", "false"], default: "false" } },
          { name: "Idempotency-Key", in: "header", description: "The same key twice is done once; the second answer repeats the first", schema: { type: "string", pattern: "^[\\w.-]{1,100}$" } },
        ],
        requestBody: { required: true, ...content("application/json", { type: "array", minItems: 1, maxItems: mostLines, items: schemaOf(line) }) },
        responses: { 200: { description: "One answer for each item", ...content("application/json", ref("ImportResult")) }, ...problems(400, 401, 403, 409, 413, 415, 422, 429) },
      },
    },
  };
}

const importResult: Json = {
  type: "object", additionalProperties: false, required: ["dryRun", "created", "changed", "unchanged", "refused", "results"],
  properties: {
    dryRun: { type: "boolean" }, created: { type: "integer" }, changed: { type: "integer" }, unchanged: { type: "integer" }, refused: { type: "integer" },
    results: { type: "array", items: { type: "object", additionalProperties: false, required: ["line", "externalId", "outcome"], properties: {
      line: { type: "integer", minimum: 1 }, externalId: { type: "string" }, outcome: { enum: ["created", "changed", "unchanged", "refused"] }, id: { type: "string", format: "uuid" },
      faults: { type: "array", items: { type: "object", additionalProperties: false, required: ["detail"], properties: { field: { type: "string" }, detail: { type: "string" } } } },
    } } },
  },
};

/** The description of the whole interface (OpenAPI 3.1), made from the datasets and the kinds of import. */
export function openApi(datasets: readonly Dataset[], site: Pick<Site, "name" | "base">, locale: Locale): Json {
  const t = texts[locale];
  const statuses = [400, 401, 403, 404, 409, 413, 415, 422, 429];
  return {
    openapi: "3.1.0",
    info: { title: `${t.title}: ${site.name}`, version: "1.0.0", description: t.lead, license: { name: datasets[0]?.licence.name[locale] ?? "", url: datasets[0]?.licence.url ?? "" } },
    servers: [{ url: site.base }],
    tags: [...datasets.map((of) => ({ name: of.key, description: of.description[locale] })), { name: "imports", description: t.writingText }],
    paths: Object.assign({}, ...datasets.map((of) => datasetPaths(of, locale)), ...(Object.keys(importKinds) as ImportKind[]).map((kind) => importPath(kind, locale))) as Json,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: problemSchema, ImportResult: importResult, ...Object.fromEntries(datasets.map((of) => [name(of), schemaOf(of.item)])) },
      responses: Object.fromEntries(statuses.map((status) => [`Problem${status}`, { description: t.errorsText, ...content("application/problem+json", ref("Problem")) }])),
    },
  };
}
