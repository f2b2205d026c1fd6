// SPDX-License-Identifier: EUPL-1.2
import type { CsvColumn } from "../../../kernel/csv.ts";
import { dayOf, type Locale } from "../../../kernel/i18n.ts";
import type { AgreementRow } from "../queries.ts";
import { isPublic, type Contribution, type Party } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

const texts = { de, en };

/** One contribution a line: what a table counts. */
export interface Line {
  readonly agreement: AgreementRow;
  readonly gift: Contribution;
  /** Names and texts may stand here. */
  readonly open: boolean;
  readonly giver: string;
  readonly receiver: string;
}

const nameOf = (party: Party | undefined, open: boolean, locale: Locale): string =>
  party === undefined ? "" : open ? party.name : (texts[locale].somebody[party.sector] ?? "");

function lines(rows: readonly AgreementRow[], locale: Locale, open: (row: AgreementRow) => boolean): Line[] {
  return rows.flatMap((agreement) => agreement.contributions.map((gift): Line => {
    const side = (id: string): string => nameOf(agreement.parties.find((party) => party.organisationId === id), open(agreement), locale);
    return { agreement, gift, open: open(agreement), giver: side(gift.giverId), receiver: side(gift.receiverId) };
  }));
}

/** What everybody may read: names, number and words only where every side has agreed. */
export const publicLines = (rows: readonly AgreementRow[], locale: Locale): Line[] => lines(rows, locale, isPublic);
/** Everything, for the coordination. */
export const allLines = (rows: readonly AgreementRow[], locale: Locale): Line[] => lines(rows, locale, () => true);

export function publicColumns(locale: Locale): CsvColumn<Line>[] {
  const t = texts[locale];
  return [
    { head: t.csv.number, value: (line) => (line.open ? line.agreement.number : "") },
    { head: t.csv.state, value: (line) => t.states[line.agreement.state] },
    { head: t.csv.sealedOn, value: (line) => (line.agreement.sealedAt ? dayOf(line.agreement.sealedAt) : "") },
    { head: t.csv.giver, value: (line) => line.giver },
    { head: t.csv.receiver, value: (line) => line.receiver },
    { head: t.csv.what, value: (line) => (line.open ? line.gift.what : "") },
    { head: t.csv.quantity, value: (line) => line.gift.quantity },
    { head: t.csv.unit, value: (line) => t.units[line.gift.unit][1] },
    { head: t.csv.periodFrom, value: (line) => line.agreement.periodFrom },
    { head: t.csv.periodUntil, value: (line) => line.agreement.periodUntil },
  ];
}

export function allColumns(locale: Locale): CsvColumn<Line>[] {
  const t = texts[locale].csv;
  return [
    ...publicColumns(locale),
    { head: t.title, value: (line) => line.agreement.title },
    { head: t.topic, value: (line) => line.agreement.topic },
    { head: t.differs, value: (line) => line.agreement.differs },
    { head: t.late, value: (line) => line.agreement.late },
    { head: t.edition, value: (line) => line.agreement.editionId },
    { head: t.created, value: (line) => dayOf(line.agreement.createdAt) },
  ];
}
