// SPDX-License-Identifier: EUPL-1.2
import { formatDayShort } from "../../../../kernel/i18n.ts";
import { form, type PageContext } from "../../../../kernel/page.ts";
import { Badge, DraftNotices, PageTitle, PostButton, Prose, Section, Stack, Table } from "../../../../ui/index.ts";
import { texts as platform } from "../../texts.ts";
import { endSession } from "../commands.ts";
import { seenAgain, type Session } from "../rules.ts";
import { sessionsOf } from "../store.ts";
import { texts } from "../texts.ts";

/** The own sessions; each can be ended here. */
export const sessionsForm = form({
  path: "/mein-konto/sitzungen",
  command: endSession,
  key: (c) => (c.actor.kind === "person" ? { person: c.actor.id, session: c.actor.session } : {}),
  show: async (c, state: { person: string; session?: string | undefined }, draft) => {
    const t = texts[c.locale].list;
    const rows = await c.read((reader) => sessionsOf(reader, c.scope, state.person, c.at));
    const others = rows.filter((row) => row.id !== state.session);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      crumbs: [{ label: platform[c.locale].account.title, href: c.href("/mein-konto") }, { label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{}} />
          <SessionTable c={c} rows={rows} here={state.session} />
          <Section title={t.others} titleHidden>
            {others.length === 0 ? <Prose><p>{t.onlyThis}</p></Prose> : (
              <Stack>
                <Prose><p>{t.stranger}</p></Prose>
                <PostButton action={c.href("/mein-konto/sitzungen-beenden")} label={t.others} hidden={c.once()} />
              </Stack>
            )}
          </Section>
        </>
      ),
    };
  },
  done: (c) => c.href("/mein-konto/sitzungen"),
  flash: "platform.sessionEnded",
});

function SessionTable({ c, rows, here }: { c: PageContext; rows: Session[]; here: string | undefined }) {
  const t = texts[c.locale].list;
  const day = (row: Session) => (!seenAgain(row.seenAt, c.at) ? t.now : formatDayShort(row.seenAt, c.locale) === formatDayShort(c.at, c.locale) ? t.today : formatDayShort(row.seenAt, c.locale));
  return (
    <Table caption={t.title} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
      { key: "device", label: t.device, rowHeader: true, cell: (row) => <>{row.device || t.unknown} {row.id === here ? <Badge label={t.here} /> : null}</> },
      { key: "since", label: t.since, cell: (row) => formatDayShort(row.startedAt, c.locale) },
      { key: "seen", label: t.seen, cell: (row) => (row.id === here ? t.now : day(row)) },
      { key: "end", label: t.end, cell: (row) => (row.id === here ? "–"
        : <PostButton action={c.href("/mein-konto/sitzungen")} label={t.end} small variant="tertiary" context={row.device || t.unknown} hidden={{ ...c.once(), session: row.id }} />) },
    ]} />
  );
}
