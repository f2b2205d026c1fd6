// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { writeCsv } from "../../../../kernel/csv.ts";
import { formatMoment } from "../../../../kernel/i18n.ts";
import { action, page, type PageContext, type Route, type Sample } from "../../../../kernel/page.ts";
import type { DeskItem } from "../../../../kernel/room.ts";
import { ActionBar, DescriptionList, EmptyState, FilterBar, Notice, PageTitle, Pagination, PostButton, Prose, Section, Stack, Table, Toolbar } from "../../../../ui/index.ts";
import { giveUpMail, sendMailAgain } from "../commands.ts";
import { listMails, mailCounts, someOpenMail, type MailFilter } from "../queries.ts";
import { troubled, type Delivery, type MailState } from "../rules.ts";
import { findMail } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const coordinator = role("coordinator");

const groups: Readonly<Record<keyof typeof de.groups, readonly MailState[]>> = {
  open: troubled, underWay: ["waiting", "sending"], out: ["sent", "shown"], unwanted: ["kept", "refused", "suppressed", "unsubscribed", "stopped", "givenUp"],
};

/** Every kind of mail of the house with its words; a kind of an older release keeps its name. */
export const kindLabel = (c: PageContext, kind: string): string => c.rooms.map((room) => room.mails?.[kind]).find(Boolean)?.label[c.locale] ?? kind;
const kinds = (c: PageContext): string[] => c.rooms.flatMap((room) => Object.keys(room.mails ?? {}));
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isSecret = (c: PageContext, mail: Delivery): boolean => c.rooms.some((room) => room.mails?.[mail.kind]?.secret === true);

function asked(c: PageContext): Omit<MailFilter, "page"> & { group: string } {
  const group = c.query.get("stand") ?? "";
  const kind = c.query.get("art") ?? "";
  const recipient = c.query.get("an")?.trim() ?? "";
  const circular = c.query.get("rundschreiben") ?? "";
  return { group, ...(uuid.test(circular) ? { circularId: circular } : {}), ...(Object.hasOwn(groups, group) ? { states: groups[group as keyof typeof groups] } : {}), ...(kinds(c).includes(kind) ? { kind } : {}), ...(recipient ? { recipient } : {}) };
}

const list = page({
  path: "/mails",
  may: coordinator,
  show: async (c) => {
    const t = texts[c.locale].list;
    const filter = asked(c);
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const { found, counts } = await c.read(async (reader) => ({ found: await listMails(reader, c.scope, { ...filter, page: number }), counts: await mailCounts(reader, c.scope) }));
    const params = (page: number) => new URLSearchParams({ an: filter.recipient ?? "", art: filter.kind ?? "", stand: filter.group, rundschreiben: filter.circularId ?? "", seite: String(page) }).toString();
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          {counts.kept ? <Notice tone="warning"><p>{t.noServer}</p></Notice> : null}
          <FilterBar action={c.href("/mails")} resetHref={c.href("/mails")} hidden={{ rundschreiben: filter.circularId }} active={[filter.recipient, filter.kind, filter.states, filter.circularId].filter(Boolean).length} result={t.count(found.total)}
            search={{ name: "an", label: t.search, value: filter.recipient ?? "" }}
            selects={[
              { name: "stand", label: t.state, value: filter.group, options: (Object.keys(groups) as (keyof typeof groups)[]).map((value) => ({ value, label: `${texts[c.locale].groups[value]} (${groups[value].reduce((sum, state) => sum + (counts[state] ?? 0), 0)})` })) },
              { name: "art", label: t.kind, value: filter.kind ?? "", options: kinds(c).map((value) => ({ value, label: kindLabel(c, value) })) },
            ]} />
          {found.rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : (
            <Table caption={t.title} captionHidden rows={found.rows} rowKey={(row) => row.id} columns={[
              { key: "subject", label: t.subject, rowHeader: true, cell: (row) => <a href={c.href(`/mails/${row.id}`)}>{row.subject}</a> },
              { key: "kind", label: t.kind, cell: (row) => kindLabel(c, row.kind) },
              { key: "to", label: t.recipient, cell: (row) => row.recipient },
              { key: "state", label: t.state, cell: (row) => texts[c.locale].states[row.state] },
              { key: "at", label: t.at, cell: (row) => formatMoment(row.at, c.locale) },
            ]} />
          )}
          <Toolbar items={[{ label: "CSV", href: c.href(`/mails.csv?${params(1)}`), kind: "download" }]} />
          <Pagination page={number} pages={found.pages} href={(page) => c.href(`/mails?${params(page)}`)} />
        </>
      ),
    };
  },
});

const csv = page({
  path: "/mails.csv",
  may: coordinator,
  show: async (c) => {
    const t = texts[c.locale];
    const { rows } = await c.read((reader) => listMails(reader, c.scope, { ...asked(c), page: 1, size: 100_000 }));
    const body = writeCsv<Delivery>([
      { head: t.list.at, value: (row) => row.at.toISOString() }, { head: t.list.kind, value: (row) => kindLabel(c, row.kind) }, { head: t.list.recipient, value: (row) => row.recipient },
      { head: t.list.subject, value: (row) => row.subject }, { head: t.list.state, value: (row) => t.states[row.state] }, { head: t.list.attempts, value: (row) => row.attempts },
      { head: t.list.reason, value: (row) => row.reason },
    ], rows);
    return { kind: "file", type: "text/csv; charset=utf-8", name: "e-mails.csv", body };
  },
});

const mailSample: Sample = async (reader, scope) => {
  const found = await someOpenMail(reader, scope);
  return found && { mail: found.id };
};

const detail = page({
  path: "/mails/:mail",
  may: coordinator,
  sample: mailSample,
  show: async (c) => {
    const id = c.params["mail"] ?? "";
    const mail = uuid.test(id) ? await c.read((reader) => findMail(reader, c.scope, id)) : undefined;
    if (!mail) return { kind: "notFound" };
    const t = texts[c.locale];
    return {
      kind: "html", title: mail.subject, width: "text", noindex: true, crumbs: [{ label: t.detail.crumbs, href: c.href("/mails") }, { label: mail.subject }],
      main: (
        <Stack>
          <PageTitle title={mail.subject} />
          {mail.state === "uncertain" ? <Notice tone="warning"><p>{t.detail.uncertain}</p></Notice> : null}
          <Facts c={c} mail={mail} />
          <Section title={t.detail.text}><Body c={c} mail={mail} /></Section>
          <Decision c={c} mail={mail} />
        </Stack>
      ),
    };
  },
});

function Facts({ c, mail }: { c: PageContext; mail: Delivery }) {
  const t = texts[c.locale];
  const reason = mail.reason === "address" ? t.detail.reasonAddress : mail.reason === "crash" ? t.detail.reasonCrash : mail.reason;
  return (
    <DescriptionList items={[
      { term: t.list.state, value: t.states[mail.state] }, { term: t.list.reason, value: reason },
      { term: t.list.next, value: mail.state === "waiting" && mail.nextAt ? formatMoment(mail.nextAt, c.locale) : null },
      { term: t.list.recipient, value: mail.recipient }, { term: t.list.kind, value: kindLabel(c, mail.kind) }, { term: t.list.at, value: formatMoment(mail.at, c.locale) },
      { term: t.detail.settled, value: mail.settledAt ? formatMoment(mail.settledAt, c.locale) : null }, { term: t.list.attempts, value: mail.attempts || null },
      { term: t.detail.circular, value: mail.circularId ? <a href={c.href(`/rundschreiben/${mail.circularId}`)}>{mail.subject}</a> : null },
    ]} />
  );
}

function Body({ c, mail }: { c: PageContext; mail: Delivery }) {
  const t = texts[c.locale].detail;
  if (mail.body === "") return <p>{t.gone}</p>;
  if (isSecret(c, mail)) return <p>{t.hidden}</p>;
  return <Prose>{mail.body.split(/\n{2,}/).map((part, i) => <p key={i}>{part}</p>)}</Prose>;
}

function Decision({ c, mail }: { c: PageContext; mail: Delivery }) {
  const t = texts[c.locale].detail;
  if (![...troubled, "kept", "waiting"].includes(mail.state)) return null;
  return (
    <ActionBar sticky={false}>
      {mail.body === "" ? null : <PostButton action={c.href(`/mails/${mail.id}/noch-einmal`)} label={t.again} hidden={c.once()} variant="primary" />}
      <PostButton action={c.href(`/mails/${mail.id}/aufgeben`)} label={t.giveUp} hidden={c.once()} />
    </ActionBar>
  );
}

/** What the coordination has to know today: mails that did not arrive. */
export async function deliveryDesk(c: PageContext): Promise<DeskItem[]> {
  if (!c.may(coordinator, undefined)) return [];
  const counts = await c.read((reader) => mailCounts(reader, c.scope));
  const t = texts[c.locale].desk;
  const bad = troubled.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return [
    ...(bad > 0 ? [{ sentence: t.troubled(bad), button: t.button, href: c.href("/mails?stand=open"), urgent: true }] : []),
    ...(counts.kept ? [{ sentence: t.kept(counts.kept), button: t.button, href: c.href("/mails?stand=unwanted") }] : []),
  ];
}

const key = (c: PageContext) => ({ id: c.params["mail"] });
const there = (c: PageContext) => c.href(`/mails/${c.params["mail"]}`);

export const deliveryRoutes: Route[] = [
  list, csv, detail,
  action({ path: "/mails/:mail/noch-einmal", command: sendMailAgain, key, done: there, back: there, flash: "communication.again", sample: mailSample }),
  action({ path: "/mails/:mail/aufgeben", command: giveUpMail, key, done: there, back: there, flash: "communication.givenUp", sample: mailSample }),
];
