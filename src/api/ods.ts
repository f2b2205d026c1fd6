// SPDX-License-Identifier: EUPL-1.2
import { strToU8, zipSync } from "fflate";
import type { CsvColumn } from "../kernel/csv.ts";
import { xml } from "./xml.ts";

const type = "application/vnd.oasis.opendocument.spreadsheet";
const spaces = [
  `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"`, `xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"`, `xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"`,
  `xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"`, `xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"`, `xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"`,
].join(" ");
const head = `<?xml version="1.0" encoding="UTF-8"?>`;

type Value = string | number | boolean | null | undefined;

/**
 * Rows as an OpenDocument spreadsheet (ODF 1.3): one sheet, a bold first line, numbers and days as such, everything else
 * as text. There is no formula in it whatever the text says, because a formula would have to stand in an attribute of its own.
 */
export function writeOds<Row>(title: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): Uint8Array {
  const files = {
    mimetype: [strToU8(type), { level: 0 }],
    "META-INF/manifest.xml": strToU8(`${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`),
    "content.xml": strToU8(content(title, columns, rows)),
  } as const;
  // One fixed moment in the archive: the same data gives the same file, and an ETag that holds.
  return zipSync(files as never, { mtime: new Date("2020-01-01T00:00:00Z") });
}

const styles = `<office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`;

function content<Row>(title: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const name = title.replace(/[[\]*?:/\\']/g, " ").slice(0, 31);
  const first = columns.map((column) => `<table:table-cell table:style-name="head" office:value-type="string"><text:p>${xml(column.head)}</text:p></table:table-cell>`).join("");
  const lines = rows.map((row) => `<table:table-row>${columns.map((column) => cell(column.value(row))).join("")}</table:table-row>`).join("");
  return `${head}<office:document-content ${spaces} office:version="1.3">${styles}<office:body><office:spreadsheet><table:table table:name="${xml(name)}"><table:table-column table:number-columns-repeated="${columns.length}"/><table:table-row>${first}</table:table-row>${lines}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

function cell(value: Value): string {
  if (value === null || value === undefined || value === "") return "<table:table-cell/>";
  if (typeof value === "number") return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (typeof value === "boolean") return `<table:table-cell office:value-type="boolean" office:boolean-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string">${value.split(/\r\n|\r|\n/).map((line) => `<text:p>${spaced(line)}</text:p>`).join("")}</table:table-cell>`;
}

/** Several spaces and tabs keep their number only as elements (ODF 1.3, 6.1.2). */
const spaced = (line: string): string => xml(line).replace(/\t/g, "<text:tab/>").replace(/^ | {2,}| $/g, (found) => `<text:s text:c="${found.length}"/>`);
