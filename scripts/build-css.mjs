// SPDX-License-Identifier: EUPL-1.2
// Makes the style sheets and fonts of the site: KERN as it comes from npm, cut down to the classes and
// variables that are used, then our own sheets, minified. Run alone: node scripts/build-css.mjs
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";

/** Own sheets in the order in which they are read; a new sheet must be named here. */
const sheets = ["tokens.css", "base.css", "layout.css", "header.css", "forms.css", "components.css", "lists.css", "home.css", "pictures.css", "charts.css", "event-day.css", "print.css"];

/**
 * Builds `static/site.css` and `static/fonts/*` below `outDir`.
 * @param {{ root: string, outDir: string }} place repository root, output folder
 * @returns {Promise<{ file: string }[]>} what was written, paths relative to `outDir`
 */
export async function buildCss({ root, outDir }) {
  const cssDir = join(root, "src/ui/css");
  await refuseUnlisted(cssDir);
  const own = (await Promise.all(sheets.map((name) => readFile(join(cssDir, name), "utf8")))).join("\n");
  const kern = await readFile(join(root, "node_modules/@kern-ux/native/dist/kern.css"), "utf8");
  const used = await usedClasses(join(root, "src"));
  const resolved = resolveVariables(purge(parse(kern), used), parse(own));
  // In a layer, KERN gives way to our sheets whatever the selectors weigh.
  const css = `@layer kern{${print(resolved.kern)}}\n${print(resolved.own)}`;
  const { code } = await transform(css, { loader: "css", minify: true, target: ["chrome111", "firefox115", "safari16.4"] });
  await mkdir(join(outDir, "static/fonts"), { recursive: true });
  await writeFile(join(outDir, "static/site.css"), code);
  const fonts = (await readdir(join(root, "src/ui/fonts"))).filter((name) => name.endsWith(".woff2"));
  for (const font of fonts) await copyFile(join(root, "src/ui/fonts", font), join(outDir, "static/fonts", font));
  return [{ file: "static/site.css" }, ...fonts.map((font) => ({ file: `static/fonts/${font}` }))];
}

async function refuseUnlisted(cssDir) {
  const unlisted = (await readdir(cssDir)).filter((name) => name.endsWith(".css") && !sheets.includes(name));
  if (unlisted.length > 0) throw new Error(`style sheets without a place in the order: ${unlisted.join(", ")}`);
}

/** All KERN class names that stand anywhere in our sources. */
async function usedClasses(folder) {
  const used = new Set();
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!/\.tsx?$/.test(entry)) continue;
    for (const name of (await readFile(join(folder, entry), "utf8")).match(/kern-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g) ?? []) used.add(name);
  }
  return used;
}

/**
 * A style sheet as a tree. Enough for a compiled sheet: no strings with braces outside of url("data:...").
 * @returns {{ head: string, nodes?: object[], body?: string }[]}
 */
function parse(source) {
  const css = source.replace(/@charset[^;]+;/, "").replace(/\/\*[\s\S]*?\*\//g, "");
  const nodes = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    if (open < 0) break;
    const close = closing(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, close);
    nodes.push(/^@(media|supports|layer|container)/.test(head) ? { head, nodes: parse(body) } : { head, body: body.trim() });
    at = close + 1;
  }
  return nodes;
}

function closing(css, open) {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '"') i = css.indexOf('"', i + 1);
    else if (css[i] === "{") depth++;
    else if (css[i] === "}" && --depth === 0) return i;
  }
  throw new Error("unbalanced braces in the style sheet");
}

/** Keeps the rules whose selectors name only classes in use. Inside :not() a class may be unknown. */
function purge(nodes, used) {
  return nodes.flatMap((node) => {
    if (node.nodes) {
      const nodes = purge(node.nodes, used);
      return nodes.length > 0 ? [{ ...node, nodes }] : [];
    }
    if (node.head.startsWith("@")) return [node];
    const kept = splitSelectors(node.head).filter((selector) =>
      (selector.replace(/:not\([^)]*\)/g, "").match(/\.[a-zA-Z][\w-]*/g) ?? []).every((name) => used.has(name.slice(1))));
    return kept.length > 0 ? [{ ...node, head: kept.join(",") }] : [];
  });
}

function splitSelectors(head) {
  const parts = [];
  let depth = 0, start = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] === "(") depth++;
    else if (head[i] === ")") depth--;
    else if (head[i] === "," && depth === 0) parts.push(head.slice(start, (start = i + 1) - 1));
  }
  return [...parts, head.slice(start)].map((part) => part.trim());
}

/**
 * Writes KERN's constants where they are used: a --kern-* variable that is declared once, on :root, has
 * one value everywhere. What our tokens declare replaces KERN's own declarations, since KERN lies in a layer.
 */
function resolveVariables(kern, own) {
  const ours = new Set(declarations(own).map(({ name }) => name));
  kern = mapBodies(kern, (body) => body.replace(declarationPattern, (text, name) => (ours.has(name) ? "" : text)));
  const all = [...declarations(kern), ...declarations(own)];
  const constants = new Map();
  for (const { name, value, onRoot } of all) constants.set(name, constants.has(name) || !onRoot ? null : value);
  const onRoot = new Set(all.filter((d) => d.onRoot).map((d) => d.name));
  const inline = (text) => replaceUses(text, (name, use) => {
    const value = constants.get(name);
    // A fallback of what stands on :root is never taken.
    return value ? inline(value) : onRoot.has(name) ? `var(${name})` : use;
  });
  const settle = (body) => inline(body.replace(declarationPattern, (text, name) => (constants.get(name) ? "" : text)));
  const settled = { kern: mapBodies(kern, settle), own: mapBodies(own, settle) };
  return { kern: dropUnread(settled.kern, settled.own), own: settled.own };
}

const declarationPattern = /(--kern-[\w-]+)\s*:\s*([^;{}]*?)\s*(?:;|$)/g;

function declarations(nodes, inside = false) {
  return nodes.flatMap((node) => node.nodes
    ? declarations(node.nodes, true)
    : [...node.body.matchAll(declarationPattern)].map(([, name, value]) => ({ name, value, onRoot: !inside && splitSelectors(node.head).includes(":root") })));
}

/** Replaces every var(--kern-..., fallback), the fallback included. */
function replaceUses(body, replacement) {
  let out = "", at = 0;
  for (const { index } of body.matchAll(/var\(--kern-/g)) {
    if (index < at) continue;
    let depth = 0, end = index;
    do { if (body[end] === "(") depth++; if (body[end] === ")") depth--; end++; } while (depth > 0 || end < index + 4);
    const text = body.slice(index, end);
    out += body.slice(at, index) + replacement(/--kern-[\w-]+/.exec(text)[0], text);
    at = end;
  }
  return out + body.slice(at);
}

/** Drops declarations of --kern-* that nothing reads, again and again until none is left over. */
function dropUnread(nodes, own) {
  for (;;) {
    const before = print(nodes);
    const read = new Set((before + print(own)).match(/var\(\s*--kern-[\w-]+/g)?.map((use) => use.replace(/var\(\s*/, "")));
    nodes = mapBodies(nodes, (body) => body.replace(declarationPattern, (text, name) => (read.has(name) ? text : "")));
    if (print(nodes) === before) return nodes;
  }
}

function mapBodies(nodes, change) {
  return nodes.flatMap((node) => {
    if (node.nodes) {
      const inner = mapBodies(node.nodes, change);
      return inner.length > 0 ? [{ ...node, nodes: inner }] : [];
    }
    const body = change(node.body).trim();
    return body ? [{ ...node, body }] : [];
  });
}

function print(nodes) {
  return nodes.map((node) => `${node.head}{${node.nodes ? print(node.nodes) : node.body}}`).join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const { file } of await buildCss({ root, outDir: join(root, "dist") })) process.stdout.write(`dist/${file}\n`);
}
