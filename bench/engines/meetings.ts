// SPDX-License-Identifier: EUPL-1.2
// Given meetings, published instances beside the repository, 60 s on two cores each: `node bench/engines/meetings.ts [pattern ...]`.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMeetings } from "../../src/planning/timetable/files.ts";
import { planGivenMeetings } from "../../src/planning/timetable/meetings.ts";

const FOLDER = new URL("../../../shared/data/timetable/", import.meta.url);
const SECONDS = 60;

export interface MeetingsRow {
  readonly name: string;
  /** Breaks; "UNSAT" for a contradiction; undefined where the time was too short. */
  readonly found: number | "UNSAT" | undefined;
  readonly bound: number | undefined;
  readonly proven: boolean;
  /** Published optimum or UNSAT. */
  readonly known: number | string | undefined;
  /** Wall clock, and both cores' time. */
  readonly seconds: number;
  readonly cpu: number;
  /** Which way of searching found the plan, or the contradiction. */
  readonly how: string;
}

/** Names of the published instances; none where the folder is missing. */
export function meetingsNames(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".dzn")).map((name) => name.slice(0, -4)).toSorted() : [];
}

/** One published instance on two cores. */
export async function meetingsRow(name: string, seed: number, seconds = SECONDS): Promise<MeetingsRow> {
  const read = readMeetings(readFileSync(new URL(`${name}.dzn`, FOLDER), "utf8"));
  if (!read.ok) throw new Error(read.refusal.says.en);
  const known = (JSON.parse(readFileSync(new URL("known_values.json", FOLDER), "utf8")) as Record<string, number | string>)[name];
  const began = performance.now();
  const before = process.cpuUsage();
  const answer = await planGivenMeetings(read.value, { seed, seconds, cores: 2 });
  const { user, system } = process.cpuUsage(before);
  const spent = { name, known, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
  if (!answer) return { ...spent, found: undefined, bound: undefined, proven: false, how: "" };
  if (!answer.ok) return { ...spent, found: "UNSAT", bound: undefined, proven: true, how: answer.refusal.says.en };
  const { objective, bound, optimal, drawn } = answer.value;
  return { ...spent, found: objective, bound, proven: optimal, how: drawn.strategy };
}

if (process.argv[1]?.endsWith("bench/engines/meetings.ts")) {
  const names = meetingsNames();
  if (names.length === 0) console.log(`No instances: ${fileURLToPath(FOLDER)} is missing.`);
  const wanted = process.argv.slice(2);
  for (const name of names.filter((one) => wanted.length === 0 || wanted.some((part) => one.includes(part)))) {
    const { found, bound, known, proven, seconds, cpu, how } = await meetingsRow(name, 1);
    console.log(`${name.padEnd(24)} ${String(found).padEnd(6)} bound ${String(bound ?? "").padEnd(3)} known ${String(known).padEnd(6)} ${proven ? "proven" : "open  "} ${seconds.toFixed(1)} s, cpu ${cpu.toFixed(1)} s  ${how}`);
  }
}
