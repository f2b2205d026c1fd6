// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { program, type Binaries } from "./binaries.ts";
import { serverEnvironment, writeAccessRules, type Access } from "./cluster.ts";
import type { Place } from "./place.ts";
import { commandLine, gone, isAlive, pause, signal, workingFolder } from "./processes.ts";
import { StartRefused } from "./refusal.ts";

/** One embedded server: its programs, its place, how it is reached, where it logs. */
export interface Station {
  binaries: Binaries;
  place: Place;
  access: Access;
  log: string;
  /** The server's process; 0 before there is one. */
  pid: number;
  /** Only for test servers: writes are not forced to disk. */
  unsafe?: boolean;
}

/** What `postmaster.pid` leads to. */
export type Found =
  | { state: "none" }
  | { state: "stale" }
  | { state: "ours"; pid: number; sameSettings: boolean }
  | { state: "foreign"; pid: number };

const READY_WITHIN_MS = 120_000;
const FAST_STOP_WITHIN_MS = 60_000;
const LARGEST_LOG = 5_000_000;

/**
 * Looks whether a server already runs on the data folder. "ours" only if the process is a
 * PostgreSQL whose command line names this data folder and this socket folder; a number that now
 * belongs to another program, or a pid file copied along with the folder, is "stale".
 */
export function findServer(station: Station): Found {
  const pid = pidInFile(station.place);
  if (pid === null) return existsSync(pidFile(station.place)) ? { state: "stale" } : { state: "none" };
  if (!isAlive(pid)) return { state: "stale" };
  const command = commandLine(pid);
  if (command === null || !/^postgres(\.exe)?$/.test(basename(command[0] ?? ""))) return { state: "stale" };
  const line = command.join(" ");
  if (line.includes(`-D ${station.place.data} `)) {
    if (!line.includes(socketSetting(station))) return { state: "foreign", pid };
    const wanted = [program(station.binaries, "postgres"), ...serverArguments(station)].join(" ");
    return { state: "ours", pid, sameSettings: line === wanted };
  }
  return workingFolder(pid) === station.place.data ? { state: "foreign", pid } : { state: "stale" };
}

/** Removes the pid file of a server that is gone. PostgreSQL itself trips over a reused number. */
export function clearStale(station: Station): void {
  rmSync(pidFile(station.place), { force: true });
}

/** Starts the server in a session of its own, so that Ctrl-C reaches the app first. Settles when it is ready. */
export async function startServer(station: Station): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    launch(station);
    if (await isReady(station)) return;
    const tail = lastLines(station.log);
    // After kill -9 of the old server its helpers may need a moment to notice and leave.
    const lingering = tail.includes("shared memory block") || tail.includes("lock file");
    if (!lingering || attempt === 5) throw new StartRefused({ type: "serverFailed", log: station.log, tail });
    await pause(500 * attempt);
  }
}

/** Waits until a server that runs already takes connections. False when it ended meanwhile. */
export async function isReady(station: Station): Promise<boolean> {
  const { pid } = station;
  const until = performance.now() + READY_WITHIN_MS;
  while (isAlive(pid)) {
    const lines = pidLines(station.place);
    if (lines[0]?.trim() === String(pid) && lines[7]?.trim() === "ready") return true;
    if (performance.now() > until) throw new StartRefused({ type: "serverSilent", pid, log: station.log });
    await pause(5);
  }
  return false;
}

/** Fast shutdown (open transactions are rolled back, everything is written), then waits for the end. */
export async function stopServer(station: Station): Promise<void> {
  const { pid } = station;
  if (pid === 0 || !isAlive(pid)) return;
  if (process.platform === "win32") {
    execFileSync(program(station.binaries, "pg_ctl"), ["stop", "-D", station.place.data, "-m", "fast", "-w"], { env: serverEnvironment() });
    return;
  }
  signal(pid, "SIGINT");
  if (await gone(pid, FAST_STOP_WITHIN_MS)) return;
  // Immediate shutdown loses nothing either: the next start replays the log.
  signal(pid, "SIGQUIT");
  if (!(await gone(pid, 10_000))) throw new StartRefused({ type: "serverSilent", pid, log: station.log });
}

function launch(station: Station): void {
  const { place, binaries } = station;
  if (existsSync(station.log) && statSync(station.log).size > LARGEST_LOG) renameSync(station.log, `${station.log}.1`);
  writeAccessRules(place, station.access);
  const log = openSync(station.log, "a", 0o640);
  try {
    const child = spawn(program(binaries, "postgres"), serverArguments(station), {
      cwd: "/", detached: true, stdio: ["ignore", log, log], env: serverEnvironment(), uid: place.user?.uid, gid: place.user?.gid,
      windowsHide: true,
    });
    child.on("error", () => undefined);
    child.unref();
    if (child.pid === undefined) throw new StartRefused({ type: "serverFailed", log: station.log, tail: "spawn" });
    station.pid = child.pid;
  } finally {
    closeSync(log);
  }
}

function serverArguments(station: Station): string[] {
  const { place, access } = station;
  const settings = [
    `listen_addresses=${access.tcp ? "127.0.0.1" : ""}`,
    `port=${access.tcp?.port ?? 5432}`,
    socketSetting(station),
    "unix_socket_permissions=0700",
    `hba_file=${join(place.home, "postgres.hba")}`,
    "shared_buffers=64MB",
    "max_connections=50",
    "work_mem=8MB",
    "maintenance_work_mem=64MB",
    "max_wal_size=512MB",
    "timezone=UTC",
    "log_timezone=UTC",
    "lc_messages=C",
    "log_line_prefix=%m [%p] ",
    `fsync=${station.unsafe ? "off" : "on"}`,
    `synchronous_commit=${station.unsafe ? "off" : "on"}`,
    `full_page_writes=${station.unsafe ? "off" : "on"}`,
  ];
  return ["-D", place.data, ...settings.flatMap((setting) => ["-c", setting])];
}

function socketSetting(station: Station): string {
  return `unix_socket_directories=${station.access.socket ? `"${station.place.run.replaceAll('"', '""')}"` : ""}`;
}

const pidFile = (place: Place) => join(place.data, "postmaster.pid");

function pidLines(place: Place): string[] {
  try {
    return readFileSync(pidFile(place), "utf8").split("\n");
  } catch {
    return [];
  }
}

function pidInFile(place: Place): number | null {
  const pid = Number(pidLines(place)[0]?.trim());
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-6).join("\n");
}
