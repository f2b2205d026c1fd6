// SPDX-License-Identifier: EUPL-1.2
import { NO_THINGS, RULES } from "./denials.ts";
import type { Rule } from "./denials.ts";
import type { NounPhrase } from "./nounphrases.ts";
import { readable } from "./readable.ts";
import { isStopWord } from "./stopwords.ts";

/**
 * Why a thing is out. "refused": it is not wanted or not part of it ("keine Möbel", "nichts Gebrauchtes"). "absent": it is
 * not there or not given ("Druck bieten wir nicht an", "wir haben keine Stühle") - an offer rules it out, a need may
 * lack just that. "present": it is already there ("Fahrer haben wir") - a need does without, an offer may give it.
 */
export type ExclusionKind = "refused" | "absent" | "present";

export interface Exclusion {
  readonly kind: ExclusionKind;
  /** As written. */
  readonly words: string;
  /** The thing and the words that narrow it ("alte Rechner" rules out old ones), folded. */
  readonly thing: string;
  readonly qualities: readonly string[];
  /** [from, to) in the text. */
  readonly from: number;
  readonly to: number;
}

/** Without one of these no text rules anything out. */
const DENIES = /kein|nicht|ohne|außer|ausgenommen|statt|weder|ausgeschlossen|fehl|haben wir|können wir|vorhanden|bereit|bezahlt|geregelt|gesichert|erledigt|fertig|gebucht|wir haben|\bda\b|gesorgt|stellen wir|bringen wir|organisieren|übernehmen|(?<!\p{L})no |not|n't|n’t|cannot|without|except|excluding|instead|nothing|provided|available|already|enough|unsuitable/iu;

/**
 * What a text rules out, in reading order and without overlaps. Never times ("außer samstags"), conditions that are no
 * things ("keine Vorkenntnisse nötig", "ohne Anmeldung") and sayings ("kein Problem", "nicht nur"). Cost: linear.
 */
export function exclusions(text: string): Exclusion[] {
  if (!DENIES.test(text)) return [];
  const { text: read, origin } = readable(text);
  const found: Exclusion[] = [];
  for (const rule of RULES) {
    for (const match of read.matchAll(rule.pattern)) {
      for (const phrase of rule.phrases(read, match)) {
        if (!isThing(phrase)) continue;
        const [from, to] = [origin(phrase.from), origin(phrase.to)];
        found.push({ kind: kindOf(rule, read, match), words: text.slice(from, to), thing: phrase.head, qualities: phrase.qualities, from, to });
      }
    }
  }
  return apart(found);
}

const kindOf = (rule: Rule, text: string, match: RegExpExecArray): ExclusionKind => (typeof rule.kind === "string" ? rule.kind : rule.kind(text, match));

/** Words too common to be searched for, but meant where they are denied. */
const STATES = /^(?:gebraucht|defekt|kaputt|used$|second)/u;

function isThing({ head, qualities }: NounPhrase): boolean {
  return head.length > 2 && (!isStopWord(head) || STATES.test(head)) && !NO_THINGS.has(head) && !qualities.some((one) => NO_THINGS.has(one));
}

/** The first rule that claims a place keeps it; answer in reading order. */
function apart(found: readonly Exclusion[]): Exclusion[] {
  const ranked = found.map((one, rank) => ({ one, rank })).sort((a, b) => a.one.from - b.one.from || a.rank - b.rank);
  const kept: { one: Exclusion; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.one.to <= next.one.from) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ one }) => one);
}

/**
 * The text without what it rules out, of the same length with blanks instead: words for evidence. A need's own stock
 * falls too, an offer's stays; what an offer has not falls, what a need lacks stays.
 */
export function affirmed(text: string, direction: "need" | "offer"): string {
  const beside: ExclusionKind = direction === "need" ? "absent" : "present";
  let [rest, at] = ["", 0];
  for (const { kind, from, to } of exclusions(text)) {
    if (kind === beside) continue;
    rest += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return rest + text.slice(at);
}
