// SPDX-License-Identifier: EUPL-1.2

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Milliseconds since 1970 in UTC of a moment as ISO 8601 with Z or an offset; NaN for anything else, also for 30 February
 * or hour 24. A time without offset is none: it would mean another moment on another machine.
 */
export function moment(text: string): number {
  const plain = utcSeconds(text);
  if (plain === plain) return plain;
  const parts = FORM.exec(text);
  if (!parts) return NaN;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [number, number, number, number, number];
  const second = Number(parts[6] ?? 0) + Number(parts[7] ?? 0);
  const offset = parts[8] ? (Number(parts[9]) * 60 + Number(parts[10])) * (parts[8] === "-" ? -1 : 1) : 0;
  if (Number(parts[9] ?? 0) > 23 || Number(parts[10] ?? 0) > 59 || second >= 60) return NaN;
  return made(year, month, day, hour, minute, second) - offset * 60_000;
}

function made(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > length || hour > 23 || minute > 59 || second >= 60) return NaN;
  return ((days(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + Math.round(second * 1000);
}

/** Days since 1970-01-01 in the Gregorian calendar: years counted from March, so that the leap day comes last. */
function days(year: number, month: number, day: number): number {
  const from = month <= 2 ? year - 1 : year;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The usual form `2026-05-14T18:00:00Z` read digit by digit: a public vote has two of them on each of its ballots. */
function utcSeconds(text: string): number {
  const at = (place: number, mark: number) => text.charCodeAt(place) === mark;
  if (text.length !== 20 || !at(19, 90) || !at(10, 84) || !at(4, 45) || !at(7, 45) || !at(13, 58) || !at(16, 58)) return NaN;
  const two = (place: number) => digit(text, place) * 10 + digit(text, place + 1);
  return made(two(0) * 100 + two(2), two(5), two(8), two(11), two(14), two(17));
}

function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}
