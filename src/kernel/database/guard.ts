// SPDX-License-Identifier: EUPL-1.2
import { isAlive, signal } from "./processes.ts";

const LOOK_EVERY_MS = 2_000;
const DEATHS_AN_HOUR = 5;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Looks every two seconds whether the server lives and calls `revive` when it does not, at most
 * five times an hour. The returned function ends the watch and waits for a revival under way.
 */
export function guard(server: { pid: number }, say: (line: string) => void, revive: () => Promise<void>): () => Promise<void> {
  const deaths: number[] = [];
  let reviving: Promise<void> | undefined;
  const look = () => {
    if (reviving || isAlive(server.pid)) return;
    const now = performance.now();
    deaths.splice(0, deaths.length, ...deaths.filter((at) => at > now - 3_600_000), now);
    if (deaths.length > DEATHS_AN_HOUR) {
      clearInterval(timer);
      return say("Die Datenbank endet immer wieder. Bitte sehen Sie in postgres.log nach und starten Sie die Plattform neu.");
    }
    say("Die Datenbank war unerwartet beendet und wird neu gestartet.");
    reviving = revive()
      .catch((error: Error) => say(error.message))
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
