// SPDX-License-Identifier: EUPL-1.2
// Builds what the server and the browser run, into dist/. Skips when no source has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, say } from "./setup.mjs";

const dist = join(root, "dist");
const SOURCES = ["src", "demo", "package.json", "package-lock.json", "tsconfig.json", "scripts/build.mjs", "scripts/build-css.mjs"];

/** Builds if a source differs from the last build, or always with `force`. Returns whether it built. */
export async function build({ force = false } = {}) {
  const hash = sourceHash();
  const stamp = join(dist, ".source-hash");
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  const began = performance.now();
  // Built aside and then put in place, so that a running server never finds half a build.
  const draft = join(root, `dist.${process.pid}`);
  try {
    mkdirSync(join(draft, "static"), { recursive: true });
    await Promise.all([buildScripts(draft), buildStyles(draft)]);
    // Else esbuild's helper would stay as long as the server runs.
    await (await import("esbuild")).stop();
    writeFileSync(join(draft, ".source-hash"), hash);
    rmSync(dist, { recursive: true, force: true });
    renameSync(draft, dist);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`Das Programm ist gebaut (${seconds} s).`, "The program is built.");
  return true;
}

async function buildScripts(draft) {
  const esbuild = await import("esbuild");
  const shared = { bundle: true, format: "esm", sourcemap: true, jsx: "automatic", jsxImportSource: "preact", logLevel: "warning", absWorkingDir: root };
  const server = { ...shared, platform: "node", target: "node24", packages: "external", outExtension: { ".js": ".mjs" } };
  const browser = { ...shared, sourcemap: false, platform: "browser", target: ["es2022"], minify: true, splitting: true, chunkNames: "shared-[hash]" };
  const workers = find(/\.worker\.ts$/, "src");
  const islands = existsSync(join(root, "src/islands")) ? readdirSync(join(root, "src/islands")).filter(isIsland).map((name) => `src/islands/${name}`) : [];
  await Promise.all([
    esbuild.build({ ...server, entryPoints: ["src/main.ts", "src/operate.ts", "src/engine.ts"], outdir: draft }),
    ...workers.map((path) => esbuild.build({ ...server, entryPoints: { [basename(path, ".worker.ts")]: path }, outdir: join(draft, "workers") })),
    ...(islands.length > 0 ? [esbuild.build({ ...browser, entryPoints: islands, outdir: join(draft, "static/islands"), entryNames: "[name]" })] : []),
  ]);
}

const isIsland = (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name);

/** Style sheets and fonts belong to the building blocks, and so does the script that makes them. */
async function buildStyles(draft) {
  const script = join(root, "scripts/build-css.mjs");
  if (!existsSync(script)) return;
  const { buildCss } = await import(pathToFileURL(script).href);
  await buildCss({ root, outDir: draft });
}

function sourceHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const path of find(/(?<!\.test\.tsx?)$/, source)) hash.update(path).update("\0").update(readFileSync(join(root, path))).update("\0");
  }
  return hash.digest("hex");
}

/** Files below a folder (or the file itself), as paths from the root with "/", in a fixed order. */
function find(pattern, from) {
  if (!existsSync(join(root, from))) return [];
  if (statSync(join(root, from)).isFile()) return [from];
  const entries = readdirSync(join(root, from), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1).replaceAll("\\", "/"))
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ensureSetup } = await import("./setup.mjs");
  await ensureSetup({ dev: false, rerun: false });
  await build({ force: process.argv.includes("--force") });
}
