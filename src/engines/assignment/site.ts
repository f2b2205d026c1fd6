// SPDX-License-Identifier: EUPL-1.2
import type { Project } from "./problem.ts";
import { least } from "./units.ts";

/** What a project demands. */
export interface Site {
  readonly max: number;
  /** Most people who are not small. */
  readonly largeMax: number;
  /** People to run, at least 1. */
  readonly least: number;
  readonly needs: readonly { readonly skill: string; readonly people: number }[];
  readonly mustRun: boolean;
}

/** Key of one rule of the input. */
export function factKey(fact: string, ...about: readonly string[]): string {
  return JSON.stringify([fact, ...about]);
}

/** What a project demands. `reserve`: rule 6 holds; `without`: rules set aside, by key. */
export function siteOf(project: Project, reserve: boolean, without: ReadonlySet<string> | undefined): Site {
  const { id } = project;
  const off = (fact: string, ...more: string[]) => without?.has(factKey(fact, id, ...more)) === true;
  const max = off("max") ? Infinity : Math.max(0, project.max);
  const largeMax = reserve && project.reserve && !off("reserve") ? Math.max(0, max - project.reserve.places) : max;
  return {
    max, largeMax: Math.min(max, largeMax),
    least: off("min") ? 1 : least(project),
    needs: (project.needs ?? []).filter(({ skill, people }) => people > 0 && !off("needs", skill)),
    mustRun: project.mustRun === true && !off("mustRun"),
  };
}
