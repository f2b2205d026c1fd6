// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../kernel/actor.ts";
import { dayOf, formatDay } from "../../../../kernel/i18n.ts";
import { page, type Answer, type PageContext } from "../../../../kernel/page.ts";
import { ButtonLink, DateRow, DescriptionList, EmptyState, Figure, FigureRow, MoreLink, Notice, PageTitle, Pagination, Prose, Section, Stack, Timeline, Toolbar } from "../../../../ui/index.ts";
import { formatOf } from "../../contract.ts";
import { loadEdition, type OnEdition } from "../commands.ts";
import { de as calledOffDe } from "../calling-off/texts.de.ts";
import { en as calledOffEn } from "../calling-off/texts.en.ts";
import { calendarFile, eventAbout } from "../exports.ts";
import { planDay, type Edition } from "../rules.ts";
import { listSteps } from "../plan/store.ts";
import { countEditions, listEditions } from "../queries.ts";
import { signUpNow } from "../signup/commands.ts";
import { samplePublished, texts, whenOf, worksOn } from "./frame.tsx";

const calledOff = { de: calledOffDe, en: calledOffEn };
const open = anyone("public: what the place invites to");
const pageSize = 25;

/** An edition among others, as a date row. */
export function EditionRow({ c, edition, level = 3 }: { c: PageContext; edition: Edition; level?: 2 | 3 }) {
  const month = new Intl.DateTimeFormat(c.locale === "de" ? "de-DE" : "en-GB", { month: "short", timeZone: "UTC" }).format(new Date(`${edition.day}T12:00:00Z`));
  return (
    <DateRow dateTime={edition.day} day={String(Number(edition.day.slice(8)))} month={`${month} ${edition.day.slice(0, 4)}`} title={edition.title} level={level}
      href={c.href(`/veranstaltungen/${edition.id}`)} meta={`${whenOf(c, edition)}${edition.venue ? `, ${edition.venue}` : ""}`} text={edition.theme ?? undefined}
      state={edition.cancelledAt ? calledOff[c.locale].notice : formatOf(edition.formatKey)?.format.texts[c.locale].name} />
  );
}

const list = page({
  path: "/veranstaltungen",
  may: open,
  show: async (c) => {
    const t = texts[c.locale].public;
    const today = dayOf(c.at);
    const number = Math.min(1000, Math.max(1, Math.floor(Number(c.query.get("seite"))) || 1));
    const past = { published: true, when: "past", today } as const;
    const [coming, before, total] = await c.read(async (reader) => [
      await listEditions(reader, c.scope, { published: true, when: "coming", today }),
      await listEditions(reader, c.scope, { ...past, limit: pageSize, offset: (number - 1) * pageSize }),
      await countEditions(reader, c.scope, past),
    ] as const);
    return {
      kind: "html", title: t.title, description: t.lead, crumbs: [{ label: t.title }],
      main: (
        <>
          <PageTitle title={t.title} lead={t.lead} />
          <Section title={t.coming}>{coming.length > 0 ? <Stack>{coming.map((edition) => <EditionRow key={edition.id} c={c} edition={edition} />)}</Stack> : <EmptyState title={t.noneComing} />}</Section>
          <Section title={t.past}>{before.length > 0 ? <Stack>{before.map((edition) => <EditionRow key={edition.id} c={c} edition={edition} />)}</Stack> : <EmptyState title={t.nonePast} />}</Section>
          <Pagination page={number} pages={Math.ceil(total / pageSize)} href={(next) => c.href(`/veranstaltungen?seite=${next}`)} />
        </>
      ),
    };
  },
});

/** The edition of the address for this reader: published, or one they work on. */
async function publicEdition(c: PageContext, id: string): Promise<OnEdition | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const found = await c.read((reader) => loadEdition(reader, c.scope, id));
  return found && (found.edition.published || worksOn(c, id)) ? found : undefined;
}

const one = page({
  path: "/veranstaltungen/:edition",
  may: open,
  sample: samplePublished,
  show: async (c) => {
    const asked = c.params["edition"] ?? "";
    if (asked.endsWith(".ics")) return calendarAnswer(c, asked.slice(0, -4));
    const on = await publicEdition(c, asked);
    return on ? editionPage(c, on) : { kind: "notFound" };
  },
});

async function editionPage(c: PageContext, on: OnEdition): Promise<Answer> {
  const t = texts[c.locale].public;
  const { edition, format } = on;
  const plan = format.format;
  const [block, figures, steps] = await Promise.all([plan.publicBlock?.(c, edition), plan.figures?.(c, edition), c.read((reader) => listSteps(reader, c.scope, [edition.id]))]);
  const openSteps = steps.filter((step) => plan.steps.some((known) => known.key === step.key && known.public));
  const signUp = edition.published && !edition.cancelledAt && signUpNow(on, c.at, { byOrganiser: false, member: true, invited: true }).ok;
  const today = dayOf(c.at);
  return {
    kind: "html", title: edition.title, description: edition.about.slice(0, 160), noindex: !edition.published, about: eventAbout(edition, c.site, c.absolute),
    crumbs: [{ label: t.title, href: c.href("/veranstaltungen") }, { label: edition.title }],
    main: (
      <>
        {edition.published ? null : <Notice title={t.hidden} />}
        {edition.cancelledAt ? <Notice tone="warning" title={calledOff[c.locale].notice}><p>{edition.cancelReason}</p></Notice> : null}
        <PageTitle preline={plan.texts[c.locale].name} title={edition.title} lead={edition.theme}
          actions={<>{signUp ? <ButtonLink label={t.signUp} href={c.href(`/veranstaltungen/${edition.id}/anmelden`)} variant="primary" /> : null}{worksOn(c, edition.id) ? <ButtonLink label={t.desk} href={c.href(`/durchlaeufe/${edition.id}`)} /> : null}</>} />
        <DescriptionList items={[{ term: t.day, value: <time dateTime={edition.opensAt.toISOString()}>{whenOf(c, edition)}</time> }, ...(edition.venue ? [{ term: t.place, value: edition.venue }] : [])]} />
        {edition.about ? <Prose>{edition.about.split(/\n{2,}/).map((paragraph, i) => <p key={i}>{paragraph}</p>)}</Prose> : null}
        <Toolbar items={[{ label: t.calendar, href: c.href(`/veranstaltungen/${edition.id}.ics`), type: "text/calendar" }]} />
        {figures && figures.length > 0 ? <Section title={t.figures}><FigureRow>{figures.map((figure) => <Figure key={figure.label} value={figure.value} label={figure.label} note={figure.note} />)}</FigureRow></Section> : null}
        {block}
        {openSteps.length > 0 ? (
          <Section title={t.plan}>
            <Timeline label={t.plan} items={openSteps.map((step) => {
              const day = planDay(edition.day, step.dayOffset);
              return { key: step.key, when: formatDay(day, c.locale), title: plan.texts[c.locale].steps[step.key] ?? step.key, state: day < today ? "done" as const : "todo" as const };
            })} />
          </Section>
        ) : null}
      </>
    ),
  };
}

async function calendarAnswer(c: PageContext, id: string): Promise<Answer> {
  const on = await publicEdition(c, id);
  if (!on) return { kind: "notFound" };
  const body = calendarFile([on.edition], calendarPlace(c));
  return { kind: "file", type: "text/calendar; charset=utf-8", name: `${on.edition.day}-${on.edition.formatKey}.ics`, body };
}

const calendarPlace = (c: PageContext) => ({ name: c.site.name, url: (id: string) => c.absolute(`/veranstaltungen/${id}`), host: new URL(c.absolute("/")).host, now: c.at });

/** Everything public of the last year and to come, for calendars that look again by themselves. */
const wholeCalendar = page({
  path: "/veranstaltungen.ics", may: open,
  show: async (c) => {
    const from = planDay(dayOf(c.at), -365);
    const editions = await c.read((reader) => listEditions(reader, c.scope, { published: true, when: "coming", today: from, limit: 500 }));
    return { kind: "file", type: "text/calendar; charset=utf-8", name: `${c.site.key}.ics`, body: calendarFile(editions, calendarPlace(c)) };
  },
});

/** The same file under a path of its own, so that every route has one kind of answer. */
const calendar = page({ path: "/veranstaltungen/:edition/termin.ics", may: open, show: (c) => calendarAnswer(c, c.params["edition"] ?? ""), sample: samplePublished });

/** The next gatherings on the start page. */
export async function homeBlock(c: PageContext) {
  const t = texts[c.locale].public;
  const next = await c.read((reader) => listEditions(reader, c.scope, { published: true, when: "coming", today: dayOf(c.at), limit: 3 }));
  if (next.length === 0) return undefined;
  return (
    <Section title={t.home}>
      <Stack>{next.map((edition) => <EditionRow key={edition.id} c={c} edition={edition} />)}</Stack>
      <p><MoreLink label={t.all} href={c.href("/veranstaltungen")} /></p>
    </Section>
  );
}

export const publicRoutes = [list, wholeCalendar, one, calendar];
