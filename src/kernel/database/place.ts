// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { StartRefused } from "./refusal.ts";

/** The plain user the server runs as when the app itself is root. */
export interface PlainUser {
  name: string;
  uid: number;
  gid: number;
}

/** Where the embedded server keeps its things. All paths absolute, symbolic links resolved. */
export interface Place {
  /** Belongs to the app; holds the folders below. */
  home: string;
  /** The data folder; belongs to the server's user alone. */
  data: string;
  /** Folder of the unix socket; belongs to the server's user alone. */
  run: string;
  /** Set only when the app is root. */
  user?: PlainUser;
  /** True when the data lie outside DATA_DIR because the plain user cannot enter it. */
  elsewhere: boolean;
}

// A socket's whole path may have 103 bytes on macOS, 107 on Linux.
const LONGEST_SOCKET_FOLDER = 103 - "/.s.PGSQL.5432.lock".length;

/**
 * Decides where the embedded server lives for `dataDir` (which must exist). Once the data lie
 * elsewhere, a note in `dataDir` leads there, so that a moved project finds its data again.
 * Throws StartRefused when root finds no plain user or no folder that user may enter.
 */
export function choosePlace(dataDir: string): Place {
  const folder = realpathSync(dataDir);
  if (process.getuid?.() !== 0) return placeIn(folder, folder, undefined);
  const owner = ownerOfData(folder);
  if (owner) return placeIn(folder, folder, owner);
  const user = plainUser();
  const home = notedHome(folder) ?? homeForUser(folder, user);
  return placeIn(home, folder, user);
}

/** Makes a folder (or takes over an empty one) that belongs to the server's user alone. */
export function makePrivateFolder(path: string, user: PlainUser | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const stat = lstatSync(path);
  const mine = [process.getuid?.(), user?.uid].includes(stat.uid) || process.platform === "win32";
  if (!stat.isDirectory() || !mine) {
    throw new StartRefused({ type: "folderNotUsable", folder: path, fault: "gehört einem anderen Benutzer" });
  }
  chmodSync(path, 0o700);
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whether a user without special rights may pass through every folder above `path` and `path` itself. */
export function passableByAll(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function placeIn(home: string, dataDir: string, user: PlainUser | undefined): Place {
  const near = join(home, "postgres-run");
  const fits = Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER;
  const run = fits ? near : join(tmpdir(), `gemeinsam-wirken-${shortHash(home)}`);
  return { home, data: join(home, "postgres"), run, user, elsewhere: home !== dataDir };
}

/** Data that an ordinary user began stay with that user when root starts the app later. */
function ownerOfData(folder: string): PlainUser | null {
  const version = join(folder, "postgres", "PG_VERSION");
  if (!existsSync(version)) return null;
  const { uid, gid } = statSync(version);
  return uid === 0 ? null : { name: `Nr. ${uid}`, uid, gid };
}

function plainUser(): PlainUser {
  const lines = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  for (const wanted of ["nobody", "daemon"]) {
    const [name, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(":") ?? [];
    // macOS writes nobody's number as -2.
    if (name && uid && gid) return { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new StartRefused({ type: "noUser" });
}

const noteOf = (dataDir: string) => join(dataDir, "postgres-place.json");

function notedHome(dataDir: string): string | null {
  if (!existsSync(noteOf(dataDir))) return null;
  const { home } = JSON.parse(readFileSync(noteOf(dataDir), "utf8")) as { home: string };
  // A copied DATA_DIR must not lead two installations to the same data: the lock lies beside the data too.
  return existsSync(home) ? home : null;
}

function homeForUser(dataDir: string, user: PlainUser): string {
  if (passableByAll(dataDir)) return dataDir;
  const bases = ["/var/lib", "/opt", "/var/tmp", "/tmp"];
  const base = bases.find((path) => existsSync(path) && writable(path) && passableByAll(path));
  if (!base) throw new StartRefused({ type: "noPlace", tried: [dataDir, ...bases].join(", ") });
  const home = join(base, "gemeinsam-wirken", shortHash(dataDir));
  for (const path of [dirname(home), home]) makeRootFolder(path);
  writeFileSync(noteOf(dataDir), `${JSON.stringify({ home, user: user.name }, null, 2)}\n`);
  return home;
}

/** In /tmp somebody else could have made the folder first: only one of our own is taken. */
function makeRootFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o711 });
  const stat = lstatSync(path);
  if (!stat.isDirectory() || stat.uid !== 0) {
    throw new StartRefused({ type: "folderNotUsable", folder: path, fault: "gehört nicht root" });
  }
  chmodSync(path, 0o711);
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
