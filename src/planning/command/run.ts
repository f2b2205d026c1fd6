// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../../engines/search/index.ts";
import type { Answer } from "../engine.ts";
import { engineNames, findEngine } from "../index.ts";
import type { PlanProgress } from "../options.ts";
import { readArguments, type Order } from "./arguments.ts";
import type { Fault } from "./fault.ts";
import { readTask } from "./input.ts";
import { explainPair, matchFiles } from "./matching.ts";
import { checkOutput, toFile, writeAnswer } from "./output.ts";
import { words } from "./texts.ts";

/** The terminal, and a way to be stopped. */
export interface Terminal {
  /** One line of result. */
  out(line: string): void;
  /** Sentences, faults. */
  error(line: string): void;
  /** Overwritten by the next; only where somebody looks at a terminal. */
  progress?: ((line: string) => void) | undefined;
  readonly signal: AbortSignal;
}

/** Compares an out file with its input; from src/checker, which knows no engine. */
export type Check = (input: string, output: string, terminal: Terminal) => number;

/** Done; the checker found something; called wrongly; no answer within the time. */
const CODES = { done: 0, broken: 1, wrong: 2, unknown: 3 } as const;

/** Does what the words after the programme's name ask for, and says with which code to end. */
export async function command(args: readonly string[], terminal: Terminal, check: Check): Promise<number> {
  const [first, ...rest] = args;
  if (first === "match" || first === "explain") return matching(first, rest, terminal);
  const order = readArguments(args);
  if (!order.ok) return wrong(order.refusal, terminal);
  switch (order.value.do) {
    case "help":
      return help(terminal);
    case "check":
      return check(order.value.input, order.value.output, terminal);
    case "schema":
      return schema(order.value.engine, order.value.kind, terminal);
    case "plan":
      return planFile(order.value, terminal);
  }
}

function matching(what: "match" | "explain", args: readonly string[], terminal: Terminal): number {
  const answer = what === "match" ? matchFiles(args) : explainPair(args);
  if (!answer.ok) return wrong(answer.refusal, terminal);
  if (typeof answer.value === "number") terminal.out(line(words.matched(answer.value)));
  else answer.value.forEach((sentence) => terminal.out(sentence));
  return CODES.done;
}

function help(terminal: Terminal): number {
  const { de, en } = words.usage(engineNames.join(", "));
  terminal.out(`${de}\n\n${en}`);
  return CODES.done;
}

async function schema(name: string, kind: string | undefined, terminal: Terminal): Promise<number> {
  const engine = await findEngine(name);
  if (!engine) return say(terminal, words.noEngine(name, engineNames.join(", ")), CODES.wrong);
  const kinds = Object.keys(engine.kinds);
  const { toJSONSchema } = await import("zod");
  const one = (key: string): object => toJSONSchema(engine.kinds[key]!.schema, { io: "input", unrepresentable: "any" });
  if (kind !== undefined && !kinds.includes(kind)) return say(terminal, words.noKind(name, kind, kinds.join(", ")), CODES.wrong);
  const chosen = kind ?? (kinds.length === 1 ? kinds[0] : undefined);
  const printed = chosen === undefined ? { $schema: "https://json-schema.org/draft/2020-12/schema", title: name, oneOf: kinds.map(one) } : one(chosen);
  terminal.out(JSON.stringify(printed, null, 1));
  return CODES.done;
}

async function planFile(order: Extract<Order, { do: "plan" }>, terminal: Terminal): Promise<number> {
  const engine = await findEngine(order.engine);
  if (!engine) return say(terminal, words.noEngine(order.engine, engineNames.join(", ")), CODES.wrong);
  const writable = checkOutput(order.output, order.input);
  if (!writable.ok) return wrong(writable.refusal, terminal);
  const task = readTask(engine, order.engine, order.input);
  if (!task.ok) return wrong(task.refusal, terminal);
  const began = performance.now();
  const { seed, seconds, steps, cores } = order;
  const answer = await task.value.planning.plan(task.value.problem, { seed, seconds, steps, cores, signal: terminal.signal, onProgress: shown(terminal) });
  const spent = (performance.now() - began) / 1000;
  const written = writeAnswer(order.output, toFile(order.engine, task.value, answer, { seed, seconds: spent }));
  return written.ok ? told(order.engine, answer, spent, terminal) : wrong(written.refusal, terminal);
}

function told(engine: string, answer: Answer, seconds: number, terminal: Terminal): number {
  if (answer === undefined) return say(terminal, words.unknown, CODES.unknown);
  if (!answer.ok) {
    terminal.out(line(words.infeasible));
    return say(terminal, answer.refusal.says, CODES.done);
  }
  const { objective, bound, optimal } = answer.value;
  // A count is no search: its objective is the number of ballots that count.
  terminal.out(line(engine === "tally" ? words.counted(objective, seconds) : words.found(objective, bound, optimal, seconds)));
  return CODES.done;
}

/** At most ten lines a second. */
function shown({ progress }: Terminal): ((news: PlanProgress) => void) | undefined {
  if (!progress) return undefined;
  let last = -Infinity;
  return ({ seconds, objective, bound, strategy }) => {
    if (performance.now() - last < 100) return;
    last = performance.now();
    const figure = (value: number | undefined): string => (value === undefined ? "-" : String(Math.round(value * 1000) / 1000));
    progress(`${seconds.toFixed(1)} s  ${figure(objective)} / ${figure(bound)}  ${strategy}`);
  };
}

function wrong(fault: Fault, terminal: Terminal): number {
  for (const { de } of fault.says) terminal.error(de);
  for (const { en } of fault.says) terminal.error(`  (${en})`);
  return CODES.wrong;
}

function say(terminal: Terminal, { de, en }: Saying, code: number): number {
  terminal.error(`${de}\n  (${en})`);
  return code;
}

const line = ({ de, en }: Saying): string => `${de} / ${en}`;
