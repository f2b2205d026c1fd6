// SPDX-License-Identifier: EUPL-1.2
import { anyone } from "../../../../../kernel/actor.ts";
import { formatDay, formatMoment, formatNumber } from "../../../../../kernel/i18n.ts";
import { page, type PageContext } from "../../../../../kernel/page.ts";
import { BarChart, ButtonLink, EmptyState, Figure, FigureRow, MoreLink, OrgMarks, PageTitle, Prose, Section, ShareBar } from "../../../../../ui/index.ts";
import { AgreementCard, isPublic, namedSealers, type AgreementRow } from "../../../../commitments/index.ts";
import { steers } from "../../../run/index.ts";
import { anyMarket } from "../../queries.ts";
import { euros, methodOf } from "../exports.ts";
import { loadResult, type MarketResult } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
/** So many agreements stand on the page; the ledger holds the rest. */
const shown = 12;

/** Is the result open to everybody? From the announced number on, or once aftercare has begun. */
export const resultOpen = (found: Pick<MarketResult, "announced" | "edition">): boolean =>
  found.edition.published && (found.announced !== undefined || ["aftercare", "balance", "archived"].includes(found.edition.state));

const show = page({
  path: "/veranstaltungen/:edition/ergebnis",
  may: anyone("public from the announced number on"),
  sample: anyMarket,
  show: async (c) => {
    const read = await c.read(async (reader) => {
      const found = await loadResult(reader, c.scope, c.params["edition"]!);
      return found && { found, sealers: await namedSealers(c.rooms, reader, c.scope, found.agreements) };
    });
    if (!read || (!read.found.edition.published && !c.may(steers, read.found))) return { kind: "notFound" };
    const { found, sealers } = read;
    const t = texts[c.locale].page;
    const open = resultOpen(found);
    return {
      kind: "html", title: `${t.title} · ${found.edition.title}`, width: "wide", noindex: !open, description: t.lead({ day: formatDay(found.edition.day, c.locale) }),
      crumbs: [{ label: found.edition.title, href: c.href(`/veranstaltungen/${found.edition.id}`) }, { label: t.title }],
      main: (
        <>
          <PageTitle preline={found.edition.title} title={t.title} lead={t.lead({ day: formatDay(found.edition.day, c.locale) })} />
          {open ? <Result c={c} found={found} sealers={sealers} /> : <EmptyState title={t.notYet} text={t.notYetText} action={<ButtonLink label={t.back} href={c.href(`/veranstaltungen/${found.edition.id}`)} />} />}
        </>
      ),
    };
  },
});

function Result({ c, found, sealers }: { c: PageContext; found: MarketResult; sealers: ReadonlySet<string> }) {
  return (
    <>
      <ResultFigures c={c} found={found} />
      {found.figures.agreements > 0 ? <ResultCharts c={c} found={found} /> : null}
      <WhoCame c={c} found={found} />
      <PublicAgreements c={c} found={found} sealers={sealers} />
    </>
  );
}

/** The announced number as it was said, the corrected one with its reason beside it; hours before euro. */
export function ResultFigures({ c, found }: { c: PageContext; found: MarketResult }) {
  const t = texts[c.locale].page;
  const { announced, corrected, figures, settings } = found;
  const number = (value: number) => formatNumber(value, c.locale);
  return (
    <FigureRow>
      {announced ? <Figure value={number(announced.counts.agreements)} label={t.announced} period={t.announcedAt({ when: formatMoment(announced.takenAt, c.locale) })} note={announced.definition} /> : null}
      {corrected ? <Figure value={number(corrected.counts.agreements)} label={t.corrected} period={t.correctedAt({ when: formatDay(corrected.takenAt, c.locale), reason: corrected.note })} /> : null}
      {announced ? null : <Figure value={number(figures.agreements)} label={t.counted} note={t.countedNote} />}
      <Figure value={number(figures.hours)} label={t.hours} note={t.hoursNote} />
      {settings.valuation && figures.estimatedCents > 0 ? <Figure value={euros(figures.estimatedCents, c.locale)} label={t.value} note={methodOf(found, c.locale)} /> : null}
    </FigureRow>
  );
}

function ResultCharts({ c, found }: { c: PageContext; found: MarketResult }) {
  const t = texts[c.locale];
  const { figures: f } = found;
  const by = found.corners.map((corner) => ({ corner, count: f.byCorner[corner.key] ?? 0 }));
  const best = by.toSorted((a, b) => b.count - a.count)[0];
  const kept = f.course.fulfilled + f.course.partly;
  const source = { label: t.page.source };
  return (
    <>
      {best ? <BarChart id="ecken" lang={c.locale} title={t.page.corners} description={t.page.cornersAnswer({ corner: best.corner.name, count: formatNumber(best.count, c.locale) })} series={[t.block.agreements]} source={source}
        rows={by.map(({ corner, count }) => ({ label: `${corner.letter} ${corner.name}`, values: [count] }))} /> : null}
      <ShareBar id="nachsorge" lang={c.locale} title={t.page.course} description={t.page.courseAnswer({ kept: formatNumber(kept, c.locale), total: formatNumber(f.agreements, c.locale) })} source={source}
        series={[t.report.fulfilled, t.report.running, t.report.notFeasible, t.report.silent]}
        rows={[{ label: t.page.counted, values: [kept, f.course.running + f.course.contacted, f.course.notFeasible + f.course.lapsed, f.course.silent] }]} />
    </>
  );
}

function WhoCame({ c, found }: { c: PageContext; found: MarketResult }) {
  const came = found.participants.filter((one) => one.state === found.figures.basis && one.organisation.state === "listed");
  const marks = [...new Map(came.map((one) => [one.organisationId, { name: one.organisation.name, href: c.href(`/organisationen/${one.organisationId}`) }])).values()];
  return marks.length === 0 ? null : <Section title={texts[c.locale].page.organisations({ count: formatNumber(marks.length, c.locale) })}><OrgMarks items={marks} size="small" /><Prose><p>{marks.map((one) => one.name).join(" · ")}</p></Prose></Section>;
}

/** Only agreements to whose publication every side has consented; kept ones first. */
function PublicAgreements({ c, found, sealers }: { c: PageContext; found: MarketResult; sealers: ReadonlySet<string> }) {
  const t = texts[c.locale].page;
  const order = (row: AgreementRow) => ["fulfilled", "partly", "running", "contacted"].indexOf(row.state) + (["fulfilled", "partly", "running", "contacted"].includes(row.state) ? 0 : 9);
  const open = found.agreements.filter(isPublic).toSorted((a, b) => order(a) - order(b));
  if (open.length === 0) return null;
  return (
    <Section title={t.agreements} lead={t.agreementsLead({ shown: formatNumber(Math.min(open.length, shown), c.locale), all: formatNumber(found.figures.agreements, c.locale) })} more={{ label: t.more, href: c.href("/zusagen") }}>
      {open.slice(0, shown).map((agreement) => <AgreementCard key={agreement.id} agreement={agreement} locale={c.locale} view="public" sealers={sealers} href={c.href(`/zusagen/${agreement.id}`)} organisationHref={(id) => c.href(`/organisationen/${id}`)} />)}
    </Section>
  );
}

/** The short form for the edition's own page. */
export function ResultBlock({ c, found }: { c: PageContext; found: MarketResult }) {
  const t = texts[c.locale].block;
  return (
    <Section title={t.result}>
      <ResultFigures c={c} found={found} />
      <p><MoreLink label={t.toResult} href={c.href(`/veranstaltungen/${found.edition.id}/ergebnis`)} /></p>
    </Section>
  );
}

export const publicRoutes = [show];
