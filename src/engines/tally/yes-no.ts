// SPDX-License-Identifier: EUPL-1.2
import type { Flaw } from "./admission.ts";
import { own, unknownKey, type Hall, type Method } from "./hall.ts";
import type { Margin, MotionOutcome, YesNoBallot, YesNoOutcome, YesNoProblem } from "./problem.ts";

const ANSWERS: readonly string[] = ["yes", "no", "abstain"];

export const yesNo: Method<YesNoProblem, YesNoBallot, YesNoOutcome> = {
  // An absolute majority without the number of the eligible is found with the rules that all kinds share.
  clash: () => undefined,
  examination: (problem) => ({ flaw: flawOf(problem), key: ({ voter }) => voter, repeated: "last" }),
  count: (problem, hall) => ({ kind: "yes-no", motions: problem.options.map(({ id }) => motion(problem, hall, id)) }),
};

function flawOf({ options }: YesNoProblem): (ballot: YesNoBallot) => Flaw | undefined {
  const known = new Set(options.map(({ id }) => id));
  return ({ answers }) => {
    const stranger = unknownKey(answers, known);
    if (stranger !== undefined) return { why: "unknown-option", about: stranger };
    const bad = Object.values(answers).find((answer) => !ANSWERS.includes(answer));
    return bad === undefined ? undefined : { why: "bad-answer", about: String(bad) };
  };
}

interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

function motion(problem: YesNoProblem, hall: Hall<YesNoBallot>, option: string): MotionOutcome {
  const votes = { yes: 0, no: 0, abstain: 0 };
  let chairSaysYes = false;
  for (const { answers, voter } of hall.counted) {
    const answer = own(answers, option);
    if (answer) votes[answer]++;
    if (answer === "yes" && voter !== undefined && voter === problem.chair) chairSaysYes = true;
  }
  const { present, base } = bases(problem, votes);
  const even = problem.majority === "simple" && base > 0 && 2 * votes.yes === base;
  const byChair = even && chairSaysYes;
  const quorate = present >= hall.needed;
  return {
    option, ...votes, present, base,
    neededYes: neededYes(problem, base, hall.eligible ?? 0),
    result: !quorate ? "no-quorum" : byChair || passes(problem, votes, hall) ? "accepted" : "rejected",
    byChair: quorate && byChair,
    margin: quorate ? marginOf(problem, votes, hall) : undefined,
  };
}

function bases({ abstentions }: YesNoProblem, { yes, no, abstain }: Votes): { present: number; base: number } {
  return { present: yes + no + (abstentions === "ignored" ? 0 : abstain), base: yes + no + (abstentions === "as-no" ? abstain : 0) };
}

function neededYes({ majority }: YesNoProblem, base: number, eligible: number): number {
  switch (majority) {
    case "simple": return Math.floor(base / 2) + 1;
    case "absolute": return Math.floor(eligible / 2) + 1;
    case "two-thirds": return Math.max(1, Math.ceil((2 * base) / 3));
    case "three-quarters": return Math.max(1, Math.ceil((3 * base) / 4));
    case "unanimous": return Math.max(1, base);
  }
}

function passes(problem: YesNoProblem, votes: Votes, hall: Hall<YesNoBallot>): boolean {
  const { present, base } = bases(problem, votes);
  return present >= hall.needed && votes.yes >= neededYes(problem, base, hall.eligible ?? 0);
}

/** Tries one ballot more at a time: for no all yes first, then abstentions; and the quorum may break by abstaining. */
function marginOf(problem: YesNoProblem, votes: Votes, hall: Hall<YesNoBallot>): Margin | undefined {
  const { yes, no, abstain } = votes;
  const all = yes + no + abstain;
  const holds = problem.chair === undefined ? "exactly" : "at-least";
  const even = (tried: Votes) => problem.chair !== undefined && problem.majority === "simple" && 2 * tried.yes === bases(problem, tried).base;
  if (even(votes)) return { ballots: 0, holds };
  const accepted = passes(problem, votes, hall);
  for (let changed = 1; changed <= all; changed++) {
    const towards = accepted ? against(votes, changed) : inFavour(votes, changed);
    const silent = { yes: yes - Math.min(yes, changed), no: no - Math.min(no, Math.max(0, changed - yes)), abstain: abstain + Math.min(changed, yes + no) };
    const tries = accepted ? [towards, silent] : [towards];
    if (tries.some((tried) => passes(problem, tried, hall) !== accepted || even(tried))) return { ballots: changed, holds };
  }
  return undefined;
}

function against({ yes, no, abstain }: Votes, changed: number): Votes {
  const turned = Math.min(yes, changed);
  const woken = Math.min(abstain, changed - turned);
  return { yes: yes - turned, no: no + turned + woken, abstain: abstain - woken };
}

function inFavour({ yes, no, abstain }: Votes, changed: number): Votes {
  const turned = Math.min(no, changed);
  const woken = Math.min(abstain, changed - turned);
  return { yes: yes + turned + woken, no: no - turned, abstain: abstain - woken };
}
