// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../kernel/csv.ts";
import { sectors, sizes, type Directory } from "../rules.ts";
import { exportColumns, words, type ExportRow } from "./exports.ts";
import { mostRows, planImport, readTable, type Preview, type Table } from "./rules.ts";

const quarters = [{ id: "q1", key: "altstadt", name: "Altstadt" }, { id: "q2", key: "faerbergrund", name: "Färbergrund" }];
const directory: Directory = { names: new Map([["bäckerei kaya", "kaya"]]), quarterIds: new Set(["q1", "q2"]) };

const read = (text: string) => {
  const table = readCsv(text);
  if ("fault" in table) throw new Error(table.fault);
  return readTable(table as Table, words, directory, quarters);
};
const preview = (text: string): Preview => {
  const result = read(text);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

describe("headings", () => {
  test("German, English, codes and common words, in any order and case", () => {
    for (const head of ["Name;Sektor", "NAME;Sector", "Organisation;Bereich", "name;sector", "Sektor;Firma"]) {
      const row = head.startsWith("Sektor") ? "Verein;A" : "A;Verein";
      expect(preview(`${head}\n${row}`).rows, head).toMatchObject([{ facts: { name: "A", sector: "nonprofit" } }]);
    }
  });

  test.each([
    ["Sektor\nVerein", { type: "importNoName" }],
    ["Name;Organisation;Sektor\nA;B;Verein", { type: "importHeadingTwice", heading: "Organisation" }],
    ["Name;Sektor\n", { type: "importNothing" }],
    [`Name;Sektor\n${"A;Verein\n".repeat(mostRows + 1)}`, { type: "importTooLong", maximum: mostRows }],
  ])("%#", (text, refusal) => expect(read(text)).toMatchObject({ ok: false, refusal }));

  test("what is not understood is named, not stored", () => {
    expect(preview("Name;Sektor;Lieblingsfarbe\nA;Verein;blau").unknownHeadings).toEqual(["Lieblingsfarbe"]);
  });
});

describe("faults stand with their line", () => {
  test.each([
    ["Name;Sektor\n;Verein", [{ line: 2, type: "nameMissing" }]],
    ["Name;Sektor\nA;Verein\n\na;Verein", [{ line: 4, type: "nameTwice", other: 2 }]],
    ["Name;Sektor\nA;", [{ line: 2, type: "sectorMissing" }]],
    ["Name;Sektor\nA;Raumfahrt", [{ line: 2, type: "sectorUnknown", value: "Raumfahrt" }]],
    ["Name;Sektor;Größe\nA;Verein;riesig", [{ line: 2, type: "sizeUnknown" }]],
    ["Name;Sektor;Quartier\nA;Verein;Atlantis", [{ line: 2, type: "quarterUnknown" }]],
    ["Name;Sektor;E-Mail\nA;Verein;info(at)a.example", [{ line: 2, type: "emailWrong" }]],
    ["Name;Sektor;Webseite\nA;Verein;javascript:alert(1)", [{ line: 2, type: "websiteWrong" }]],
    ["Name;Sektor;Kontaktdaten öffentlich\nA;Verein;vielleicht", [{ line: 2, type: "yesNoUnknown" }]],
    ["Name;Sektor;Ansprechperson\nA;Verein;Ole", [{ line: 2, type: "contactIncomplete" }]],
    ["Name;Sektor;Ansprechperson;Kontakt 1 E-Mail\nA;Verein;Ole;ole", [{ line: 2, type: "contactEmailWrong" }]],
    ["Name;Sektor\nA;Verein;zu viel", [{ line: 2, type: "tooManyCells", value: "zu viel" }]],
    [`Name;Sektor;PLZ\nA;Verein;${"1".repeat(11)}`, [{ line: 2, type: "tooLong", column: "postcode", maximum: 10 }]],
    ["Name;Sektor\n;Raumfahrt", [{ line: 2, type: "sectorUnknown" }, { line: 2, type: "nameMissing" }]],
  ])("%j", (text, faults) => {
    const found = preview(text);
    expect(found.faults).toMatchObject(faults);
    expect(found.faults.length).toBe(faults.length);
  });

  test("no word of a web address that a browser would run", () => {
    for (const address of ["javascript:alert(1)", "data:text/html,x", "ftp://a.example", "https://", "http:// a.example"]) {
      expect(preview(`Name,Sektor,Webseite\nA,Verein,"${address}"`).faults.map((fault) => fault.type), address).toEqual(["websiteWrong"]);
    }
    expect(preview("Name;Sektor;Webseite\nA;Verein;www.a.example/x").rows).toMatchObject([{ facts: { website: "https://www.a.example/x" } }]);
  });
});

describe("all lines or none", () => {
  const good = "Name;Sektor\nBäckerei Kaya;Firma\nNeu;Verein";
  test("one fault stops all", () => expect(planImport(preview(`${good}\n;Verein`), "skip")).toMatchObject({ refusal: { type: "importHasFaults", faults: 1 } }));
  test("known ones stay as they are", () => expect(planImport(preview(good), "skip")).toMatchObject({ value: { create: [{ facts: { name: "Neu" } }], update: [], skipped: 1 } }));
  test("or take what the file's columns say, nothing else", () => {
    const plan = planImport(preview("Name;Sektor;Quartier\nBäckerei Kaya;Firma;Altstadt"), "update");
    expect(plan).toMatchObject({ value: { update: [{ id: "kaya", facts: { name: "Bäckerei Kaya", sector: "business", quarterId: "q1" } }] } });
    expect(plan.ok && Object.keys(plan.value.update[0]!.facts)).toEqual(["name", "sector", "quarterId"]);
  });
  test("nothing new is said so", () => expect(planImport(preview("Name;Sektor\nBäckerei Kaya;Firma"), "skip")).toMatchObject({ refusal: { type: "importAllKnown" } }));
});

describe("export and import", () => {
  const text = (max: number) => fc.string({ unit: "grapheme", maxLength: max }).map((s) => s.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\r]/g, "").trim().normalize("NFC").slice(0, max).trim());
  const maybe = (max: number) => text(max).map((s) => s || null);
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const contact = fc.record({ name: text(30).map((s) => s || "Ole"), function: text(30), email: fc.tuple(word, word).map(([a, b]) => `${a}@${b}.example`) });
  const row = fc.record({
    name: text(40), sector: fc.constantFrom(...sectors), size: fc.constantFrom(...sizes), quarterId: fc.constantFrom(null, "q1", "q2"), about: text(80),
    street: maybe(40), postcode: maybe(10), city: maybe(30), phone: fc.constantFrom(null, "+49 30 1", "-1"), email: fc.constantFrom(null, "info@a.example"),
    website: fc.constantFrom(null, "https://a.example/x?y=1"), contactPublic: fc.boolean(), contacts: fc.uniqueArray(contact, { maxLength: 3, selector: (one) => one.email }),
  });

  test.each(["de", "en"] as const)("in %s, what goes out comes in again, equal", (locale) => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const named: ExportRow[] = rows.map((one, i) => ({ ...one, name: `${i} ${one.name.replace(/\s+/g, " ")}`.trim(), quarter: quarters.find((quarter) => quarter.id === one.quarterId)?.name ?? "" }));
      const found = preview(writeCsv(exportColumns(locale, 3), named));
      expect(found.faults).toEqual([]);
      expect(found.rows.map(({ facts, contacts }) => ({ ...facts, contacts }))).toEqual(named.map(({ quarter: _quarter, ...facts }) => facts));
    }), { numRuns: 150 });
  });
});
