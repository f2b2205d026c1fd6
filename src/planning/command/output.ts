// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Answer } from "../engine.ts";
import { said, type Fault } from "./fault.ts";
import type { Task } from "./input.ts";

/** Says before the search whether the answer could be written, so that no search is in vain. */
export function checkOutput(path: string, input: string): Result<undefined, Fault> {
  if (resolve(path) === resolve(input)) return refuse(said({ de: "Eingabe und Ausgabe sind dieselbe Datei.", en: "Input and output are the same file." }));
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return refuse(said({ de: `Die Ausgabe ist ein Ordner: ${path}.`, en: `The output is a folder: ${path}.` }));
  try {
    accessSync(there ? path : dirname(resolve(path)), constants.W_OK);
    return ok(undefined);
  } catch {
    return refuse(said({ de: `Dorthin kann nicht geschrieben werden: ${path}.`, en: `Nothing can be written there: ${path}.` }));
  }
}

/** Writes the answer as JSON. */
export function writeAnswer(path: string, answer: Readonly<Record<string, unknown>>): Result<undefined, Fault> {
  try {
    writeFileSync(path, `${spelt(answer)}\n`);
    return ok(undefined);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return refuse(said({ de: `Die Ausgabe ließ sich nicht schreiben (${code}): ${path}.`, en: `The output could not be written (${code}): ${path}.` }));
  }
}

/** One line a field, and lists of numbers on one line. A line break inside a string is written as \\n, so no text is touched. */
function spelt(answer: object): string {
  return JSON.stringify(answer, null, 1).replace(/\[\n[\s\d,.e+-]+\]/g, (list) => list.replace(/\s+/g, ""));
}

/** The out file: how good, by whom, the plan, in the numbers of a foreign file too, and the sentences. See docs/engines/door.md. */
export function toFile(engine: string, { kind, format, problem }: Task, answer: Answer, { seed, seconds }: { seed: number; seconds: number }): Readonly<Record<string, unknown>> {
  const figures = format?.figures(problem, answer?.ok ? answer.value.plan : undefined) ?? {};
  const head = { engine, kind, seed, seconds: Math.round(seconds * 1000) / 1000 };
  if (answer === undefined) return { ...head, feasible: null, status: "unknown", proven: false, optimal: false, ...figures, plan: null };
  if (!answer.ok) {
    const { says, facts } = answer.refusal;
    return { ...head, feasible: false, status: "infeasible", proven: true, optimal: false, ...figures, plan: null, contradiction: { says, facts } };
  }
  const { plan, objective, bound, sense, gap, optimal, unmet, says, people, drawn } = answer.value;
  return {
    ...head, seed: drawn.seed, steps: drawn.steps, strategy: drawn.strategy, feasible: true, status: optimal ? "optimal" : "feasible", proven: optimal, optimal,
    objective, bound, sense, gap, ...figures, plan, unmet, sentences: { all: says, people },
  };
}
