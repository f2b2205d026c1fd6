// SPDX-License-Identifier: EUPL-1.2
// Load on the day of a marketplace (FIELD.md 13.2, scenario A): `node scripts/bench.mjs floor [--seconds=90]`.
// 28 companies, 31 nonprofits, 3 corners, 73 agreements, half of them in the last 20 of 90 minutes, 4 sealers. The 90 minutes
// run in 90 seconds. The app is a process of its own, on a temporary database or the one of DATABASE_URL.
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Client, followCount, quantiles, type Ground } from "./floor/client.ts";

const seconds = Number(process.argv.find((one) => one.startsWith("--seconds="))?.slice(10) ?? 90);
const count = 73;
/** Minutes of the evening, and its busy end with half of all forms. */
const evening = { minutes: 90, busy: 20 };
/** What a sealer needs to read and stamp one, in minutes of the evening: four tables keep up with one form every 33 seconds. */
const readMinutes = 1;

const started = performance.now();
const elapsed = (): number => performance.now() - started;
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
const minute = (seconds * 1000) / evening.minutes;

/** When each form is begun, in minutes of the evening: half evenly before the busy end, half within it. */
function moments(): number[] {
  const early = Math.floor(count / 2);
  const calm = evening.minutes - evening.busy;
  return Array.from({ length: count }, (_, i) => (i < early ? (calm * (i + 0.5)) / early : calm + (evening.busy * (i - early + 0.5)) / (count - early)));
}

interface Log {
  readonly steps: Map<string, number[]>;
  readonly errors: string[];
  /** Time at which each was laid before the sealers, and at which a seal was answered. */
  readonly brought: number[];
  readonly sealed: number[];
}
const log: Log = { steps: new Map(), errors: [], brought: [], sealed: [] };

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  try {
    return await work();
  } finally {
    log.steps.set(name, [...(log.steps.get(name) ?? []), performance.now() - from]);
  }
}

const gifts = ["Vier Leute streichen den Gruppenraum", "Werkzeug für drei Wochenenden", "Beratung zur Buchführung", "Ein Raum für zwölf Abende", "Transporte mit dem Lieferwagen", "Hilfe beim Aufbau der Website"];
const returns = ["Auftritt beim Sommerfest", "Führung durch das Museum", "Ein Nachmittag mit den Kindern", "Mosttag für die Belegschaft", "Ersthilfekurs", ""];

function formOf(ground: Ground, i: number): Record<string, string> {
  const back = returns[i % returns.length]!;
  return {
    a_organisation: ground.companies[i % ground.companies.length]!, a_what: `${gifts[i % gifts.length]} (${i + 1})`, a_quantity: String(4 + (i % 9)), a_unit: "hours", a_representative: "Ina Beispiel",
    b_organisation: ground.nonprofits[i % ground.nonprofits.length]!, b_representative: "Olaf Muster", ...(back ? { b_what: back, b_quantity: "3", b_unit: "hours" } : { noReturn: "1" }),
    topic: ground.corners[i % ground.corners.length]!, firstContact: "b", ...(i % 2 ? { a_publishNames: "1", b_publishNames: "1" } : {}),
  };
}

/** One agreement as people at a tablet do it: form, both signatures, to the table. Every seventh comes from paper. */
async function capture(client: Client, ground: Ground, i: number): Promise<void> {
  const page = await timed("open the form", () => client.get(`${ground.floor}/neu`));
  const paper = i % 7 === 3;
  const sent = await timed("save the agreement", () => client.post(`${ground.floor}/neu`, { ...page.hidden, ...formOf(ground, i), ...(paper ? { paperSigned: "1" } : {}) }));
  if (sent.status !== 303) throw new Error(`save: ${sent.status}`);
  const path = sent.location!.split("?")[0]!;
  for (const last of paper ? [] : [false, true]) {
    const sign = await timed("open the signatures", () => client.get(path));
    const party = /name="parties" value="([^"]+)"/.exec(sent.location ? sign.text : "")?.[1];
    const signed = await timed("sign", () => client.post(path, { ...sign.hidden, parties: party ?? "", how: "device", ...(last ? { toSealer: "1" } : {}) }));
    if (signed.status !== 303) throw new Error(`sign: ${signed.status}`);
  }
  log.brought.push(elapsed());
}

/** A sealer at the table: reads what is open, seals it, the next opens by itself. Ends when `over` and nothing waits. */
async function seal(client: Client, ground: Ground, over: () => boolean): Promise<void> {
  for (;;) {
    const desk = await timed("open the sealing table", () => client.get(`${ground.floor}/notar`));
    const open = /action="([^"]+\/besiegeln)"[^]*?name="_form" value="([^"]+)"[^]*?name="_version" value="([^"]+)"/.exec(desk.text);
    if (open) {
      await sleep(readMinutes * minute);
      const sealed = await timed("seal", () => client.post(open[1]!.replace(client.prefix, ""), { _form: open[2]!, _version: open[3]! }));
      if (sealed.status === 303) log.sealed.push(elapsed());
      else log.errors.push(`seal: ${sealed.status}`);
    } else if (desk.text.includes("Nächste öffnen")) {
      const next = await timed("open the next", () => client.post(`${ground.floor}/notar/oeffnen`, {}));
      if (next.status !== 303 && next.status !== 409) log.errors.push(`open: ${next.status}`);
    } else if (over()) return;
    else await sleep(100);
  }
}

/** Board and stations as they hang in the hall: five listeners beside the one that is measured. */
async function listen(ground: Ground, shown: { at: number; count: number }[]): Promise<AbortController> {
  const abort = new AbortController();
  const guest = new Client(ground);
  void followCount(guest, `/veranstaltungen/${ground.edition}/tafel.live`, abort.signal, (n) => void shown.push({ at: elapsed(), count: n }));
  void followCount(guest, `/veranstaltungen/${ground.edition}/tafel.live`, abort.signal, () => undefined);
  for (const cookie of ground.sealers) void followCount(new Client(ground, cookie), `${ground.floor}/stand.live`, abort.signal, () => undefined);
  await sleep(500);
  return abort;
}

function print(ground: Ground, lags: readonly number[], queue: readonly number[]): void {
  const row = (name: string, times: readonly number[]): string => {
    const q = quantiles(times);
    return `${name.padEnd(26)} ${String(times.length).padStart(5)} ${q.p50.toFixed(0).padStart(8)} ${q.p95.toFixed(0).padStart(8)} ${q.max.toFixed(0).padStart(8)}`;
  };
  console.log(`\n${count} agreements of ${ground.companies.length} companies and ${ground.nonprofits.length} nonprofits, 90 minutes in ${seconds} seconds, database: ${ground.database}`);
  console.log(`${"milliseconds".padEnd(26)} ${"times".padStart(5)} ${"p50".padStart(8)} ${"p95".padStart(8)} ${"max".padStart(8)}`);
  for (const [name, times] of log.steps) console.log(row(name, times));
  console.log(row("seal answered -> board", lags));
  console.log(`\nqueue, every ten minutes of the evening: ${queue.filter((_, i) => i % 10 === 9).join(" ")}   longest: ${Math.max(0, ...queue)}`);
  console.log(`errors: ${log.errors.length === 0 ? "none" : log.errors.join("; ")}`);
}

function check(name: string, holds: boolean, found: string): boolean {
  console.log(`${holds ? "ok  " : "FAIL"} ${name}: ${found}`);
  return holds;
}

/** Starts the app as a process of its own and waits until it says where it is. */
async function startApp(): Promise<{ ground: Ground; app: ChildProcess }> {
  const app = spawn(process.execPath, ["--enable-source-maps", fileURLToPath(import.meta.url), "--app"], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const ground = await new Promise<Ground>((resolve, reject) => {
    let text = "";
    app.stdout!.on("data", (chunk: Buffer) => {
      text += String(chunk);
      const line = text.split("\n").find((one) => one.startsWith("{"));
      if (line && text.endsWith("\n")) resolve(JSON.parse(line) as Ground);
    });
    app.on("exit", (code) => reject(new Error(`The app ended with ${code}.`)));
  });
  return { ground, app };
}

async function bench(): Promise<boolean> {
  const { ground, app } = await startApp();
  try {
    const shown: { at: number; count: number }[] = [];
    const listening = await listen(ground, shown);
    const helpers = ground.helpers.map((cookie) => new Client(ground, cookie));
    const begun = elapsed();
    const queue: number[] = [];
    const watch = setInterval(() => queue.push(log.brought.length - log.sealed.length), minute);
    let over = false;
    const sealers = ground.sealers.map((cookie) => seal(new Client(ground, cookie), ground, () => over));
    await Promise.all(moments().map(async (at, i) => {
      await sleep(begun + at * minute - elapsed());
      await capture(helpers[i % helpers.length]!, ground, i).catch((error: unknown) => void log.errors.push(String(error)));
    }));
    await sleep(begun + evening.minutes * minute - elapsed());
    const admin = new Client(ground, ground.admin);
    const gong = await admin.post(`${ground.floor}/stand`, { to: "over" });
    if (gong.status !== 303) log.errors.push(`gong: ${gong.status}`);
    over = true;
    await Promise.all(sealers);
    const emptied = (elapsed() - begun) / minute;
    clearInterval(watch);
    await sleep(1500);
    const order = log.sealed.toSorted((a, b) => a - b);
    const lags = order.map((at, k) => Math.max(0, (shown.find((one) => one.count >= k + 1)?.at ?? Number.POSITIVE_INFINITY) - at));
    const said = await admin.post(`${ground.floor}/zaehlen/verkuenden`, { compared: "1" });
    const report = await admin.get(`${ground.floor}/bericht`);
    const board = await new Client(ground).get(`/veranstaltungen/${ground.edition}/tafel`);
    listening.abort();
    print(ground, lags, queue);
    console.log(`queue empty at minute ${emptied.toFixed(1)} of the evening`);
    return [
      check("sealed", log.sealed.length === count, `${log.sealed.length} of ${count}`),
      check("board", board.text.includes(`id="tafel-zahl">${count}<`), `shows ${/id="tafel-zahl">(\d+)</.exec(board.text)?.[1]}`),
      check("board lag under 2 s", quantiles(lags).max < 2000, `${quantiles(lags).max.toFixed(0)} ms at most`),
      check("number announced", said.status === 303, String(said.status)),
      check("report", report.status === 200 && report.text.includes("1,24"), report.text.includes("1,24") ? "says 1,24 per organisation" : `status ${report.status}, no 1,24`),
      check("errors", log.errors.length === 0, String(log.errors.length)),
    ].every(Boolean);
  } finally {
    app.kill("SIGTERM");
    await new Promise((resolve) => app.once("exit", resolve));
  }
}

// The same bundle is the load and, started by itself with "--app", the app.
if (process.argv.includes("--app")) await import("./floor/app.ts");
else process.exitCode = (await bench()) ? 0 : 1;
