// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../../engines/search/index.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { said, type Fault } from "./fault.ts";

/** What somebody asks for on the command line. */
export type Order =
  | { readonly do: "help" }
  | { readonly do: "check"; readonly input: string; readonly output: string }
  | { readonly do: "schema"; readonly engine: string; readonly kind: string | undefined }
  | { readonly do: "plan"; readonly engine: string; readonly input: string; readonly output: string; readonly seed: number; readonly seconds: number | undefined; readonly steps: number | undefined; readonly cores: number | undefined };

/** Seconds of a search where nobody says how long. */
const USUAL_SECONDS = 10;

interface NumberOption {
  readonly least: number;
  readonly whole: boolean;
}

const OPTIONS: Readonly<Record<string, NumberOption>> = {
  seed: { least: -(2 ** 31), whole: true },
  seconds: { least: 0, whole: false },
  steps: { least: 1, whole: true },
  cores: { least: 1, whole: true },
};

/** Reads the words after the programme's name. Options may stand anywhere, as `--seed 7` or `--seed=7`. */
export function readArguments(words: readonly string[]): Result<Order, Fault> {
  const parts: string[] = [];
  const numbers: Record<string, number> = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === "--help" || word === "-h") return ok({ do: "help" });
    if (!word.startsWith("--")) {
      parts.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/s);
    const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (!option) return refuse(said(unknownOption(word)));
    const text = inline ?? words[++at];
    const value = Number(text);
    if (text === undefined || text.trim() === "" || !Number.isFinite(value) || value < option.least || (option.whole && !Number.isInteger(value))) return refuse(said(badNumber(name, text, option)));
    numbers[name] = value;
  }
  return order(parts, numbers);
}

function order(parts: readonly string[], { seed, seconds, steps, cores }: Readonly<Record<string, number>>): Result<Order, Fault> {
  const [first, second, third, ...rest] = parts;
  if (first === undefined || first === "help") return ok({ do: "help" });
  if (first === "schema") {
    if (second === undefined || rest.length > 0) return refuse(said({ de: "Es fehlt der Name: schema ENGINE [KIND].", en: "A name is missing: schema ENGINE [KIND]." }));
    return ok({ do: "schema", engine: second, kind: third });
  }
  if (second === undefined || third === undefined || rest.length > 0) {
    return refuse(said({
      de: `Nach „${first}“ werden zwei Dateien gebraucht: die Eingabe und die Ausgabe. Angegeben sind ${parts.length - 1}.`,
      en: `After "${first}" two files are needed: the input and the output. Given are ${parts.length - 1}.`,
    }));
  }
  if (first === "check") return ok({ do: "check", input: second, output: third });
  return ok({ do: "plan", engine: first, input: second, output: third, seed: seed ?? 1, seconds: seconds ?? (steps === undefined ? USUAL_SECONDS : undefined), steps, cores });
}

const unknownOption = (word: string): Saying => ({
  de: `Die Option ${word} gibt es nicht. Es gibt --seed, --seconds, --steps und --cores.`,
  en: `There is no option ${word}. There are --seed, --seconds, --steps and --cores.`,
});

const badNumber = (name: string, text: string | undefined, { least, whole }: NumberOption): Saying => ({
  de: `Nach --${name} steht eine ${whole ? "ganze Zahl" : "Zahl"}${least >= 0 ? ` ab ${least}` : ""}, hier steht ${text === undefined ? "nichts" : `„${text}“`}.`,
  en: `After --${name} comes a ${whole ? "whole number" : "number"}${least >= 0 ? ` of at least ${least}` : ""}; here is ${text === undefined ? "nothing" : `"${text}"`}.`,
});
