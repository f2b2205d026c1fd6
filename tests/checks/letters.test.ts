// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";

const root = new URL("../../", import.meta.url);

/** Sizes of letters in pixels, points or other fixed units, which do not follow the reader's own size. Print is on paper. */
export function fixedLetters(css: string): string[] {
  const screen = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media print\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, "").replace(/@page[^{]*\{[^}]*\}/g, "");
  return [...screen.matchAll(/(?:^|[;{\s])(font(?:-size)?|--[\w-]*(?:font-)?size[\w-]*)\s*:\s*([^;}]+)/g)].filter(([, , value]) => /(?<![\w.])\d*\.?\d+(px|pt|cm|mm|in|pc)\b/.test(value!.split("/")[0]!)).map(([, name, value]) => `${name}: ${value!.trim()}`);
}

describe("check 33: letters follow the reader", () => {
  const own = globSync("src/**/*.css", { cwd: root });
  it.each(own.filter((path) => !path.endsWith("print.css")))("in %s", (path) => expect(fixedLetters(readFileSync(new URL(path, root), "utf8"))).toEqual([]));
  it("in what is sent", async () => {
    const { build } = (await import(new URL("../../scripts/build.mjs", import.meta.url).href)) as { build(): Promise<unknown> };
    await build();
    expect(fixedLetters(readFileSync(new URL("dist/static/site.css", root), "utf8"))).toEqual([]);
  });
  test.each([["p{font-size:14px}", 1], ["p{font:600 12pt/1.2 x}", 1], [":root{--gw-size-body:17px}", 1], ["p{font-size:1rem;border:1px solid}", 0], ["p{font-size:clamp(1rem,2vw,2rem)}", 0], ["@media print{p{font-size:10pt}}", 0]])("planted: %s", (css, count) => expect(fixedLetters(css)).toHaveLength(count));
});
