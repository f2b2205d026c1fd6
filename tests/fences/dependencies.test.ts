// SPDX-License-Identifier: EUPL-1.2
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import { createRequire } from "node:module";
import { house, listTree, planted } from "./tree.ts";

const rules = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: { name: string }[]; options: object };

async function look(root: string): Promise<ICruiseResult> {
  const folders = ["src", "demo"].filter((folder) => listTree(root, [folder]).length > 0);
  const result = await cruise(folders, { ...rules.options, baseDir: root, ruleSet: { forbidden: rules.forbidden }, validate: true } as never);
  return result.output as ICruiseResult;
}

const broken = (result: ICruiseResult): string[] => result.summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`);

test("nobody imports what is not theirs", async () => {
  expect(broken(await look(house))).toEqual([]);
});

test("the parser read every file there is: a guard that reads nothing finds nothing", async () => {
  const read = (await look(house)).modules.map((module) => module.source).filter((source) => source.startsWith("src/"));
  const there = listTree(house, ["src"]).filter((path) => /\.tsx?$/.test(path));
  expect(there.length).toBeGreaterThan(80);
  expect(there.filter((path) => !read.includes(path))).toEqual([]);
});

const empty = "export const nothing = 1;\n";
const uses = (path: string): string => `import { nothing } from "${path}";\nexport const something = nothing;\n`;
const usesType = (path: string): string => `import type { nothing } from "${path}";\nexport type Something = typeof nothing;\n`;
/** A tree of two files: `from` imports `to`. */
const pair = (from: string, path: string, to?: string): Record<string, string> => ({ [from]: uses(path), ...(to ? { [to]: empty } : {}) });

const faults: [rule: string, files: Record<string, string>][] = [
  ["kernel-knows-nobody", pair("src/kernel/page.ts", "../rooms/actors/index.ts", "src/rooms/actors/index.ts")],
  ["engines-are-pure", pair("src/engines/tally/index.ts", "node:fs")],
  ["engines-are-pure", pair("src/engines/tally/index.ts", "zod")],
  ["engines-are-pure", pair("src/engines/tally/index.ts", "../../kernel/clock.ts", "src/kernel/clock.ts")],
  ["engines-are-pure", pair("src/engines/tally/index.ts", "../../planning/race.ts", "src/planning/race.ts")],
  ["planning-knows-engines", pair("src/planning/race.ts", "../rooms/actors/index.ts", "src/rooms/actors/index.ts")],
  ["planning-knows-engines", pair("src/planning/race.ts", "../checker/index.ts", "src/checker/index.ts")],
  ["the-checker-stands-alone", pair("src/checker/teams.ts", "../engines/grouping/index.ts", "src/engines/grouping/index.ts")],
  ["the-checker-stands-alone", pair("src/checker/teams.ts", "../planning/minizinc.ts", "src/planning/minizinc.ts")],
  ["the-checker-stands-alone", { "src/checker/teams.ts": usesType("../engines/grouping/index.ts"), "src/engines/grouping/index.ts": empty }],
  ["the-checker-stands-alone", pair("src/checker/teams.ts", "highs")],
  ["planning-through-its-door", pair("src/rooms/gatherings/jobs.ts", "../../planning/race.ts", "src/planning/race.ts")],
  ["rules-are-pure", pair("src/rooms/exchange/rules.ts", "./store.ts", "src/rooms/exchange/store.ts")],
  ["rules-are-pure", pair("src/rooms/exchange/need/rules.ts", "../../../kernel/database/connect.ts", "src/kernel/database/connect.ts")],
  ["ui-knows-no-domain", pair("src/ui/card.tsx", "../kernel/command.ts", "src/kernel/command.ts")],
  ["ui-knows-no-domain", pair("src/ui/card.tsx", "../rooms/actors/index.ts", "src/rooms/actors/index.ts")],
  ["islands-stand-alone", pair("src/islands/board.tsx", "../kernel/command.ts", "src/kernel/command.ts")],
  ["rooms-know-no-screen-layer", pair("src/rooms/actors/commands.ts", "../../web/app.ts", "src/web/app.ts")],
  ["operation-knows-no-room", pair("src/operation/health.ts", "../rooms/actors/index.ts", "src/rooms/actors/index.ts")],
  ["mounts-know-no-main", pair("src/web/app.ts", "../main.ts", "src/main.ts")],
  ["only-the-front-door", pair("src/rooms/exchange/queries.ts", "../actors/store.ts", "src/rooms/actors/store.ts")],
  ["only-the-front-door", pair("src/web/enter.ts", "../rooms/platform/queries.ts", "src/rooms/platform/queries.ts")],
  ["only-the-front-door", { "src/rooms/exchange/pages/list.tsx": usesType("../../actors/rules.ts"), "src/rooms/actors/rules.ts": empty }],
  ["only-the-front-door-from-formats", pair("src/rooms/formats/marketplace/commands.ts", "../../actors/store.ts", "src/rooms/actors/store.ts")],
  ["formats-through-the-list", pair("src/web/app.ts", "../rooms/formats/marketplace/index.ts", "src/rooms/formats/marketplace/index.ts")],
  ["formats-do-not-know-each-other", pair("src/rooms/formats/charter/rules.ts", "../marketplace/index.ts", "src/rooms/formats/marketplace/index.ts")],
  ["formats-do-not-know-each-other", pair("src/rooms/formats/charter/commands.ts", "../run/store.ts", "src/rooms/formats/run/store.ts")],
  ["formats-do-not-know-each-other", pair("src/rooms/formats/run/commands.ts", "../index.ts", "src/rooms/formats/index.ts")],
  ["the-list-opens-only-doors", pair("src/rooms/formats/index.ts", "./marketplace/rules.ts", "src/rooms/formats/marketplace/rules.ts")],
  ["row-of-platform", pair("src/rooms/platform/queries.ts", "../actors/index.ts", "src/rooms/actors/index.ts")],
  ["row-of-communication", pair("src/rooms/communication/jobs.ts", "../exchange/index.ts", "src/rooms/exchange/index.ts")],
  ["row-of-exchange", pair("src/rooms/exchange/queries.ts", "../commitments/index.ts", "src/rooms/commitments/index.ts")],
  ...["actors", "challenges", "gatherings", "decisions", "impact", "practices", "commitments", "places", "duties", "publishing", "interfaces", "operation"].map((room): [string, Record<string, string>] => [
    `row-of-${room}`,
    pair(`src/rooms/${room}/queries.ts`, "../communication/index.ts", "src/rooms/communication/index.ts"),
  ]),
  ["row-of-finding", pair("src/rooms/finding/queries.ts", "../exchange/index.ts", "src/rooms/exchange/index.ts")],
  ["row-of-rights", pair("src/rooms/rights/queries.ts", "../exchange/index.ts", "src/rooms/exchange/index.ts")],
  ["row-of-formats", pair("src/rooms/formats/marketplace/commands.ts", "../../communication/index.ts", "src/rooms/communication/index.ts")],
  ["no-room-without-a-row", pair("src/rooms/kitchen/queries.ts", "../actors/index.ts", "src/rooms/actors/index.ts")],
  ["the-list-of-rooms-opens-only-doors", pair("src/rooms/index.ts", "./actors/store.ts", "src/rooms/actors/store.ts")],
  ["no-room-knows-the-list", pair("src/rooms/actors/commands.ts", "../index.ts", "src/rooms/index.ts")],
  ["database-only-in-store-and-queries", pair("src/rooms/exchange/commands.ts", "kysely")],
  ["database-only-in-store-and-queries", pair("src/rooms/exchange/pages/list.tsx", "../../../kernel/database/connect.ts", "src/kernel/database/connect.ts")],
  ["database-only-in-store-and-queries", pair("src/web/enter.ts", "pg")],
  ["no-circles", { "src/rooms/actors/commands.ts": uses("./queries.ts"), "src/rooms/actors/queries.ts": uses("./commands.ts") }],
  ["nothing-unresolved", pair("src/web/app.ts", "./gone.ts")],
  ["no-tools-in-the-product", { ...pair("src/web/app.ts", "axe-core"), "package.json": '{"devDependencies":{"axe-core":"*"}}' }],
  ["no-test-or-story-in-the-product", pair("src/web/app.ts", "../../demo/town.ts", "demo/town.ts")],
];

test.each(faults)("planted: %s", async (rule, files) => {
  await planted(files, async (root) => expect((await look(root)).summary.violations.map((found) => found.rule.name)).toContain(rule));
});

test("every rule has a planted fault", () => {
  const proven = new Set(faults.map(([rule]) => rule));
  expect(rules.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
});

test("what is allowed stays allowed", async () => {
  const files = {
    "src/rooms/exchange/commands.ts": usesType("../../kernel/database/connect.ts"),
    "src/rooms/exchange/rules.ts": uses("../../engines/text/index.ts"),
    "src/rooms/exchange/store.ts": uses("../../kernel/database/connect.ts"),
    "src/rooms/exchange/migrations/0001-needs.ts": uses("../../../kernel/database/connect.ts"),
    "src/rooms/formats/marketplace/index.ts": uses("../run/index.ts"),
    "src/rooms/formats/index.ts": uses("./marketplace/index.ts"),
    "src/rooms/index.ts": uses("./formats/index.ts"),
    "src/rooms/formats/run/index.ts": uses("../../commitments/index.ts"),
    "src/rooms/commitments/index.ts": empty,
    "src/rooms/actors/index.ts": empty,
    "src/engines/text/index.ts": empty,
    "src/rooms/gatherings/jobs.ts": uses("../../planning/index.ts"),
    "src/planning/index.ts": uses("../engines/text/index.ts"),
    "src/checker/teams.ts": uses("./claims.ts"),
    "src/checker/claims.ts": uses("node:fs"),
    "src/engine.ts": uses("./checker/teams.ts"),
    "src/kernel/database/connect.ts": empty,
    "src/web/app.ts": uses("../rooms/index.ts"),
    "src/main.ts": uses("./web/app.ts"),
  };
  await planted(files, async (root) => expect(broken(await look(root))).toEqual([]));
});
