// SPDX-License-Identifier: EUPL-1.2
import type { Saying } from "../search/index.ts";
import type { TallyProblem } from "./problem.ts";
import { de } from "./texts.de.ts";
import { en } from "./texts.en.ts";
import type { TallyTexts } from "./words.ts";

/** The same sentence in both languages. */
export function saying(speak: (texts: TallyTexts) => string): Saying {
  return { de: speak(de), en: speak(en) };
}

/** Names for ids: of options, and of criteria where there are some; an id without a name stands for itself. */
export function namesOf(problem: TallyProblem): (id: string) => string {
  const named = [...problem.options, ...("criteria" in problem ? problem.criteria : [])];
  const names = new Map(named.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
  return (id) => names.get(id) ?? id;
}
