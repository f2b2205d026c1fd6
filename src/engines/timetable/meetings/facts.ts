// SPDX-License-Identifier: EUPL-1.2
import type { Contradiction, Fact } from "../../search/index.ts";
import type { Instance } from "./instance.ts";
import { both, factOf, namesOf } from "./words.ts";

/** A contradiction of these facts. */
export function contradictionOf(facts: readonly Fact[]): Contradiction {
  const sentences = (language: "de" | "en"): string => facts.slice(0, 8).map(({ says }) => says[language]).join(" ");
  return { type: "contradiction", facts, says: both((texts, language) => `${sentences(language)} ${texts.together(facts.length)}`) };
}

/** These meetings must be held. */
export function mustFact({ problem }: Instance, must: readonly number[]): Fact {
  return factOf("must", must.map((m) => problem.meetings[m]!.id), (language) => ({ meetings: must.map(namesOf(problem, language).meeting) }));
}

/** One meeting comes after another. */
export function afterFact({ problem }: Instance, later: number, earlier: number): Fact {
  return factOf("after", [problem.meetings[later]!.id, problem.meetings[earlier]!.id], (language) => {
    const names = namesOf(problem, language);
    return { later: names.meeting(later), earlier: names.meeting(earlier) };
  });
}

/** Somebody's meetings at a time. */
export function capacityFact({ problem, capacity }: Instance, p: number): Fact {
  return factOf("capacity", [problem.participants[p]!.id], (language) => ({ person: namesOf(problem, language).person(p), capacity: capacity[p]! }));
}

/** Tables of one slot. */
export function tableFact({ problem, tables }: Instance, t: number): Fact {
  return factOf("table", [problem.slots[t]!.id], (language) => ({ slot: namesOf(problem, language).slot(t), tables: tables[t]! }));
}
