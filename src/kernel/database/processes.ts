// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** True while the process runs. A zombie (ended, not yet collected by its parent) counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return statOf(pid)?.state !== "Z";
}

/**
 * A mark that stays the same while a process lives and differs when its number is given to
 * another one later, also after a reboot. Null when the process is gone or cannot be asked.
 */
export function birthmark(pid: number): string | null {
  if (process.platform === "linux") {
    const stat = statOf(pid);
    return stat ? `${bootId()}:${stat.startTicks}` : null;
  }
  return psLine(pid, "lstart=");
}

/** The command line of a process as far as the system tells it; null when the process is gone. */
export function commandLine(pid: number): string[] | null {
  if (process.platform !== "linux") return psLine(pid, "command=")?.split(" ") ?? null;
  try {
    const raw = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return raw === "" ? null : raw.replace(/\0$/, "").split("\0");
  } catch {
    return null;
  }
}

/** The folder a process works in, or null where the system does not tell. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Names the world in which process numbers are unique: this machine, or this container. */
export function processWorld(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** Sends a signal; a process that is gone already is no fault. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Waits for a process to end. False if it still runs after `withinMs`. */
export async function gone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await pause(10);
  }
  return true;
}

/** Waits, in milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function statOf(pid: number): { state: string; startTicks: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the name in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startTicks: fields[19] ?? "" };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function psLine(pid: number, field: string): string | null {
  if (process.platform === "win32") return null;
  try {
    const out = execFileSync("ps", ["-o", field, "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return out.trim() || null;
  } catch {
    return null;
  }
}
