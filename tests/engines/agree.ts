// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { checkTexts, type Violation } from "../../src/checker/index.ts";
import type { Contradiction, Proposal } from "../../src/engines/search/index.ts";
import type { Result } from "../../src/kernel/result.ts";
import { toFile } from "../../src/planning/command/output.ts";
import type { ForeignFormat } from "../../src/planning/index.ts";

/** The out file of an engine's answer, as the command line writes it. */
export function outFile(engine: string, problem: { readonly kind: string }, answer: Result<Proposal<unknown, unknown>, Contradiction>, format?: ForeignFormat): Record<string, unknown> {
  const task = { kind: problem.kind, planning: undefined as never, problem: problem as never, format };
  return JSON.parse(JSON.stringify(toFile(engine, task, answer, { seed: 1, seconds: 0 }))) as Record<string, unknown>;
}

/** What the checker says to an engine's answer, through the texts of both files, as somebody outside would ask it. */
export function violations(engine: string, problem: { readonly kind: string }, answer: Result<Proposal<unknown, unknown>, Contradiction>): readonly Violation[] {
  return checkTexts(JSON.stringify(problem), JSON.stringify(outFile(engine, problem, answer))).violations;
}

/** Rules that the checker finds broken after `change` has had its way with a valid out file. */
export function brokenBy(problem: { readonly kind: string }, file: Record<string, unknown>, change: (copy: never) => void): string[] {
  const copy = structuredClone(file);
  change(copy as never);
  return [...new Set(checkTexts(JSON.stringify(problem), JSON.stringify(copy)).violations.map(({ rule }) => rule))];
}

/** Half of the cases carry the field. */
export const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });

/** Every sixth case carries the field: with many rules at once no plan would be left. */
export const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
