// SPDX-License-Identifier: EUPL-1.2

export type Locale = "de" | "en";

/** A catalogue in both languages: `en` has the shape of `de` or it does not compile. */
export type Catalogue<T> = Readonly<Record<Locale, T>>;

/** German texts as written widen to this, so that English may say other words of the same shape. */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Shape<T[K]>;
};

const tag: Record<Locale, string> = { de: "de-DE", en: "en-GB" };
const zone = "Europe/Berlin";
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function formatter<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = cache.get(key);
  if (known) return known as F;
  const made = make();
  cache.set(key, made);
  return made;
}

const asDate = (value: Date | string): Date => (typeof value === "string" ? new Date(value.length === 10 ? `${value}T12:00:00Z` : value) : value);

/** "21. November 2026" / "21 November 2026". Takes a moment or an ISO day. */
export const formatDay = (value: Date | string, locale: Locale): string =>
  formatter(`day-${locale}`, () => new Intl.DateTimeFormat(tag[locale], { dateStyle: "long", timeZone: zone })).format(asDate(value));

/** "21.11.2026" / "21/11/2026", for tables. */
export const formatDayShort = (value: Date | string, locale: Locale): string =>
  formatter(`short-${locale}`, () => new Intl.DateTimeFormat(tag[locale], { day: "2-digit", month: "2-digit", year: "numeric", timeZone: zone })).format(asDate(value));

/** "21. November 2026, 18:30" in the place's time. */
export const formatMoment = (value: Date, locale: Locale): string =>
  formatter(`moment-${locale}`, () => new Intl.DateTimeFormat(tag[locale], { dateStyle: "long", timeStyle: "short", timeZone: zone })).format(value);

/** "18:30". */
export const formatTime = (value: Date, locale: Locale): string =>
  formatter(`time-${locale}`, () => new Intl.DateTimeFormat(tag[locale], { timeStyle: "short", timeZone: zone })).format(value);

/** "1.240,5" / "1,240.5", at most `digits` decimals. */
export const formatNumber = (value: number, locale: Locale, digits = 1): string =>
  formatter(`number-${locale}-${digits}`, () => new Intl.NumberFormat(tag[locale], { maximumFractionDigits: digits })).format(value);

/** "45,9 %" from a share of 0 to 1. */
export const formatShare = (value: number, locale: Locale): string =>
  formatter(`share-${locale}`, () => new Intl.NumberFormat(tag[locale], { style: "percent", maximumFractionDigits: 1 })).format(value);

/** The day at the place (Europe/Berlin) as ISO text. */
export const dayOf = (moment: Date): string =>
  formatter("iso", () => new Intl.DateTimeFormat("sv-SE", { timeZone: zone })).format(moment);

/** ISO day plus a number of days. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The moment of a wall-clock time ("2026-11-21", "18:30") at the place, right across daylight saving. */
export function momentAt(day: string, time: string): Date {
  const naive = new Date(`${day}T${time}:00Z`).getTime();
  // Around a change of the clocks the first guess may lie on the other side of it; the second does not.
  return new Date(naive - offsetAt(naive - offsetAt(naive)));
}

/** How far the place's clock is ahead of UTC at that moment, in milliseconds. */
function offsetAt(moment: number): number {
  const shown = formatter("wall", () => new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" })).format(new Date(moment));
  return new Date(`${shown.replace(" ", "T")}Z`).getTime() - Math.floor(moment / 1000) * 1000;
}
