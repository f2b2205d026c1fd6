// SPDX-License-Identifier: EUPL-1.2
import type { ZodType } from "zod";
import type { Contradiction, Proposal, Saying } from "../engines/search/index.ts";
import type { Refusal, Result } from "../kernel/result.ts";
import type { PlanOptions } from "./options.ts";

/** What planning answers: a plan, why there can be none, or (undefined) neither within the time. */
export type Answer = Result<Proposal<unknown, unknown>, Contradiction> | undefined;

/** One planning engine as the door and a server see it: kinds of problems, and foreign file formats it reads. */
export interface PlanningEngine {
  /** By the word in the field `kind`. */
  readonly kinds: Readonly<Record<string, PlanningKind>>;
  readonly formats: readonly ForeignFormat[];
}

export interface PlanningKind {
  /** Of the JSON input; its descriptions are the documentation. */
  readonly schema: ZodType;
  /** The problem has passed the schema. Runs in worker threads; the calling thread stays free. */
  plan(problem: never, options: PlanOptions): Promise<Answer>;
}

/** A file that is not our JSON: recognised by what is in it, read into a problem, answered in its own numbers. */
export interface ForeignFormat {
  readonly name: string;
  recognises(text: string): boolean;
  /** The problem (with its `kind`), or a sentence that says which line or field cannot be read. */
  read(text: string): Result<{ readonly kind: string }, Unreadable>;
  /** Fields of the answer in the numbers of the file; `plan` is undefined where there is none. */
  figures(problem: never, plan: unknown): Readonly<Record<string, unknown>>;
}

/** A file that cannot be read. */
export interface Unreadable extends Refusal {
  readonly type: "unreadable";
  readonly says: Saying;
}
