// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from "./i18n.ts";

/** A piece of a line: words, or an address that one can follow. */
export type LetterSpan = { readonly text: string } | { readonly link: string };

/** What a mail consists of. `button`: an address that stands alone, the first of its kind: the one thing to do. */
export type LetterBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly LetterSpan[])[] }
  | { readonly kind: "list"; readonly items: readonly (readonly LetterSpan[])[] }
  | { readonly kind: "button"; readonly link: string };

const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const item = /^\s*[–•*-]\s+/;

/** Words and addresses of one line, in their order. */
export function letterSpans(line: string): LetterSpan[] {
  const spans: LetterSpan[] = [];
  let from = 0;
  for (const found of line.matchAll(address)) {
    if (found.index > from) spans.push({ text: line.slice(from, found.index) });
    spans.push({ link: found[0] });
    from = found.index + found[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

/** Reads a plain text as it was meant: paragraphs between empty lines, lists of dashes, one button. */
export function letterBlocks(text: string): LetterBlock[] {
  let button = false;
  return text.replaceAll("\r\n", "\n").split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== "").flatMap((part): LetterBlock[] => {
    const alone = letterSpans(part);
    if (alone.length === 1 && "link" in alone[0]! && !button) {
      button = true;
      return [{ kind: "button", link: alone[0].link }];
    }
    return runs(part.split("\n"));
  });
}

/** Neighbouring lines of a list become one list, the others one paragraph. */
function runs(lines: readonly string[]): LetterBlock[] {
  const blocks: { list: boolean; lines: LetterSpan[][] }[] = [];
  for (const line of lines) {
    const list = item.test(line);
    const last = blocks.at(-1);
    const spans = letterSpans(line.replace(item, ""));
    if (last?.list === list) last.lines.push(spans);
    else blocks.push({ list, lines: [spans] });
  }
  return blocks.map((block) => (block.list ? { kind: "list", items: block.lines } : { kind: "paragraph", lines: block.lines }));
}

const words = { de: { open: "Seite öffnen", orCopy: "Oder diese Adresse:" }, en: { open: "Open the page", orCopy: "Or this address:" } };
/** The words around the button, for whoever shows a mail as it will look. */
export const letterWords = (locale: Locale): { open: string; orCopy: string } => words[locale];

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** A mail as HTML: one column, no picture, nothing from elsewhere; every address can be read. Colours have 4.5:1 on white. */
export function letterHtml(mail: { locale: Locale; subject: string; from: string; text: string; foot: string; accent: string }): string {
  const { open, orCopy } = words[mail.locale];
  const body = letterBlocks(mail.text).map((block) => blockHtml(block, mail.accent, open, orCopy)).join("\n");
  const foot = letterBlocks(mail.foot).map((block) => (block.kind === "button" ? paragraph([[{ link: block.link }]], small, mail.accent) : block.kind === "list" ? "" : paragraph(block.lines, small, mail.accent))).join("\n");
  return `<!doctype html>
<html lang="${mail.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${safe(mail.subject)}</title></head>
<body style="margin:0;padding:0;background-color:#ffffff;color:#1c1e20">
<main lang="${mail.locale}" style="max-width:36em;margin:0 auto;padding:24px 20px;font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;color:#1c1e20;text-align:left">
<p style="margin:0 0 20px;font-size:16px;font-weight:bold;color:${safe(mail.accent)}">${safe(mail.from)}</p>
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.3;font-weight:bold">${safe(mail.subject)}</h1>
${body}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #8a8f94">
${foot}
</main>
</body>
</html>
`;
}

const small = "margin:0 0 12px;font-size:14px;line-height:1.5;color:#4a4f54";
const normal = "margin:0 0 16px;font-size:16px";

function blockHtml(block: LetterBlock, accent: string, open: string, orCopy: string): string {
  if (block.kind === "list") return `<ul style="margin:0 0 16px;padding:0 0 0 24px;font-size:16px">${block.items.map((spans) => `<li>${spansHtml(spans, accent)}</li>`).join("")}</ul>`;
  if (block.kind === "paragraph") return paragraph(block.lines, normal, accent);
  const button = `<a href="${safe(block.link)}" style="display:inline-block;padding:12px 24px;background-color:${safe(accent)};color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none;border-radius:4px">${open}</a>`;
  return `<p style="${normal}">${button}</p>\n<p style="${small}">${orCopy}<br>${spansHtml([{ link: block.link }], accent)}</p>`;
}

const paragraph = (lines: readonly (readonly LetterSpan[])[], style: string, accent: string): string => `<p style="${style}">${lines.map((line) => spansHtml(line, accent)).join("<br>")}</p>`;

const spansHtml = (spans: readonly LetterSpan[], accent: string): string =>
  spans.map((span) => ("link" in span ? `<a href="${safe(span.link)}" style="color:${safe(accent)};text-decoration:underline;word-break:break-all">${safe(span.link)}</a>` : safe(span.text))).join("");
