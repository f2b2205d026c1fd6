// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../kernel/actor.ts";
import { writeCsv } from "../../../kernel/csv.ts";
import { formatMoment } from "../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../kernel/page.ts";
import { DateField, EmptyState, FilterBar, PageTitle, Pagination, Table, Toolbar } from "../../../ui/index.ts";
import { readLog, type LogRow } from "../queries.ts";
import { speak } from "../../../kernel/voice.ts";
import { texts as standingInTexts } from "../standing-in/texts.ts";
import { texts } from "../texts.ts";

/** What a row says: the deed in words, where its room has a word for it. */
const deed = (c: PageContext, row: LogRow): string => {
  for (const room of c.rooms) {
    const words = room.deeds?.[c.locale][row.command];
    if (words) return speak(words);
  }
  return row.command;
};

const who = (c: PageContext, row: LogRow): string => (row.byName ? standingInTexts[c.locale].forWhom(row.byName, actorOf(c, row)) : actorOf(c, row));
const actorOf = (c: PageContext, row: LogRow): string => row.actorName || (texts[c.locale].log.actors[row.actorKind as "guest"] ?? row.actorKind);

const day = (text: string | null): string | undefined => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined);
const asked = (c: PageContext) => ({ command: c.query.get("tat") || undefined, from: day(c.query.get("von")), until: day(c.query.get("bis")), object: c.query.get("ding") || undefined });

const list = page({
  path: "/protokoll",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].log;
    const filter = asked(c);
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const found = await c.read((reader) => readLog(reader, c.scope, { ...filter, page: number }));
    const params = (page: number) => new URLSearchParams({ tat: filter.command ?? "", von: filter.from ?? "", bis: filter.until ?? "", seite: String(page) }).toString();
    const commands = c.rooms.flatMap((room) => (room.commands ?? []).map((command) => command.name)).sort();
    return {
      kind: "html", title: t.title, noindex: true, crumbs: [{ label: texts[c.locale].desk.title, href: c.href("/schreibtisch") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <FilterBar action={c.href("/protokoll")} resetHref={c.href("/protokoll")} active={Object.values(filter).filter(Boolean).length} result={t.count(found.total)}
            selects={[{ name: "tat", label: t.deed, value: filter.command ?? "", options: commands.map((value) => ({ value, label: deed(c, { command: value } as LogRow) })) }]}
            extra={<><DateField name="von" label={t.from} optional value={filter.from ?? ""} /><DateField name="bis" label={t.until} optional value={filter.until ?? ""} /></>} />
          {found.rows.length === 0 ? <EmptyState title={t.none} /> : (
            <Table caption={t.title} captionHidden rows={found.rows} rowKey={(row) => row.id} columns={[
              { key: "at", label: t.at, cell: (row) => formatMoment(row.at, c.locale) },
              { key: "who", label: t.who, cell: (row) => who(c, row) },
              { key: "deed", label: t.deed, rowHeader: true, cell: (row) => deed(c, row) },
              { key: "what", label: t.change, cell: (row) => <Change before={row.before} after={row.after} /> },
            ]} />
          )}
          <Toolbar items={[{ label: "CSV", href: c.href(`/protokoll.csv?${params(1)}`), kind: "download" }]} />
          <Pagination page={number} pages={found.pages} href={(page) => c.href(`/protokoll?${params(page)}`)} />
        </>
      ),
    };
  },
});

function Change({ before, after }: { before: unknown; after: unknown }) {
  const rows = { ...(before as Record<string, unknown> | null), ...(after as Record<string, unknown> | null) };
  return <>{Object.entries(rows).map(([name, value]) => <div key={name}>{name}: {typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value)}</div>)}</>;
}

const csv = page({
  path: "/protokoll.csv",
  may: role("coordinator"),
  show: async (c) => {
    const t = texts[c.locale].log;
    const found = await c.read((reader) => readLog(reader, c.scope, { ...asked(c), page: 1, size: 100_000 }));
    const body = writeCsv<LogRow>([
      { head: t.at, value: (row) => row.at.toISOString() },
      { head: t.who, value: (row) => who(c, row) },
      { head: t.deed, value: (row) => deed(c, row) },
      { head: t.object, value: (row) => `${row.objectKind} ${row.objectId}` },
      { head: t.change, value: (row) => JSON.stringify({ before: row.before, after: row.after }) },
    ], found.rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: "protokoll.csv", body };
  },
});

export const logRoutes = [list, csv];
