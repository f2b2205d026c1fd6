// SPDX-License-Identifier: EUPL-1.2
import { role } from "../../../../kernel/actor.ts";
import { formatMoment } from "../../../../kernel/i18n.ts";
import { page, type PageContext, type Route } from "../../../../kernel/page.ts";
import { ButtonLink, EmptyState, MoreLink, PageTitle, PostButton, Section, Stack, Table } from "../../../../ui/index.ts";
import { mailCounts } from "../../deliveries/queries.ts";
import { mailStates } from "../../deliveries/rules.ts";
import { de as deliveriesDe } from "../../deliveries/texts.de.ts";
import { en as deliveriesEn } from "../../deliveries/texts.en.ts";
import { audiencesOf } from "../commands.ts";
import type { Circular } from "../rules.ts";
import { findCircular, listCirculars } from "../store.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";
import { Content } from "./send.tsx";
import { crumbs, sampleOf, there } from "./write.tsx";

const texts = { de, en };
const states = { de: deliveriesDe.states, en: deliveriesEn.states };
const coordinator = role("coordinator");
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const audienceLabel = (c: PageContext, circular: Circular): string => audiencesOf(c.rooms).find((one) => one.key === circular.audience)?.label[c.locale] ?? circular.audience;

const list = page({
  path: "/rundschreiben",
  may: coordinator,
  show: async (c) => {
    const t = texts[c.locale].list;
    const rows = await c.read((reader) => listCirculars(reader, c.scope));
    const write = <ButtonLink label={t.write} href={c.href("/rundschreiben/neu")} variant="primary" />;
    return {
      kind: "html", title: t.title, width: "wide", noindex: true,
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} actions={rows.length === 0 ? undefined : write} />
          {rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} action={write} /> : (
            <Table caption={t.title} captionHidden rows={rows} rowKey={(row) => row.id} columns={[
              { key: "subject", label: t.subject, rowHeader: true, cell: (row) => <a href={c.href(`/rundschreiben/${row.id}${row.state === "draft" ? "/bearbeiten" : ""}`)}>{row.subjectDe || t.noSubject}</a> },
              { key: "to", label: t.to, cell: (row) => audienceLabel(c, row) },
              { key: "state", label: t.state, cell: (row) => t.states[row.state] },
              { key: "count", label: t.count, align: "end", cell: (row) => row.recipients ?? "–" },
              { key: "when", label: t.when, cell: (row) => formatMoment(row.sentAt ?? row.createdAt, c.locale) },
            ]} />
          )}
        </>
      ),
    };
  },
});

/** How far the sending is. Nothing moves by itself here: whoever reads loads anew. */
const detail = page({
  path: "/rundschreiben/:circular",
  may: coordinator,
  sample: sampleOf("sent"),
  show: async (c) => {
    const id = c.params["circular"] ?? "";
    const found = uuid.test(id) ? await c.read(async (reader) => ({ circular: await findCircular(reader, c.scope, id), counts: await mailCounts(reader, c.scope, id) })) : undefined;
    if (!found?.circular) return { kind: "notFound" };
    const { circular, counts } = found;
    if (circular.state === "draft") return { kind: "redirect", to: there(c, "/senden") };
    const t = texts[c.locale].progress;
    const open = (counts.waiting ?? 0) + (counts.sending ?? 0);
    const of = circular.recipients ?? 0;
    const kind = audiencesOf(c.rooms).find((one) => one.key === circular.audience)?.mail ?? "communication.circular";
    return {
      kind: "html", title: circular.subjectDe, width: "text", noindex: true, crumbs: crumbs(c, circular.subjectDe),
      main: (
        <Stack>
          <PageTitle title={circular.subjectDe} lead={`${audienceLabel(c, circular)} · ${formatMoment(circular.sentAt ?? circular.createdAt, c.locale)}`} />
          <Section title={t.title}>
            <p role="status"><strong>{open > 0 ? t.underWay({ done: of - open, of }) : t.over(of)}</strong>{circular.state === "stopped" ? ` ${t.stopped}` : ""}</p>
            {open > 0 ? <ButtonLink label={t.refresh} href={there(c)} /> : null}
            <Table caption={t.title} captionHidden rows={mailStates.filter((state) => counts[state])} rowKey={(state) => state} columns={[
              { key: "state", label: t.state, rowHeader: true, cell: (state) => states[c.locale][state] }, { key: "count", label: t.count, align: "end", cell: (state) => counts[state] ?? 0 },
            ]} />
            {(counts.waiting ?? 0) > 0 && circular.state === "sent" ? <PostButton action={there(c, "/anhalten")} label={t.stop} variant="danger" hidden={c.once()} /> : null}
            <p><MoreLink label={t.list} href={c.href(`/mails?rundschreiben=${circular.id}`)} /></p>
          </Section>
          <Section title={texts[c.locale].preview.content}>
            <Content c={c} circular={circular} kind={kind} locale="de" count={of} />
            {circular.textEn === "" ? null : <><h3>{texts[c.locale].preview.english}</h3><Content c={c} circular={circular} kind={kind} locale="en" count={of} /></>}
          </Section>
        </Stack>
      ),
    };
  },
});

export const circularRoutes: Route[] = [list];
export const circularDetail: Route[] = [detail];
