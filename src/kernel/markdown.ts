// SPDX-License-Identifier: EUPL-1.2
// Markdown as people write it, read into a tree of plain words. No markup comes out of here: pages and documents draw
// the tree with their own blocks, so that nothing a person typed is ever read as HTML or as Typst source.
import MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

export type RichInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly inside: readonly RichInline[] }
  | { readonly kind: "link"; readonly href: string; readonly inside: readonly RichInline[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" };

export type RichBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly inside: readonly RichInline[] }
  | { readonly kind: "paragraph"; readonly inside: readonly RichInline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly kind: "quote"; readonly inside: readonly RichBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly head: readonly (readonly RichInline[])[]; readonly rows: readonly (readonly (readonly RichInline[])[])[] }
  | { readonly kind: "picture"; readonly number: number; readonly caption: string }
  | { readonly kind: "rule" };

const reader = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 12 }).disable(["html_block", "html_inline", "reference", "autolink"]);
// Every address is let through here and judged by `safeHref`: the words of a refused link stay, its address goes.
reader.validateLink = () => true;

/**
 * Reads Markdown: headings (moved so that the first level is `h2` and none is skipped), paragraphs, lists, quotes,
 * tables, code, rules, links, pictures of the own store (`![caption](bild:3)`). Raw HTML is text. Never throws.
 */
export function readMarkdown(text: string): readonly RichBlock[] {
  return evenHeadings(blocks(reader.parse(text, {})));
}

/** Numbers of the pictures that a text shows. */
export const picturesIn = (text: string): number[] => [...new Set(walk(readMarkdown(text)).flatMap((block) => (block.kind === "picture" ? [block.number] : [])))];

const walk = (list: readonly RichBlock[]): RichBlock[] =>
  list.flatMap((block) => [block, ...(block.kind === "quote" ? walk(block.inside) : block.kind === "list" ? block.items.flatMap(walk) : [])]);

/** The text alone, for a description: at most `max` characters of its paragraphs, cut at a word. */
export function plainText(text: string, max: number): string {
  const words = walk(readMarkdown(text)).flatMap((block) => (block.kind === "paragraph" ? [inWords(block.inside)] : [])).join(" ").replace(/\s+/g, " ").trim();
  return words.length <= max ? words : `${words.slice(0, max).replace(/\s+\S*$/, "")} …`;
}

const inWords = (list: readonly RichInline[]): string =>
  list.map((part) => ("inside" in part ? inWords(part.inside) : part.kind === "break" ? " " : part.text)).join("");

/**
 * The address if a reader may be sent there: http, https, mailto with one plain recipient, a path of our own site, a
 * place on the page. Undefined for everything else, however it is spelled.
 */
export function safeHref(address: string): string | undefined {
  const href = address.trim();
  if (/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\"<>`]/.test(href)) return undefined;
  if (/^#[\w-]+$/.test(href) || /^\/(?!\/)/.test(href)) return href;
  if (/^mailto:[^\s@?&,;%]+@[\w.-]+$/i.test(href)) return href;
  if (!/^https?:\/\//i.test(href)) return undefined;
  const url = URL.parse(href);
  return url && url.username === "" && url.password === "" && url.hostname !== "" ? url.href : undefined;
}

/** The first level becomes h2; deeper ones follow without a gap, at most h4. */
function evenHeadings(list: readonly RichBlock[]): RichBlock[] {
  let last = 1;
  const first = Math.min(4, ...list.flatMap((block) => (block.kind === "heading" ? [block.level as number] : [])));
  return list.map((block) => {
    if (block.kind !== "heading") return block;
    last = Math.max(2, Math.min(block.level - first + 2, last + 1, 4));
    return { ...block, level: last as 2 | 3 | 4 };
  });
}

/** The tokens between an opening one and its end. */
function inner(tokens: readonly Token[], at: number): readonly Token[] {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    depth += tokens[i]!.nesting;
    if (depth === 0) return tokens.slice(at + 1, i);
  }
  return tokens.slice(at + 1);
}

function blocks(tokens: readonly Token[]): RichBlock[] {
  const found: RichBlock[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const inside = token.nesting === 1 ? inner(tokens, i) : [];
    found.push(...block(token, inside));
    if (token.nesting === 1) i += inside.length + 1;
  }
  return found;
}

function block(token: Token, inside: readonly Token[]): RichBlock[] {
  switch (token.type) {
    case "heading_open":
      return [{ kind: "heading", level: Math.min(4, Number(token.tag.slice(1))) as 2 | 3 | 4, inside: inlines(inside[0]?.children ?? []) }];
    case "paragraph_open":
      return paragraph(inside[0]?.children ?? []);
    case "bullet_list_open":
    case "ordered_list_open":
      return [{ kind: "list", ordered: token.type === "ordered_list_open", start: Number(token.attrGet("start") ?? 1), items: parts(inside, "list_item_open").map((item) => flat(blocks(item))) }];
    case "blockquote_open":
      return [{ kind: "quote", inside: flat(blocks(inside)) }];
    case "fence":
    case "code_block":
      return [{ kind: "code", text: token.content.replace(/\n$/, "") }];
    case "table_open":
      return [table(inside)];
    case "hr":
      return [{ kind: "rule" }];
    default:
      return token.nesting === 1 ? blocks(inside) : [];
  }
}

/** In a list or a quote a heading would break the outline of the page; its words stay. */
const flat = (list: readonly RichBlock[]): RichBlock[] => list.map((one) => (one.kind === "heading" ? { kind: "paragraph", inside: one.inside } : one));

/** The insides of all tokens of a kind on this level. */
function parts(tokens: readonly Token[], type: string): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.nesting !== 1) continue;
    const inside = inner(tokens, i);
    if (tokens[i]!.type === type) found.push(inside);
    i += inside.length + 1;
  }
  return found;
}

function table(tokens: readonly Token[]): RichBlock {
  const lines = (part: string): readonly Token[][] => parts(tokens, part).flatMap((section) => parts(section, "tr_open")) as Token[][];
  const cells = (line: readonly Token[], type: string) => parts(line, type).map((cell) => inlines(cell[0]?.children ?? []));
  return { kind: "table", head: lines("thead_open").flatMap((line) => cells(line, "th_open")), rows: lines("tbody_open").map((line) => cells(line, "td_open")) };
}

/** A picture stands by itself: text before and after it becomes paragraphs of their own. */
function paragraph(children: readonly Token[]): RichBlock[] {
  const found: RichBlock[] = [];
  let words: Token[] = [];
  const close = (): void => {
    const inside = inlines(words);
    if (inWords(inside).trim() !== "") found.push({ kind: "paragraph", inside });
    words = [];
  };
  for (const child of children) {
    const number = child.type === "image" ? /^bild:(\d{1,6})$/.exec(String(child.attrGet("src") ?? ""))?.[1] : undefined;
    if (number === undefined) words.push(child);
    else {
      close();
      found.push({ kind: "picture", number: Number(number), caption: child.content });
    }
  }
  close();
  return found;
}

function inlines(tokens: readonly Token[]): RichInline[] {
  const found: RichInline[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const inside = token.nesting === 1 ? inner(tokens, i) : [];
    found.push(...inline(token, inside));
    if (token.nesting === 1) i += inside.length + 1;
  }
  return found;
}

function inline(token: Token, inside: readonly Token[]): RichInline[] {
  switch (token.type) {
    case "text":
    case "text_special":
      return token.content === "" ? [] : [{ kind: "text", text: token.content }];
    case "softbreak":
      return [{ kind: "text", text: " " }];
    case "hardbreak":
      return [{ kind: "break" }];
    case "code_inline":
      return [{ kind: "code", text: token.content }];
    case "strong_open":
      return [{ kind: "strong", inside: inlines(inside) }];
    case "em_open":
      return [{ kind: "emphasis", inside: inlines(inside) }];
    case "link_open": {
      const href = safeHref(String(token.attrGet("href") ?? ""));
      const words = inlines(inside);
      return href === undefined || inWords(words).trim() === "" ? words : [{ kind: "link", href, inside: words }];
    }
    case "image":
      // A picture from elsewhere would ask a foreign machine; its words stay.
      return token.content === "" ? [] : [{ kind: "text", text: token.content }];
    default:
      return token.nesting === 1 ? inlines(inside) : token.content === "" ? [] : [{ kind: "text", text: token.content }];
  }
}
