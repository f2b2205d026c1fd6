// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";

export const statuses = ["full", "partial", "none"] as const;
export const methods = ["self", "third"] as const;
/** Norms that a place may measure itself by; the first is what the law asks for. */
export const standards = ["EN 301 549 V3.2.1 (WCAG 2.1 AA)", "EN 301 549 V3.2.1 (WCAG 2.1 AA) und WCAG 2.2 AA", "WCAG 2.2 AA"] as const;

/** The accessibility declaration, with all parts of Implementing Decision (EU) 2018/1523. */
export interface Statement {
  readonly status: (typeof statuses)[number];
  readonly standard: string;
  /** What does not meet the standard, one thing a line; the same for the two below. */
  readonly nonCompliant: string;
  readonly burden: string;
  readonly outside: string;
  readonly alternatives: string;
  /** Days as ISO text. */
  readonly preparedOn: string;
  readonly method: (typeof methods)[number];
  readonly assessor: string;
  readonly reviewedOn: string;
  /** A newer address of the enforcement body than ours; empty: as in the list of the Länder. */
  readonly enforcement: string;
  /** The review for which the reminder went out. */
  readonly remindedFor: string | null;
  readonly version: number;
}

export type StatementRefusal =
  | { readonly type: "statementGapsMissing"; readonly field: "nonCompliant" }
  | { readonly type: "statementGapsInFull"; readonly field: "status" }
  | { readonly type: "statementAssessorMissing"; readonly field: "assessor" }
  | { readonly type: "statementDates"; readonly field: "reviewedOn" }
  | { readonly type: "statementFuture"; readonly field: "preparedOn" | "reviewedOn" };

/** Status, gaps, method and days must fit together; `today` as ISO day. */
export function checkStatement<S extends Omit<Statement, "version" | "remindedFor">>(statement: S, today: string): Result<S, StatementRefusal> {
  const gaps = statement.nonCompliant !== "" || statement.burden !== "";
  if (statement.status === "full" && gaps) return refuse({ type: "statementGapsInFull", field: "status" });
  if (statement.status !== "full" && !gaps) return refuse({ type: "statementGapsMissing", field: "nonCompliant" });
  if (statement.method === "third" && statement.assessor === "") return refuse({ type: "statementAssessorMissing", field: "assessor" });
  if (statement.preparedOn > today) return refuse({ type: "statementFuture", field: "preparedOn" });
  if (statement.reviewedOn > today) return refuse({ type: "statementFuture", field: "reviewedOn" });
  if (statement.reviewedOn < statement.preparedOn) return refuse({ type: "statementDates", field: "reviewedOn" });
  return ok(statement);
}

/** The day one year after the last review, by which the declaration is looked at again. */
export const reviewDue = (statement: Pick<Statement, "reviewedOn">): string => `${Number(statement.reviewedOn.slice(0, 4)) + 1}${statement.reviewedOn.slice(4)}`;

/** True when the yearly review is due, and when nobody was reminded of it yet. */
export const reviewIsDue = (statement: Pick<Statement, "reviewedOn">, today: string): boolean => reviewDue(statement) <= today;
export const reminderIsDue = (statement: Pick<Statement, "reviewedOn" | "remindedFor">, today: string): boolean => reviewIsDue(statement, today) && statement.remindedFor !== statement.reviewedOn;

/** Text with one thing a line as a list, without dashes and empty lines. */
export const lines = (text: string): string[] => text.split("\n").map((line) => line.replace(/^\s*[-*•]\s*/, "").trim()).filter(Boolean);
