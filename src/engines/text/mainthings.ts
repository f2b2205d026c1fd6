// SPDX-License-Identifier: EUPL-1.2
import { readable } from "./readable.ts";
import { fold } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";

/** A thing or a doing that a title is about. */
export interface MainThing {
  /** Key by which things are compared; see `thingKey`. */
  readonly key: string;
  readonly words: string;
  /** One of several in a row ("Tische und Stühle"). */
  readonly listed: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}]*(?:[:*_]in(?:nen)?)?|[-&+/]|[.,:;!?()|–—]/gu;
const TURNS_AWAY = new Set("für fürs mit ohne von vom zum zur zu im in ins am an auf bei beim aus nach durch gegen um über unter vor während wegen trotz statt als bis pro for with without from to in on at of by about as during through into".split(" ").map(fold));
const OF = new Set("des der eines einer unserer ihrer the our".split(" "));
const LINKS = new Set(["und", "oder", "sowie", "and", "or", ",", "&", "+", "/"]);
const LONGEST = 400;

const PLURAL_ER = /(?:[äöü]\p{L}*|(?:kind|bild|kleid|brett|licht|feld|schild|lied|nest|rind|geist))ern?$/u;

/**
 * The word without the endings of number and case only: "Bücher" and "Buch", "Stühlen" and "Stuhl" have one key, "Drucker" and
 * "Druck", which a stem throws together, have not. Folded.
 */
export function thingKey(word: string): string {
  const small = word.toLowerCase().normalize("NFC").replace(/[:*_]in(?:nen)?$/u, "");
  const folded = fold(small);
  if (PLURAL_ER.test(small)) return folded.replace(/ern?$/u, "");
  const bare = folded.replace(/(?:innen|e[ns]|[ens])$/u, "");
  return bare.length >= 3 ? bare : folded;
}

/** The same key, or the one is the last part of the other: "Stühle" and "Bürostühle". */
export function sameThing(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 4 && long.length >= short.length + 3 && long.endsWith(short));
}

interface State {
  /** Inside "für ...": what is named there is not the thing itself. */
  aside: boolean;
  afterNoun: boolean;
  linked: boolean;
}

/**
 * What a title is about: its nouns and doings outside of "für ...", "des ..." and the like, in reading order;
 * all content words where nothing else is left. "Stühle für das Sommerfest" is about chairs, "Möbel schleppen" about both.
 */
export function mainThings(title: string): MainThing[] {
  const all: MainThing[] = [];
  const main: MainThing[] = [];
  const state: State = { aside: false, afterNoun: false, linked: false };
  for (const [piece] of readable(title.slice(0, LONGEST)).text.matchAll(PIECE)) {
    const folded = fold(piece.replace(/[:*_]in(?:nen)?$/u, ""));
    if (step(state, piece, folded, main)) continue;
    const thing = { key: thingKey(piece), words: piece, listed: state.linked };
    all.push(thing);
    if (!state.aside) main.push(thing);
    state.afterNoun = /^\p{Lu}/u.test(piece);
    state.linked = false;
  }
  return main.length > 0 ? main : all;
}

/** Follows the words that only lead; true where the piece itself is no thing. */
function step(state: State, piece: string, folded: string, main: MainThing[]): boolean {
  if (LINKS.has(folded)) {
    const last = main.at(-1);
    if (last && !state.aside) main[main.length - 1] = { ...last, listed: true };
    state.linked = !state.aside && last !== undefined;
    state.afterNoun = false;
    if (folded === ",") state.aside = false;
    return true;
  }
  if (!/^\p{L}/u.test(piece)) {
    if (piece !== "-") Object.assign(state, { aside: false, afterNoun: false, linked: false });
    return true;
  }
  if (TURNS_AWAY.has(folded) || (OF.has(folded) && main.length > 0)) {
    Object.assign(state, { aside: true, afterNoun: false, linked: false });
    return true;
  }
  // Two nouns in a row: the second begins anew ("für den Umzug Kartons gesucht").
  if (state.aside && state.afterNoun && /^\p{Lu}\p{Ll}/u.test(piece)) state.aside = false;
  if (folded.length > 1 && !isStopWord(folded)) return false;
  state.afterNoun = false;
  return true;
}
