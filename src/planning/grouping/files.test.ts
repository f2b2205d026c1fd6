// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { DistancesProblem } from "../../engines/grouping/index.ts";
import { mdgplib } from "./files.ts";
import { planDistances } from "./index.ts";
import { distances } from "./schema.ts";

const FILE = "4 2 ds 1 2 2 3 \n0 1 5\n0 2 1.5\n0 3 1\n1 2 1\n1 3 1\n2 3 7.25\n";

test("a published file becomes a problem that the schema accepts", () => {
  const read = mdgplib.read(FILE);
  expect(read.ok && read.value).toEqual({
    kind: "distances",
    elements: ["0", "1", "2", "3"].map((id) => ({ id })),
    groups: [{ min: 1, max: 2 }, { min: 2, max: 3 }],
    distances: [[0, 5, 1.5, 1], [0, 0, 1, 1], [0, 0, 0, 7.25], [0, 0, 0, 0]],
  });
  expect(distances.safeParse(read.ok && read.value).success).toBe(true);
});

test("its answer stands in the numbers of the file", async () => {
  const read = mdgplib.read(FILE);
  if (!read.ok) throw new Error("unreadable");
  const answer = await planDistances(read.value as DistancesProblem, { seed: 1 });
  expect(answer?.ok && mdgplib.figures(read.value as never, answer.value.plan)).toEqual({ group: [0, 0, 1, 1], diversity: 12.25 });
});

test.each([
  ["4 2 ds 1 2 2", "Die Datei endet, wo eine Obergrenze stehen sollte."],
  ["4 2 ds 1 2 2 3\n0 1 x", "„x“ (Wort 10) ist keine Zahl; erwartet wird eine Entfernung."],
  ["4 2 ss 1 2 2 3\n0 4 1", "Das Paar 0 4 gibt es nicht; Elemente sind 0 bis 3."],
  ["90000 2 ss 1 2 2 3", "Mehr als 5000 Elemente oder Gruppen."],
])("%j is refused in words", (text, says) => {
  const read = mdgplib.read(text);
  expect(read.ok ? "" : read.refusal.says.de).toBe(says);
});

test("our own JSON is not taken for such a file", () => {
  expect([mdgplib.recognises(FILE), mdgplib.recognises('{"kind": "distances"}')]).toEqual([true, false]);
});
