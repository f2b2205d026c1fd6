// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTally } from "../../checker/tally.ts";
import { Findings } from "../../checker/violation.ts";
import { canonical, tally } from "../../engines/tally/index.ts";
import type { DotsProblem, TallyKind } from "../../engines/tally/index.ts";
import { tallyEngine } from "./index.ts";
import { planTally } from "./plan.ts";
import { anyProblem, fullProblem } from "../../../tests/support/votes.ts";

/** A file holds neither undefined nor anything else that JSON does not know. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test("the checker, which shares no code with the engine, counts the same", () => {
  fc.assert(fc.property(fc.oneof(anyProblem, fullProblem), (problem) => {
    const result = tally(problem, { seed: 5 });
    if (!result.ok) throw new Error(result.refusal.says.en);
    const findings = new Findings();
    checkTally(written(problem) as never, { ...written(result.value), seed: 5 } as never, findings);
    expect(findings.list).toEqual([]);
  }), { numRuns: 10_000 });
});

test("every invented vote passes the schema of its kind", () => {
  fc.assert(fc.property(fullProblem, (problem) => {
    const { schema } = tallyEngine.kinds[problem.kind]!;
    expect(schema.parse(written(problem))).toEqual(written(problem));
  }), { numRuns: 500 });
});

test("a word that no rule knows is refused at the door", () => {
  const dots = { kind: "dots", options: [{ id: "a" }], points: 1, ballots: [] };
  const { schema } = tallyEngine.kinds.dots!;
  expect(schema.safeParse(dots).success).toBe(true);
  for (const wrong of [{ pointz: 2 }, { points: "many" }, { ballots: [{ id: "1" }] }, { ties: ["coin"] }]) expect(schema.safeParse({ ...dots, ...wrong }).success).toBe(false);
  expect(Object.keys(tallyEngine.kinds)).toEqual(["dots", "yes-no", "resistance", "ranking", "scores", "delphi", "public-vote"] satisfies TallyKind[]);
});

test("many ballots are counted in a thread of their own, with the same result", async () => {
  const ballots = Array.from({ length: 3000 }, (_, at) => ({ id: `b${at}`, voter: `v${at % 2900}`, dots: { [`o${at % 7}`]: 1 } }));
  const problem: DotsProblem = { kind: "dots", options: Array.from({ length: 7 }, (_, at) => ({ id: `o${at}` })), points: 1, ties: ["lot"], ballots };
  const threaded = await planTally(problem, { seed: 3 });
  expect(canonical(threaded)).toBe(canonical(tally(problem, { seed: 3 })));
});
