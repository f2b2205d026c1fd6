// SPDX-License-Identifier: EUPL-1.2

/** A text as it is read, with the way back to where each character stood. */
export interface Readable {
  readonly text: string;
  /** Index in the original for an index in `text` (0..text.length). */
  readonly origin: (index: number) => number;
}

/** Soft hyphen, zero-width characters, byte order mark: nobody sees them, so they must not split or hide a word. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const NEEDS_WORK = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Composes accents (NFC) and drops invisible characters, cluster by cluster, so that offsets stay known. */
export function readable(original: string): Readable {
  if (!NEEDS_WORK.test(original)) return { text: original, origin: (index) => index };
  let text = "";
  const origins: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0].normalize("NFC");
    if (INVISIBLE.test(cluster)) continue;
    for (let i = 0; i < cluster.length; i += 1) origins.push(match.index + Math.min(i, match[0].length - 1));
    text += cluster;
  }
  return { text, origin: (index) => (index >= origins.length ? original.length : (origins[index] ?? 0)) };
}
