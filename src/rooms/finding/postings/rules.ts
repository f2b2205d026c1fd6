// SPDX-License-Identifier: EUPL-1.2
// How documents and their worths are packed: three bytes each, nine bits for the place in the block, fifteen for the worth.

/** Documents of one block; with three bytes each a row stays below two kilobytes, so that it is never stored elsewhere. */
export const perBlock = 512;
const worthBits = 15;
const most = 2 ** worthBits - 1;
const bytes = 3;

/** The documents of one block that hold a key, with what it is worth there (thousandths). */
export interface Posting {
  readonly key: string;
  readonly block: number;
  readonly entries: Uint8Array;
}

/** A key comes to a document, changes its worth there, or leaves it (0). */
export interface PostingChange {
  readonly key: string;
  readonly number: number;
  readonly worth: number;
}

export const blockOf = (number: number): number => Math.floor(number / perBlock);

/** How many documents stand in a row. */
export const held = (entries: Uint8Array): number => entries.length / bytes;

/** Packs documents (number to worth) of one block, in ascending order; a worth of 0 leaves the document out. */
export function pack(worths: ReadonlyMap<number, number>): Uint8Array {
  const kept = [...worths].filter(([, worth]) => worth > 0).sort(([a], [b]) => a - b);
  const entries = new Uint8Array(kept.length * bytes);
  kept.forEach(([number, worth], at) => {
    const value = (number % perBlock) * (most + 1) + Math.min(most, worth);
    entries.set([value & 255, (value >> 8) & 255, value >> 16], at * bytes);
  });
  return entries;
}

/** Calls `each` with number and worth of every document of a row, in ascending order of numbers. */
export function unpack({ block, entries }: Omit<Posting, "key">, each: (number: number, worth: number) => void): void {
  const first = block * perBlock;
  for (let at = 0; at < entries.length; at += bytes) {
    const value = entries[at]! | (entries[at + 1]! << 8) | (entries[at + 2]! << 16);
    each(first + (value >> worthBits), value & most);
  }
}

/** The row after some changes of its own key and block. */
export function changed(row: Posting, changes: readonly PostingChange[]): Posting {
  const worths = new Map<number, number>();
  unpack(row, (number, worth) => worths.set(number, worth));
  for (const { number, worth } of changes) worths.set(number, worth);
  return { ...row, entries: pack(worths) };
}
