// SPDX-License-Identifier: EUPL-1.2
/**
 * The independent checker: verifies a plan against its problem, from the texts of both files alone. It shares no code
 * with the engines or with planning; every rule and every figure is worked out once more from the definition of the
 * problem (docs/engines/door.md).
 */
import { readFileSync } from "node:fs";
import { checkAssignment } from "./assignment.ts";
import { checkCohort } from "./cohort.ts";
import { checkDistances } from "./distances.ts";
import { checkForeign } from "./foreign.ts";
import { checkGroups } from "./groups.ts";
import { checkMeetings } from "./meetings.ts";
import { checkRounds } from "./rounds.ts";
import { checkTally } from "./tally.ts";
import { checkTeams } from "./teams.ts";
import { Findings, type Violation } from "./violation.ts";
import { checkWishes } from "./wishes.ts";

export type { Violation } from "./violation.ts";

type Checker = (problem: never, answer: never, findings: Findings) => void;

/** By the kind of the problem. */
const checkers: Readonly<Record<string, Checker>> = {
  assignment: checkAssignment,
  meetings: checkMeetings,
  groups: checkGroups,
  cohort: checkCohort,
  distances: checkDistances,
  rounds: checkRounds,
  teams: checkTeams,
  wishes: checkWishes,
  dots: checkTally,
  "yes-no": checkTally,
  resistance: checkTally,
  ranking: checkTally,
  scores: checkTally,
  delphi: checkTally,
  "public-vote": checkTally,
};

/** What the checker found out: nothing broken and a plan checked; or what is broken; or no plan there to check. */
export interface Verdict {
  readonly violations: readonly Violation[];
  /** Whether the out file holds a plan. */
  readonly plan: boolean;
}

/** Checks the text of an out file against the text of its input. Throws a `CheckRefused` on texts that cannot be read. */
export function checkTexts(input: string, output: string): Verdict {
  const findings = new Findings();
  const answer = json(output, "Ausgabe", "output");
  if (answer.feasible !== true) {
    checkNoPlan(answer, findings);
    return { violations: findings.list, plan: false };
  }
  if (!foreign(input, answer, findings)) {
    const problem = json(input, "Eingabe", "input");
    const kind = String(problem.kind ?? answer.kind);
    const checker = Object.hasOwn(checkers, kind) ? checkers[kind] : undefined;
    if (!checker) throw new CheckRefused(`Die Art „${kind}“ kennt die Prüfung nicht.`, `The checker does not know the kind "${kind}".`);
    if (typeof answer.plan !== "object" || answer.plan === null) findings.add("plan", "plan fehlt.", "plan is missing.");
    else guarded(() => checker(problem as never, answer as never, findings), findings);
  }
  return { violations: findings.list, plan: true };
}

/** A file that the checker cannot read. */
export class CheckRefused extends Error {
  readonly english: string;
  constructor(german: string, english: string) {
    super(german);
    this.english = english;
  }
}

interface Screen {
  out(line: string): void;
  error(line: string): void;
}

/** Checks two files and says the verdict. Returns the code to end with: 0 fine, 1 something is broken, 2 unreadable. */
export function checkFiles(input: string, output: string, screen: Screen): number {
  try {
    const { violations, plan } = checkTexts(read(input), read(output));
    if (violations.length === 0) {
      screen.out(plan ? "Geprüft: Der Plan hält alle Regeln ein, die Zahlen stimmen. / Checked: the plan keeps all rules, the figures are right." : "Die Ausgabe enthält keinen Plan. / The output holds no plan.");
      return 0;
    }
    for (const { rule, de, en } of violations) screen.error(`${rule}: ${de}\n  (${en})`);
    return 1;
  } catch (error) {
    if (!(error instanceof CheckRefused)) throw error;
    screen.error(`${error.message}\n  (${error.english})`);
    return 2;
  }
}

function foreign(input: string, answer: Record<string, unknown>, findings: Findings): boolean {
  let found = false;
  guarded(() => (found = checkForeign(input, answer as never, findings)), findings);
  return found || findings.list.some(({ rule }) => rule === "form");
}

/** A plan of another form than its kind asks for is broken too; the checker does not stumble over it. */
function guarded(check: () => void, findings: Findings): void {
  try {
    check();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    findings.add("form", `Die Form stimmt nicht (${what}).`, `The form is wrong (${what}).`);
  }
}

/** Without a plan the file says why in both languages, or that nothing is known. */
function checkNoPlan(answer: Record<string, unknown>, findings: Findings): void {
  const { feasible, contradiction } = answer as { feasible?: unknown; contradiction?: { says?: { de?: unknown; en?: unknown } } };
  if (feasible === null) return;
  findings.need(feasible === false, "feasible", "feasible ist weder true noch false noch null.", "feasible is neither true nor false nor null.");
  const says = contradiction?.says;
  findings.need(typeof says?.de === "string" && typeof says.en === "string", "contradiction", "Der Widerspruch ist nicht benannt.", "The contradiction is not named.");
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new CheckRefused(`Die Datei ist nicht lesbar (${code}): ${path}.`, `The file cannot be read (${code}): ${path}.`);
  }
}

function json(text: string, german: string, english: string): Record<string, unknown> {
  const refused = new CheckRefused(`Die ${german} ist kein JSON-Objekt.`, `The ${english} is no JSON object.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused;
  return value as Record<string, unknown>;
}
