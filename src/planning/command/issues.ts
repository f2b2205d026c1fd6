// SPDX-License-Identifier: EUPL-1.2
import type { core } from "zod";
import type { Saying } from "../../engines/search/index.ts";

type Issue = core.$ZodIssue;

/** Told at most; the rest as a number. */
const TOLD = 12;

/** What the schema found, each with the path of its field: `people[3].away: a number is expected, here is text.` */
export function issueSentences(issues: readonly Issue[]): Saying[] {
  const all = issues.flatMap((issue) => flat(issue, []));
  const rest = all.length - TOLD;
  const more: Saying[] = rest > 0 ? [{ de: `Dazu ${rest} weitere Fehler.`, en: `And ${rest} more faults.` }] : [];
  return [...all.slice(0, TOLD), ...more];
}

/** A union says what each branch expects of the value itself, or else what the nearest branch finds inside it. */
function flat(issue: Issue, above: readonly PropertyKey[]): Saying[] {
  const path = [...above, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [sentence(path, words(issue))];
  const inside = issue.errors.filter((branch) => !branch.some(atRoot)).toSorted((a, b) => a.length - b.length)[0];
  if (inside) return inside.flatMap((inner) => flat(inner, path));
  const wanted = issue.errors.flatMap((branch) => branch.filter(atRoot).map(expected));
  return [sentence(path, { de: `${oneOf(wanted.map(({ de }) => de), "oder")} wird erwartet, hier steht ${germanValue(issue.input)}`, en: `${oneOf(wanted.map(({ en }) => en), "or")} is expected, here is ${englishValue(issue.input)}` })];
}

const atRoot = (issue: Issue): boolean => issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
const oneOf = (list: readonly string[], or: string): string => [...new Set(list)].join(` ${or} `);

function expected(issue: Issue): Saying {
  if (issue.code === "invalid_type") return { de: germanType(issue.expected), en: englishType(issue.expected) };
  const values = issue.code === "invalid_value" ? issue.values.map(quoted).join(", ") : issue.message;
  return { de: values, en: values };
}

function words(issue: Issue): Saying {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? { de: "fehlt", en: "is missing" }
        : { de: `${germanType(issue.expected)} wird erwartet, hier steht ${germanValue(issue.input)}`, en: `${englishType(issue.expected)} is expected, here is ${englishValue(issue.input)}` };
    case "too_small":
      return limit(issue.origin, Number(issue.minimum), issue.inclusive !== false, "least", issue.input);
    case "too_big":
      return limit(issue.origin, Number(issue.maximum), issue.inclusive !== false, "most", issue.input);
    case "invalid_value":
      return issue.input === undefined
        ? { de: `fehlt (${issue.values.map(quoted).join(", ")})`, en: `is missing (${issue.values.map(quoted).join(", ")})` }
        : { de: `${issue.values.length > 1 ? "möglich sind" : "möglich ist nur"} ${issue.values.map(quoted).join(", ")}, hier steht ${germanValue(issue.input)}`, en: `possible ${issue.values.length > 1 ? "are" : "is only"} ${issue.values.map(quoted).join(", ")}, here is ${englishValue(issue.input)}` };
    case "unrecognized_keys":
      return { de: `${issue.keys.length > 1 ? "diese Felder gibt" : "dieses Feld gibt"} es nicht: ${issue.keys.join(", ")}`, en: `no such field${issue.keys.length > 1 ? "s" : ""}: ${issue.keys.join(", ")}` };
    default:
      return { de: `so nicht möglich (${issue.message})`, en: `not possible (${issue.message})` };
  }
}

function limit(origin: string, value: number, inclusive: boolean, side: "least" | "most", input: unknown): Saying {
  const list = origin === "array" || origin === "set" || origin === "string";
  const de = side === "least" ? (inclusive ? "mindestens" : "mehr als") : inclusive ? "höchstens" : "weniger als";
  const en = side === "least" ? (inclusive ? "at least" : "more than") : inclusive ? "at most" : "less than";
  if (origin === "string" && value === 1 && side === "least") return { de: "darf nicht leer sein", en: "must not be empty" };
  if (list && value === 1) return { de: `${de} ein Eintrag wird erwartet`, en: `${en} one entry is expected` };
  if (list) {
    const [unitDe, unitEn] = origin === "string" ? ["Zeichen", "characters"] : ["Einträge", "entries"];
    return { de: `${de} ${value} ${unitDe} werden erwartet`, en: `${en} ${value} ${unitEn} are expected` };
  }
  return { de: `${de} ${value} wird erwartet, hier steht ${germanValue(input)}`, en: `${en} ${value} is expected, here is ${englishValue(input)}` };
}

function sentence(path: readonly PropertyKey[], { de, en }: Saying): Saying {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : /^[\w-]+$/.test(String(part)) ? `.${String(part)}` : `[${JSON.stringify(String(part))}]`)).join("").replace(/^\./, "");
  return { de: `${place === "" ? "Die Eingabe" : place}: ${de}.`, en: `${place === "" ? "The input" : place}: ${en}.` };
}

const TYPES: Readonly<Record<string, Saying>> = {
  string: { de: "Text", en: "text" },
  number: { de: "eine Zahl", en: "a number" },
  int: { de: "eine ganze Zahl", en: "a whole number" },
  boolean: { de: "true oder false", en: "true or false" },
  array: { de: "eine Liste", en: "a list" },
  tuple: { de: "eine Liste", en: "a list" },
  object: { de: "ein Objekt", en: "an object" },
  record: { de: "ein Objekt", en: "an object" },
  null: { de: "null", en: "null" },
};

const germanType = (name: string): string => TYPES[name]?.de ?? name;
const englishType = (name: string): string => TYPES[name]?.en ?? name;
const quoted = (value: unknown): string => JSON.stringify(value) ?? String(value);
const short = (value: unknown): string => {
  const text = quoted(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
const germanValue = (value: unknown): string => (value === undefined ? "nichts" : typeof value === "object" && value !== null ? germanType(kindOf(value)) : short(value));
const englishValue = (value: unknown): string => (value === undefined ? "nothing" : typeof value === "object" && value !== null ? englishType(kindOf(value)) : short(value));
