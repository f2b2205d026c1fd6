// SPDX-License-Identifier: EUPL-1.2
// What the public list page costs: npm run bench:web
//
// The page with 50 needs, asked of the app in a process of its own, at 200, 2,000 and 20,000 open needs. Beside it,
// in the same run, a bare node:http server that sends the same bytes. The load comes from a third process.
// PROFILE=<folder> writes a processor profile of the app there.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import pg from "pg";
import { town } from "../demo/town/index.ts";
import { openDatabase, startTestServer } from "../src/kernel/database/server.ts";
import { countedAtMost } from "../src/rooms/exchange/queries.ts";
import { raiseTown } from "../tests/support/raise.ts";
import { fetchRaw, median, perRequest, perSecond, postgresMemory, startServer, type PerRequest, type Server } from "./web/measure.ts";
import { fillNeeds } from "./web/needs.ts";
import { serveApp, serveBare, type Bare } from "./web/serve.ts";

const sizes = [200, 2000, 20_000];
const path = "/bedarfe?je=50";
const others = { "last page": (total: number) => `${path}&seite=${Math.ceil(Math.min(total, countedAtMost) / 50)}`, "search": () => `${path}&suche=fahrrad`, "one category": () => `${path}&art=hands` };

interface Measured {
  readonly needs: number;
  readonly html: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly script: number;
  readonly plain: PerRequest;
  readonly packed: PerRequest;
  readonly bareCpu: number;
  readonly share: number;
  readonly rate: number;
  readonly others: Readonly<Record<string, PerRequest>>;
}

async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "gw-bench-"));
  const server = await startTestServer({ dir });
  try {
    const { name, databaseUrl } = await server.createDatabase();
    await raiseTown(await openDatabase({ dataDir: "", databaseUrl }));
    const owner = new pg.Client(server.admin(name));
    await owner.connect();
    const { id } = (await owner.query<{ id: string }>("select id from network where key = $1", [town.key])).rows[0]!;
    const [app, bare] = await Promise.all([startServer("app", databaseUrl), startServer("bare")]);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const memory = [await memoryRow("at rest", app, bare, dir)];
    const rows: Measured[] = [];
    for (const needs of sizes) {
      await fillNeeds(owner, id, needs);
      console.log(`${needs} needs ...`);
      rows.push(await measure(needs, app, bare));
    }
    memory.push(await memoryRow("under load", app, bare, dir));
    print(rows, memory);
    await owner.end();
    for (const { child } of [app, bare]) await new Promise((resolve) => { child.once("exit", resolve); child.disconnect(); });
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measure(needs: number, app: Server, bare: Server): Promise<Measured> {
  const plain = await fetchRaw(app.port, path, "identity");
  const packed = await fetchRaw(app.port, path, "gzip");
  const html = plain.body.toString("utf8");
  const ads = html.match(/<article class="gw-ad /g)?.length ?? 0;
  if (plain.status !== 200 || ads !== 50) throw new Error(`The page shows ${ads} needs (status ${plain.status}), 50 are wanted.`);
  if (gunzipSync(packed.body).length !== plain.body.length) console.log("The page is not the same twice.");
  const { host: _host, connection: _connection, "transfer-encoding": _chunked, ...headers } = packed.headers;
  bare.child.send({ headers: { ...headers, "content-length": packed.body.length }, body: packed.body.toString("base64") } satisfies Bare);
  const rates = { app: [] as number[], bare: [] as number[] };
  const plainCost = await perRequest(app, path, "identity");
  const packedCost = await perRequest(app, path, "gzip");
  const bareCost = await perRequest(bare, path, "gzip");
  for (let round = 0; round < 3; round++) {
    rates.bare.push(await perSecond(bare, path, "gzip"));
    rates.app.push(await perSecond(app, path, "gzip"));
  }
  const costs: Record<string, PerRequest> = {};
  for (const [name, at] of Object.entries(others)) costs[name] = await perRequest(app, at(needs), "gzip", 5, 20);
  return {
    needs, html: plain.body.length, gzip: packed.body.length,
    brotli: brotliCompressSync(plain.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    script: await scriptBytes(app, html), plain: plainCost, packed: packedCost, bareCpu: bareCost.cpu,
    rate: median(rates.app), share: median(rates.app) / median(rates.bare), others: costs,
  };
}

/** Bytes of every script that the page names, and of any that stands in it. */
async function scriptBytes(app: Server, html: string): Promise<number> {
  let bytes = 0;
  for (const [, attributes = "", inline = ""] of html.matchAll(/<script\b([^>]*)>([^<]*)/g)) {
    const source = /src="([^"]+)"/.exec(attributes)?.[1];
    bytes += inline.length + (source ? (await fetchRaw(app.port, source, "identity")).body.length : 0);
  }
  return bytes;
}

async function memoryRow(when: string, app: Server, bare: Server, dir: string): Promise<string[]> {
  const mega = (bytes: number | undefined): string => (bytes === undefined ? "-" : (bytes / 1024 ** 2).toFixed(0));
  return [when, mega((await app.used()).rss), mega((await bare.used()).rss), mega(postgresMemory(join(dir, "postgres")))];
}

function print(rows: readonly Measured[], memory: readonly string[][]): void {
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  const line = (name: string, value: (row: Measured) => string): string[] => [name, ...rows.map(value)];
  table([
    line(`GET ${path}`, (row) => `${row.needs} needs`),
    line("CPU per request, ms (gzip by the app)", (row) => row.packed.cpu.toFixed(2)),
    line("CPU per request, ms (not compressed)", (row) => row.plain.cpu.toFixed(2)),
    line("CPU per request, ms (bare node:http)", (row) => row.bareCpu.toFixed(2)),
    line("until the last byte, ms (one reader)", (row) => row.packed.wait.toFixed(1)),
    line("requests per second (ten readers)", (row) => row.rate.toFixed(0)),
    line("  share of bare node:http, same bytes", (row) => `${(row.share * 100).toFixed(1)} %`),
    line("HTML, kB", (row) => kilo(row.html)),
    line("transfer, kB (gzip by the app)", (row) => kilo(row.gzip)),
    line("transfer, kB (brotli 5, by a proxy)", (row) => kilo(row.brotli)),
    line("script, kB", (row) => kilo(row.script)),
    line("questions to the database", (row) => String(row.packed.questions)),
    line("  statements, begin and commit too", (row) => String(row.packed.statements)),
    ...Object.keys(others).map((name) => line(`CPU and wait, ms: ${name}`, (row) => `${row.others[name]!.cpu.toFixed(1)} / ${row.others[name]!.wait.toFixed(1)}`)),
  ]);
  table([["memory, MB", "app", "bare node:http", "PostgreSQL"], ...memory]);
  console.log(`\nNode ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}. Aim: under 5 ms CPU, under 80 kB HTML, 0 kB script.`);
}

function table(lines: readonly (readonly string[])[]): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  console.log(`\n${lines.map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("   ")).join("\n")}`);
}

const part = process.argv[2];
if (part === "app") await serveApp(process.argv[3]!);
else if (part === "bare") serveBare();
else await main();
