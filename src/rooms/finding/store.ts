// SPDX-License-Identifier: EUPL-1.2
// The tables of the index in one place, and how keys and worths stand in a row.
import type { Digest } from "../../engines/matching/index.ts";
import { tables, type Reader } from "../../kernel/database/connect.ts";

export interface FindingTables {
  /** One for each kind of each network. `reader`, `sweptAt`: the last whole look; `lookedAt`: how far the running one is. */
  findCollection: { networkId: string; kind: string; nextNumber: number; documents: number; reader: string | null; sweptAt: Date | null; lookedAt: number | null };
  findDocument: DocumentRow & { networkId: string; kind: string };
  findPosting: { networkId: string; kind: string; key: string; first: number; entries: Uint8Array };
  findKey: { networkId: string; kind: string; key: string; documents: number };
}

export interface DocumentRow {
  readonly id: string;
  /** Small and dense, so that postings are small. */
  readonly number: number;
  readonly area: string | null;
  readonly owner: string | null;
  /** One a line: read many at a time, a text is faster than an array. */
  readonly keys: string;
  /** Two bytes each, the low one first. */
  readonly worths: Uint8Array;
  readonly words: string;
  readonly mark: string;
  readonly changedAt: Date;
}

export const db = (reader: Reader) => tables<FindingTables>(reader);

type Packed = Pick<DocumentRow, "keys" | "worths" | "words">;

export function packDigest({ keys, worths, words }: Digest): Packed {
  const packed = Buffer.alloc(keys.length * 2);
  worths.forEach((worth, at) => packed.writeUInt16LE(Math.min(65_535, Math.max(1, worth)), at * 2));
  return { keys: keys.join("\n"), worths: packed, words: words.join(" ") };
}

export function unpackDigest(row: Packed): Digest {
  const keys = lines(row.keys, "\n");
  return { keys, worths: keys.map((_, at) => row.worths[2 * at]! + 256 * row.worths[2 * at + 1]!), words: lines(row.words, " ") };
}

function lines(text: string, by: string): string[] {
  return text === "" ? [] : text.split(by);
}
