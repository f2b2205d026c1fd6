// SPDX-License-Identifier: EUPL-1.2
// Calls made up from the published description, right and wrong ones: the answer is always one that the description names.
// `GW_LONG=1 npx vitest run tests/api-fuzz.test.ts` does the full number.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "../src/rooms/interfaces/keys/commands.ts";
import { addDays, dayOf } from "../src/kernel/i18n.ts";
import { createApp } from "../src/web/app.tsx";
import { done } from "./support/roles.ts";
import { openTown, type Town } from "./support/town.ts";

const calls = process.env["GW_LONG"] ? 20_000 : 2_000;
interface Parameter { name: string; in: "query" | "path" | "header"; schema: { type?: string; enum?: string[]; format?: string } }
interface Operation { operationId: string; parameters?: Parameter[]; requestBody?: { content: { "application/json": { schema: { items: Schema } } } }; responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }> }
interface Schema { type?: string | string[]; enum?: unknown[]; anyOf?: Schema[]; properties?: Record<string, Schema>; required?: string[]; format?: string }
interface Description { paths: Record<string, Partial<Record<"get" | "post", Operation>>>; components: { responses: Record<string, { content: Record<string, { schema: object }> }>; schemas: Record<string, object> } }

let town: Town;
let ask: (request: Request) => Response | Promise<Response>;
let document: Description;
let keys: string[];
let ids: string[];
/** Ids by the path under which they can be opened. */
let own: Map<string, string[]>;
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  town = await openTown();
  ask = createApp(town.house).fetch as typeof ask;
  document = (await (await ask(new Request(`${town.base}/api/openapi.json`))).json()) as Description;
  const today = dayOf(town.house.clock.now());
  const key = async (rights: string[]) => (await done(town, createKey, {}, { name: rights.join("-"), rights, expiresOn: addDays(today, 9) })).answer!["secret"]!;
  keys = [await key(["organisations", "needs", "offers"]), await key(["needs"]), `gw_${"x".repeat(43)}`, "", "Basic"];
  own = new Map(await Promise.all(Object.keys(document.paths).filter((path) => path.endsWith("/{id}")).map(async (path) => [path, ((await (await ask(new Request(`${town.base}${path.slice(0, -5)}?limit=2`))).json()) as { items: { id: string }[] }).items.map((item) => item.id)] as const)));
  ids = [...own.values()].flat();
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "api", components: document.components });
  const inDocument = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
  for (const operations of Object.values(document.paths)) for (const operation of Object.values(operations)) for (const [status, response] of Object.entries(operation.responses)) {
    const found = response.$ref ? document.components.responses[response.$ref.split("/").at(-1)!]! : response;
    for (const [type, { schema }] of Object.entries(found.content ?? {})) validators.set(`${operation.operationId} ${status} ${type}`, ajv.compile(inDocument(schema)));
  }
});
afterAll(() => town?.close());

const noise = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("", "0", "-1", "1e9", "null", "'", "%00", "%", "../..", "<script>", "{{7*7}}", "1 or 1=1", "\ud800", "a".repeat(3000)));
const anyId = (path: string) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...(own.get(path) ?? ids)) }, { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...ids), fc.uuid(), noise) });

const valueFor = (parameter: Parameter): fc.Arbitrary<string> => {
  const { enum: choices, format, type } = parameter.schema;
  const right = choices ? fc.constantFrom(...choices) : format === "uuid" ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : type === "integer" ? fc.integer({ min: -3, max: 600 }).map(String) : fc.string({ maxLength: 20 });
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: noise });
};

/** A value that the schema allows, mostly; else anything that JSON knows. */
function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  const right: fc.Arbitrary<unknown> = schema.enum ? fc.constantFrom(...schema.enum) : schema.anyOf ? fc.oneof(...schema.anyOf.map(valueOf)) : schema.type === "number" ? fc.double({ noNaN: true, noDefaultInfinity: true }) : schema.type === "boolean" ? fc.boolean() : schema.type === "null" ? fc.constant(null)
    : schema.format === "uuid" ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom("2026-12-24", "31.12.2027", "https://a.example", "a@b.example", "Vier Hände für den Zaun"));
  return fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
}

function bodyFor(operation: Operation): fc.Arbitrary<string | undefined> {
  const items = operation.requestBody?.content["application/json"].schema.items;
  if (!items) return fc.constant(undefined);
  const line = fc.record(Object.fromEntries(Object.entries(items.properties ?? {}).map(([name, schema]) => [name, name === "externalId" ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom("a", "b", "c", "d") }, { weight: 1, arbitrary: valueOf(schema) }) : valueOf(schema)])), { requiredKeys: items.required as never }) as fc.Arbitrary<unknown>;
  return fc.oneof({ weight: 8, arbitrary: fc.array(line, { maxLength: 3 }).map((lines) => JSON.stringify(lines)) }, { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) });
}

interface Made { readonly path: string; readonly method: "get" | "post"; readonly operation: Operation; readonly address: string; readonly headers: Record<string, string>; readonly body: string | undefined }

function callFor(path: string, method: "get" | "post", operation: Operation): fc.Arbitrary<Made> {
  const queries = (operation.parameters ?? []).filter((one) => one.in === "query");
  const query = fc.tuple(fc.record(Object.fromEntries(queries.map((one) => [one.name, valueFor(one)])), { requiredKeys: [] }), fc.array(fc.tuple(noise, noise), { maxLength: 1 }));
  const idempotency = fc.option(fc.oneof(fc.constantFrom("one", "two"), fc.string({ unit: "grapheme-ascii", maxLength: 20 })), { nil: undefined });
  return fc.record({
    id: anyId(path), query, prefix: fc.constantFrom("", "", "/en", "/n/steinlohe", "/n/steinlohe/en"), key: fc.nat({ max: 9 }), language: fc.constantFrom("de", "en", "*", ""),
    type: fc.constantFrom("application/json", "application/json", "application/json", "text/plain", ""), idempotency, body: bodyFor(operation),
  }).map((made) => {
    const [known, extra] = made.query;
    const search = new URLSearchParams([...Object.entries(known as Record<string, string>), ...(made.key === 9 ? extra : [])]).toString();
    const key = keys[made.key < 6 ? 0 : made.key - 5] ?? "";
    const headers: Record<string, string> = { "accept-language": made.language, ...(method === "post" ? { authorization: key.startsWith("gw_") ? `Bearer ${key}` : key, "content-type": made.type } : {}), ...(method === "post" && made.idempotency?.trim() ? { "idempotency-key": made.idempotency } : {}) };
    let id: string;
    try { id = encodeURIComponent(made.id); } catch { id = "x"; }
    return { path, method, operation, headers, body: made.body, address: `${made.prefix}${path.replace("{id}", id || "x")}${search ? `?${search}` : ""}` };
  });
}

describe(`check 22: ${calls.toLocaleString("en")} calls made from the description (20,000 with GW_LONG=1)`, () => {
  it("are answered as the description says: no 5xx, no mismatch", { timeout: 30 * 60_000 }, async () => {
    const all = Object.entries(document.paths).flatMap(([path, operations]) => (Object.entries(operations) as ["get" | "post", Operation][]).map(([method, operation]) => callFor(path, method, operation)));
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    await fc.assert(fc.asyncProperty(fc.oneof(...all), async (call) => {
      const response = await ask(new Request(`${town.base}${call.address}`, { method: call.method.toUpperCase(), headers: call.headers, ...(call.method === "post" ? { body: call.body ?? "" } : {}) }));
      const type = (response.headers.get("content-type") ?? "").split(";")[0]!;
      const text = await response.text();
      seen.set(`${call.operation.operationId} ${response.status}`, (seen.get(`${call.operation.operationId} ${response.status}`) ?? 0) + 1);
      const validate = validators.get(`${call.operation.operationId} ${response.status} ${type}`);
      const body: unknown = type.includes("json") ? JSON.parse(text) : text;
      if (response.status >= 500 || !validate || !validate(body)) wrong.push(`${call.method} ${call.address.slice(0, 200)} ${(call.body ?? "").slice(0, 200)}: ${response.status} ${type} ${validate ? JSON.stringify(validate.errors) : "not described"}`);
      return wrong.length === 0;
    }), { numRuns: calls, seed: 20_261_122, endOnFailure: true });
    expect(wrong.join("\n")).toBe("");
    // The calls reach every operation, with an answer that fits and one that does not.
    const operations = Object.values(document.paths).flatMap((one) => Object.values(one));
    for (const { operationId } of operations) expect([...seen.keys()].some((key) => key.startsWith(`${operationId} 2`)), operationId).toBe(true);
    expect([...seen].filter(([key]) => / 4\d\d$/.test(key)).length).toBeGreaterThan(operations.length / 2);
  });

  it("the description names every address that is mounted, and no other", () => {
    const mounted = createApp(town.house).routes.filter((route) => route.path.startsWith("/api/v1/") && route.method !== "ALL").map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, "{$1}")}`);
    const described = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`));
    expect([...new Set(mounted)].sort()).toEqual(described.sort());
  });
});
