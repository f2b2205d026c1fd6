// SPDX-License-Identifier: EUPL-1.2
import { attributes, formsOf, type SeenForm } from "../support/forms.ts";
import { behind, type Cast, type RoleName } from "../support/roles.ts";
import { addressOf, isGet, look, routes, sampled } from "../support/routes.ts";
import type { Town } from "../support/town.ts";
import type { Visitor } from "../support/visitor.ts";
import { rowFor } from "../walls/role-table.ts";

/** Breaks out of an attribute, of an element, of a string; short enough for most fields. `mark` finds it again. */
export const mark = "zqx7";
export const short = `"'><img src=x onerror=alert(7)>${mark}`;
export const long = `${short}<script>alert(7)</script><svg/onload=alert(7)></title></textarea><iframe srcdoc="<script>alert(7)</script>"> [x](javascript:alert(7)) {{7*7}} \${7*7} #set page()`;

const payloadFor = (maximum: number): string => (maximum >= long.length ? long : short.slice(0, maximum));

/** Who fills in a form: somebody of the office where it may, else whoever the role table names. */
const writerOf = (command: string, path: string): RoleName => {
  const row = rowFor(command, path) ?? [];
  return row.includes("admin") ? "admin" : row.find((role) => role !== "neighbour") ?? "guest";
};

const takesAway = /\.(end|hide|remove|delete|erase|cancel|withdraw|close|settle|lay|pause|startStandingIn)/;

/**
 * Fills the payload into every field people write in, of every form of the router, through the form itself. First all
 * fields at once, then one at a time beside what stands there. Returns which fields of which commands took it, and all that there were.
 */
export async function throughForms(town: Town, cast: Cast): Promise<{ readonly taken: ReadonlySet<string>; readonly offered: ReadonlySet<string> }> {
  const taken = new Set<string>();
  const offered = new Set<string>();
  const forms = routes.filter((route) => route.kind === "form").sort((a, b) => Number(takesAway.test(a.command.name)) - Number(takesAway.test(b.command.name)));
  for (const route of forms) {
    const params = await sampled(town, route);
    if (!params) continue;
    const path = addressOf(route.path, params);
    const visitor = await cast.visitor(writerOf(route.command.name, route.path));
    const fill = async (pick: (name: string) => boolean): Promise<boolean> => {
      const form = await formAt(visitor, path);
      const texts = form?.texts.filter((text) => text.type !== "search" && !form.numbers.has(text.name) && pick(text.name)) ?? [];
      for (const text of texts) offered.add(`${route.command.name} ${text.name}`);
      if (!form || texts.length === 0) return false;
      const seen = await visitor.post(path, { ...form.sensible, ...Object.fromEntries(texts.map((text) => [text.name, payloadFor(text.maximum)])) });
      if (seen.status >= 500) throw new Error(`${path} breaks: ${seen.status}`);
      if (seen.status < 400) for (const text of texts) taken.add(`${route.command.name} ${text.name}`);
      return seen.status < 400;
    };
    if (await fill(() => true)) continue;
    const names = (await formAt(visitor, path))?.texts.map((text) => text.name) ?? [];
    for (const name of names) await fill((each) => each === name);
  }
  return { taken, offered };
}

interface Filled extends SeenForm {
  /** What somebody would send who fills in everything that is asked: what stands there, else something fitting. */
  readonly sensible: Readonly<Record<string, readonly string[]>>;
  /** Fields that want a number. */
  readonly numbers: ReadonlySet<string>;
}

async function formAt(visitor: Visitor, path: string): Promise<Filled | undefined> {
  const { text } = await look(visitor, path);
  const at = formsOf(text).findIndex((form) => form.method === "post" && form.action.split("?")[0]!.endsWith(path.split("?")[0]!));
  if (at < 0) return undefined;
  const form = formsOf(text)[at]!;
  const html = [...text.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)][at]![1]!;
  const inputs = [...html.matchAll(/<input\b([^>]*)>/g)].map((match) => attributes(match[1]!));
  const numbers = new Set(inputs.filter((one) => one["inputmode"] || one["type"] === "number").map((one) => one["name"]!));
  const fitting: Record<string, readonly string[]> = {};
  for (const one of inputs) if (one["type"] === "radio" && one["value"]) fitting[one["name"]!] ??= [one["value"]];
  for (const one of inputs) if (one["type"] === "date" || one["type"] === "time") fitting[one["name"]!] = [one["type"] === "date" ? "2031-05-05" : "17:00"];
  for (const [, tag, options] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const value = [...options!.matchAll(/<option\b([^>]*)>/g)].map((option) => attributes(option[1]!)["value"]).find(Boolean);
    if (value) fitting[attributes(tag!)["name"]!] = [value];
  }
  for (const one of form.texts) fitting[one.name] = [numbers.has(one.name) ? "3" : "Sechs Personen für einen Tag"];
  for (const one of inputs) if (one["type"] === "email") fitting[one["name"]!] = ["nora.neugier@example.org"];
  const standing = Object.fromEntries(Object.entries(form.values).filter(([, values]) => values.some(Boolean)));
  return { ...form, numbers, sensible: { ...fitting, ...standing } };
}

/**
 * Puts the payload past the forms into every column that holds words of people: text in which some row has a blank.
 * Columns that refuse it (lengths, keys, closed lists) keep what they have. Returns the columns that took it.
 */
export async function pastForms(town: Town): Promise<string[]> {
  const columns = await behind(town, "select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and data_type = 'text' and table_name not in ('audit', 'outbox', 'job', 'migration', 'kernel_migration') and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')");
  const took: string[] = [];
  for (const { table, column } of columns as { table: string; column: string }[]) {
    const [found] = await behind(town, `select 1 from ${table} where ${column} like '% %' limit 1`);
    if (!found) continue;
    for (const payload of [long, short]) {
      const done = await behind(town, `update ${table} set ${column} = ${column} || '${payload.replaceAll("'", "''")}' where ${column} like '% %'`).then(() => true, () => false);
      if (!done) continue;
      took.push(`${table}.${column}`);
      break;
    }
  }
  return took;
}

/** Answers of every address that is no screen: tables, feeds, calendars, documents. */
export async function filesFor(town: Town, visitor: Visitor): Promise<{ path: string; type: string; text: string; status: number; headers: Headers }[]> {
  const found = [];
  for (const route of routes.filter(isGet).filter((one) => /\.(csv|json|ics|pdf|rss|xml|atom|ods|jsonld|ttl|txt)$/.test(one.path))) {
    const params = await sampled(town, route);
    if (params) found.push({ ...(await look(visitor, addressOf(route.path, params))), path: addressOf(route.path, params) });
  }
  return found;
}
