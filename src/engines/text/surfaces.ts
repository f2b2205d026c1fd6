// SPDX-License-Identifier: EUPL-1.2
import { HEADS } from "./heads.ts";
import { fold } from "./stem.ts";

/** Marks of gender behind a word: ":innen", "*in", "_Innen", "/-innen", "(innen)", "(-innen)"; and "(inn)en" inside it. */
const MARK = "(?:[:*_·•]|\\/-?|\\(-?)[Ii]n(?:nen)?(?!\\p{L})\\)?|\\(inn\\)en(?!\\p{L})";
/** The mark inside of a compound: "Bürger:innenbüro" is a "Bürgerbüro". */
const INNER = "[:*_·•][Ii]nnen(?=\\p{Ll}{3})";
const TOKEN = new RegExp(`\\p{L}[\\p{L}\\p{M}]*(?:${INNER}[\\p{L}\\p{M}]+|${MARK})?|\\p{N}+(?:[.,]\\p{N}+)*`, "gu");
const ANY_MARK = new RegExp(`(?:${MARK})$|${INNER}`, "u");

/** A word without its mark of gender: "Helfer:innen", "Helfer(innen)" and "Helfer/-in" are "Helfer". */
export function unmarked(surface: string): string {
  return surface.replace(ANY_MARK, "");
}

/** What an elliptic hyphen leaves out stands in the next word: "Garten- und Hausarbeit". */
const ELLIPSIS = /^-(?:\s*[,/]\s*\p{L}{2,30}-){0,4}\s*(?:,\s*)?(?:und|oder|sowie|bzw\.|beziehungsweise|&|\/|and|or)\s*(?=\p{L})/u;
/** "Gartenarbeit und -pflege": the hyphen before a word leaves out the beginning of the one before. */
const SHORT_BEFORE = /(\p{L}{5,40})\s+(?:und|oder|sowie|&|\/)\s+-$/u;
const PREFIXES = new Set("vor nach hin ruck auf ab aus ein an zu unter ober innen aussen haupt neben mit uber um bei fort weiter alt neu".split(" "));

/**
 * Words and numbers of a text as written, in reading order; elliptic compounds are made whole ("Garten- und Hausarbeit" gives
 * "Gartenarbeit" and "Hausarbeit") where the common part is a known head of the field or stands behind a prefix.
 */
export function surfaces(text: string): string[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const word = match[0];
    const end = match.index + word.length;
    if (text[end] === "-") {
      const link = ELLIPSIS.exec(text.slice(end, end + 120));
      const next = link ? /^\p{L}+/u.exec(text.slice(end + link[0].length, end + link[0].length + 64))?.[0] : undefined;
      const cut = next === undefined ? undefined : headAt(next);
      return next === undefined || cut === undefined ? word : word + next.slice(cut).toLowerCase();
    }
    if (text[match.index - 1] !== "-") return word;
    const before = SHORT_BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[1];
    const cut = before === undefined ? undefined : headAt(before);
    return before === undefined || cut === undefined ? word : before.slice(0, cut) + word.toLowerCase();
  });
}

/** Where the head of a compound begins: the longest known one with three letters before it, or what stands behind a prefix. */
function headAt(word: string): number | undefined {
  for (let cut = 2; cut <= word.length - 3; cut += 1) {
    const head = fold(word.slice(cut));
    if (cut >= 3 && (HEADS.has(head) || HEADS.has(head.replace(/(?:en|e|n|s)$/u, "")))) return cut;
    if (PREFIXES.has(fold(word.slice(0, cut)))) return cut;
  }
  return undefined;
}
