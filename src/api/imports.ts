// SPDX-License-Identifier: EUPL-1.2
// The only writes of the interfaces. A request is its key and nothing else: cookies are never looked at.
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Actor } from "../kernel/actor.ts";
import { hashSecret } from "../kernel/clock.ts";
import { rehearse, run } from "../kernel/command.ts";
import { readForm } from "../kernel/fields.ts";
import { dayOf, type Locale } from "../kernel/i18n.ts";
import type { Answer, PageContext } from "../kernel/page.ts";
import {
  asFields, findKeyBySecret, findLink, findRequest, importKinds, importListing, importOrganisation, isGood, mostLines, noteUse, rememberRequest, type ApiKey, type ImportKind,
} from "../rooms/interfaces/index.ts";
import { clientAt, limitKey } from "../web/client.ts";
import type { House } from "../web/house.ts";
import { limitsOf } from "../web/limits.ts";
import { faultSentence, refusalSentence } from "../web/sentences.ts";
import { problem } from "./problem.ts";
import { texts } from "./texts.ts";

type Data = Extract<Answer, { kind: "data" }>;
type Line = Readonly<Record<string, unknown>>;
export interface LineResult {
  readonly line: number;
  readonly externalId: string;
  readonly outcome: "created" | "changed" | "unchanged" | "refused";
  readonly id?: string;
  readonly faults?: readonly { readonly field?: string; readonly detail: string }[];
}

export const importPaths = Object.keys(importKinds).map((kind) => ({ path: `/api/v1/imports/${kind}`, kind: kind as ImportKind }));
export const isImport = (path: string): boolean => importPaths.some((one) => one.path === path);

const mostBytes = 2_000_000;
/** So many requests a key may send; so many wrong keys an address may try. */
const keyLimit = { times: 60, minutes: 1 };
const guessLimit = { times: 30, minutes: 10 };

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Takes a list of organisations, needs or offers: one answer for each line, in its order. */
export async function takeImport(house: House, c: Context, entered: PageContext, kind: ImportKind): Promise<Data> {
  const { locale } = entered;
  const key = await knownKey(house, c, entered);
  if ("kind" in key) return key;
  const t = texts[locale].problems;
  if (!key.rights.includes(kind)) return problem({ status: 403, title: t.rightTitle, detail: t.right });
  const asked = await readRequest(c, locale);
  if ("kind" in asked) return asked;
  const actor: Actor = { kind: "key", id: key.id, name: key.name, grants: key.rights.map((right) => ({ role: `imports.${right}` })) };
  const work: Work = { house, entered, kind, key, actor, dryRun: asked.dryRun };
  if (asked.idempotencyKey !== undefined && !asked.dryRun) {
    const before = await entered.read((reader) => findRequest(reader, entered.scope, key.id, asked.idempotencyKey!));
    if (before && before.bodyHash !== asked.bodyHash) return problem({ status: 409, title: t.replayTitle, detail: t.replay });
    if (before) return { ...answerOf(before.answer), headers: { "Idempotency-Replayed": "true" } };
  }
  if (key.usedOn !== dayOf(entered.at)) await run(house.store, house.clock, noteUse, { ...callOf(work), key: { key: key.id }, form: {} });
  const results: LineResult[] = [];
  for (const [index, line] of asked.lines.entries()) results.push({ line: index + 1, externalId: String(line["externalId"]), ...(await takeLine(work, line)) });
  const answer = summary(results, asked.dryRun);
  if (asked.idempotencyKey !== undefined && !asked.dryRun) await run(house.store, house.clock, rememberRequest, { ...callOf(work), key: { keyId: key.id, idempotencyKey: asked.idempotencyKey }, form: { bodyHash: asked.bodyHash, answer } });
  return answerOf(answer);
}

const answerOf = (body: string): Data => ({ kind: "data", type: "application/json; charset=utf-8", body });

function summary(results: readonly LineResult[], dryRun: boolean): string {
  const count = (outcome: LineResult["outcome"]): number => results.filter((one) => one.outcome === outcome).length;
  return JSON.stringify({ dryRun, created: count("created"), changed: count("changed"), unchanged: count("unchanged"), refused: count("refused"), results });
}

/** The good key of a request, or why not; wrong ones are counted by address. */
async function knownKey(house: House, c: Context, entered: PageContext): Promise<ApiKey | Data> {
  const t = texts[entered.locale].problems;
  const secret = /^Bearer +(gw_[\w-]{20,100})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const found = secret === undefined ? undefined : await entered.read((reader) => findKeyBySecret(reader, entered.scope, hashSecret(secret)));
  const good = found && isGood(found, dayOf(entered.at)) ? found : undefined;
  const wait = house.settings.unlimited ? undefined : await limitsOf(house).take(good ? "key" : "no key", good ? good.id : limitKey(clientAt(c).address), good ? keyLimit : guessLimit);
  if (wait !== undefined) return problem({ status: 429, title: t.busyTitle, detail: t.busy({ seconds: wait }), headers: { "Retry-After": String(wait) } });
  return good ?? problem({ status: 401, title: t.keyTitle, detail: t.key, headers: { "WWW-Authenticate": "Bearer" } });
}

interface Asked {
  readonly lines: readonly Line[];
  readonly bodyHash: string;
  readonly dryRun: boolean;
  readonly idempotencyKey: string | undefined;
}

/** The list of a request, or what is wrong with it as a whole. */
async function readRequest(c: Context, locale: Locale): Promise<Asked | Data> {
  const t = texts[locale].problems;
  const bad = (detail: string): Data => problem({ status: 400, title: t.badTitle, detail });
  const query = new URL(c.req.url).searchParams;
  const unknown = [...query.keys()].find((name) => name !== "dryRun");
  if (unknown !== undefined) return bad(t.unknown({ name: unknown.slice(0, 60), known: "dryRun" }));
  const dryRun = query.getAll("dryRun");
  if (dryRun.length > 1 || (dryRun[0] !== undefined && !["true", "false"].includes(dryRun[0]))) return bad(t.dryRun);
  const idempotencyKey = c.req.header("idempotency-key");
  if (idempotencyKey !== undefined && !/^[\w.-]{1,100}$/.test(idempotencyKey)) return bad(t.idempotency);
  if (!/^application\/json(;|$)/i.test(c.req.header("content-type") ?? "")) return problem({ status: 415, title: t.typeTitle, detail: t.type });
  const text = await c.req.text();
  if (Buffer.byteLength(text) > mostBytes) return problem({ status: 413, title: t.largeTitle, detail: t.large });
  const lines = readLines(text, locale);
  return "kind" in lines ? lines : { lines: lines.value, bodyHash: sha256(text), dryRun: dryRun[0] === "true", idempotencyKey };
}

function readLines(text: string, locale: Locale): { value: readonly Line[] } | Data {
  const t = texts[locale].problems;
  const wrong = (detail: string): Data => problem({ status: 422, title: t.bodyTitle, detail });
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return wrong(t.notJson);
  }
  const isLine = (line: unknown): line is Line => typeof line === "object" && line !== null && !Array.isArray(line);
  if (!Array.isArray(list) || list.length < 1 || list.length > mostLines || !list.every(isLine)) return wrong(t.notArray({ most: mostLines }));
  const seen = new Set<string>();
  for (const [index, { externalId }] of list.entries()) {
    if (typeof externalId !== "string" || externalId.trim() === "" || externalId.length > 200 || /[\u0000-\u001f]/.test(externalId)) return wrong(t.externalId({ line: index + 1 }));
    if (seen.has(externalId)) return wrong(t.externalTwice({ line: index + 1, id: externalId }));
    seen.add(externalId);
  }
  return { value: list };
}

interface Work {
  readonly house: House;
  readonly entered: PageContext;
  readonly kind: ImportKind;
  readonly key: ApiKey;
  readonly actor: Actor;
  readonly dryRun: boolean;
}

const callOf = ({ entered, actor }: Pick<Work, "entered" | "actor">) => ({ scope: entered.scope, actor, locale: entered.locale, requestId: entered.requestId });

type Outcome = Omit<LineResult, "line" | "externalId">;

/** One line through its command: checked and written, or only checked. */
async function takeLine(work: Work, line: Line): Promise<Outcome> {
  const { house, entered, kind, key } = work;
  const t = texts[entered.locale].lines;
  const checked = readForm(importKinds[kind].line, line);
  const fields = asFields(withoutOwn(line));
  if (!checked.ok) return refused(checked.faults.map((fault) => ({ field: fault.field, detail: faultSentence(house.rooms, fault, entered.locale) })));
  if (fields === undefined || Object.values(fields).some((value) => value.includes("\u0000"))) return refused([{ detail: t.text }]);
  const form = { fields, fingerprint: sha256(JSON.stringify(Object.entries(line).toSorted(([a], [b]) => (a < b ? -1 : 1)))) };
  const origin = { source: key.source, externalId: String(line["externalId"]) };
  const doIt = work.dryRun ? rehearse : run;
  const before = await entered.read((reader) => findLink(reader, entered.scope, { ...origin, kind }));
  const outcome = kind === "organisations"
    ? await doIt(house.store, house.clock, importOrganisation, { ...callOf(work), key: origin, form })
    : await doIt(house.store, house.clock, importListing, { ...callOf(work), key: { ...origin, direction: kind === "needs" ? "need" : "offer", ...ownerOf(line) }, form });
  switch (outcome.kind) {
    case "done":
      return { outcome: before ? "changed" : "created", ...(work.dryRun ? (before ? { id: before.objectId } : {}) : { id: outcome.saved.object.id }) };
    case "refused":
      if (outcome.refusal.type === "importUnchanged" && before) return { outcome: "unchanged", id: before.objectId };
      return refused([{ ...(outcome.refusal.field ? { field: outcome.refusal.field } : {}), detail: refusalSentence(house.rooms, outcome.refusal, entered.locale) }]);
    case "faults":
      return refused(outcome.faults.map((fault) => ({ ...fault, field: fault.field.replace(/^fields\./, "") })).map((fault) => ({ field: fault.field, detail: faultSentence(house.rooms, fault, entered.locale) })));
    case "conflict":
      return refused([{ detail: t.changedMeanwhile }]);
    default:
      return refused([{ detail: t.notFound }]);
  }
}

const refused = (faults: readonly { field?: string; detail: string }[]): Outcome => ({ outcome: "refused", faults });
const ownNames = ["externalId", "organisationId", "organisationExternalId"];
const withoutOwn = (line: Line): Line => Object.fromEntries(Object.entries(line).filter(([name]) => !ownNames.includes(name)));
const ownerOf = (line: Line): Record<string, string> => Object.fromEntries(["organisationId", "organisationExternalId"].flatMap((name) => (typeof line[name] === "string" ? [[name, line[name]]] : [])));
