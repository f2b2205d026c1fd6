// SPDX-License-Identifier: EUPL-1.2
import { writeCsv } from "../../../../kernel/csv.ts";
import { dayOf, formatNumber, formatShare, type Locale } from "../../../../kernel/i18n.ts";
import { unitNames } from "../../../exchange/index.ts";
import { de as plan } from "../texts.de.ts";
import { en as planEn } from "../texts.en.ts";
import type { MarketResult } from "./queries.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const texts = { de, en };
const plans = { de: plan, en: planEn };

/** One figure of the report, written for the reader; `raw` for machines. */
export interface FigureRow {
  readonly key: string;
  readonly group: keyof typeof de.report.groups;
  readonly label: string;
  readonly value: string;
  readonly raw: number | null;
  readonly note: string;
}

/** "12.345 €" from cents. */
export const euros = (cents: number, locale: Locale): string => `${formatNumber(Math.round(cents / 100), locale, 0)} €`;

/** The name of a side in the plural. */
export const sideName = (side: string, locale: Locale): string => (plans[locale].sides as Record<string, { many: string }>)[side]?.many ?? side;

/** How the value was counted; printed wherever it stands. */
export function methodOf(result: Pick<MarketResult, "settings" | "rate">, locale: Locale): string {
  const t = texts[locale].report;
  if (!result.settings.valuation) return t.valuationOff;
  return result.rate ? `${result.rate.name}: ${result.rate.method}` : t.noMethod;
}

/** Every figure of FIELD.md 1.8 that the house knows, hours before euro, estimated apart from confirmed. */
export function figureRows(result: MarketResult, locale: Locale): FigureRow[] {
  const { figures } = result;
  const row = rowMaker(locale);
  return [...peopleRows(result, locale), ...dealRows(result, locale), ...amountRows(result, locale), ...courseRows(result, locale),
    row("rest", "unmatched", texts[locale].report.unmatched, figures.unmatchedNeeds)];
}

type Kind = "number" | "ratio" | "share";
const rowMaker = (locale: Locale) => (group: FigureRow["group"], key: string, label: string, raw: number | undefined, note = "", kind: Kind = "number"): FigureRow => ({
  group, key, label, raw: raw ?? null, note,
  value: raw === undefined ? texts[locale].report.unnamed : kind === "share" ? formatShare(raw, locale) : formatNumber(raw, locale, kind === "ratio" ? 2 : 1),
});

function peopleRows({ figures }: MarketResult, locale: Locale): FigureRow[] {
  const [t, row] = [texts[locale].report, rowMaker(locale)];
  return [
    ...figures.sides.flatMap((side) => [
      row("people", `${side.side}.registered`, t.registered({ side: sideName(side.side, locale) }), side.registered),
      row("people", `${side.side}.attended`, t.attended({ side: sideName(side.side, locale) }), side.attended),
      row("people", `${side.side}.noShow`, t.noShow({ side: sideName(side.side, locale) }), side.noShow),
    ]),
    row("people", "organisations", t.organisations, figures.organisations, t.basis[figures.basis]),
    row("people", "people", t.people, figures.people),
    row("people", "ratio", t.ratio, figures.ratio, "", "ratio"),
    row("people", "firstTime", t.firstTime, figures.firstTime),
    row("people", "returning", t.returning, figures.organisations - figures.firstTime),
  ];
}

function dealRows(result: MarketResult, locale: Locale): FigureRow[] {
  const [t, row, f] = [texts[locale].report, rowMaker(locale), result.figures];
  const of = (part: number): string => (f.agreements > 0 ? formatShare(part / f.agreements, locale) : "");
  return [
    row("deals", "agreements", t.agreements, f.agreements),
    row("deals", "perOrganisation", t.perOrganisation, f.perOrganisation, "", "ratio"),
    row("deals", "perCompany", t.perCompany, f.perCompany, t.perCompanyRange, "ratio"),
    row("deals", "perPerson", t.perPerson, f.perPerson, "", "ratio"),
    ...result.corners.map((corner) => row("deals", `corner.${corner.key}`, `${corner.letter} ${corner.name}`, f.byCorner[corner.key] ?? 0, of(f.byCorner[corner.key] ?? 0))),
    ...(f.byCorner[""] ? [row("deals", "corner.none", t.noCorner, f.byCorner[""])] : []),
    row("deals", "lastTwenty", t.lastTwenty, f.lastTwentyMinutes, of(f.lastTwentyMinutes)),
    row("deals", "late", t.late, f.late, of(f.late)),
    row("deals", "withReturn", t.withReturn, f.withReturn, of(f.withReturn)),
    row("deals", "withStaffTime", t.withStaffTime, f.withStaffTime, of(f.withStaffTime)),
  ];
}

function amountRows(result: MarketResult, locale: Locale): FigureRow[] {
  const [t, row, f] = [texts[locale].report, rowMaker(locale), result.figures];
  const value: FigureRow[] = result.settings.valuation
    ? [{ ...row("amounts", "estimated", t.value_, Math.round(f.estimatedCents) / 100, `${t.valued({ count: String(f.valued), all: String(f.agreements) })} ${methodOf(result, locale)}`), value: result.rate ? euros(f.estimatedCents, locale) : t.unnamed }]
    : [];
  return [
    row("amounts", "hours", t.hours, f.hours),
    row("amounts", "hoursEach", t.hoursEach, f.agreements > 0 ? f.hours / f.agreements : undefined),
    row("amounts", "confirmedHours", t.confirmedHours, f.confirmed > 0 ? f.confirmedHours : undefined, t.confirmedNote({ count: String(f.confirmed) })),
    ...value,
  ];
}

function courseRows({ figures: f }: MarketResult, locale: Locale): FigureRow[] {
  const [t, row] = [texts[locale].report, rowMaker(locale)];
  return [
    row("sealing", "sealed", t.sealed, f.sealing.sealed), row("sealing", "returned", t.returned, f.sealing.returned, t.returnedNote), row("sealing", "refused", t.refused, f.sealing.refused),
    row("sealing", "withdrawn", t.withdrawn, f.sealing.withdrawn), row("sealing", "open", t.open, f.sealing.open),
    ...(["silent", "contacted", "running", "fulfilled", "partly", "notFeasible", "lapsed"] as const).map((key) => row("course", key, t[key], f.course[key], f.agreements > 0 ? formatShare(f.course[key] / f.agreements, locale) : "")),
    row("course", "kept", t.kept, f.keptShare, "", "share"), row("course", "differs", t.differs, f.differs),
  ];
}

/** All figures for a spreadsheet. */
export function figuresCsv(result: MarketResult, locale: Locale): string {
  const t = texts[locale];
  return writeCsv<FigureRow>([
    { head: t.csv.group, value: (row) => t.report.groups[row.group] }, { head: t.report.figure, value: (row) => row.label }, { head: t.report.value, value: (row) => row.raw }, { head: t.report.note, value: (row) => row.note },
  ], figureRows(result, locale));
}

/** Who signed up and came; organisations only, no address. For the organisers. */
export function participantsCsv(result: MarketResult, locale: Locale): string {
  const { csv: t, participantStates } = texts[locale];
  return writeCsv([
    { head: t.organisation, value: (row) => row.organisation.name }, { head: t.side, value: (row) => sideName(row.side, locale) }, { head: t.state, value: (row) => participantStates[row.state] },
    { head: t.people, value: (row) => row.people }, { head: t.firstTime, value: (row) => (row.firstTime ? t.yes : t.no) }, { head: t.recruitedBy, value: (row) => row.recruitedBy }, { head: t.registeredOn, value: (row) => dayOf(row.registeredAt) },
  ], result.participants);
}

/** Every contribution of every agreement, one a line. For the organisers. */
export function agreementsCsv(result: MarketResult, locale: Locale): string {
  const { csv: t, states } = texts[locale];
  const corner = (key: string | null): string => result.corners.find((one) => one.key === key)?.name ?? "";
  const lines = result.agreements.flatMap((agreement) => agreement.contributions.map((gift) => ({ agreement, gift, name: (id: string) => agreement.parties.find((party) => party.organisationId === id)?.name ?? "" })));
  return writeCsv([
    { head: t.number, value: (line) => line.agreement.number }, { head: t.state, value: (line) => states[line.agreement.state] }, { head: t.corner, value: (line) => corner(line.agreement.topic) }, { head: t.title, value: (line) => line.agreement.title },
    { head: t.giver, value: (line) => line.name(line.gift.giverId) }, { head: t.receiver, value: (line) => line.name(line.gift.receiverId) }, { head: t.what, value: (line) => line.gift.what },
    { head: t.quantity, value: (line) => line.gift.quantity }, { head: t.unit, value: (line) => unitNames[locale][line.gift.unit] },
    { head: t.estimated, value: (line) => (line.gift.estimatedCents === null ? null : line.gift.estimatedCents / 100) }, { head: t.method, value: (line) => line.gift.valueMethod },
    { head: t.from, value: (line) => line.agreement.periodFrom }, { head: t.until, value: (line) => line.agreement.periodUntil }, { head: t.place, value: (line) => line.agreement.place },
    { head: t.sealedAt, value: (line) => (line.agreement.sealedAt ? dayOf(line.agreement.sealedAt) : "") }, { head: t.late, value: (line) => (line.agreement.late ? t.yes : t.no) },
    { head: t.names, value: (line) => (line.agreement.parties.every((party) => party.publishNames) ? t.yes : t.no) },
  ], lines);
}
