// SPDX-License-Identifier: EUPL-1.2
// What a question to the index costs: npm run bench:finding [-- --sizes=1000,100000,1000000] [--memory=1000,100000]
//
// Offers with a realistic vocabulary (finding/texts.ts says how they are made) are loaded twice: spread over towns as
// people are, and all in one network. The app's own login asks, with row-level security. Beside it, in the same run, the
// same questions to PostgreSQL's full-text search (configuration german, GIN index, words joined by "or", ts_rank_cd), as
// the owner, because under row-level security it does not use its index. Of three tries at a question the fastest counts
// (with a million offers there is one); beside the time stands what the processors did for it, in app and database
// together, which other work on the machine does not change much. In memory: the engine alone, in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { contentWords } from "../src/engines/text/index.ts";
import { readingOf } from "../src/engines/matching/index.ts";
import { engagement } from "../src/engines/thesaurus/index.ts";
import { connect, type Store } from "../src/kernel/database/connect.ts";
import { migrate } from "../src/kernel/database/migrate.ts";
import { openDatabase, startTestServer } from "../src/kernel/database/server.ts";
import type { Findable, FindableText } from "../src/kernel/findable.ts";
import { mintScope, type Scope } from "../src/kernel/scope.ts";
import { ask, type Hits } from "../src/rooms/finding/index.ts";
import { keep } from "../src/rooms/finding/keeping/store.ts";
import { allMigrations } from "../src/rooms/index.ts";
import { load, quarters, together, townSizes, uuid, type Loaded } from "./finding/load.ts";
import { inMemory } from "./finding/memory.ts";
import { shortQuestions, writer } from "./finding/texts.ts";
import { row, serverWork, spread, table, type Spread } from "./finding/tables.ts";

const seed = 5;
const asked = 100;
/** Full text takes seconds where much is to be ranked. */
const askedOfFullText = 25;
const option = (name: string): number[] | undefined => process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1]?.split(",").filter(Boolean).map(Number);

const needs = (): string[] => {
  const write = writer("need", seed + 7);
  return Array.from({ length: asked }, () => { const { title, text } = write(); return `${title}\n${text}`; });
};
const questions = { "a need": needs(), "two words": shortQuestions(asked, seed + 9) };
type Kind = keyof typeof questions;

interface Where {
  readonly label: string;
  readonly scope: Scope;
  readonly areas?: readonly string[];
  readonly budget?: number;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begin = performance.now();
  const value = await work();
  return { ms: performance.now() - begin, value };
}

/** Other work on the machine makes a question slower, nothing makes it faster: of this many tries the fastest counts. Full text over a million takes too long for more than one. */
const tries = process.argv[2] === "database" && Number(process.argv[3]) > 200_000 ? 1 : 3;

async function fastest<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  let best = await timed(work);
  for (let again = 1; again < tries; again += 1) {
    const next = await timed(work);
    if (next.ms < best.ms) best = next;
  }
  return best;
}

async function askAll(store: Store, kind: Kind, where: Where, work: () => number): Promise<{ times: Spread; found: Hits[] }> {
  const times: number[] = [];
  const before = work() + ownWork();
  const found: Hits[] = [];
  const one = (text: string) => store.read(where.scope, (reader) => ask(reader, where.scope, text, { kind: "offer", areas: where.areas, budget: where.budget }));
  for (const text of questions[kind]) {
    const { ms, value } = await fastest(() => one(text));
    times.push(ms);
    found.push(value);
  }
  return { times: { ...spread(times), work: (work() + ownWork() - before) / (asked * tries) }, found };
}

async function askFullText(owner: pg.Client, kind: Kind, where: Where, work: () => number): Promise<Spread> {
  const times: number[] = [];
  const before = work() + ownWork();
  const one = (text: string) => {
    const query = [...new Set(contentWords(text).map(({ surface }) => surface.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")))].filter(Boolean).join(" | ");
    return owner.query(`select number from raw_ad, to_tsquery('german', $1) as query where network_id = $2 and body_words @@ query ${where.areas ? "and (area = any($3::uuid[]) or area is null)" : ""}
      order by ts_rank_cd(body_words, query) desc, number limit 300`, [query, where.scope.networkId, ...(where.areas ? [where.areas] : [])]);
  };
  const few = questions[kind].slice(0, askedOfFullText);
  for (const text of few) times.push((await fastest(() => one(text))).ms);
  return { ...spread(times), work: (work() + ownWork() - before) / (few.length * tries) };
}

const ownWork = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A listing that is published, changed and closed: what the index adds to each of these transactions. */
async function writeSome(store: Store, scope: Scope, size: number, work: () => number): Promise<Record<string, Spread>> {
  const write = writer("offer", seed + 31);
  const texts = new Map<string, FindableText>();
  const findable: Findable = { kind: "offer", label: { de: "", en: "" }, changedBy: {}, read: async (_reader, _scope, ids) => ids.flatMap((id) => texts.get(id) ?? []), all: async () => [] };
  const times = { published: [] as number[], changed: [] as number[], closed: [] as number[] };
  const now = async (id: string): Promise<number> => (await store.write(scope, (tx) => timed(() => keep(tx, scope, findable, [id], readingOf(engagement()), new Date())))).ms;
  let before = 0;
  for (let at = 0; at < 120; at += 1) {
    if (at === 20) before = work() + ownWork();
    const id = uuid(3, 10_000_000 + size + at);
    const first = write();
    texts.set(id, { id, path: "/", ...first, owner: uuid(2, at), area: quarters[0]! });
    times.published.push(await now(id));
    texts.set(id, { id, path: "/", title: first.title, text: `${write().text} ${first.text}`, owner: uuid(2, at), area: quarters[0]! });
    times.changed.push(await now(id));
    texts.delete(id);
    times.closed.push(await now(id));
  }
  const each = (work() + ownWork() - before) / 300;
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, { ...spread(all.slice(20)), work: each }]));
}

/** How many of the first ten are the same, on average. */
const shared = (some: readonly Hits[], all: readonly Hits[]): number =>
  some.reduce((sum, { hits }, at) => {
    const best = new Set(all[at]!.hits.slice(0, 10).map(({ id }) => id));
    return sum + (best.size === 0 ? 1 : hits.slice(0, 10).filter(({ id }) => best.has(id)).length / best.size);
  }, 0) / some.length;

async function bytes(owner: pg.Client, sql: string): Promise<number> {
  return Number((await owner.query<{ bytes: string }>(`select (${sql}) as bytes`)).rows[0]!.bytes);
}

async function measure(total: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "gw-bench-"));
  const server = await startTestServer({ dir });
  try {
    const { name, databaseUrl } = await server.createDatabase();
    const database = await openDatabase({ dataDir: "", databaseUrl });
    await migrate(database.owner, allMigrations);
    const owner = new pg.Client(server.admin(name));
    await owner.connect();
    await owner.query("create table raw_ad (network_id uuid, number int, area uuid, body text, body_words tsvector generated always as (to_tsvector('german', body)) stored)");
    const begin = performance.now();
    const loaded = await load(owner, total, townSizes(total, Math.min(20_000, total / 5)), seed);
    await owner.query("create index raw_ad_words on raw_ad using gin (body_words)");
    await owner.query("create index raw_ad_area on raw_ad (network_id, area)");
    await owner.query("vacuum analyze");
    console.log(`\n## ${total.toLocaleString("en")} offers\n\nLoaded in ${((performance.now() - begin) / 1000).toFixed(0)} s; ${loaded.towns.length} towns, the largest with ${loaded.towns[0]!.size}; ${loaded.words.toFixed(0)} words and ${loaded.keys.toFixed(0)} keys a text, read in ${loaded.reading.toFixed(2)} ms.`);
    const store = connect(database.app);
    await report(store, owner, loaded, total, () => serverWork(join(dir, "postgres")));
    await store.close();
    await owner.end();
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function report(store: Store, owner: pg.Client, loaded: Loaded, total: number, work: () => number): Promise<void> {
  const [town, all] = [mintScope(loaded.towns[0]!.id), mintScope(together)];
  const places: Where[] = [
    { label: "largest town, two quarters", scope: town, areas: quarters.slice(0, 2) }, { label: "largest town", scope: town },
    { label: "all in one network, two quarters", scope: all, areas: quarters.slice(0, 2) }, { label: "all in one network", scope: all }, { label: "the same, every posting read", scope: all, budget: Infinity },
  ];
  const rows = [];
  for (const kind of Object.keys(questions) as Kind[]) {
    for (const where of places) {
      const ours = await askAll(store, kind, where, work);
      const full = where.budget === undefined ? await askFullText(owner, kind, where, work) : undefined;
      const whole = where.budget === undefined && ours.found.some(({ complete }) => !complete) ? (await askAll(store, kind, { ...where, budget: Infinity }, work)).found : undefined;
      rows.push(row(`${kind}, ${where.label}`, ours.times, full, whole ? `${(100 * shared(ours.found, whole)).toFixed(0)} %` : "all"));
    }
  }
  table(["milliseconds a question", "p50", "p95", "processor", "full text p50", "p95", "processor", "ratio of processor", "first ten as exact"], rows);
  const written = await writeSome(store, town, total, work);
  table(["milliseconds in the transaction of a change", "p50", "p95", "processor, all three"], Object.entries(written).map(([what, { p50, p95, work: each }]) => [what, p50.toFixed(1), p95.toFixed(1), each?.toFixed(1) ?? ""]));
  const kilo = async (sql: string): Promise<string> => ((await bytes(owner, sql)) / (2 * total) / 1000).toFixed(2);
  table(["kilobytes an offer", ""], [
    ["documents (with their keys)", await kilo("pg_total_relation_size('find_document')")], ["postings", await kilo("pg_total_relation_size('find_posting')")], ["counts of keys", await kilo("pg_total_relation_size('find_key')")],
    ["full text: words of a text, GIN index", await kilo("(select sum(pg_column_size(body_words)) from raw_ad) + pg_relation_size('raw_ad_words')")],
  ]);
}

/** Each size in a process of its own: a million offers take more memory to load than a bench is given. */
const apart = (...words: string[]): unknown => spawnSync(process.execPath, ["--max-old-space-size=14000", process.argv[1]!, ...words], { stdio: "inherit" });

if (process.argv[2] === "memory") inMemory(Number(process.argv[3]), seed, questions);
else if (process.argv[2] === "database") await measure(Number(process.argv[3]));
else {
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}.`);
  for (const total of option("sizes") ?? [1000, 100_000]) apart("database", String(total));
  console.log("\n## The engine in memory\n");
  for (const total of option("memory") ?? [1000, 100_000]) apart("memory", String(total));
}
