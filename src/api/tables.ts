// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../kernel/actor.ts";
import { writeCsv } from "../kernel/csv.ts";
import type { Dataset } from "../kernel/dataset.ts";
import { dayOf } from "../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../kernel/page.ts";
import { writeOds } from "./ods.ts";
import { readQuery } from "./query.ts";

const may = anyone("open data: what every page shows to guests, as a table");
type Write = (columns: ReturnType<Dataset["columns"]>, rows: readonly { readonly id: string }[], title: string) => string | Uint8Array;

const kinds: readonly { readonly ending: string; readonly type: string; readonly write: Write }[] = [
  { ending: "csv", type: "text/csv; charset=utf-8", write: (columns, rows) => writeCsv(columns, rows) },
  { ending: "ods", type: "application/vnd.oasis.opendocument.spreadsheet", write: (columns, rows, title) => writeOds(title, columns, rows) },
];

/** A whole dataset as a file for a spreadsheet, in the language of the reader. */
async function table(c: PageContext, of: Dataset, kind: (typeof kinds)[number]): Promise<Answer> {
  const asked = readQuery(of, c.query, c.locale, false);
  if (!asked.ok) return asked.refusal.answer;
  const rows = await c.read((reader) => of.list(reader, c.scope, { locale: c.locale, absolute: c.absolute, today: dayOf(c.at) }, asked.value));
  return { kind: "data", type: kind.type, name: `${of.key}.${kind.ending}`, body: kind.write(of.columns(c.locale), rows, of.title[c.locale]) };
}

export const tableRoutes = (of: Dataset): Route[] => kinds.map((kind) => page({ path: `/api/v1/${of.key}.${kind.ending}`, may, show: (c) => table(c, of, kind) }));
