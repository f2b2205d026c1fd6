// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../../kernel/result.ts";
import { chance, watch, type Contradiction, type Effort, type Proposal } from "../../search/index.ts";
import { anneal, type Found } from "./anneal.ts";
import { answerOf } from "./answer.ts";
import { aloneBound } from "./bound.ts";
import { countedConflict } from "./conflict.ts";
import { bareConflict, searchedConflict } from "./conflict-search.ts";
import { contradictionOf } from "./facts.ts";
import { fault } from "./faults.ts";
import { instanceOf, type Instance } from "./instance.ts";
import { prove, type ProofWay } from "./proof.ts";
import type { MeetingsPlan, MeetingsProblem } from "./problem.ts";

export type MeetingsAnswer = Result<Proposal<MeetingsPlan>, Contradiction> | undefined;

/** What other searches for the same plan know, and what they are told. */
export interface Rivals {
  /** Best objective and bound of all. */
  readonly known: () => { readonly objective?: number | undefined; readonly bound?: number | undefined };
  readonly better: (plan: Proposal<MeetingsPlan>) => void;
  readonly bound: (bound: number) => void;
}

const ALONE: Rivals = { known: () => ({}), better: () => undefined, bound: () => undefined };

/** Share of the effort that goes to the search before the proof begins, and its limit in seconds. */
const FIRST = 0.2;
const FIRST_SECONDS = 1;
/** Conflicts of the proof for one step of the effort: a conflict costs about as much as so many exchanges. */
const CONFLICT = 50;
/** Where nothing limits the effort: exchanges of the search, conflicts of the proof. */
const SEARCH_STEPS = 1_000_000;
const PROOF_STEPS = 200_000;

/** What needs no search: wrong ids, contradictions that counting shows. */
export function quickConflict(problem: MeetingsProblem): Contradiction | undefined {
  const wrong = fault(problem);
  return wrong ? contradictionOf([wrong]) : countedConflict(instanceOf(problem));
}

/**
 * Places given meetings in slots: annealing first (anneal.ts), then a proof that there is nothing better, or the plan that
 * is (proof.ts, clause learning). Steps are exchanges of the annealing; the proof gets a fiftieth of them as conflicts.
 * A contradiction names the rules that cannot be kept together. Undefined where the effort ended before a plan was found
 * and before it was known that there is none.
 */
export function planMeetings(problem: MeetingsProblem, effort: Effort, rivals: Rivals = ALONE): MeetingsAnswer {
  const conflict = quickConflict(problem);
  if (conflict) return refuse(conflict);
  const instance = instanceOf(problem);
  const began = effort.now?.() ?? 0;
  const first = searchMeetings(instance, share(effort), rivals);
  if (first?.optimal) return ok(first);
  return proveMeetings(instance, rest(effort, began), first, rivals) ?? (first ? ok(first) : undefined);
}

/** Annealing alone: goes on until a bound of its own or of the others is reached, or the effort ends. */
export function searchMeetings(instance: Instance, effort: Effort, rivals: Rivals = ALONE): Proposal<MeetingsPlan> | undefined {
  const eye = watch(effort, 3_000_000);
  const own = aloneBound(instance);
  const answer = (found: Found): Proposal<MeetingsPlan> => answerOf(instance, found.slot, own, { seed: effort.seed, steps: eye.steps, strategy: "exchanges" });
  rivals.bound(own);
  const found = anneal(instance, chance(effort.seed), eye, {
    bound: () => Math.max(own, rivals.known().bound ?? -Infinity),
    better: (better) => rivals.better(answer(better)),
  });
  return found && answer(found);
}

/** Proof, or a better plan, or that there is none. `first` is a plan that is known. Undefined where nothing came of it. */
export function proveMeetings(instance: Instance, effort: Effort, first: Proposal<MeetingsPlan> | undefined, rivals: Rivals = ALONE, counting?: ProofWay["counting"]): MeetingsAnswer {
  const upper = Math.min(first?.objective ?? Infinity, rivals.known().objective ?? Infinity);
  const start = first && slotsOf(instance, first.plan);
  const drawn = { seed: effort.seed, steps: 0, strategy: "proof" };
  const proof = prove(instance, { ...effort, steps: effort.steps ?? (timed(effort) ? undefined : PROOF_STEPS) }, {
    lower: aloneBound(instance),
    rivals: rivals.known,
    ...(Number.isFinite(upper) ? { upper } : {}),
    ...(start ? { start } : {}),
    ...(counting ? { counting } : {}),
    told: (_, bound, slots) => {
      rivals.bound(bound);
      if (slots) rivals.better(answerOf(instance, slots, bound, drawn));
    },
  });
  rivals.bound(proof.bound);
  if (proof.outcome === "none") return refuse(searchedConflict(instance, effort) ?? bareConflict());
  const slots = proof.slots ?? start;
  if (!slots || proof.outcome === "unknown") return undefined;
  const own = proof.slots ? { ...drawn, steps: proof.steps } : first!.drawn;
  return ok(answerOf(instance, slots, proof.bound, own));
}

function slotsOf({ problem }: Instance, plan: MeetingsPlan): number[] {
  const time = new Map(problem.slots.map(({ id }, t) => [id, t]));
  return plan.meetings.map(({ slot }) => (slot === null ? -1 : time.get(slot)!));
}

/** What the search gets before the proof begins. */
function share(effort: Effort): Effort {
  return {
    ...effort,
    steps: effort.steps === undefined ? (timed(effort) ? undefined : SEARCH_STEPS) : Math.ceil(effort.steps * FIRST),
    ...(effort.seconds === undefined ? {} : { seconds: Math.min(FIRST_SECONDS, effort.seconds * FIRST) }),
  };
}

/** What is left for the proof, since `began`. */
function rest(effort: Effort, began: number): Effort {
  const spent = ((effort.now?.() ?? 0) - began) / 1000;
  return {
    ...effort,
    steps: effort.steps === undefined ? undefined : Math.ceil(effort.steps / CONFLICT),
    ...(effort.seconds === undefined ? {} : { seconds: Math.max(0, effort.seconds - spent) }),
  };
}

function timed(effort: Effort): boolean {
  return effort.seconds !== undefined && effort.now !== undefined;
}
