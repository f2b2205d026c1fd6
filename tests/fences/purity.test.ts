// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { ownClocks } from "./purity.ts";
import { house, inWords, planted } from "./tree.ts";

test("nobody but the kernel asks for the time or throws dice", () => {
  expect(inWords(ownClocks(house))).toEqual([]);
});

const rules = "src/rooms/exchange/rules.ts";

test.each([
  ["Date.now", rules, "export const at = Date.now();"],
  ["new Date()", rules, "export const at = new Date();"],
  ["new Date()", "src/rooms/exchange/pages/list.tsx", "export const List = () => <p>{new Date().toISOString()}</p>;"],
  ["Date()", rules, "export const at = Date();"],
  ["Math.random", "src/engines/grouping/index.ts", "export const dice = () => Math.random();"],
  ["Math.random", "src/engines/grouping/index.ts", "export const dice = Math.random;"],
  ["crypto.randomUUID", "src/rooms/actors/commands.ts", "export const id = () => crypto.randomUUID();"],
  ["randomUUID()", "src/rooms/actors/commands.ts", 'import { randomUUID } from "node:crypto";\nexport const id = () => randomUUID();'],
  ["performance.now", "src/engines/timetable/index.ts", "export const since = performance.now();"],
])("planted: %s in %s", async (asked, path, text) => {
  await planted({ [path]: `// a line before\n${text}\n` }, (root) => expect(inWords(ownClocks(root))).toEqual([expect.stringContaining(asked)]));
});

test("the line is named", async () => {
  await planted({ [rules]: "// ärgerlich\n\nexport const a = 1;\nexport const at = Date.now();\n" }, (root) => expect(ownClocks(root)[0]?.line).toBe(4));
});

test("a date from a value and a date in a text are free", async () => {
  await planted({ [rules]: 'export const day = (at: Date) => new Date(at.getTime());\nexport const words = "Date.now() new Date()";\n' }, (root) =>
    expect(ownClocks(root)).toEqual([]));
});
