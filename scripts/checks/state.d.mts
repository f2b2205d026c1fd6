// SPDX-License-Identifier: EUPL-1.2
import type { Check } from "./list.mjs";

export interface Carrier { readonly file: string; readonly numbers: readonly string[] }
export interface CheckedTest { readonly number: string; readonly file: string; readonly name: string; readonly status: string; readonly ms: number; readonly why: string }
export interface CheckState extends Check { readonly state: "pass" | "fail" | "notBuilt" | "notRun"; readonly tests: number; readonly ms: number; readonly why: string }

export function carriedBy(source: string): string[];
export function testsOf(report: object, carriers: readonly Carrier[]): CheckedTest[];
export function stateOf(check: Check, parts: { readonly carriers: readonly Carrier[]; readonly quick: readonly CheckedTest[]; readonly long: readonly CheckedTest[] }): CheckState;
export function table(states: readonly CheckState[], language: "de" | "en"): string;
export function markdown(states: readonly CheckState[], language: "de" | "en"): string;
export function summary(states: readonly CheckState[]): string;
