// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

/** The built app as a process of its own, as an operator starts it. */
export interface App {
  readonly pid: number;
  readonly base: string;
  /** Everything it has said so far. */
  said(): string;
  /** Waits until it says so; throws with all it said when it ends before or takes too long. Returns the milliseconds since the start. */
  until(words: RegExp, withinMs: number): Promise<number>;
  /** Asks it to end and returns exit code and milliseconds. */
  end(signal?: "SIGTERM" | "SIGKILL"): Promise<{ code: number | null; ms: number }>;
  readonly ended: Promise<number | null>;
}

/** The sentence after which it serves. */
export const serving = /Beenden mit Strg\+C/;

const running = new Set<ChildProcess>();

/** Builds what is not built and starts it on a free port of loopback. */
export async function startApp(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<App> {
  const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<boolean> };
  await build();
  const port = await freePort();
  const { DATABASE_URL: _database, SMTP_URL: _smtp, BASE_URL: _base, ...own } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, ["dist/main.mjs", ...args], { env: { ...own, PORT: String(port), LOG_LEVEL: "warn", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => { running.delete(child); resolve(code); }));
  const end = async (signal: "SIGTERM" | "SIGKILL" = "SIGTERM") => {
    const from = performance.now();
    child.kill(signal);
    return { code: await ended, ms: performance.now() - from };
  };
  const until = async (words: RegExp, withinMs: number): Promise<number> => {
    while (!words.test(said)) {
      if (!running.has(child) || performance.now() - began > withinMs) throw new Error(`It never said ${words.source}, but:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return performance.now() - began;
  };
  return { pid: child.pid!, base: `http://localhost:${port}`, said: () => said, until, end, ended };
}

/** Ends what a failed test left behind; only what was started here. */
export function endAll(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Command lines of the database processes that work on a folder. */
export function databasesOn(folder: string): string[] {
  const lines = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")];
    } catch {
      return []; // ended meanwhile
    }
  });
  return lines.filter((line) => /postgres/.test(line) && line.includes(folder));
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
