// SPDX-License-Identifier: EUPL-1.2
// Mixed traffic from many connections: readers, somebody who searches, and a coordinator who writes. Every write that
// was answered with "done" is entered in a ledger, so that it can be looked for after a crash.
import { Agent, request } from "node:http";
import { randomUUID } from "node:crypto";

/** One write that the platform has confirmed. */
export interface Confirmed {
  /** The form's own key; it stands in the database when the write does. */
  readonly form: string;
  /** The name of the organisation that was made, if one was. */
  readonly organisation?: string;
}

export interface Tally {
  requests: number;
  /** Milliseconds of every answer. */
  readonly took: number[];
  /** Answers of 500 and more. */
  readonly broken: string[];
  /** Connections that ended before the answer. */
  readonly cut: string[];
  /** Connections that nobody took any more. */
  refused: number;
  readonly confirmed: Confirmed[];
}

export interface Traffic {
  readonly tally: Tally;
  /** Stops asking, waits for what is under way. */
  end(): Promise<Tally>;
}

const pages = ["/", "/bedarfe", "/angebote", "/bedarfe?suche=fahrrad", "/organisationen", "/veranstaltungen", "/zusagen", "/quartiere", "/bedarfe.json", "/angebote?art=hands", "/ueber-uns", "/static/site.css"];
const desk = ["/schreibtisch", "/personen", "/protokoll", "/durchlaeufe"];

export interface TrafficOptions {
  readonly base: string;
  /** Session of somebody who may write organisations. */
  readonly cookie: string;
  readonly connections: number;
  /** Of a hundred requests so many write. */
  readonly writes: number;
  /** Of a hundred writes so many make an organisation; the others change something. */
  readonly organisations?: number;
  /** Rest between two requests of a connection, in milliseconds. */
  readonly rest?: number;
}

/** Begins at once. Every connection asks one thing after the other; a lost one is tried again after a moment. */
export function traffic(options: TrafficOptions): Traffic {
  const tally: Tally = { requests: 0, took: [], broken: [], cut: [], refused: 0, confirmed: [] };
  let going = true;
  const loops = Array.from({ length: options.connections }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (going) {
      await one(options, agent, tally);
      if (options.rest) await pause(options.rest);
    }
    agent.destroy();
  });
  return { tally, end: async () => { going = false; await Promise.all(loops); return tally; } };
}

async function one(options: TrafficOptions, agent: Agent, tally: Tally): Promise<void> {
  const dice = Math.random() * 100;
  const write = dice < options.writes;
  const path = write ? "" : dice > 90 ? pick(desk) : pick(pages);
  const began = performance.now();
  try {
    const status = write ? await confirm(options, agent, tally) : (await ask(options, agent, path)).status;
    tally.requests++;
    tally.took.push(performance.now() - began);
    if (status >= 500) tally.broken.push(`${status} ${path || "write"}`);
    if (status >= 500) await pause(50);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    if (code === "ECONNREFUSED") tally.refused++;
    else tally.cut.push(`${code} ${path || "write"}`);
    await pause(50);
  }
}

async function confirm(options: TrafficOptions, agent: Agent, tally: Tally): Promise<number> {
  const form = randomUUID();
  const make = Math.random() * 100 < (options.organisations ?? 50);
  const organisation = make ? `Probe ${form}` : undefined;
  const [path, fields] = organisation
    ? ["/organisationen/neu", { name: organisation, sector: "civic", size: "small" }] as const
    : ["/mein-konto", { name: "Katrin Sommerfeld", locale: "de" }] as const;
  const { status, location } = await ask(options, agent, path, new URLSearchParams({ _form: form, ...fields }).toString());
  if (status === 303 && location?.includes("meldung=")) tally.confirmed.push({ form, ...(organisation ? { organisation } : {}) });
  else if (status < 500) tally.broken.push(`${status} ${path}`);
  return status;
}

function ask(options: TrafficOptions, agent: Agent, path: string, body?: string): Promise<{ status: number; location?: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: options.cookie, ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body), origin: options.base }) };
    const asking = request(`${options.base}${path}`, { agent, method: body === undefined ? "GET" : "POST", headers }, (answer) => {
      answer.once("error", reject);
      answer.once("aborted", () => reject(Object.assign(new Error("aborted"), { code: "ABORTED" })));
      answer.resume().once("end", () => resolve({ status: answer.statusCode ?? 0, ...(answer.headers.location ? { location: answer.headers.location } : {}) }));
    });
    asking.setTimeout(30_000, () => asking.destroy(Object.assign(new Error("silent"), { code: "SILENT" })));
    asking.once("error", reject);
    asking.end(body);
  });
}

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The value below which `share` of the sorted numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
