// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { list, spell } from "./words.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";

const keys = (record: object) => Object.keys(record).sort();

test("both languages know the same reasons and contradictions", () => {
  expect(keys(en.reasons)).toEqual(keys(de.reasons));
  expect(keys(en.clashes)).toEqual(keys(de.clashes));
});

test("every reason and contradiction that the code gives has a sentence", () => {
  const sources = readdirSync(import.meta.dirname).filter((file) => /^(?!problem|texts|.*\.test).*\.ts$/u.test(file)).map((file) => readFileSync(`${import.meta.dirname}/${file}`, "utf8")).join("\n");
  const named = (field: string) => [...sources.matchAll(new RegExp(`${field}: "([a-z-]+)"`, "gu"))].map(([, key]) => key!);
  expect(named("why").length).toBeGreaterThan(25);
  for (const why of named("why")) expect(Object.keys(de.reasons)).toContain(why);
  const facts = [...named("fact"), ...[...sources.matchAll(/named\("([a-z-]+)"/gu)].map(([, key]) => key!)];
  expect(facts.length).toBeGreaterThan(15);
  for (const fact of facts) expect(Object.keys(de.clashes)).toContain(fact);
});

test("numbers and lists are spelled as people write them", () => {
  expect([0, 9999, 94000, 1234567.5].map((value) => spell(value, 1, ",", "."))).toEqual(["0", "9999", "94.000", "1.234.567,5"]);
  expect([["A"], ["A", "B"], ["A", "B", "C"]].map((names) => list(names, "und"))).toEqual(["A", "A und B", "A, B und C"]);
});
