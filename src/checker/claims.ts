// SPDX-License-Identifier: EUPL-1.2
import type { Findings } from "./violation.ts";

/** What an out file says about its plan. */
export interface Claims {
  readonly objective: number;
  readonly bound: number;
  readonly sense: "most" | "least";
  readonly gap: number;
  readonly optimal: boolean;
}

/** Sums of decimals may differ by a millionth of their size. */
export const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

/** The objective is what the plan really reaches, the bound lies on its far side, gap and proof fit both. */
export function checkClaims(findings: Findings, claims: Partial<Claims>, sense: Claims["sense"], counted: number | undefined): void {
  const { objective, bound, gap, optimal } = claims;
  findings.need(claims.sense === sense, "sense", `sense ist „${String(claims.sense)}“, die Aufgabe verlangt „${sense}“.`, `sense is "${String(claims.sense)}", the problem asks for "${sense}".`);
  if (typeof objective !== "number" || typeof bound !== "number" || typeof gap !== "number" || typeof optimal !== "boolean") {
    findings.add("claims", "objective, bound, gap oder optimal fehlt.", "objective, bound, gap or optimal is missing.");
    return;
  }
  if (counted !== undefined) findings.need(near(objective, counted), "objective", `Der Zielwert ist ${counted}, angegeben ist ${objective}.`, `The objective is ${counted}, the file says ${objective}.`);
  const short = sense === "most" ? bound - objective : objective - bound;
  findings.need(short >= 0 || near(bound, objective), "bound", `Die Schranke ${bound} ist schlechter als der Plan (${objective}).`, `The bound ${bound} is worse than the plan (${objective}).`);
  const reached = optimal ? near(bound, objective) : Math.abs(short) > 1e-9 * Math.max(1, Math.abs(bound));
  findings.need(reached, "optimal", `optimal ist ${optimal}, Zielwert ${objective}, Schranke ${bound}.`, `optimal is ${optimal}, objective ${objective}, bound ${bound}.`);
  const share = optimal ? 0 : short / Math.max(1, Math.abs(bound));
  findings.need(near(gap, share), "gap", `Der Abstand ist ${share}, angegeben ist ${gap}.`, `The gap is ${share}, the file says ${gap}.`);
}
