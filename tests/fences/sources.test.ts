// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { hiddenImports, namedFormats, straySql, withoutLicence } from "./sources.ts";
import { house, inWords, planted } from "./tree.ts";

describe("check 57: licence", () => {
  test("every source file names it", () => expect(inWords(withoutLicence(house))).toEqual([]));

  test.each(["src/kernel/page.ts", "src/ui/css/page.css", "scripts/build.mjs"])("planted: %s without", async (path) => {
    await planted({ [path]: "/* nothing */\n" }, (root) => expect(withoutLicence(root)).toMatchObject([{ file: path, rule: "licence" }]));
  });

  test("a second line after #! is enough", async () => {
    await planted({ "scripts/start.mjs": "#!/usr/bin/env node\n// SPDX-License-Identifier: EUPL-1.2\n" }, (root) => expect(withoutLicence(root)).toEqual([]));
  });
});

describe("questions to the database", () => {
  test("stand in store.ts and queries.ts", () => expect(inWords(straySql(house))).toEqual([]));

  test.each([
    "export const all = (db: any) => db.selectFrom('need').selectAll().execute();",
    "export const all = (db: any) => db.with.deleteFrom('need').execute();",
    "export const one = (sql: any) => sql`select 1`;",
  ])("planted in commands.ts: %s", async (text) => {
    await planted({ "src/rooms/exchange/commands.ts": text }, (root) => expect(straySql(root)).toMatchObject([{ rule: "stray-sql", line: 1 }]));
    await planted({ "src/rooms/exchange/need/store.ts": text }, (root) => expect(straySql(root)).toEqual([]));
  });
});

describe("imports hidden in a type", () => {
  test("are written as imports", () => expect(inWords(hiddenImports(house))).toEqual([]));

  test("planted", async () => {
    await planted({ "src/rooms/exchange/rules.ts": 'export type Row = import("../actors/store.ts").Row;' }, (root) =>
      expect(hiddenImports(root)).toMatchObject([{ rule: "hidden-import" }]));
  });
});

describe("a format", () => {
  test("is named in its own folder alone", () => expect(inWords(namedFormats(house))).toEqual([]));

  const format = { "src/rooms/formats/round-table/index.ts": 'export const key = "round-table";' };

  test.each([
    ["src/web/app.ts", 'export const known = "round-table";'],
    ["src/rooms/impact/queries.ts", 'export const is = (key: string) => key === "round-table";'],
    ["src/rooms/formats/run/rules.ts", "export const opens = { step: `round-table.seats` };"],
    ["src/rooms/formats/run/rules.ts", "export const go = (format: { key: string }) => { switch (format.key) { default: return 1; } };"],
    ["src/rooms/formats/run/rules.ts", "export const go = (edition: { formatKey: string }) => { switch (edition.formatKey) { default: return 1; } };"],
  ])("planted in %s: %s", async (path, text) => {
    await planted({ ...format, [path]: text }, (root) => expect(namedFormats(root)).toMatchObject([{ file: path, rule: "named-format" }]));
  });

  test("may be named by the list, the demo and itself", async () => {
    const text = 'export const key = "round-table";';
    await planted({ ...format, "src/rooms/formats/index.ts": text, "src/rooms/formats/run/demo.ts": text }, (root) => expect(namedFormats(root)).toEqual([]));
  });
});
