// SPDX-License-Identifier: EUPL-1.2
import { isPartShaped, LINKS, PART } from "../text/index.ts";

/** A part of a compound that the lists know. */
export interface Part {
  /** Its stem. */
  readonly key: string;
  /** The last part: what the whole thing is. */
  readonly head: boolean;
}

/** Stem of the name of which a text is a form; undefined: of none. */
type NameOf = (text: string) => string | undefined;

/** With or without a linking letter. */
const ENDINGS = ["", ...LINKS];

/**
 * Known parts of a folded compound: the longest known head, then the longest known beginning of what stands before it,
 * as long as something known is there. "chorprobenraum" gives "probenraum" and "chor". A part that nobody knows is
 * passed over; a rest of one or two letters shows that the cut was chance.
 */
export function partsOf(folded: string, nameOf: NameOf): Part[] {
  if (folded.length > PART.longestWord) return [];
  const cut = headAt(folded, nameOf);
  if (cut === undefined) {
    const first = longestStart(folded, nameOf);
    return first ? [{ key: first.key, head: false }] : [];
  }
  const before = modifiers(folded.slice(0, cut), nameOf);
  return [{ key: nameOf(folded.slice(cut))!, head: true }, ...before.map((key) => ({ key, head: false }))];
}

/** What is put before verbs and changes them: "verstanden" has nothing to do with a stand. */
const PREFIX = /^(?:ver|zer|ent|emp|miss)$/u;

/** Where the longest known head begins, with at least three letters before it. */
function headAt(folded: string, nameOf: NameOf): number | undefined {
  for (let cut = 3; cut <= folded.length - PART.shortest; cut += 1) if (!PREFIX.test(folded.slice(0, cut)) && fits(folded.slice(cut), nameOf)) return cut;
  return undefined;
}

function modifiers(before: string, nameOf: NameOf): string[] {
  const found: string[] = [];
  for (let rest = before; rest.length >= PART.shortest; ) {
    const first = longestStart(rest, nameOf);
    if (!first) break;
    found.push(first.key);
    rest = rest.slice(first.length);
  }
  return found;
}

/** The longest known word, with or without a linking letter, that the text begins with. */
function longestStart(text: string, nameOf: NameOf): { key: string; length: number } | undefined {
  for (let end = text.length; end >= PART.shortest; end -= 1) {
    const piece = text.slice(0, end);
    for (const link of ENDINGS) {
      const bare = piece.endsWith(link) ? piece.slice(0, piece.length - link.length) : "";
      if (fits(bare, nameOf)) return { key: nameOf(bare)!, length: end };
    }
  }
  return undefined;
}

const fits = (text: string, nameOf: NameOf): boolean => isPartShaped(text) && nameOf(text) !== undefined;
