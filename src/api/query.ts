// SPDX-License-Identifier: EUPL-1.2
import type { Dataset, Slice } from "../kernel/dataset.ts";
import type { Locale } from "../kernel/i18n.ts";
import { ok, refuse, type Result } from "../kernel/result.ts";
import { problem, type Problem } from "./problem.ts";
import { texts } from "./texts.ts";

export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
/** Most items of one page, and how many come unasked. */
export const mostItems = 500;
export const usualItems = 100;
/** Most rows of a table. */
export const mostRows = 50_000;

interface WrongQuery { readonly type: "query"; readonly answer: ReturnType<typeof problem> }

/** Reads the parameters of a dataset's address: only those it knows, each once, each right; else a problem with a sentence for each. */
export function readQuery(of: Dataset, query: URLSearchParams, locale: Locale, paged: boolean): Result<Slice, WrongQuery> {
  const known = [...(paged ? ["limit", "after"] : []), ...Object.keys(of.filters ?? {})];
  const errors = [...new Set(query.keys())].flatMap((name) => {
    const detail = faultOf(of, name, query.getAll(name), known, locale);
    return detail === undefined ? [] : [{ parameter: name, detail }];
  });
  const t = texts[locale].problems;
  if (errors.length > 0) return refuse({ type: "query", answer: problem({ status: 400, title: t.badTitle, detail: errors.map((one) => one.detail).join(" "), errors } satisfies Problem) });
  const after = query.get("after");
  const filters = Object.fromEntries(Object.keys(of.filters ?? {}).flatMap((name) => { const value = query.get(name); return value === null ? [] : [[name, value]]; }));
  return ok({ limit: paged ? Number(query.get("limit") ?? usualItems) : mostRows, ...(after === null ? {} : { after }), filters });
}

function faultOf(of: Dataset, name: string, values: readonly string[], known: readonly string[], locale: Locale): string | undefined {
  const t = texts[locale].problems;
  const shown = name.slice(0, 60);
  if (!known.includes(name)) return t.unknown({ name: shown, known: known.join(", ") || "–" });
  if (values.length > 1) return t.twice({ name: shown });
  const value = values[0]!;
  if (name === "limit") return /^[1-9]\d{0,2}$/.test(value) && Number(value) <= mostItems ? undefined : t.limit({ most: mostItems });
  const choices = of.filters?.[name]?.values;
  if (choices) return choices.includes(value) ? undefined : t.value({ name: shown, values: choices.join(", ") });
  return isId(value) ? undefined : t.id({ name: shown });
}
