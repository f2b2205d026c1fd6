// SPDX-License-Identifier: EUPL-1.2
// One instance through planning and the independent checker, as a row of a table.
import { checkTexts } from "../../src/checker/index.ts";
import { toFile } from "../../src/planning/command/output.ts";
import { findEngine, type Answer, type EngineName, type ForeignFormat } from "../../src/planning/index.ts";

/** What is measured. */
export interface Case {
  readonly engine: EngineName;
  readonly name: string;
  /** The input as a file would hold it. */
  readonly text: string;
  /** Wall clock at most. */
  readonly seconds: number;
  /** Optimum or best value known so far. */
  readonly known?: number | string | undefined;
  /** What to show of the plan, where the objective says too little. */
  readonly figure?: ((plan: never) => string) | undefined;
}

/** What came out. */
export interface Row {
  readonly name: string;
  readonly known: number | string | undefined;
  readonly found: number | string;
  readonly bound: number | undefined;
  readonly proven: boolean;
  /** Share of the bound, 0 .. */
  readonly gap: number | undefined;
  readonly budget: number;
  /** Wall clock, and the time of all cores. */
  readonly seconds: number;
  readonly cpu: number;
  readonly strategy: string;
  readonly figure: string;
  /** What the checker found: nothing, or the rules broken. */
  readonly broken: readonly string[];
}

/** Plans one case with two cores and lets the checker work it out once more. */
export async function measure(entry: Case, seed: number): Promise<Row> {
  const engine = await findEngine(entry.engine);
  const format = engine?.formats.find((one) => one.recognises(entry.text));
  const problem = problemOf(entry, format);
  const kind = engine?.kinds[problem.kind];
  if (!kind) throw new Error(`${entry.engine} knows no ${problem.kind}`);
  const began = performance.now();
  const before = process.cpuUsage();
  const answer = await kind.plan(problem as never, { seed, seconds: entry.seconds, cores: 2 });
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  const file = toFile(entry.engine, { kind: problem.kind, planning: kind, problem: problem as never, format }, answer, { seed, seconds });
  const broken = checkTexts(entry.text, JSON.stringify(file)).violations.map(({ rule, en }) => `${rule}: ${en}`);
  return { name: entry.name, known: entry.known, budget: entry.seconds, seconds, cpu: (user + system) / 1e6, broken, ...outcome(entry, answer) };
}

function problemOf(entry: Case, format: ForeignFormat | undefined): { readonly kind: string } {
  if (!format) return JSON.parse(entry.text) as { kind: string };
  const read = format.read(entry.text);
  if (!read.ok) throw new Error(`${entry.name}: ${read.refusal.says.en}`);
  return read.value;
}

function outcome(entry: Case, answer: Answer): Pick<Row, "found" | "bound" | "proven" | "gap" | "strategy" | "figure"> {
  if (answer === undefined) return { found: "-", bound: undefined, proven: false, gap: undefined, strategy: "", figure: "" };
  if (!answer.ok) return { found: "UNSAT", bound: undefined, proven: true, gap: undefined, strategy: "", figure: answer.refusal.says.en };
  const { objective, bound, optimal, gap, drawn, plan } = answer.value;
  return { found: objective, bound, proven: optimal, gap, strategy: drawn.strategy, figure: entry.figure?.(plan as never) ?? "" };
}

const HEAD = "| instance | known | found | bound | proven | gap | wall s | CPU s | of s | by | beside | checker |\n|---|---|---|---|---|---|---|---|---|---|---|---|";
const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** The first lines of a table of rows. */
export const tableHead = (): string => HEAD;

/** One row as a line of the table. */
export function tableLine({ name, known, found, bound, proven, gap, seconds, cpu, budget, strategy, figure, broken }: Row): string {
  const cells = [
    name, known ?? "", typeof found === "number" ? number(found) : found, bound === undefined ? "" : number(bound), proven ? "yes" : "", gap === undefined ? "" : `${(100 * gap).toFixed(3)} %`,
    seconds.toFixed(2), cpu.toFixed(2), budget, strategy, figure, broken.length === 0 ? "agrees" : broken.slice(0, 3).join("; "),
  ];
  return `| ${cells.join(" | ")} |`;
}
