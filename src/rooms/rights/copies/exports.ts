// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import { formatMoment, type Locale } from "../../../kernel/i18n.ts";
import type { Entry, Found } from "../records/queries.ts";
import { texts } from "../texts.ts";

export interface CopyInput {
  readonly network: string;
  readonly name: string;
  readonly locale: Locale;
  readonly at: Date;
  readonly found: readonly Found[];
  readonly entries: readonly Entry[];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One archive: an overview to read, and a file of JSON for every table that names the person. */
export function packCopy(input: CopyInput): Uint8Array {
  const t = texts[input.locale].copy;
  const files = Object.fromEntries(input.found.map(({ table, rows }) => [`${t.folder}/${table}.json`, strToU8(JSON.stringify(rows, null, 2))]));
  return zipSync({ [t.overview]: strToU8(overview(input)), ...files });
}

/** The overview as a page of its own: what each table is for, on what ground, how long it is kept, and the rows themselves. */
function overview({ network, name, locale, at, found, entries }: CopyInput): string {
  const t = texts[locale].copy;
  const sections = found.map(({ table, rows }) => {
    const of = entries.filter((entry) => entry.table === table);
    const facts = of.map((entry) => `<dt>${escaped(t.purpose)}</dt><dd>${escaped(entry.purpose[locale])}</dd><dt>${escaped(t.basis)}</dt><dd>${escaped(texts[locale].bases[entry.basis])}</dd><dt>${escaped(t.kept)}</dt><dd>${escaped(keptWords(entry, locale))}</dd>${entry.recipients ? `<dt>${escaped(t.recipients)}</dt><dd>${escaped(entry.recipients[locale])}</dd>` : ""}`);
    return `<section><h2>${escaped(of[0]?.purpose[locale] ?? table)}</h2><p>${escaped(t.rows(rows.length))} ${escaped(t.file)} <a href="${t.folder}/${table}.json">${table}.json</a></p><dl>${facts.join("")}</dl>${rows.slice(0, 200).map(rowList).join("")}</section>`;
  });
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(t.title)}</title></head><body><h1>${escaped(t.title)}</h1><p>${escaped(t.lead({ name, network, day: formatMoment(at, locale) }))}</p><p>${escaped(t.rights)}</p>${sections.join("")}</body></html>`;
}

/** "24 Monate, seit dem Ende der letzten Rolle". */
export const keptWords = (entry: Pick<Entry, "months" | "since">, locale: Locale): string => (entry.months === 0 ? entry.since[locale] : `${texts[locale].months(entry.months)}, ${entry.since[locale]}`);

const rowList = (row: Readonly<Record<string, unknown>>): string =>
  `<ul>${Object.entries(row).filter(([, value]) => value !== null && value !== "").map(([key, value]) => `<li><b>${escaped(key)}</b>: ${escaped(typeof value === "string" ? value : JSON.stringify(value))}</li>`).join("")}</ul>`;
