// SPDX-License-Identifier: EUPL-1.2
// `npm test`: fetches what is missing (a browser included), builds, and runs everything that proves the product.
// The last line counts: "N passed, N failed, N skipped". Words after the command choose test files, for work on one room.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { print, settle } from "./checks.mjs";
import { ensureSetup, newNode, root, say } from "./setup.mjs";

await ensureSetup({ dev: true });
await build();

const chosen = process.argv.slice(2);
const reports = join(root, "dist/reports");
mkdirSync(reports, { recursive: true });
/** Reports of this run; the sixty checks are read from them. */
const written = [];
const sum = { passed: 0, failed: 0, skipped: 0 };

/** One step that passes or fails as a whole. */
function step(name, file, args) {
  say(name, file);
  const { status } = spawnSync(newNode(), [join(root, "node_modules", file), ...args], { cwd: root, stdio: "inherit" });
  sum[status === 0 ? "passed" : "failed"]++;
}

/** A run of the suite; its counts are read from its report. */
function suite(name, english, paths, env) {
  say(name, english);
  const report = join(reports, `${english.replace(/\W+/g, "-")}.json`);
  const args = ["run", ...paths, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(newNode(), [join(root, "node_modules/vitest/vitest.mjs"), ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  written.push(report);
  const counts = readReport(report);
  sum.passed += counts.passed;
  sum.failed += counts.failed || (status === 0 ? 0 : 1);
  sum.skipped += counts.skipped;
}

function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

if (chosen.length === 0) {
  step("Typen", "typescript/bin/tsc", ["-p", "tsconfig.json"]);
  step("Typen der reinen Teile", "typescript/bin/tsc", ["-p", "tsconfig.pure.json"]);
  step("Regeln für den Text", "oxlint/bin/oxlint", ["--quiet"]);
}
suite("Alles auf der eingebetteten Datenbank", "all on the embedded database", chosen, {});
// The same rooms and walls against a DATABASE_URL with an ordinary login, as a town's own server would be.
if (chosen.length === 0) suite("Räume und Wände mit DATABASE_URL", "rooms and walls on an outside database", ["src/rooms", "tests/walls"], { GW_TEST_DATABASE: "outside" });
if (chosen.length === 0) print(settle(written));

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 ? 1 : 0);
