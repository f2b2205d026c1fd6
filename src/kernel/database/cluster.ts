// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { chmodSync, chownSync, existsSync, openSync, readdirSync, readFileSync, readSync, closeSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { program, type Binaries } from "./binaries.ts";
import { makePrivateFolder, type Place } from "./place.ts";
import { StartRefused } from "./refusal.ts";

/** The superuser of the embedded server: owns the schema and migrates. */
export const OWNER = "gw_owner";
/** The role the app works as: subject to row-level security. */
export const APP = "gw_app";
export const DATABASE = "gemeinsam";

/** How the server is reached: by socket, on loopback with a password, or both. */
export interface Access {
  socket: boolean;
  tcp?: { port: number; password: string };
}

/** What the server and initdb find around them. Nothing is inherited from whoever starts the app. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot, PATH, TMP } = process.env;
  const windows = process.platform === "win32" ? { SystemRoot, PATH, TMP } : {};
  return { ...windows, LC_ALL: "C", TZ: "UTC" };
}

/**
 * Makes the data folder if there is none (about a second): UTF-8, C.UTF-8, checksums on. Works in
 * a folder beside and renames it at the end, so that a start cut off half-way leaves no half data.
 * Returns true when it was made now. Throws StartRefused for another version or a strange folder.
 */
export async function ensureCluster(binaries: Binaries, place: Place, access: Access): Promise<boolean> {
  const found = existsSync(place.data) ? readdirSync(place.data) : [];
  if (found.includes("PG_VERSION")) {
    refuseOtherVersion(binaries, place);
    return false;
  }
  if (found.some((name) => name !== "lost+found")) throw new StartRefused({ type: "notADataFolder", folder: place.data });
  for (const name of readdirSync(place.home)) {
    if (name.startsWith("postgres.new-")) rmSync(join(place.home, name), { recursive: true, force: true });
  }
  const draft = join(place.home, `postgres.new-${process.pid}`);
  makePrivateFolder(draft, place.user);
  await initialise(binaries, place, draft, access);
  if (existsSync(place.data)) rmdirSync(place.data);
  renameSync(draft, place.data);
  return true;
}

async function initialise(binaries: Binaries, place: Place, folder: string, access: Access): Promise<void> {
  const secret = access.tcp ? join(place.home, `postgres.secret-${process.pid}`) : null;
  const args = [
    "-D", folder, "-U", OWNER,
    "--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
    "--text-search-config=german", "--data-checksums", "--no-instructions",
    `--auth-local=trust`, `--auth-host=scram-sha-256`,
    ...(secret ? [`--pwfile=${secret}`] : []),
  ];
  try {
    if (secret && access.tcp) writeSecret(secret, access.tcp.password, place);
    await promisify(execFile)(program(binaries, "initdb"), args, {
      cwd: "/", env: serverEnvironment(), uid: place.user?.uid, gid: place.user?.gid,
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const { stderr, message } = error as Error & { stderr?: string };
    throw new StartRefused({ type: "serverFailed", log: "initdb", tail: (stderr || message).trim().split("\n").slice(-5).join("\n") });
  } finally {
    if (secret) rmSync(secret, { force: true });
  }
}

function writeSecret(path: string, password: string, place: Place): void {
  writeFileSync(path, password, { flag: "wx", mode: 0o600 });
  if (place.user) chownSync(path, place.user.uid, place.user.gid);
}

function refuseOtherVersion(binaries: Binaries, place: Place): void {
  const found = readFileSync(join(place.data, "PG_VERSION"), "utf8").trim();
  if (found !== binaries.major) {
    throw new StartRefused({ type: "otherVersion", folder: place.data, found, needed: binaries.major });
  }
  const needed = place.user?.uid ?? process.getuid?.();
  if (needed !== undefined && statSync(place.data).uid !== needed) {
    throw new StartRefused({ type: "folderNotUsable", folder: place.data, fault: "gehört einem anderen Benutzer" });
  }
}

/** Who may connect, written beside the data folder on every start: root writes nothing inside it. */
export function writeAccessRules(place: Place, access: Access): string {
  const path = join(place.home, "postgres.hba");
  const lines = [
    ...(access.socket ? ["local all all trust"] : []),
    ...(access.tcp ? ["host all all 127.0.0.1/32 scram-sha-256"] : []),
  ];
  writeFileSync(path, `${lines.join("\n")}\n`);
  chmodSync(path, 0o644);
  return path;
}

/** The number PostgreSQL gave these data when they were made: first eight bytes of pg_control. */
export function systemIdentifier(data: string): string {
  const file = openSync(join(data, "global", "pg_control"), "r");
  try {
    const bytes = Buffer.alloc(8);
    readSync(file, bytes, 0, 8, 0);
    return bytes.readBigUInt64LE().toString();
  } finally {
    closeSync(file);
  }
}
