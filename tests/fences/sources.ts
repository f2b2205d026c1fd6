// SPDX-License-Identifier: EUPL-1.2
import { listTree, readTree, type Finding, type SourceFile } from "./tree.ts";
import { identifier, isNode, literal, memberName, parse, visit, type Node } from "./syntax.ts";

const ours = ["src", "demo", "tests", "bench", "scripts"];
const header = "SPDX-License-Identifier: EUPL-1.2";

/** Source files whose first line (or second, after `#!`) does not name the licence. */
export function withoutLicence(root: string): Finding[] {
  return readTree(root, [...ours, ".dependency-cruiser.cjs", "vitest.config.ts"])
    .filter((file) => !file.text.split("\n", 2).some((line) => line.includes(header)))
    .map((file) => ({ file: file.path, rule: "licence", why: `the first line says "${header}"` }));
}

/** Files that may write SQL or open the tables; the import fence names the same, this one reads the words. */
const sqlFiles = /\/(store|queries|demo|privacy)\.ts$|\/migrations\/|^src\/jobs\/(queue|outbox)\.ts$/;
const builders = new Set(["selectFrom", "insertInto", "updateTable", "deleteFrom", "executeTakeFirst", "executeTakeFirstOrThrow"]);

/** Questions to the database outside the files where the scope is applied, however the handle got there. */
export function straySql(root: string): Finding[] {
  return product(root, ["src/rooms", "src/web", "src/api", "src/jobs", "src/ui", "src/islands"])
    .filter((file) => !sqlFiles.test(file.path))
    .flatMap((file) => findNodes(file, "stray-sql", (node) => {
      if (node.type === "TaggedTemplateExpression" && identifier(node.tag) === "sql") return "sql`…` stands in store.ts or queries.ts";
      const name = node.type === "CallExpression" && isNode(node.callee) ? identifier(node.callee.property) : undefined;
      return name && builders.has(name) ? `${name}() stands in store.ts or queries.ts` : undefined;
    }));
}

/** `import("./x.ts").T`: a type fetched past the import fence, which does not see it. */
export function hiddenImports(root: string): Finding[] {
  return product(root, ["src"]).flatMap((file) =>
    findNodes(file, "hidden-import", (node) => (node.type === "TsImportType" && String(literal(node.argument)).startsWith(".") ? "write `import type`" : undefined)));
}

/** Places outside a format's folder that know its name. The list, the demo town and tests may. */
export function namedFormats(root: string): Finding[] {
  const keys = formatKeys(root);
  return product(root, ["src"])
    .filter((file) => file.path !== "src/rooms/formats/index.ts" && !file.path.endsWith("/demo.ts"))
    .flatMap((file) => findNodes(file, "named-format", (node) => {
      if (node.type === "SwitchStatement" && /(^|\.)format(Key|\.key)?$/i.test(spelled(node.discriminant))) return "no switch over formats: ask the manifest";
      const text = literal(node);
      const key = text === undefined ? undefined : keys.find((name) => text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}:`));
      return key && !file.path.startsWith(`src/rooms/formats/${key}/`) ? `"${key}" is known only in its folder` : undefined;
    }));
}

function formatKeys(root: string): string[] {
  const folders = listTree(root, ["src/rooms/formats"]).map((path) => path.split("/")).filter((parts) => parts.length > 4).map((parts) => parts[3] ?? "");
  return [...new Set(folders)].filter((name) => name !== "run");
}

function product(root: string, folders: string[]): SourceFile[] {
  return readTree(root, folders, /\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file.path));
}

function findNodes(file: SourceFile, rule: string, why: (node: Node) => string | undefined): Finding[] {
  const findings: Finding[] = [];
  const syntax = parse(file);
  visit(syntax.root, (node) => {
    const words = why(node);
    if (words) findings.push({ file: file.path, line: syntax.line(node), rule, why: words });
  });
  return findings;
}

function spelled(node: unknown): string {
  return identifier(node) ?? memberName(node) ?? (isNode(node) && node.type === "MemberExpression" ? `${spelled(node.object)}.${identifier(node.property) ?? ""}` : "");
}
