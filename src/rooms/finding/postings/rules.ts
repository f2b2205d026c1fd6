// SPDX-License-Identifier: EUPL-1.2
// How documents and their worths are packed: five bytes each, three for the number, two for the worth. A row holds
// neighbours of one key; when it is full it is divided, as a page of a tree.

/** Documents of a row: with five bytes each it stays below two kilobytes, so that it is never stored elsewhere. */
export const perRow = 360;
const bytes = 5;
const mostWorth = 65_535;

/** Documents that hold a key, from the number `first` up to where the next row begins, with what it is worth there (thousandths). */
export interface Posting {
  readonly key: string;
  readonly first: number;
  readonly entries: Uint8Array;
}

/** A key comes to a document, changes its worth there, or leaves it (0). */
export interface PostingChange {
  readonly key: string;
  readonly number: number;
  readonly worth: number;
}

/** How many documents stand in a row. */
export const held = (entries: Uint8Array): number => entries.length / bytes;

/** Packs documents with their worths, which stand in ascending order. */
export function pack(documents: readonly (readonly [number: number, worth: number])[]): Uint8Array {
  const entries = new Uint8Array(documents.length * bytes);
  documents.forEach(([number, worth], at) => {
    const value = Math.min(mostWorth, Math.max(1, worth));
    entries.set([number & 255, (number >> 8) & 255, number >> 16, value & 255, value >> 8], at * bytes);
  });
  return entries;
}

/** The highest number in a row; -1: it is empty. */
export const lastOf = (entries: Uint8Array): number => (entries.length === 0 ? -1 : entries[entries.length - 5]! | (entries[entries.length - 4]! << 8) | (entries[entries.length - 3]! << 16));

/** Calls `each` with number and worth of every document of a row, in ascending order of numbers. */
export function unpack(entries: Uint8Array, each: (number: number, worth: number) => void): void {
  for (let at = 0; at < entries.length; at += bytes) {
    each(entries[at]! | (entries[at + 1]! << 8) | (entries[at + 2]! << 16), entries[at + 3]! | (entries[at + 4]! << 8));
  }
}

/**
 * What becomes of a row, or of none (`undefined`), by changes of its own key that belong to it: one row or several; a
 * row without documents is to be removed. Where documents came at the end, rows are filled; else they are divided evenly.
 */
export function changed(row: Posting | undefined, changes: readonly PostingChange[]): Posting[] {
  const worths = new Map<number, number>();
  let last = -1;
  if (row) unpack(row.entries, (number, worth) => { worths.set(number, worth); last = number; });
  for (const { number, worth } of changes) {
    if (worth > 0) worths.set(number, worth);
    else worths.delete(number);
  }
  const documents = [...worths].sort(([a], [b]) => a - b);
  const inside = changes.some(({ number }) => number < last);
  const size = inside ? Math.ceil(documents.length / Math.ceil(documents.length / perRow)) : perRow;
  const { key } = changes[0]!;
  const rows: Posting[] = [];
  for (let at = 0; at < documents.length; at += size) {
    const own = documents.slice(at, at + size);
    // What is kept of a row stays where it begins, even if its first document has left.
    rows.push({ key, first: at === 0 && row ? row.first : own[0]![0], entries: pack(own) });
  }
  return rows.length === 0 && row ? [{ ...row, entries: new Uint8Array() }] : rows;
}
