// SPDX-License-Identifier: EUPL-1.2
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthmark, isAlive, pause, processWorld } from "./processes.ts";
import { StartRefused } from "./refusal.ts";

interface Holder {
  pid: number;
  birthmark: string | null;
  since: string;
  world: string;
}

const BEAT_MS = 5_000;
const SILENT_AFTER_MS = 20_000;

/**
 * Takes `<folder>/gemeinsam.lock` for this process and returns the function that gives it back.
 * A lock whose holder has died is taken over, also when the holder's number now belongs to
 * another process. Throws StartRefused naming process and start time while the holder lives.
 * A holder in another container cannot be asked; it counts as alive while it renews the file.
 */
export async function takeLock(folder: string): Promise<() => void> {
  const path = join(folder, "gemeinsam.lock");
  const mine: Holder = {
    pid: process.pid,
    birthmark: birthmark(process.pid),
    since: new Date().toISOString(),
    world: processWorld(),
  };
  const text = `${JSON.stringify(mine, null, 2)}\n`;
  while (!createWhole(path, text)) {
    const found = readText(path);
    if (found === null) continue;
    await refuseIfAlive(folder, path, found);
    removeStale(path, found);
  }
  const beat = setInterval(() => renew(path), BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (readText(path) === text) rmSync(path, { force: true });
  };
}

/** Creates the file with its whole content at once, or not at all. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.${performance.now()}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "EEXIST") return false;
    // Sticks and some container folders know no hard links.
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code)) return createPlain(path, text);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function createPlain(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function refuseIfAlive(folder: string, path: string, text: string): Promise<void> {
  const holder = parse(text);
  if (!holder) return;
  if (holder.world !== processWorld()) {
    if (await stillBeats(path)) throw new StartRefused({ type: "heldElsewhere", folder, host: holder.world.split(" ")[0] ?? "" });
    return;
  }
  if (!isAlive(holder.pid)) return;
  const now = birthmark(holder.pid);
  if (now !== null && holder.birthmark !== null && now !== holder.birthmark) return;
  throw new StartRefused({ type: "alreadyRunning", folder, pid: holder.pid, since: readable(holder.since) });
}

async function stillBeats(path: string): Promise<boolean> {
  const first = modified(path);
  while (Date.now() - first < SILENT_AFTER_MS) {
    await pause(250);
    if (modified(path) !== first) return true;
  }
  return false;
}

/** Two starts may find the same dead lock: whoever moves away a fresh one puts it back. */
function removeStale(path: string, text: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readText(aside) !== text) linkSync(aside, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function renew(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody removed the file by hand; the server's own lock still guards the data.
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return typeof holder.pid === "number" ? holder : null;
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function modified(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function readable(since: string): string {
  const date = new Date(since);
  const parts = { dateStyle: "medium", timeStyle: "medium" } as const;
  return Number.isNaN(date.getTime()) ? since : `${new Intl.DateTimeFormat("de-DE", parts).format(date)} Uhr`;
}
