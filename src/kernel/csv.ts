// SPDX-License-Identifier: EUPL-1.2
import { stringify } from "csv-stringify/sync";

export interface CsvColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => string | number | boolean | null | undefined;
}

export interface CsvRow {
  /** The line of the file in which the row begins, as a text editor counts; the head stands mostly in line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** `empty`: nothing in it; `quotes`: the quotation mark opened in this line is not closed, or text follows it; `encoding`: not text at all. */
export interface CsvFault {
  readonly fault: "empty" | "quotes" | "encoding";
  readonly line: number;
}

/** What a spreadsheet would take for a formula or for our own guard before one (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * A table as the text of a CSV file: comma, CRLF, byte order mark (so that Excel reads UTF-8), quotes where needed (RFC 4180).
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; `readCsv` takes exactly that one off again.
 * Numbers are written as they are, with a point.
 */
export function writeCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const table = [columns.map((column) => guarded(column.head)), ...rows.map((row) => columns.map((column) => cell(column.value(row))))];
  return stringify(table, { bom: true, record_delimiter: "\r\n", quoted_match: /[;\t\r\n]|^\s|\s$/, quoted_empty: columns.length === 1 });
}

const cell = (value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? "" : typeof value === "string" ? guarded(value) : String(value);

const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

/**
 * Reads a CSV file as people have it: comma, semicolon or tab (also named by Excel's `sep=` line), UTF-8, UTF-16 or
 * Windows-1252, quoted line breaks, empty lines left out. Cells come as they are, only our own guard before a formula is
 * taken off. Rows may have more or fewer cells than the head: the caller says what that means.
 */
export function readCsv(file: Uint8Array | string): CsvTable | CsvFault {
  const text = typeof file === "string" ? file.replace(/^\ufeff/, "") : decode(file);
  if (text.includes("\u0000")) return { fault: "encoding", line: 1 };
  const named = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const found = scan(body, named?.[1] ?? delimiterOf(body), named ? 2 : 1);
  if ("fault" in found) return found;
  const [head, ...rows] = found.rows;
  return head ? { head: head.cells.map((name) => name.trim()), rows } : { fault: "empty", line: 1 };
}

/** Goes through the text cell by cell and counts lines, inside quotes too. */
function scan(text: string, delimiter: string, firstLine: number): { rows: CsvRow[] } | CsvFault {
  const rows: CsvRow[] = [];
  const plainEnd = new RegExp(`[${delimiter}\r\n]|$`, "g");
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const cells: string[] = [];
    const begins = line;
    let quoted = false;
    for (;;) {
      let end: number;
      if (text[at] === '"') {
        quoted = true;
        end = closing(text, at);
        if (end < 0 || (end < text.length && ![delimiter, "\r", "\n"].includes(text[end]!))) return { fault: "quotes", line };
        const inside = text.slice(at + 1, end - 1);
        cells.push(unguarded(inside.replaceAll('""', '"')));
        line += inside.match(/\r\n|\n|\r/g)?.length ?? 0;
      } else {
        plainEnd.lastIndex = at;
        end = plainEnd.exec(text)!.index;
        cells.push(unguarded(text.slice(at, end)));
      }
      at = end + 1;
      if (text[end] !== delimiter) {
        if (text[end] === "\r" && text[end + 1] === "\n") at++;
        break;
      }
    }
    line++;
    if (quoted || cells.some((value) => value.trim() !== "")) rows.push({ line: begins, cells });
  }
  return { rows };
}

/** The place after the quotation mark that closes the one at `from`, or -1. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1;
  return -1;
}

/** The sign that stands most often in the first line, outside quotes; a comma when none does. */
function delimiterOf(text: string): string {
  const first = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "";
  const count = (sign: string): number => first.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
