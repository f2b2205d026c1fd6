// SPDX-License-Identifier: EUPL-1.2
import { isAlive, signal } from "./processes.ts";

const LOOK_EVERY_MS = 2_000;
/** After so many deaths within an hour the next tries come slowly: a full disk, say, needs a person first. */
const QUICK_DEATHS = 5;
const SLOW_EVERY_MS = 30_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Looks every two seconds whether the server lives and calls `revive` when it does not: at once for the first five
 * deaths within an hour, then every half minute, so that it comes back by itself when its trouble is over (a full
 * disk, a drive that was read-only). The returned function ends the watch and waits for a revival under way.
 */
export function guard(server: { pid: number }, say: (line: string) => void, revive: () => Promise<void>): () => Promise<void> {
  const deaths: number[] = [];
  let reviving: Promise<void> | undefined;
  let said = "";
  const sayOnce = (line: string): void => { if (line !== said) say((said = line)); };
  const look = () => {
    if (reviving || isAlive(server.pid)) return;
    const now = performance.now();
    const last = deaths.at(-1) ?? -Infinity;
    deaths.splice(0, deaths.length, ...deaths.filter((at) => at > now - 3_600_000));
    if (deaths.length >= QUICK_DEATHS && now - last < SLOW_EVERY_MS) return;
    deaths.push(now);
    sayOnce(deaths.length <= QUICK_DEATHS ? "Die Datenbank war unerwartet beendet und wird neu gestartet." : "Die Datenbank endet immer wieder. Bitte sehen Sie in postgres.log nach. Es wird jede halbe Minute versucht, sie zu starten.");
    reviving = revive()
      .then(() => { said = ""; })
      .catch((error: Error) => sayOnce(error.message))
      .finally(() => (reviving = undefined));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await reviving;
  };
}

const servers = new Set<{ pid: number }>();

/**
 * For ends that nobody prepared: the process leaves by exit, or by a signal no one else listens
 * to (Ctrl-C while the app still starts). The watched server is told to shut down; nobody waits.
 * `end` does the same at once, `release` takes the precaution back.
 */
export function lastResort() {
  let watched: { pid: number } | undefined;
  if (servers.size === 0) {
    process.on("exit", endAll);
    for (const name of SIGNALS) process.on(name, leave);
  }
  const place = { get pid() { return watched?.pid ?? 0; } };
  servers.add(place);
  return {
    watch: (server: { pid: number }) => void (watched = server),
    end: () => tellToEnd(place.pid),
    release: () => {
      servers.delete(place);
      if (servers.size > 0) return;
      process.off("exit", endAll);
      for (const name of SIGNALS) process.off(name, leave);
    },
  };
}

function endAll(): void {
  for (const server of servers) tellToEnd(server.pid);
}

function tellToEnd(pid: number): void {
  if (pid > 0) signal(pid, "SIGINT");
}

function leave(name: NodeJS.Signals): void {
  if (process.listenerCount(name) === 1) process.exit(name === "SIGINT" ? 130 : 143);
}
