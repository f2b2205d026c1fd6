// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { dayOf, formatDay, formatDayShort, formatMoment } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { MoreLink, PageTitle, Table, Toolbar } from "../../../../ui/index.ts";
import { keptWords } from "../../copies/exports.ts";
import { catalogueOf } from "../../records/queries.ts";
import { standingOf, type Standing } from "../../records/store.ts";
import { texts } from "../../texts.ts";
import { kindOf, lastRuns, wholeRun } from "../store.ts";

const found = (c: PageContext) => c.read(async (reader) => ({ lines: await standingOf(reader, c.scope, catalogueOf(c.rooms), c.at), runs: await lastRuns(reader, c.scope) }));

const list = page({
  path: "/aufbewahrung",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].retention;
    const { lines, runs } = await found(c);
    const whole = runs.get(wholeRun);
    return {
      kind: "html", title: t.title, noindex: true, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} meta={whole ? t.lastRun({ day: formatMoment(whole.at, c.locale), count: texts[c.locale].rows(whole.removed) }) : t.noRun} />
          <Table caption={t.title} captionHidden rows={lines} rowKey={(line) => kindOf(line.entry)} columns={[
            { key: "what", label: t.what, rowHeader: true, cell: (line) => line.entry.purpose[c.locale] },
            { key: "kept", label: t.kept, cell: (line) => `${keptWords(line.entry, c.locale)}; ${t.actions[line.entry.afterwards]}` },
            { key: "rows", label: t.rows, align: "end", cell: (line) => line.rows },
            { key: "due", label: t.due, align: "end", cell: (line) => line.due },
            { key: "next", label: t.next, cell: (line) => (line.next ? formatDayShort(line.next, c.locale) : "–") },
            { key: "last", label: t.last, cell: (line) => removed(c, runs.get(kindOf(line.entry))) },
          ]} />
          <p><MoreLink label={t.suppression} href={c.href("/sperrliste")} /></p>
          <Toolbar items={[{ label: "CSV", href: c.href("/aufbewahrung.csv"), kind: "download" }]} />
        </>
      ),
    };
  },
});

const removed = (c: PageContext, run: { at: Date; removed: number } | undefined): string =>
  run ? texts[c.locale].retention.removed({ count: texts[c.locale].rows(run.removed), day: formatDay(run.at, c.locale) }) : "–";

const csv = page({
  path: "/aufbewahrung.csv",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale];
    const { lines } = await found(c);
    const body = writeCsv<Standing>([
      { head: t.retention.what, value: (line) => line.entry.purpose[c.locale] }, { head: t.retention.whose, value: (line) => line.entry.whose[c.locale] }, { head: t.retention.basis, value: (line) => t.bases[line.entry.basis] },
      { head: t.retention.kept, value: (line) => keptWords(line.entry, c.locale) }, { head: t.retention.rows, value: (line) => line.rows }, { head: t.retention.due, value: (line) => line.due },
      { head: t.retention.next, value: (line) => (line.next ? dayOf(line.next) : "") },
    ], lines);
    return { kind: "file", type: "text/csv; charset=utf-8", name: t.retention.csv, body };
  },
});

export const retentionRoutes = [list, csv];
