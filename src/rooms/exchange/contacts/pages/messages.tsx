// SPDX-License-Identifier: EUPL-1.2
import { role, roleOn } from "../../../../kernel/actor.ts";
import type { Reader } from "../../../../kernel/database/connect.ts";
import { formatDay, formatDayShort } from "../../../../kernel/i18n.ts";
import { action, page, type Answer, type PageContext, type Route } from "../../../../kernel/page.ts";
import type { Scope } from "../../../../kernel/scope.ts";
import { ActionBar, ButtonLink, Card, EmptyState, PageTitle, PostButton, Section, Stack, Table } from "../../../../ui/index.ts";
import { settleRequest } from "../commands.ts";
import { openMessages } from "../queries.ts";
import type { ContactRequest } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** Messages about one entry. The coordinator reads only those that nobody of the organisation could get. */
export function MessagesOf({ c, messages, organisationId }: { c: PageContext; messages: readonly ContactRequest[]; organisationId: string }) {
  const t = texts[c.locale].messages;
  const own = c.may(roleOn("editor", () => organisationId), undefined);
  return (
    <Section title={t.title}>
      <Stack>
        {messages.map((message) => (
          <Card key={message.id} title={t.from(message.name, formatDay(message.createdAt, c.locale))} preline={t.states[message.state]}
            footer={message.state === "open" ? <Answers c={c} id={message.id} /> : undefined}>
            {own || !message.forwarded ? (
              <>
                {message.organisation ? <p>{t.organisation} {message.organisation}</p> : null}
                {message.message.split(/\n+/).map((line, i) => <p key={i}>{line}</p>)}
                <p>{t.answerTo} <a href={`mailto:${message.email}`}>{message.email}</a></p>
              </>
            ) : <p>{t.hidden}</p>}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Answers({ c, id }: { c: PageContext; id: string }) {
  const t = texts[c.locale].messages;
  const post = (answer: "answered" | "declined") => <PostButton action={c.href(`/anfragen/${id}/erledigt`)} label={t[answer]} small hidden={{ ...c.once(), answer }} />;
  return <ActionBar sticky={false}>{post("answered")}{post("declined")}</ActionBar>;
}

/** All messages without an answer, for the coordinator. */
async function showOpen(c: PageContext): Promise<Answer> {
  const t = texts[c.locale].desk;
  const rows = await c.read((reader) => openMessages(reader, c.scope));
  return {
    kind: "html", title: t.pageTitle, width: "wide", noindex: true,
    main: (
      <Stack>
        <PageTitle title={t.pageTitle} lead={t.lead} />
        {rows.length === 0 ? <EmptyState title={t.empty} text={t.emptyText} /> : (
          <Table caption={t.caption} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
            { key: "entry", label: t.entry, rowHeader: true, cell: (row) => <a href={c.href(`/anzeigen/${row.listingId}`)}>{row.title}</a> },
            { key: "organisation", label: t.organisation, cell: (row) => row.organisationName },
            { key: "since", label: t.since, cell: (row) => formatDayShort(row.createdAt, c.locale) },
            { key: "way", label: t.way, cell: (row) => (row.forwarded ? t.mailed : t.passOn) },
            { key: "open", label: t.open, cell: (row) => <ButtonLink label={t.open} href={c.href(`/anzeigen/${row.listingId}`)} small context={row.title} /> },
          ]} />
        )}
      </Stack>
    ),
  };
}

const requestSample = async (reader: Reader, scope: Scope): Promise<Record<string, string> | undefined> => {
  const [message] = await openMessages(reader, scope);
  return message && { id: message.id };
};

export const messageRoutes: Route[] = [
  page({ path: "/boerse/anfragen", may: role("coordinator"), show: showOpen }),
  action({
    path: "/anfragen/:id/erledigt", command: settleRequest, key: (c) => ({ request: c.params["id"] }), flash: "exchange.settled", sample: requestSample,
    done: (c, saved) => c.href(saved.answer?.["listing"] ? `/anzeigen/${saved.answer["listing"]}` : "/meine-anzeigen"), back: (c) => c.href("/meine-anzeigen"),
  }),
];
