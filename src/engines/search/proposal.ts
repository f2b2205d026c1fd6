// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from "../../kernel/result.ts";

/** The same sentence in both languages, ready to be read: whole, with its full stop. */
export interface Saying {
  readonly de: string;
  readonly en: string;
}

/** Whether more or less of the objective is better. */
export type Sense = "most" | "least";

/** How good a plan is, and how surely. */
export interface Quality {
  readonly sense: Sense;
  readonly objective: number;
  /** No plan can be better than this. */
  readonly bound: number;
  /** The plan reaches the bound: no better one exists. */
  readonly optimal: boolean;
  /** Distance to the bound as a share of it, 0 .. ; 0 where optimal. */
  readonly gap: number;
}

/** How to draw the same plan again. */
export interface Drawn {
  readonly seed: number;
  readonly steps: number;
  /** Which way of searching found the plan. */
  readonly strategy: string;
}

/** What an engine answers: a plan, how good it is, what it could not fulfil and why, and what each person is told. */
export interface Proposal<Plan, Unmet = Shortfall> extends Quality {
  readonly plan: Plan;
  readonly unmet: readonly Unmet[];
  /** About the plan as a whole. */
  readonly says: readonly Saying[];
  /** What each person (or team, or project) concerned is told, by id. */
  readonly people: Readonly<Record<string, readonly Saying[]>>;
  readonly drawn: Drawn;
}

/** A wish that the plan does not fulfil. */
export interface Shortfall {
  /** Whose wish. */
  readonly who: string;
  /** What it was about: the id of a person, project, topic. */
  readonly what: string;
  /** Key of the reason, the engine's own short list. */
  readonly why: string;
  readonly says: Saying;
}

/** No plan can keep all rules. `facts` is a smallest set of them that cannot hold together: without any one of them it could. */
export interface Contradiction extends Refusal {
  readonly type: "contradiction";
  readonly facts: readonly Fact[];
  /** The whole in a sentence or two. */
  readonly says: Saying;
}

/** One rule of the input that takes part in a contradiction. */
export interface Fact {
  /** Key of the kind of rule, the engine's own short list. */
  readonly fact: string;
  /** Ids of whom or what it names. */
  readonly about: readonly string[];
  readonly says: Saying;
}

/** Objective beside bound. Values closer than a billionth of the bound count as equal: sums of decimals differ that much. */
export function quality(sense: Sense, objective: number, bound: number): Quality {
  const short = sense === "most" ? bound - objective : objective - bound;
  const scale = Math.max(1, Math.abs(bound));
  const optimal = short <= scale * 1e-9;
  return { sense, objective, bound: optimal ? objective : bound, optimal, gap: optimal ? 0 : short / scale };
}
