// SPDX-License-Identifier: EUPL-1.2
// How a network speaks: formally (Sie) or informally (Du), and with its own word for a few things. Catalogues are written
// once, in the formal voice; what differs is put in when a text is read, in the voice of the network at hand.
import { AsyncLocalStorage } from "node:async_hooks";

/** A word in the forms in which our German sentences use it: each form of ours with the form that takes its place. */
export type Renaming = readonly (readonly [ours: string, theirs: string])[];

export interface Voice {
  readonly address: "sie" | "du";
  /** German renamings; longest forms first. English texts keep our words. */
  readonly words: Renaming;
}

const spoken = new AsyncLocalStorage<Voice>();

/** Runs work in a network's voice; whatever it reads from a catalogue, also later in the same chain, sounds that way. */
export const inVoice = <T>(voice: Voice, work: () => T): T => spoken.run(voice, work);

type Phrase = string | ((...data: never[]) => string);

const informalText = new Map<string, string>();
const informalPhrase = new WeakMap<object, (...data: never[]) => string>();

/** The texts of a catalogue that sound different in the informal voice, at the same place in the same shape. */
export type Informal<T> = { readonly [K in keyof T]?: T[K] extends string ? string : T[K] extends (...data: infer A) => string ? (...data: A) => string : Informal<T[K]> };

/** Tells the informal wording of a formal catalogue's texts. A text without one is the same in both. */
export function informal<T extends object>(formal: T, informalTexts: Informal<T>): void {
  for (const [key, du] of Object.entries(informalTexts)) {
    const sie = raw(formal)[key];
    if (typeof sie === "string" && typeof du === "string") informalText.set(sie, du);
    else if (typeof sie === "function" && typeof du === "function") informalPhrase.set(sie, du as (...data: never[]) => string);
    else if (typeof sie === "object" && typeof du === "object") informal(sie as object, du as object);
    else throw new Error(`The informal text "${key}" has no formal one of its kind.`);
  }
}

/** The informal wording of a formal text or phrase, where one is told. */
export const informalOf = (phrase: Phrase): Phrase | undefined => (typeof phrase === "string" ? informalText.get(phrase) : informalPhrase.get(phrase));

const rawOf = new WeakMap<object, Record<string, unknown>>();
const raw = (catalogue: object): Record<string, unknown> => rawOf.get(catalogue) ?? (catalogue as Record<string, unknown>);

/**
 * A German catalogue whose texts are read in the voice of the network at hand. Outside every network, and in a network
 * that changed nothing, it is the catalogue as written.
 */
export function voiced<T extends object>(catalogue: T): T {
  const inner = new Map<object, object>();
  const proxy = new Proxy(catalogue, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // What every list can do (map, find) is no text of ours.
      if (!Object.hasOwn(target, key)) return value;
      if (typeof value === "string" || typeof value === "function") return speak(value as Phrase);
      if (typeof value !== "object" || value === null) return value;
      const known = inner.get(value) ?? voiced(value);
      inner.set(value, known);
      return known;
    },
  });
  rawOf.set(proxy, catalogue as Record<string, unknown>);
  return proxy;
}

/** One German text or phrase in the voice of the network at hand: for texts that a manifest took from its catalogue. */
export function speak<P extends Phrase>(phrase: P): P {
  const voice = spoken.getStore();
  if (!voice || (voice.address === "sie" && voice.words.length === 0)) return phrase;
  if (typeof phrase === "string") return rename(voice.address === "du" ? (informalText.get(phrase) ?? phrase) : phrase, voice.words, []) as P;
  const said = voice.address === "du" ? (informalPhrase.get(phrase) ?? phrase) : phrase;
  return ((...data: never[]) => rename((said as (...data: never[]) => string)(...data), voice.words, textsIn(data))) as P;
}

/** Every text that was handed into a phrase: names and titles that people wrote, which stay as they are. Looks three levels deep. */
const textsIn = (data: unknown, levels = 3): string[] =>
  typeof data === "string" ? (data.length > 2 ? [data] : []) : levels > 0 && typeof data === "object" && data !== null && !(data instanceof Date) ? Object.values(data).flatMap((inner) => textsIn(inner, levels - 1)) : [];

const patterns = new WeakMap<Renaming, { readonly theirs: ReadonlyMap<string, string>; readonly ours: string; readonly plain: RegExp }>();

/** What a renaming looks for; made once for each reading of a network. */
function patternOf(words: Renaming): { readonly theirs: ReadonlyMap<string, string>; readonly ours: string; readonly plain: RegExp } {
  const known = patterns.get(words);
  if (known) return known;
  const ours = words.map(([form]) => `(?<![\\p{L}\\d])${literally(form)}(?![\\p{L}\\d])`).join("|");
  const made = { theirs: new Map(words), ours, plain: new RegExp(ours, "gu") };
  patterns.set(words, made);
  return made;
}

/** Puts the network's words in the place of ours, whole words only, and never inside what people wrote. */
function rename(text: string, words: Renaming, keep: readonly string[]): string {
  if (words.length === 0) return text;
  const { theirs, ours, plain } = patternOf(words);
  const kept = [...keep].sort((a, b) => b.length - a.length).map(literally);
  const pattern = kept.length === 0 ? plain : new RegExp([...kept, ours].join("|"), "gu");
  return text.replace(pattern, (found) => (keep.includes(found) ? found : (theirs.get(found) ?? found)));
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
