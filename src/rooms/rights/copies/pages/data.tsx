// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../kernel/actor.ts";
import { formatDay } from "../../../../kernel/i18n.ts";
import { action, form, page, type PageContext } from "../../../../kernel/page.ts";
import { ActionBar, Button, ButtonLink, DraftNotices, EmptyState, Form, MoreLink, Notice, PageTitle, PostButton, Section, Table } from "../../../../ui/index.ts";
import { catalogueOf, whoOf } from "../../records/queries.ts";
import { standingOf, type Standing } from "../../records/store.ts";
import { texts } from "../../texts.ts";
import { askCopy, openCopy } from "../commands.ts";
import { stateOf, type Copy } from "../rules.ts";
import { latestCopy } from "../store.ts";

export const personOf = (c: PageContext): string | undefined => (c.actor.kind === "person" ? c.actor.id : undefined);

const data = page({
  path: "/meine-daten",
  may: signedIn,
  show: async (c) => {
    const t = texts[c.locale].data;
    const found = await c.read(async (reader) => {
      const who = await whoOf(reader, c.scope, personOf(c)!);
      return who && { standing: await standingOf(reader, c.scope, catalogueOf(c.rooms), c.at, who), copy: await latestCopy(reader, c.scope, personOf(c)!) };
    });
    if (!found) return { kind: "notFound" };
    return {
      kind: "html", title: t.title, noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Section title={t.table} titleHidden><Stored c={c} lines={found.standing.filter((line) => line.rows > 0)} /></Section>
          <Section title={t.copyTitle} lead={t.copyLead}><CopyPart c={c} copy={found.copy} /></Section>
          <Section title={t.consentTitle} lead={t.consentLead}><p><MoreLink label={t.toConsents} href={c.href("/meine-einwilligungen")} /></p></Section>
          <Section title={t.eraseTitle} lead={t.eraseLead}><p><MoreLink label={t.toErase} href={c.href("/meine-daten/loeschen")} /></p></Section>
        </>
      ),
    };
  },
});

/** When the first row of a kind goes: its date, next night, or as long as it is needed. */
function whenGone(c: PageContext, line: Standing): string {
  const t = texts[c.locale];
  if (line.due > 0) return t.data.due;
  if (line.next) return t.data.next(formatDay(line.next, c.locale));
  return line.entry.months === 0 ? t.data.runningDays : t.data.running(t.months(line.entry.months));
}

function Stored({ c, lines }: { c: PageContext; lines: readonly Standing[] }) {
  const t = texts[c.locale];
  if (lines.length === 0) return <EmptyState title={t.data.none} />;
  return (
    <Table caption={t.data.table} captionHidden rows={[...lines]} rowKey={(line) => `${line.entry.table}-${line.entry.columns.join("-")}`} columns={[
      { key: "purpose", label: t.data.purpose, rowHeader: true, cell: (line) => line.entry.purpose[c.locale] },
      { key: "count", label: t.data.count, cell: (line) => t.rows(line.rows) },
      { key: "until", label: t.data.until, cell: (line) => whenGone(c, line) },
    ]} />
  );
}

function CopyPart({ c, copy }: { c: PageContext; copy: Copy | undefined }) {
  const t = texts[c.locale].data;
  const state = stateOf(copy, c.at);
  const ask = <PostButton action={c.href("/meine-daten/kopie-anfordern")} label={state === "none" ? t.ask : t.again} variant={state === "ready" ? "secondary" : "primary"} hidden={c.once()} />;
  if (state === "making") return <Notice tone="info"><p>{t.making}</p></Notice>;
  if (state === "ready") return <><Notice tone="success"><p>{t.ready(formatDay(copy!.expiresAt, c.locale))}</p></Notice><ActionBar sticky={false}><ButtonLink label={t.open} href={c.href("/meine-daten/kopie")} variant="primary" />{ask}</ActionBar></>;
  const said = state === "opened" ? t.opened(formatDay(copy!.openedAt!, c.locale)) : state === "expired" ? t.expired : undefined;
  return <>{said ? <p>{said}</p> : null}{ask}</>;
}

const ask = action({
  path: "/meine-daten/kopie-anfordern",
  command: askCopy,
  key: (c) => ({ person: personOf(c) }),
  limit: { times: 10, minutes: 60, by: "person" },
  done: (c) => c.href("/meine-daten"),
  back: (c) => c.href("/meine-daten"),
  flash: "rights.copyAsked",
});

const open = form({
  path: "/meine-daten/kopie",
  command: openCopy,
  key: (c) => ({ person: personOf(c) }),
  show: async (c, state: { copy: Copy | undefined }, draft) => {
    const t = texts[c.locale].openCopy;
    const stands = stateOf(state.copy, c.at);
    return {
      kind: "html", title: t.title, width: "text", noindex: true, crumbs: [{ label: texts[c.locale].data.title, href: c.href("/meine-daten") }, { label: t.title }],
      main: stands === "ready" ? (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <DraftNotices draft={draft} fields={{}} />
          <Form action={c.href("/meine-daten/kopie")} hidden={draft.hidden}><ActionBar><Button label={t.button} variant="primary" /></ActionBar></Form>
        </>
      ) : (
        <>
          <PageTitle title={t.title} />
          <Notice tone="info" {...(draft.refusal ? { role: "alert" as const } : {})}><p>{t.state[stands]}</p></Notice>
          <p><MoreLink label={t.back} href={c.href("/meine-daten")} /></p>
        </>
      ),
    };
  },
  done: (c, saved) => {
    const bytes = saved.answer?.["bytes"];
    // A button pressed twice: the first press has carried the file away.
    return bytes === undefined ? c.href("/meine-daten/kopie") : { kind: "file", type: "application/zip", name: texts[c.locale].openCopy.file, body: new Uint8Array(Buffer.from(bytes, "base64")), cache: "no-store" };
  },
});

export const copyRoutes = [data, ask, open];
