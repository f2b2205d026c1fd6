// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { Client, type PoolConfig } from "pg";
import { copyBinaries, findBinaries, passableBinaries, repairLinks, type Binaries } from "./binaries.ts";
import { APP, DATABASE, ensureCluster, OWNER, systemIdentifier, type Access } from "./cluster.ts";
import { networkFileSystem } from "./filesystem.ts";
import { guard, lastResort } from "./guard.ts";
import { takeLock } from "./lock.ts";
import { choosePlace, makePrivateFolder, type Place } from "./place.ts";
import { pause } from "./processes.ts";
import { clearStale, findServer, isReady, startServer, stopServer, type Station } from "./postmaster.ts";
import { StartRefused } from "./refusal.ts";
import { ensureAppRole, ensureDatabase } from "./roles.ts";

/** A running embedded server. */
export interface Embedded {
  station: Station;
  /** Connection of the superuser or the app's role to a database of this server. */
  login(user: string, database: string): PoolConfig;
  /** "18.4" */
  version: string;
  stop(): Promise<void>;
}

/** What differs between the product and a test server. */
export interface EmbeddedOptions {
  dataDir: string;
  say: (line: string) => void;
  tcp?: boolean;
  unsafe?: boolean;
}

/**
 * Starts the server that came with the packages on `dataDir`, or adopts the one that an earlier
 * app process left behind, and guards it: should it die, it is started again. Throws StartRefused.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = makeFolder(options.dataDir);
  refuseNetwork(folder);
  const giveBack = [await lockOrRefuse(folder)];
  const release = () => giveBack.splice(0).forEach((give) => give());
  const resort = lastResort();
  giveBack.push(resort.release);
  try {
    const station = await prepare(folder, options, giveBack);
    resort.watch(station);
    await run(station, options.say);
    const version = await makeReady(station);
    const endWatch = guard(station, options.say, () => run(station, options.say));
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= endWatch().then(() => stopServer(station)).then(() => clearAway(station)).finally(release));
    return { station, version, stop, login: (user, database) => login(station, user, database) };
  } catch (error) {
    resort.end();
    release();
    throw error;
  }
}

/**
 * Reaches the server that the running app keeps on `dataDir`, by its socket, without taking it over: for work beside
 * the app, such as a backup. Waits up to half a minute for one that is just starting. Undefined: none runs there.
 */
export async function joinEmbedded(dataDir: string, tries = 60): Promise<Embedded | undefined> {
  const folder = makeFolder(dataDir);
  const station = await prepare(folder, { dataDir, say: () => undefined }, [], "guest");
  for (let patience = 0; patience < tries; patience++) {
    const found = findServer(station);
    if (found.state === "ours") {
      station.pid = found.pid;
      if ((await isReady(station)) && (await isOurs(station))) return { station, version: await versionOf(station), login: (user, database) => login(station, user, database), stop: async () => undefined };
    }
    await pause(500);
  }
  return undefined;
}

/** One line for people: which server, where its data lie. */
export function describeEmbedded(server: Embedded): string {
  const { data } = server.station.place;
  const near = relative(process.cwd(), data);
  return `eingebettete PostgreSQL ${server.version} in ${near.startsWith("..") ? data : near}`;
}

function makeFolder(dataDir: string): string {
  try {
    // Root's plain server user must be able to pass through; nobody else needs to look inside.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    mkdirSync(dataDir, { recursive: true, mode });
    if (readdirSync(dataDir).length === 0 && ownedByMe(dataDir)) chmodSync(dataDir, mode);
    return realpathSync(dataDir);
  } catch (error) {
    throw new StartRefused({ type: "folderNotUsable", folder: dataDir, fault: (error as NodeJS.ErrnoException).code ?? "" });
  }
}

/** A full or read-only disk takes no lock: that is a sentence, not a bug. */
async function lockOrRefuse(folder: string): Promise<() => void> {
  try {
    return await takeLock(folder);
  } catch (error) {
    const fault = (error as NodeJS.ErrnoException).code ?? "";
    if (["EROFS", "EACCES", "ENOSPC", "EDQUOT", "EPERM"].includes(fault)) throw new StartRefused({ type: "folderNotUsable", folder, fault });
    throw error;
  }
}

const ownedByMe = (path: string) => statSync(path).uid === process.getuid?.();

function refuseNetwork(folder: string): void {
  const kind = networkFileSystem(folder);
  if (kind) throw new StartRefused({ type: "networkFolder", folder, kind });
}

async function prepare(folder: string, options: EmbeddedOptions, giveBack: (() => void)[], as: "keeper" | "guest" = "keeper"): Promise<Station> {
  const place = choosePlace(folder);
  if (place.elsewhere) {
    refuseNetwork(place.home);
    // A copied DATA_DIR leads to the same place: the lock there tells the two apart.
    if (as === "keeper") giveBack.push(await takeLock(place.home));
    options.say(`Die Datenbank läuft als Benutzer ${place.user?.name}, der ${folder} nicht betreten darf. Ihre Daten liegen in ${place.home}.`);
  }
  const binaries = usableBinaries(place);
  const access = await accessOf(place, options.tcp ?? false);
  if (as === "guest") return { binaries, place, access, log: join(folder, "postgres.log"), pid: 0 };
  if (!existsSync(join(place.data, "PG_VERSION"))) options.say("Die Datenbank wird eingerichtet, das geschieht nur einmal.");
  await ensureCluster(binaries, place, access);
  if (access.socket) makePrivateFolder(place.run, place.user);
  return { binaries, place, access, log: join(folder, "postgres.log"), pid: 0, unsafe: options.unsafe };
}

function usableBinaries(place: Place): Binaries {
  const found = findBinaries();
  const linked = repairLinks(found);
  return linked && (!place.user || passableBinaries(found)) ? found : copyBinaries(found, place.home);
}

/** By socket wherever there are sockets; else a port and a password, kept in a file only the app may read. */
async function accessOf(place: Place, tcp: boolean): Promise<Access> {
  const socket = process.platform !== "win32";
  if (socket && !tcp) return { socket };
  const path = join(place.home, "postgres-access.json");
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { port: number; password: string }) : null;
  const password = kept?.password ?? randomBytes(24).toString("hex");
  const port = kept && (existsSync(join(place.data, "postmaster.pid")) || (await isFree(kept.port))) ? kept.port : await freePort(0);
  writeFileSync(path, JSON.stringify({ port, password }), { mode: 0o600 });
  chmodSync(path, 0o600);
  return { socket, tcp: { port: port ?? 0, password } };
}

const isFree = async (port: number) => (await freePort(port).catch(() => null)) === port;

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(wanted, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Adopts or starts. A server with other settings (older program) is ended first. */
async function run(station: Station, say: (line: string) => void): Promise<void> {
  const found = findServer(station);
  if (found.state === "foreign") throw new StartRefused({ type: "foreignServer", folder: station.place.data, pid: found.pid });
  if (found.state === "ours") {
    station.pid = found.pid;
    if (found.sameSettings && (await isReady(station)) && (await isOurs(station))) {
      return say(`Die Datenbank des vorigen Laufs wird übernommen (Prozess ${found.pid}).`);
    }
    await stopServer(station);
  }
  if (found.state === "stale") clearStale(station);
  await startServer(station);
}

/** A socket folder beside the data stays for the next start; one in the system's temporary folder goes. */
function clearAway({ place }: Station): void {
  if (!place.run.startsWith(place.home)) rmSync(place.run, { recursive: true, force: true });
}

/** The server at our socket works on our data: same folder, same system identifier. */
async function isOurs(station: Station): Promise<boolean> {
  try {
    const rows = await ask(station, "postgres", async (client) => {
      const sql = "select system_identifier::text as id, current_setting('data_directory') as folder from pg_control_system()";
      return (await client.query<{ id: string; folder: string }>(sql)).rows;
    });
    return rows[0]?.id === systemIdentifier(station.place.data) && rows[0].folder === station.place.data;
  } catch {
    return false;
  }
}

/** Database and role exist. One connection when they do already. Returns the server's version. */
async function makeReady(station: Station): Promise<string> {
  const check = (client: Client) => ready(client, station);
  try {
    return await ask(station, DATABASE, check);
  } catch (error) {
    if ((error as { code?: string }).code !== "3D000") throw error;
    await ask(station, "postgres", ensureDatabase);
    return ask(station, DATABASE, check);
  }
}

async function ready(client: Client, station: Station): Promise<string> {
  await ensureAppRole(client, "LOGIN");
  if (station.access.tcp) await client.query(`alter role ${APP} password '${station.access.tcp.password}'`);
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  return rows[0]?.version ?? "";
}

const versionOf = (station: Station): Promise<string> =>
  ask(station, DATABASE, async (client) => (await client.query<{ version: string }>("select current_setting('server_version') as version")).rows[0]?.version ?? "");

async function ask<T>(station: Station, database: string, question: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(login(station, OWNER, database));
  await client.connect();
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

function login(station: Station, user: string, database: string): PoolConfig {
  const { access, place } = station;
  const common = { user, database, ssl: false, options: "-c search_path=public" };
  if (access.socket) return { ...common, host: place.run, port: access.tcp?.port ?? 5432 };
  return { ...common, host: "127.0.0.1", port: access.tcp?.port ?? 0, password: access.tcp?.password ?? "" };
}
