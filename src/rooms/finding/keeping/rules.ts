// SPDX-License-Identifier: EUPL-1.2
import type { Digest, Reading } from "../../../engines/matching/index.ts";
import { digestOf } from "../../../engines/matching/index.ts";
import type { PostingChange } from "../postings/rules.ts";

/** Further than this no text is read: nobody looks for the end of a book here. */
const longestText = 20_000;

/** What the index reads of a thing that can be found. */
export interface Indexed {
  readonly title: string;
  readonly text: string;
  readonly area?: string;
  readonly owner?: string;
}

/** Title and text as one, cut where it gets too long. */
export const subject = ({ title, text }: Pick<Indexed, "title" | "text">): string => `${title}\n${text}`.slice(0, longestText);

/** 53 bits of a text: enough to see that it has changed, no seal. */
export function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const versions = new WeakMap<Reading, string>();

/** Of so many notions one is read for the fingerprint of the reader: all of them would take a second. */
const sample = 16;

/**
 * Which reader it is: changes whenever the thesaurus has other words, or another program reads some word of the field
 * differently, because it is made from the words and from how a sample of them is read.
 */
export function readerVersion(reading: Reading): string {
  const known = versions.get(reading);
  if (known !== undefined) return known;
  const { concepts } = reading.thesaurus;
  const names = concepts.map(({ id, de, en }) => [id, ...de, ...en].join("|"));
  const read = names.filter((_, at) => at % sample === 0).map((text) => digestOf(reading.read(text), reading)).map(({ keys, worths }) => `${keys.join(" ")} ${worths.join(" ")}`);
  const version = fingerprint([...names, ...read].join("\n"));
  versions.set(reading, version);
  return version;
}

/** Of a document and its reader: as long as it is the same, nothing is to be done. */
export const markOf = (version: string, one: Indexed): string => fingerprint([version, one.area ?? "", one.owner ?? "", subject(one)].join("\u0000"));

/** What must change in the postings so that a document of this number has these keys instead of those. */
export function postingChanges(number: number, before: Pick<Digest, "keys" | "worths"> | undefined, after: Pick<Digest, "keys" | "worths"> | undefined): PostingChange[] {
  const old = new Map(before?.keys.map((key, at) => [key, before.worths[at] ?? 0]));
  const changes: PostingChange[] = [];
  after?.keys.forEach((key, at) => {
    const worth = Math.max(1, after.worths[at] ?? 0);
    if (old.get(key) !== worth) changes.push({ key, number, worth });
    old.delete(key);
  });
  return [...changes, ...[...old.keys()].map((key) => ({ key, number, worth: 0 }))];
}
