// SPDX-License-Identifier: EUPL-1.2
// What the planning engines reach: npm run bench:engines [-- timetable grouping assignment tally] [--seed 1] [--seconds s] [--only text]
//
// Published instances are read beside the repository (../shared/data) and left out, with a word, where they are missing;
// the others are invented from the seed. Two cores. Every plan is worked out once more by the checker. Prints Markdown
// tables and writes dist/bench/engines.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cohorts, counts, marketplaces, mixing, socialDays } from "./engines/invented.ts";
import { measure, tableHead, tableLine, type Case, type Row } from "./engines/measure.ts";
import { publishedAssignments, publishedGroups, publishedMeetings, publishedTeams } from "./engines/published.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string", default: "1" }, seconds: { type: "string" }, only: { type: "string", default: "" } } });
const seed = Number(values.seed);

interface Table {
  readonly engine: string;
  readonly title: string;
  cases(): Case[] | undefined;
}

const tables: readonly Table[] = [
  { engine: "timetable", title: "Given meetings: published instances, breaks", cases: publishedMeetings },
  { engine: "timetable", title: "Marketplace plans by wishes", cases: () => marketplaces(seed) },
  { engine: "grouping", title: "Diverse groups: published instances, diversity", cases: publishedGroups },
  { engine: "grouping", title: "Teams with requests: published instances", cases: publishedTeams },
  { engine: "grouping", title: "Cohorts with attributes", cases: () => cohorts(seed) },
  { engine: "grouping", title: "Mixing over rounds, seating", cases: () => mixing(seed) },
  { engine: "assignment", title: "Student projects: published instance", cases: publishedAssignments },
  { engine: "assignment", title: "Social days", cases: () => socialDays(seed) },
  { engine: "tally", title: "Counts", cases: () => counts(seed) },
];

const all: { title: string; rows: Row[] }[] = [];
for (const { engine, title, cases } of tables) {
  if (positionals.length > 0 && !positionals.includes(engine)) continue;
  console.log(`\n## ${title} (seed ${seed})\n`);
  const list = cases();
  if (!list) {
    console.log("Not measured: the published instances (../shared/data) are not here.");
    continue;
  }
  const rows: Row[] = [];
  console.log(tableHead());
  for (const entry of list.filter(({ name }) => name.includes(values.only))) {
    rows.push(await measure(values.seconds === undefined ? entry : { ...entry, seconds: Number(values.seconds) }, seed));
    console.log(tableLine(rows.at(-1)!));
  }
  all.push({ title, rows });
}
const folder = new URL(import.meta.url.includes("/dist/") ? "./" : "../dist/bench/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("engines.json", folder), `${JSON.stringify({ seed, tables: all }, null, 1)}\n`);
const wrong = all.flatMap(({ rows }) => rows).filter(({ broken }) => broken.length > 0);
console.log(`\n${all.reduce((sum, { rows }) => sum + rows.length, 0)} plans checked, ${wrong.length} with faults. Memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB.`);
process.exit(wrong.length > 0 ? 1 : 0);
