// SPDX-License-Identifier: EUPL-1.2
import { contentWords, fold, tokens } from "../../../engines/text/index.ts";
import { keyOf, named, type OwnWord, type Thesaurus } from "../../../engines/thesaurus/index.ts";
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const hows = ["same", "related"] as const;
export type How = (typeof hows)[number];

/** A word that a network has given a meaning. */
export interface OwnEntry extends OwnWord {
  readonly id: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

export const limits = { letters: 60, parts: 4, words: 2000 };
/** Stands for "none of these notions": both words make one of their own. */
export const ownNotion = "own";

type WordField = "word" | "other";
type TextFault = "wordMissing" | "wordTooLong" | "wordTooManyParts" | "wordSaysNothing";

export type WordRefusal =
  | { readonly type: TextFault; readonly field: WordField; readonly maximum: number }
  | { readonly type: "wordHowMissing"; readonly field: "how" }
  | { readonly type: "wordEqual"; readonly field: "other" }
  | { readonly type: "wordThere"; readonly field: "word"; readonly other: string }
  | { readonly type: "wordKnown"; readonly field: "word"; readonly notion: string }
  | { readonly type: "wordNotionOpen"; readonly field: "concept"; readonly other: string }
  | { readonly type: "wordsFull"; readonly field?: undefined; readonly maximum: number };

/** What was typed, as it came. */
export interface Typed {
  readonly word?: string | undefined;
  readonly how?: How | undefined;
  readonly other?: string | undefined;
  readonly concept?: string | undefined;
}

/** What a network knows: its thesaurus, and what it has added. */
export interface Known {
  readonly own: readonly OwnEntry[];
  readonly thesaurus: Thesaurus;
}

/** Blanks and quotation marks around and between the words are nobody's intention. */
export const tidy = (text: string | undefined): string => (text ?? "").normalize("NFC").replace(/[„“”"«»]/g, " ").replace(/\s+/g, " ").trim();

function faultOf(text: string, field: WordField): WordRefusal | undefined {
  const fault = (type: TextFault, maximum = 0): WordRefusal => ({ type, field, maximum });
  if (text === "" || !/\p{L}/u.test(text)) return fault("wordMissing");
  if ([...text].length > limits.letters) return fault("wordTooLong", limits.letters);
  if (text.split(" ").length > limits.parts || tokens(text).length > limits.parts) return fault("wordTooManyParts", limits.parts);
  return contentWords(text).length === 0 ? fault("wordSaysNothing") : undefined;
}

/**
 * The notions that a word may stand for. `one`: it is exactly that. `choices`: it may be several, or only parts of it are
 * known, so that somebody has to say which is meant. Neither: nobody knows the word.
 */
export function notionsOf(text: string, thesaurus: Thesaurus): { one?: string; choices: readonly string[] } {
  const ids = (places: readonly number[]): string[] => [...new Set(places)].map((at) => thesaurus.concepts[at]!.id);
  const exact = named(text, thesaurus);
  if (exact.length === 1) return { one: ids(exact)[0]!, choices: [] };
  const bearing = thesaurus.phrases.get(keyOf(text)) ?? [];
  return { choices: ids(bearing.length > 0 ? [...exact, ...bearing] : thesaurus.mentions(text).map(({ concept }) => concept)) };
}

/** The notion meant by the other word, if nothing is left to ask. */
function meant({ other, concept }: { other: string; concept: string | undefined }, thesaurus: Thesaurus): Result<string | undefined, WordRefusal> {
  const { one, choices } = notionsOf(other, thesaurus);
  if (one !== undefined || choices.length === 0) return ok(one);
  if (concept === ownNotion) return ok(undefined);
  return concept !== undefined && choices.includes(concept) ? ok(concept) : refuse({ type: "wordNotionOpen", field: "concept", other });
}

const isThere = (own: readonly OwnEntry[], one: string, two: string): boolean =>
  own.some((entry) => [fold(entry.word), fold(entry.other)].sort().join("|") === [fold(one), fold(two)].sort().join("|"));

/** Everything that is wrong with what was typed, in the order of the form; or the word as it would be kept. */
export function consider(typed: Typed, { own, thesaurus }: Known): { faults: readonly WordRefusal[]; word?: OwnWord } {
  const [word, other] = [tidy(typed.word), tidy(typed.other)];
  const faults = [faultOf(word, "word"), typed.how === undefined ? ({ type: "wordHowMissing", field: "how" } as const) : undefined, faultOf(other, "other")].filter((fault) => fault !== undefined);
  if (faults.length > 0 || typed.how === undefined) return { faults };
  if (keyOf(word) === keyOf(other)) return { faults: [{ type: "wordEqual", field: "other" }] };
  if (own.length >= limits.words) return { faults: [{ type: "wordsFull", maximum: limits.words }] };
  if (isThere(own, word, other)) return { faults: [{ type: "wordThere", field: "word", other }] };
  const notion = meant({ other, concept: typed.concept }, thesaurus);
  if (!notion.ok) return { faults: [notion.refusal] };
  const known = thesaurus.concepts.find(({ id }) => id === notion.value);
  if (typed.how === "same" && known && named(word, thesaurus).some((at) => thesaurus.concepts[at]!.id === known.id)) return { faults: [{ type: "wordKnown", field: "word", notion: known.de[0] ?? known.id }] };
  return { faults: [], word: { word, how: typed.how, other, ...(notion.value === undefined ? {} : { concept: notion.value }) } };
}

/** The word as it would be kept, or the first thing that stands against it. */
export function mayAdd(typed: Typed, known: Known): Result<OwnWord, WordRefusal> {
  const { faults, word } = consider(typed, known);
  return word ? ok(word) : refuse(faults[0]!);
}

/** From here on two notions answer each other so well that the reasons of a suggestion name them. */
const near = 0.4;

/** The notion of the word by which the thesaurus brings it together with the other one already, if one does: its place. */
export function togetherBy({ word, other, concept }: OwnWord, { concepts, near: around, mentions }: Thesaurus): number | undefined {
  const targets = concept === undefined ? mentions(other).map((mention) => mention.concept) : [concepts.findIndex(({ id }) => id === concept)].filter((at) => at >= 0);
  return mentions(word).find((mention) => targets.some((target) => around(mention.concept).some((one) => one.concept === target && one.nearness * mention.weight >= near)))?.concept;
}

/** One thing that is shown beside another, in the order in which it is shown. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly by: string;
}

/** Something that is new beside a thing, or stands further up; places count from 1. */
export interface Move extends Shown {
  readonly before: number | undefined;
  readonly after: number;
}

/** What is new or moves up when an order becomes another one, the first first. */
export function movesOf(before: readonly Shown[], after: readonly Shown[]): Move[] {
  const places = new Map(before.map(({ id }, at) => [id, at + 1]));
  return after.map((one, at): Move => ({ ...one, before: places.get(one.id), after: at + 1 })).filter((one) => one.before === undefined || one.after < one.before);
}

/** A notion as somebody reads it who asks what a word means. */
export interface Meaning {
  readonly id: string;
  /** The word of the question that led here; `outright`: it is a name of the notion, else a part of it is. */
  readonly word: string;
  readonly outright: boolean;
  readonly de: readonly string[];
  readonly en: readonly string[];
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
  readonly related: readonly string[];
}

const mostMeanings = 8;

/** What the thesaurus knows of a text, the most outright first; names of the other notions in the language of the reader. */
export function meaningsOf(text: string, { concepts, mentions, phrases }: Thesaurus, locale: "de" | "en"): Meaning[] {
  const names = new Map(concepts.map((concept) => [concept.id, concept[locale][0] ?? concept.id]));
  const called = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => names.get(id) ?? []))];
  return mentions(text).toSorted((a, b) => b.weight - a.weight).slice(0, mostMeanings).map(({ concept: at, word }) => {
    const { id, de, en, broader, related } = concepts[at]!;
    const narrower = concepts.filter((one) => one.broader.includes(id)).map((one) => one.id);
    const relating = concepts.filter((one) => one.related.includes(id)).map((one) => one.id);
    return { id, word, outright: phrases.get(keyOf(word))?.includes(at) ?? false, de, en, broader: called(broader), narrower: called(narrower), related: called([...related, ...relating]) };
  });
}
