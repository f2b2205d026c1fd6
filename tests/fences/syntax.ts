// SPDX-License-Identifier: EUPL-1.2
import { parseSync } from "@swc/core";
import type { SourceFile } from "./tree.ts";

/** A node of the syntax tree; only `type` and `span` are the same everywhere. */
export interface Node {
  type: string;
  span: { start: number; end: number };
  [part: string]: unknown;
}

export interface Syntax {
  root: Node;
  /** Line of a node, from 1. */
  line(node: Node): number;
  /** Last line of a node. */
  lastLine(node: Node): number;
}

/** Parses one TypeScript file. Throws where it is not TypeScript: a guard that cannot read must not be silent. */
export function parse(file: SourceFile): Syntax {
  // The parser counts from the first token; a token put in front makes that the start of the file.
  const source = Buffer.from(`0;${file.text}`);
  const root = parseSync(source.toString("utf8"), { syntax: "typescript", tsx: file.path.endsWith("x"), target: "es2024" }) as unknown as Node;
  const starts = [0];
  for (let index = source.indexOf(10); index >= 0; index = source.indexOf(10, index + 1)) starts.push(index + 1);
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  return {
    root,
    line: (node) => lineAt(node.span.start - root.span.start),
    lastLine: (node) => lineAt(node.span.end - root.span.start - 1),
  };
}

/** Calls `see` for each node from the outside in. */
export function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) visit(part, see);
  } else if (typeof node === "object" && node !== null) {
    if (isNode(node)) see(node);
    for (const part of Object.values(node)) if (typeof part === "object") visit(part, see);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "span" in value;
}

/** `Date.now` as text, for a member of a plain name; otherwise undefined. */
export function memberName(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== "MemberExpression") return undefined;
  const [object, property] = [identifier(node.object), identifier(node.property)];
  return object && property ? `${object}.${property}` : undefined;
}

export function identifier(node: unknown): string | undefined {
  return isNode(node) && node.type === "Identifier" ? String(node.value) : undefined;
}

/** The text of a string literal or of a template without holes. */
export function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "StringLiteral") return String(node.value);
  if (node.type === "JSXExpressionContainer") return literal(node.expression);
  if (node.type !== "TemplateLiteral") return undefined;
  return (node.quasis as { raw: string }[]).map((quasi) => quasi.raw).join("…");
}
