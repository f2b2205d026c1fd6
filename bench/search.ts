// SPDX-License-Identifier: EUPL-1.2
// What a search of the site costs: node scripts/bench.mjs search [-- --size=20000]
//
// Offers as in bench/finding.ts, all in one network; one to two words of the same vocabulary are asked, as they are, with
// an error in each, and as beginnings of four letters, by the app's own login with row-level security. Counted is what a
// page does: question, postings, reading the hits again from their table, the order by title, excerpts of five hits.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { digestOf, readingOf } from "../src/engines/matching/index.ts";
import { engagement } from "../src/engines/thesaurus/index.ts";
import { copyIn } from "../src/kernel/backup/copy.ts";
import { connect, tables, type Reader } from "../src/kernel/database/connect.ts";
import { migrate } from "../src/kernel/database/migrate.ts";
import { openDatabase, startTestServer } from "../src/kernel/database/server.ts";
import type { Findable } from "../src/kernel/findable.ts";
import { mintScope } from "../src/kernel/scope.ts";
import { allMigrations } from "../src/rooms/index.ts";
import { excerpt, foundIn } from "../src/rooms/finding/excerpts/rules.ts";
import { search } from "../src/rooms/finding/search/queries.ts";
import { rowsOf, vocabulary } from "../src/rooms/finding/vocabulary/rules.ts";
import { load, together } from "./finding/load.ts";
import { spread, table } from "./finding/tables.ts";
import { shortQuestions, writer } from "./finding/texts.ts";

const size = Number(process.argv.find((one) => one.startsWith("--size="))?.split("=")[1] ?? 20_000);
const asked = 200;
const seed = 5;
const reading = readingOf(engagement());

const mistyped = (word: string): string => (word.length < 5 ? word : `${word.slice(0, 2)}${word[3]!}${word[2]!}${word.slice(4)}`);
const plain = shortQuestions(asked, seed + 9);
const questions: Record<string, string[]> = {
  "one or two words": plain,
  "the same, each with an error": plain.map((question) => question.split(" ").map(mistyped).join(" ")),
  "beginnings of four letters": plain.map((question) => question.slice(0, 4)),
  "twelve words": plain.map((_, at) => Array.from({ length: 8 }, (__, more) => plain[(at + more) % asked]).join(" ")),
};

interface RawTables {
  rawAd: { networkId: string; number: number; body: string };
}

const findable: Findable = {
  kind: "offer", label: { de: "", en: "" }, changedBy: {}, all: async () => [],
  read: async (reader: Reader, scope, ids) => {
    const numbers = new Map(ids.map((id) => [Number.parseInt(id.slice(-12), 16), id]));
    const rows = await tables<RawTables>(reader).selectFrom("rawAd").select(["number", "body"]).where("networkId", "=", scope.networkId).where("number", "=", (eb) => eb.fn.any(eb.val([...numbers.keys()]))).execute();
    return rows.map(({ number, body }) => ({ id: numbers.get(number)!, title: body.split("\n")[0]!, text: body.split("\n").slice(1).join("\n"), path: "/" }));
  },
};

async function* lines(rows: readonly { near: string; word: string }[]): AsyncIterable<Buffer> {
  for (let at = 0; at < rows.length; at += 10_000) yield Buffer.from(rows.slice(at, at + 10_000).map(({ near, word }) => `${together}\t${near}\t${word}\n`).join(""));
}

const dir = mkdtempSync(join(tmpdir(), "gw-bench-"));
const server = await startTestServer({ dir });
try {
  const { name, databaseUrl } = await server.createDatabase();
  const database = await openDatabase({ dataDir: "", databaseUrl });
  await migrate(database.owner, allMigrations);
  const owner = new pg.Client(server.admin(name));
  await owner.connect();
  await owner.query("create table raw_ad (network_id uuid, number int, area uuid, body text)");
  await load(owner, size, [size], seed);
  const write = writer("offer", seed);
  const spoken = Array.from({ length: size }, () => { const { title, text } = write(); return digestOf(reading.read(`${title}\n${text}`), reading).words; }).flat();
  const words = vocabulary(spoken, reading.partsOf);
  const rows = rowsOf(words);
  await copyIn(owner, "copy find_word (network_id, near, word) from stdin", lines(rows));
  await owner.query("create index raw_ad_number on raw_ad (network_id, number)");
  await owner.query(`grant select on raw_ad to public`);
  await owner.query("vacuum analyze");
  const bytes = Number((await owner.query<{ bytes: string }>("select pg_total_relation_size('find_word') as bytes")).rows[0]!.bytes);
  console.log(`${size.toLocaleString("en")} offers, ${words.size.toLocaleString("en")} words with their parts, ${rows.length.toLocaleString("en")} rows, ${(bytes / 1e6).toFixed(0)} MB.`);
  const store = connect(database.app);
  const scope = mintScope(together);
  const measured: string[][] = [];
  for (const [kind, list] of Object.entries(questions)) {
    const times: number[] = [];
    let found = 0;
    for (const question of list) {
      let best = Infinity;
      for (let again = 0; again < 3; again += 1) {
        const begin = performance.now();
        const result = await store.read(scope, (reader) => search(reader, scope, [findable], question, "2026-11-22"));
        const hits = result.kinds.flatMap((one) => one.hits);
        for (const hit of hits.slice(0, 5)) excerpt(hit.text, foundIn(hit.text, result.answers, result.reading));
        best = Math.min(best, performance.now() - begin);
        if (again === 0) found += Number(hits.length > 0);
      }
      times.push(best);
    }
    const { p50, p95 } = spread(times);
    measured.push([kind, p50.toFixed(1), p95.toFixed(1), Math.max(...times).toFixed(1), `${found} of ${list.length}`]);
  }
  table(["milliseconds a search", "p50", "p95", "most", "with hits"], measured);
  await store.close();
  await owner.end();
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
