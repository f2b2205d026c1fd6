// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { house, planted } from "./tree.ts";

interface Diagnostic {
  code: string;
  filename: string;
  message: string;
}

/** Runs the linter with our settings in `root`; empty where nothing is to be said. */
async function lint(root: string, paths: string[]): Promise<Diagnostic[]> {
  const command = [join(house, "node_modules/oxlint/bin/oxlint"), "--config", join(house, ".oxlintrc.json"), "--format", "json", ...paths];
  const run = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 }).catch((error: { stdout: string }) => error);
  return (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

test("the linter has nothing to say", async () => {
  const found = await lint(house, ["src", "demo", "tests", "bench", "scripts"]);
  expect(found.map(({ filename, code, message }) => `${filename} ${code}: ${message}`)).toEqual([]);
});

test.each([
  ["alt-text", 'export const A = () => <img src="/static/a.png" />;'],
  ["anchor-is-valid", 'export const A = () => <a href="#">weiter</a>;'],
  ["label-has-associated-control", "export const A = () => <label>Name</label>;"],
  ["aria-role", 'export const A = () => <p role="datum">a</p>;'],
  ["click-events-have-key-events", "export const A = ({ go }: { go: () => void }) => <div onClick={go}>a</div>;"],
  ["no-danger", "export const A = ({ word }: { word: string }) => <p dangerouslySetInnerHTML={{ __html: word }} />;"],
  ["no-explicit-any", "export const a = (x: any) => x;"],
  ["eqeqeq", "export const a = (x: number) => x == 1;"],
  ["consistent-type-imports", 'import { A } from "./a.ts";\nexport const a = (x: A) => x;'],
  ["no-console", 'console.log("a");\nexport {};'],
])("planted: %s", async (rule, text) => {
  await planted({ "src/page.tsx": text }, async (root) => {
    const codes = (await lint(root, ["src"])).map(({ code }) => code);
    expect(codes).toContainEqual(expect.stringContaining(rule));
  });
});
