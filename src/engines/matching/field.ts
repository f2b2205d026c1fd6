// SPDX-License-Identifier: EUPL-1.2

const K1 = 1.2;
const B = 0.5;

/** Postings of one text field: for every key the documents that hold it, as [document, times, document, times, ...]. */
export interface Field {
  readonly postings: Map<string, number[]>;
  readonly lengths: number[];
}

/** A field that takes no more documents, with the length norm of each. */
export interface SealedField extends Field {
  readonly norms: Float64Array;
}

export function emptyField(): Field {
  return { postings: new Map(), lengths: [] };
}

/** Appends the next document (numbered 0, 1, 2, ...). */
export function addDocument(field: Field, keys: readonly string[]): void {
  const document = field.lengths.push(keys.length) - 1;
  for (const key of keys) {
    const list = field.postings.get(key);
    if (!list) field.postings.set(key, [document, 1]);
    else if (list[list.length - 2] === document) list[list.length - 1] = (list[list.length - 1] ?? 0) + 1;
    else list.push(document, 1);
  }
}

export function seal(field: Field): SealedField {
  const average = field.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, field.lengths.length) || 1;
  return { ...field, norms: Float64Array.from(field.lengths, (length) => K1 * (1 - B + (B * length) / average)) };
}

/** Share of the documents that hold the key, 0..1. */
export function spread(field: Field, key: string): number {
  return (field.postings.get(key)?.length ?? 0) / 2 / Math.max(1, field.lengths.length);
}

function idf(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}

/**
 * BM25 (Robertson and Zaragoza 2009) of every document for the query keys, each distinct key once, divided by
 * the most a document could reach: 0..1, comparable between queries. Keys of the query that no document holds
 * count as unanswered.
 */
export function bm25(field: SealedField, query: readonly string[]): Float64Array {
  const documents = field.lengths.length;
  const scores = new Float64Array(documents);
  let reachable = 0;
  for (const key of new Set(query)) {
    const list = field.postings.get(key);
    const weight = idf((list?.length ?? 0) / 2, documents);
    reachable += weight * (K1 + 1);
    if (list) addPostings(scores, list, weight, field.norms);
  }
  if (reachable > 0) for (let i = 0; i < documents; i += 1) scores[i] = Math.min(1, (scores[i] ?? 0) / reachable);
  return scores;
}

function addPostings(scores: Float64Array, list: readonly number[], weight: number, norms: Float64Array): void {
  for (let at = 0; at < list.length; at += 2) {
    const document = list[at] ?? 0;
    const times = list[at + 1] ?? 0;
    scores[document] = (scores[document] ?? 0) + (weight * times * (K1 + 1)) / (times + (norms[document] ?? K1));
  }
}
