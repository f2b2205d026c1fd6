// SPDX-License-Identifier: EUPL-1.2
// The way of somebody who has nothing but the README.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const papers = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "GOVERNANCE.md", ...globSync("docs/**/*.md", { cwd: root })];
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);
const long = Boolean(process.env["GW_LONG"]);

describe("check 59: README in an empty folder", () => {
  it("every command that a paper names is there", () => {
    const named = papers.flatMap((path) => [...read(path).matchAll(/(?:`| {4})npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].filter((match) => !["install", "ci", "audit", "view"].includes(match[1]!)).map((match) => [path, match[1]!] as const));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(([, name]) => !scripts.includes(name)).map(([path, name]) => `${path}: ${name}`)).toEqual([]);
  });
  it("every setting in the README's table is read by the programme", () => {
    const settings = read("src/settings.ts") + read("src/main.ts") + read("src/kernel/log.ts");
    const named = [...read("README.md").matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !settings.includes(`"${name}"`))).toEqual([]);
  });

  if (long) it("from nothing to a first network and a first marketplace takes at most ten minutes of the machine", async () => {
    const began = performance.now();
    const folder = mkdtempSync(join(tmpdir(), "gw-readme-"));
    try {
      execFileSync("git", ["clone", "-q", root, join(folder, "town")]);
      await started(join(folder, "town"));
      const first = performance.now() - began;
      // The journey itself: first run in the browser, import, needs, a market, agreements, result.
      const { GW_LONG: _long, ...env } = process.env;
      const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/journeys/first-market.test.ts", "-t", "with script"], { cwd: root, stdio: "inherit", env });
      expect(status).toBe(0);
      const all = performance.now() - began;
      console.log(`check 59: first page after ${Math.round(first / 1000)} s, first marketplace after ${Math.round(all / 1000)} s`);
      expect(all).toBeLessThan(10 * 60_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 15 * 60_000);
});

/** `npm run start:empty` in a fresh clone until its first page answers, then Ctrl-C. */
async function started(folder: string): Promise<void> {
  const port = await freePort();
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_|DATABASE_URL|SMTP_URL|GW_)/.test(name)));
  const path = (own["PATH"] ?? "").split(":").filter((part) => !part.includes("node_modules")).join(":");
  const child = spawn("npm", ["run", "start:empty"], { cwd: folder, env: { ...own, PATH: path, PORT: String(port), DATA_DIR: join(folder, "data") }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    const until = performance.now() + 8 * 60_000;
    while (!/Beenden mit Strg\+C/.test(said)) {
      if (performance.now() > until || child.exitCode !== null) throw new Error(`It did not start:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const answer = await fetch(`http://localhost:${port}/`);
    expect(answer.status).toBe(200);
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
