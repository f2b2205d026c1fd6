// SPDX-License-Identifier: EUPL-1.2
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { quality } from "../search/index.ts";
import type { Contradiction, Effort, Proposal } from "../search/index.ts";
import { admit, type Admitted } from "./admission.ts";
import { delphi } from "./delphi.ts";
import { dots } from "./dots.ts";
import { groundClash, neededBallots } from "./ground.ts";
import { eligibleOf, type Method } from "./hall.ts";
import { lotOf } from "./order.ts";
import type { Cast, Count, Outcome, TallyKind, TallyProblem, Turnout } from "./problem.ts";
import { publicVote } from "./public-vote.ts";
import { ranking } from "./ranking.ts";
import { resistance } from "./resistance.ts";
import { scores } from "./scores.ts";
import { byId, canonical, sealOf } from "./seal.ts";
import { contradictionOf, speak } from "./speak.ts";
import { yesNo } from "./yes-no.ts";

type AnyMethod = Method<TallyProblem & { readonly ballots: readonly Cast[] }, Cast, Outcome>;

// Each kind has exactly the method that takes it; the compiler cannot follow that through the lookup.
const METHODS = {
  dots, "yes-no": yesNo, resistance, ranking, scores, delphi, "public-vote": publicVote,
} as unknown as Readonly<Record<TallyKind, AnyMethod>>;

/** Kinds where one voter has one ballot, so that there cannot be more ballots than voters. */
const ONE_EACH: readonly TallyKind[] = ["dots", "yes-no", "resistance", "ranking"];

/**
 * Counts the ballots by the rules of problem.ts. The order of ballots means nothing; only the lot needs dice, and takes
 * them from `problem.lot`, else from `effort.seed`. Every ballot that does not count is in `plan.invalid` and `unmet` with
 * its reason. `people` is keyed by option (entry, nominee, item), for Delphi also by expert. Refuses rules that cannot be
 * followed with a contradiction in words. Time grows with the number of ballots (94,000 of a public vote: under a second).
 */
export function tally(problem: TallyProblem, effort: Effort): Result<Proposal<Count>, Contradiction> {
  const method = METHODS[problem.kind];
  const ballots = byId<Cast>(problem.ballots);
  const clash = groundClash(problem, ballots) ?? method.clash(problem as never);
  if (clash) return refuse(contradictionOf(problem, clash));
  const admitted = admit<Cast>(problem, ballots, method.examination(problem as never));
  const eligible = eligibleOf(problem);
  if (eligible !== undefined && admitted.counted.length > eligible && ONE_EACH.includes(problem.kind)) {
    return refuse(contradictionOf(problem, { fact: "more-ballots-than-eligible", about: [], figures: [admitted.counted.length, eligible] }));
  }
  const number = problem.lot ?? effort.seed;
  const hashes = sealOf(problem, ballots);
  const lot = lotOf(hashes.rulesHash, admitted.counted, number);
  const needed = neededBallots(problem);
  const decides = admitted.counted.length > 0 && admitted.counted.length >= needed;
  const outcome = method.count(problem as never, { ...admitted, lot, needed, decides, eligible });
  const countedHash = lot.countedHash();
  const plan: Count = {
    outcome, turnout: turnoutOf(problem, admitted), invalid: admitted.invalid, late: admitted.late, log: admitted.log,
    seal: { algorithm: "SHA-256", ...hashes, ...(countedHash === undefined ? {} : { countedHash }), lot: number },
  };
  const counted = admitted.counted.length;
  return ok({ plan, ...quality("most", counted, counted), ...speak(problem, plan), drawn: { seed: effort.seed, steps: counted, strategy: problem.kind } });
}

function turnoutOf(problem: TallyProblem, { counted, invalid, late }: Admitted<Cast>): Turnout {
  const eligible = eligibleOf(problem);
  const share = eligible !== undefined && eligible > 0 && ONE_EACH.includes(problem.kind) ? counted.length / eligible : undefined;
  const needed = neededBallots(problem);
  return {
    cast: problem.ballots.length, counted: counted.length, invalid: invalid.length, late: late.length,
    paper: counted.reduce((sum, { paper }) => sum + (paper ? 1 : 0), 0),
    ...(eligible === undefined ? {} : { eligible }), ...(share === undefined ? {} : { share }),
    ...(needed > 0 ? { needed, quorate: counted.length >= needed } : {}),
  };
}

/** What `verify` found. */
export interface Verdict {
  readonly holds: boolean;
  /** Parts of the result that come out differently: "rules" and "input" (hashes), "outcome", "turnout", "invalid", "late", "log", "seal", or "refused". */
  readonly differs: readonly string[];
}

/** Counts again and compares: does this frozen result belong to these rules and ballots, and is it right? */
export function verify(frozen: Count, problem: TallyProblem): Verdict {
  const again = tally(problem, { seed: frozen.seal.lot });
  if (!again.ok) return { holds: false, differs: ["refused"] };
  const { plan } = again.value;
  const parts = (["outcome", "turnout", "invalid", "late", "log", "seal"] as const).filter((part) => canonical(plan[part]) !== canonical(frozen[part]));
  const rules = plan.seal.rulesHash === frozen.seal.rulesHash ? [] : ["rules"];
  const input = plan.seal.inputHash === frozen.seal.inputHash ? [] : ["input"];
  const differs = [...rules, ...input, ...parts];
  return { holds: differs.length === 0, differs };
}
