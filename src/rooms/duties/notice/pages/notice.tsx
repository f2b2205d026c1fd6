// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../kernel/page.ts";
import { EmptyState, MoreLink, Notice, PageTitle, Prose, Stack, Table } from "../../../../ui/index.ts";
import type { NoticePart } from "../rules.ts";
import { findNotice, listNotices, type ReleasedNotice } from "../store.ts";
import { texts } from "../texts.ts";

/** The parts of a notice as they were released. */
export function NoticeParts({ parts }: { parts: readonly NoticePart[] }) {
  return <Stack gap="small">{parts.map((part, i) => <Part key={i} part={part} at={i} />)}</Stack>;
}

function Part({ part, at }: { part: NoticePart; at: number }) {
  const { table } = part;
  return (
    <>
      <Prose>
        <h2>{part.heading}</h2>
        {part.paragraphs.map((text, i) => <p key={i}>{text}</p>)}
        {part.list ? <ul>{part.list.map((text, i) => <li key={i}>{text}</li>)}</ul> : null}
      </Prose>
      {table ? (
        <Table caption={part.heading} captionHidden rows={table.rows.map((cells, row) => ({ cells, row }))} rowKey={({ row }) => `${at}-${row}`}
          columns={table.head.map((label, column) => ({ key: `c${column}`, label, cell: ({ cells }: { cells: readonly string[] }) => cells[column] ?? "", rowHeader: column === 0 }))} />
      ) : null}
    </>
  );
}

/** The notice that stands now; `?fassung=2` shows an earlier one. */
export const noticePage = page({
  path: "/datenschutz",
  may: anyone("whoever gives data must be able to read what happens to it"),
  beforePublic: true,
  show: async (c) => {
    const asked = /^\d{1,6}$/.test(c.query.get("fassung") ?? "") ? Number(c.query.get("fassung")) : undefined;
    const { notice, all } = await c.read(async (reader) => ({ notice: await findNotice(reader, c.scope, asked), all: await listNotices(reader, c.scope) }));
    const t = texts[c.locale];
    if (!notice && asked !== undefined) return { kind: "notFound" };
    return {
      kind: "html", title: t.title, width: "wide", noindex: asked !== undefined,
      main: notice ? <Shown c={c} notice={notice} all={all} /> : <><PageTitle title={t.title} /><EmptyState title={t.none} /></>,
    };
  },
});

function Shown({ c, notice, all }: { c: PageContext; notice: ReleasedNotice; all: readonly { number: number; releasedAt: Date }[] }) {
  const t = texts[c.locale];
  const older = all.filter((one) => one.number !== notice.number);
  const current = all[0]?.number === notice.number;
  return (
    <>
      <PageTitle title={t.title} meta={t.version({ number: notice.number, day: formatDay(notice.releasedAt, c.locale) })} />
      {current ? null : <Notice tone="warning" actions={<MoreLink href={c.href("/datenschutz")} label={t.toCurrent} />}><p>{t.notCurrent}</p></Notice>}
      <NoticeParts parts={notice.content[c.locale]} />
      {current && older.length > 0 ? (
        <Prose>
          <h2>{t.older}</h2>
          <ul>{older.map((one) => <li key={one.number}><a href={c.href(`/datenschutz?fassung=${one.number}`)}>{t.olderOne({ number: one.number, day: formatDay(one.releasedAt, c.locale) })}</a></li>)}</ul>
        </Prose>
      ) : null}
    </>
  );
}
