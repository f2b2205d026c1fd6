// SPDX-License-Identifier: EUPL-1.2
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { base } from "./base.ts";
import { documentFonts } from "./fonts.ts";
import type { PdfInput } from "./index.ts";

/** A folder that does not exist: a template sees the files handed in and nothing of the disk. */
const ROOT = "/documents";
const RESERVED = new Set(["main.typ", "base.typ", "data.json", "meta.json"]);
/** How often characters without a glyph are replaced before giving up: each round names all it can see. */
const ROUNDS = 6;

const PRELUDE = `#import "base.typ": *
#let data = json("data.json")
#let meta = json("meta.json")
#set document(title: meta.title, date: if meta.date == none { none } else { datetime(year: meta.date.at(0), month: meta.date.at(1), day: meta.date.at(2)) })
#set text(lang: meta.lang)
`;

export interface Typesetter {
  /** The PDF/UA-1 bytes. Throws an Error that names the faults of the template. */
  set(input: PdfInput): Uint8Array;
}

/** A Typst compiler that keeps its fonts warm between documents and forgets their content. */
export function openTypesetter(): Typesetter {
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: documentFonts() }] });
  return {
    set(input) {
      if (/@(preview|local)\b/.test(input.template)) throw new Error("templates import no packages from outside");
      let data = JSON.stringify(input.data ?? null, (_, value: unknown) => (typeof value === "string" ? printable(value) : value));
      for (let round = 0; ; round += 1) {
        layOut(compiler, input, data);
        const result = attempt(compiler);
        if ("pdf" in result) return result.pdf;
        const missing = round < ROUNDS ? missingGlyphs(result.error) : [];
        if (missing.length === 0) throw new Error(plain(result.error));
        data = withoutGlyphs(data, missing);
      }
    },
  };
}

function layOut(compiler: NodeCompiler, input: PdfInput, data: string): void {
  compiler.resetShadow();
  for (const [name, bytes] of Object.entries(input.files ?? {})) {
    if (RESERVED.has(name) || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new Error(`file name not allowed: ${name}`);
    compiler.mapShadow(`${ROOT}/${name}`, Buffer.from(bytes));
  }
  const meta = { title: printable(input.title), lang: input.lang, date: documentDate(input.data) };
  compiler.mapShadow(`${ROOT}/data.json`, Buffer.from(data));
  compiler.mapShadow(`${ROOT}/meta.json`, Buffer.from(JSON.stringify(meta)));
  compiler.mapShadow(`${ROOT}/base.typ`, Buffer.from(base));
  compiler.mapShadow(`${ROOT}/main.typ`, Buffer.from(PRELUDE + input.template));
}

function attempt(compiler: NodeCompiler): { pdf: Uint8Array } | { error: string } {
  const compiled = compiler.compile({ mainFilePath: `${ROOT}/main.typ` });
  try {
    if (!compiled.result) return { error: faults(compiler, compiled.takeDiagnostics()) };
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: "ua-1" }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(10);
  }
}

function faults(compiler: NodeCompiler, diagnostics: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string {
  if (!diagnostics) return "the template did not compile";
  const found = compiler.fetchDiagnostics(diagnostics) as { message?: string; severity?: number }[];
  return found.filter((fault) => fault.severity !== 2).map((fault) => fault.message).join("; ") || JSON.stringify(found);
}

/** The sentences of the export's faults without their positions, which point into the joined source. */
function plain(message: string): string {
  const sentences = [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
  return sentences.length > 0 ? sentences.join("; ") : message;
}

/** The day of `data.date` as numbers; a document has no other clock. */
function documentDate(data: unknown): [number, number, number] | null {
  const date = typeof data === "object" && data !== null && "date" in data ? data.date : undefined;
  const parts = typeof date === "string" ? /^(\d{4})-(\d{2})-(\d{2})/.exec(date) : null;
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}

/** Control characters, halves of surrogate pairs and non-characters have no glyph anywhere; people paste them unseen. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, "");
}

/** PDF/UA refuses text without a glyph. Read from the message which characters these were. */
function missingGlyphs(message: string): string[] {
  const quoted = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map((match) => match[1] ?? "");
  return quoted.map((text) => text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))).filter(Boolean);
}

/** An emoji no font on this machine knows becomes a box; losing the document would be worse than losing the emoji. */
function withoutGlyphs(data: string, missing: string[]): string {
  return JSON.stringify(JSON.parse(data), (_, value: unknown) =>
    typeof value === "string" ? missing.reduce((text, glyph) => text.replaceAll(glyph, "\u25a1"), value) : value,
  );
}
