// SPDX-License-Identifier: EUPL-1.2
import { ageMentions } from "./ages.ts";
import type { AgeMention } from "./ages.ts";
import { direction } from "./direction.ts";
import { exclusions } from "./exclusions.ts";
import type { Exclusion } from "./exclusions.ts";
import { mainThings } from "./mainthings.ts";
import type { MainThing } from "./mainthings.ts";
import { quantities } from "./quantities.ts";
import type { Quantity } from "./quantities.ts";
import { tokens } from "./terms.ts";

/** The words of a listing, as far as conditions are read from them. */
export interface ListingText {
  readonly title: string;
  readonly text: string;
  /** Whom it is for. */
  readonly audience?: string | undefined;
  /** Further conditions, no subject of their own. */
  readonly conditions?: string | undefined;
}

/** What a listing says of conditions; each part is worked out at the first question. */
export interface ListingReading {
  readonly things: readonly MainThing[];
  readonly exclusions: readonly Exclusion[];
  readonly ages: readonly AgeMention[];
  readonly quantities: readonly Quantity[];
  readonly direction: ReturnType<typeof direction>;
  /** Stems of all its words, the common ones too. */
  readonly stems: ReadonlySet<string>;
}

/** Readings kept before the memory starts over: a server reads for years. */
const REMEMBERED = 20_000;
const readings = new Map<string, ListingReading>();

/** Reads a listing; the same words are read once, as long as they are remembered. */
export function readListing({ title, text, audience = "", conditions = "" }: ListingText): ListingReading {
  const key = [title, text, audience, conditions].join("\u0000");
  const before = readings.get(key);
  if (before) return before;
  if (readings.size >= REMEMBERED) readings.clear();
  const whole = [title, text, conditions].filter((part) => part !== "").join("\n");
  const made: ListingReading = lazily({
    things: () => mainThings(title),
    exclusions: () => exclusions(whole),
    ages: () => [...ageMentions(whole), ...ageMentions(audience).map((one) => ({ ...one, whose: "served" as const }))],
    quantities: () => quantities(whole),
    direction: () => direction(title, text),
    stems: () => new Set(tokens(whole).map((word) => word.stem)),
  });
  readings.set(key, made);
  return made;
}

/** An object whose parts are made when they are asked for, and kept. */
function lazily<Parts extends object>(makers: { readonly [Name in keyof Parts]: () => Parts[Name] }): Parts {
  const made = {} as Parts;
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    Object.defineProperty(made, name, {
      configurable: true, enumerable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return made;
}
