// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./stem.ts";

const ONES = "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const TENS: Readonly<Record<string, number>> = { zwanzig: 20, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };
const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ");
const ENGLISH_TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const LARGE: Readonly<Record<string, number>> = { dutzend: 12, dozen: 12, hundert: 100, einhundert: 100, hundred: 100, tausend: 1000, eintausend: 1000, thousand: 1000 };

/** Value of a written number ("zwölf", "fünfundzwanzig", "zweihundert", "dreitausend", "twenty-five"), or undefined. */
export function numberWord(word: string): number | undefined {
  if (word.length > 40) return undefined;
  const folded = fold(word);
  if (Object.hasOwn(LARGE, folded)) return LARGE[folded];
  if (/^eine[rnms]?$|^eins$/u.test(folded)) return 1;
  const small = Math.max(ONES.indexOf(folded), ENGLISH.indexOf(folded));
  if (small >= 0) return small;
  if (Object.hasOwn(TENS, folded)) return TENS[folded];
  if (Object.hasOwn(ENGLISH_TENS, folded)) return ENGLISH_TENS[folded];
  return compound(folded);
}

function compound(folded: string): number | undefined {
  const both = /^(.+)und(.+zig|dreissig)$/u.exec(folded);
  const [ones, tens] = [ONES.indexOf(both?.[1] ?? ""), TENS[both?.[2] ?? ""]];
  if (ones > 0 && tens) return tens + ones;
  const [, ten = "", one = ""] = /^(\p{L}+ty)-(\p{L}+)$/u.exec(folded) ?? [];
  const [englishTens, englishOne] = [Object.hasOwn(ENGLISH_TENS, ten) ? ENGLISH_TENS[ten] : undefined, ENGLISH.indexOf(one)];
  if (englishTens && englishOne > 0 && englishOne < 10) return englishTens + englishOne;
  const [, factorWord = "", large = ""] = /^(.+)(hundert|tausend)$/u.exec(folded) ?? [];
  const factor = ONES.indexOf(factorWord);
  return factor > 0 ? factor * (LARGE[large] ?? 1) : undefined;
}

/** Value of a number in digits, German or English: "1.000" = 1000, "3,5" and "3.5" = 3.5. */
export function digits(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(text)) return Number(text.replace(/[.,]/gu, ""));
  return Number(text.replace(",", "."));
}
