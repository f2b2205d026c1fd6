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

/** Ends of words for people before the feminine ending: Trainer, Notar, Friseur, Pädagogin, Ärztin, Kundin ... */
const PERSON = /^.+(?:er|or|ar|eur|ist|eg|og|ent|ant|at|ot|et|ert|eut|aut|nom|graf|arzt|anwalt|koch|freund|kund|wirt|beamt|chef|urg|lots|pat|rat)in$/u;

/** Takes the feminine ending off: "lehrerinnen", "lehrerin" become "lehrer". Short rests stay whole ("beginnen"). */
function withoutFeminine(word: string): string {
  const plural = /^(.{4,})innen$/u.exec(word);
  if (plural?.[1]) return plural[1];
  return PERSON.test(word) ? word.slice(0, -2) : word;
}

/**
 * Stem of a folded word. Follows CISTEM (Weißweiler and Fraser 2017, "Developing a Stemmer
 * for German Based on a Comparative Analysis of Publicly Available Stemmers"): endings em, er,
 * nd, then t, then e, s, n fall while more than three characters remain; sch, ei, ie and
 * doubled letters count as one. Two departures: the prefix "ge" stays, because dropping it
 * makes "Geräte" meet "Rat"; English "-ing" falls, as do the endings of the feminine.
 */
export function stem(folded: string): string {
  let word = withoutFeminine(folded)
    .replace(/sch/g, "$")
    .replace(/ei/g, "%")
    .replace(/ie/g, "&")
    .replace(/(.)\1/gu, "$1*");
  if (word.length > 6) word = word.replace(/ing$/, "");
  while (word.length > 3) {
    const shorter = word.length > 5 ? word.replace(/(?:e[mr]|nd)$/, "") : word;
    const next = shorter === word ? word.replace(/[test]$|n$/, "") : shorter;
    if (next === word) break;
    word = next;
  }
  return word
    .replace(/(.)\*/gu, "$1$1")
    .replace(/%/g, "ei")
    .replace(/&/g, "ie")
    .replace(/\$/g, "sch");
}
