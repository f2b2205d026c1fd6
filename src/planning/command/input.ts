// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { ForeignFormat, PlanningEngine, PlanningKind } from "../engine.ts";
import { said, type Fault } from "./fault.ts";
import { issueSentences } from "./issues.ts";

/** A file read for an engine. */
export interface Task {
  readonly kind: string;
  readonly planning: PlanningKind;
  readonly problem: never;
  /** Set where the file was not our JSON. */
  readonly format: ForeignFormat | undefined;
}

/** The text of a file without byte order mark, or why there is none. */
export function readText(path: string): Result<string, Fault> {
  try {
    return ok(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const why = code === "ENOENT" ? { de: "Es gibt keine solche Datei", en: "There is no such file" }
      : code === "EISDIR" ? { de: "Das ist ein Ordner", en: "This is a folder" }
      : code === "EACCES" || code === "EPERM" ? { de: "Die Datei darf nicht gelesen werden", en: "The file may not be read" }
      : { de: `Die Datei ist nicht lesbar (${code})`, en: `The file cannot be read (${code})` };
    return refuse(said({ de: `${why.de}: ${path}.`, en: `${why.en}: ${path}.` }));
  }
}

/** Reads and checks a problem for the engine: our JSON, or a foreign format recognised by what is in the file. */
export function readTask(engine: PlanningEngine, name: string, path: string): Result<Task, Fault> {
  const text = readText(path);
  if (!text.ok) return text;
  const format = engine.formats.find((candidate) => candidate.recognises(text.value));
  if (format) {
    const read = format.read(text.value);
    if (!read.ok) return refuse(said({ de: `${path}: ${read.refusal.says.de}`, en: `${path}: ${read.refusal.says.en}` }));
    return task(engine, name, read.value, format);
  }
  const parsed = parseJson(text.value, path, engine);
  return parsed.ok ? task(engine, name, parsed.value, undefined) : parsed;
}

/** The JSON value, or where it breaks off. */
export function parseJson(text: string, path: string, engine?: PlanningEngine): Result<unknown, Fault> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const others = engine?.formats.map((format) => format.name).join(", ") ?? "";
    const where = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const line = where === undefined ? text.split("\n").length : text.slice(0, Number(where)).split("\n").length;
    const empty = text.trim() === "";
    return refuse(said({
      de: `${path}: ${empty ? "Die Datei ist leer" : `Das ist kein JSON (Fehler in Zeile ${line})`}${others === "" ? "" : ` und auch keine Datei der Art ${others}`}.`,
      en: `${path}: ${empty ? "The file is empty" : `This is not JSON (fault in line ${line})`}${others === "" ? "" : `, nor a file of the kind ${others}`}.`,
    }));
  }
}

function task(engine: PlanningEngine, name: string, value: unknown, format: ForeignFormat | undefined): Result<Task, Fault> {
  const kinds = Object.keys(engine.kinds);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(said({ de: "Die Eingabe ist kein JSON-Objekt.", en: "The input is no JSON object." }));
  // Without a kind the one that is named like the engine is meant, where there is one.
  const problem = !("kind" in value) && kinds.includes(name) ? { kind: name, ...value } : value;
  const kind = "kind" in problem ? problem.kind : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(engine.kinds, kind)) {
    return refuse(said({
      de: `kind: ${kind === undefined ? "fehlt" : `„${String(kind)}“ kennt ${name} nicht`}; möglich ${kinds.length > 1 ? "sind" : "ist"} ${kinds.join(", ")}.`,
      en: `kind: ${kind === undefined ? "is missing" : `${name} does not know "${String(kind)}"`}; possible ${kinds.length > 1 ? "are" : "is"} ${kinds.join(", ")}.`,
    }));
  }
  const planning = engine.kinds[kind]!;
  const checked = planning.schema.safeParse(problem, { reportInput: true });
  if (!checked.success) return refuse(said(...issueSentences(checked.error.issues)));
  return ok({ kind, planning, problem: checked.data as never, format });
}
