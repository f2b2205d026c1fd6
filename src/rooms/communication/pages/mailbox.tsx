// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../kernel/actor.ts";
import { formatMoment } from "../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../kernel/page.ts";
import { Accordion, EmptyState, FilterBar, PageTitle, Pagination, Prose } from "../../../ui/index.ts";
import { listMails } from "../deliveries/queries.ts";
import type { Delivery } from "../deliveries/rules.ts";
import { texts } from "../texts.ts";

/** The mailbox of the demo town. Elsewhere it does not exist: mails hold links that open an account. */
export const mailboxPage = page({
  path: "/postfach",
  beforePublic: true,
  may: anyone("in the demo town everybody may play every part"),
  show: async (c) => {
    if (!c.site.mailbox) return { kind: "notFound" };
    const t = texts[c.locale].mailbox;
    const recipient = c.query.get("an")?.trim() ?? "";
    const number = Math.min(10_000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const found = await c.read((reader) => listMails(reader, c.scope, { page: number, ...(recipient ? { recipient } : {}) }));
    return {
      kind: "html", title: t.title, width: "text", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <FilterBar action={c.href("/postfach")} resetHref={c.href("/postfach")} active={recipient ? 1 : 0} result={t.count(found.total)} search={{ name: "an", label: t.recipient, value: recipient }} />
          {found.rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : found.rows.map((mail, i) => <Message key={mail.id} c={c} mail={mail} open={i === 0} />)}
          <Pagination page={number} pages={found.pages} href={(page) => c.href(`/postfach?${new URLSearchParams({ an: recipient, seite: String(page) }).toString()}`)} />
        </>
      ),
    };
  },
});

function Message({ c, mail, open }: { c: PageContext; mail: Delivery; open: boolean }) {
  const t = texts[c.locale].mailbox;
  return (
    <Accordion open={open} title={<>{mail.subject} · {t.to} {mail.recipient} · {formatMoment(mail.at, c.locale)}</>}>
      {mail.state === "refused" ? <p>{t.refused}</p> : null}
      <Prose>{mail.body.split(/\n{2,}/).map((text, i) => <p key={i}>{linked(text)}</p>)}</Prose>
    </Accordion>
  );
}

/** Makes the links of a mail clickable, within this machine only: as path. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const url = new URL(part);
    return <a key={i} href={`${url.pathname}${url.search}`}>{part}</a>;
  });
}
