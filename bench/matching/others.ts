// SPDX-License-Identifier: EUPL-1.2
// What one would take instead: MiniSearch, Orama and PostgreSQL full text, each as its own documentation sets it up.
import { create, insertMultiple, search } from "@orama/orama";
import { stemmer, language } from "@orama/stemmers/german";
import { stopwords } from "@orama/stopwords/german";
import MiniSearch from "minisearch";
import pg from "pg";
import { startTestServer } from "../../src/kernel/database/server.ts";
import type { Run } from "./measures.ts";
import type { TestSet } from "./sets.ts";

const most = 60;

/** MiniSearch 7, as it comes: lower case, no German. */
export function miniSearch({ needs, offers }: TestSet): Run {
  const index = new MiniSearch({ fields: ["title", "text"] });
  index.addAll(offers.map(({ id, title, text }) => ({ id, title, text })));
  return new Map(needs.map((need) => [need.id, index.search(`${need.title} ${need.text}`).slice(0, most).map(({ id }) => String(id))]));
}

/** Orama 3 with its German stemmer and stop words. */
export async function orama({ needs, offers }: TestSet): Promise<Run> {
  const index = create({ schema: { id: "string", title: "string", text: "string" } as const, components: { tokenizer: { stemming: true, stopWords: stopwords, stemmer, language } } });
  await insertMultiple(index, offers.map(({ id, title, text }) => ({ id, title, text })));
  const run = new Map<string, readonly string[]>();
  for (const need of needs) {
    const found = await search(index, { term: `${need.title} ${need.text}`, properties: ["title", "text"], threshold: 1, limit: most });
    run.set(need.id, found.hits.map(({ document }) => document.id));
  }
  return run;
}

/** PostgreSQL full text, configuration german: any of the words, ordered by ts_rank_cd. */
export async function fullText(sets: readonly TestSet[]): Promise<Map<string, Run>> {
  const server = await startTestServer();
  const { name } = await server.createDatabase();
  const client = new pg.Client(server.admin(name));
  await client.connect();
  try {
    const runs = new Map<string, Run>();
    for (const set of sets) runs.set(set.name, await fullTextRun(client, set));
    return runs;
  } finally {
    await client.end();
    await server.stop();
  }
}

async function fullTextRun(client: pg.Client, { needs, offers }: TestSet): Promise<Run> {
  await client.query("create temporary table if not exists advert (id text, words tsvector)");
  await client.query("truncate advert");
  for (const { id, title, text } of offers) await client.query("insert into advert values ($1, to_tsvector('german', $2))", [id, `${title} ${text}`]);
  const run = new Map<string, readonly string[]>();
  for (const need of needs) {
    const { rows } = await client.query<{ id: string }>(
      `select id from advert, (select replace(plainto_tsquery('german', $1)::text, '&', '|')::tsquery as wanted) question
        where words @@ wanted order by ts_rank_cd(words, wanted) desc, id limit ${most}`, [`${need.title} ${need.text}`]);
    run.set(need.id, rows.map(({ id }) => id));
  }
  return run;
}
