// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv, type CsvTable } from "./csv.ts";

const columns = (heads: readonly string[]) => heads.map((head, i) => ({ head, value: (row: readonly string[]) => row[i] }));
const read = (file: Uint8Array | string): CsvTable => {
  const table = readCsv(file);
  if ("fault" in table) throw new Error(`${table.fault} in line ${table.line}`);
  return table;
};
const cellsOf = (file: Uint8Array | string) => read(file).rows.map((row) => row.cells);

describe("what we write we read again", () => {
  const piece = fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "\t", "\r", "\n", "\r\n", " ", "ä", "€", "日", "a", "1", "");
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
  const table = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 }));

  test("whatever stands in the cells", () => {
    fc.assert(fc.property(table, (rows) => {
      const kept = rows.filter((row) => row.length === 1 || row.some((cell) => cell.trim() !== "" || /[\r\n\t]|^\s/.test(cell)));
      const heads = (rows[0] ?? ["x"]).map((_, i) => `Spalte ${i}`);
      expect(cellsOf(writeCsv(columns(heads), kept))).toEqual(kept);
      expect(cellsOf(new TextEncoder().encode(writeCsv(columns(heads), kept)))).toEqual(kept);
    }), { numRuns: 500 });
  });

  test("ten thousand rows, in the time of a page", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`Verein ${i}; Abteilung "Süd"`, `Zeile 1\nZeile ${i}`, "", "62401"]);
    const started = performance.now();
    const found = read(writeCsv(columns(["Name", "Text", "Leer", "PLZ"]), rows)).rows;
    expect(performance.now() - started).toBeLessThan(2000);
    expect(found.map((row) => row.cells)).toEqual(rows);
    expect(found[9_999]!.line).toBe(2 + 9_999 * 2);
  });
});

describe("a spreadsheet runs nothing", () => {
  test.each(["=1+1", "+49 30 123", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"])("%j is guarded and comes back as it was", (cell) => {
    const file = writeCsv(columns(["a", "b"]), [[cell, "x"]]);
    const raw = file.slice(1).split("\r\n").slice(1).join("\r\n");
    expect(raw).toMatch(/^"?'/);
    expect(cellsOf(file)).toEqual([[cell, "x"]]);
  });

  test("a number is no formula", () => {
    expect(writeCsv([{ head: "n", value: (n: number) => n }], [-2.5])).toContain("\r\n-2.5\r\n");
  });
});

describe("files as people have them", () => {
  test.each([
    ["comma", "Name,Ort\nA,B"],
    ["semicolon", "Name;Ort\r\nA;B\r\n"],
    ["tab", "Name\tOrt\rA\tB"],
    ["a line that names the sign", "sep=;\r\nName;Ort\r\nA;B"],
    ["a byte order mark", "\ufeffName;Ort\nA;B"],
    ["a comma inside a quoted heading", '"Name, voll";Ort\nA;B'],
    ["empty lines", "\nName;Ort\n\n;\nA;B\n\n"],
  ])("%s", (_what, file) => {
    expect(cellsOf(file)).toEqual([["A", "B"]]);
  });

  test("Windows-1252, as Excel saves it on a German machine", () => {
    const bytes = Uint8Array.from([...'Name;Ort\nBäckerei „Süß“ – 5 €;Köln'].map((sign) => ({ "„": 0x84, "“": 0x93, "–": 0x96, "€": 0x80 })[sign] ?? sign.codePointAt(0)!));
    expect(cellsOf(bytes)).toEqual([["Bäckerei „Süß“ – 5 €", "Köln"]]);
  });

  test("UTF-16, as Excel's Unicode text", () => {
    const text = "\ufeffName\tOrt\nGrün\tBad";
    expect(cellsOf(new Uint8Array(Buffer.from(text, "utf16le")))).toEqual([["Grün", "Bad"]]);
  });

  test("a quoted line break counts as a line, so that errors are found again", () => {
    expect(read('Name;Ort\n"A\r\nB";C\n\nD;E').rows.map((row) => row.line)).toEqual([2, 5]);
  });

  test("an inch sign inside a cell is a sign", () => {
    expect(cellsOf('Name,Ort\nRohr 5" lang,B')).toEqual([['Rohr 5" lang', "B"]]);
  });
});

describe("faults name the line", () => {
  test.each([
    ["", { fault: "empty", line: 1 }],
    [" \n\n", { fault: "empty", line: 1 }],
    ['Name;Ort\n"A;B\nC;D', { fault: "quotes", line: 2 }],
    ['Name;Ort\nA;B\n"A"x;B', { fault: "quotes", line: 3 }],
    ["PK\u0003\u0004\u0000\u0000", { fault: "encoding", line: 1 }],
  ])("%j", (file, fault) => {
    expect(readCsv(file)).toEqual(fault);
  });
});
