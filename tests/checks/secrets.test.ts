// SPDX-License-Identifier: EUPL-1.2
// No key, password or address of a real person in what is published, and nothing served that is meant for those who build.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { behind } from "../support/roles.ts";
import { look } from "../support/routes.ts";
import { openTown, type Town } from "../support/town.ts";

const root = new URL("../../", import.meta.url);

/** What secrets look like. The lines are put together here, so that this file does not find itself. */
const kinds: Readonly<Record<string, RegExp>> = {
  "a private key": new RegExp(`-----BEGIN (?:[A-Z]+ )*PRIVATE ${"KEY"}-----`),
  "a key of a cloud": /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  "a token of a code host": /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,}|glpat-[\w-]{20,})\b/,
  "a token of a registry": /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S{8}/,
  "a token of a chat": /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  "a signed token": /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}/,
  "a password in an address": /\b(?:postgres(?:ql)?|smtps?|https?|redis):\/\/[^\s:/@"'`$<{]+:(?!(?:passwort|kennwort|password|geheim|secret|word|x)@|\$\{|\*\*\*)[^\s/@"'`$<{]{3,}@(?!localhost|127\.0\.0\.1|[\w.-]*\.(?:example|test|invalid)\b)/,
};
const findings = (text: string): string[] => Object.entries(kinds).filter(([, look]) => look.test(text)).map(([kind]) => kind);

describe("check 55: no secret in the repository", () => {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 512 * 1024 * 1024 });

  it("in no file", () => {
    const files = git("ls-files", "--cached", "--others", "--exclude-standard").split("\n").filter((path) => path && existsSync(new URL(path, root)) && statSync(new URL(path, root)).isFile());
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((path) => findings(readFileSync(new URL(path, root), "latin1")).map((kind) => `${path}: ${kind}`))).toEqual([]);
  });
  it("in no line that was ever added", () => {
    const added = git("log", "--all", "-p", "--no-color", "--format=", "--unified=0").split("\n").filter((line) => line.startsWith("+"));
    expect(added.length).toBeGreaterThan(1000);
    expect(added.flatMap((line) => findings(line).map((kind) => `${kind}: ${line.slice(0, 80)}`))).toEqual([]);
  });
  it("in no message of the history", () => expect(findings(git("log", "--all", "--format=%B%n%ae"))).toEqual([]));
  it("no file that usually holds one", () => expect(git("ls-files").split("\n").filter((path) => /(^|\/)(\.env(\..+)?|id_(rsa|ed25519)|.*\.(pem|key|p12|pfx|kdbx))$/.test(path))).toEqual([]));

  test.each([["a private key", `-----BEGIN RSA PRIVATE ${"KEY"}-----`], ["a token of a code host", `ghp_${"a1".repeat(18)}`], ["a password in an address", `postgres://town:${"hunter2"}@db.town.de/x`], ["a signed token", `eyJ${"a".repeat(20)}.eyJ${"b".repeat(20)}.${"c".repeat(20)}`]])("planted: %s", (kind, text) => expect(findings(text)).toEqual([kind]));
});

describe("check 55: nothing for builders on a town's own server", () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown();
    // A town that is no demo.
    await behind(town, "update network set is_demo = false");
  });
  afterAll(() => town?.close());

  it.each([
    "/ui", "/ui/blocks", "/.git/HEAD", "/.git/config", "/.env", "/package.json", "/package-lock.json", "/static/site.css.map", "/static/islands/board.js.map", "/main.mjs", "/main.mjs.map",
    "/src/main.ts", "/debug", "/__debug", "/server-status", "/phpinfo.php", "/swagger", "/actuator", "/tests", "/dist/", "/static/", "/data/", "/backups/",
  ])("%s", async (path) => expect((await look(town.guest(), path)).status).toBe(404));

  it("TRACE is not answered", async () => {
    const { request } = await import("node:http");
    const status = await new Promise<number>((resolve, reject) => request(`${town.base}/`, { method: "TRACE" }, (answer) => { answer.resume(); resolve(answer.statusCode ?? 0); }).on("error", reject).end());
    expect(status).toBeGreaterThanOrEqual(400);
  });
  it("no page names versions of what it runs on", async () => {
    const { headers } = await look(town.guest(), "/");
    for (const name of ["server", "x-powered-by", "x-runtime", "via"]) expect(headers.get(name), name).toBeNull();
  });
});
