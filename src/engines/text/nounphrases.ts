// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";

/** A thing named in a text: its last word and the words that describe it, folded, and where it stands. */
export interface NounPhrase {
  readonly head: string;
  readonly qualities: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\d][\p{L}\p{M}\d]*(?:-[\p{L}\d]+)*(?:[:*_]in(?:nen)?)?|[,/&]|[.!?;:()\n–]/gu;
/** So far a phrase may reach; longer ones are no names of things. */
const REACH = 90;
const MOST = 6;
const LINK = /^(?:,|\/|&|und|oder|sowie|noch|and|or|nor)$/iu;
const DENIAL = /^(?:keine?[nrms]?|no|auch|any|ohne|without)$/iu;
/** English words that end a phrase; German ones end at the noun. */
const ENDS = /^(?:is|are|was|were|be|will|would|can|could|should|must|has|have|had|do|does|please|for|to|in|on|at|of|with|from|by|as|than|that|which|who|if|when|because|but|so|we|you|they|it|i|our|your|needed|required|wanted|necessary|allowed|accepted|included|available|provided|only|though|this|there|here|at|just|thanks|yet|left|anymore|longer)$/iu;

const pieces = (text: string, from: number): Piece[] => Array.from(text.matchAll(WORD), (match) => ({ word: match[0], from: from + match.index, to: from + match.index + match[0].length }));

const isNoun = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const isWord = (word: string | undefined): boolean => word !== undefined && /^\p{L}/u.test(word) && !LINK.test(word);

/** Things named from a place of the text on: German nouns by their capital, "Möbel, Teppiche und Matratzen" as three. */
export function germanPhrases(text: string, at: number): NounPhrase[] {
  const list = pieces(text.slice(at, at + REACH), at);
  const found: NounPhrase[] = [];
  let next = 0;
  while (found.length < MOST) {
    const start = next;
    while (next - start < 4 && isWord(list[next]?.word) && !isNoun(list[next]?.word) && /e[nrms]?$|^(?:zu|so|sehr|mehr|weiter\p{Ll}*)$/u.test(list[next]?.word ?? "")) next += 1;
    if (!isNoun(list[next]?.word)) break;
    const words = list.slice(start, next + 1);
    found.push(phrase(words));
    next = linked(list, next + 1);
    if (next < 0) break;
  }
  return found;
}

/** Where the next member of an enumeration begins, or -1. A comma counts where another link follows its word. */
function linked(list: readonly Piece[], at: number): number {
  const link = list[at]?.word ?? "";
  if (!LINK.test(link)) return -1;
  let next = at + 1;
  while (DENIAL.test(list[next]?.word ?? "")) next += 1;
  const denied = next > at + 1;
  return link === "," && !denied && !(isNoun(list[next]?.word) && LINK.test(list[next + 1]?.word ?? "")) ? -1 : next;
}

/** Things named from a place of the text on, in English: up to three words and what "or" and "and" add. */
export function englishPhrases(text: string, at: number): NounPhrase[] {
  const list = pieces(text.slice(at, at + REACH), at);
  const found: NounPhrase[] = [];
  let next = 0;
  while (found.length < MOST) {
    while (DENIAL.test(list[next]?.word ?? "") || /^(?:the|a|an|other|more)$/iu.test(list[next]?.word ?? "")) next += 1;
    const start = next;
    while (next - start < 3 && isWord(list[next]?.word) && !ENDS.test(list[next]?.word ?? "")) next += 1;
    if (next === start) break;
    found.push(phrase(list.slice(start, next)));
    const link = list[next]?.word ?? "";
    if (!/^(?:or|and|nor|,|\/|&)$/iu.test(link) || (link === "," && !/^(?:or|and|nor|,)$/iu.test(list[next + 2]?.word ?? ""))) break;
    next += 1;
  }
  return found;
}

/** The things that stand right before a place of the text, in one sentence: "Gestaltung und Druck | bieten wir nicht an". */
export function phrasesBefore(text: string, at: number): NounPhrase[] {
  const from = Math.max(0, at - REACH);
  const list = pieces(text.slice(from, at), from);
  const found: NounPhrase[] = [];
  let last = list.length - 1;
  while (found.length < MOST && isNoun(list[last]?.word)) {
    let first = last;
    while (first > 0 && last - first < 3 && /^\p{Ll}+e[nrms]?$/u.test(list[first - 1]?.word ?? "") && !isStopWord(fold(list[first - 1]?.word ?? ""))) first -= 1;
    found.unshift(phrase(list.slice(first, last + 1)));
    const link = list[first - 1]?.word ?? "";
    // A lone comma parts clauses ("einen Wagen, Fahrer haben wir"); behind "und" it lists.
    if (!LINK.test(link) || (link === "," && found.length < 2)) break;
    last = first - 2;
  }
  return found;
}

/** The same in English: the words before the verb, back to the beginning of the clause or the nearest small word. */
export function englishBefore(text: string, at: number): NounPhrase[] {
  const from = Math.max(0, at - REACH);
  const list = pieces(text.slice(from, at), from);
  let first = list.length;
  while (first > 0 && list.length - first < 2 && isWord(list[first - 1]?.word) && !ENDS.test(list[first - 1]?.word ?? "") && !isStopWord(fold(list[first - 1]?.word ?? ""))) first -= 1;
  return first < list.length ? [phrase(list.slice(first))] : [];
}

function phrase(words: readonly Piece[]): NounPhrase {
  const last = words[words.length - 1] ?? { word: "", from: 0, to: 0 };
  return { head: fold(last.word), qualities: words.slice(0, -1).map(({ word }) => fold(word)), from: words[0]?.from ?? last.from, to: last.to };
}
