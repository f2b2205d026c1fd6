// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asvsLines } from "./asvs-ids.ts";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("docs/asvs.md", root), "utf8");

interface Line { readonly id: string; readonly level: string; readonly what: string; readonly proof: string }
const lines: readonly Line[] = [...text.matchAll(/^\| (V\d+\.\d+\.\d+) \| (\d) \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, id, level, what, proof]) => ({ id: id!, level: level!, what: what!, proof: proof! }));

/** A line is proven by tests, named as file and title, or has a reason in words. */
function unproven({ proof }: Line): string | undefined {
  const [kind, rest = ""] = proof.split(/: (.*)/s) as [string, string];
  if (kind === "open" || kind === "not here" || kind === "paper") return rest.split(" ").length >= 4 ? undefined : "a reason of at least four words";
  if (kind !== "test") return `begins with test, paper, not here or open, not with "${kind}"`;
  const named = [...rest.matchAll(/`([^`]+)` "([^"]+)"/g)];
  if (named.length === 0) return "a file and a title";
  for (const [, path, title] of named) {
    if (!existsSync(new URL(path!, root))) return `${path} is not there`;
    if (!readFileSync(new URL(path!, root), "utf8").includes(title!)) return `${path} has no "${title}"`;
  }
  return undefined;
}

describe("check 58: OWASP ASVS 5.0, levels 1 and 2", () => {
  it("has 253 lines", () => expect(asvsLines).toHaveLength(253));
  it("stands in docs/asvs.md whole, each line once, in order", () => expect(lines.map(({ id, level }) => `${id} ${level}`)).toEqual(asvsLines.map(({ id, level }) => `${id} ${level}`)));
  it("says each line in own few words", () => expect(lines.filter(({ what }) => what.length < 8 || what.length > 110).map(({ id }) => id)).toEqual([]));
  it("gives each line a test that is there or a reason", () => expect(lines.flatMap((line) => (unproven(line) ? [`${line.id}: ${unproven(line)}`] : [])).join("\n")).toBe(""));
  it("counts openly", () => {
    const count = (kind: string): number => lines.filter(({ proof }) => proof.startsWith(`${kind}:`)).length;
    expect(text).toContain(`${count("test")} by tests, ${count("paper")} by a paper or by how it is built, ${count("not here")} do not apply, ${count("open")} are open`);
  });
});
