// SPDX-License-Identifier: EUPL-1.2
import { heldOn, signedIn } from "../../../kernel/actor.ts";
import { formatDayShort } from "../../../kernel/i18n.ts";
import { page, type Answer, type PageContext, type Route } from "../../../kernel/page.ts";
import { ActionBar, ButtonLink, EmptyState, PageTitle, Section, Stack, Table, type TableColumn } from "../../../ui/index.ts";
import { organisationNames } from "../../actors/index.ts";
import { listWork, type WorkRow } from "../queries.ts";
import { StateOf, texts } from "./entry.tsx";

const over = new Set(["matched", "closed"]);

async function show(c: PageContext): Promise<Answer> {
  const t = texts[c.locale].mine;
  const own = heldOn(c.actor, "editor", c.at);
  const { rows, names } = await c.read(async (reader) => ({
    rows: own.length === 0 ? [] : await listWork(reader, c.scope, { organisationIds: own }, { size: 500 }),
    names: await organisationNames(reader, c.scope, own),
  }));
  return {
    kind: "html", title: t.title, width: "wide", noindex: true,
    main: (
      <Stack gap="large">
        <PageTitle title={t.title} lead={t.lead} />
        {own.length === 0 ? <EmptyState title={t.noOrganisation} /> : null}
        {own.map((id) => <OfOrganisation key={id} c={c} id={id} name={names.get(id)?.name ?? ""} rows={rows.filter((row) => row.organisationId === id)} />)}
      </Stack>
    ),
  };
}

function OfOrganisation({ c, id, name, rows }: { c: PageContext; id: string; name: string; rows: WorkRow[] }) {
  const t = texts[c.locale].mine;
  const buttons = (
    <ActionBar sticky={false}>
      <ButtonLink label={t.newNeed} href={c.href(`/organisationen/${id}/bedarfe/neu`)} variant="primary" context={name} />
      <ButtonLink label={t.newOffer} href={c.href(`/organisationen/${id}/angebote/neu`)} context={name} />
      <ButtonLink label={t.chances} href={c.href(`/meine-anzeigen/chancen?organisation=${id}`)} variant="tertiary" context={name} />
    </ActionBar>
  );
  const open = rows.filter((row) => !over.has(row.state));
  const done = rows.filter((row) => over.has(row.state));
  return (
    <Section title={name}>
      {rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} action={buttons} /> : <Stack>{buttons}
        {open.length > 0 ? <Table caption={t.open} columns={columns(c, `${id}-open`)} rows={open} rowKey={(row) => row.id} /> : null}
        {done.length > 0 ? <Table caption={t.done} columns={columns(c, `${id}-done`)} rows={done} rowKey={(row) => row.id} /> : null}
      </Stack>}
    </Section>
  );
}

/** `part` keeps the ids of several tables on one page apart. */
function columns(c: PageContext, part: string): TableColumn<WorkRow>[] {
  const t = texts[c.locale];
  return [
    { key: `title-${part}`, label: t.overview.entry, rowHeader: true, cell: (row) => <a href={c.href(`/anzeigen/${row.id}`)}>{row.title}</a> },
    { key: "direction", label: t.overview.direction, cell: (row) => t.directions[row.direction] },
    { key: "state", label: t.overview.state, cell: (row) => <StateOf state={row.state} locale={c.locale} /> },
    { key: "ends", label: t.overview.ends, cell: (row) => (row.expiresOn && row.state === "published" ? formatDayShort(row.expiresOn, c.locale) : "") },
    { key: "requests", label: t.overview.requests, cell: (row) => (row.requests > 0 ? t.mine.requests(row.requests) : "") },
  ];
}

export const mineRoutes: Route[] = [page({ path: "/meine-anzeigen", may: signedIn, show })];
