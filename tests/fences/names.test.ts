// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { wrongNames } from "./names.ts";
import { house, inWords, planted } from "./tree.ts";

test("every file of a room has a name from the list", () => {
  expect(inWords(wrongNames(house))).toEqual([]);
});

test.each([
  ["src/rooms/exchange/matcher.ts", "room-file"],
  ["src/rooms/exchange/need/parse.ts", "room-file"],
  ["src/rooms/exchange/need/deeper/rules.ts", "room-file"],
  ["src/rooms/exchange/pages/list.ts", "room-file"],
  ["src/rooms/exchange/pages/parts/row.tsx", "room-file"],
  ["src/rooms/exchange/migrations/needs.ts", "room-file"],
  ["src/rooms/formats/registry.ts", "room-file"],
  ["src/rooms/formats/marketplace/board.tsx", "room-file"],
  ["src/kernel/utils.ts", "nameless"],
  ["src/web/helpers/date.ts", "nameless"],
  ["src/ui/types.ts", "nameless"],
  ["src/engines/common.ts", "nameless"],
  ["src/rooms/actors/services.ts", "nameless"],
])("planted: %s", async (path, rule) => {
  await planted({ [path]: "" }, (root) => expect(wrongNames(root)).toMatchObject([{ file: path, rule }]));
});

test("the list itself is free", async () => {
  const paths = ["index.ts", "rules.test.ts", "need/rules.ts", "need/pages/form.tsx", "pages/list.test.tsx", "documents/agreement.ts", "migrations/0001-needs.ts"];
  const files = Object.fromEntries(paths.flatMap((path) => [[`src/rooms/exchange/${path}`, ""], [`src/rooms/formats/round-table/${path}`, ""]]));
  await planted({ ...files, "src/rooms/index.ts": "", "src/rooms/formats/contract.ts": "" }, (root) => expect(wrongNames(root)).toEqual([]));
});
