// SPDX-License-Identifier: EUPL-1.2

/**
 * Folds one word to the form in which spellings meet: lower case, no accents, ß as ss,
 * and ae/oe/ue as a/o/u ("Fuer" and "für" become "fur"). After a, e and q the pair "ue"
 * is no umlaut ("Mauer", "neue", "Quelle") and stays.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/ae/g, "a")
    .replace(/oe/g, "o")
    .replace(/(?<![aeq])ue/g, "u");
}

/** Ends of words for people that take "-in": "-in" behind other letters is no feminine ("Termin", "Medizin", "Verein"). */
const PEOPLE_END = /(?:er|or|ar|and|eut|aut|dat|beamt|ist|eg|ent|ant|og|arzt|walt|koch|freund|kund|pat|eur|nachbar|chef|wirt|lots|expert|idat|ekt|graf|nom|soph|urg|pilot|gast|bot)in$/u;

/** Takes the feminine ending off: "lehrerinnen", "lehrerin" become "lehrer". Short rests stay whole ("beginnen"). */
function withoutFeminine(word: string): string {
  const plural = /^(.{4,}|pat|bot)innen$/u.exec(word);
  if (plural?.[1]) return plural[1];
  return word.length > 5 && PEOPLE_END.test(word) ? word.slice(0, -2) : word;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child", women: "woman", men: "man", feet: "foot", teeth: "tooth", mice: "mouse", knives: "knife", shelves: "shelf", leaves: "leaf", loaves: "loaf", scarves: "scarf", wives: "wife",
};
const VOWEL = /[aeiou]/u;

/**
 * English endings that the German rules do not know: "-ed", "-ing" with its doubled letter, "-y" and "-ies". German words stay as they
 * are told apart: "-ied" is no ending ("Mitglied"), and the plural of "-ling" goes with its singular ("Lehrlinge").
 */
function withoutEnglish(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word;
  const [, rest = ""] = /^(.{3,}[^aeiou]|.{2}[^aeiou])ed$/u.exec(word) ?? /^(.{3,})ings?$/u.exec(word) ?? /^(.{3,}l)inge[ns]?$/u.exec(word) ?? [];
  if (rest !== "" && VOWEL.test(rest) && word !== "moped") return rest.replace(/([bdgmnprt])\1$/u, "$1");
  if (word.length > 3 && /[^aeiou]ys?$/u.test(word)) return word.replace(/ys?$/u, "ie");
  return word.length > 5 ? word.replace(/([^aeiou])ies$/u, "$1ie") : word;
}

/**
 * Stem of a folded word. After CISTEM (Weißweiler and Fraser 2017, "Developing a Stemmer for German Based on a Comparative
 * Analysis of Publicly Available Stemmers"): endings e, s, n fall, then one of em, er, nd, then t, while a word is left; sch, ei, ie and doubled
 * letters count as one. Departures: nothing falls behind em, er or nd, so that "Rechner" does not meet "Recht"; the prefix
 * "ge" stays, because dropping it makes "Geräte" meet "Rat"; English endings and those of the feminine fall first.
 */
export function stem(folded: string): string {
  const word = withoutEnglish(withoutFeminine(folded))
    .replace(/sch/g, "$")
    .replace(/ei/g, "%")
    .replace(/ie/g, "&")
    .replace(/(.)\1/gu, "$1*");
  return withoutEndings(word)
    .replace(/(.)\*/gu, "$1$1")
    .replace(/%/g, "ei")
    .replace(/&/g, "ie")
    .replace(/\$/g, "sch");
}

/** An "n" is an ending behind e, l and r only ("Tafeln"): it belongs to "Plan", "Verein" and "Train-". */
const ENDING = /e$|[elr]n$|[bcdfgklmnprtvw]s$/u;

function withoutEndings(word: string): string {
  let rest = word;
  while (rest.length > 3) {
    if (rest.length > 5 && /(?:e[mr]|nd)$/u.test(rest)) {
      rest = rest.slice(0, -2);
      break;
    }
    if (!ENDING.test(rest) && !(rest.length > 4 && rest.endsWith("s"))) break;
    rest = rest.slice(0, -1);
  }
  return rest.length > 4 && rest.endsWith("t") ? rest.slice(0, -1) : rest;
}
