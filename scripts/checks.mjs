// SPDX-License-Identifier: EUPL-1.2
// `npm run checks`: runs the quick ones of the sixty checks and prints the state of all sixty.
// `npm run checks:long [06 44 ...]`: runs the long ones first. `--from-report`: only reads what earlier runs wrote.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checks } from "./checks/list.mjs";
import { carriedBy, markdown, stateOf, table, testsOf } from "./checks/state.mjs";
import { ensureSetup, newNode, root, say } from "./setup.mjs";

const reports = join(root, "dist/reports");
const quickReport = join(reports, "checks-quick.json");
/** What `npm test` writes; the suite on the embedded database holds all numbers. */
const suiteReports = [join(reports, "all-on-the-embedded-database.json"), join(reports, "rooms-and-walls-on-an-outside-database.json")];
const longReport = (number) => join(reports, "long", `${number}.json`);
const language = /^de/i.test(process.env.LC_ALL || process.env.LANG || "de") ? "de" : "en";

/** Files that prove a number: tests whose titles carry it, with all their numbers and whether they know the long run, and scripts of the list. */
export function carriers() {
  const files = ["src", "tests", "demo"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${path}`.replaceAll("\\", "/")));
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file)).sort().flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    // A test of this machinery holds examples of titles.
    const numbers = file === "tests/checks/state.test.ts" ? [] : carriedBy(text);
    return numbers.length > 0 ? [{ file, numbers, knowsLong: text.includes("GW_LONG") }] : [];
  });
  const scripts = checks.filter((check) => check.script && existsSync(join(root, check.script.file))).map((check) => ({ file: check.script.file, numbers: [check.number], knowsLong: true, script: check.script }));
  return [...tests, ...scripts];
}

/** Computes all sixty from these reports of quick runs and from the long runs there are, writes them to dist/reports and returns them. */
export function settle(quickReports) {
  const carrying = carriers();
  const read = (path) => (existsSync(path) ? testsOf(JSON.parse(readFileSync(path, "utf8")), carrying) : []);
  const quick = quickReports.flatMap(read);
  const states = checks.map((check) => stateOf(check, { carriers: carrying, quick, long: read(longReport(check.number)) }));
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "checks.json"), JSON.stringify(states, null, 2));
  writeFileSync(join(reports, "checks.md"), markdown(states, "en"));
  writeFileSync(join(reports, "checks.de.md"), markdown(states, "de"));
  return states;
}

/** Prints the sixty. */
export const print = (states) => console.log(`\n${table(states, language)}`);

function vitest(files, report, { filter, env = {} }) {
  mkdirSync(join(reports, "long"), { recursive: true });
  const args = ["run", ...files, "-t", filter, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return spawnSync(newNode(), [join(root, "node_modules/vitest/vitest.mjs"), ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status;
}

function runQuick() {
  say("Die kurzen Prüfungen laufen.", "The quick checks run.");
  vitest(carriers().filter((one) => !one.script).map((one) => one.file), quickReport, { filter: "check \\d\\d: " });
}

/** Each long check by itself, so that one can be repeated alone. */
function runLong(chosen) {
  for (const check of checks) {
    const { number, kind, title } = check;
    const mine = carriers().filter((one) => one.numbers.includes(number) && (kind === "long" || one.knowsLong));
    if (mine.length === 0 || (chosen.length > 0 && !chosen.includes(number))) continue;
    say(`Prüfung ${number}: ${title.de}`, title.en);
    const began = performance.now();
    if (check.script) runScript(check);
    else vitest(mine.map((one) => one.file), longReport(number), { filter: `check ${number}: `, env: { GW_LONG: "1" } });
    console.log(`check ${number}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
}

/** Runs a script of the list and writes its end as a report like that of a test. */
function runScript({ number, title, script }) {
  mkdirSync(join(reports, "long"), { recursive: true });
  const began = performance.now();
  const { status } = spawnSync(newNode(), script.args.map((arg, at) => (at === 0 ? join(root, arg) : arg)), { cwd: root, stdio: "inherit" });
  const test = { ancestorTitles: [`check ${number}: ${title.en}`], title: script.args.join(" "), fullName: script.args.join(" "), status: status === 0 ? "passed" : "failed", duration: performance.now() - began, failureMessages: status === 0 ? [] : [`ended with ${status}`] };
  writeFileSync(longReport(number), JSON.stringify({ testResults: [{ name: join(root, script.file), status: test.status, assertionResults: [test] }] }));
}

/** The newest run that holds the quick checks: of `npm run checks` or of `npm test`. */
function newestReports() {
  const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  return time(quickReport) > time(suiteReports[0]) ? [quickReport] : suiteReports;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureSetup({ dev: true });
  const words = process.argv.slice(2);
  const given = words.filter((word) => word.endsWith(".json"));
  if (words.includes("--long")) runLong(words.filter((word) => /^\d\d$/.test(word)));
  else if (!words.includes("--from-report")) runQuick();
  const states = settle(given.length > 0 ? given : newestReports());
  print(states);
  process.exit(states.some((one) => one.state === "fail") ? 1 : 0);
}
