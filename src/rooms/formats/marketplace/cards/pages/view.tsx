// SPDX-License-Identifier: EUPL-1.2
import { formatDayShort, formatNumber, type Locale } from "../../../../../kernel/i18n.ts";
import type { PageContext } from "../../../../../kernel/page.ts";
import { Ad, OrgMark, type Slot } from "../../../../../ui/index.ts";
import { unitNames, type Listing } from "../../../../exchange/index.ts";
import { CornerMark } from "../../corners/pages/mark.tsx";
import type { Hung } from "../queries.ts";
import { de } from "../texts.de.ts";
import { en } from "../texts.en.ts";

export const texts = { de, en };

/** "24 Stunden", "" where no quantity is named. */
export const amountOf = (listing: Pick<Listing, "quantity" | "unit">, locale: Locale): string =>
  listing.quantity === null ? "" : `${formatNumber(listing.quantity, locale, 2)} ${listing.unit ? unitNames[locale][listing.unit] : ""}`.trim();

/** "1.3.2027 bis 30.4.2027, dienstags". */
export function whenOf(listing: Pick<Listing, "fromDay" | "untilDay" | "timeNote">, locale: Locale): string {
  const days = [listing.fromDay, listing.untilDay].filter((day) => day !== null).map((day) => formatDayShort(day, locale)).join(" – ");
  return [days, listing.timeNote].filter(Boolean).join(", ");
}

export const listingPath = (listing: Pick<Listing, "direction" | "id">): string => `/${listing.direction === "need" ? "bedarfe" : "angebote"}/${listing.id}`;

/** A card as it reads on the market: sign, what, who, when, what comes back. */
export function CardAd({ c, one, action, note }: { c: PageContext; one: Hung; action?: Slot; note?: Slot }) {
  const t = texts[c.locale];
  const { listing, organisation, corner } = one;
  const facts = [{ label: t.catalogue.amount, value: amountOf(listing, c.locale) }, { label: t.catalogue.when, value: whenOf(listing, c.locale) }, { label: t.catalogue.where, value: listing.place ?? "" }];
  return (
    <Ad
      kind={{ label: `${one.sign} ${t.kinds[listing.direction]}`, side: listing.direction === "need" ? "a" : "b" }}
      title={listing.title} href={listing.state === "published" ? c.href(listingPath(listing)) : undefined}
      by={organisation.name} byMark={<OrgMark name={organisation.name} size="small" />}
      facts={facts.filter((fact) => fact.value !== "")}
      gives={listing.giveBack ? { label: t.catalogue.giveBack, value: listing.giveBack } : undefined}
      state={<CornerMark corner={corner} locale={c.locale} size={22} />} action={action}
    >
      <p>{listing.what}</p>
      {note}
    </Ad>
  );
}
