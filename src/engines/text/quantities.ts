// SPDX-License-Identifier: EUPL-1.2
import { readable } from "./readable.ts";
import { fold } from "./stem.ts";

/** A number with what it counts: "20 Stühle" = 20, "Stühle". `at` is the index of the number in the text. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
}

const ONES = "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const TENS: Readonly<Record<string, number>> = { zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };
const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const LARGE: Readonly<Record<string, number>> = { dutzend: 12, dozen: 12, hundert: 100, einhundert: 100, hundred: 100, tausend: 1000, eintausend: 1000, thousand: 1000, thirty: 30, forty: 40, fifty: 50 };

/** Value of a written number ("zwölf", "fünfundzwanzig", "zweihundert", "twenty"), or undefined. */
export function numberWord(word: string): number | undefined {
  const folded = fold(word);
  if (Object.hasOwn(LARGE, folded)) return LARGE[folded];
  if (/^eine[rnms]?$|^eins$/u.test(folded)) return 1;
  const small = Math.max(ONES.indexOf(folded), ENGLISH.indexOf(folded));
  if (small >= 0) return small;
  if (Object.hasOwn(TENS, folded)) return TENS[folded];
  const both = /^(.+)und(.+zig|dreissig)$/u.exec(folded);
  const [ones, tens] = [ONES.indexOf(both?.[1] ?? ""), TENS[both?.[2] ?? ""]];
  if (ones > 0 && tens) return tens + ones;
  const hundreds = /^(.+)hundert$/u.exec(folded);
  const factor = ONES.indexOf(hundreds?.[1] ?? "");
  return factor > 0 ? factor * 100 : undefined;
}

/** Value of a number in digits, German or English: "1.000" = 1000, "3,5" and "3.5" = 3.5. */
export function digits(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(text)) return Number(text.replace(/[.,]/gu, ""));
  return Number(text.replace(",", "."));
}

const NUMBER = /(?<![\p{L}\d.,:/])(?:\d+(?:[.,]\d+)*|\p{L}+)(?![\d])/gu;
/** What follows the number: nothing but space or hyphen, at most three describing words, then the thing counted. */
const UNIT = /^(?:\s+bis\s+(?:zu\s+)?[\p{L}\d,.]+|\s*[-–]\s*\d+[\d,.]*)?(?:-|\s+((?:\p{Ll}+,?\s+){0,3}?))(\p{Lu}[\p{L}³²]*(?:-\p{L}+)*(?:[:*_]in(?:nen)?)?|m[²³]|qm|kg|km|cm|mm|h|l|g|t)(?![\p{L}\d])/u;
const PLAIN_UNIT = /^\s+(\p{Ll}{3,})(?!\p{L})/u;
const TIMES = /^\s?-?mal(?!\p{L})(\s+(?:im|pro|in der|am|die|je|jede[nrs]?)\s+\p{Lu}\p{L}+)?/u;
/** No quantities: clock times, ages, school years, ordinals and dates. */
const NOT_COUNTED = /^(?:uhr|jahrig\w*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|klassen?)$/u;
const BEFORE_LABEL = /(?:klassen?|stufe|jahrgang|nr\.?|nummer|hausnummer|seite|§|um|seit|jahr|uhr)\s*$/iu;
const ARTICLE = /^(?:ein|eine[rnms]?)$/iu;
const MEASURE = /^(?:stunden?|tage?|wochen?|monate?|vormittage?|nachmittage?|abende?|termine?|wochenenden?)$/u;

/** Quantities of a text in reading order; never a clock time, a date, an age or a year. */
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
  const times = /^(\p{L}+)mal$/u.exec(number);
  const value = /^\d/u.test(number) ? digits(number) : numberWord(times?.[1] ?? number);
  if (value === undefined || !Number.isFinite(value) || BEFORE_LABEL.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  const rest = text.slice(at + number.length, at + number.length + 120);
  const rhythm = TIMES.exec(times ? `mal${rest}` : rest);
  if (rhythm) return { value, unit: `mal${rhythm[1] ?? ""}`.replace(/\s+/gu, " ") };
  const unit = unitAfter(rest, value);
  if (!unit || NOT_COUNTED.test(fold(unit))) return undefined;
  if (ARTICLE.test(number) && !MEASURE.test(fold(unit))) return undefined;
  return { value, unit };
}

/** The thing counted; a lower-case one only behind a number no year could be ("20 chairs"). */
function unitAfter(rest: string, value: number): string | undefined {
  const year = value >= 1900 && value <= 2100;
  const capital = UNIT.exec(rest);
  if (capital && !(year && capital[1])) return year && /^[.\s]*$/u.test(rest) ? undefined : capital[2];
  const plain = PLAIN_UNIT.exec(rest)?.[1];
  return plain && !year && !/^(?:bis|oder|und|or|and|von|mit|per|pro|im|am|der|die|das|of|the|o'clock)$/u.test(plain) ? plain : undefined;
}
