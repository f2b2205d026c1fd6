// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const caseKinds = ["barrier", "feedback"] as const;
export const caseStates = ["open", "answered", "closed"] as const;
export const outcomes = ["mended", "planned", "noBarrier", "notPossible", "elsewhere"] as const;

/** Who reads what is reported. */
export interface FeedbackContact {
  readonly office: string;
  readonly email: string;
  readonly phone: string;
  readonly version: number;
}

/** A message about a barrier, or about anything else; without account, followed by a secret link. */
export interface BarrierCase {
  readonly id: string;
  readonly number: string;
  readonly kind: (typeof caseKinds)[number];
  readonly what: string;
  readonly place: string;
  readonly email: string | null;
  readonly locale: "de" | "en";
  readonly state: (typeof caseStates)[number];
  readonly receivedAt: Date;
  /** ISO day by which an answer is owed. */
  readonly dueOn: string;
  readonly answer: string;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly outcome: (typeof outcomes)[number] | null;
  readonly version: number;
}

/**
 * Days until the answer: four weeks. Federal law gives one month (§ 12b (4) BGG), Rheinland-Pfalz and Berlin one month,
 * Hessen and Mecklenburg-Vorpommern six weeks; who keeps four weeks keeps all of them.
 */
export const answerDays = 28;

/** "B-2026-007": kind, year, and the place in the year's row. */
export const caseNumber = (kind: BarrierCase["kind"], year: number, before: number): string =>
  `${kind === "barrier" ? "B" : "R"}-${year}-${String(before + 1).padStart(3, "0")}`;

/** Nobody has answered, and the day has passed. */
export const isOverdue = (one: Pick<BarrierCase, "state" | "dueOn">, today: string): boolean => one.state === "open" && one.dueOn < today;

export type CaseRefusal = { readonly type: "caseClosed" } | { readonly type: "caseNotAnswered" };

/** An answer can be added to until the case is closed. */
export const mayAnswer = (one: Pick<BarrierCase, "state">): Result<true, CaseRefusal> => (one.state === "closed" ? refuse({ type: "caseClosed" }) : ok(true));

/** Nobody is left without an answer: first it is written, then the case is closed. */
export function mayClose(one: Pick<BarrierCase, "state" | "answer">): Result<true, CaseRefusal> {
  if (one.state === "closed") return refuse({ type: "caseClosed" });
  return one.answer === "" ? refuse({ type: "caseNotAnswered" }) : ok(true);
}

/** Where somebody was when they met the barrier: a path of ours, else nothing. */
export const ownPlace = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])[\w\-./?=&%]{0,280}$/.test(path) ? path : "");
