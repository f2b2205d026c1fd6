// SPDX-License-Identifier: EUPL-1.2
import type { WorkContext } from "../../../kernel/room.ts";
import { readingFor } from "../reading/queries.ts";
import { tendWords } from "./commands.ts";
import { spokenAfter, wordsAfter } from "./queries.ts";
import { vocabulary } from "./rules.ts";

const stretch = 1000;

/** Compares the words that are known with those that the documents of the index hold, and mends what differs. */
export async function sweepWords(work: WorkContext): Promise<void> {
  const { partsOf } = await work.read((reader) => readingFor(reader, work.scope));
  const held = vocabulary(await spoken(work), partsOf);
  const gone: string[] = [];
  for (let last = ""; ; ) {
    const from = last;
    const known = await work.read((reader) => wordsAfter(reader, work.scope, from, stretch));
    for (const word of known) if (!held.delete(word)) gone.push(word);
    if (known.length < stretch) break;
    last = known.at(-1)!;
  }
  const missing = [...held];
  for (let at = 0; at < Math.max(missing.length, gone.length); at += stretch) {
    await work.run(tendWords, { key: {}, form: { missing: missing.slice(at, at + stretch), gone: gone.slice(at, at + stretch) } });
  }
}

async function spoken(work: WorkContext): Promise<Set<string>> {
  const words = new Set<string>();
  for (let last: { kind: string; id: string } | undefined; ; ) {
    const from = last;
    const documents = await work.read((reader) => spokenAfter(reader, work.scope, from, stretch));
    for (const document of documents) for (const word of document.words.split(" ")) words.add(word);
    if (documents.length < stretch) return words;
    last = documents.at(-1)!;
  }
}
