// SPDX-License-Identifier: EUPL-1.2
import { execFile, fork, type ChildProcess } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Used } from "./serve.ts";

/** A server in a process of its own. */
export interface Server {
  readonly child: ChildProcess;
  readonly port: number;
  used(): Promise<Used>;
}

/** Starts this programme again in one of its other parts, with the flags of `npm start`. */
export async function startServer(part: "app" | "bare", ...rest: string[]): Promise<Server> {
  const profile = part === "app" && process.env["PROFILE"] ? ["--cpu-prof", `--cpu-prof-dir=${process.env["PROFILE"]}`] : [];
  const child = fork(process.argv[1]!, [part, ...rest], { execArgv: [...process.execArgv, ...profile], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ended = new Promise<never>((_, reject) => void child.once("exit", (code) => reject(new Error(`The ${part} server ended with ${code}.`))));
  ended.catch(() => undefined);
  const next = (): Promise<Used> => Promise.race([ended, new Promise<Used>((resolve) => void child.once("message", (message) => resolve(message as Used)))]);
  const { port } = await next();
  return { child, port, used: () => { const told = next(); child.send("used"); return told; } };
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One GET on one connection that stays open; the body as it came over the wire. */
export const fetchRaw = (port: number, path: string, encoding: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    get({ port, path, host: "127.0.0.1", agent, headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      response.on("error", reject);
    }).on("error", reject);
  });

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

export interface PerRequest {
  /** Milliseconds of the server's processor, median over blocks. */
  readonly cpu: number;
  /** Milliseconds until the last byte, median over requests. */
  readonly wait: number;
  readonly questions: number;
  readonly statements: number;
}

/** Asks for the same page again and again, one after the other, and divides what the server has used. */
export async function perRequest(server: Server, path: string, encoding: string, blocks = 9, each = 40): Promise<PerRequest> {
  for (let i = 0; i < 150; i++) await fetchRaw(server.port, path, encoding);
  const cpu: number[] = [];
  const wait: number[] = [];
  const asked: Used[] = [];
  for (let block = 0; block < blocks; block++) {
    const before = await server.used();
    for (let i = 0; i < each; i++) {
      const began = performance.now();
      await fetchRaw(server.port, path, encoding);
      wait.push(performance.now() - began);
    }
    const after = await server.used();
    cpu.push((after.cpu - before.cpu) / 1000 / each);
    asked.push({ ...after, questions: (after.questions - before.questions) / each, statements: (after.statements - before.statements) / each });
  }
  return { cpu: median(cpu), wait: median(wait), questions: median(asked.map((used) => used.questions)), statements: median(asked.map((used) => used.statements)) };
}

const ask = promisify(execFile);

/** Requests per second over ten connections, the load coming from a process of its own. Every answer must be a 200. */
export async function perSecond(server: Server, path: string, encoding: string, seconds = 5): Promise<number> {
  const autocannon = fileURLToPath(import.meta.resolve("autocannon"));
  const { stdout } = await ask(process.execPath, [autocannon, "--json", "-c", "10", "-d", String(seconds), "-H", `accept-encoding=${encoding}`, `http://127.0.0.1:${server.port}${path}`], { maxBuffer: 16 * 1024 * 1024 });
  const result = JSON.parse(stdout) as { requests: { total: number }; duration: number; non2xx: number; errors: number };
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} answers were not 200, ${result.errors} failed.`);
  return result.requests.total / result.duration;
}

/** Proportional memory of a PostgreSQL and its children in bytes; undefined where the system does not say. */
export function postgresMemory(folder: string): number | undefined {
  try {
    const postmaster = readFileSync(`${folder}/postmaster.pid`, "utf8").split("\n")[0]!;
    const parentOf = (pid: string): string | undefined => /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const ours = all.filter((pid) => pid === postmaster || quietly(() => parentOf(pid)) === postmaster);
    return ours.reduce((sum, pid) => sum + (quietly(() => Number(/^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1])) ?? 0) * 1024, 0);
  } catch {
    return undefined;
  }
}

/** A process may end between listing and reading. */
function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
