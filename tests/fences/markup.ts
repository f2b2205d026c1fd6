// SPDX-License-Identifier: EUPL-1.2
import { identifier, isNode, literal, parse, visit, type Node } from "./syntax.ts";
import { readTree, type Finding, type SourceFile } from "./tree.ts";

/** Files that write markup as text, each with the reason why nothing a person typed can get in. None so far. */
export const markupAsText: Readonly<Record<string, string>> = {};

/** Attributes by which a browser fetches something on its own. A link in the text (`a href`) is the reader's choice. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset", "srcSet"],
  script: ["src"],
  link: ["href"],
  iframe: ["src"],
  source: ["src", "srcset", "srcSet"],
  video: ["src", "poster"],
  audio: ["src"],
  track: ["src"],
  embed: ["src"],
  object: ["data"],
  image: ["href"],
  use: ["href"],
  form: ["action"],
};
const foreign = /^(https?:)?\/\//;

/** Markup that the content security policy would block, or that asks somebody else's machine. */
export function foulMarkup(root: string): Finding[] {
  const pages = readTree(root, ["src", "demo"], /\.tsx$/).filter((file) => !file.path.endsWith(".test.tsx"));
  return [...pages.flatMap(inPage), ...readTree(root, ["src"], /\.css$/).flatMap(inStyles)];
}

function inPage(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const syntax = parse(file);
  const report = (node: Node, rule: string, why: string): unknown => findings.push({ file: file.path, line: syntax.line(node), rule, why });
  visit(syntax.root, (node) => {
    if (node.type === "JSXOpeningElement") for (const fault of inElement(node, file.path)) report(node, ...fault);
    if (node.type === "AssignmentExpression" && isNode(node.left) && /^(inner|outer)HTML$/.test(identifier(node.left.property) ?? "")) {
      report(node, "markup-as-text", "innerHTML writes markup as text");
    }
  });
  return findings;
}

function inElement(element: Node, path: string): [rule: string, why: string][] {
  const name = identifier(element.name) ?? "";
  const attributes = (element.attributes as Node[]).filter((part) => part.type === "JSXAttribute");
  const faults: [string, string][] = attributes.flatMap((attribute) => inAttribute(name, attribute, path));
  if (name === "style") faults.push(["inline-style", "styles stand in a file; the policy blocks inline ones"]);
  if (name === "script" && !attributes.some((attribute) => identifier(attribute.name) === "src")) faults.push(["inline-script", "scripts stand in a file"]);
  return faults;
}

function inAttribute(element: string, attribute: Node, path: string): [rule: string, why: string][] {
  const name = identifier(attribute.name) ?? "";
  const value = literal(attribute.value) ?? "";
  if (name === "style" && /^[a-z]/.test(element)) return [["inline-style", `style on <${element}>: the policy blocks it; use a class or an SVG attribute`]];
  if (/^on[a-z]/.test(name) && literal(attribute.value) !== undefined) return [["inline-script", `${name} as text on <${element}>`]];
  if (/^(dangerouslySetInnerHTML|innerHTML)$/.test(name) && !(path in markupAsText)) return [["markup-as-text", `${name} writes markup as text`]];
  if (fetching[element]?.includes(name) && foreign.test(value)) return [["third-party", `<${element} ${name}> asks another machine`]];
  return /^javascript:/i.test(value.trim()) ? [["inline-script", "an address that runs a script"]] : [];
}

function inStyles(file: SourceFile): Finding[] {
  return file.text.split("\n").flatMap((line, index) =>
    /(@import\s+|url\()\s*["']?(https?:)?\/\//.test(line)
      ? [{ file: file.path, line: index + 1, rule: "third-party", why: "a style sheet asks another machine" }]
      : [],
  );
}
