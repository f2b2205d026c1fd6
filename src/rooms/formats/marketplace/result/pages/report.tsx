// SPDX-License-Identifier: EUPL-1.2
import { signedIn } from "../../../../../kernel/actor.ts";
import { formatDay, formatMoment, formatNumber, type Locale } from "../../../../../kernel/i18n.ts";
import { action, page, type Answer, type PageContext } from "../../../../../kernel/page.ts";
import { BarChart, ButtonLink, Figure, FigureRow, Notice, PostButton, Section, Table, Toolbar } from "../../../../../ui/index.ts";
import { steers } from "../../../run/index.ts";
import { settleCard } from "../../cards/commands.ts";
import { Forecast } from "../../cards/pages/desk.tsx";
import { sampleCard } from "../../cards/pages/own.tsx";
import { listingPath } from "../../cards/pages/view.tsx";
import { marketCrumbs, MarketHead } from "../../pages/head.tsx";
import { anyMarket } from "../../queries.ts";
import { reportTemplate } from "../documents/report.ts";
import { agreementsCsv, euros, figureRows, figuresCsv, methodOf, participantsCsv, sideName, type FigureRow as Row } from "../exports.ts";
import { loadResult, type Leftover, type MarketResult } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };
const reportPath = (c: PageContext) => c.href(`/durchlaeufe/${c.params["edition"]}/markt/bericht`);

/** The result for those who run the marketplace; everybody else meets a page that is not there. */
export async function resultForOrganisers(c: PageContext): Promise<MarketResult | undefined> {
  const found = await c.read((reader) => loadResult(reader, c.scope, c.params["edition"]!));
  return found && c.may(steers, found) ? found : undefined;
}

const show = page({
  path: "/durchlaeufe/:edition/markt/bericht",
  may: signedIn,
  sample: anyMarket,
  show: async (c) => {
    const found = await resultForOrganisers(c);
    if (!found) return { kind: "notFound" };
    const t = texts[c.locale].report;
    const rows = figureRows(found, c.locale);
    return {
      kind: "html", title: t.title, width: "wide", noindex: true, crumbs: marketCrumbs(c, found.edition, { label: t.title }),
      main: (
        <>
          <MarketHead c={c} edition={found.edition} title={t.title} lead={t.lead} />
          <Toolbar items={[
            { label: t.pdf, href: `${reportPath(c)}.pdf`, type: "application/pdf" }, { label: t.csvFigures, href: `${reportPath(c)}/zahlen.csv`, type: "text/csv" },
            { label: t.csvParticipants, href: `${reportPath(c)}/teilnehmende.csv`, type: "text/csv" }, { label: t.csvAgreements, href: `${reportPath(c)}/vereinbarungen.csv`, type: "text/csv" },
            { label: t.csvCards, href: c.href(`/durchlaeufe/${found.edition.id}/markt/karten.csv`), type: "text/csv" },
            { label: t.public, href: c.href(`/veranstaltungen/${found.edition.id}/ergebnis`), kind: "link" },
          ]} />
          <Announced c={c} found={found} />
          <FigureRow>{largeFigures(found, c.locale).map((one) => <Figure key={one.label} value={one.value} label={one.label} note={one.note} />)}</FigureRow>
          {found.figures.agreements === 0 ? <Forecast c={c} market={found} participants={found.participants} /> : <Charts c={c} found={found} />}
          <Notice tone="info"><p>{t.basis[found.figures.basis]}</p></Notice>
          {groupsOf(rows).map(([group, own]) => (
            <Section key={group} title={t.groups[group]}>
              <Table caption={t.groups[group]} captionHidden dense rows={own} rowKey={(row) => row.key} columns={[
                { key: `${group}-label`, label: t.figure, rowHeader: true, cell: (row) => row.label },
                { key: `${group}-value`, label: t.value, align: "end", cell: (row) => row.value },
                { key: `${group}-note`, label: t.note, cell: (row) => row.note },
              ]} />
            </Section>
          ))}
          <Leftovers c={c} leftovers={found.leftovers} />
        </>
      ),
    };
  },
});

const groupsOf = (rows: readonly Row[]): [Row["group"], Row[]][] => [...Map.groupBy(rows, (row) => row.group)];

/** The three numbers that people ask for first; hours before euro. */
function largeFigures({ figures: f, settings, rate }: MarketResult, locale: Locale): { value: string; label: string; note: string }[] {
  const t = texts[locale].report;
  return [
    { value: formatNumber(f.agreements, locale), label: t.agreements, note: "" },
    { value: formatNumber(f.hours, locale), label: t.hours, note: "" },
    ...(settings.valuation && rate ? [{ value: euros(f.estimatedCents, locale), label: t.value_, note: "" }] : []),
    { value: f.perOrganisation === undefined ? "–" : formatNumber(f.perOrganisation, locale, 2), label: `${t.agreements} ${t.perOrganisation}`, note: "" },
  ];
}

function announcedLines(found: MarketResult, locale: Locale): string[] {
  const t = texts[locale].report;
  const { announced, corrected } = found;
  if (!announced) return [t.announcedNone];
  const line = t.announcedLine({ count: formatNumber(announced.counts.agreements, locale), when: formatMoment(announced.takenAt, locale) });
  return corrected ? [line, t.correctedLine({ count: formatNumber(corrected.counts.agreements, locale), when: formatMoment(corrected.takenAt, locale), reason: corrected.note })] : [line];
}

function Announced({ c, found }: { c: PageContext; found: MarketResult }) {
  return <Section title={texts[c.locale].report.announced}>{announcedLines(found, c.locale).map((line) => <p key={line}>{line}</p>)}</Section>;
}

function Charts({ c, found }: { c: PageContext; found: MarketResult }) {
  const t = texts[c.locale].report;
  const { figures: f } = found;
  const count = (side: string) => formatNumber(f.sides.find((one) => one.side === side)?.attended ?? 0, c.locale);
  return (
    <>
      <BarChart id="ecken" lang={c.locale} title={t.corners} description={t.cornersAnswer({ count: formatNumber(f.agreements, c.locale) })} series={[t.agreements]}
        rows={found.corners.map((corner) => ({ label: `${corner.letter} ${corner.name}`, values: [f.byCorner[corner.key] ?? 0] }))} />
      <BarChart id="seiten" lang={c.locale} title={t.sides} description={t.sidesAnswer({ companies: count("company"), nonprofits: count("nonprofit") })} series={[t.series.registered, t.series.attended]}
        rows={f.sides.map((side) => ({ label: sideName(side.side, c.locale), values: [side.registered, side.attended] }))} />
    </>
  );
}

/** Cards that nothing has answered: back to the exchange, or tied to the agreement that answered them. */
function Leftovers({ c, leftovers }: { c: PageContext; leftovers: readonly Leftover[] }) {
  const t = texts[c.locale].report;
  return (
    <Section id="reste" title={t.leftovers} lead={leftovers.length > 0 ? t.leftoversLead : t.noLeftovers}>
      {leftovers.length === 0 ? null : (
        <Table caption={t.leftovers} captionHidden rows={[...leftovers]} rowKey={(one) => one.hung.card.id} columns={[
          { key: "rest-card", label: texts[c.locale].csv.title, rowHeader: true, cell: (one) => <a href={c.href(listingPath(one.hung.listing))}>{one.hung.sign} {one.hung.listing.title}</a> },
          { key: "rest-who", label: texts[c.locale].csv.organisation, cell: (one) => one.hung.organisation.name },
          { key: "rest-likely", label: t.likely, cell: (one) => one.likely.length === 0 ? <ButtonLink label={t.toExchange} context={one.hung.listing.title} href={c.href(listingPath(one.hung.listing))} variant="tertiary" small /> : one.likely.slice(0, 3).map((agreement) => (
            <PostButton key={agreement.id} small action={`${reportPath(c)}/erledigt/${one.hung.card.id}`} label={t.settle({ number: agreement.number })} context={one.hung.listing.title} hidden={{ ...c.once(), agreement: agreement.id }} />
          )) },
        ]} />
      )}
    </Section>
  );
}

const settle = action({
  path: "/durchlaeufe/:edition/markt/bericht/erledigt/:card",
  command: settleCard,
  key: (c) => ({ edition: c.params["edition"], card: c.params["card"] }),
  sample: sampleCard,
  done: (c) => `${reportPath(c)}#reste`,
  back: reportPath,
  flash: "marketplace.cardSettled",
});

const csvPage = (path: string, name: string, write: (found: MarketResult, locale: Locale) => string) => page({
  path: `/durchlaeufe/:edition/markt/bericht/${path}`,
  may: signedIn,
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await resultForOrganisers(c);
    return found ? { kind: "file", type: "text/csv; charset=utf-8", name, body: write(found, c.locale) } : { kind: "notFound" };
  },
});

const pdf = page({
  path: "/durchlaeufe/:edition/markt/bericht.pdf",
  may: signedIn,
  sample: anyMarket,
  show: async (c): Promise<Answer> => {
    const found = await resultForOrganisers(c);
    if (!found) return { kind: "notFound" };
    const t = texts[c.locale].report;
    const body = await c.pdf({
      template: reportTemplate, title: `${t.title}: ${found.edition.title}`, lang: c.locale,
      data: {
        date: c.at.toISOString(), network: c.site.name, accent: c.site.accent, kicker: t.title, title: found.edition.title,
        lead: [formatDay(found.edition.day, c.locale), found.edition.venue].filter(Boolean).join(" · "),
        large: largeFigures(found, c.locale).map((one) => [one.value, one.label]), announced: announcedLines(found, c.locale),
        groups: groupsOf(figureRows(found, c.locale)).map(([group, rows]) => ({ title: t.groups[group], head: [t.figure, t.value, t.note], rows: rows.map((row) => [row.label, row.value, row.note]) })),
        leftovers: found.leftovers.map((one) => `${one.hung.sign} ${one.hung.listing.title} (${one.hung.organisation.name})`),
        words: { leftovers: t.leftovers, method: `${t.basis[found.figures.basis]} ${t.method}: ${methodOf(found, c.locale)}` },
      },
    });
    return { kind: "file", type: "application/pdf", name: "bericht.pdf", body, inline: true };
  },
});

export const reportRoutes = [show, pdf, csvPage("zahlen.csv", "zahlen.csv", figuresCsv), csvPage("teilnehmende.csv", "teilnehmende.csv", participantsCsv), csvPage("vereinbarungen.csv", "vereinbarungen.csv", agreementsCsv), settle];
