// SPDX-License-Identifier: EUPL-1.2
import { identifier, memberName, parse, visit, type Node } from "./syntax.ts";
import { readTree, type Finding, type SourceFile } from "./tree.ts";

/** Where time and chance are handed in. The kernel runs the machine (start, locks, patience) and owns the clock. */
const folders = ["src/engines", "src/rooms", "src/ui", "src/web", "src/api", "src/jobs"];
/** How long something took may be measured where it is only written to the log. */
const mayMeasure = /^src\/(web|api|jobs)\//;

const chance = new Set(["Math.random", "crypto.randomUUID", "crypto.randomBytes", "crypto.getRandomValues", "crypto.randomInt"]);
const bareChance = new Set(["randomUUID", "randomBytes", "randomInt", "getRandomValues"]);

/** Who asks the machine for the time or for chance instead of being handed it. */
export function ownClocks(root: string): Finding[] {
  return readTree(root, folders, /\.tsx?$/)
    .filter((file) => !/\.test\.tsx?$/.test(file.path))
    .flatMap(inFile);
}

function inFile(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const syntax = parse(file);
  visit(syntax.root, (node) => {
    const asked = askedOfTheMachine(node);
    if (!asked || (asked === "performance.now" && mayMeasure.test(file.path))) return;
    findings.push({ file: file.path, line: syntax.line(node), rule: "own-clock", why: `${asked}: time, ids and chance are handed in (kernel/clock.ts)` });
  });
  return findings;
}

function askedOfTheMachine(node: Node): string | undefined {
  if (node.type === "NewExpression" && identifier(node.callee) === "Date" && (node.arguments as unknown[] | null ?? []).length === 0) return "new Date()";
  if (node.type === "CallExpression" && identifier(node.callee) === "Date") return "Date()";
  if (node.type === "CallExpression" && bareChance.has(identifier(node.callee) ?? "")) return `${identifier(node.callee)}()`;
  const member = memberName(node);
  if (member === "Date.now" || member === "performance.now" || (member && chance.has(member))) return member;
  return undefined;
}
