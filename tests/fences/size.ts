// SPDX-License-Identifier: EUPL-1.2
// Sizes of the code against STYLE.md and what an installation weighs: `node tests/fences/size.ts`.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { identifier, isNode, parse, visit, type Node } from "./syntax.ts";
import { house, readTree, type SourceFile } from "./tree.ts";

const TALK_FILE = 300;
const TALK_FUNCTION = 60;
const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassMethod", "MethodProperty"]);

interface Sized {
  what: string;
  lines: number;
}

const files = readTree(house, ["src"], /\.tsx?$/);
for (const [title, some] of [
  ["product", files.filter((file) => !/\.test\.tsx?$/.test(file.path))],
  ["tests", [...files.filter((file) => /\.test\.tsx?$/.test(file.path)), ...readTree(house, ["tests"], /\.tsx?$/)]],
  ["demo", readTree(house, ["demo"], /\.tsx?$/)],
] as const) {
  console.log(`\n${title}: ${some.length} files, ${sum(some.map(lineCount))} lines`);
  report("lines a file", some.map((file) => ({ what: file.path, lines: lineCount(file) })), TALK_FILE);
  report("lines a function", some.flatMap(functionsOf), TALK_FUNCTION);
}
weigh();

function report(title: string, sized: Sized[], talk: number): void {
  const lines = sized.map((one) => one.lines).sort((a, b) => a - b);
  const at = (share: number): number => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  const large = sized.filter((one) => one.lines > talk).sort((a, b) => b.lines - a.lines);
  console.log(`  ${title}: ${lines.length} counted, median ${at(0.5)}, 90th percentile ${at(0.9)}, longest ${at(1)}, over ${talk}: ${large.length}`);
  for (const one of large) console.log(`    ${one.lines}  ${one.what}`);
}

function functionsOf(file: SourceFile): Sized[] {
  const found: Sized[] = [];
  const syntax = parse(file);
  const names = new Map<unknown, string>();
  visit(syntax.root, (node) => {
    const name = identifier(node.id) ?? identifier(node.identifier) ?? identifier(node.key);
    for (const part of [node, node.init, node.value]) if (isNode(part) && name && !names.has(part)) names.set(part, name);
    if (!functions.has(node.type)) return;
    const inner = isNode(node.function) ? (node.function as Node) : node;
    found.push({ what: `${file.path} ${names.get(node) ?? "(unnamed)"}`, lines: syntax.lastLine(inner) - syntax.line(inner) + 1 });
  });
  return found;
}

/** Packages of the product: named by us, and with all they bring along; and the bytes of all that is installed. */
function weigh(): void {
  const lock = JSON.parse(readFileSync(join(house, "package-lock.json"), "utf8")) as { packages: Record<string, { dev?: boolean; devOptional?: boolean; dependencies?: object; optionalDependencies?: object }> };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== "" && lstatSync(join(house, path), { throwIfNoEntry: false }));
  const product = installed.filter(([, entry]) => !entry.dev && !entry.devOptional);
  const own = lock.packages[""] ?? {};
  console.log(`\npackages: ${Object.keys(own.dependencies ?? {}).length} named for the product, ${product.length} installed with all they bring along, ${installed.length} with the tools`);
  console.log(`installed: ${megabytes(sum(product.map(([path]) => weight(join(house, path)))))} for the product, ${megabytes(weight(join(house, "node_modules")))} with the tools`);
}

function weight(path: string): number {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.blocks * 512;
  return sum(readdirSync(path).map((name) => weight(join(path, name))));
}

function lineCount(file: SourceFile): number {
  return file.text.split("\n").length - (file.text.endsWith("\n") ? 1 : 0);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
