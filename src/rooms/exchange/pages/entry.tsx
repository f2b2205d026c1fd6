// SPDX-License-Identifier: EUPL-1.2
// How one entry looks: in a list, on its own page, in a preview.
import { formatDay, formatDayShort, formatNumber, type Locale } from "../../../kernel/i18n.ts";
import type { PageContext } from "../../../kernel/page.ts";
import { Ad, DescriptionList, OrgMark, State, type StateKind } from "../../../ui/index.ts";
import type { ListingRow } from "../queries.ts";
import type { Direction, Listing, ListingFacts, ListingState } from "../rules.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };

export const listPath = (direction: Direction): string => (direction === "need" ? "/bedarfe" : "/angebote");
export const entryPath = (row: { id: string; direction: Direction }): string => `${listPath(row.direction)}/${row.id}`;

type Amount = Pick<ListingFacts, "quantity" | "unit">;
type When = Pick<ListingFacts, "fromDay" | "untilDay" | "timeNote">;

/** "8 Personen"; empty when no quantity is named. */
export function amountText({ quantity, unit }: Amount, locale: Locale): string {
  if (quantity === null) return "";
  // "Other" names nothing: one of it says no more than the title, several are counted.
  if (unit === "other") return quantity === 1 ? "" : `${formatNumber(quantity, locale, 2)} ×`;
  const t = texts[locale];
  return `${formatNumber(quantity, locale, 2)} ${unit ? (quantity === 1 ? t.unitsOne : t.units)[unit] : ""}`.trim();
}

/** "1. bis 30. Mai 2027" in one line; the note on time when no day is named; "nach Absprache" when nothing is. */
export function whenText({ fromDay, untilDay, timeNote }: When, locale: Locale, short = false): string {
  const t = texts[locale].ad;
  const day = short ? formatDayShort : formatDay;
  if (fromDay && untilDay) return fromDay === untilDay ? day(fromDay, locale) : `${day(fromDay, locale)} – ${day(untilDay, locale)}`;
  if (fromDay) return t.from(day(fromDay, locale));
  if (untilDay) return t.until(day(untilDay, locale));
  return timeNote ?? t.flexible;
}

const stateKinds: Record<ListingState, StateKind> = { draft: "draft", review: "waiting", published: "open", paused: "stopped", matched: "done", closed: "stopped", expired: "problem" };

export const StateOf = ({ state, locale }: { state: ListingState; locale: Locale }) => <State kind={stateKinds[state]} label={texts[locale].states[state]} />;

const excerptLength = 180;

/** The beginning of a text, ended at a word. */
export function excerpt(text: string, length = excerptLength): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(" ", length))} …`;
}

/** A need or an offer in a list, as a small ad. */
export function EntryAd({ c, row, quarters, level = 2 }: { c: PageContext; row: ListingRow; quarters?: ReadonlyMap<string, string>; level?: 2 | 3 }) {
  const t = texts[c.locale];
  const where = [row.quarterId ? quarters?.get(row.quarterId) : undefined, row.place ? excerpt(row.place, 60) : undefined].find(Boolean);
  const facts = [
    { label: t.ad.amount, value: amountText(row, c.locale) },
    { label: t.ad.when, value: excerpt(whenText(row, c.locale, true), 80) },
    { label: t.ad.where, value: where ?? "" },
  ].filter((fact) => fact.value !== "");
  return (
    <Ad
      kind={{ label: t.flag[row.direction], side: row.direction === "need" ? "a" : "b" }}
      title={row.title} href={c.href(entryPath(row))} level={level} by={row.organisationName} facts={facts}
      {...(row.giveBack ? { gives: { label: row.direction === "need" ? t.ad.givesNeed : t.ad.givesOffer, value: excerpt(row.giveBack, 90) } } : {})}
    >
      <p>{excerpt(row.what)}</p>
    </Ad>
  );
}

/** A text as it was typed, a paragraph each. */
export const Paragraphs = ({ text }: { text: string }) => <>{text.split(/\n+/).map((line, i) => <p key={i}>{line}</p>)}</>;

/** Facts of one entry: how much, when, where, for whom. */
export function EntryFacts({ listing, locale, quarter, withReturn = true }: { listing: ListingFacts & { direction: Direction }; locale: Locale; quarter?: string; withReturn?: boolean }) {
  const t = texts[locale].ad;
  const days = listing.fromDay || listing.untilDay;
  return (
    <DescriptionList items={[
      { term: t.amount, value: amountText(listing, locale) },
      { term: t.when, value: whenText(listing, locale) },
      { term: texts[locale].fields.timeNote, value: days ? listing.timeNote : "" },
      { term: t.where, value: [listing.place, quarter].filter(Boolean).join(", ") },
      { term: t.area, value: listing.onlyInQuarter ? t.onlyInQuarter : "" },
      { term: t.audience, value: listing.audience },
      { term: listing.direction === "need" ? t.givesNeed : t.givesOffer, value: withReturn ? listing.giveBack : "" },
    ]} />
  );
}

/** The whole entry as it will stand on its page: for the preview and the check. */
export function EntryPreview({ listing, organisation, locale, quarter, level = 2 }: { listing: Listing; organisation: string; locale: Locale; quarter?: string; level?: 2 | 3 }) {
  const t = texts[locale];
  const rest = listing.conditions || listing.notWanted;
  return (
    <Ad
      kind={{ label: t.flag[listing.direction], side: listing.direction === "need" ? "a" : "b" }}
      title={listing.title} level={level} by={organisation} byMark={<OrgMark name={organisation} size="small" />}
      {...(rest ? { more: { label: t.ad.more, children: <DescriptionList items={[{ term: t.ad.conditions, value: listing.conditions }, { term: t.ad.notWanted, value: listing.notWanted }]} /> } } : {})}
    >
      <Paragraphs text={listing.what} />
      <EntryFacts listing={listing} locale={locale} {...(quarter ? { quarter } : {})} />
    </Ad>
  );
}
