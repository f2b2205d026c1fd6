// SPDX-License-Identifier: EUPL-1.2
// How the sixty checks get their state: what did not run never counts as passed.
import { describe, expect, test } from "vitest";
import { checks } from "../../scripts/checks/list.mjs";
import { carriedBy, stateOf, summary, table, testsOf } from "../../scripts/checks/state.mjs";

interface Ran { readonly title: string; readonly status: string; readonly within?: string }
const report = (tests: readonly Ran[], file = "/house/tests/walls/a.test.ts", status = "passed") => ({
  testResults: [{ name: file, status, message: "no such module", assertionResults: tests.map(({ title, status: each, within }) => ({ ancestorTitles: [within ?? "check 07: backups", "inner"], title, fullName: title, status: each, duration: 1500, failureMessages: each === "failed" ? ["Expected 1\nat line 3"] : [] })) }],
});
const carriers = [{ file: "tests/walls/a.test.ts", numbers: ["07"] }];
const check = { number: "07", kind: "quick", title: { de: "Sicherung", en: "backup" } };
const state = (parts: { quick?: ReturnType<typeof report>; long?: ReturnType<typeof report>; kind?: string; files?: typeof carriers }) => {
  const files = parts.files ?? carriers;
  const read = (made: ReturnType<typeof report> | undefined) => (made ? testsOf(made, files) : []);
  return stateOf({ ...check, kind: parts.kind ?? "quick" }, { carriers: files, quick: read(parts.quick), long: read(parts.long) });
};
const good = [{ title: "a", status: "passed" }, { title: "b", status: "passed" }];

describe("a check", () => {
  test("passes when all its tests passed", () => expect(state({ quick: report(good) })).toMatchObject({ state: "pass", tests: 2, ms: 3000 }));
  test("fails with the first test that failed", () => expect(state({ quick: report([...good, { title: "c", status: "failed" }]) })).toMatchObject({ state: "fail", why: "c: Expected 1" }));
  test("has not run when a test was left out", () => expect(state({ quick: report([...good, { title: "c", status: "skipped" }]) })).toMatchObject({ state: "notRun", why: "1 left out: c" }));
  test.each(["pending", "todo", "disabled"])("has not run when a test is %s", (status) => expect(state({ quick: report([...good, { title: "c", status }]) }).state).toBe("notRun"));
  test("has not run when a filter took every test away", () => expect(state({ quick: report([]) }).state).toBe("notRun"));
  test("has not run when one of its files did not", () => expect(state({ quick: report(good), files: [...carriers, { file: "tests/b.test.ts", numbers: ["07"] }] })).toMatchObject({ state: "notRun", why: "did not run: tests/b.test.ts" }));
  test("fails when one of its files cannot be read", () => expect(state({ quick: report([], undefined, "failed") })).toMatchObject({ state: "fail", why: "the file itself: no such module" }));
  test("is not built when no test carries its number", () => expect(state({ quick: report(good), files: [] }).state).toBe("notBuilt"));
  test("takes no test of another number", () => expect(state({ quick: report([{ title: "a", status: "passed", within: "check 08: seats" }]) }).state).toBe("notRun"));
});

describe("a long check", () => {
  test("has not run when only the short run did", () => expect(state({ kind: "long", quick: report(good) })).toMatchObject({ state: "notRun", why: "npm run checks:long 07" }));
  test("passes with its long run, which makes up for what the short one left out", () => expect(state({ kind: "long", quick: report([{ title: "a", status: "skipped" }]), long: report([{ title: "a", status: "passed" }]) }).state).toBe("pass"));
  test("fails when the short run failed", () => expect(state({ kind: "long", quick: report([{ title: "a", status: "failed" }]), long: report([{ title: "a", status: "passed" }]) }).state).toBe("fail"));
  test("fails when the long run failed", () => expect(state({ kind: "long", long: report([{ title: "a", status: "failed" }]) }).state).toBe("fail"));
});

describe("titles", () => {
  test("carry a number in two digits at their beginning", () => {
    expect(carriedBy(`describe("check 07: x", () => { it('check 12: y'); describe.each(z)(\`check 33: %s\`); it("no check 44: w"); it("check 5: v") })`)).toEqual(["07", "12", "33"]);
  });
});

describe("the list", () => {
  test("holds sixty, each once", () => expect(checks.map((one) => one.number)).toEqual(Array.from({ length: 60 }, (_one, at) => String(at + 1).padStart(2, "0"))));
  test("says each in one short sentence in both languages", () => {
    for (const { title } of checks) for (const text of [title.de, title.en]) expect(text).toMatch(/^[\p{Lu}\d][^!]{10,85}[^.!]$/u);
  });
  test("is printed whole, the count last", () => {
    const states = checks.map((one) => stateOf(one, { carriers, quick: testsOf(report(good), carriers), long: [] }));
    expect(summary(states)).toBe("1 pass, 0 fail, 59 not built");
    expect(table(states, "en").split("\n")).toHaveLength(62);
    expect(table(states, "de").split("\n").at(-1)).toBe("1 pass, 0 fail, 59 not built");
  });
});
