// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time, on average. */
  readonly work?: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

export const row = (label: string, ours: Spread, other: Spread | undefined, last: string): string[] =>
  [label, ...cells(ours), ...(other ? [...cells(other), ours.work && other.work ? (ours.work / other.work).toFixed(2) : ""] : ["", "", "", ""]), last];

const cells = ({ p50, p95, work }: Spread): string[] => [p50.toFixed(1), p95.toFixed(1), work?.toFixed(1) ?? ""];

const tick = 10;

/** Milliseconds that the server on this folder has used of all processors so far, ended helpers too. 0 where the system does not tell. */
export function serverWork(data: string): number {
  try {
    const server = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]!;
    let ticks = 0;
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const fields = statOf(pid);
      if (pid === server) ticks += fields[15]! + fields[16]!;
      else if (String(fields[3]) === server) ticks += fields[13]! + fields[14]!;
    }
    return ticks * tick;
  } catch {
    return 0;
  }
}

/** Fields of a process by their place (proc_pid_stat(5), from 0); the name, which may hold blanks, is left empty. */
function statOf(pid: string): number[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").replace(/\(.*\)/, "0").split(" ").map(Number);
  } catch {
    return Array.from({ length: 20 }, () => 0);
  }
}

/** Prints a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows];
  console.log(`\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`);
}
