// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What a guard reports: where, which rule, and the words a person needs to mend it. */
export interface Finding {
  file: string;
  line?: number;
  rule: string;
  why: string;
}

export interface SourceFile {
  /** Path from the root with forward slashes. */
  path: string;
  text: string;
}

/** The checkout this test stands in. */
export const house = fileURLToPath(new URL("../../", import.meta.url));

/** Every file below the given folders, read; folders that are not there yet hold nothing. */
export function readTree(root: string, folders: string[], endings = /\.(tsx?|mjs|cjs|css)$/): SourceFile[] {
  return listTree(root, folders)
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Paths of all files below the given folders, sorted. */
export function listTree(root: string, folders: string[]): string[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) => relative(root, path).split(sep).join("/"))
    .sort();
}

function walk(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path).filter((name) => name !== "node_modules" && !name.startsWith(".")).flatMap((name) => walk(join(path, name)));
}

/** Writes a small tree with a planted fault, hands its root to `look` and takes it away again. */
export async function planted<T>(files: Record<string, string>, look: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "fence-"));
  try {
    symlinkSync(join(house, "node_modules"), join(root, "node_modules"), "dir");
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One line a finding, so that a failing test reads like a list of things to mend. */
export function inWords(findings: Finding[]): string[] {
  return findings.map(({ file, line, rule, why }) => `${file}${line ? `:${line}` : ""} ${rule}: ${why}`);
}
