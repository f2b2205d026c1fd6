// SPDX-License-Identifier: EUPL-1.2
import { digits, numberWord } from "./numbers.ts";
import { readable } from "./readable.ts";
import { fold, stem } from "./stem.ts";

/** A number with what it counts: "20 Stühle" = 20, "Stühle". `at` is the index of the number in the text. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
}

const NUMBER = /(?<![\p{L}\d.,:/€$£])(?:\d+(?:[.,]\d+)*|\p{L}+(?:-\p{Ll}+)?)(?![\d])/gu;
/** What follows the number: nothing but space or hyphen, at most three describing words, then the thing counted. */
const UNIT = /^(?:\s+bis\s+(?:zu\s+)?[\p{L}\d,.]+|\s*[-–]\s*\d+[\d,.]*)?(?:-|\s+((?:\p{Ll}+,?\s+){0,3}?))(\p{Lu}[\p{L}³²]*(?:-\p{L}+)*(?:[:*_]in(?:nen)?)?|m[²³]|qm|cbm|kg|km|cm|mm|h|l|g|t)(?![\p{L}\d])/u;
const SHORT_UNIT = /^\s*(?:[-–]\s*\d+[\d,.]*\s*)?(m[²³]|qm|cbm|kg|km|cm|mm|h|l|g|t|std|min|stk|sq\.? ?m|sqm)(?![\p{L}\d])/u;
const PLAIN_UNIT = /^(?:\s+(?:to|bis)\s+[\p{L}\d]+|\s*[-–]\s*\d+)?\s+(\p{Ll}{3,})(?!\p{L})/u;
const TIMES = /^\s?-?(?:mal|x)(?!\p{L})(?:(\s+(?:im|pro|in der|am|die|je|jede[nrs]?)\s+\p{Lu}\p{L}+)|\s?\/\s?(\p{Lu}\p{L}+))?/u;
const ENGLISH_TIMES = /^(?:\s+times)?\s+((?:a|per|each|every)\s+(?:day|week|month|year))(?!\p{L})/u;
/** No quantities: clock times, ages, school years, ordinals, dates and money. */
const NOT_COUNTED = /^(?:uhr|jahrig\w*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|klassen?|am|pm|years? old|euros?|eur|cent|dollars?|pounds?|franken|chf|prozent|percent|per|er|plus)$/u;
const BEFORE_LABEL = /(?:klassen?|stufe|jahrgang|nr\.?|nummer|hausnummer|seite|§|um|seit|jahr|uhr|windows|din|version|teil|alle|every|grade|level|(?<!\p{L})vor|(?<!\p{L})ago)\s*$/iu;
/** Years behind these words are ages or contracts, no amount. */
const AGE_BEFORE = /(?:ab|bis|bis zu|unter|über|von|zwischen|älter als|jünger als|alter|aged|under|over|and|und|to)\s*$/iu;
const ARTICLE = /^(?:ein|eine[rnms]?|one)$/iu;
const MEASURE = /^(?:stunden?|tage?|wochen?|monate?|vormittage?|nachmittage?|abende?|termine?|wochenenden?|hours?|days?|weeks?|afternoons?|evenings?)$/u;
/** Two cars by four metres: sizes, no amounts. */
const SIZE = /^\s?[x×]\s?\d/u;

/** Quantities of a text in reading order; never a clock time, a date, an age, a year, a rhythm of days or money. */
export function quantities(text: string): Quantity[] {
  const { text: read, origin } = readable(text);
  const found: Quantity[] = [];
  for (const match of read.matchAll(NUMBER)) {
    const quantity = quantityAt(read, match[0], match.index);
    if (quantity) found.push({ ...quantity, at: origin(match.index) });
  }
  return found;
}

function quantityAt(text: string, number: string, at: number): Omit<Quantity, "at"> | undefined {
  if (!/^\d/u.test(number) && !mayCount(number)) return undefined;
  const before = text.slice(Math.max(0, at - 24), at);
  const rest = text.slice(at + number.length, at + number.length + 120);
  const part = fractionAt(number, rest, before);
  if (part) return part;
  const times = /^(\p{L}+)mal$/u.exec(number) ?? /^(once|twice)$/iu.exec(number);
  const value = /^\d/u.test(number) ? digits(number) : (ENGLISH_ONCE[number.toLowerCase()] ?? numberWord(times?.[1] ?? number));
  if (value === undefined || !Number.isFinite(value) || BEFORE_LABEL.test(before) || SIZE.test(rest) || /\d\s?[x×]\s?$/u.test(before)) return undefined;
  const rhythm = rhythmAt(rest, times !== null);
  if (rhythm) return { value, unit: rhythm };
  const unit = unitAfter(rest, value);
  if (!unit || NOT_COUNTED.test(fold(unit)) || isAge(unit, before)) return undefined;
  if (ARTICLE.test(number) && /^\s+hal[bf]/u.test(rest)) return undefined;
  if (ARTICLE.test(number) && !MEASURE.test(fold(unit))) return undefined;
  return { value, unit };
}

/** Words looked up before the memory starts over. */
const REMEMBERED = 20_000;
const counting = new Map<string, boolean>();

/** Whether a word can be a number at all; most cannot, and each is worked out once. */
function mayCount(word: string): boolean {
  if (word.length > 40) return false;
  const before = counting.get(word);
  if (before !== undefined) return before;
  if (counting.size >= REMEMBERED) counting.clear();
  const folded = fold(word);
  const can = Object.hasOwn(HALVES, folded) || /einhalb$|mal$|^(?:once|twice)$/u.test(folded) || numberWord(word) !== undefined;
  counting.set(word, can);
  return can;
}

const ENGLISH_ONCE: Readonly<Record<string, number>> = { once: 1, twice: 2 };

/** "zweimal im Monat", "2x/Woche", "three times a week", "twice a month". */
function rhythmAt(rest: string, times: boolean): string | undefined {
  const english = ENGLISH_TIMES.exec(rest);
  if (english && (times || english[0].includes("times"))) return `times ${english[1]}`;
  const german = TIMES.exec(times ? `mal${rest}` : rest);
  return german ? `mal${german[1] ?? (german[2] ? ` pro ${german[2]}` : "")}`.replace(/\s+/gu, " ") : undefined;
}

const HALVES: Readonly<Record<string, number>> = { halbe: 0.5, halber: 0.5, halben: 0.5, halbes: 0.5, anderthalb: 1.5, eineinhalb: 1.5, half: 0.5 };

/** "halber Tag", "eine halbe Stunde", "zweieinhalb Tage", "half a day", "two and a half hours". */
function fractionAt(number: string, rest: string, before: string): Omit<Quantity, "at"> | undefined {
  const word = fold(number);
  const whole = /^(.+)einhalb$/u.exec(word);
  const value = Object.hasOwn(HALVES, word) ? HALVES[word] : whole ? (numberWord(whole[1] ?? "") ?? Number.NaN) + 0.5 : undefined;
  const and = /^\s+and\s+a\s+half\s+(\p{Ll}+)/u.exec(rest);
  const counted = and ? numberWord(number) ?? (/^\d+$/u.test(number) ? Number(number) : undefined) : undefined;
  if (and?.[1] && counted !== undefined) return { value: counted + 0.5, unit: and[1] };
  if (value === undefined || !Number.isFinite(value) || /and a\s+$/u.test(before)) return undefined;
  const unit = /^\s+(?:an?\s+)?([\p{L}]+)/u.exec(rest)?.[1];
  return unit && (value > 1 || MEASURE.test(fold(unit))) ? { value, unit } : undefined;
}

const isAge = (unit: string, before: string): boolean => /^(?:jahre?n?|years?|yrs)$/u.test(fold(unit)) && AGE_BEFORE.test(before);

/** The thing counted; a lower-case one only behind a number no year could be ("20 chairs"). */
function unitAfter(rest: string, value: number): string | undefined {
  const short = SHORT_UNIT.exec(rest)?.[1];
  if (short) return short;
  const year = value >= 1900 && value <= 2100;
  const capital = UNIT.exec(rest);
  if (capital && !(year && capital[1])) return year && /^[.\s]*$/u.test(rest) ? undefined : capital[2];
  const plain = PLAIN_UNIT.exec(rest)?.[1];
  return plain && !year && !/^(?:bis|oder|und|or|and|von|mit|per|pro|im|am|der|die|das|of|the|for|are|is|was|were|can|sind|ist|werden|wird|o'clock)$/u.test(plain) ? plain : undefined;
}

const UNIT_NAMES = new Map(
  [
    "qm m² quadratmeter sqm sq", "m³ cbm kubikmeter", "kg kilo kilos kilogramm kilogram", "t tonne tonnen tonnes tons", "h std stunde stunden hour hours", "l liter litre litres",
    "min minute minuten minutes", "tag tage tagen day days", "woche wochen week weeks", "monat monate monaten month months",
    "stk stück stücke stueck exemplar exemplare piece pieces copies", "person personen pers leute menschen mann people persons", "platz plätze plätzen sitzplätze seats places",
  ].flatMap((line) => line.split(" ").map((name, _, [first = ""]) => [fold(name), first] as const)),
);

/** The key under which two units are the same: "qm" and "m²", "Stunden" and "hours", "Stühle" and "Stuhl". */
export function unitKey(unit: string): string {
  const folded = fold(unit.trim().replace(/\.$/u, ""));
  return UNIT_NAMES.get(folded) ?? stem(folded.replace(/[:*_]?in(?:nen)?$/u, ""));
}
